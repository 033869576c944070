"""The comparison filters itself in a real Chromium without JavaScript: every choice shows what a model says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from pathlib import Path as FilePath
from random import Random

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from fingerpost.addresses import rows_address
from fingerpost.catalogue import Band, Catalogue, Cell, Criterion, Guide, Path
from fingerpost.pages import Edition
from fingerpost.pages.nearest import nearest_rows
from tests.examples import given_guide

EXHAUSTIVE = 11
"""Boxes up to which every choice is tried: 2,048 of them."""

SAMPLED = 600
"""Choices that are tried of a guide with more."""

LOOK = """
choices => {
  const boxes = [...document.querySelectorAll('.fp-facets input:not(:disabled), .fp-differences')];
  const shown = one => getComputedStyle(one).display !== 'none';
  const rows = [...document.querySelectorAll('.fp-comparison tbody tr:not(.fp-none, .fp-rowgroup)')];
  const sections = [...document.querySelectorAll('.fp-comparison .fp-rowgroup')];
  const columns = [...document.querySelectorAll('.fp-comparison thead th[data-column]')];
  const nothing = document.querySelector('.fp-none');
  return choices.map(choice => {
    boxes.forEach((box, index) => { box.checked = choice[index]; });
    return [rows.map(shown), columns.map(shown), shown(nothing), sections.map(shown)];
  });
}
"""
"""Checks the boxes of each choice and says which rows, which columns, whether the row for nothing is shown, and which
names of groups."""

Seen = tuple[list[bool], list[bool], bool, list[bool]]


@dataclass(frozen=True)
class Box:
    """A box of the filter; without a criterion it is the one that leaves columns out."""

    criterion: str
    value: str


def _is_in(number: Decimal, band: Band) -> bool:
    """Whether a number is in a band, by the words of its bounds."""
    return (
        (band.at_least is None or number >= band.at_least)
        and (band.above is None or number > band.above)
        and (band.at_most is None or number <= band.at_most)
        and (band.below is None or number < band.below)
    )


def _values(criterion: Criterion, cell: Cell) -> set[str]:
    """The values of a cell that there are boxes for. A range has both of its ends in the bands of these guides."""
    if cell.missing:
        return {f".{cell.missing}"}
    assert cell.value
    if not criterion.kind:
        return set(cell.value.words)
    ends = [Decimal(word) for word in cell.value.words] or [one for one in (cell.value.low, cell.value.high) if one]
    return {band for end in ends for band in criterion.bands if _is_in(end, criterion.bands[band])}


def _paths(guide: Guide) -> list[Path]:
    """In the order of the table: first those of no group."""
    return [path for group in ("", *guide.path_groups) for path in guide.paths.values() if (path.group or "") == group]


def _columns(guide: Guide) -> list[Criterion]:
    """In the order of the table, likewise."""
    groups = ("", *guide.criterion_groups)
    return [one for group in groups for one in guide.criteria.values() if (one.group or "") == group]


def _boxes(guide: Guide) -> list[Box]:
    """Those that can be chosen, in the order of the page."""
    values = []
    for one in _columns(guide):
        used = {value for path in guide.paths.values() for value in _values(one, path.compare[one.id])}
        known = [*one.values, *one.bands]
        values += [Box(one.id, value) for value in (*known, ".none", ".silent") if known and value in used]
    return [*values, Box("", "")]


def _told(criterion: Criterion, path: Path) -> object:
    """What a path says; of silence, that it is like nothing else."""
    cell = path.compare[criterion.id]
    if cell.missing == "silent":
        return object()
    if cell.missing or not cell.value:
        return cell.missing
    return frozenset(cell.value.words), cell.value.low, cell.value.high


def _expected(guide: Guide, chosen: Sequence[Box]) -> Seen:
    """Rows that have one of the values chosen in each group with a choice; columns in which these rows differ."""
    wanted = {
        box.criterion: {other.value for other in chosen if other.criterion == box.criterion}
        for box in chosen
        if box.criterion
    }
    paths = _paths(guide)
    rows = [
        all(_values(guide.criteria[name], path.compare[name]) & values for name, values in wanted.items())
        for path in paths
    ]
    shown = [path for path, row in zip(paths, rows, strict=True) if row]
    every = Box("", "") not in chosen
    columns = [every or _differ(one, shown) for one in _columns(guide)]
    named = [group for group in guide.path_groups if any(path.group == group for path in paths)]
    return rows, columns, not shown, [any(path.group == group for path in shown) for group in named]


def _differ(criterion: Criterion, paths: Sequence[Path]) -> bool:
    """Whether it is not known of some paths that they all say the same."""
    silent = any(path.compare[criterion.id].missing == "silent" for path in paths)
    return silent or len({_told(criterion, path) for path in paths}) > 1


def _choices(boxes: int) -> list[tuple[bool, ...]]:
    if boxes <= EXHAUSTIVE:
        return list(product((False, True), repeat=boxes))
    random = Random(24)  # noqa: S311 - choices for a test, and the same ones each time
    # Few boxes at a time, as readers choose; many at a time show nearly everything.
    return [
        tuple(random.random() < share for _ in range(boxes)) for share in (0.06, 0.12, 0.3) for _ in range(SAMPLED // 3)
    ]


def _hold_against_the_model(page: Page, guide: Guide) -> int:
    """Make choices and look; gives how many of them show nothing."""
    boxes = _boxes(guide)
    choices = _choices(len(boxes))
    empty = 0
    for choice, seen in zip(choices, page.evaluate(LOOK, choices), strict=True):
        chosen = [box for box, checked in zip(boxes, choice, strict=True) if checked]
        expected = _expected(guide, chosen)
        assert seen == list(expected), chosen
        empty += expected[2]
    assert empty < len(choices)
    return empty


@pytest.fixture(scope="module")
def browsed(chromium: Browser) -> Iterator[Page]:
    """A page that runs no script, for all tests."""
    context = chromium.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture
def page(browsed: Page) -> Page:
    """That page, on a wide screen."""
    browsed.set_viewport_size({"width": 1280, "height": 900})
    return browsed


@pytest.mark.parametrize("folder", ["", "embed/"])
def test_every_choice_shows_what_the_model_says(folder: str, page: Page, root: str, catalogue: Catalogue) -> None:
    """Of each guide; of a larger one a sample. In the embeds as well."""
    empty = 0
    for guide in catalogue.guides:
        page.goto(f"{root}{folder}{guide.guide}/paths/")
        empty += _hold_against_the_model(page, guide)
    assert empty > 0


def test_a_path_is_found_by_each_of_its_values_and_by_their_lack(page: Page, every_root: str) -> None:
    """Where cells hold several values, numbers in bands, or none; the name of a group goes with its last path."""
    page.goto(f"{every_root}sicherung/paths/")
    guide = given_guide("sicherung")
    assert {len(_values(guide.criteria["preis"], path.compare["preis"])) for path in guide.paths.values()} == {1, 2}
    assert [box.value for box in _boxes(guide) if box.value.startswith(".")] == [".none", ".silent"]
    assert _hold_against_the_model(page, guide) > 0


GROUPED = "sicherung"


def test_the_columns_of_a_group_fold_together(page: Page, every_root: str) -> None:
    """With the head that they share, so that every head stays above its own columns."""
    page.goto(f"{every_root}{GROUPED}/paths/")
    guide, heads = given_guide(GROUPED), page.locator(".fp-colgroups th:visible")
    expect(heads).to_have_text(["Was es kostet", "Platz und Dauer", "Schutz"])
    page.locator('[name=".groups"][value="leistung"]').uncheck()
    expect(heads).to_have_text(["Was es kostet", "Schutz"])
    left = [one.name for one in _columns(guide) if one.group != "leistung"]
    shown = page.locator("thead th[data-column]:visible .fp-value")
    assert [one.rpartition("\n")[2] for one in shown.all_inner_texts()] == left
    assert page.evaluate(SPANNED) == [["preis", "anfang"], ["systeme", "verschluesselt", "fehler"]]
    page.locator(".fp-differences").check()
    # Which columns are left is not known beforehand: each names its group, and no head spans any.
    expect(heads).to_have_count(0)
    expect(page.locator("thead .fp-of:visible")).to_have_text(["Was es kostet"] * 2 + ["Schutz"] * 3)


SPANNED = """
() => [...document.querySelectorAll('.fp-colgroups th')].filter(head => head.offsetWidth).map(head => {
  const {left, right} = head.getBoundingClientRect();
  return [...document.querySelectorAll('thead th[data-column]')].filter(column => {
    const {left: start, right: end} = column.getBoundingClientRect();
    return end > start && start >= left - 1 && end <= right + 1;
  }).map(column => column.dataset.column);
})
"""
"""For each head of a group the columns that stand below it."""


def test_a_value_that_no_path_has_cannot_be_chosen(page: Page, root: str, catalogue: Catalogue) -> None:
    """Each such value of each guide, and no other."""
    for guide in catalogue.guides:
        page.goto(f"{root}{guide.guide}/paths/")
        known = sum(len(criterion.values) + len(criterion.bands) for criterion in guide.criteria.values())
        # One box is no value: the one that hides columns. That a cell has none is a box only where it is so.
        chosen = sum(bool(box.criterion) and not box.value.startswith(".") for box in _boxes(guide))
        expect(page.locator(".fp-facets input:disabled")).to_have_count(known - chosen)


@pytest.mark.parametrize("width", [390, 1280])
def test_the_filter_is_used_by_keyboard_alone(width: int, page: Page, root: str, catalogue: Catalogue) -> None:
    """Space checks a box. Enter, which would send another form, does nothing. A row that says none leads out."""
    guide = catalogue.guides[0]
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{root}{guide.guide}/paths/")
    rows = page.locator(".fp-comparison tbody tr:not(.fp-none):visible")
    boxes = page.locator(".fp-facets input")
    page.locator(".fp-support a").focus()
    page.keyboard.press("Tab")
    if width < 960:
        # A small screen shows them when it is asked to.
        expect(boxes.first).to_be_hidden()
        page.keyboard.press("Space")
        page.keyboard.press("Tab")
    expect(boxes.first).to_be_focused()
    assert page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)") >= 3
    page.keyboard.press("Space")
    expect(boxes.first).to_be_checked()
    first = _boxes(guide)[0]
    expect(rows).to_have_count(sum(_expected(guide, [first])[0]))
    before = page.url
    page.keyboard.press("Enter")
    # Some browsers take Enter on a box for the wish to send the form.
    page.evaluate("document.querySelector('.fp-filter').requestSubmit()")
    page.wait_for_timeout(300)
    assert page.url == before
    expect(boxes.first).to_be_checked()
    for other in page.locator(".fp-facets input:enabled").all()[1:]:
        other.focus()
        page.keyboard.press("Space")
        if not rows.count():
            break
        page.keyboard.press("Space")
    expect(rows).to_have_count(0)
    expect(page.locator(".fp-none")).to_be_visible()
    page.locator(".fp-none button").focus()
    page.keyboard.press("Enter")
    expect(rows).to_have_count(len(guide.paths))
    expect(page.locator(".fp-none")).to_be_hidden()
    expect(page.locator(".fp-facets input:checked")).to_have_count(0)


def test_what_is_filtered_out_is_hidden_from_screen_readers_too(page: Page, root: str, catalogue: Catalogue) -> None:
    """Rows and columns are gone from what the browser tells them, and cards on a phone are still a table."""
    guide = catalogue.guides[0]
    # A value that one path alone has: one row remains, and in one row no column differs.
    alone = next(box for box in _boxes(guide) if sum(_expected(guide, [box])[0]) == 1)
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(f"{root}{guide.guide}/paths/")
        table = page.get_by_role("table")
        if width < 960:
            page.locator(".fp-open").check()
            page.locator(".fp-unfold").check()
        expect(table.get_by_role("row")).to_have_count(len(guide.paths) + 1)
        expect(table.get_by_role("columnheader")).to_have_count(len(guide.criteria) + 1)
        page.locator(f'input[value="{alone.criterion}.{alone.value}"]').check()
        page.locator(".fp-differences").check()
        expect(table.get_by_role("row")).to_have_count(2)
        _, columns, _, _ = _expected(guide, [alone, Box("", "")])
        assert sum(columns) < len(columns)
        expect(table.get_by_role("columnheader")).to_have_count(1 + sum(columns))


@pytest.mark.parametrize("served", [":unknown(a)", None])
def test_where_the_browser_cannot_filter_the_whole_table_is_shown_and_no_box(
    served: str | None, page: Page, every_site: FilePath, every_root: str
) -> None:
    """It does not know the selector, or it did not get the style sheet; also where an outcome asks for some rows."""
    guide = given_guide("licence")

    def answer(route: Route) -> None:
        sheet = (every_site / guide.guide / "paths" / "filter.css").read_text(encoding="utf-8")
        assert sheet.count("selector(:has(a))") == 2
        if served is None:
            route.abort()
        else:
            route.fulfill(body=sheet.replace("selector(:has(a))", f"selector({served})"), content_type="text/css")

    page.route("**/filter.css", answer)
    page.goto(f"{every_root}{rows_address(guide.guide, nearest_rows(Edition(guide))[0])}")
    expect(page.locator(".fp-filter")).to_be_hidden()
    expect(page.locator(".fp-nearest:visible")).to_have_count(0)
    expect(page.locator(".fp-none")).to_be_hidden()
    expect(page.locator(".fp-offer:visible")).to_have_count(0)
    expect(page.locator(".fp-comparison tbody tr:not(.fp-none):visible")).to_have_count(len(guide.paths))
    page.unroute("**/filter.css")


def _read(page: Page) -> str:
    """What a screen reader is told of a page: the text that the browser hands on, with what style sheets add to it."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    return "".join(node["name"]["value"] for node in nodes if node["role"]["value"] == "StaticText")


