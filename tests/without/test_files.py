"""What `pages` and `embed` write, before any generator takes it: nothing is lost, and no link is dead."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from fingerpost.outputs.disk import RECORD, PlaceError
from fingerpost.outputs.plain import embed
from fingerpost.outputs.plain.form import Form
from fingerpost.outputs.plain.forms import FORMS
from fingerpost.outputs.plain.writing import Plain, Written
from fingerpost.project import changes
from tests.projects import project_of, said
from tests.rendered import SITE, catalogue_of
from tests.site.documents import broken, documents
from tests.small_guide import guide_with, text_with

ALL = {**FORMS, "embed": embed.FORM}

FIRST = {
    "zensical": "travel/index.md",
    "hugo": "content/travel/_index.md",
    "sphinx": "travel/index.md",
    "docusaurus": "src/pages/travel/index.mdx",
    "jekyll": "travel/index.html",
    "html": "travel/index.html",
    "embed": "travel/index.html",
}
"""The first page of the guide, as each generator takes it."""


def _written(folder: Path, form: Form, *changed: tuple[str, str], at: str = "") -> Written:
    catalogue = catalogue_of(guide_with(*changed))
    return Plain(catalogue=catalogue, site=SITE, at=at, pictures={}).write(form, folder)


def _files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ALL)
def test_a_page_that_somebody_has_changed_or_written_is_never_replaced(name: str, tmp_path: Path) -> None:
    """Nothing at all is written then, and what to do is said with the place."""
    page = tmp_path / FIRST[name]
    _written(tmp_path, ALL[name])
    page.write_text("My own words.")
    before = _files(tmp_path)
    with pytest.raises(PlaceError) as refused:
        _written(tmp_path, ALL[name], ("You walk.", "You march."))
    assert str(refused.value).splitlines() == [
        "Nothing was written. This stands where guides go:",
        f"{page}: this program has not written it, or it was changed since. Move it away.",
    ]
    assert _files(tmp_path) == before


@pytest.mark.parametrize("name", ALL)
def test_a_folder_of_somebody_else_is_not_shared(name: str, tmp_path: Path) -> None:
    """A guide whose id is the name of a folder would mix its pages in."""
    mine = tmp_path / FIRST[name]
    mine = mine.with_name("mine.txt")
    mine.parent.mkdir(parents=True)
    mine.write_text("My travels.")
    with pytest.raises(PlaceError, match="Give the guide `travel` another id, or move it away"):
        _written(tmp_path, ALL[name])
    assert list(_files(tmp_path)) == [mine.relative_to(tmp_path).as_posix()]


def test_a_page_of_a_path_that_is_gone_goes_too_and_nothing_else_is_touched(tmp_path: Path) -> None:
    """Only what changed is written, so that a generator that watches builds little; empty folders go."""
    _written(tmp_path, FORMS["html"])
    (tmp_path / "mine.html").write_text("mine")
    again = _written(tmp_path, FORMS["html"])
    assert (again.new, again.deleted) == (0, ())
    other = _written(tmp_path, FORMS["html"], ("\n  walk:\n", "\n  march:\n"), ("to: walk}", "to: march}"))
    assert "travel/paths/walk/index.html" in other.deleted
    assert 0 < other.new < other.number
    assert not (tmp_path / "travel" / "paths" / "walk").exists()
    assert (tmp_path / "travel" / "paths" / "march" / "index.html").is_file()
    assert (tmp_path / "mine.html").read_text() == "mine"
    assert set(json.loads((tmp_path / RECORD).read_text())) == set(_files(tmp_path)) - {"mine.html", RECORD}


@pytest.mark.parametrize("name", ["html", "embed"])
@pytest.mark.parametrize("at", ["", "help/choose/"])
def test_whole_pages_work_on_a_disk_and_on_any_server(name: str, at: str, tmp_path: Path) -> None:
    """No link is dead, no script runs, and nothing is loaded from elsewhere."""
    _written(tmp_path, ALL[name], at=at)
    folder = (tmp_path / at).resolve()
    for served in (True, False):
        faults, looked = broken(folder, documents(folder), "https://nowhere.invalid/", served=served)
        assert (faults, looked > 500) == ([], True)
    assert [page.path for page in documents(folder) if page.scripts or page.handlers] == []
    assert [load for page in documents(folder) for load in page.loads if load.startswith("http")] == []


def test_a_frame_has_no_site_around_it_and_a_look_of_its_own(tmp_path: Path) -> None:
    """Its style sheets are beside it, its way up ends at the guide, and a first page leads to all guides."""
    _written(tmp_path, embed.FORM)
    question = (tmp_path / "travel" / "decide" / "index.html").read_text(encoding="utf-8")
    assert "fp-header--framed" in question
    assert 'href="../../index.html"' not in question
    sheets = re.findall(r'<link rel="stylesheet" href="([^"]+)"', question)
    assert [Path(sheet).name for sheet in sheets] == ["fingerpost.css", "shell.css", "print.css"]
    assert 'href="travel/index.html"' in (tmp_path / "index.html").read_text(encoding="utf-8")


LINKED = ("You walk.", "'[The rules](rules.md) hold.'")


@pytest.mark.parametrize("name", ALL)
def test_a_link_to_a_page_that_would_not_be_there_is_refused(name: str, tmp_path: Path, capsys: Any) -> None:
    """The page is named, and what to do. Where it is beside the guides, the link is good."""
    root = project_of(tmp_path, paths=text_with(LINKED))
    (root / "docs").mkdir()
    (root / "docs" / "rules.md").write_text("# Rules\n")
    told = ("embed", "out") if name == "embed" else ("pages", "out", "--for", name)
    out = root / "out"
    command, _, *rest = told
    status, _, err = said(capsys, "--project", str(root), command, str(out), *rest)
    assert status == f"{err}" or "rules.md" in str(status)
    assert "Nothing was written" in str(status)
    assert not out.exists()
    pages = ALL[name].pages
    if pages is not None:
        (out / pages).mkdir(parents=True)
        (out / pages / "rules.md").write_text("# Rules\n")
        assert said(capsys, "--project", str(root), command, str(out), *rest)[0] == 0


def test_a_frame_leads_to_the_site_where_that_is_known(tmp_path: Path, capsys: Any) -> None:
    """To a page that is written by hand, which no frame is of."""
    root = project_of(tmp_path, paths=text_with(LINKED))
    (root / "docs").mkdir()
    (root / "docs" / "rules.md").write_text("# Rules\n")
    (root / "mkdocs.yml").write_text("site_name: Harbour\nsite_url: https://example.org/a\n")
    status, out, err = said(capsys, "--project", str(root), "embed", str(tmp_path / "out"))
    assert (status, err) == (0, ""), out
    text = (tmp_path / "out" / "travel" / "paths" / "walk" / "index.html").read_text(encoding="utf-8")
    assert 'href="https://example.org/a/rules/"' in text


def test_the_home_page_of_a_site_stays(tmp_path: Path) -> None:
    """It is told, so that its author links to the guides from it."""
    (tmp_path / "index.html").write_text("Home")
    assert _written(tmp_path, FORMS["html"]).kept == ("index.html",)
    assert (tmp_path / "index.html").read_text() == "Home"


SIGNS = ("You walk.", "'{{ a }} {% b %} `<b>` {c} ```` *You* walk.'")


def test_no_generator_finds_a_template_in_words(tmp_path: Path) -> None:
    """Liquid finds none; Hugo and MDX find one text; Sphinx a fence that no text can close."""
    for name in ("hugo", "jekyll", "docusaurus", "sphinx"):
        _written(tmp_path / name, FORMS[name], SIGNS)
    # Front matter is no template.
    _, _, liquid = (tmp_path / "jekyll/travel/paths/walk/index.html").read_text(encoding="utf-8").split("---\n", 2)
    assert ("{{" in liquid, "{%" in liquid, "&#123;{ a }}" in liquid) == (False, False, True)
    section = tmp_path / "hugo/content/travel/paths/walk/_index.md"
    assert "{{ a }} {% b %}" in _head(section)["fingerpost"]
    assert section.read_text(encoding="utf-8").endswith("\n---\n")
    mdx = (tmp_path / "docusaurus/src/pages/travel/paths/walk/index.mdx").read_text(encoding="utf-8")
    text = re.fullmatch(r".*\n\n<div dangerouslySetInnerHTML=\{\{__html: (.*)\}\} />\n", mdx, re.DOTALL)[1]  # type: ignore[index]
    assert "{{ a }} {% b %}" in json.loads(text)
    markdown = (tmp_path / "sphinx/travel/paths/walk/index.md").read_text(encoding="utf-8")
    fence = re.search(r"^(`+)\{raw\} html$", markdown, re.MULTILINE)[1]  # type: ignore[index]
    assert len(re.findall(f"^{fence}", markdown, re.MULTILINE)) == 2
    assert len(fence) > max(len(ticks) for ticks in re.findall("`+", markdown) if ticks != fence)


def _head(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])


def test_each_generator_is_told_the_title_in_its_way(tmp_path: Path) -> None:
    """And how to show the page: no feed, no contents, no title twice; Sphinx names pages below their guide."""
    for name in FORMS:
        _written(tmp_path / name, FORMS[name])
    title = "Walk there - Travel"
    hugo = _head(tmp_path / "hugo/content/travel/paths/walk/_index.md")
    assert (hugo["title"], hugo["type"], hugo["outputs"]) == (title, "fingerpost", ["html"])
    jekyll = _head(tmp_path / "jekyll/travel/paths/walk/index.html")
    assert (jekyll["title"], jekyll["layout"]) == (title, "default")
    docusaurus = _head(tmp_path / "docusaurus/src/pages/travel/paths/walk/index.mdx")
    assert (docusaurus["title"], docusaurus["hide_table_of_contents"]) == (title, True)
    sphinx = tmp_path / "sphinx/travel"
    assert "# Walk there \\- Travel\n" in (sphinx / "paths/walk/index.md").read_text(encoding="utf-8")
    assert "<paths/index>\n" in (sphinx / "index.md").read_text(encoding="utf-8")
    assert "Walk <walk/index>" in (sphinx / "paths/index.md").read_text(encoding="utf-8")
    assert _head(sphinx / "compare/walk-vs-train/index.md")["orphan"] is True
    assert "orphan" not in _head(sphinx / "paths/walk/index.md")


def test_a_site_of_hugo_may_have_a_layout_of_its_own(tmp_path: Path) -> None:
    """It is written where there is none."""
    layout = tmp_path / "layouts" / "fingerpost" / "list.html"
    _written(tmp_path, FORMS["hugo"])
    assert "{{ .Params.fingerpost | safeHTML }}" in layout.read_text()
    layout.write_text("mine")
    assert _written(tmp_path, FORMS["hugo"]).kept == ("layouts/fingerpost/list.html",)
    assert layout.read_text() == "mine"


def test_watching_tells_of_each_change_and_of_nothing_else() -> None:
    """Two looks that see the same are no change."""
    seen: Iterator[int] = iter([1, 1, 2, 2, 2, 3])
    waited: list[None] = []
    told = changes(lambda: next(seen), lambda: waited.append(None))
    assert [next(told), next(told)] == [2, 3]
    assert len(waited) == 5


@pytest.mark.parametrize(
    ("name", "page", "link"),
    [
        ("zensical", "help/travel/paths/walk/index.md", "../../../../rules/"),
        ("hugo", "content/help/travel/paths/walk/_index.md", "../../../../rules/"),
        ("sphinx", "help/travel/paths/walk/index.md", "../../../../rules.html"),
        ("jekyll", "help/travel/paths/walk/index.html", "../../../../rules.html"),
    ],
)
def test_a_link_to_a_page_of_the_site_leads_to_where_its_generator_puts_it(
    name: str, page: str, link: str, tmp_path: Path
) -> None:
    """Also from guides in a folder of the site."""
    rules = tmp_path / f"{FORMS[name].pages}rules.md"
    rules.parent.mkdir(exist_ok=True)
    rules.write_text("# Rules\n")
    _written(tmp_path, FORMS[name], LINKED, at="help/")
    assert f'href="{link}"' in (tmp_path / page).read_text(encoding="utf-8").replace('\\"', '"')
