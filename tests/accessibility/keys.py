"""What a reader meets who has a keyboard alone: where the focus goes, and whether it can be seen."""

import base64
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from playwright.sync_api import Browser, BrowserContext, Page

BAR: Final = 48
"""How much of a window the bar of the theme takes, in pixels."""

_STOP: Final = """() => {
    const one = document.activeElement;
    // After the last stop some pages give the focus to the browser and some begin anew.
    if (!one || one === document.body || one === document.documentElement || one.wasStop) return null;
    one.wasStop = true;
    const box = one.getBoundingClientRect();
    const name = one => one.tagName.toLowerCase() + [...one.classList].map(word => "." + word).join("");
    return {
        what: `${name(one.parentElement)} > ${name(one)}`,
        words: one.innerText || one.getAttribute("aria-label") || "", href: one.href || "",
        left: box.left, top: box.top, right: box.right, bottom: box.bottom, down: scrollY + box.top,
        inMain: !!one.closest("main, article"), drawn: !!one.closest("svg"),
    };
}"""

_MISSED: Final = """() =>
    [...document.querySelectorAll("a[href], button, input, summary, select, textarea, [tabindex]")]
    .filter(one => !one.wasStop && !one.disabled && one.tabIndex >= 0)
    .filter(one => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length)
    .map(one => one.outerHTML.slice(0, 120))"""

_CHANGED: Final = """async ([before, after]) => {
    const pixels = await Promise.all([before, after].map(async data => {
        const picture = await createImageBitmap(await (await fetch("data:image/png;base64," + data)).blob());
        const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
        canvas.drawImage(picture, 0, 0);
        return canvas.getImageData(0, 0, picture.width, picture.height).data;
    }));
    const channel = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const light = (of, at) => 0.2126 * channel(of[at]) + 0.7152 * channel(of[at + 1]) + 0.0722 * channel(of[at + 2]);
    let changed = 0;
    for (let at = 0; at < pixels[0].length; at += 4) {
        const [dark, bright] = [light(pixels[0], at), light(pixels[1], at)].sort((one, other) => one - other);
        if ((bright + 0.05) / (dark + 0.05) >= 3) changed++;
    }
    return changed;
}"""
"""How many pixels differ by a contrast of at least 3:1, as WCAG 2.2 counts it for the appearance of focus (2.4.13)."""

Palette = Literal["none", "active"]
"""Whether a reader's own colours are forced on the page."""

AUTHORS: Final[Palette] = "none"
FORCED: Final[Palette] = "active"

AROUND: Final = 8
"""Pixels around an element in which its ring is looked for."""


@dataclass(frozen=True)
class Stop:
    """Where the focus stands after a Tab.

    Attributes:
        what: the element and its parent, with their classes.
        words: its text.
        href: where it leads.
        left: its box in the window; likewise top, right and bottom.
        down: how far it is from the top of the page.
        in_main: whether it is part of the content.
        drawn: whether it is part of a picture, which goes from column to column.
    """

    what: str
    words: str
    href: str
    left: float
    top: float
    right: float
    bottom: float
    down: float
    in_main: bool
    drawn: bool

    @property
    def width(self) -> float:
        """How wide the box is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high the box is."""
        return self.bottom - self.top

    def is_inside(self, width: int, height: int) -> bool:
        """Whether the box is in the window; one taller than what the bar leaves of it has to fill at least half."""
        down = self.top >= -1 and self.bottom <= height + 1
        if self.height > height - BAR:
            down = min(self.bottom, height) - max(self.top, 0) >= height / 2
        return self.left >= -1 and self.right <= width + 1 and down


def press_tab(page: Page) -> Stop | None:
    """Press Tab; ``None`` where the focus has left the page, or is where it was before."""
    page.keyboard.press("Tab")
    found: dict[str, Any] | None = page.evaluate(_STOP)
    if found is None:
        return None
    return Stop(in_main=found.pop("inMain"), **found)


def stops(page: Page) -> Iterator[Stop]:
    """Every stop of a page, by pressing Tab until the focus leaves it or comes round."""
    while stop := press_tab(page):
        yield stop


def missed(page: Page) -> list[str]:
    """What can be seen and operated on a page and was no stop: the focus skips it, or is caught before it."""
    found: list[str] = page.evaluate(_MISSED)
    return found


class Eye:
    """Measures whether the focus can be seen."""

    def __init__(self, browser: Browser, *, each_page: bool = True) -> None:
        """Open a page to compare pictures on.

        Args:
            browser: where.
            each_page: whether elements of one sort are measured anew on each page, or only in each frame: pages of a
                frame have the same style sheets.
        """
        self._each_page = each_page
        self._context: BrowserContext = browser.new_context()
        self._page = self._context.new_page()
        self._measured: set[tuple[str, str]] = set()
        self._frames: dict[str, str] = {}

    def close(self) -> None:
        """Close that page."""
        self._context.close()

    def is_new(self, page: Page, stop: Stop) -> bool:
        """Whether no element like this one was measured on this page. The links of a list all have one ring."""
        if page.url not in self._frames:
            self._frames[page.url] = page.url if self._each_page else str(page.locator(".md-header").count())
        like = (self._frames[page.url], stop.what)
        new = like not in self._measured
        self._measured.add(like)
        return new

    def changed(self, page: Page, stop: Stop, palettes: Sequence[Palette] = (AUTHORS,)) -> int:
        """How many pixels in and around the element differ, by a contrast of 3:1, from the same place without focus.

        Of several palettes, the least counts. Takes the focus away.
        """
        size = page.viewport_size
        assert size
        left, top = max(0, stop.left - AROUND), max(0, stop.top - AROUND)
        clip: Any = {
            "x": left,
            "y": top,
            "width": min(size["width"], stop.right + AROUND) - left,
            "height": min(size["height"], stop.bottom + AROUND) - top,
        }

        def pictures() -> Iterator[str]:
            for palette in palettes:
                if len(palettes) > 1:
                    page.emulate_media(forced_colors=palette)
                yield base64.b64encode(page.screenshot(clip=clip)).decode()

        focused = list(pictures())
        # The next Tab goes on from here all the same.
        page.evaluate("document.activeElement.blur()")
        pairs = zip(list(pictures()), focused, strict=True)
        changed: list[int] = [self._page.evaluate(_CHANGED, list(pair)) for pair in pairs]
        if len(palettes) > 1:
            page.emulate_media(forced_colors=AUTHORS)
        return min(changed)
