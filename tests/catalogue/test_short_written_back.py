"""Short forms say the same as the long ones, and a guide is written back in them."""

from pathlib import Path
from typing import Any

import pytest

from fingerpost.catalogue import (
    CatalogueError,
    Guide,
    Requirement,
    guide_from,
    guide_to_dict,
    read_guide,
    write_guide,
)
from fingerpost.catalogue.yaml_reader import read_yaml
from fingerpost.facts import fact_rows
from fingerpost.flow import truth_table
from tests.small_guide import FILE

from .short_guide import SHORT, short_guide, short_text

PROJECT = Path(__file__).parents[2]


LONG = sorted((PROJECT / "tests" / "guides").glob("*.yaml"))


def test_a_guide_in_short_forms_is_written_back_in_them() -> None:
    """What is inherited is not written out, and read again it is an equal guide, with the same units."""
    guide = short_guide()
    text = write_guide(guide)
    again = read_guide(text, FILE)
    assert again == guide
    for old, new in zip(fact_rows(guide), fact_rows(again), strict=True):
        if not old.evidence.copied_from() and not isinstance(old.evidence, Requirement):
            assert new.evidence.reviewed_with == old.evidence.reviewed_with, old.anchor
    assert "summary: You walk." in text
    assert guide_from(guide_to_dict(guide)) == guide


def test_a_fact_that_says_itself_what_it_could_inherit_goes_on_saying_it() -> None:
    """It was reviewed by itself, though on the same day."""
    guide = short_guide(
        ("{text: It stops at night., reviewed: 2026-11-21}", "{text: It stops at night., reviewed: 2026-11-20}")
    )
    again = read_guide(write_guide(guide), FILE)
    assert again.paths["train"].limits[1].reviewed_with == ()


def _said(guide: Guide) -> list[tuple[Any, ...]]:
    """All facts of a guide with all that they rest on."""
    return [
        (
            row.anchor,
            row.group,
            row.topic,
            row.text,
            *(getattr(row.evidence, key) for key in ("source", "status")),
            row.evidence.reviewed,
            row.evidence.dispute,
        )
        for row in fact_rows(guide)
    ]


@pytest.mark.parametrize("long", LONG, ids=lambda path: path.stem)
def test_a_guide_of_others_says_the_same_in_short_forms(long: Path) -> None:
    """The same facts on the same evidence, the same walks, and a fifth of the days of review at the most."""
    before = long.read_text(encoding="utf-8")
    after = (long.parent / "short" / long.name).read_text(encoding="utf-8")
    assert _said(read_guide(before, FILE)) == _said(read_guide(after, FILE))
    assert list(truth_table(read_guide(before, FILE))) == list(truth_table(read_guide(after, FILE)))
    assert after.count("reviewed: ") * 5 <= before.count("reviewed: ")


def test_values_that_a_program_makes_may_have_short_forms() -> None:
    """Findings then name keys, those that were given."""
    values, _ = read_yaml(SHORT, FILE)
    assert guide_from(values) == short_guide()
    values, _ = read_yaml(short_text(("{distance: far}]", "{distance: afar}]")), FILE)
    with pytest.raises(CatalogueError) as caught:
        guide_from(values, "travel")
    assert [str(finding.place) for finding in caught.value.findings] == ["travel:paths.train.requires.2.distance"]


def test_what_is_written_once_is_named_where_it_is_used() -> None:
    """A fact, a list with what stands beside it, and the words of an answer but for those of its own."""
    values = guide_to_dict(short_guide())
    assert values["paths"]["walk"]["limits"] == ["You grow tired.", {"use": "weather"}, "It takes shoes."]
    assert values["paths"]["walk"]["know"] == [{"use": "slow"}]
    assert values["questions"]["far"]["answers"]["unsure"] == {"use": "unsure", "label": "Who knows", "to": "walk"}
    assert values["shared"]["lists"]["weather"][2] == {"use": "slow"}


def test_what_says_something_else_by_now_is_written_out() -> None:
    """A program has changed a fact and one of a list, and taken away what an answer settles."""
    guide = short_guide()
    walk, far = guide.paths["walk"], guide.questions["far"]
    slower = walk.know[0].model_copy(update={"text": "It takes a week."})
    first, rain, *rest = walk.limits
    hail = rain.model_copy(update={"text": "It may hail."})
    walk = walk.model_copy(update={"know": (slower,), "limits": (first, hail, *rest)})
    unsure = far.answers["unsure"].model_copy(update={"says": {}})
    far = far.model_copy(update={"answers": {**far.answers, "unsure": unsure}})
    changed = guide.model_copy(
        update={"paths": {**guide.paths, "walk": walk}, "questions": {**guide.questions, "far": far}}
    )
    values = guide_to_dict(changed)
    assert values["paths"]["walk"]["know"] == ["It takes a week."]
    assert values["paths"]["walk"]["limits"][:2] == ["You grow tired.", "It may hail."]
    assert values["questions"]["far"]["answers"]["unsure"] == {
        "label": "Who knows",
        "hint": "We take the safe way",
        "to": "walk",
    }
    assert guide_from(values) == changed