def test_the_table_says_how_many_paths_match(page: Page, root: str, catalogue: Catalogue) -> None:
    """In words that stand above it and are read after it, counted without a script."""
    guide = catalogue.guides[0]
    page.goto(f"{root}{guide.guide}/paths/")
    number = len(guide.paths)
    for box in _boxes(guide)[:-1]:
        page.locator(".fp-filter").evaluate("form => form.reset()")
        page.locator(f'input[value="{box.criterion}.{box.value}"]').check()
        matching = sum(_expected(guide, [box])[0])
        assert f"{matching} of {number} paths match" in _read(page)
    count, table = page.locator(".fp-count").bounding_box(), page.locator(".fp-pane").bounding_box()
    assert count
    assert table
    assert count["y"] < table["y"]


@pytest.mark.parametrize("folder", ["", "embed/"])
def test_an_outcome_opens_the_table_with_its_path_and_those_nearest_to_it(
    folder: str, page: Page, every_root: str
) -> None:
    """By its address alone. Columns in which these are the same can go, and a filter is about all paths again."""
    guide = given_guide("load-balancer")
    edition = Edition(guide)
    every, opened = nearest_rows(edition), page.locator(".fp-nearest:visible")
    rows, columns = page.locator(".fp-compared tbody tr:not(.fp-none)"), page.locator(".fp-compared thead th:visible")
    shown = page.locator(".fp-compared tbody tr:not(.fp-none):visible")
    for number, wanted in enumerate(every):
        page.goto("about:blank")
        page.goto(f"{every_root}{folder}{rows_address(guide.guide, wanted)}")
        expect(opened).to_have_count(1)
        listed = [path for path, row in zip(guide.paths.values(), rows.all(), strict=True) if row.is_visible()]
        assert [path.id for path in listed] == list(wanted)
        assert f"{len(wanted)} of {len(guide.paths)} paths match" in _read(page)
        if number % 3 == 0:
            page.locator(".fp-differences").check()
            differing = [name for name in guide.criteria if len({path.compare[name].value for path in listed}) > 1]
            expect(columns).to_have_count(1 + len(differing))
            page.locator(".fp-differences").uncheck()
    box = _boxes(guide)[0]
    page.locator(".fp-open").check()
    page.locator(f'input[value="{box.criterion}.{box.value}"]').check()
    expect(opened).to_have_count(0)
    expect(shown).to_have_count(sum(_expected(guide, [box])[0]))
    page.locator(f'input[value="{box.criterion}.{box.value}"]').uncheck()
    opened.get_by_role("link").click()
    expect(opened).to_have_count(0)
    expect(shown).to_have_count(len(guide.paths))
    assert len(every) > 3


