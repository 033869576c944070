"""Groups of criteria and of paths: what belongs together stands together, below one name."""

import re
from html import unescape

import pytest

from fingerpost import answer, begin, explain
from fingerpost.catalogue import Guide
from fingerpost.outputs.mkdocs.navigation import navigation_block
from fingerpost.pages import Edition
from tests.compared_guide import compared_guide
from tests.examples import given_guide
from tests.rendered import SITE, Page, catalogue_of, pages_of, paper_of

OWN, OTHERS = "In eigener Hand", "Bei anderen"


@pytest.fixture(scope="module")
def guide() -> Guide:
    """With groups of both."""
    return given_guide("sicherung")


@pytest.fixture(scope="module")
def pages(guide: Guide) -> dict[str, Page]:
    """Its pages, and those of the first page of the site."""
    return pages_of(guide)


def _words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def _section(page: Page, heading: str) -> str:
    return page.body.partition(f'id="{heading}"')[2].partition("</section>")[0]


def test_wherever_paths_are_listed_they_stand_below_the_names_of_their_groups(pages: dict[str, Page]) -> None:
    """On the page of the guide, the first page of the site, the page of a path, and the page of the whole guide."""
    own, others = [OWN, "Platten im Tresor", "Ein Kasten mit Platten im Keller"], [OTHERS, "Bänder bei der Bank"]
    every = [*own, *others, "Ein Speicher im Rechenzentrum"]
    assert re.findall(r"<h[34].*?>(?:<a [^>]*>)?(.*?)<", _section(pages["sicherung/"], "the-paths")) == every
    home = pages[""].body.partition('<details class="fp-shared')[2].partition("</details>")[0]
    assert re.findall(r"<(?:h3|a [^>]*)>(.*?)<", home) == every
    around = _section(pages["sicherung/paths/speicher/"], "other-paths")
    assert [name for name in re.findall(r"<(?:h3|a href[^>]*)>(.*?)<", around) if name in every] == every[:-1]
    whole = pages["sicherung/all/"].body
    chapter = whole.partition('<h2 id="paths">')[2].partition('<h2 id="comparison">')[0]
    assert [name for name in re.findall(r"<h[34][^>]*>(.*?)<", chapter) if name in every] == every
    assert re.findall(r'<h3 class="fp-grouping" id="group\.(\w+)">', chapter) == ["eigen", "fremd"]


def test_a_group_of_paths_has_a_page_that_the_navigation_and_the_search_know(
    guide: Guide, pages: dict[str, Page]
) -> None:
    """It comes first in its section: a theme takes the first page that is an index for that of the section."""
    page = pages["sicherung/compare/in.fremd/"]
    assert re.findall(r"<h[12]>(?:<a [^>]*>)?(.*?)<", page.body) == [
        OTHERS,
        "Bänder bei der Bank",
        "Ein Speicher im Rechenzentrum",
    ]
    assert [entry.title for entry in page.search] == [OTHERS]
    block = navigation_block(catalogue_of(guide), SITE)
    listed = [line.strip("- ") for line in block.splitlines()]
    place = listed.index(f"{OTHERS}:")
    assert listed[place : place + 4] == [
        f"{OTHERS}:",
        "sicherung/compare/in.fremd/index.md",
        "Bänder: sicherung/paths/baender/index.md",
        "Speicher: sicherung/paths/speicher/index.md",
    ]


def test_an_outcome_says_the_group_of_a_path_beside_it_or_above_several(guide: Guide, pages: dict[str, Page]) -> None:
    """Of its own path, of those near to it, and in each line that opens."""
    body = pages["sicherung/decide/ort.nein/tragen.ja/"].body
    hero, _, below = body.partition("</h1>")[2].partition("<h2")
    assert f'<span class="fp-badge">{OWN}</span>' in hero
    near, _, folded = below.partition('<details class="fp-opens">')
    assert near.count(f'<span class="fp-badge">{OTHERS}</span>') == 2
    assert f'<p class="fp-grouping">{OWN}</p>' in folded
    walk = begin(guide)
    for choice in ("ja", "stunden"):
        walk = answer(walk, choice)
    told = explain(walk).to_dict()
    assert told["path"]["group"] == "fremd"
    assert {other["path"]["group"] for other in told["others"]} == {"eigen", "fremd"}


