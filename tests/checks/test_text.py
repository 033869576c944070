"""Single texts: what they show, what they try to put on a page, and where they link."""

import pytest

from fingerpost.addresses import Host
from fingerpost.catalogue import Catalogue, Guide
from fingerpost.checks import examine
from tests.checks.cases import Cases, Fires, Silent, named, only
from tests.checks.pieces import EVIDENCE, VOCABULARY, priced
from tests.small_guide import TODAY, findings, guide_with

WALK = "text: You walk."
ANSWER = "answer: Take the *train*."


def _walk(text: str) -> tuple[tuple[str, str], ...]:
    """The summary of the path `walk` with another text, in quotes."""
    return ((WALK, f"text: '{text}'"),)


TABLE = r"| a | b |\n|---|---|\n| c | d |"
"""A table, as it stands in quotes."""


def _glossary(*entries: str) -> tuple[str, str]:
    """A glossary with a meaning for each of some words."""
    means = f"means: It is so., {EVIDENCE}"
    return ("faq:\n", "glossary:\n" + "".join(f"  {entry}, {means}}}\n" for entry in entries) + "faq:\n")


TRAIN = "train: {term: train, also: [railway]"

ELSEWHERE = "the picture `https://example.org/way.png` is on another site, and a page loads nothing from elsewhere."

