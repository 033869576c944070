"""Where the words of a glossary stand: in links, and in the plain lines of questions, which can have none."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final

from ..addresses import GuidePage
from ..catalogue import GlossaryEntry, Guide, Question, Text
from .inspection import inspect
from .links import every_link
from .target import Term, Topic, target_of

_UNSPACED: Final = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese: no space stands between two words."""

_LETTER: Final = re.compile(rf"[^\W{_UNSPACED}]")


@cache
def _words(name: str) -> re.Pattern[str]:
    """A word, in capitals or not. One of several capitals, such as MTU, is found as it is."""
    is_short_form = sum(letter.isupper() for letter in name) > 1
    return re.compile(r"\s+".join(map(re.escape, name.split())), re.NOFLAG if is_short_form else re.IGNORECASE)


def _goes_on(inside: str, outside: str) -> bool:
    """Whether a word goes on from its first or last sign to the one beside it, of which the text's end has none."""
    return bool(_LETTER.match(inside) and _LETTER.match(outside))


def _stands(name: str, text: str) -> bool:
    """Whether a word stands whole in a text.

    The edges are looked at here. In the expression of each word they would take far longer to be made ready than the
    texts to be read: the letters of all scripts that leave spaces between words are a large set.
    """
    words = _words(name)
    found = words.search(text)
    while found:
        begin, end = found.span()
        before, after = text[max(begin - 1, 0) : begin], text[end : end + 1]
        if not _goes_on(text[begin], before) and not _goes_on(text[end - 1], after):
            return True
        found = words.search(text, begin + 1)
    return False


def mentioned(entry: GlossaryEntry, text: str) -> bool:
    """Whether a form of a word stands in some words."""
    return any(_stands(name, text) for name in entry.names)


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
