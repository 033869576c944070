"""A suggested tree as YAML to paste: the figures as comments, and the questions below them."""

from collections.abc import Iterator
from textwrap import TextWrapper
from typing import Final

from ..advice import Difference, Measure, Origin, Suggestion
from ..catalogue import Guide, quoted, without_commands
from ..words import words_for

WIDEST: Final = 120
"""Characters of a comment."""

_PARAGRAPH: Final = TextWrapper(WIDEST, break_long_words=False, break_on_hyphens=False)

_ITEM: Final = TextWrapper(
    WIDEST, initial_indent="- ", subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
)

SHOWN: Final = 5
"""Differences that are shown."""

_ORIGINS: Final = {
    Origin.AUTHOR: "The hand-written tree is the shortest that was found; it stands below as it is.",
    Origin.LEAVING_OUT: "The order below is the hand-written one. The questions that change no path are left out.",
    Origin.SEARCH: "The order below is a new one.",
}

_HOW_SURE: Final = {
    True: "It asks the fewest questions possible: every order was tried.",
    False: (
        "It is the shortest found, and a shorter one may exist: there are too many orders to try them all, or what was "
        "shorter failed a check."
    ),
}


def suggestion_text(suggestion: Suggestion) -> str:
    """The suggestion as a YAML document."""
    comments = without_commands("\n".join(f"# {line}".rstrip() for line in _comments(suggestion)))
    return f"---\n{comments}\n{suggestion.text}"


def _comments(suggestion: Suggestion) -> Iterator[str]:
    guide = suggestion.guide
    yield from _PARAGRAPH.wrap(
        f"A tree for {guide.title}. Nothing was changed: to use it, put it in the place of {_replaced(guide)}. "
        "Comments that stand between the questions there are not repeated here."
    )
    yield ""
    yield from _PARAGRAPH.wrap(f"{_ORIGINS[suggestion.origin]} {_HOW_SURE[suggestion.exact]}")
    yield ""
    yield from _figures(suggestion)
    yield ""
    yield from _idle(suggestion)
    yield from _agreement(suggestion)
    yield ""


def _replaced(guide: Guide) -> str:
    """What a suggestion goes in the place of."""
    head = guide.place().file_shown
    files = dict.fromkeys(question.place().file_shown for question in guide.questions.values())
    if [*files] == [head]:
        return f"`start` and `questions` in {head}"
    return f"`start` in {head} and the questions in {', '.join(files)}"


def _figures(suggestion: Suggestion) -> Iterator[str]:
    yield f"{'':44}{'on average':>11}{'at worst':>11}{'questions':>11}"
    yield _row("Hand-written", suggestion.author)
    if suggestion.idle:
        yield _row("Hand-written, only what changes the path", suggestion.deciding)
    yield _row("Suggested", suggestion.suggested)
    yield f"{'No tree with these outcomes can go below':44}{suggestion.bound.average:11.2f}{suggestion.bound.worst:11}"
    yield "Questions that a reader answers; all answers of a question count as equally likely."


def _row(name: str, measure: Measure) -> str:
    return f"{name:44}{float(measure.average):11.2f}{measure.worst:11}{measure.places:11}"


def _idle(suggestion: Suggestion) -> Iterator[str]:
    """The questions that change no path; none where each of them does."""
    if suggestion.idle:
        words = words_for(suggestion.guide.language).outcome
        yield from _PARAGRAPH.wrap(
            "These hand-written questions change no path. Without them, an outcome has the requirements that they "
            f'settle as "{words.to_check}", never as "{words.missing}". Keep those that you ask on purpose:'
        )
        for topic, names in suggestion.idle.items():
            yield from _ITEM.wrap(f"{', '.join(names)}: {suggestion.guide.questions[topic].ask}")
        yield ""


def _agreement(suggestion: Suggestion) -> Iterator[str]:
    """How often both trees end alike, and some answers after which they do not."""
    comparison = suggestion.comparison
    of_all = "all" if comparison.complete else "the first"
    combinations = f"{of_all} {comparison.compared:,} combinations of answers"
    if not comparison.differences:
        yield f"Both trees end alike after {combinations}."
        return
    # Rounded down, because 100 % would say that nothing differs.
    share = int(comparison.same * 1000) / 10
    yield f"Both trees end alike in {share} % of {combinations}, each as likely as its answers."
    yield "They differ, for instance, after:"
    for difference in comparison.differences[:SHOWN]:
        yield from _ITEM.wrap(_difference(difference))


def _difference(difference: Difference) -> str:
    answers = " ".join(f"{topic}.{answer}" for topic, answer in difference.answers)
    ends = f"hand-written `{difference.author}`, suggested `{difference.suggested}`"
    against = " and ".join(quoted(need.called) for need in difference.against)
    return f"{answers}: {ends}, because the answers speak against {against}"
