"""Whatever stands in an input is in the guide, or is listed as left over: word by word, in pages nobody has written."""

import re
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from fingerpost.catalogue import guide_to_dict
from fingerpost.importing import Imported, ImportFault
from tests.importing.imported import imported

WORD = re.compile(r"zq\d+x")
"""A word that is looked for, with its number."""


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)
    else:
        yield str(value)


def _lost(made: Imported, text: str) -> set[str]:
    """The words of an input that are neither in the guide nor among what is left."""
    kept = [*_texts(guide_to_dict(made.guide)), *(f"{one.text} {one.why}" for one in made.leftovers)]
    return {*WORD.findall(text)} - {*WORD.findall(" ".join(kept).casefold())}


class Words:
    """Gives out words, each once."""

    def __init__(self) -> None:
        self.number = 0

    def __call__(self) -> str:
        self.number += 1
        return f"zq{self.number}x"


HEADINGS = (
    *(
        "{}",
        "Decision Tree",
        "Path Comparison",
        "Path Details",
        "FAQ",
        "Related queries",
        "What you want to do",
    ),
    *("Path 1: {}", "Option B: {}", "1. {}", "When to Use", "Limits", "Typical questions", "Is it {} ?"),
)
LINES = (
    *("{}", "{} and {}.", "**{}**: {}", "**{}** {}", "*{}*:", "{}:", "Q: {}?", "A: {}", "**Q: {}?** A: {}", "{}?"),
    *("If {} → Use {}", "**If** {} → Use {} (go to *{}*)", "- **Otherwise** → {}", "otherwise: If {} , use {}", "> {}"),
    *(
        "- {}",
        "- {}: {}",
        "  - {}",
        "    - {}",
        "1. {}",
        "* **{}?** {}",
        "[{}](https://x.example.org/)",
        "![{}](a.png)",
    ),
    *("<b>{}</b>", "<div>{}</div>", "    {}", "~~~\n{}\n~~~", "---", "", "", "`{}`", "{}  \n{}", "{}\\\n{}"),
    *(
        "| {} | {} |\n|---|---|\n| {} | {} |",
        "| Path | {} |\n|--|--|\n| {} | {} | {} |\n| {} |",
        "| {} |\n|--|\n| {} |",
    ),
)


@settings(max_examples=60)
@given(data=st.data())
def test_no_word_of_a_page_is_lost(data: st.DataObject) -> None:
    """Whatever stands below whatever heading."""
    words, lines = Words(), ["# Title", ""]
    for _ in range(data.draw(st.integers(1, 6))):
        heading = data.draw(st.sampled_from(HEADINGS))
        lines += ["", "#" * data.draw(st.integers(1, 4)) + " " + heading.format(words()), ""]
        for line in data.draw(st.lists(st.sampled_from(LINES), max_size=6)):
            lines.append(line.format(*(words() for _ in range(line.count("{}")))))
    lines += ["", "# Options", "", "## Last", "", "text"]
    page = "\n".join(lines)
    made = imported(page, "page.md")
    assert _lost(made, page) == set()


@settings(max_examples=60)
@given(data=st.data())
def test_no_word_of_a_table_is_lost(data: st.DataObject) -> None:
    """However long its rows are, and whatever stands above it."""
    words = Words()
    widths = data.draw(st.lists(st.integers(0, 5), min_size=2, max_size=6))
    filled = [[data.draw(st.booleans()) for _ in range(width)] for width in widths]
    rows = [[words() if one else "" for one in row] for row in [[True, True, True], *filled]]
    text = "".join(f"{','.join(row)}\n" for row in rows)
    try:
        made = imported(text, "table.csv")
    except ImportFault:
        return
    assert _lost(made, text) == set()


STATEMENTS = (
    *("a[{}] -->|{}| b", "b{{ {} }} -- {} --> c({})", "a --> d[{}]", "c -. {} .-> e", "d --o e & f", "g[{}]", "%% {}"),
    *('click d "https://x.example.org/{}"', 'click d href "https://x.example.org/" "{}"', "subgraph s [{}]", "end"),
    *(
        "{}",
        "a -->",
        'e["{}"] ==>|"{}"| f',
        "accTitle: {}",
        "accDescr: {}",
        'f@{{ shape: rect, label: "{}" }}',
        "b --> a",
    ),
)


@settings(max_examples=60)
@given(statements=st.lists(st.sampled_from(STATEMENTS), max_size=12))
def test_no_word_of_a_chart_is_lost(statements: list[str]) -> None:
    """In a box, on an arrow, behind an address, or in a statement that nobody understands."""
    words = Words()
    lines = ["flowchart TD", "z{Which?} -->|one| y[Y]", "z -->|two| a"]
    lines += [line.format(*(words() for _ in range(line.count("{}")))) for line in statements]
    text = "\n".join(lines)
    try:
        made = imported(text, "chart.mmd")
    except ImportFault:
        return
    assert _lost(made, text) == set()