FIRES: Cases = {
    "a tag": Fires(
        "FP501",
        _walk("You <b>walk</b>."),
        (("'You <b>", "the text holds HTML, which stands on the page as it is written here: `<b>`."),),
    ),
    "several tags, each named once": Fires(
        "FP501",
        ((ANSWER, "answer: 'Take <B>the <I>train</I></B> <script>alert(1)</script>.'"),),
        (
            (
                "'Take <B>",
                "the text holds HTML, which stands on the page as it is written here: `<b>`, `<i>`, `<script>`.",
            ),
        ),
    ),
    "a tag in a cell of free text": Fires(
        "FP501",
        priced("'<img src=x>'", "Ten euros"),
        (("'<img", "the text holds HTML, which stands on the page as it is written here: `<img>`."),),
    ),
    "a link that runs something": Fires(
        "FP502",
        _walk("You [walk](JavaScript:alert(1))."),
        (
            (
                "'You [walk]",
                "a link has the scheme `javascript`, expected `http`, `https`, `mailto`: `JavaScript:alert(1)`.",
            ),
        ),
    ),
    "a link that leaves its scheme out": Fires(
        "FP502",
        ((ANSWER, "answer: 'Take [it](//example.org).'"),),
        (("'Take [it]", "a link leaves its scheme out or cannot be read: `//example.org`."),),
    ),
    "a link that cannot be read": Fires(
        "FP502",
        _walk("You [walk](http://[a)."),
        (("'You [walk]", "a link leaves its scheme out or cannot be read: `http://[a`."),),
    ),
    "a link in brackets to what is no page": Fires(
        "FP502",
        _walk("You <ftp://example.org/walk>."),
        (("'You <ftp", "a link has the scheme `ftp`, expected `http`, `https`, `mailto`: `ftp://example.org/walk`."),),
    ),
    "a long link, by its beginning": Fires(
        "FP502",
        _walk(f"You [walk](data:{'x' * 100})."),
        (("'You [walk]", f"a link has the scheme `data`, expected `http`, `https`, `mailto`: `data:{'x' * 32}...`."),),
    ),
    "a link to a page that is not there": Fires(
        "FP503",
        _walk("You [walk](paths/wlk)."),
        (("'You [walk]", "a link leads to `paths/wlk`, which is no page of the guide."),),
    ),
    "a link to a part of a page of the guide": Fires(
        "FP503",
        _walk("You [walk](paths/walk#limits)."),
        (("'You [walk]", "a link leads to `paths/walk#limits`, which is no page of the guide."),),
    ),
    "a link to nothing": Fires(
        "FP503", _walk("You [walk]()."), (("'You [walk]", "a link leads to ``, which is no page of the guide."),)
    ),
    "a link out of the documentation": Fires(
        "FP503",
        _walk("You [walk](../../walk.md)."),
        (("'You [walk]", "a link leads to `../../walk.md`, which is no page of the guide."),),
    ),
    "a text of a link without words": Fires(
        "FP504", _walk("[](paths/walk)"), (("'[](paths", "nothing of this text can be seen."),)
    ),
    "a title of characters that are not drawn": Fires(
        "FP504", (("title: Travel", 'title: "\\u200b\\u2060"'),), (('"\\u200b', "nothing of this text can be seen."),)
    ),
    "a word of a vocabulary that is not drawn": Fires(
        "FP504",
        ((VOCABULARY, 'values: {slow: "\\u3164", fast: Fast}}\n'),),
        (("{slow:", "nothing of this text can be seen."),),
    ),
    "lists in lists, on one line": Fires(
        "FP505",
        _walk(f"{'- ' * 500}You walk."),
        (("'- - ", "lists and quotes stand 500 deep in one another, expected at most 8."),),
    ),
    "lists in lists, each on a line of its own": Fires(
        "FP505",
        ((WALK, 'text: "' + "".join(f"\\n{' ' * 4 * level}- a" for level in range(9)) + '"'),),
        (('"\\n- a', "lists and quotes stand 9 deep in one another, expected at most 8."),),
    ),
    "quotes in quotes": Fires(
        "FP505",
        _walk(f"{'>' * 9}You walk."),
        (("'>>>>", "lists and quotes stand 9 deep in one another, expected at most 8."),),
    ),
    "brackets that nothing closes": Fires(
        "FP505",
        _walk("[" * 400),
        (
            (
                "'[[[[",
                "80,200 steps lead to the ends of the brackets in this text, expected at most 50,000.",
            ),
        ),
    ),
    "a picture from elsewhere": Fires(
        "FP506",
        _walk("You walk ![there](https://example.org/way.png)."),
        (("'You walk !", ELSEWHERE),),
    ),
    "a picture that is none, without words that stand for it": Fires(
        "FP506",
        _walk("You walk ![](way.pdf)."),
        (
            ("'You walk !", "`way.pdf` is no file of a picture."),
            ("'You walk !", "the picture `way.pdf` has no words that stand for it."),
        ),
    ),
    "a picture with words that cannot be seen": Fires(
        "FP506",
        _walk("You walk ![\u200b](way.png)."),
        (("'You walk !", "the picture `way.png` has no words that stand for it."),),
    ),
    "a picture that links to its file, which is no page": Fires(
        "FP503",
        _walk("You walk [![there](way.png)](way.png)."),
        (("'You walk [", "a link leads to `way.png`, which is no page of the guide."),),
    ),
    "code in more places than a text has room for": Fires(
        "FP505",
        ((WALK, 'text: "' + "~~~\\n" * 102 + '"'),),
        (('"~~~', "102 lines begin or end code in this text, expected at most 100."),),
    ),
    "a table of hundreds of columns": Fires(
        "FP505",
        ((WALK, 'text: "' + "|" * 99 + "\\n" + "-|" * 99 + "\\n" + "a\\n" * 30 + '"'),),
        (('"|||', "the tables of this text have some 3,200 cells, expected at most 2,000."),),
    ),
    "a picture above the documentation folder": Fires(
        "FP506", _walk("You walk ![there](../way.png)."), (("'You walk !", "`../way.png` is no file of a picture."),)
    ),
    "a heading": Fires(
        "FP508",
        ((WALK, 'text: "# A way\\n\\nYou walk."'),),
        (('"# A way', "a heading in a text is shown as a line like any other."),),
    ),
    "a heading by a line below it": Fires(
        "FP508",
        ((WALK, 'text: "A way\\n=====\\n\\nYou walk."'),),
        (('"A way', "a heading in a text is shown as a line like any other."),),
    ),
    "a link to a word that is not explained": Fires(
        "FP510",
        (_glossary(TRAIN), *_walk("You [walk](term:trains), with [no train](term:train).")),
        (("'You [walk]", "a link leads to `term:trains`, and the glossary has no `trains`."),),
    ),
    "a link to no word, where nothing is explained": Fires(
        "FP510", _walk("You [walk](term:)."), (("'You [walk]", "a link leads to `term:`, and the glossary has no ``."),)
    ),
    "a word that nothing links to": Fires(
        "FP511", (_glossary(TRAIN),), (("train: {term", "no text links to `train`, and no question has the word."),)
    ),
    "a word that another one has already": Fires(
        "FP512",
        (
            _glossary(TRAIN, "rails: {term: rails, also: [Railway]", "carriage: {term: Train"),
            ("ask: Is it far?", "ask: Is it far by train, on rails?"),
        ),
        (
            ("[Railway]", "`Railway` is a word of `train` in line 68 already."),
            ("Train, means", "`Train` is a word of `train` in line 68 already."),
        ),
    ),
    "a link to a page that another guide has not": Fires(
        "FP513",
        _walk("You [walk](travel:paths/wlk)."),
        (("'You [walk]", "a link leads to `travel:paths/wlk`, which is no page of the guide `Travel`."),),
    ),
    "a link to a guide that was not read": Fires(
        "FP514",
        _walk("You [walk](stay:paths/inn)."),
        (("'You [walk]", "a link leads to `stay:paths/inn`, and the guide `stay` was not read."),),
    ),
    "what is still to be written, in a line and in a text": Fires(
        "FP515",
        (("ask: Is it far?", "ask: 'Far (TODO: say how far)'"), *_walk("TODO.")),
        (
            ("'TODO.", "`text` is still to be written: it has a TODO."),
            ("'Far (TODO", "`ask` is still to be written: it has a TODO."),
        ),
    ),
    "marks in a plain line": Fires(
        "FP509",
        (("ask: Is it far?", "ask: 'Is it *far*, by [the map](maps.md)?'"),),
        (
            (
                "'Is it *far*",
                "`ask` is one plain line, in which a link, emphasis would be shown as it is written.",
            ),
        ),
    ),
    "a table and a list in texts that are sentences": Fires(
        "FP509",
        (
            (WALK, f'text: "{TABLE}"'),
            ("speed: {name: Speed, values: {slow: Slow, fast: Fast}}", "speed: {name: Speed}"),
            ("{value: slow,", r'{value: "- slow\n- but sure",'),
            ("faq:\n", f'rules:\n  - {{text: "{TABLE}", path: walk, {EVIDENCE}}}\nfaq:\n'),
        ),
        (
            (f'"{TABLE}", source', "`text` is a sentence or a few words here, in which a table has no place."),
            (r'"- slow', "`value` is a sentence or a few words here, in which a list has no place."),
            (f'"{TABLE}", path', "`text` is a sentence or a few words here, in which a table has no place."),
        ),
    ),
}

