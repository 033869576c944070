"""What an author may word otherwise without any page being called, listed or dated otherwise."""

from dataclasses import replace
from typing import Any

import pytest

from fingerpost.catalogue import Entry, Guide, is_reworded, read_guide
from fingerpost.catalogue.kinds import FrozenDict
from fingerpost.catalogue.rewording import wordings
from fingerpost.outputs.mkdocs.sources import front_matter
from fingerpost.pages import lay_out
from tests.compared_guide import compared_guide
from tests.rendered import SITE, catalogue_of
from tests.small_guide import FILE, text_with


def _reworded(value: Any) -> Any:
    """The same with other words in every text that may have them."""
    if isinstance(value, Entry):
        worded = wordings(type(value))
        fields = {key: getattr(value, key) for key in type(value).model_fields}
        return value.model_copy(
            update={
                key: f"{one} Quagga" if key in worded and isinstance(one, str) else _reworded(one)
                for key, one in fields.items()
            }
        )
    if isinstance(value, dict):
        return FrozenDict({key: _reworded(one) for key, one in value.items()})
    return tuple(map(_reworded, value)) if type(value) is tuple else value


def _told(guide: Guide) -> list[tuple[Any, ...]]:
    """What a site knows of each page besides what stands on it."""
    return [
        (page.address, page.frame, front_matter(replace(page.record, description="")), page.listed, page.catalogue)
        for page in lay_out(catalogue_of(guide), SITE)
        if page.frame == "theme"
    ]


@pytest.mark.parametrize("most", [1000, 8], ids=["whole", "in parts"])
def test_other_words_change_what_stands_on_pages_and_nothing_else(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """All texts in Markdown, questions and answers, each with other words."""
    monkeypatch.setattr("fingerpost.pages.cuts.MOST_FACTS", most)
    guide = compared_guide()
    other = _reworded(guide)
    assert str(other).count("Quagga") > 10
    assert is_reworded(guide, other)
    assert _told(guide) == _told(other)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("name: Walk there", "name: Walk over there"),
        ("aims:\n", "about: [{text: It is far., source: [own], status: confirmed, reviewed: 2026-11-01}]\naims:\n"),
        (
            "goal: [{text: To arrive., source: [own], status: confirmed, reviewed: 2026-11-01}]",
            "goal: [{text: To arrive., source: [own], status: confirmed, reviewed: 2026-11-02}]",
        ),
        ("value: slow", "value: fast"),
        ("{name: Distance,", "{name: Miles,"),
    ],
)
def test_whatever_else_is_changed_is_more_than_a_wording(before: str, after: str) -> None:
    """Names, facts, days of reviews, values of the table."""
    first = read_guide(text_with(), FILE)
    assert is_reworded(first, read_guide(text_with(("text: You walk.", "text: You go on foot.")), FILE))
    assert not is_reworded(first, read_guide(text_with((before, after)), FILE))


def test_a_guide_in_another_file_is_edited_elsewhere() -> None:
    """A page says in which file it is to be edited."""
    assert not is_reworded(read_guide(text_with(), FILE), read_guide(text_with(), "content/other.yaml"))
