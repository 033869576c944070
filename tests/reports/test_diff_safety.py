"""The Markdown of a comparison shows a catalogue as code: none of it is markup, a link, a mention or an element."""

import re
from dataclasses import replace
from typing import Any, get_args, get_type_hints

import pytest

from fingerpost.facts import FactRow
from fingerpost.project import Side
from fingerpost.reports.diff import as_markdown
from fingerpost.reports.diff.forms import code
from fingerpost.review.comparison import Comparison, GuideComparison, compare
from fingerpost.review.entry_changes import EntryChange
from fingerpost.review.fact_changes import Aspect, FactChanges, FactGroup
from fingerpost.review.path_changes import PathChange, PathState
from fingerpost.review.version import list_walks
from fingerpost.review.walk_changes import Route, WalkChange, WalkGroup
from tests.small_guide import guide_with

HOSTILE = [
    "<script>alert(1)</script>",
    "<details><summary>open",
    "![picture](https://example.org/p.png) [link](javascript:x) https://example.org",
    "@everyone and #1 and a1b2c3d",
    "**bold** _it_ ~~no~~ | cell | :tada: $x$",
    "`code` and ``two`` and ``` three",
    "`",
    "a\n\n# heading\n\n```\n\n- list\n\n</details>",
    "a\r```\u2028</details>\r\n\r\n# heading",
    "+++ and --- and @@ -1 +1 @@",
    "<!-- comment",
    "&lt; &amp; &#64;x \\` \\",
    "{{ comparison }} {% raw %} {# comment #}",
]

PLAIN = "Other words altogether, and plain ones"


def _unmarked(markdown: str) -> str:
    """What is left of Markdown without the content of its blocks of code and of its code spans.

    By the rules of CommonMark, a code span reaches from a run of backticks to the next run of equal length, and a
    carriage return ends a line.
    """
    blocks = re.sub(r"(?m)^  ```diff\n(?:  [-+] [^\r\n]*\n)*  ```$", "<block>", markdown)
    return re.sub(r"(?<!`)(`+)(?!`)[^\r\n]*?(?<!`)\1(?!`)", "<code>", blocks)


def _filled(kind: Any, text: str) -> Any:
    """A change of some kind with the text wherever a text can stand."""
    values = {str: text, int: 2, tuple[str, ...]: (text, text)}
    return kind(**{name: values[hint] for name, hint in get_type_hints(kind).items()})


def _walks(text: str) -> tuple[WalkGroup, ...]:
    """Every kind of change of walks, of one walk and of two."""
    routes = (Route((text, text), (text,)), Route((), (text,)))
    changes = [_filled(kind, text) for kind in get_args(WalkChange)]
    return tuple(WalkGroup(change, some) for change in changes for some in (routes[:1], routes))


def _paths(text: str) -> tuple[PathChange, ...]:
    """A path with another id, another name and more walks, which was an ending; one that is new, one that is gone."""
    old, new = (
        PathState(id=f"{text} {word}", name=f"{text} {word}", is_path=word == "is", walks=len(word))
        for word in ("was", "is")
    )
    unknown = replace(new, walks=None)
    return (PathChange(old, new), PathChange(old, unknown), PathChange(None, new), PathChange(old, None))


def _facts(text: str) -> FactChanges:
    """Facts that came and went; one fact and two, each with another text and without, each with other evidence."""
    row = FactRow(anchor=text, group=text, topic=text, text=text, evidence=guide_with().goal[0])
    values = (("", text), (text, ""), (text, f"{text} again"))
    aspects = tuple(Aspect(name="dispute", old=old, new=new) for old, new in values)
    changed = tuple(
        FactGroup(old=old, new=new, aspects=aspects, facts=facts)
        for facts in ((row,), (row, row))
        for old, new in (("", ""), (text, f"{text} again"))
    )
    other = replace(row, group=f"{text} elsewhere")
    return FactChanges(added=(row, other), removed=(row, row), changed=changed)


def _entries(text: str) -> tuple[EntryChange, ...]:
    """A value that changed, that came, that went; and a key with several values that came."""
    values = ((text, f"{text} again"), (None, text), (text, None), (None, ""))
    return tuple(EntryChange(key=(text, text), old=old, new=new) for old, new in values)


def _comparison(text: str) -> Comparison:
    """Every kind of change, with a text in every place that a catalogue or its author fills."""
    guide = guide_with().model_copy(update={"guide": text, "title": text})
    listed = list_walks(guide)
    unlisted = replace(listed, rows=(), unlisted=(text, text))
    whole = GuideComparison(
        old=listed, new=listed, walks=_walks(text), paths=_paths(text), facts=_facts(text), entries=_entries(text)
    )
    side = Side(kind="the file", name=text, guides={})
    return Comparison(
        old=side,
        new=side,
        removed=(guide,),
        added=(guide, guide),
        changed=(whole, replace(whole, old=unlisted, new=unlisted, walks=())),
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_no_kind_of_change_lets_a_text_out_of_its_code(text: str) -> None:
    """What stands outside of code is the same for a hostile text as for plain words."""
    assert _unmarked(as_markdown(_comparison(text))) == _unmarked(as_markdown(_comparison(PLAIN)))


@pytest.mark.parametrize("text", HOSTILE)
def test_where_nothing_differs_the_names_of_the_sides_are_code(text: str) -> None:
    """The one line that is said then."""
    side = Side(kind="the file", name=text, guides={})
    assert _unmarked(as_markdown(compare(side, side))) == "No difference between the file <code> and the file <code>.\n"


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_a_catalogue_is_markup_in_markdown(text: str) -> None:
    """Here the text stands in two guides that are really compared."""

    def said(words: str) -> str:
        line = " ".join(words.split())
        old = guide_with()
        summary = old.paths["walk"].summary.model_copy(update={"text": words})
        path = old.paths["walk"].model_copy(update={"name": line, "summary": summary})
        answer = old.questions["far"].answers["near"].model_copy(update={"label": line})
        answers = {**old.questions["far"].answers, "near": answer}
        question = old.questions["far"].model_copy(update={"ask": line, "answers": answers})
        new = old.model_copy(
            update={
                "title": line,
                "paths": {**old.paths, "walk": path},
                "questions": {**old.questions, "far": question},
                "goal": (old.goal[0].model_copy(update={"text": words}),),
            }
        )
        other = new.model_copy(update={"guide": "other"})
        return as_markdown(
            compare(
                Side(kind="the file", name=line, guides={"travel": old}),
                Side(kind="the file", name=line, guides={"travel": new, "other": other}),
            )
        )

    assert _unmarked(said(text)) == _unmarked(said(PLAIN))
    assert _unmarked(said(PLAIN)).count("<details>") == _unmarked(said(PLAIN)).count("</details>") > 0


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("plain", "`plain`"),
        ("a `b`", "`` a `b` ``"),
        ("``", "``` `` ```"),
        ("a ``b c", "```a ``b c```"),
        (" two  words\n", "`two words`"),
        ("", "` `"),
    ],
)
def test_a_code_span_is_fenced_by_more_backticks_than_it_holds(text: str, span: str) -> None:
    """As CommonMark has it."""
    assert code(text) == span
