"""Runs axe-core on a page, whether or not the page may run scripts."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from playwright.sync_api import Page

from .checkers import CHECKERS

_TIMERS: Final = "window.setTimeout = run => { Promise.resolve().then(run); return 0 };"
"""Where a page may run no script, its timers never fire, and axe waits for one.

What is injected here runs all the same.
"""

_RUN: Final = """async rules => {
    const which = rules.length ? {runOnly: rules} : {rules: {"target-size": {enabled: true}}};
    const found = await axe.run(document, {resultTypes: ["violations"], ...which});
    const summary = node => node.failureSummary.replace(/\\s+/g, " ");
    const told = one => one.nodes.map(node => `${one.id}: ${node.target.join(" ")}: ${summary(node)}`);
    return [found.violations.flatMap(told), found.passes.length];
}"""


@dataclass(frozen=True)
class Report:
    """What axe says of a page.

    Attributes:
        violations: each rule that is broken, with the element and what to do.
        passes: how many rules found something to look at and nothing wrong with it.
    """

    violations: tuple[str, ...]
    passes: int


@cache
def _source() -> str:
    path = CHECKERS / "axe-core" / "axe.min.js"
    assert path.is_file(), f"{path} is missing. Type: script/checkers"
    return path.read_text(encoding="utf-8")


def inject(page: Page, *, scripts: bool) -> None:
    """Load axe into a page that is open."""
    page.evaluate(f"() => {{ {'' if scripts else _TIMERS} {_source()} }}")


def run(page: Page, rules: Sequence[str] = ()) -> Report:
    """Run axe on the page as it stands now.

    Args:
        page: a page that axe was loaded into.
        rules: which rules; without any, every rule that axe runs by itself, those of good practice included, and the
            size of targets, which WCAG has since 2.2.
    """
    violations, passes = page.evaluate(_RUN, list(rules))
    return Report(tuple(violations), passes)
