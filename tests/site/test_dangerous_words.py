"""One guide of words that some program takes for more than words, through everything that is made of a catalogue.

The table in docs/reliability.md says for each output what is escaped, and how.
"""

import csv
import io
import json
import os
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pydot
import pytest
import yaml

from fingerpost.advice import suggest
from fingerpost.catalogue import CatalogueError, Guide, read_guide
from fingerpost.cli import main
from fingerpost.flow import build_graph
from fingerpost.outputs.mkdocs.generate import generate
from fingerpost.outputs.mkdocs.navigation import navigation_block
from fingerpost.rendering.beside import comparison_csv, graphviz, mermaid
from fingerpost.reports.suggestion import suggestion_text
from fingerpost.reports.walks import as_csv
from tests.browser.hostile_guide import guide_of
from tests.examples import PROJECT
from tests.rendered import SITE, catalogue_of, write_sources
from tests.small_guide import SMALL, guide_with

WORDS = (
    '=1+1;=2+2 "\' `<x-evil onload="x-evil()">` & &amp; ] ) [ ( \\',
    "::error file=x::pwned ##[error]x ##vso[x]",
    "{{ x_evil }} {% x_evil %} {# x_evil #} ${x}",
    '@you #1 -- 1. x; @SUM(1) ]]> ]--> %% \\n \\" %0A \u200f\u00a0|',
)
"""Quotes, brackets, elements, formulas, commands of machines, templates, references, escapes; no check refuses them."""

