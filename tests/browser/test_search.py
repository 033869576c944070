"""What readers type into the search of the site, in a real Chromium: the page that answers it comes first."""

import gzip
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page

from fingerpost.addresses import topic_address
from fingerpost.catalogue import Catalogue, Guide
from fingerpost.outputs.mkdocs.generate import generate
from tests.browser.chunks import in_chunks_of, made_up
from tests.conftest import Once
from tests.examples import PROJECT, Example
from tests.projects import project_of
from tests.words.german_guide import GERMAN, german_guide

COUNTED = """
window.asked = []
window.answered = 0
window.Worker = class extends Worker {
  constructor(...all) {
    super(...all)
    this.addEventListener('message', ({ data }) => { if (data.type === 3) answered += 1 })
  }
  postMessage(message) { if (message.type === 2) asked.push(message.data); super.postMessage(message) }
}
"""
"""Counts what the theme asks of its worker (type 2) and what comes back (type 3): results of half a word are no
results."""

FOUND = """
() => [...document.querySelector('.md-search-result__item').querySelectorAll('.md-search-result__link')].map(link =>
  [link.pathname + link.hash, Number(link.firstElementChild.dataset.mdScore)])
"""
"""The first result: the address and the score of each of its links, that of the page ahead of those of its parts."""


def _asked(guide: Guide) -> Iterator[tuple[str, str]]:
    """Every typical question and every query, with the page that its author names."""
    for query in (*guide.typical_questions, *guide.queries):
        yield query.text, topic_address(guide.guide, query.page)


def _named(guide: Guide) -> Iterator[tuple[str, str]]:
    """Every name by which a page of a guide is called, and every frequently asked question."""
    yield guide.title, topic_address(guide.guide, "guide")
    yield guide.question, topic_address(guide.guide, "guide")
    for path in guide.paths.values():
        yield from ((name, topic_address(guide.guide, f"paths/{path.id}")) for name in (path.name, path.short))
    for entry in guide.faq.values():
        yield entry.question, topic_address(guide.guide, f"faq/{entry.id}")


@pytest.fixture(scope="module")
def root_in_chunks(example: Example, site: Path, once: Once, serve: Callable[[Path], str]) -> str:
    """Where the same site is served as if it were a large one."""
    return serve(once(f"{example.name}-chunks", lambda folder: in_chunks_of(site, folder)))


@pytest.fixture(scope="module", params=["root", "root_in_chunks"])
def page(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    """A page of the site; what was found on it before is replaced by what is found next.

    A large site has its index in chunks, and finds the same.
    """
    context = chromium.new_context()
    context.add_init_script(COUNTED)
    opened = context.new_page()
    opened.goto(request.getfixturevalue(request.param))
    yield opened
    context.close()


def _type(page: Page, words: str) -> None:
    """Type words, and wait until the search has answered the last of its letters."""
    field = page.locator("input.md-search__input")
    field.click()
    field.fill("")
    field.press_sequentially(words)
    _wait_for(page, words)


def _wait_for(page: Page, words: str) -> None:
    """Wait until the search has answered what stands in its field."""
    # The theme listens for keys; letters that no key of the browser's keyboard writes come without one.
    page.locator("input.md-search__input").press("Shift")
    page.wait_for_function("words => asked.at(-1) === words && answered === asked.length", arg=words)


@pytest.mark.parametrize("listed", [_asked, _named])
def test_what_readers_type_finds_first_the_page_that_answers_it(
    listed: Callable[[Guide], Iterator[tuple[str, str]]], page: Page, catalogue: Catalogue
) -> None:
    """The first result is the page. The best of its links, which Enter opens, is the part that the catalogue names."""
    typed, wrong = 0, []
    for guide in catalogue.guides:
        for words, address in listed(guide):
            _type(page, words)
            found = page.evaluate(FOUND)
            best = max(found, key=lambda link: link[1])[0]
            if found[0][0] != f"/{address.partition('#')[0]}" or best != f"/{address}":
                wrong.append((words, address, found[0][0], best))
            typed += 1
    assert wrong == []
    assert typed > 5


FIRST_QUERY = 200_000
"""Bytes that a first query costs a reader at most, compressed, on a site of any size."""


def test_a_first_query_on_a_large_site_costs_little_and_finds_what_it_finds_on_a_small_one(
    chromium: Browser, site: Path, catalogue: Catalogue, serve: Callable[[Path], str], tmp_path: Path
) -> None:
    """A thousand pages more, of which many have the words that are typed. Results come after each word."""
    folder = in_chunks_of(site, tmp_path / "site", [*made_up(site, 1000)])
    query = catalogue.guides[0].queries[0]
    context = chromium.new_context()
    context.add_init_script(COUNTED)
    page = context.new_page()
    asked: set[str] = set()
    context.on("request", lambda request: asked.add(urlsplit(request.url).path))
    page.goto(serve(folder))
    words = query.text.split()
    for many in range(1, len(words) + 1):
        page.locator("input.md-search__input").fill(" ".join(words[:many]))
        _wait_for(page, " ".join(words[:many]))
    found = page.evaluate(FOUND)
    assert max(found, key=lambda link: link[1])[0] == f"/{topic_address(catalogue.guides[0].guide, query.page)}"
    files = [folder / path.lstrip("/") for path in asked if "/workers/" in path or path.startswith("/search/")]
    assert len(files) > 10
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) < FIRST_QUERY
    context.close()


def test_enter_opens_the_answer_itself(chromium: Browser, root: str, catalogue: Catalogue) -> None:
    """A query for a frequently asked question leads to that question and not to the head of the page."""
    guide, query = next(
        (guide, query) for guide in catalogue.guides for query in guide.queries if query.page.startswith("faq/")
    )
    context = chromium.new_context()
    context.add_init_script(COUNTED)
    page = context.new_page()
    page.goto(root)
    _type(page, query.text)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "#" in url)
    address, _, fragment = topic_address(guide.guide, query.page).partition("#")
    assert page.url.startswith(f"{root}{address}")
    assert page.url.endswith(f"#{fragment}")
    context.close()


