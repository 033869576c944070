"""Runs axe-core on a page, whether or not the page may run scripts."""

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from playwright.sync_api import Page

AXE: Final = Path(__file__).parent.parent.parent / "tools" / "checkers" / "node_modules" / "axe-core" / "axe.min.js"

_TIMERS: Final = "window.setTimeout = run => { Promise.resolve().then(run); return 0 };"
"""Where a page may run no script, its timers never fire, and axe waits for one. What is injected here runs all the same."""

_RUN: Final = """async () => {
    const found = await axe.run(document, {resultTypes: ["violations", "incomplete"]});
    const told = one => one.nodes.map(node => `${one.id} (${one.impact}): ${node.target.join(" ")}: ${node.failureSummary.split("\\n").slice(1, 2).join("").trim()}`);
    return [found.violations.flatMap(told), found.incomplete.flatMap(told), found.passes.length];
}"""


@dataclass(frozen=True)
class Report:
    """What axe says of a page.

    Attributes:
        violations: each rule that is broken, with the element and what to do.
        incomplete: what axe could not decide.
        passes: how many rules found something to look at and nothing wrong with it.
    """

    violations: tuple[str, ...]
    incomplete: tuple[str, ...]
    passes: int


@functools.cache
def _source() -> str:
    return AXE.read_text(encoding="utf-8")


def inject(page: Page, *, scripts: bool) -> None:
    """Load axe into a page that is open."""
    page.evaluate(f"() => {{ {'' if scripts else _TIMERS} {_source()} }}")


def run(page: Page) -> Report:
    """Run every rule of axe, those of good practice included, on the page as it stands now."""
    violations, incomplete, passes = page.evaluate(_RUN)
    return Report(tuple(violations), tuple(incomplete), passes)