REFUSED = (
    "\n\r\x00\x07\x0b\x0c\x1b\x1c\x1d\x1e\x85\x9b\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""What ends a line for some program, what a terminal obeys, and what turns the direction of writing."""

FILE = os.fsdecode(b"\"><x-evil onload=x> ::error::' \x1b[31m\xff.yaml")

SETTINGS = """\
site_name: Signs
theme: {name: material, font: false, features: [content.action.edit]}
repo_url: https://github.com/o/r
plugins: [search]
hooks: [hooks/decision_site.py]
"""


@pytest.fixture(scope="module")
def guide() -> Guide:
    """Each of the words in every kind of text."""
    return read_guide(guide_of("danger", [*WORDS, *(f"{words} again" for words in WORDS)]), "content/danger.yaml")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with that guide alone, in a file of a dangerous name."""
    root = tmp_path_factory.mktemp("project")
    for name in ("content", "docs"):
        (root / name).mkdir()
    text = guide_of("danger", [*WORDS, *(f"{words} again" for words in WORDS)])
    (root / "content" / FILE).write_text(text, encoding="utf-8")
    (root / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    (root / "hooks").symlink_to(PROJECT / "hooks")
    return root


@pytest.fixture(scope="module")
def site(project: Path) -> Path:
    """Its site: the one build of this module."""
    generate(project, project / "site", {})
    return project / "site"


class _Elements(HTMLParser):
    """Notes what a browser would make of a page that no template has."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.evil: list[str] = []
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element, or a handler, that only the words can have made."""
        if "x-evil" in tag or any(name.startswith("on") or "x-evil" in name for name, _ in attrs):
            self.evil.append(tag)

    def handle_data(self, data: str) -> None:
        """What is shown."""
        self.words += data


def _cells(table: str) -> Iterator[str]:
    """Every cell of a table, as spreadsheets of several countries cut it."""
    for delimiter in ",;\t|":
        for record in csv.reader(io.StringIO(table.removeprefix("\ufeff"), newline=""), delimiter=delimiter):
            yield from (cell.strip().strip('"').strip() for cell in record)


def _is_command(line: str) -> bool:
    return line.lstrip().startswith("::") or bool(re.search(r"##\w*\[", line))


@pytest.mark.parametrize("character", REFUSED)
def test_a_line_is_one_line_to_every_program(character: str) -> None:
    """What ends one, or what a terminal or the direction of writing obeys, is refused in every text and key."""
    escape = f"\\u{ord(character):04x}"
    prose = () if character == "\n" else ("text: You walk.", "answer: Take the *train*.")
    for field in ("title: Travel", "ask: Is it far?", "title: Our own count", "label: I am not sure", *prose):
        key, _, words = field.partition(": ")
        with pytest.raises(CatalogueError, match=r"FP00[12]"):
            guide_with((field, f'{key}: "{words}{escape}x"'))
    with pytest.raises(CatalogueError):
        read_guide(SMALL + f'"a{escape}b": 1\n', "a.yaml")


def test_pages_embeds_and_edit_links_hold_words_alone(site: Path) -> None:
    """No element, no handler, in the theme and in the light shell; and the words are there, as they were written."""
    pages = {path: _Elements(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}
    assert len(pages) > 30
    assert {str(path): page.evil for path, page in pages.items() if page.evil} == {}
    first = pages[site / "danger" / "index.html"].words
    assert all(words.replace("`", "") in first.replace("`", "") for words in WORDS)
    page = (site / "danger" / "index.html").read_text(encoding="utf-8")
    (link,) = set(re.findall(r'href="https://github\.com/o/r/edit/master/([^"]*)"', page))
    assert link == "content/%22%3E%3Cx-evil%20onload%3Dx%3E%20%3A%3Aerror%3A%3A%27%20%1B%5B31m%FF.yaml"


def test_the_search_shows_words_alone(site: Path) -> None:
    """The theme puts titles and texts of the index into its page as HTML."""
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    found = [_Elements(f"{entry['title']} {entry['text']}") for entry in index["docs"]]
    assert len(found) > 20
    assert [one.evil for one in found if one.evil] == []
    assert any("<x-evil onload" in one.words for one in found)


def test_no_cell_of_a_table_is_a_formula(guide: Guide) -> None:
    """Of the comparison and of the walks, whatever sign ends a cell. A number is none, and calculates to itself."""
    assert {"-0.5", "-1.5"} & set(_cells(comparison_csv(guide)))
    for table in (comparison_csv(guide), as_csv([guide])):
        cells = [cell for cell in _cells(table) if cell]
        assert len(cells) > 50
        assert [cell for cell in cells if cell[0] in "=+@" or re.match(r"-(?![\d.]+$)\s*\S", cell)] == []


def test_the_map_is_a_map_to_other_programs(guide: Guide) -> None:
    """Graphviz reads as many boxes and arrows as there are; Mermaid has each label between two quotes."""
    graph = build_graph(guide)
    read = pydot.graph_from_dot_data(graphviz(guide, graph))
    assert read is not None
    arrows = sum(len(graph.nodes[name].choices) for name in graph.forwards)
    assert [len(one.get_edges()) for one in read] == [arrows]
    lines = mermaid(guide, graph).splitlines()
    label = r'"[^"<>{}|\[\]`\\@]*"'
    shapes = rf"  \w+\[{label}\]|  \w+\(\[{label}\]\)|  \w+\{{\{{{label}\}}\}}|  \w+ -->\|{label}\| \w+"
    assert [line for line in lines[2:] if not re.fullmatch(shapes, line)] == []
    assert len(lines) == 2 + len(graph.forwards) + len(graph.walks_to & guide.ends.keys()) + arrows


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
def test_no_report_of_the_check_holds_a_command(form: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Except for the annotations of the form that is made of them, which name the file on one line."""
    with pytest.raises(SystemExit):
        main(["--project", str(project), "check", "--format", form])
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if set(line) & set(REFUSED) or "\udcff" in line] == []
    commands = [line for line in lines if _is_command(line)]
    own = [line for line in commands if line.startswith("::warning file=content/") and form == "github"]
    assert commands == own


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_a_comparison_holds_words_alone(
    form: str, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Markdown has everything as code, in which nothing is an element, a link or a mention."""
    (tmp_path / "content").mkdir()
    plain = guide_of("danger", [f"word {number}" for number in range(8)])
    (tmp_path / "content" / "paths.yaml").write_text(plain, encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["--project", str(project), "diff", str(tmp_path), str(project), "--format", form])
    out = capsys.readouterr().out
    assert ended.value.code == 0
    assert [line for line in out.splitlines() if _is_command(line)] == []
    if form == "markdown":
        outside = re.sub(r"(?m)^  ```diff\n(?:  [-+] [^\n]*\n)*  ```$", "", out)
        outside = re.sub(r"(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)", "", outside)
        assert "x-evil" not in outside
        assert "@you" not in outside


def test_a_suggested_tree_is_the_tree(guide: Guide) -> None:
    """Words are in comments, which end with their line, or in values, which read back as they were written."""
    text = suggestion_text(suggest(guide))
    read = yaml.safe_load(text)
    assert set(read) == {"start", "questions"}
    asked = {question["ask"] for question in read["questions"].values() if "ask" in question}
    assert asked <= {question.ask for question in guide.questions.values()}
    assert [line for line in text.splitlines() if line.startswith("#") and _is_command(line[1:])] == []


def test_pages_and_navigation_for_other_generators_have_nothing_to_run(guide: Guide, tmp_path: Path) -> None:
    """Neither in what they take for templates nor in what they put into their pages as it stands."""
    write_sources(tmp_path, guide)
    pages = [path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.md")]
    assert len(pages) > 8
    block = navigation_block(catalogue_of(guide), SITE)
    assert [text for text in (*pages, block) if re.search(r"\{[{%#]", text)] == []
    for page in pages:
        _, head, body = page.split("---\n", 2)
        meta = yaml.safe_load(head)
        assert _Elements(f"{meta.get('title', '')} {meta['description']} {body}").evil == []
    (home, entry) = yaml.safe_load(block)["nav"]
    assert len(home) == 1
    assert [title for title in entry if _Elements(title).evil] == []
