"""What a screen reader is told of a page."""

from playwright.sync_api import Page


def spoken(page: Page) -> str:
    """The text that the browser hands on, with what style sheets add to it."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    return "".join(node["name"]["value"] for node in nodes if node["role"]["value"] == "StaticText")
