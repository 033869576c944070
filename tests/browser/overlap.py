"""Finds words that lie on words on a page, and pages that are wider than their window."""

from dataclasses import dataclass
from typing import Final

from playwright.sync_api import Page

_LOOK: Final = """() => {
  const shared = (a, b) => ({left: Math.max(a.left, b.left), right: Math.min(a.right, b.right),
                             top: Math.max(a.top, b.top), bottom: Math.min(a.bottom, b.bottom)});
  const nothing = {left: 0, right: 0, top: 0, bottom: 0};
  const styles = new Map(), parts = new Map([[null, {left: 0, right: innerWidth, top: -Infinity, bottom: Infinity}]]);
  const covers = new Map([[null, null]]);
  const style = one => styles.get(one) ?? styles.set(one, getComputedStyle(one)).get(one);

  // The part of the page in which what stands in an element can be seen: the boxes around it cut it off.
  const part = one => {
    if (parts.has(one)) return parts.get(one);
    const {position, clip, clipPath, overflowX} = style(one);
    const around = position === 'fixed' ? null
      : position === 'absolute' && one.offsetParent !== undefined ? one.offsetParent : one.parentElement;
    let found = clipPath.startsWith('inset(50%') || position === 'absolute' && clip !== 'auto' ? nothing : part(around);
    // What the outermost elements cut off, the window does.
    if (overflowX !== 'visible' && one !== document.body && one !== document.documentElement)
      found = shared(found, one.getBoundingClientRect());
    parts.set(one, found);
    return found;
  };

  // What stays in its place with a ground of its own covers what is scrolled beneath it, and a reader scrolls it out.
  const cover = one => {
    if (covers.has(one)) return covers.get(one);
    const {position, backgroundColor} = style(one);
    const own = /sticky|fixed/.test(position) && !/^rgba\\(.*, 0\\)$/.test(backgroundColor);
    covers.set(one, own ? one : cover(one.parentElement));
    return covers.get(one);
  };
  const scrolled = one => one !== null && (one.scrollTop > 0 || scrolled(one.parentElement));
  // What stays at the lower edge covers what is still to come.
  const {scrollTop, scrollHeight} = document.documentElement;
  const waits = one => one !== null && style(one).bottom !== 'auto' && scrollTop + innerHeight < scrollHeight - 1;
  const passes = (a, b) => cover(a) !== cover(b) && (scrolled(a) || scrolled(b) || waits(cover(a)) || waits(cover(b)));

  const boxes = [];
  const add = (from, words, element, all) => {
    for (const one of all) {
      // Letters do not fill their boxes: those of two close lines share some pixels.
      const fifth = one.height / 5;
      const letters = {left: one.left + 1, right: one.right - 1, top: one.top + fifth, bottom: one.bottom - fifth};
      const box = shared(letters, part(element));
      if (box.right - box.left > 2 && box.bottom - box.top > 2)
        boxes.push({from, words: words.trim().slice(0, 40), element, ...box});
    }
  };
  const asked = {opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true};
  const shown = one => one.checkVisibility(asked);
  const range = document.createRange(), walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim() || !shown(node.parentElement)) continue;
    range.selectNodeContents(node);
    add(node, node.data, node.parentElement, range.getClientRects());
  }
  for (const field of document.querySelectorAll('input'))
    if (shown(field)) add(field, field.placeholder || `(${field.type})`, field, field.getClientRects());

  boxes.sort((a, b) => a.top - b.top);
  const found = [];
  boxes.forEach((a, place) => {
    for (let next = place + 1; next < boxes.length && boxes[next].top < a.bottom - 1; next++) {
      const b = boxes[next], {left, right} = shared(a, b);
      // A browser gives two boxes for a line that it cuts short.
      if (right - left > 1 && a.from !== b.from && !passes(a.element, b.element))
        found.push(`"${a.words}" on "${b.words}"`);
    }
  });
  return [found, document.documentElement.scrollWidth - innerWidth, boxes.length];
}"""

_TWO_FRAMES: Final = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


@dataclass(frozen=True)
class Look:
    """What was seen of a page.

    Attributes:
        lying: pairs of words of which one lies on the other.
        excess: by how many pixels the page is wider than its window; 0 or less where it fits.
        words: how many pieces of text were held against each other.
    """

    lying: tuple[str, ...]
    excess: int
    words: int


def look(page: Page, *, scripts: bool) -> Look:
    """Look at a page as it stands now, and again while its scripts may still be placing something.

    Args:
        page: a page that is open.
        scripts: whether it may run scripts; without any, it has no frames to wait for.
    """
    for _ in range(3):
        if scripts:
            page.evaluate(_TWO_FRAMES)
        lying, excess, words = page.evaluate(_LOOK)
        if not scripts or (not lying and excess <= 0):
            break
        page.wait_for_timeout(200)
    return Look(tuple(lying), excess, words)
