"""Each page once more as Markdown, and what names all of them for language models."""

import json
import posixpath
import re
from collections.abc import Mapping
from dataclasses import replace
from html import unescape
from typing import Any
from urllib.parse import urldefrag, urlsplit

import pytest
from markdown_it import MarkdownIt

from fingerpost.addresses import folder_links, twin_address
from fingerpost.catalogue import read_guide
from fingerpost.outputs.mkdocs.handing_over import contents
from fingerpost.outputs.publication import Publication
from fingerpost.outputs.publishing import publish
from fingerpost.rendering.markdown.quoting import in_cell, in_item, linked, paragraph, quoted
from fingerpost.rendering.markdown.tidy import tidied
from tests.ended_guide import ended_guide
from tests.examples import Example
from tests.rendered import SITE, catalogue_of, rendered
from tests.small_guide import FILE, guide_with

SITE_WITH_TWINS = replace(SITE, twins=True)

ALTERNATE = '<link rel="alternate " type="text/markdown" href="index.md">'

_LINK = re.compile(r"(?<!\\)\]\(<?([^)>\s]*)>?(?: \"[^)]*\")?\)")

_TAG = re.compile(r"<(?!https?://)/?[a-zA-Z][^>]*>")


@pytest.fixture(scope="module")
def publication(example: Example) -> Publication:
    """A site of guides in three languages, one of which has all that a guide may have, and of one that has endings."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((example.root / "content").glob("*.yaml"))]
    guides = [read_guide(text, FILE) for text in texts]
    return publish(catalogue_of(*guides, ended_guide(("guide: travel", "guide: ended"))), SITE_WITH_TWINS, folder_links)


@pytest.fixture(scope="module")
def twins(publication: Publication) -> Mapping[str, str]:
    """Its twins, by their places."""
    return {name: text.decode() for name, text in publication.files.items() if name.endswith("index.md")}


def _pages(publication: Publication) -> dict[str, str]:
    """HTML by the address of its page, but for the embeds."""
    flow = {
        name.removesuffix("index.html"): html.decode()
        for name, html in publication.files.items()
        if name.endswith("index.html") and not name.startswith("embed/")
    }
    return flow | {address: made.body for address, made in publication.themed.items()}


def _words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def _read(markdown: str) -> str:
    """What a reader sees of Markdown."""
    return _words(MarkdownIt("commonmark").enable("table").render(markdown))


def _outside_code(text: str) -> str:
    """Markdown without code and without what is escaped, in which nothing is a link or an element."""
    return re.sub(r"\\.|^ *```.*?^ *```|`[^`\n]+`", "code", text, flags=re.MULTILINE | re.DOTALL)


def test_every_page_has_a_twin_with_the_same_heading(publication: Publication, twins: Mapping[str, str]) -> None:
    """Those to browse and those of the flow; an embed has none, because whoever reads one reads it in a frame."""
    pages = _pages(publication)
    assert twins.keys() == {twin_address(address) for address in pages}
    assert len(twins) > 150
    for address, html in pages.items():
        heading = _words(re.findall(r"<h1[^>]*>(.*?)</h1>", html, re.DOTALL)[0])
        first = next(line for line in twins[twin_address(address)].splitlines() if line.startswith("# "))
        assert _read(first).startswith(heading), address


def test_links_of_twins_lead_to_twins(publication: Publication, twins: Mapping[str, str]) -> None:
    """A reader of Markdown goes on in Markdown. Files and pages written by hand are linked as on the page."""
    there = {*publication.files}
    dead, to_pages = [], []
    for place, text in twins.items():
        for href in _LINK.findall(_outside_code(text)):
            if urlsplit(href).scheme:
                continue
            page = urldefrag(href)[0]
            target = posixpath.normpath(posixpath.join(posixpath.dirname(place), page))
            if target not in there and not page.endswith((".png", ".svg", "/")):
                dead.append((place, href))
            if page.endswith("/") and f"{target}/index.md" in there:
                to_pages.append((place, href))
    assert (dead, to_pages) == ([], [])


def test_twins_are_markdown_alone(twins: Mapping[str, str]) -> None:
    """No element, no mark of a link that was not settled, nothing that a template leaves behind."""
    for place, text in twins.items():
        plain = _outside_code(text)
        assert not _TAG.findall(plain), place
        assert not re.findall(r"fingerpost:|\{\{|\}\}|&(?:amp|lt|#\d+);|Undefined|\n\n\n", plain), place


def test_a_question_has_its_answers_and_an_outcome_its_reasons() -> None:
    """In the words of the page, each answer a link to what follows it."""
    files = publish(catalogue_of(guide_with()), SITE_WITH_TWINS, folder_links).files
    first = files["travel/decide/index.md"].decode()
    html = files["travel/decide/index.html"].decode()
    answers = re.findall(r'<a class="fp-answer" href="([^"]*)">\s*<span class="fp-answer__label">([^<]*)', html)
    assert len(answers) > 1
    assert all(f"- [{label}]({href}index.md)" in first for href, label in answers)
    ends = [name for name in files if name.startswith("travel/decide/") and name.endswith("index.md")]
    outcome = next(files[name].decode() for name in ends if "## Why this path" in files[name].decode())
    assert "## Your answers" in outcome
    assert "## What would change this result" in outcome


def test_a_table_of_facts_holds_every_fact(twins: Mapping[str, str], publication: Publication) -> None:
    """The page of the evidence has as many rows as facts, with status and day, each row on one line."""
    for place, text in twins.items():
        if place.endswith("/evidence/index.md"):
            html = publication.themed[place.removesuffix("index.md")].body
            rows = [line for line in text.splitlines() if re.search(r"\| 20\d\d-\d\d-\d\d[^|]*\|$", line)]
            assert len(rows) == len(re.findall(r"<tr id=", html)), place


@pytest.mark.parametrize(
    "text", ["*a* _b_ [c](d) <e> `f` \\ | &amp; snake_case", "# no heading", "- no item", "1. no item", "(1) a_b"]
)
def test_words_stay_words(text: str) -> None:
    """A name in the place of a link, of a heading or of a cell is shown sign by sign."""
    assert _read(paragraph(text)) == " ".join(text.split())
    assert _read(linked(text, "x")) == " ".join(text.split())
    table = f"| {in_cell(quoted(text))} | b |\n| --- | --- |\n| c | d |"
    assert _read(table) == f"{text} b c d"


def test_an_item_keeps_its_further_lines() -> None:
    """So that a second paragraph or a table stands below its item, and not behind the list."""
    assert in_item("a\n\nb\nc") == "a\n\n  b\n  c"


def test_code_of_an_author_keeps_its_empty_lines() -> None:
    """Between other parts one empty line is left."""
    assert tidied("\n\na \n\n\n\nb\n\n```\nx\n\n\ny \n```\n\n\n") == "a\n\nb\n\n```\nx\n\n\ny \n```\n"


def test_llms_txt_has_the_shape_of_the_convention(publication: Publication) -> None:
    """A heading, a quote, sections that are lists of links; each link leads to a file of the site."""
    text = publication.files["llms.txt"].decode()
    title, empty, summary, *rest = text.splitlines()
    assert (title, empty, summary) == (f"# {SITE.name}", "", f"> {SITE.description}")
    assert all(re.fullmatch(r"|## .+|- \[.+\]\(https://\S+\)(?:: .+)?", line) for line in rest)
    links = [href.removeprefix(SITE.url) for href in _LINK.findall(text)]
    assert [href for href in links if href not in publication.files] == []
    assert [line for line in rest if line.startswith("## ")][-1] == "## Optional"
    guides = {address.partition("/")[0] for address in publication.themed if address}
    assert {f"{guide}/index.md" for guide in guides} <= set(links)


def test_llms_full_txt_holds_every_guide_whole(publication: Publication, twins: Mapping[str, str]) -> None:
    """The pages of the whole guides, with links that lead on from the root of the site."""
    text = publication.files["llms-full.txt"].decode()
    for place, whole in twins.items():
        if place.endswith("/all/index.md"):
            assert len(re.findall(r"^#+ ", whole, re.MULTILINE)) > 10
            assert all(line in text for line in re.findall(r"^#+ .*$", whole, re.MULTILINE) if "](" not in line)
    links = {urldefrag(href)[0] for href in _LINK.findall(_outside_code(text)) if not urlsplit(href).scheme}
    assert [href for href in links if href not in publication.files and not href.endswith((".png", "/"))] == []


def test_pages_say_where_their_twin_is(publication: Publication) -> None:
    """The light shells and the heads of themed pages; an embed has none, so it names none."""
    for name, content in publication.files.items():
        if name.endswith("index.html"):
            html = content.decode()
            assert html.count(ALTERNATE) == (0 if name.startswith("embed/") else 1), name
            assert ("og:title" in html) == (not name.startswith("embed/")), name
            assert "<script" not in html, name
    assert all(made.head.count(ALTERNATE) == 1 for made in publication.themed.values())
    assert ALTERNATE not in rendered(guide_with()).files["travel/decide/index.html"].decode()


def test_a_preview_shows_the_title_and_the_sentence_of_the_page(publication: Publication) -> None:
    """Open Graph, on pages that are sent to others: those of the flow too."""
    made = publication.themed["travel/faq/"]
    assert f'<meta property="og:title" content="{made.page.title}">' in made.head
    assert f'<meta property="og:url" content="{SITE.url}travel/faq/">' in made.head
    html = publication.files["travel/decide/index.html"].decode()
    assert '<meta property="og:url" content="https://example.org/travel/decide/">' in html


def test_search_engines_are_told_the_questions_and_the_way_to_a_page(publication: Publication) -> None:
    """As JSON-LD on pages for browsing: the questions stand on the page word for word."""
    kinds: dict[str, dict[str, Any]] = {}
    for address, made in publication.themed.items():
        for found in re.findall(r'<script type="application/ld\+json">(.*?)</script>', made.head):
            told = json.loads(found)
            kinds.setdefault(told["@type"], {})[address] = told
    questions = kinds["FAQPage"]["travel/faq/"]["mainEntity"]
    body = _words(publication.themed["travel/faq/"].body).replace(" ", "")
    said = [words for one in questions for words in (one["name"], one["acceptedAnswer"]["text"])]
    assert len(said) > 2
    assert [words for words in said if words.replace(" ", "") not in body] == []
    way = kinds["BreadcrumbList"]["travel/paths/walk/"]["itemListElement"]
    assert [one["item"] for one in way] == [
        f"{SITE.url}{place}" for place in ("travel/", "travel/paths/", "travel/paths/walk/")
    ]
    assert "" not in kinds["BreadcrumbList"]


def test_a_text_cannot_end_the_script_of_data() -> None:
    """Whatever an author writes, it is a word in quotes."""
    guide = guide_with(("question: What if I am tired?", "question: 'Tired </script><b>?'"))
    head = publish(catalogue_of(guide), SITE_WITH_TWINS, folder_links).themed["travel/faq/"].head
    assert head.count("</script>") == head.count("<script")
    assert "\\u003c/script>" in head


def test_a_twin_is_no_page_to_the_generator(publication: Publication) -> None:
    """MkDocs makes a page of every file that ends as Markdown: a source and a twin would be called the same."""
    names = contents(publication)
    assert {name for name in names if name.endswith(".md")} == {f"{address}index.md" for address in publication.themed}
    assert names["travel/index.md.twin"].read() == publication.files["travel/index.md"]


def test_without_a_first_page_it_has_no_twin(publication: Publication) -> None:
    """A site may lead to its guides by itself."""
    assert "index.md" in publication.files
    assert "index.md" not in publication.without("").files
