"""What a cell says wherever it is shown: several values, numbers, notes, and why there is none."""

import re
from html import unescape
from typing import Final

from fingerpost.catalogue import Guide
from fingerpost.facts import fact_rows
from fingerpost.pages.pairs import PairPage
from fingerpost.rendering.beside import comparison_csv
from tests.examples import given_guide
from tests.rendered import Page, pages_of, paper_of
from tests.small_guide import guide_with

SPACE: Final = "\N{NO-BREAK SPACE}"

_SURE: Final = "source: [own], status: confirmed, reviewed: 2026-11-01"


def _pages() -> dict[str, Page]:
    return pages_of(given_guide("sicherung"))


def _words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def _row(body: str, path: str) -> dict[str, str]:
    """The cells of a path in the comparison, in words."""
    row = body.partition(f'data-is="{path}')[2].partition("</tr>")[0]
    return {
        name: _words(cell)
        for name, cell in re.findall(r'data-column="(\w+)".*?<div class="fp-value[^"]*">(.*?)</td>', row, re.DOTALL)
    }


def _priced(walk: str, train: str, criterion: str = "kind: money, unit: USD") -> Guide:
    """The small guide with a criterion more, and what its two paths say of it."""
    return guide_with(
        ("criteria:\n", f"criteria:\n  price: {{name: Price, {criterion}}}\n"),
        ("      speed: {value: slow", f"      price: {{{walk}, {_SURE}}}\n      speed: {{value: slow"),
        ("      speed: {value: fast", f"      price: {{{train}, {_SURE}}}\n      speed: {{value: fast"),
    )


def test_the_table_shows_each_form_of_a_cell() -> None:
    """Values of a vocabulary in its order; numbers with their unit; below them what is remarked."""
    body = _pages()["sicherung/paths/"].body
    assert _row(body, "kasten") == {
        "art": "Platte",
        "muehe": "Keine, wenn er einmal steht.",
        "preis": "21,50 €",
        "anfang": "1.250 €",
        "platz": "8 bis 32 TB Je nach Zahl der Platten.",
        "dauer": "1 bis 3 Stunden",
        "systeme": "Windows, Linux",
        "verschluesselt": "Ja",
        "fehler": "0,10 %",
    }
    store = _row(body, "speicher")
    assert (store["anfang"], store["dauer"][:13]) == ("Entfällt", "ab 9 Stunden ")
    assert store["verschluesselt"] == "Keine Angabe Wir haben nachgefragt."
    assert '<div class="fp-remark">Mit dem <a href=' in body
    assert '<div class="fp-value fp-number fp-missing">Entfällt' in body


def test_money_has_cents_where_any_amount_of_the_column_has_them() -> None:
    """So that amounts stand below each other; a column of whole amounts has none."""
    said = [_words(row.text) for row in fact_rows(_priced("value: 9", "value: 1250")) if "price" in row.anchor]
    assert said == ["Price: $9", "Price: $1,250"]
    said = [_words(row.text) for row in fact_rows(_priced("value: 9", "value: 0.0004")) if "price" in row.anchor]
    assert said == ["Price: $9.0000", "Price: $0.0004"]


def test_a_number_and_its_unit_are_not_parted_at_the_end_of_a_line() -> None:
    """Nor is a number with nothing behind it given anything."""
    guide = _priced("value: 9", "value: {to: 10}", "kind: number, unit: GB per second")
    said = [row.text for row in fact_rows(guide) if "price" in row.anchor]
    assert said == [f"Price: 9{SPACE}GB per second", f"Price: up to 10{SPACE}GB per second"]
    bare = [row.text for row in fact_rows(_priced("value: 9", "value: 10", "kind: number")) if "price" in row.anchor]
    assert bare == ["Price: 9", "Price: 10"]


def test_a_list_names_a_path_below_each_of_its_values_and_in_the_order_of_its_numbers() -> None:
    """What it says is beside it; those without a value come last, and are not below any."""
    pages = _pages()
    body = pages["sicherung/paths/by/preis/"].body
    assert re.findall(r"<h2[^>]*>(.*?)</h2>", body)[:3] == ["Unter 20 € (1)", "20 bis 50 € (2)", "Mehr als 50 € (2)"]
    named = re.findall(r'<a href="../../(\w+)/">[^<]*</a> <strong class="fp-counted">(.*?)</strong>', body)
    assert [path for path, _ in named] == ["platten", "kasten", "speicher", "speicher", "baender"]
    assert _words(named[2][1]) == "24,00 € bis 60,00 €"
    headings = re.findall(r"<h2[^>]*>(.*?)</h2>", pages["sicherung/paths/by/anfang/"].body)
    assert headings[:2] == ["Aufsteigend (3)", "Entfällt (1)"]
    headings = re.findall(r"<h2[^>]*>(.*?)</h2>", pages["sicherung/paths/by/systeme/"].body)
    assert headings[:3] == ["Windows (3)", "macOS (2)", "Linux (4)"]
    body = pages["sicherung/paths/by/verschluesselt/"].body
    assert 'id="value..silent">Keine Angabe (1)' in body
    assert "Wir haben nachgefragt." in body


