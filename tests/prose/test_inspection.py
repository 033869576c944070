"""What is found in an author's Markdown."""

import pytest

from fingerpost.prose import Inspection, inspect


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("[Frame it](embedding.md#sizes)", ("embedding.md#sizes",)),
        ('[a](paths/connect "Title") ![b](picture.png)', ("paths/connect",)),
        ("[![a](picture.png)](picture.png)", ("picture.png",)),
        ("<https://example.org/?a=1&b=2>", ("https://example.org/?a=1&b=2",)),
        ("[a][one]\n\n[one]: faq/start", ("faq/start",)),
        ("[a](JavaScript:alert(1))", ("JavaScript:alert(1)",)),
        ("[]()", ("",)),
        ("`[a](b)` and\n\n    [c](d)", ()),
        ("See embedding.md.", ()),
    ],
)
def test_a_link_is_reported_as_it_was_written(text: str, links: tuple[str, ...]) -> None:
    """Links, references and addresses in angle brackets, and nothing that stands in code; a picture is none."""
    assert inspect(text).links == links


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("a <b>bold</b> word", ("b",)),
        ("</script>", ("script",)),
        ("<IMG src=x onerror='alert(1)'>", ("img",)),
        ("<div>\n\n* <br/>", ("div", "br")),
        ("[<em>a</em>](b) and *<u>c</u>*", ("em", "u")),
        ("<svg/onload=alert(1)>", ("svg",)),
        ("Call /v1/spaces/<space_id>/<token>.", ()),
        ("Write `<b>`, or\n\n    <iframe>", ()),
        ("Write &lt;b&gt;; 1 < 2 > 0.", ()),
        ("<https://example.org/b> <a@example.org>", ()),
    ],
)
def test_html_is_found_outside_code(text: str, tags: tuple[str, ...]) -> None:
    """Each element once; a placeholder, an address and what was escaped are words."""
    assert inspect(text).tags == tags


def test_a_text_leaves_nothing_behind_for_the_next_one() -> None:
    """What one text defines or holds is not found in another."""
    assert inspect("<b>[c][d]</b>\n\n[d]: faq/e").links == ("faq/e",)
    assert inspect("[c][d]") == Inspection((), (), "[c][d]", elements=frozenset({"p"}))


@pytest.mark.parametrize(
    "text",
    [
        "&nbsp;",
        "\u200b\u200d\ufeff",
        "[]()",
        "![](a.png)",
        "[a]: https://example.org/",
        "---",
        "\u3164",
        "\u0301",
        "&#8203; **&nbsp;**",
    ],
)
def test_a_text_of_which_nothing_would_be_seen_has_no_words(text: str) -> None:
    """Spaces of every width, empty links, pictures without words, and rules."""
    assert inspect(text).words == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("**One**, `two`\n\n- [three](four)", "One, two three"),
        ("<token>", "<token>"),
        ("See ![the way](way.png).", "See the way."),
        ("→", "→"),
        ("日本", "日本"),
        ("7", "7"),
    ],
)
def test_words_are_what_a_reader_sees(text: str, words: str) -> None:
    """Without the signs of Markdown and without addresses."""
    assert inspect(text).words == words
