"""Guides too large for one page: what stands in parts, what leads there, and that small guides have none."""

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from fingerpost.addresses import file_links, folder_links, path_address
from fingerpost.catalogue import Catalogue, Guide, read_guide
from fingerpost.explanation import digest
from fingerpost.outputs.publishing import publish
from fingerpost.outputs.without_theme import site_files
from fingerpost.pages import Edition, lay_out
from fingerpost.pages.cuts import MOST_FACTS
from fingerpost.pages.nearest import nearest_address
from fingerpost.rendering.beside import files_beside
from fingerpost.routing.destination import Kind
from fingerpost.routing.destinations import destinations
from tests.compared_guide import compared_guide
from tests.examples import PROJECTS, given_guide
from tests.rendered import SITE, Page, catalogue_of, pages_of, rendered
from tests.site.documents import broken, documents
from tests.small_guide import FILE

FEW = 8
"""Facts that a page may hold in these tests."""

LIMIT = "fingerpost.pages.cuts.MOST_FACTS"


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit that small guides are beyond."""
    monkeypatch.setattr(LIMIT, FEW)


@pytest.fixture(scope="module")
def guides(tmp_path_factory: pytest.TempPathFactory) -> tuple[Guide, ...]:
    """Guides that link to each other, with groups, with criteria that count, with all that a text may hold."""
    root = tmp_path_factory.mktemp("own")
    PROJECTS["own"](root)
    return tuple(
        read_guide(path.read_text(encoding="utf-8"), FILE) for path in sorted((root / "content").glob("*.yaml"))
    )


@pytest.fixture(scope="module")
def built(guides: tuple[Guide, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of these guides in parts, embeds and twins among its files."""
    folder = tmp_path_factory.mktemp("parts")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(LIMIT, FEW)
        made = rendered(*guides, site=replace(SITE, twins=True))
    themed = {f"{address}index.html": html.encode() for address, html in made.themed.items()}
    for name, content in {**made.files, **themed}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def _parts(pages: Mapping[str, Page], kind: str) -> list[Page]:
    return [page for page in pages.values() if page.content.kind == kind]


def test_a_guide_within_the_limit_has_no_parts(catalogue: Catalogue, guides: tuple[Guide, ...]) -> None:
    """Those of this project, and those that others wrote."""
    given = (*catalogue.guides, *guides, given_guide("licence"), given_guide("load-balancer"))
    for guide in given:
        assert len(Edition(guide).ledger.rows) <= MOST_FACTS
    pages = list(lay_out(catalogue_of(*given), SITE))
    assert not any(page.content.kind.endswith(("-part", "-parts")) for page in pages)
    assert not any("/part." in page.address for page in pages)


def test_every_link_to_and_from_parts_resolves(built: Path) -> None:
    """Pages, embeds, style sheets, anchors of facts, words of the glossary, from one guide to another."""
    home = {"https://example.org/assets/", "https://example.org/embedding/"}
    found, looked = broken(built, documents(built), "https://example.org/", served=True)
    faults = [fault for fault in found if not any(one in fault for one in home) and ".md" not in fault]
    assert [fault for fault in faults if not re.search(r"pictures/|embedding|index\.md", fault)] == []
    assert looked > 3000
    parts = [page for page in documents(built) if re.search(r"/(?:part\.\d|path\.[a-z-]+)/", str(page.path))]
    assert len(parts) > 60
    assert not [page for page in parts if len(page.ids) != len(set(page.ids))]


@pytest.mark.usefixtures("few")
def test_every_link_resolves_on_a_disk(guides: tuple[Guide, ...], tmp_path: Path) -> None:
    """Where nothing answers for a folder."""
    for name, content in site_files(catalogue_of(*guides), SITE, file_links):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    found, _ = broken(tmp_path.resolve(), documents(tmp_path), "https://example.org/", served=False)
    assert [fault for fault in found if not re.search(r"pictures/|embedding|https://example", fault)] == []


