"""Where the words of a glossary stand: in links, and in the plain lines of questions, which can have none."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from ..addresses import GuidePage
from ..catalogue import GlossaryEntry, Guide, Question, Text
from .inspection import inspect
from .links import every_link
from .target import Term, Topic, target_of

_UNSPACED: Final = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese: no space stands between two words."""

_LETTER: Final = rf"[^\W{_UNSPACED}]"


def _pattern(name: str) -> str:
    """A word wherever it stands whole, in capitals or not. One of several capitals, such as MTU, stands as it is."""
    words = r"\s+".join(map(re.escape, name.split()))
    begins, ends = (rf"{look}{_LETTER})" if re.match(_LETTER, sign) else "" for look, sign in _edges(name))
    flag = "" if sum(letter.isupper() for letter in name) > 1 else "i"
    return f"(?{flag}:{begins}{words}{ends})" if flag else f"(?:{begins}{words}{ends})"


def _edges(name: str) -> tuple[tuple[str, str], tuple[str, str]]:
    return ("(?<!", name.strip()[0]), ("(?!", name.strip()[-1])


def mentioned(entry: GlossaryEntry, text: str) -> bool:
    """Whether a form of a word stands in some words."""
    return bool(re.search("|".join(map(_pattern, entry.names)), text))


def linked(texts: Iterable[Text]) -> Iterator[str]:
    """The ids of the words that some texts link to, as often as they do."""
    for href, _ in every_link(texts):
        match target_of(href):
            case Term(name):
                yield name
            case Topic(name) if name.startswith(f"{GuidePage.GLOSSARY}/"):
                yield name.partition("/")[2]


def _lines(question: Question) -> Iterator[str]:
    yield from (question.ask or "", question.hint or "")
    for answer in question.answers.values():
        yield from (answer.label, answer.hint or "")
    if question.about:
        yield from (question.about.label or "", inspect(question.about.text).words)


def _links(question: Question) -> frozenset[str]:
    about = question.about
    return frozenset(linked([Text(about, "text", about.text, markdown=True)])) if about else frozenset()


def words_of_questions(guide: Guide) -> Mapping[str, tuple[GlossaryEntry, ...]]:
    """The words of the glossary that each question in full uses, by its id, in the order of the glossary.

    Its help links to them, or they stand in it, in the question, its hint or its answers.
    """
    found = {}
    for question in guide.questions.values() if guide.glossary else ():
        said, links = "\n".join(_lines(question)), _links(question)
        words = tuple(one for one in guide.glossary.values() if one.id in links or mentioned(one, said))
        if words and not question.like:
            found[question.id] = words
    return found
