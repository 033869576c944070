"""Where queries lead, and which lead nowhere."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

import fingerpost as fp
from bench.routing.__main__ import routed
from bench.routing.measure import measure
from bench.routing.queries import every_query
from fingerpost.addresses import topic_address
from fingerpost.catalogue import Guide
from fingerpost.routing import Kind, Routing
from tests.examples import GUIDES, PROJECT
from tests.small_guide import guide_with, text_with
from tests.words.german_guide import german_guide


@pytest.fixture(scope="module")
def shipped() -> tuple[Guide, ...]:
    """The shipped guides."""
    return tuple(fp.load(PROJECT / "content"))


@pytest.fixture(scope="module")
def index(shipped: tuple[Guide, ...]) -> Routing:
    """The shipped guides, indexed."""
    return Routing(shipped)


def _address(index: Routing, query: str) -> str | None:
    best = index.route(query).best
    return best.destination.address if best else None


def test_what_an_author_says_that_readers_ask_leads_to_the_page_that_the_author_names(
    index: Routing, shipped: tuple[Guide, ...]
) -> None:
    """So do the names of paths, and the questions that are asked frequently."""
    wrong, asked = [], 0
    for guide in shipped:
        named = [(query.text, query.page) for query in (*guide.queries, *guide.typical_questions)]
        named += [(name, f"paths/{path.id}") for path in guide.paths.values() for name in (path.name, path.short)]
        named += [(entry.question, f"faq/{entry.id}") for entry in guide.faq.values()]
        asked += len(named)
        wrong += [(text, page) for text, page in named if _address(index, text) != topic_address(guide.guide, page)]
    assert wrong == []
    assert asked > 150


def test_queries_in_other_words_are_routed_as_well_as_when_it_was_tuned(index: Routing) -> None:
    """Of those that it was tuned with: the others are for measuring alone."""
    figures = measure(routed(index), [asked for asked in every_query() if not asked.held_out])
    assert figures.queries + figures.unrelated > 150
    assert figures.first >= 0.74
    assert figures.three >= 0.92
    assert figures.rejected >= 0.95


def test_the_figures_of_the_documentation_are_those_of_today(index: Routing) -> None:
    """Of the half that is for tuning; two points either way, since each change of a guide moves them a little."""
    figures = measure(routed(index), [asked for asked in every_query() if not asked.held_out])
    told = (PROJECT / "docs" / "routing.md").read_text(encoding="utf-8").partition("that it was tuned with, ")[2]
    (row,) = [line for line in told.splitlines() if line.startswith("| `fingerpost route` |")]
    first, ranked, three, reciprocal, rejected = (float(cell.strip(" %")) for cell in row.split("|")[2:7])
    assert told.startswith(f"{figures.queries} and {figures.unrelated}:")
    shares = (figures.first, figures.ranked_first, figures.three, figures.rejected)
    assert (first, ranked, three, rejected) == pytest.approx([100 * share for share in shares], abs=2)
    assert reciprocal == pytest.approx(figures.reciprocal, abs=0.02)


@pytest.mark.parametrize("query", ["", "   ", "?!", "the of and", "how do I bake sourdough bread", "\0\ud800 \x1b[2J"])
def test_a_query_that_no_page_answers_has_no_good_match(index: Routing, query: str) -> None:
    """Also one that says nothing, and one that is no text."""
    assert index.route(query).best is None


def test_a_fact_that_a_question_asks_for_leads_to_the_page_after_that_answer(index: Routing) -> None:
    """With the answers before it that lead there; not to the first question."""
    best = index.route("only some people may read it, and we have no web server").best
    assert best is not None
    assert best.destination.kind is Kind.ANSWER
    assert best.destination.walk is not None
    assert best.destination.walk.name == "where.site/home.own/readers.nowhere"
    assert best.destination.address == "share/decide/where.site/home.own/readers.nowhere/"


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("gpl or agpl", "licence/compare/gpl-vs-agpl/"),
        ("CC BY compared with CC BY-SA", "licence/compare/cc-by-vs-cc-by-sa/"),
        ("cc by-sa", "licence/paths/cc-by-sa/"),
        ("cc by-sa versus cc0", "licence/compare/cc-by-sa-vs-cc0/"),
        ("lgpl or gpl 3", "licence/compare/lgpl-vs-gpl/"),
    ],
)
def test_two_paths_that_are_named_lead_to_the_page_of_both(index: Routing, query: str, page: str) -> None:
    """A name that holds another one is one name."""
    assert _address(index, query) == page


def test_a_misspelt_word_and_a_word_for_the_same_are_found(index: Routing) -> None:
    """Neither stands in the guide."""
    assert _address(index, "wipe a user for gdpr") == "manage-profile/paths/user-deletion/"
    assert _address(index, "confluense iframe") == "share/paths/frame/"


def test_it_is_said_why(index: Routing) -> None:
    """The wording that comes nearest, and the words that were found; the rest was not."""
    best = index.route("erase my aunt for gdpr").best
    assert best is not None
    assert (best.wording, best.words) == ("erase a user for gdpr", ("erase", "gdpr"))


def test_who_asks_what_a_word_means_is_led_to_its_explanation(index: Routing) -> None:
    """Who asks for more than the word is not."""
    assert _address(index, "definition of an identifier in a profile") == "manage-profile/glossary/#identifier"
    assert _address(index, "delete an identifier in a profile") == "manage-profile/paths/delete-identifier/"
    assert _address(index, "unified profiles without flex") != "manage-profile/glossary/#flex"


def test_guides_of_several_languages_are_searched_each_in_its_own() -> None:
    """The German one by its stems, whatever stands beside it."""
    backup = fp.load(GUIDES / "sicherung.yaml").guides[0]
    index = Routing([guide_with(), german_guide(), backup])
    assert _address(index, "mit der Bahn") == "reise/paths/bahn/"
    assert _address(index, "billiger Preis") == "reise/paths/rennen/"
    assert _address(index, "take trains") == "travel/paths/train/"
    for path in backup.paths.values():
        assert _address(index, path.name) == f"{backup.guide}/paths/{path.id}/"


def test_a_long_query_is_cut_and_answered(index: Routing) -> None:
    """Somebody who pastes a page is no reason to count for minutes."""
    assert _address(index, "offline zip " + "x " * 100_000) in (None, "share/paths/bundle/")
    assert _address(index, "offline zip " * 10_000) == "share/paths/bundle/"
    later = index.route("offline zip" + " " * 500 + "erase a user for gdpr").best
    assert later is not None
    assert later.words == ("offline", "zip")


def test_every_guide_can_be_routed_to_whatever_it_has() -> None:
    """Without queries, criteria or conditions too."""
    for path in sorted(GUIDES.glob("*.yaml")):
        guide = fp.load(path).guides[0]
        index = Routing([guide])
        for one in guide.paths.values():
            best = index.route(one.name).best
            assert best is not None, (path.name, one.name)
            assert best.destination.guide is guide


def test_without_the_extra_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one sentence, for a program and for a person."""
    monkeypatch.setitem(sys.modules, "bm25s", None)
    with pytest.raises(fp.Fault, match=r"needs bm25s, which is not installed\. .*pip install 'fingerpost\[route\]'"):
        fp.route(fp.Catalogue((fp.read(text_with()),), ()), "walk")


def test_two_threads_that_ask_at_once_are_told_the_same(index: Routing) -> None:
    """A server answers many at once with one index."""
    asked = [one.text for one in every_query()][:60]
    alone = [_address(index, text) for text in asked]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda text: _address(index, text), asked)) == alone
