"""Themed pages as files for a generator of this family."""

from pathlib import Path

import pytest
import yaml

from fingerpost.outputs.mkdocs.navigation import navigation_block
from tests.rendered import SITE, catalogue_of, write_sources
from tests.small_guide import guide_with

HOSTILE = '"><script>alert(1)</script> & co'

ESCAPED = "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; co"


def _front_matter(folder: Path, page: str) -> dict[str, str]:
    head: dict[str, str] = yaml.safe_load((folder / page).read_text(encoding="utf-8").split("---\n")[1])
    return head


@pytest.mark.parametrize(
    ("field", "page", "key"),
    [
        ("name: Walk there", "travel/paths/walk/index.md", "title"),
        ("text: You walk.", "travel/paths/walk/index.md", "description"),
        ("title: Travel", "travel/index.md", "title"),
        ("text: To arrive.", "travel/index.md", "description"),
    ],
)
def test_titles_and_descriptions_are_text_to_a_theme(field: str, page: str, key: str, tmp_path: Path) -> None:
    """It puts them into its pages as they stand, between quotes and between elements."""
    name = field.partition(":")[0]
    write_sources(tmp_path, guide_with((field, f"{name}: '{HOSTILE}'")))
    assert ESCAPED in _front_matter(tmp_path, page)[key]


def test_a_generator_with_macros_finds_nothing_to_run(tmp_path: Path) -> None:
    """The signs of its tags are shown as they were written, in titles, descriptions, texts and the navigation."""
    words = "{{ config }} {% raw %} {# note #}"
    changes = (("name: Walk there", f"name: '{words}'"), ("text: You walk.", f"text: '{words}'"))
    guide = guide_with(*changes, ("title: Travel", f"title: '{words}'"), ("short: Walk", f"short: '{words}'"))
    write_sources(tmp_path, guide)
    texts = [path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.md")]
    texts.append(navigation_block(catalogue_of(guide), SITE))
    assert len(texts) > 8
    assert [text for text in texts if "{{" in text or "{%" in text or "{#" in text] == []
    assert "&#123;{ config }} &#123;% raw %} &#123;# note #}" in _front_matter(tmp_path, "travel/index.md")["title"]