def test_a_column_is_headed_by_its_group_and_by_its_name(pages: dict[str, Page]) -> None:
    """Each head spans a group of columns that HTML knows, and names it to whoever hears it; so does that of rows."""
    body = pages["sicherung/paths/"].body
    table = body.partition("<table")[2].partition("</table>")[0]
    spans = re.findall(r'<colgroup(?: span="(\d)")?>', table)
    assert spans == ["", "2", "2", "2", "3"]
    heads = table.partition('<tr class="fp-colgroups">')[2].partition("</tr>")[0]
    assert re.findall(r'<(t[dh])(?: scope="(\w+)")?(?: colspan="(\d)")?', heads) == [
        ("td", "", ""),
        ("td", "", "2"),
        ("th", "colgroup", "2"),
        ("th", "colgroup", "2"),
        ("th", "colgroup", "3"),
    ]
    assert re.findall(r'<th scope="rowgroup" colspan="10"><div class="fp-value">(.*?)<', table) == [OWN, OTHERS]
    assert table.count("<tbody>") == 2
    columns = re.findall(r'<th scope="col" data-column="(\w+)"', table)
    assert columns == ["art", "muehe", "preis", "anfang", "platz", "dauer", "systeme", "verschluesselt", "fehler"]


def test_boxes_of_a_group_fold_together(pages: dict[str, Page]) -> None:
    """Those of the filter in a line that opens, those of the columns in one box, which is checked at first."""
    body = pages["sicherung/paths/"].body
    assert re.findall(r'<details class="fp-plain fp-facet-group"><summary>(.*?)<', body) == [
        "Was es kostet",
        "Platz und Dauer",
        "Schutz",
    ]
    assert re.findall(r'name="\.groups" value="(\w+)" checked>', body) == ["kosten", "leistung", "schutz"]
    assert re.search(r'<fieldset class="fp-folds" hidden>', body)


def test_a_path_and_two_of_them_show_values_below_the_names_of_their_groups(pages: dict[str, Page]) -> None:
    """A row that goes across the two, and a heading at a glance."""
    glance = _section(pages["sicherung/paths/kasten/"], "glance")
    assert re.findall(r"<h3>(.*?)<", glance) == ["Was es kostet", "Platz und Dauer", "Schutz"]
    pair = pages["sicherung/compare/platten-vs-kasten/"].body
    section = r'<tr class="fp-rowgroup"><th scope="rowgroup" colspan="3"><div class="fp-value">(.*?)<'
    assert re.findall(section, pair.partition("</table>")[0]) == ["Was es kostet", "Platz und Dauer", "Schutz"]


def test_on_a_sheet_a_group_that_is_cut_has_its_name_on_both_tables() -> None:
    """The paper of a guide whose columns need several."""
    guide = given_guide("load-balancer")
    values = guide.model_dump()
    values["criterion_groups"] = {"all": "Everything"}
    for criterion in values["criteria"].values():
        criterion["group"] = "all"
    paper = paper_of(Guide.model_validate(values))
    assert paper.count('data-group="all"><div class="fp-value">Everything') == paper.count("fp-table--all") > 1


def test_a_guide_without_groups_has_nothing_of_them() -> None:
    """Neither in its pages nor in its style sheet."""
    pages = pages_of(compared_guide())
    marks = ("fp-group", "fp-rowgroup", "fp-colgroups", "colgroup", "fp-folds", "fp-facet-group")
    assert [(page.address, mark) for page in pages.values() for mark in marks if mark in page.body] == []
    assert len(Edition(compared_guide()).guide.grouped_paths) == 1