NEAR_MISSES: Cases = {
    "a placeholder in pointed brackets": Silent("FP501", _walk("You walk to <place>.")),
    "a tag in backticks": Silent("FP501", _walk("You `<b>walk</b>`.")),
    "a tag in a text that is no Markdown": Silent("FP501", (("title: Travel", "title: <b>Travel</b>"),)),
    "pointed brackets that are signs": Silent("FP501", _walk("It is < 5 km and > 1 km.")),
    "links with the schemes that are allowed": Silent(
        "FP502", _walk("[One](https://example.org) [two](HTTP://example.org) [three](mailto:a@example.org).")
    ),
    "a script in a text that is no Markdown": Silent(
        "FP502", (("name: Walk there", "name: '[Walk](javascript:there)'"),), only("FP509")
    ),
    "a link that is shown as code": Silent("FP502", _walk("You `[walk](javascript:alert(1))`.")),
    "links to pages of the guide": Silent(
        "FP503", _walk("[One](guide) [two](paths) [three](paths/walk) [four](faq/tired) [five](evidence).")
    ),
    "a page written by hand, where nobody knows which there are": Silent(
        "FP503", _walk("You [walk](walking.md#shoes).")
    ),
    "a list in a list in a quote": Silent(
        "FP505", ((ANSWER, r'answer: "You walk:\n\n> - a\n>     - b\n>         1. c"'),)
    ),
    "a long list of links with code in their names": Silent(
        "FP505", ((ANSWER, r'answer: "' + r"- [`the map`](paths/walk) of it\n" * 100 + '"'),)
    ),
    "numbers in brackets that open and do not close": Silent("FP505", _walk("From [0, 1) to [8, 9). " * 20)),
    "code that is indented far": Silent("FP505", ((ANSWER, rf'answer: "You walk:\n\n{" " * 60}- a"'),)),
    "a picture of the site with words that stand for it": Silent("FP506", _walk("![a way](maps/the%20way.PNG)")),
    "a line that begins with a sign of a number": Silent("FP508", _walk("You walk to gate\n#7.")),
    "signs of arithmetic and of names in a plain line": Silent(
        "FP509", (("ask: Is it far?", "ask: 'Is 5 * 3 * 2 far for an on_foot_walker [see below]?'"),)
    ),
    "a list of things that are called so": Silent(
        "FP515", (("ask: Is it far?", "ask: Is a TODO list far, or a todo near?"),)
    ),
    "a link to a page by the name of its own guide": Silent("FP513", _walk("You [walk](travel:paths/walk).")),
    "a link to a guide that is shown as code": Silent("FP514", _walk("You `[walk](stay:paths/inn)`.")),
    "links to words that are explained": Silent(
        "FP510", (_glossary(TRAIN), *_walk("You [walk](term:train), or [ride](glossary/train)."))
    ),
    "a link to a word that is shown as code": Silent("FP510", _walk("You `[walk](term:trains)`.")),
    "a word that a question has in another form": Silent(
        "FP511", (_glossary(TRAIN), ("ask: Is it far?", "ask: Is it far by railway?"))
    ),
    "a word that is linked as a part of its page": Silent(
        "FP511", (_glossary(TRAIN), *_walk("You [walk](glossary/train)."))
    ),
    "words that share a part": Silent(
        "FP512",
        (
            _glossary(TRAIN, "rail: {term: rail, also: [a train]"),
            ("ask: Is it far?", "ask: Is it far by train or rail?"),
        ),
    ),
    "a sentence with a link, code and emphasis, and a table in a text": Silent(
        "FP509",
        (
            (WALK, "text: 'You *walk*, see `a | b` and [the map](map).'"),
            ("tired?,\n    answer: Take the *train*.", f'tired?,\n    answer: "{TABLE}"'),
        ),
    ),
    "a picture that is shown as code": Silent("FP506", _walk("You write `![there](https://example.org/way.png)`.")),
    "a text of a sign": Silent("FP504", _walk("\N{CHECK MARK}")),
    "a title of one letter with what is not drawn": Silent("FP504", (("title: Travel", 'title: "\\u200bT"'),)),
}