def test_every_twin_leads_to_twins(built: Path) -> None:
    """A twin has no parts of a page, so that its links lead to the page that has the part."""
    looked = 0
    for twin in built.rglob("index.md"):
        for reference in re.findall(r"(?<!\\)\]\(<?([^)>\s#]*\.md)>?\)", twin.read_text(encoding="utf-8")):
            if not reference.startswith("http") and "embedding" not in reference:
                looked += 1
                assert (twin.parent / reference).is_file(), f"{twin}: {reference}"
    assert looked > 1000
    (faq,) = (path for path in built.rglob("index.md") if path.parent.name == "queries" and path.parts[-3] == "travel")
    assert "faq/" in faq.read_text(encoding="utf-8")


@pytest.mark.usefixtures("few")
def test_every_fact_stands_on_one_part_and_no_part_is_too_large(guides: tuple[Guide, ...]) -> None:
    """Each path has a part of its own, whose address follows from the path alone."""
    for guide in guides:
        edition, pages = Edition(guide), pages_of(guide)
        if not edition.cuts.any:
            continue
        parts = _parts(pages, "evidence-part")
        found = {page.address: re.findall(r'<tr id="([^"]+)"', page.body) for page in parts}
        assert [one for rows in found.values() for one in rows] == [row.anchor for row in edition.ledger.rows]
        assert max(map(len, found.values())) <= FEW
        for path in guide.paths:
            assert f"path.{path}.summary" in found[f"{guide.guide}/evidence/path.{path}/"]
        # The page lists them all, and none of the facts.
        (index,) = _parts(pages, "evidence-parts")
        assert index.address == f"{guide.guide}/evidence/"
        assert "<tr" not in index.body
        assert index.body.count("<li data-has=") == len(parts)
        numbers = [int(number) for number in re.findall(r'<span class="fp-aside"><span>(\d+) \w+</span>', index.body)]
        if guide.language == "en":
            assert sum(numbers) == len(edition.ledger.rows)


