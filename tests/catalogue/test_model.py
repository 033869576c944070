"""What the model of a catalogue promises: it is frozen, it can be copied, and it says of every text what it is for."""

import copy
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from fingerpost.catalogue import (
    CatalogueError,
    Ending,
    Entry,
    Evidence,
    Guide,
    GuideEvidence,
    NextStep,
    Path,
    PathEvidence,
    Question,
    guide_from,
    read_guide,
)
from fingerpost.catalogue.kinds import Expected, Name, Remark, Stated, Words
from fingerpost.catalogue.place import Places
from fingerpost.catalogue.shape import Shape, marked, shapes
from fingerpost.facts import fact_rows, section_headings
from fingerpost.words import words_for
from tests.small_guide import FILE, SMALL


def test_a_model_cannot_be_changed() -> None:
    """Frozen: nothing that lays out a page can alter what another one shows."""
    guide = read_guide(SMALL, FILE)
    with pytest.raises(ValueError, match="frozen"):
        guide.paths["walk"].name = "Run"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        guide.paths["walk"].id = "run"  # type: ignore[misc]


CHANGES: dict[str, Callable[[Any], object]] = {
    "setting": lambda mapping: mapping.__setitem__("walk", None),
    "deleting": lambda mapping: mapping.__delitem__("walk"),
    "updating": lambda mapping: mapping.update(walk=None),
    "merging": lambda mapping: mapping.__ior__({"walk": None}),
    "defaulting": lambda mapping: mapping.setdefault("run", None),
    "popping": lambda mapping: mapping.pop("walk"),
    "popping the last": lambda mapping: mapping.popitem(),
    "clearing": lambda mapping: mapping.clear(),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_mapping_of_a_model_cannot_be_changed_by(name: str) -> None:
    """Not by any way that a dictionary knows, nor in a copy. What was left out is as fixed as what was given."""
    guide = guide_from({**_values(), "accept": {"same-row": "So it is."}})
    copies = (guide, copy.deepcopy(guide), pickle.loads(pickle.dumps(guide)), guide.model_copy())  # noqa: S301 - its own
    for one in copies:
        for mapping in (one.paths, one.accept, one.criteria["speed"].values, one.questions["far"].to, one.faq):
            before = dict(mapping)
            with pytest.raises(TypeError, match="cannot be changed"):
                CHANGES[name](mapping)
            assert mapping == before
        with pytest.raises(TypeError, match="cannot be changed"):
            CHANGES[name](one.questions["far"].answers["near"].says)


def _values() -> dict[str, Any]:
    return read_guide(SMALL, FILE).model_dump()


def test_a_guide_is_copied_and_sent_elsewhere_with_its_ids_and_places() -> None:
    """As it is when work is shared among processes."""
    guide = read_guide(SMALL, FILE)
    sent = pickle.loads(pickle.dumps(guide))  # noqa: S301 - its own
    for same in (copy.copy(guide), copy.deepcopy(guide), guide.model_copy(deep=True), sent):
        assert same == guide
        assert same.paths["walk"].id == "walk"
        assert same.paths["walk"].place("short") == guide.paths["walk"].place("short")
    assert copy.deepcopy(guide).paths["walk"] is not guide.paths["walk"]
    places = Places()
    assert copy.deepcopy(places) is places


def test_what_stands_around_an_entry_is_no_part_of_it() -> None:
    """Its id and its place are in no dump, in no schema, and are no keys."""
    guide = read_guide(SMALL, FILE)
    assert "id" not in guide.paths["walk"].model_dump()
    with pytest.raises(CatalogueError, match=r"paths.walk has no key `id`"):
        guide_from({**_values(), "paths": {"walk": {**_values()["paths"]["walk"], "id": "walk"}}})


def _models(model: type[Entry] = Guide) -> dict[type[Entry], None]:
    """A model and all those inside of it."""
    found = {model: None}
    for shape in shapes(model).values():
        inner = (shape.inside or shape).model
        found |= _models(inner) if inner else {}
    return found


def _texts() -> Iterator[tuple[str, Shape]]:
    """Every text of the model, with the keys of mappings, by the key of the entry under which it stands."""
    for model in _models():
        for key, shape in shapes(model).items():
            yield from _leaves(f"{model.__name__}.{key}", shape)


def _leaves(name: str, shape: Shape) -> Iterator[tuple[str, Shape]]:
    inside = [one for one in (shape.inside, shape.keys) if one]
    for one in inside:
        yield from _leaves(name, one)
    if not inside and shape.kind is str:
        yield name, shape


TEXTS = list(_texts())


def test_the_model_is_walked_whole() -> None:
    """The parts that are known to be there are found."""
    assert {Ending, NextStep, Path, Question} <= _models().keys()
    assert len(_models()) == 24
    assert len(TEXTS) > 60


def test_every_text_of_the_model_is_words_or_a_name() -> None:
    """Words for a reader, words for other authors, or a name: a new text that says nothing of this is refused here."""
    kinds = {name: [kind for kind in (Words, Remark, Name) if shape.mark(kind)] for name, shape in TEXTS}
    assert {name: found for name, found in kinds.items() if len(found) != 1} == {}


def test_a_text_of_a_certain_form_says_which() -> None:
    """In words for its author, beside its pattern, which stands nowhere else."""
    patterned = [(name, shape) for name, shape in TEXTS if any("pattern" in repr(mark) for mark in shape.marks)]
    assert len(patterned) > 30
    assert [name for name, shape in patterned if not shape.mark(Expected)] == []


def test_a_fact_is_made_up_by_what_is_marked_so() -> None:
    """Each part with evidence has the evidence and what it states among the marked keys."""
    guide = read_guide(SMALL, FILE)
    stating = {type(row.evidence) for row in fact_rows(guide)}
    evidence = {"source", "status", "reviewed", "dispute"}
    assert {model.__name__: set(marked(model, Stated)) - evidence for model in stating} == {
        "Fact": {"text", "label"},
        "Requirement": {"text"},
        "Cell": {"value", "missing", "note"},
        "FaqEntry": {"question", "answer"},
    }
    assert all(evidence <= set(marked(model, Stated)) for model in stating)


def _holding_facts(model: type[Entry]) -> set[str]:
    """The keys of a model under which facts stand: one, or a list or mapping of them."""
    inside = ((key, shape.inside or shape) for key, shape in shapes(model).items())
    return {key for key, shape in inside if shape.model and issubclass(shape.model, Evidence)}


def test_a_unit_of_review_has_a_part_for_each_list_and_table_of_facts() -> None:
    """So that a list may rest on something else than the path or the guide that it is in."""
    assert len(_holding_facts(Path)) > 5
    assert _holding_facts(Path) - shapes(PathEvidence).keys() == set()
    assert _holding_facts(Guide) - shapes(GuideEvidence).keys() == set()


def test_the_sections_of_a_path_are_its_lists_of_facts_in_the_order_of_the_model() -> None:
    """Each has a heading."""
    path = read_guide(SMALL, FILE).paths["walk"]
    assert list(path.sections) == ["description", "technical", "use_when", "avoid_when", "limits", "know"]
    assert list(section_headings(words_for("en"))) == list(path.sections)
