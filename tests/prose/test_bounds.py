"""What a text may cost: whatever passes is converted soon, and what is refused is never converted."""

import random
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown import Markdown
from markdown.inlinepatterns import LinkInlineProcessor

from fingerpost.prose import DEEPEST, MOST_CELLS, MOST_STEPS, Document, Prose, Topic, excess, inspect
from fingerpost.prose.bounds import cells, nesting, steps
from fingerpost.prose.convert import dialect

LONGEST = 4000
"""Characters that a text may have."""

PATTERNS = 6
"""Kinds of links and pictures, each of which looks for the end of a bracket anew."""

PIECES = (
    *("[", "]", "(", ")", "[a](", "[a](b)", "![", "![a](b)", "[a][", "[a][b]", '[x]("', "[x]('", "\\]", "\\[", "\\"),
    *("*", "**", "***", "_", "`", "``", "```", "\\`", "`a`", "`]`", "<", ">", "&", "&amp;", "<!--", "<![CDATA["),
    *("<http://a>", "-", "*", "1.", "#", "a", " ", "\n", "\n\n", "    ", "- ", "> ", "1. ", "---\n", "===\n", "\t"),
    *("[a]: b\n", "```\n", "~~~\n", "    ```\n", "|", "|-|-|\n", "\n```\n", "\n~~~ a\n", "\n    ~~~\n", "\n    ["),
)
"""What Markdown has signs for, and what comes between."""


def _repeated(unit: str, more: str, times: int) -> str:
    return (unit * times + more * times)[:LONGEST]


NASTY = st.builds(
    _repeated,
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=4).map("".join),
    st.integers(1, 1500),
)
"""A few signs, again and again, and then a few others."""


@contextmanager
def _counted(markdown: Markdown) -> Iterator[list[int]]:
    """Count the characters that a converter passes while it looks for the ends of brackets."""
    passed: list[int] = []
    for pattern in markdown.inlinePatterns:
        if isinstance(pattern, LinkInlineProcessor):
            _count(pattern, passed)
    yield passed


def _count(pattern: LinkInlineProcessor, passed: list[int]) -> None:
    text, link = pattern.getText, pattern.getLink

    def get_text(data: str, index: int) -> tuple[str, int, bool]:
        said = text(data, index)
        passed.append(said[1] - index)
        return said

    def get_link(data: str, index: int) -> tuple[str, str | None, int, bool]:
        said = link(data, index)
        # Where an apostrophe is taken for the beginning of a title, it looks to the end and comes back.
        passed.append(len(data) - index if "'" in data[index:] or '"' in data[index:] else said[2] - index)
        return said

    pattern.getText, pattern.getLink = get_text, get_link  # type: ignore[method-assign]


@given(NASTY)
@example("[[\\]\\]")
def test_a_text_that_passes_is_converted_in_as_many_steps_as_were_counted(text: str) -> None:
    """Counted beforehand, in one pass, never less than what the converter then does for each kind of link."""
    if excess(text):
        return
    markdown = dialect()
    with _counted(markdown) as passed:
        markdown.convert(text)
    assert sum(passed) <= PATTERNS * (steps(text) + len(text)), text


@pytest.mark.parametrize(
    "text",
    [
        "- " * 500 + "a",
        "> " * 100 + "a",
        ">" * 2000,
        "1. " * 50 + "a",
        "- > " * 20 + "a",
        "\n".join(f"{' ' * 4 * level}- a" for level in range(60)),
        "[" * 2000 + "]" * 2000,
        "[" * 4000,
        "[ " * 2000,
        "![" * 2000,
        "[a](" * 1000,
        "[a][b" * 800,
        "[`]`" * 1000,
        "[\\]" * 1300,
        "[a](')" * 660,
        "<![CDATA[" * 444,
        "\\``" * 1333,
        "```\n" * 101,
        "> ~~~\n" * 120,
        "    ```\n" * 120,
        "|" * 60 + "\n" + "-|" * 60 + "\n" + "a\n" * 40,
    ],
)
def test_a_text_that_costs_too_much_is_shown_as_it_was_written(text: str) -> None:
    """It reaches no page, because it is a fault; but whoever converts it all the same gets an answer at once."""
    assert excess(text)
    assert inspect(text).words == " ".join(text.split())
    assert Prose(_nowhere).plain(text) == " ".join(text.split())


def _nowhere(_: Document | Topic) -> None:
    return None


@pytest.mark.parametrize(
    ("text", "depth"),
    [
        ("a - b > c", 0),
        ("- a\n- b", 1),
        ("- a\n    - b\n        - c\n- d", 3),
        ("> - a\n>     - b", 3),
        ("1. - > a", 3),
        ("2026. A year", 1),
        ("    - code", 1),
        ("-a\n*b*", 0),
    ],
)
def test_lists_and_quotes_are_counted_by_the_line(text: str, depth: int) -> None:
    """Its marks, and its indentation as far as there are lists above it."""
    assert nesting(text) == depth


def test_ordinary_texts_are_far_from_the_bounds() -> None:
    """As long as a text may be: links, code, numbers in brackets, emphasis, a list in a list and a table."""
    sentence = "Read [the `map`](paths/walk \"It's here\"), `a[0]` and *all* of [2][3], don't you? "
    code = "\n\n~~~\ncat a | sort | uniq\n~~~\n\n| a | b | c |\n|---|---|---|\n| d | e | f |"
    text = "From [0, 1) to [8, 9). " * 4 + sentence * 46 + "\n\n- a\n    - b\n        - c" + code
    assert LONGEST - 100 < len(text) <= LONGEST
    assert steps(text) < MOST_STEPS
    assert nesting(text) <= DEEPEST // 2
    assert cells(text) < MOST_CELLS / 10
    assert not excess(text)


FENCED = {
    "at the margin": "```yaml\n[a]: [\n```",
    "with signs of its own": "~~~\n[a](`b`\n\n```\n> c\n~~~  ",
    "in a step": "1. So:\n\n    ```\n    [a\n      [b\n\n    ```",
    "twice": "```\n[\n```\n\n````md\n```\n[\n```\n````",
}


@pytest.mark.parametrize("case", FENCED)
def test_code_between_fences_makes_no_link_dearer(case: str) -> None:
    """However many there are above it and below it: the converter looks for brackets in the rest alone."""
    links = "Read [the `map`](paths/walk), and [that](map). " * 35
    assert not excess(f"{links}\n\n{FENCED[case]}\n\n{links}")


@pytest.mark.parametrize(
    "text",
    [
        "```\n{}",
        "``` a b\n{}\n```",
        "  ```\n```\n{}\n```",
        "    ```\n  {}\n    ```",
        "> ```\n{}\n> ```",
        "```\n{}\n ```",
        "~~~\n{}\n```",
        "```\n```\t\n{}\n```",
        "```\n```\r{}\n```",
        "\x02```\n```\n{}\n```",
    ],
)
def test_what_may_be_no_code_is_counted(text: str) -> None:
    """A fence without an end, with more behind it, one that begins or ends elsewhere than it seems to."""
    dear = "[" * 400
    assert steps(text.format(dear)) >= steps(dear) > MOST_STEPS


def test_random_signs_are_converted_without_a_fault() -> None:
    """The converter has no bound of its own that a text can reach which passed."""
    chance = random.Random(0)  # noqa: S311 - no secret
    texts = ("".join(chance.choices(PIECES, k=2000))[:LONGEST] for _ in range(30))
    for text in texts:
        inspect(text)