def test_the_comparison_is_sorted_by_an_address() -> None:
    """Rising and falling, with the same boxes and notes; the heading of the column says how."""
    pages = _pages()
    assert sum("/compare/by." in address for address in pages) == 10
    rising, falling = (pages[f"sicherung/compare/by.platz{end}/"].body for end in ("", ".falling"))
    order = r'<tr data-is="(\w+)'
    assert re.findall(order, rising) == ["platten", "kasten", "baender", "speicher"]
    assert re.findall(order, falling) == ["baender", "kasten", "platten", "speicher"]
    assert '<th scope="col" data-column="platz" aria-sort="ascending">' in rising
    assert '<th scope="col" data-column="platz" aria-sort="descending">' in falling
    assert "<summary>Reihenfolge der Wege: Platz, absteigend</summary>" in falling
    assert '<strong aria-current="page">absteigend</strong>' in falling
    assert 'href="../../paths/">wie in der Entscheidungshilfe</a>' in falling
    assert 'href="../../paths/filter.css"' in falling
    assert pages["sicherung/compare/by.platz/"].search == ()


def test_what_is_silent_is_neither_the_same_nor_another_value() -> None:
    """In a pair it stands apart, however many of the two say nothing; what does not apply is a value like others."""
    guide = given_guide("sicherung")
    pairs = {page.address: page.content for page in pages_of(guide).values() if isinstance(page.content, PairPage)}

    def criteria(groups: tuple[object, ...]) -> list[str]:
        return [one.id for group in groups for one in group.members]  # type: ignore[attr-defined]

    tapes = pairs["sicherung/compare/baender-vs-speicher/"]
    assert criteria(tapes.unknown) == ["muehe", "verschluesselt", "fehler"]
    assert criteria(tapes.shared.criteria) == []
    assert {"anfang", "platz"} <= set(criteria(tapes.differing))
    both = pages_of(_priced("missing: silent", "missing: silent", "kind: number"))
    # A column of which nothing is known at all is no column that a guide is built with.
    assert "Where it is not known" in _words(both["travel/compare/walk-vs-train/"].body)
    none = pages_of(_priced("missing: none", "missing: none", "kind: number"))["travel/compare/walk-vs-train/"].body
    assert "Does not apply" in _words(none.partition("<summary>What they share")[2])


def test_a_file_for_a_spreadsheet_has_numbers_with_their_unit_in_the_heading_and_notes_beside_them() -> None:
    """A number below nothing is one too, and no formula; what stands in words stays words."""
    lines = comparison_csv(given_guide("sicherung")).removeprefix("\ufeff").splitlines()
    heads = lines[0].split(",")
    assert heads[:2] == ["Weg", "Gruppe"]
    assert heads[6:9] == ["Preis im Monat (EUR)", "Preis im Monat: Status", "Preis im Monat: Anmerkung"]
    assert "Dauer der Rückkehr (Stunden)" in heads
    assert "Gefundene Fehler (%)" in heads
    assert "21.5,Bestätigt,,1250,Bestätigt,8 bis 32 TB,Bestätigt,Je nach Zahl der Platten." in lines[2]
    assert ",-5," in comparison_csv(_priced("value: -5", "value: 5", "kind: number"))


def test_the_search_and_the_paper_hold_what_a_cell_says_and_what_is_remarked() -> None:
    """The words of a number as they are shown."""
    guide = given_guide("sicherung")
    held = pages_of(guide)["sicherung/paths/platten/"].search[0].holds
    assert "Preis im Monat 9,00 € (Zwei Platten, auf drei Jahre.)" in held
    assert "Läuft mit Windows, macOS, Linux" in held
    paper = _words(paper_of(guide))
    assert "Keine Angabe Wir haben nachgefragt." in paper
    assert paper.count("24 bis 48 Stunden") == 3


def test_a_phone_shows_numbers_first_where_they_tell_paths_apart() -> None:
    """Free text comes last, however much it differs."""
    body = _pages()["sicherung/paths/"].body
    first = re.findall(r'<th scope="col" data-column="(\w+)"><div', body)
    assert first == ["preis", "anfang", "platz", "dauer"]
