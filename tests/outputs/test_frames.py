"""A frame of the theme is filled with what pages say of their own, and comes to what the theme makes of each page."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jinja2 import DictLoader, Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import script_tag_filter, url_filter

from fingerpost.outputs.mkdocs.frames import Finished, Frames, put_into
from fingerpost.outputs.mkdocs.heads import with_head
from fingerpost.outputs.mkdocs.stand_in import ENTRY
from fingerpost.outputs.mkdocs.trails import with_one_trail

PLAIN = (
    "<head><title>{{ page.meta.title }} - Signs</title>{% if page.meta.description %}<meta content="
    '"{{ page.meta.description }}">{% endif %}{% if page.canonical_url %}<link href="{{ page.canonical_url }}">'
    '{% endif %}</head><a href="{{ "guide/paths/p1/" | url }}">{{ page.title }}</a><p>{{ page.url }}</p>'
    "{% if '<h1' not in page.content %}<h1>{{ page.title }}</h1>{% endif %}{{ page.content }}"
)
"""A theme, in as few words as can be."""

Make = Callable[..., Page]


@pytest.fixture
def page(tmp_path: Path) -> Make:
    """Makes pages of a guide, as MkDocs has them once all are read."""
    settings = MkDocsConfig(config_file_path=str(tmp_path / "mkdocs.yml"))
    settings.load_dict({"site_name": "Signs", "site_url": "https://example.org/signs/"})

    def make(name: str, body: str = "<h1>A page</h1>", **meta: Any) -> Page:
        file = File(f"guide/paths/{name}/index.md", "docs", "site", use_directory_urls=True)
        made = Page(None, file, settings)
        made.markdown, made.content = "", body
        made.meta = {"title": f"The page {name}", "description": f"What {name} is.", "hide": ["toc"], **meta}
        return made

    return make


class Theme:
    """A theme that counts what it makes.

    Attributes:
        made: the addresses of the pages that it has made.
    """

    def __init__(self, template: str) -> None:
        self.made: list[str] = []
        self.env = Environment(loader=DictLoader({"main.html": f"{{{{ note(page) }}}}{template}"}))  # noqa: S701 - as MkDocs has it
        self.env.filters.update(url=url_filter, script_tag=script_tag_filter)
        self.env.globals["note"] = self._note

    def _note(self, page: Any) -> str:
        self.made.append(page.url)
        return ""

    def alone(self, page: Page) -> str:
        """A page as it stands on the site where the theme makes it."""
        return finish(self.env.get_template("main.html").render(page=page, base_url=".."), page, head(page))


def finish(output: str, page: Page, more: str) -> str:  # noqa: ARG001 - that of a build wants to know the page
    """As a build does it, but that nothing is mended."""
    return f"<!doctype html>{with_head(with_one_trail(output), more)}"


def head(page: Page) -> str:
    """What goes into the head of a page."""
    return f'<meta property="og:title" content="{page.title}">\n<meta name="told" content="{page.url}">'


def _given(theme: Theme, pages: list[Page], signs: tuple[str, ...] = ('class="md-',)) -> Iterator[str]:
    """What MkDocs writes of each page."""
    put_into(theme.env, Frames(theme.env, finish, head, signs), pages)
    for one in pages:
        output = theme.env.get_template(one.meta["template"]).render({"page": one, "base_url": ".."})
        yield str(output) if isinstance(output, Finished) else finish(output, one, head(one))


def test_pages_of_a_kind_are_filled_and_are_what_the_theme_makes(page: Make) -> None:
    """The theme makes the first two, and the frame; once more for each two hundred."""
    pages = [page(f"p{number}", f"<h1>Page {number}</h1><p>It's 5 < 6 & more.</p>") for number in range(2, 500)]
    theme = Theme(PLAIN)
    given = list(_given(theme, pages))
    made = [address for address in theme.made if "mark" not in address]
    assert made == [f"guide/paths/p{number}/" for number in (2, 3, 201, 401)]
    assert given == [theme.alone(one) for one in pages]


def test_what_a_theme_shows_itself_is_not_shown_twice(page: Make) -> None:
    """The way to a page, and what a preview shows of it: where the theme has its own, filled pages have no other."""
    pages = [page(f"p{number}", f'<nav class="fp-trail">{number}</nav><h1>A page</h1>') for number in range(2, 6)]
    theme = Theme(PLAIN.replace("</head>", '<meta property="og:x"></head><nav class="md-path">here</nav>'))
    given = list(_given(theme, pages))
    assert len(theme.made) == 3
    assert given == [theme.alone(one) for one in pages]
    assert "fp-trail" not in given[-1]
    assert "og:title" not in given[-1]


def test_what_pages_are_told_differently_is_another_kind(page: Make) -> None:
    """Without a description, in another folder, with a key of another plug-in."""
    pages = [page(f"p{number}") for number in range(2, 6)]
    pages += [page(f"d{number}", description="") for number in range(2, 6)]
    pages += [page(f"below/b{number}") for number in range(2, 6)]
    pages += [page(f"t{number}", tags=["a"]) for number in range(2, 6)]
    theme = Theme(PLAIN + "{% if page.meta.tags %}{{ page.meta.tags | join }}{% endif %}")
    given = list(_given(theme, pages))
    assert len(theme.made) == 4 * 3
    assert given == [theme.alone(one) for one in pages]


@pytest.mark.parametrize(
    "template",
    [
        "{{ page.file.src_uri }}{{ page.content }}",
        "{{ page.title | upper }}",
        "{{ page.title | striptags }}",
        "{{ page.title | e }}",
        "{{ page.title | truncate(12) }}",
        "{{ page.meta.description | urlencode }}",
        "{{ page.content | length }}",
        "{% if 'p3' in page.title %}the third{% endif %}",
        "{{ 1 // (page.content | length) * page.nobody.knows }}",
    ],
)
def test_whatever_a_theme_makes_of_a_value_it_makes_itself(template: str, page: Make) -> None:
    """A frame that does not come to the same is given up, and so is one of which the theme asks what it cannot know."""
    pages = [page(f"p{number}", f"<h1>{'x' * number}</h1>") for number in range(2, 9)]
    for one in pages:
        one.nobody = {"knows": 1}  # type: ignore[attr-defined] # another plug-in may say anything of a page
    theme = Theme(template)
    given = list(_given(theme, pages))
    assert [address for address in theme.made if "mark" not in address] == [one.url for one in pages]
    assert given == [theme.alone(one) for one in pages]


def test_each_page_is_edited_in_its_own_file(page: Make) -> None:
    """A theme changes the address to show the source; not a word of the name of the file, in a frame."""
    pages = [page(f"p{number}") for number in range(2, 8)]
    for one, file in zip(pages, ("p2.yaml", "p3.yaml", "p4.yaml", "edit-me.yaml", "a b.yaml", ""), strict=True):
        one.edit_url = f"https://example.org/edit/main/{file}" if file else None
    theme = Theme(
        PLAIN + "{% if page.edit_url %}{{ page.edit_url }} {{ page.edit_url | replace('edit', 'raw') }}{% endif %}"
    )
    given = list(_given(theme, pages))
    assert [one.url in theme.made for one in pages] == [True, True, False, True, True, True]
    assert given == [theme.alone(one) for one in pages]


def test_what_another_plug_in_says_of_a_page_is_asked_of_that_page(page: Make) -> None:
    """Also where it says so late that the first pages have nothing of it."""
    pages = [page(f"p{number}") for number in range(2, 9)]
    pages[-1].late = True  # type: ignore[attr-defined] # as above
    theme = Theme(PLAIN + "{% if page.late %}It is late.{% endif %}")
    given = list(_given(theme, pages))
    assert given == [theme.alone(one) for one in pages]
    assert given[-1].endswith("It is late.")


def test_no_page_is_filled_before_one_was_compared(page: Make) -> None:
    """Also where the second of a kind, for which the frame is made, is one that links lead to."""
    pages = [page(f"p{number}", f"<h1>{'x' * number}</h1>") for number in (2, 1, 3, 4)]
    theme = Theme(PLAIN + "{{ page.content | length }}")
    assert list(_given(theme, pages)) == [theme.alone(one) for one in pages]


def test_a_difference_that_shows_late_gives_the_frame_up(page: Make) -> None:
    """The two hundredth is another one: it is right, and so are those after it."""
    pages = [page(f"p{number}", f"<h1>{'Odd' if number >= 201 else 'Even'}</h1>") for number in range(2, 210)]
    theme = Theme(PLAIN + "{% if 'Odd' in page.content %}It is odd.{% endif %}")
    assert list(_given(theme, pages)) == [theme.alone(one) for one in pages]


@pytest.mark.parametrize(
    "other",
    [
        {"name": "p1"},
        {"body": "<p>No heading of its own.</p>"},
        {"body": '<h1 class="md-theirs">A page</h1>'},
        {"body": "<h1>A page</h1></head>"},
        {"body": '<h1>A page</h1><nav class="BreadCrumbs"></nav><nav class="fp-trail"></nav>'},
        {"body": '<h1>A page</h1><meta property="og:title">'},
        {"title": "A <b>bold</b> one"},
        {"title": ""},
        {"template": "other.html"},
    ],
)
def test_a_page_of_which_more_would_be_made_is_made_by_the_theme(other: dict[str, str], page: Make) -> None:
    """What is done to finished pages, or what links lead to, would be another thing on it than on the others."""
    last = page(**{"name": "p9", **other})
    pages = [*(page(f"p{number}") for number in range(2, 6)), last]
    theme = Theme(PLAIN)
    theme.env.loader = DictLoader({**theme.env.loader.mapping, "other.html": "Another one"})  # type: ignore[union-attr] # it is one
    given = list(_given(theme, pages))
    assert (last.url in theme.made) is ("template" not in other)
    assert given[:-1] == [theme.alone(one) for one in pages[:-1]]
    assert given[-1] == (theme.alone(last) if "template" not in other else "<!doctype html>Another one")


def test_a_page_in_the_navigation_is_made_by_the_theme(page: Make) -> None:
    """It shows where it stands there."""
    pages = [page(f"p{number}") for number in range(2, 6)]
    pages[2].next_page = pages[3]
    theme = Theme(PLAIN)
    list(_given(theme, pages))
    assert pages[2].url in theme.made
    assert pages[3].meta["template"] == ENTRY