def test_the_comparison_in_parts_has_each_path_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each part has its rows, its boxes and its counts; the page itself leads to them and to the file."""
    guide = given_guide("load-balancer")
    columns = len(guide.columns)
    monkeypatch.setattr(LIMIT, 3 * columns)
    pages = pages_of(guide)
    parts, styles = _parts(pages, "comparison"), dict(files_beside(Edition(guide)))
    rows = [re.findall(r'<tr data-is="([a-z0-9-]+) ?', page.body) for page in parts]
    assert [one for part in rows for one in part] == [
        path.id for group in guide.grouped_paths for path in group.members
    ]
    assert [len(part) for part in rows] == [3, 3, 3, 3]
    for page, own in zip(parts, rows, strict=True):
        assert f"of {len(own)} path" in page.body
        assert f'href="{folder_links(page.address, f"{page.address}filter.css")}"' in page.body
        others = set(guide.paths) - set(own)
        assert others.isdisjoint(re.findall(r'data-is~="([a-z0-9-]+)"', styles[f"{page.address}filter.css"]))
    (index,) = _parts(pages, "comparison-parts")
    assert index.address == "load-balancer/paths/"
    assert "paths.csv" in index.body
    # No part has all paths, and the file has all of them.
    assert not any("Compare all" in page.title or "This table as a file" in page.body for page in parts)
    assert all(page.body.count("All paths as a file (CSV)") == 1 for page in (index, *parts))
    assert 'by what you know of your situation: <a href="../explore/">Which paths fit your situation</a>' in index.body
    assert [part.address for part in parts] == [
        f"load-balancer/paths/{name}/" for name in re.findall(r'<li><a href="(part\.\d+)/"', index.body)
    ]


@pytest.mark.usefixtures("few")
def test_parts_lead_to_their_neighbours() -> None:
    """Back, on, and to the list of all; at the end of a part once more to the next one."""
    pages = pages_of(given_guide("load-balancer"))
    for kind, last in (("comparison", "tbody"), ("evidence-part", "tbody"), ("volume", "h3")):
        parts = _parts(pages, kind)
        assert len(parts) > 2
        for one, other in pairwise(parts):
            assert f'<a href="{folder_links(one.address, other.address)}" rel="next">' in one.body
            assert f'<a href="{folder_links(other.address, one.address)}" rel="prev">' in other.body
            on = f'<p class="fp-onward fp-screen"><a href="{folder_links(one.address, other.address)}" rel="next">'
            assert one.body.index(on) > one.body.rindex(f"</{last}>")
        assert 'rel="prev"' not in parts[0].body
        assert 'rel="next"' not in parts[-1].body
        assert all(f"Part {number} of {len(parts)}." in part.body for number, part in enumerate(parts, 1))


def test_a_sorted_table_in_parts_goes_on_where_the_last_part_ends(
    monkeypatch: pytest.MonkeyPatch, guides: tuple[Guide, ...]
) -> None:
    """Its first part stands at the address of the order. It has no boxes: a tick would say nothing on the next part."""
    (guide,) = (one for one in guides if one.guide == "sicherung")
    monkeypatch.setattr(LIMIT, 2 * len(guide.columns))
    pages = pages_of(guide)
    first = next(address for address in pages if "/compare/by." in address)
    parts = [page for address, page in pages.items() if address.startswith(first)]
    rows = [one for page in parts for one in re.findall(r'<tr data-is="([a-z0-9-]+) ?', page.body)]
    assert len(parts) > 1
    assert sorted(rows) == sorted(guide.paths)
    assert all('id="filter"' not in page.body for page in parts)


def test_an_outcome_leads_to_its_rows_where_they_stand_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a part that has all of them; else to none."""
    guide = given_guide("load-balancer")
    monkeypatch.setattr(LIMIT, 6 * len(guide.columns))
    edition = Edition(guide)
    pages = pages_of(guide)
    led = [nearest_address(edition, told, digest(told)) for told in edition.outcomes.values()]
    whole = [address.partition("#") for address in led if "#" in address]
    assert whole
    for at, _, anchor in whole:
        assert at.startswith("load-balancer/paths/part.")
        assert f'id="{anchor}"' in pages[at].body
        assert all(f'<tr data-is="{path} ' in pages[at].body for path in anchor.split(".")[1:])
    monkeypatch.setattr(LIMIT, 1)
    alone = Edition(guide)
    assert not any("#" in nearest_address(alone, told, digest(told)) for told in alone.outcomes.values())


@pytest.mark.usefixtures("few")
def test_the_whole_guide_in_parts_has_each_path_in_one_volume() -> None:
    """Whose links stay there, for the paths that it has."""
    guide = given_guide("load-balancer")
    pages = pages_of(guide)
    volumes = _parts(pages, "volume")
    found = [re.findall(r'<h3 id="path\.([a-z0-9-]+)"', page.body) for page in volumes]
    assert [one for paths in found for one in paths] == list(guide.paths)
    for page, paths in zip(volumes, found, strict=True):
        assert set(page.parts) == {path_address(guide.guide, path) for path in paths}
        assert all(f'href="#path.{path}"' in page.body for path in paths)
    (index,) = _parts(pages, "whole-parts")
    assert "The whole guide in parts" in index.body
    assert "on one page" not in "".join(page.body for page in pages.values())
    for address in ("map/", "paths/", "evidence/", "faq/"):
        assert f'href="../{address}"' in index.body


