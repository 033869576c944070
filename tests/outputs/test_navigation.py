"""The entries of a navigation that follow from a catalogue."""

import pytest
import yaml

from fingerpost.addresses import Site
from fingerpost.outputs.mkdocs.navigation import navigation_block
from fingerpost.outputs.mkdocs.sources import source_name
from fingerpost.pages import Frame, paths
from tests.compared_guide import compared_guide
from tests.rendered import catalogue_of, pages_of
from tests.small_guide import guide_with


@pytest.mark.parametrize("most", [12, 2])
def test_the_navigation_names_the_pages_that_say_so_and_no_others(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A generator warns of a page that no navigation names, unless it was told.

    Of a guide with many paths, the comparison alone is named.
    """
    monkeypatch.setattr(paths, "MOST_LISTED", most)
    guide = compared_guide()
    named = navigation_block(catalogue_of(guide), Site("Signs", ""))
    themed = [page for page in pages_of(guide).values() if page.frame is Frame.THEME]
    assert {page.address for page in themed if page.listed} == {
        page.address for page in themed if f" {source_name(page.address)}\n" in named
    }
    assert ("travel/paths/walk/index.md" in named) == (most == 12)


def test_a_title_in_the_navigation_is_text() -> None:
    """Themes put it into their pages as it stands."""
    guide = guide_with(
        ("title: Travel", "title: '<b>Travel</b> & co'"), ("    short: Walk\n", "    short: <i>Walk</i>\n")
    )
    _, entry = yaml.safe_load(navigation_block(catalogue_of(guide), Site("Signs", "")))["nav"]
    ((title, pages),) = entry.items()
    assert title == "&lt;b&gt;Travel&lt;/b&gt; &amp; co"
    (paths,) = (below for page in pages if isinstance(page, dict) for below in page.values() if isinstance(below, list))
    assert [*paths[1]] == ["&lt;i&gt;Walk&lt;/i&gt;"]
