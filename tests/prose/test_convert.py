"""What becomes of an author's Markdown."""

import re

import pytest
from markupsafe import Markup

from fingerpost.prose import Document, Prose, Topic, replace_marks


def _within(target: Document | Topic) -> str | None:
    """A site with one page, and any page written by hand."""
    if isinstance(target, Topic):
        return "guide/faq/#a" if target.name == "faq/a" else None
    return target.file


def _shown(text: str) -> Markup:
    """A text on a page from which every reference starts with an at sign."""
    return replace_marks(Prose(_within).line(text), lambda address: f"@{address}")


def test_a_link_within_the_site_leads_to_where_the_page_says() -> None:
    """Several in one text, with the title and the words between them kept."""
    assert _shown('[One](faq/a "First") and [two](embedding.md).') == (
        '<a href="@guide/faq/#a" title="First" rel="noopener noreferrer">One</a>'
        ' and <a href="@embedding.md" rel="noopener noreferrer">two</a>.'
    )


def test_a_link_to_a_page_that_is_not_there_leaves_its_words() -> None:
    """No link that breaks."""
    assert _shown("See [the rest](faq/gone).") == 'See <a rel="noopener noreferrer">the rest</a>.'


@pytest.mark.parametrize("text", ["[a](https://example.org/a.md)", "Plain *words*."])
def test_a_text_without_links_within_the_site_stays_as_it_is(text: str) -> None:
    """Its marks are not looked for twice."""
    html = Prose(_within).line(text)
    assert replace_marks(html, lambda address: f"@{address}") is html


@pytest.mark.parametrize(
    "text",
    [
        "[a](fingerpost:b)",
        '<a href="fingerpost:b">',
        "[a](https://example.org/ \"<a href='fingerpost:b'\")",
        '`<a href="fingerpost:b">`',
    ],
)
def test_nobody_writes_a_mark_by_hand(text: str) -> None:
    """What looks like one stays a word, or is cleaned away."""
    assert "@b" not in _shown(text)


def test_a_mark_is_found_wherever_its_address_stands_in_the_link() -> None:
    """Templates write the attributes of a link in any order."""
    html = Markup(
        '<a class="a" href="fingerpost:b/" type="c">d</a>, <a class="e">f</a> <a data-href="fingerpost:g/">h</a>'
    )
    assert replace_marks(html, lambda address: f"@{address}") == html.replace("fingerpost:b/", "@b/")


def test_the_words_alone_have_no_marks() -> None:
    """For titles, descriptions and the search."""
    assert Prose(_within).plain("[One](faq/a) *word*") == "One word"


BLOCKS = {
    "a table": (
        "| Line | From |\n|---|---|\n| One | The harbour |",
        (
            "<table><thead><tr><th>Line</th><th>From</th></tr></thead>"
            "<tbody><tr><td>One</td><td>The harbour</td></tr></tbody></table>"
        ),
    ),
    "a sign in a cell that parts no cells, in code too": (
        "| `a\\|b` | c\\|d \\\\ `e|f` |\n|---|---|\n| ``g\\|`h`` | [i\\|j](faq/a), `k\\l` |\n\n`m\\|n`",
        (
            "<table><thead><tr><th><code>a|b</code></th><th>c|d \\ <code>e|f</code></th></tr></thead>"
            '<tbody><tr><td><code>g|`h</code></td><td><a href="@guide/faq/#a" rel="noopener noreferrer">i|j</a>, '
            "<code>k\\l</code></td></tr></tbody></table><p><code>m\\|n</code></p>"
        ),
    ),
    "code between fences, in which nothing else is meant": (
        "```python\nprint('<b>') # [a](b)\n```",
        "<pre><code>print('&lt;b&gt;') # [a](b)</code></pre>",
    ),
    "code in a step, as it was written": (
        "1. Make.\n\n    ```\n    make all\n\n    make install\n    ```\n\n2. Close.",
        ("<ol><li><p>Make.</p><pre><code>make all\n\nmake install</code></pre></li><li><p>Close.</p></li></ol>"),
    ),
    "code in a quote": (
        "> ~~~ sh\n> a\n> b\n> ~~~",
        "<blockquote><pre><code>a\nb</code></pre></blockquote>",
    ),
    "steps that go on after a list of another kind": (
        "3. Buy.\n4. Stamp.\n\n- Or walk.",
        '<ol start="3"><li>Buy.</li><li>Stamp.</li></ol><ul><li>Or walk.</li></ul>',
    ),
    "a picture": (
        "![The way](maps/the%20way.png)",
        '<p><img alt="The way" src="@maps/the%20way.png"></p>',
    ),
    "a picture from elsewhere, of which the words stay": ("See ![a <way>](https://example.org/a.png).", None),
}


@pytest.mark.parametrize("name", BLOCKS)
def test_a_text_may_hold(name: str) -> None:
    """What Markdown makes of it, clean and complete."""
    text, html = BLOCKS[name]
    shown = replace_marks(Prose(_within).block(text), lambda address: f"@{address}")
    expected = html or "<p>See a &lt;way&gt;.</p>"
    assert re.sub(r">\s+<", "><", str(shown)).replace("\n</code>", "</code>") == expected


@pytest.mark.parametrize("words", ["<b>x</b>", "a > b < c", "<script>alert(1)</script>", "&lt;i&gt;", "'", "`<u>`", ""])
def test_the_words_of_a_picture_are_never_elements(words: str) -> None:
    """Whether the picture is shown or not, and whatever the cleaner writes into an attribute."""
    for address in ("https://example.org/a.png", "javascript:alert(1)", "a.png", "x.pdf"):
        html = Prose(_within).block(f"See ![{words}]({address}).")
        assert set(re.findall(r"<([a-z]+)", html)) <= {"p", "img", "code"}
        assert html.count("<img") == html.count("<img ") == html.count(' src="') == (address == "a.png")


def test_the_words_alone_have_the_words_of_pictures() -> None:
    """Whoever searches for them finds the page."""
    assert Prose(_within).plain("See ![the way](a.png), or ![the road](https://example.org/b.png).") == (
        "See the way, or the road."
    )
