"""A table that a narrow screen shows as cards is still a table to whoever hears it."""

from collections import Counter

import pytest
from playwright.sync_api import Browser

from .kinds import Looks

PARTS = {"table": "table", "tr": "row", "td": "cell", "thead th": "columnheader", "tbody > tr > th": "rowheader"}
"""Which elements there are to count, and what the browser tells a screen reader that they are."""


@pytest.mark.parametrize("width", [1280, 320])
def test_every_part_of_a_table_is_told_as_what_it_is(width: int, chromium: Browser, root: str, looks: Looks) -> None:
    """By the tree that Chromium hands to screen readers: as many rows, headings and cells as there are to see."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": width, "height": 800})
    page, tables = context.new_page(), 0
    teller = context.new_cdp_session(page)
    for address in looks.unframed:
        page.goto(root + address)
        there = {role: page.locator(f".fp {part}").locator("visible=true").count() for part, role in PARTS.items()}
        if there["table"]:
            tables += 1
            nodes = teller.send("Accessibility.getFullAXTree")["nodes"]
            told = Counter(one["role"]["value"] for one in nodes if not one["ignored"])
            assert {role: told[role] for role in PARTS.values()} == there, address
    context.close()
    assert tables >= 4
