"""The parts of the index of a large site, and which site has them."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from fingerpost.catalogue import Catalogue
from fingerpost.outputs.mkdocs import search_at_size
from fingerpost.outputs.mkdocs.search_at_size import worker_of
from fingerpost.outputs.mkdocs.search_chunks import in_chunks, readable_expression
from fingerpost.outputs.mkdocs.search_index import FOUND_BY, HELD, Document, separator
from tests.small_guide import FILE, guide_with

SPACES = re.compile(r"\s")
FIELDS = ("title", "text", HELD, FOUND_BY)

PAGES: tuple[Document, ...] = (
    {"location": "walk/", "title": "Walk", "text": "<p>You walk</p>", HELD: "shoes", FOUND_BY: "go go go"},
    {"location": "walk/#far", "title": "Far", "text": "Walk on", "boost": 2.5},
    {"location": "swim/", "title": "Swim", "text": "You swim"},
)


def _numbers(steps: Iterable[int]) -> list[int]:
    at, numbers = 0, []
    for step in steps:
        at += step
        numbers.append(at)
    return numbers


def _read(files: Mapping[str, bytes]) -> tuple[dict[str, Any], dict[str, dict[str, dict[int, int]]]]:
    """What a browser reads in the files: where they are, and how often each entry has a word in each field."""
    contents = json.loads(files["chunks.json"])
    counted: dict[str, dict[str, dict[int, int]]] = {}
    for place in range(len(contents["words"])):
        for word, packed in json.loads(files[f"{contents['folder']}/words/{place}.json"]).items():
            for at in range(0, len(packed), 4):
                field, steps, often, _ = packed[at : at + 4]
                numbers = _numbers(steps)
                of_word = counted.setdefault(word, {})
                of_word[contents["fields"][field]] = dict(zip(numbers, often or [1] * len(numbers), strict=True))
    return contents, counted


def test_each_entry_has_its_words_in_each_field_as_often_as_they_stand_there() -> None:
    """In small letters, and without the tags around them. A part of a page has the number after that of the page."""
    contents, counted = _read(in_chunks(PAGES, FIELDS, SPACES))
    walk, far, swim = 0, 1, contents["stride"]
    assert counted == {
        "walk": {"title": {walk: 1}, "text": {walk: 1, far: 1}},
        "you": {"text": {walk: 1, swim: 1}},
        "shoes": {HELD: {walk: 1}},
        "go": {FOUND_BY: {walk: 3}},
        "far": {"title": {far: 1}},
        "on": {"text": {far: 1}},
        "swim": {"title": {swim: 1}, "text": {swim: 1}},
    }
    assert {boost: _numbers(steps) for boost, steps in contents["boosts"].items()} == {"2.5": [far]}
    assert contents["entries"] == len(PAGES)


def test_what_is_shown_of_a_page_lies_together_and_has_no_words_that_are_only_found() -> None:
    """A page and its parts are one result."""
    files = in_chunks(PAGES, FIELDS, SPACES)
    contents, _ = _read(files)
    walk, swim = json.loads(files[f"{contents['folder']}/pages/0.json"])
    assert [set(entry) for entry in walk] == [{"location", "title", "text"}] * 2
    assert [entry["location"] for entry in (*walk, *swim)] == [entry["location"] for entry in PAGES]
    assert contents["pages"] == [2]


def test_files_stay_small_and_words_stand_in_the_order_of_a_browser() -> None:
    """So that one or two files have all words that begin alike. A browser puts what is beyond U+FFFF before U+FF21."""
    many = [
        {"location": f"{at}/", "title": f"word{at:05} \U00020000 \uff21", "text": "Some words of every page. " * 40}
        for at in range(2_000)
    ]
    files = in_chunks(many, FIELDS, SPACES)
    contents, counted = _read(files)
    first = [word.encode("utf-16-be") for word in contents["words"]]
    assert first == sorted(first)
    assert list(counted)[-2:] == ["\U00020000", "\uff41"]
    assert len(first) > 3
    assert max(len(file) for name, file in files.items() if name != "chunks.json") < 60_000
    assert sum(contents["pages"]) == len(many)
    assert len(contents["pages"]) > 100


def test_of_a_word_that_nearly_all_entries_have_those_that_have_it_most_are_listed_and_all_counted() -> None:
    """A file has an end, however large a site is."""
    many = [{"location": f"{at}/", "title": "same " * (1 + (at == 11_999)), "text": ""} for at in range(12_000)]
    files = in_chunks(many, FIELDS, SPACES)
    contents, counted = _read(files)
    assert len(counted["same"]["title"]) == 10_000
    assert counted["same"]["title"][11_999 * contents["stride"]] == 2
    assert json.loads(files[f"{contents['folder']}/words/0.json"])["same"][3] == 12_000


def test_parts_of_two_builds_never_mix() -> None:
    """They lie in a folder that is named by what they hold; the same index has the same."""
    names = [set(in_chunks(pages, FIELDS, SPACES)) for pages in (PAGES, PAGES, PAGES[:2])]
    assert names[0] == names[1]
    assert names[0] & names[2] == {"chunks.json"}


def test_an_expression_parts_words_as_in_a_browser_or_is_not_read() -> None:
    """Spaces of every script part words; digits and ends of words are those of ASCII. Groups would be words here."""
    ours = readable_expression(separator(("the", "of")))
    assert ours is not None
    assert [part for part in ours.split("the wiki\u00a0log\u3000of 5,000 (£3)") if part] == [
        "the", "wiki", "log", "of", "5,000", "3",
    ]  # fmt: skip
    assert [part for part in ours.split("the") if part] == []
    theirs = readable_expression(r"\s|[\s\-]|\.(?!\d)")
    assert theirs is not None
    assert [part for part in theirs.split("a\u2009b-c.d 1.2 \u0661.\u0662") if part] == [
        "a", "b", "c", "d", "1.2", "\u0661", "\u0662",
    ]  # fmt: skip
    assert readable_expression(r"[\s\-]+|\p{Z}") is None
    assert readable_expression(r"(\s)") is None


class _Site:
    """The settings of a site, as far as its search is told of them."""

    def __init__(self, folder: Path, plugins: Mapping[str, Any], **search: Any) -> None:
        (folder / "assets/javascripts/workers").mkdir(parents=True, exist_ok=True)
        (folder / "assets/javascripts/workers/search.0a1b2c3d.min.js").touch()
        self.theme = SimpleNamespace(dirs=[str(folder)])
        self.plugins = plugins
        settings = {"fields": {}, "pipeline": [], "separator": r"\s", **search}
        self.search = SimpleNamespace(config=_Settings(settings))

    def worker(self) -> Any:
        return worker_of(self, Catalogue((guide_with(),), (FILE,)), self.search)  # type: ignore[arg-type]


class _Settings(dict[str, Any]):
    def __getattr__(self, name: str) -> Any:
        return self[name]


def test_a_large_site_loads_a_worker_beside_that_of_the_theme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It loads the other one; its name changes when it does, so that it may be kept. A small site keeps the theme's."""
    site = _Site(tmp_path, {})
    assert site.worker() is None
    monkeypatch.setattr(search_at_size, "LARGE", 1)
    worker = site.worker()
    assert worker.put_into('{"search": "../assets/javascripts/workers/search.0a1b2c3d.min.js"}') == (
        f'{{"search": "../{worker.name}"}}'
    )
    assert re.fullmatch(r"assets/javascripts/workers/[a-z-]+\.[0-9a-f]{8}\.min\.js", worker.name)
    assert Counter(re.findall(r'const THEME = "(.*?)"', worker.script)) == {"search.0a1b2c3d.min.js": 1}


def test_a_copy_for_a_disk_and_a_site_in_several_languages_keep_one_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From a disk no part can be fetched."""
    monkeypatch.setattr(search_at_size, "LARGE", 1)
    offline = SimpleNamespace(config={"enabled": True})
    assert _Site(tmp_path, {"material/offline": offline}).worker() is None
    assert _Site(tmp_path, {"material/offline": SimpleNamespace(config={"enabled": False})}).worker() is not None
    assert _Site(tmp_path, {"i18n": None}).worker() is None


@pytest.mark.parametrize("own", [{"pipeline": ["stemmer"]}, {"separator": r"\p{Z}"}])
def test_a_large_site_with_a_search_of_its_own_keeps_it_and_its_author_is_told_what_it_costs(
    own: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Words are counted as the theme counts them, and stems are known to it alone."""
    site = _Site(tmp_path, {}, **own)
    assert site.worker() is None
    caplog.set_level("NOTICE")
    assert caplog.text == ""
    monkeypatch.setattr(search_at_size, "LARGE", 1)
    assert site.worker() is None
    assert "Each page fetches all of it" in caplog.text
