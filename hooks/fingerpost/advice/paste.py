"""Writes a suggested tree as text for a catalogue file, and reads the text back as the questions of a guide."""

from collections.abc import Mapping
from typing import Any

from ..catalogue import Entry, Guide, Question, guide_from, guide_to_dict
from ..catalogue.writing import laid_out
from ..catalogue.yaml_reader import read_yaml
from ..catalogue.yaml_writer import write_yaml
from .topic import Topic
from .tree import Ask, Tree


def paste_text(tree: Ask, names: Mapping[Ask, str], guide: Guide, topics: Mapping[str, Topic]) -> str:
    """The keys ``start`` and ``questions`` of a catalogue file. Every word is the author's.

    Args:
        tree: the suggested tree.
        names: the id of every place of it.
        guide: the guide that has the words.
        topics: what is asked.
    """
    questions = {}
    for place, name in names.items():
        answers = topics[place.topic].answers
        targets = {answer: _target(branch, names) for answer, branch in zip(answers, place.branches, strict=True)}
        like = {"like": place.topic, "to": targets}
        questions[name] = _in_full(guide, guide.questions[name], targets) if name == place.topic else like
    return write_yaml({"start": names[tree], "questions": questions})


def _target(branch: Tree, names: Mapping[Ask, str]) -> str:
    return names[branch] if isinstance(branch, Ask) else branch


def _in_full(guide: Guide, question: Question, targets: Mapping[str, str]) -> dict[str, Any]:
    """A question as its author wrote it, with other targets; what is accepted of the old tree is left out."""

    def written(entry: Entry) -> dict[str, Any]:
        return {key: value for key, value in laid_out(entry, guide, "questions").items() if key != "accept"}

    answers = {answer.id: {**written(answer), "to": targets[answer.id]} for answer in question.answers.values()}
    return {**written(question), "answers": answers}


def pasted(text: str, guide: Guide) -> Guide:
    """The guide with that text in the place of its own ``start`` and ``questions``.

    Raises:
        CatalogueError: where that is no guide.
    """
    values, _ = read_yaml(text, guide.place().file)
    return guide_from(guide_to_dict(guide) | values, guide.place().file)