def test_questions_and_answers_in_parts_are_found_where_they_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the search, by programs, and by links of texts and queries."""
    monkeypatch.setattr(LIMIT, 1)
    guide = compared_guide(
        (
            "faq:\n",
            (
                "faq:\n  other: {question: Another?, answer: 'Yes, [as before](faq/tired).', "
                "source: [own], status: confirmed, reviewed: 2026-11-01}\n"
            ),
        )
    )
    pages = pages_of(guide)
    parts = _parts(pages, "faq")
    assert [page.address for page in parts] == ["travel/faq/part.1/", "travel/faq/part.2/"]
    for page, entry in zip(parts, guide.faq.values(), strict=True):
        assert f'id="{entry.id}"' in page.body
        whole, found = page.search
        assert (whole.fragment, found.fragment) == ("", entry.id)
        assert {whole.address, found.address} == {page.address}
    named = {one.id: one.address for one in destinations(Edition(guide)) if one.kind is Kind.FAQ}
    assert named == {"other": "travel/faq/part.1/#other", "tired": "travel/faq/part.2/#tired"}
    made = rendered(guide, site=replace(SITE, twins=True))
    for html in (made.themed["travel/faq/part.1/"], made.files["embed/travel/faq/part.1/index.html"].decode()):
        assert 'href="../part.2/#tired"' in html
    assert "[as before](../part.2/index.md)" in made.files["travel/faq/part.1/index.md"].decode()


def test_many_paths_say_on_one_page_how_they_stand_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """What each needs stands on its own page; what the ticks decide is there as before."""
    guide = given_guide("load-balancer")
    before = pages_of(guide)["load-balancer/explore/"].body
    monkeypatch.setattr("fingerpost.pages.explore.MOST_FACTS", 1)
    after = pages_of(guide)["load-balancer/explore/"].body
    assert "fp-need" in before
    assert "fp-need" not in after
    assert "stands on its own page" in after
    for kept in (r'data-fixed="[^"]*"', r'data-clearable="[^"]*"', r"<h3>.*?</h3>"):
        assert re.findall(kept, after) == re.findall(kept, before)


@pytest.mark.usefixtures("few")
def test_a_guide_in_parts_has_no_pdf_and_its_author_is_told() -> None:
    """Its volumes are to be printed instead."""
    made = publish(catalogue_of(compared_guide()), replace(SITE, paper=True), folder_links)
    assert not [name for name in made.files if name.endswith(".pdf")]
    (notice,) = made.notices
    assert "17 facts are too many for a PDF" in notice
    (whole,) = (address for address in made.themed if address.endswith("/all/"))
    assert f"open the page {whole} in a browser" in notice
    assert "Download it as a PDF" not in "".join(page.body for page in made.themed.values())


@pytest.mark.parametrize(("asked", "framed"), [(None, False), (True, True), (False, False)])
def test_a_guide_in_parts_has_pages_for_frames_if_they_are_asked_for(
    asked: bool | None, framed: bool, request: pytest.FixtureRequest
) -> None:
    """A small one has them unless they are not wanted."""
    site, catalogue = replace(SITE, framed=asked), catalogue_of(compared_guide())
    small = any(name.startswith("embed/") for name in publish(catalogue, site, folder_links).files)
    assert small is (asked is not False)
    request.getfixturevalue("few")
    made = publish(catalogue, site, folder_links)
    assert any(name.startswith("embed/") for name in made.files) is framed
    assert any("say `embed: true`" in notice for notice in made.notices) is (asked is None)


def test_language_models_are_told_everything(built: Path, guides: tuple[Guide, ...]) -> None:
    """The file of the whole site has each fact of a guide in parts."""
    told = " ".join((built / "llms-full.txt").read_text(encoding="utf-8").split())
    for guide in guides:
        for row in Edition(guide).ledger.rows:
            if re.fullmatch(r"[\w ,.]+", row.text):
                assert row.text in told


@pytest.mark.usefixtures("few")
def test_no_two_pages_have_one_title(guides: tuple[Guide, ...]) -> None:
    """A part says which part it is."""
    pages = [page for page in lay_out(catalogue_of(*guides), SITE) if page.address.count("/decide/") == 0]
    titles = [page.title for page in pages]
    assert len(titles) == len(set(titles)), sorted({title for title in titles if titles.count(title) > 1})