WHERE = (
    "all => all.map(one => { const {left, top} = one.getBoundingClientRect(); return [left, top].map(Math.round); })"
)
"""Where the left upper corners of some elements are."""


IN_SIGHT = """one => {
  const across = one.clientWidth / one.scrollWidth;
  return [across, across * one.clientHeight / one.scrollHeight];
}"""
"""The part of the width of a pane that is in sight, and of its surface."""


NAMES = (".fp-pane tbody th[scope=row]", ".fp-pane thead tr:last-child th")
"""The names of the paths, and those of the criteria after a word for the paths; not those of their groups."""


def _lies_turned(page: Page) -> bool:
    """Whether paths stand beside each other and criteria one below the other; the opposite, or it is no table."""
    at, aside = (page.locator(names).evaluate_all(WHERE) for names in NAMES)
    across = (len({top for _, top in at}) == 1, len({left for left, _ in aside}) == 1)
    assert across in {(True, True), (False, False)}
    return all(across)


@pytest.mark.parametrize(("guide", "width"), [("licence", 390), ("licence", 1280), ("leave", 1280)])
def test_a_reader_turns_the_table_so_that_paths_stand_side_by_side(
    guide: str, width: int, page: Page, every_root: str
) -> None:
    """On a phone too, and where lines begin at the right. To a screen reader it is the same table."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{every_root}{guide}/paths/")
    headings = page.get_by_role("table").get_by_role("columnheader").count()
    page.locator(".fp-turn").check()
    assert _lies_turned(page)
    # The names of the paths stand above their values.
    tops = [top for _, top in page.locator(".fp-pane thead th").evaluate_all(WHERE)]
    assert sorted(tops) == tops
    if width > 960:
        expect(page.get_by_role("table").get_by_role("columnheader")).to_have_count(headings)


def test_a_table_of_which_more_is_in_sight_when_turned_is_turned_at_once(
    page: Page, every_root: str, every_site: FilePath
) -> None:
    """Where its criteria do not fit, and are more than its paths.

    What is reckoned from its words is what the browser measures. One box leads to the other way, and back.
    """
    page.set_viewport_size({"width": 1280, "height": 800})
    turned = []
    for path in sorted(every_site.glob("*/paths/index.html")):
        guide = path.parent.parent.name
        page.goto(f"{every_root}{guide}/paths/")
        across, in_sight = {}, {}
        for _ in range(2):
            lies = _lies_turned(page)
            across[lies], in_sight[lies] = page.locator(".fp-pane").evaluate(IN_SIGHT)
            page.locator(".fp-turn").click()
        paths, criteria = (page.locator(names).count() for names in NAMES)
        better = across[False] < 1 and paths < criteria - 1 and in_sight[True] > in_sight[False]
        assert _lies_turned(page) == better, guide
        turned += [guide] if better else []
    assert turned == ["load-balancer"]


def test_a_table_that_is_turned_on_a_wide_screen_is_cards_on_a_phone(page: Page, every_root: str) -> None:
    """There the box turns it, and says so."""
    for width, words in ((390, "Paths side by side"), (1280, "Paths one below the other")):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(f"{every_root}load-balancer/paths/")
        expect(page.get_by_role("checkbox", name=words, exact=True)).to_be_visible()
        cards = len({left for left, _ in page.locator(".fp-pane tbody th").evaluate_all(WHERE)}) == 1
        assert cards is (width < 960)


@pytest.mark.parametrize(
    ("guide", "width", "asked"),
    [
        ("licence", 1280, False),
        ("load-balancer", 1280, False),
        ("load-balancer", 1280, True),
        ("load-balancer", 390, True),
    ],
)
def test_paths_and_criteria_keep_their_names_in_sight(
    guide: str, width: int, asked: bool, page: Page, every_root: str
) -> None:
    """Wherever the table is scrolled, and whichever way it lies."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{every_root}{guide}/paths/")
    page.locator(".fp-turn").set_checked(asked)
    names = [page.locator(f".fp-pane {part} th") for part in ("tbody", "thead")]
    before = [one.evaluate_all(WHERE) for one in names]
    page.locator(".fp-pane").evaluate("one => one.scrollTo({left: 200, top: 150, behavior: 'instant'})")
    after = [one.evaluate_all(WHERE) for one in names]
    down = 0 if _lies_turned(page) else 1
    # Of paths below each other the left edge stays, of those beside each other the upper one; of criteria the other.
    for side, was, now in zip((1 - down, down), before, after, strict=True):
        assert {one[side] for one in was} == {one[side] for one in now}
        assert [one[1 - side] for one in was][1:] != [one[1 - side] for one in now][1:]


