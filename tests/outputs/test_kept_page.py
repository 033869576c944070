"""MkDocs and its plug-ins find the body of a page where they look for it, and it is on the disk until then."""

from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from fingerpost.outputs.kept import Held, Shelf
from fingerpost.outputs.mkdocs.kept_page import keep_body


@pytest.fixture
def page() -> Page:
    """A page as MkDocs has it after it was rendered."""
    config = MkDocsConfig()
    config.load_dict({"site_name": "Signs", "site_url": ""})
    made = Page("A page", File("a.md", "docs", "site", use_directory_urls=True), config)
    made.content = "what Markdown gave"
    return made


def test_a_body_is_read_from_the_disk(page: Page, tmp_path: Path) -> None:
    """Also after MkDocs has set what the last plug-in gave it back, where none has changed it."""
    kept = Shelf(tmp_path)(b"<p>the body</p>")
    keep_body(page, kept)
    assert page.content == "<p>the body</p>"
    page.content = "<p>the body</p>"
    kept.path.write_bytes(b"<p>it is not in memory</p>")
    assert page.content == "<p>it is not in memory</p>"


def test_what_a_plug_in_makes_of_a_body_stays(page: Page, tmp_path: Path) -> None:
    """A change is held, an empty one too, until there is another body."""
    keep_body(page, Shelf(tmp_path)(b"<p>the body</p>"))
    for changed in ("<p>THE BODY</p>", ""):
        page.content = changed
        assert page.content == changed
    keep_body(page, Held(b"<p>another</p>"))
    assert page.content == "<p>another</p>"


def test_after_the_build_a_body_is_gone(page: Page, tmp_path: Path) -> None:
    """Nobody who asks then fails for it."""
    kept = Shelf(tmp_path)(b"<p>the body</p>")
    keep_body(page, kept)
    kept.path.unlink()
    assert page.content == ""


def test_a_page_of_another_plug_in_stays_what_it_is(page: Page) -> None:
    """It may keep its content in a way of its own."""

    class Post(Page):
        pass

    page.__class__ = Post
    keep_body(page, Held(b"<p>the body</p>"))
    assert (type(page), page.content) == (Post, "what Markdown gave")


@pytest.mark.parametrize(("written", "shown", "headings"), [("\n", "<p>the body</p>", 0), ("# Above", "Above", 1)])
def test_what_a_plug_in_writes_above_a_body_is_converted_and_nothing_is_not(
    page: Page, written: str, shown: str, headings: int
) -> None:
    """MkDocs makes a converter for each page. Of no words the body stays, and there are no headings."""
    keep_body(page, Held(b"<p>the body</p>"))
    page.markdown = written
    config = MkDocsConfig()
    config.load_dict({"site_name": "Signs", "site_url": ""})
    config.validate()
    page.render(config, Files([]))
    assert shown in (page.content or "")
    assert (len(page.toc), page.links_to_anchors) == (headings, {})


def test_links_may_lead_to_the_parts_of_a_body(page: Page) -> None:
    """MkDocs asks for them once all pages are made; a plug-in that has found more says so."""
    keep_body(page, Held(b'<p id="first">the body</p>'))
    assert page.present_anchor_ids == {"first"}
    page.present_anchor_ids = {"first", "second"}
    assert page.present_anchor_ids == {"first", "second"}
    keep_body(page, Held(b'<p id="third">another</p>'))
    assert page.present_anchor_ids == {"third"}


def test_links_may_lead_to_the_parts_of_a_page_of_another_plug_in(page: Page) -> None:
    """Beside those that it has of its own."""

    class Post(Page):
        pass

    page.__class__ = Post
    page.present_anchor_ids = {"own"}
    keep_body(page, Held(b'<p id="first">the body</p>'))
    assert page.present_anchor_ids == {"own", "first"}
