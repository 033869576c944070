"""What is compared with other generators: the words of a page, as Markdown and as they make a page of it."""

from pathlib import Path

from markdown import markdown

from bench.said import as_markdown, first_difference, words_on

_PAGE = """
<header>Not read</header>
<main><h1>A <em>way</em></h1>
<p>5 * 3_000 &lt;b&gt; &amp;amp; `x` [a](b) # {{ c }} ~~d~~</p>
<ul><li>1. one</li><li>- two</li><li>+ three</li></ul>
<style>p {}</style></main>
"""


def _page(folder: Path, text: str) -> Path:
    folder.mkdir()
    (folder / "index.html").write_text(text, encoding="utf-8")
    return folder / "index.html"


def test_a_page_made_of_the_words_of_another_says_the_same(tmp_path: Path) -> None:
    """Signs of Markdown and of HTML among them. What a theme puts around it is no word of it."""
    own = _page(tmp_path / "own", _PAGE)
    made = markdown(as_markdown(own).split("---", 2)[2]).replace("</h1>", '<a class="headerlink" href="#">¶</a></h1>')
    other = _page(tmp_path / "other", f"<main><nav>A list</nav><article>{made}</article></main>")
    assert words_on(own)[:4] == ("A", "way", "5", "*")
    assert first_difference(words_on(own), words_on(other)) is None


def test_a_word_that_differs_is_told(tmp_path: Path) -> None:
    """With its place; a word that is missing at the end too."""
    own = words_on(_page(tmp_path / "own", _PAGE))
    assert first_difference(own, (*own[:3], "*", "4", *own[5:])) == (
        "word 5 is '3_000 <b> &amp; `x` [a](b)' here and '4 <b> &amp; `x` [a](b)' there"
    )
    assert first_difference(own, own[:-1]) == f"word {len(own)} is 'three' here and '' there"