def test_the_first_row_stands_above_the_fold(page: Page, every_root: str) -> None:
    """Of a turned table: the names of paths, and their first values."""
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{every_root}load-balancer/paths/")
    for row in (page.locator(".fp-pane tbody th").first, page.locator(".fp-pane tbody td").first):
        expect(row).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("turned", [False, True])
def test_the_names_of_groups_stay_in_sight_with_the_columns(turned: bool, page: Page, every_root: str) -> None:
    """Both lines of heads stay above the rows, or beside them where the table is turned; and above each other."""
    page.set_viewport_size({"width": 1000, "height": 460})
    page.goto(f"{every_root}sicherung/paths/")
    if turned:
        page.locator(".fp-turn").check()
    side = 0 if turned else 1
    groups, columns = page.locator(".fp-pane .fp-colgroups th"), page.locator(".fp-pane thead tr:last-child th")
    before = [one.evaluate_all(WHERE) for one in (groups, columns)]
    page.locator(".fp-pane").evaluate("one => one.scrollTo(250, 250)")
    moved = page.locator(".fp-pane").evaluate("one => [one.scrollLeft, one.scrollTop]")
    assert moved[side] > 50
    after = [one.evaluate_all(WHERE) for one in (groups, columns)]
    assert [{at[side] for at in one} for one in after] == [{at[side] for at in one} for one in before]
    assert before[0][0][side] < before[1][0][side]


def test_boxes_are_large_enough_targets(page: Page, root: str, catalogue: Catalogue) -> None:
    """At least 24 px high with their words, on a phone and on a wide screen (WCAG 2.2, 2.5.8)."""
    for guide in catalogue.guides:
        for width in (320, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(f"{root}{guide.guide}/paths/")
            page.locator(".fp-facet-group").evaluate_all("groups => groups.forEach(group => { group.open = true; })")
            targets = page.locator(".fp-filter label, .fp-facets a, .fp-view label, .fp-pairs dd")
            heights = [box["height"] for box in (one.bounding_box() for one in targets.all()) if box]
            assert len(heights) > 5
            assert min(heights) >= 24