MALFORMED: Cases = {
    "a text that is a list": Silent("FP501", ((WALK, "text: ['<b>']"),), only("FP002")),
    "a text that is missing": Silent("FP502", ((f"{WALK}, ", ""),), only("FP002")),
    "a text that is a number": Silent("FP503", ((WALK, "text: 7"),), only("FP002")),
    "a page of a query that is not there": Silent("FP503", (("page: decide", "page: paths/wlk"),), only("FP003")),
    "a text that is longer than texts may be": Silent("FP505", _walk("[" * 4001), only("FP002")),
    "a plain line of two lines": Silent("FP509", (("ask: Is it far?", 'ask: "Is it\\n*far*?"'),), only("FP002")),
    "a text of headings that is a list": Silent("FP508", ((WALK, "text: ['# A way']"),), only("FP002")),
    "a link to a word in a list": Silent("FP510", ((WALK, "text: ['[a](term:b)']"),), only("FP002")),
    "a link to another guide in a list": Silent("FP513", ((WALK, "text: ['[a](stay:map)']"),), only("FP002")),
    "a link to another guide in a number": Silent("FP514", ((WALK, "text: 7"),), only("FP002")),
    "a glossary that is a list": Silent("FP511", (("faq:\n", "glossary: [train]\nfaq:\n"),), only("FP002")),
    "a word without a meaning": Silent(
        "FP512",
        (("faq:\n", f"glossary:\n  a: {{term: a, {EVIDENCE}}}\n  b: {{term: a, {EVIDENCE}}}\nfaq:\n"),),
        only("FP002"),
    ),
    "what is to be written in a list": Silent("FP515", ((WALK, "text: ['TODO: this']"),), only("FP002")),
    "a picture in a list": Silent("FP506", ((WALK, "text: ['![a](https://example.org/)']"),), only("FP002")),
    "a text that is plainly empty": Silent("FP504", ((WALK, "text: ''"),), only("FP002")),
    "a title of spaces": Silent("FP504", (("title: Travel", "title: '  '"),), only("FP002")),
    "a text of a character that no page can hold": Silent("FP504", ((WALK, 'text: "\\a"'),), only("FP001")),
}


@pytest.mark.parametrize(("sentence", "case"), named(FIRES, NEAR_MISSES, MALFORMED))
def test_the_texts_of_a_guide_are_judged_for(sentence: str, case: Fires | Silent) -> None:
    """Each fault is found at its place. A near miss is not taken for it, nor is a piece of a faulty form."""
    assert case.seen() == case.expected(), sentence


PLACES = {
    "a text": (WALK, "text: 'You walk, see [the map]({file}#market).'", "text"),
    "a source": ("own: {title: Our own count}", "own: {{title: Our own count, document: {file}#market}}", "document"),
}