def test_a_result_shows_the_name_of_the_page_and_a_sentence_and_not_the_words_that_found_it(
    page: Page, catalogue: Catalogue
) -> None:
    """The other queries that lead to a page are no part of what is shown."""
    guide = next(guide for guide in catalogue.guides for path in guide.paths if len(_queries(guide, path)) > 1)
    path = next(path for path in guide.paths.values() if len(_queries(guide, path.id)) > 1)
    first, second, *_ = _queries(guide, path.id)
    _type(page, first)
    shown = page.locator(".md-search-result__item").first.locator("a").first
    assert shown.locator("h1").inner_text() == path.name
    assert second.lower() not in shown.inner_text().lower()


def _queries(guide: Guide, path: str) -> list[str]:
    return [query.text for query in (*guide.typical_questions, *guide.queries) if query.page == f"paths/{path}"]


SETTINGS = """\
site_name: Wegweiser
theme: {{name: material, font: false, language: {language}}}
plugins: [search]
hooks: [{hook}]
"""


def test_a_german_guide_is_found_on_a_german_site(
    chromium: Browser, serve: Callable[[Path], str], tmp_path: Path
) -> None:
    """The search neither cuts words to stems nor leaves out small words; on an English site it stands above."""
    (tmp_path / "docs").mkdir()
    # The guide leads to it.
    (tmp_path / "docs" / "embedding.md").write_text("# Einbetten\n", encoding="utf-8")
    project_of(tmp_path, reise=GERMAN)
    (tmp_path / "mkdocs.yml").write_text(
        SETTINGS.format(language="de", hook=PROJECT / "hooks" / "decision_site.py"), encoding="utf-8"
    )
    generate(tmp_path, tmp_path / "site", {})
    guide = german_guide()
    context = chromium.new_context()
    context.add_init_script(COUNTED)
    page = context.new_page()
    page.goto(serve(tmp_path / "site"))
    for words, address in (*_asked(guide), *_named(guide)):
        _type(page, words)
        found = page.evaluate(FOUND)
        assert max(found, key=lambda link: link[1])[0] == f"/{address}", words
    context.close()


FOREIGN = {
    "zh": ("视频会议", "大家通过屏幕交谈、可以录像。", "所有人都同意", "线上会议怎么开"),
    "ja": (
        "電話会議を開く",
        "画面で話し、スマートフォンで録画できます。",
        "全員が同意している",
        "オンライン会議のやり方",
    ),
    "th": ("ประชุมทางวิดีโอ", "ทุกคนพูดคุยผ่านหน้าจอและบันทึกเสียงได้", "ทุกคนต้องยินยอม", "วิธีเปิดการประชุมออนไลน์"),
}
"""For each language the name of a path, its summary, what it needs, and what readers ask for it."""

TYPED = {
    "zh": ["视频", "会议", "屏幕", "录像", "录", "同意", "怎么开会"],
    "ja": ["会議", "電話会議", "録画", "スマート", "フォン", "同意", "オンライン", "画面で"],
    "th": ["ประชุม", "วิดีโอ", "หน้าจอ", "บันทึกเสียง", "ยินยอม", "ออนไลน์"],
}
"""Words of them, and of nothing else in the guide."""

ANY = ["5,000 nodes", "5000", "RawTransaction", "transaction", "delete_external_ids", "external_ids", "Why not"]


@pytest.mark.parametrize("language", FOREIGN)
def test_words_are_found_that_do_not_stand_between_spaces(
    language: str, chromium: Browser, serve: Callable[[Path], str], tmp_path: Path
) -> None:
    """On a site in that language: parts of names, of texts and of needs, identifiers, numbers, and small words."""
    name, summary, need, asked = FOREIGN[language]
    guide = GERMAN.replace("language: de-AT", f"language: {language}").replace("Mit der Bahn fahren", name)
    guide = guide.replace("Man sitzt schnell.", summary).replace("text: Eine Fahrkarte ist da", f"text: {need}")
    guide = guide.replace("value: Viel", "value: '5,000 nodes, eth_sendRawTransaction, delete_external_ids'")
    guide = guide.replace("value: Wenig", "value: '£10,000 a year'")
    assert "queries:" in guide
    queries = f"queries:\n  - {{text: {asked}, page: paths/bahn}}\n  - {{text: Why not, page: paths/bahn}}"
    guide = guide.replace("queries:", queries)
    (tmp_path / "docs").mkdir()
    # The guide leads to it.
    (tmp_path / "docs" / "embedding.md").write_text("# Einbetten\n", encoding="utf-8")
    project_of(tmp_path, reise=guide)
    settings = SETTINGS.format(language=language, hook=PROJECT / "hooks" / "decision_site.py")
    (tmp_path / "mkdocs.yml").write_text(settings, encoding="utf-8")
    generate(tmp_path, tmp_path / "site", {})
    context = chromium.new_context()
    context.add_init_script(COUNTED)
    page = context.new_page()
    wrong = []
    for folder in (tmp_path / "site", in_chunks_of(tmp_path / "site", tmp_path / "chunks")):
        page.goto(serve(folder))
        for words in (name, asked, *TYPED[language], *ANY):
            _type(page, words)
            found = page.evaluate(FOUND) if page.locator(".md-search-result__item").count() else [["nothing", 0]]
            if found[0][0] != "/reise/paths/bahn/":
                wrong.append((folder.name, words, found[0][0]))
    assert wrong == []
    context.close()