@pytest.mark.parametrize("which", PLACES)
def test_a_page_written_by_hand_has_to_be_there(which: str) -> None:
    """Whoever names it, and only where somebody knows which pages there are."""
    old, new, key = PLACES[which]

    def found(file: str, host: Host | None) -> list[tuple[bool, str, str]]:
        guide = guide_with((old, new.format(file=file)))
        at = (guide.paths["walk"].summary if key == "text" else guide.sources["own"]).place(key)
        (examined,) = examine(Catalogue((guide,), ()), TODAY, host)
        return [(at == finding.place, finding.message, finding.hint) for finding in examined.findings]

    maps = Host(pages={"maps.md": "maps/"})
    assert found("maps.md", maps) == []
    assert found("map.md", None) == []
    missing = "a link leads to `map.md`, and there is no such page in the documentation folder."
    assert found("map.md", maps) == [(True, missing, "Did you mean `maps.md`?")]
    assert found("map.md", Host(pages={})) == [(True, missing, "There is none yet.")]
    assert found("map.md", Host(pages={}, complete=lambda: False)) == []


@pytest.mark.parametrize("which", PLACES)
def test_a_link_to_a_page_leads_to_what_is_published(which: str) -> None:
    """A file that becomes no page is none, and a part has to be on the page; before the page is made, nobody knows."""
    old, new, _ = PLACES[which]
    guide = guide_with((old, new.format(file="maps.md")))

    def found(host: Host) -> list[tuple[str, str]]:
        (examined,) = examine(Catalogue((guide,), ()), TODAY, host)
        return [(finding.message, finding.hint) for finding in examined.findings]

    draft = Host(pages={}, left_out={"maps.md": "is a draft"})
    assert found(draft) == [
        ("a link leads to `maps.md`, which is a draft.", "Link to a page that is published, or publish this one.")
    ]
    pages = {"maps.md": "maps/"}
    assert found(Host(pages=pages, parts=lambda _: frozenset({"market"}))) == []
    assert found(Host(pages=pages, parts=lambda _: frozenset({"markets"}))) == [
        ("a link leads to `maps.md#market`, and the page has no part of this name.", "Did you mean `markets`?")
    ]


def test_of_a_word_that_nothing_links_to_the_first_text_that_has_it_is_named() -> None:
    """With the link as it has to be written; its own meaning is none of them."""

    def hint(*changes: tuple[str, str]) -> str:
        (finding,) = findings(guide_with(_glossary(TRAIN), *changes))
        return finding.hint

    assert hint() == "It stands in line 71: link it there, `[train](term:train)`."
    assert hint(("text: You walk.", "text: You walk beside a railway.")) == (
        "It stands in line 39 and 1 more: link it there, `[train](term:train)`."
    )
    assert hint((ANSWER, "answer: Walk.")) == (
        "No text has the word either: take it out, or say it in `also` as texts have it."
    )


def _stay(text: str) -> Guide:
    """Another guide, with a text in it."""
    renamed = (("guide: travel", "guide: stay"), ("title: Travel", "title: Stay"), ("name: Walk there", "name: Sleep"))
    return guide_with(*renamed, (WALK, f"text: '{text}'"))


@pytest.mark.parametrize("first", [True, False])
def test_a_link_between_two_guides_is_looked_at_whichever_comes_first(*, first: bool) -> None:
    """With what may have been meant: the guide, or its page."""

    def found(text: str) -> list[tuple[str, str, str]]:
        guides = (_stay(text), guide_with())
        examined = examine(Catalogue(guides if first else guides[::-1], ()), TODAY)
        return [(one.code, one.message, one.hint) for guide in examined for one in guide.findings if one.code > "FP112"]

    assert found("You [go](travel:paths/train).") == []
    assert found("You [go](travel:faq/tired), [away](travel:guide).") == []
    assert found("You [go](travle:paths/train).") == [
        ("FP513", "a link leads to `travle:paths/train`, and no guide is called `travle`.", "Did you mean `travel`?")
    ]
    assert found("You [go](travel:paths/tram).") == [
        (
            "FP513",
            "a link leads to `travel:paths/tram`, which is no page of the guide `Travel`.",
            "Did you mean `paths/train`?",
        )
    ]


def test_a_guide_beside_those_that_are_examined_is_known() -> None:
    """It is not examined itself."""
    (examined,) = examine(Catalogue((_stay("You [go](travel:paths/tram)."),), ()), TODAY, beside=(guide_with(),))
    assert [finding.code for finding in examined.findings] == ["FP513"]
