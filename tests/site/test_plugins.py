"""A guide on a site of somebody else that has plug-ins: each does its work, and the guide is whole and mended."""

import json
import os
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.examples import PROJECT
from tests.projects import project_of, run
from tests.small_guide import text_with

from .documents import broken, documents

TITLE = "Travel {% if %} {{ fare }}"
"""A title that a template engine would take for its own."""

LINKS = ("answer: Take the *train*.", "answer: 'See [the notes](notes/index.md), and ![A ship](notes/ship.png).'")
"""A change of the guide: it leads to a page of the site, and shows a picture of it."""

HOST = {
    "docs/index.md": "# Signs of ours\n\n[How to travel](travel/index.md)\n",
    "docs/notes/index.md": "# Notes\n",
    "docs/notes/harbour.md": "---\ntags: [sea]\n---\n# The harbour\n\n![A ship](ship.png)\n",
    "docs/notes/ship.png": "no picture, but a file",
}
"""What the site has without plug-ins; it stands in git since 6 May 2020. The guide was reviewed on 1 November 2026."""

MINIFY = """\
from htmlmin import minify

# The settings that mkdocs-minify-plugin gives it.
SETTINGS = dict(remove_comments=False, remove_empty_space=False, remove_all_empty_space=False,
    reduce_empty_attributes=True, reduce_boolean_attributes=False, remove_optional_attribute_quotes=True,
    convert_charrefs=True, keep_pre=False, pre_tags=("pre", "textarea"), pre_attr="pre")

def on_post_page(output, **_):
    return minify(output, **SETTINGS)

def on_post_template(output_content, template_name, **_):
    return minify(output_content, **SETTINGS) if template_name.endswith(".html") else output_content
"""


@dataclass(frozen=True, kw_only=True)
class Neighbour:
    """Something that a site uses beside the hook.

    Attributes:
        plugin: its entry in the list of plug-ins.
        files: what the site has because of it.
        lists: whether it makes the navigation, so that the configuration has none.
        hook: a hook of the site that stands before that of the guides.
        shows: what a file of the built site has in it when it has done its work.
    """

    plugin: str = ""
    files: dict[str, str] = field(default_factory=dict)
    lists: bool = False
    hook: str = ""
    shows: dict[str, str] = field(default_factory=dict)


IN_NAVIGATION = {"notes/index.html": r"<a href=\"?\.\./travel/\"? "}

NEIGHBOURS = {
    "i18n": Neighbour(
        plugin="""\
i18n:
      docs_structure: suffix
      languages:
        - {locale: en, default: true, name: English}
        - {locale: fr, name: Français, site_name: Panneaux, nav: [index.md, notes/index.md]}""",
        files={
            "docs/index.fr.md": "# Nos panneaux\n\n[Voyager](travel/index.md)\n",
            "docs/notes/index.fr.md": "# Remarques\n",
        },
        shows={
            "index.html": "Signs of ours",
            "fr/index.html": "Nos panneaux",
            "travel/index.html": '<html lang="?en"? .*How should you travel',
            "fr/travel/index.html": '<html lang="?fr"? .*How should you travel',
            "travel/faq/index.html": r'<a href="?\.\./\.\./fr/travel/faq/"? hreflang',
            "fr/notes/index.html": IN_NAVIGATION["notes/index.html"],
            "fr/travel/decide/index.html": "Is it far",
            "sitemap.xml": "<loc>https://example.org/signs/travel/</loc>.*<loc>https://example.org/signs/fr/travel/</loc>",
        },
    ),
    "redirects": Neighbour(
        plugin="redirects: {redirect_maps: {old.md: travel/index.md, less.md: 'travel/faq/index.md#tired'}}",
        shows={"old/index.html": "url=../travel/", "less/index.html": "url=../travel/faq/#tired"},
    ),
    "rss": Neighbour(
        plugin="rss",
        shows={"feed_rss_updated.xml": "<link>https://example.org/signs/travel/faq/</link> <pubDate>Wed, 06 May 2020"},
    ),
    "git-revision-date": Neighbour(
        plugin="git-revision-date-localized: {enable_creation_date: true, type: iso_date}",
        shows={
            "travel/index.html": r"(?<!\d)2026-11-01</span>(?!.*\d{4}-\d\d-\d\d</span>)",
            "notes/index.html": "2020-05-06</span>",
        },
    ),
    "git-authors": Neighbour(
        plugin="git-authors: {exclude: ['blog/*', made.md]}",
        shows={"notes/index.html": "An Author", "travel/index.html": "An Author"},
    ),
    "macros": Neighbour(
        plugin="macros: {on_error_fail: true}",
        files={"docs/price.md": "# Price\n\n{{ 6 * 7 }} in {{ config.site_name }}\n"},
        shows={"price/index.html": "42 in Signs"},
    ),
    "minify": Neighbour(
        hook=MINIFY, shows={"travel/index.html": "<div class=md-container", "404.html": "<div class=md-container"}
    ),
    "section-index": Neighbour(plugin="section-index"),
    "include-markdown": Neighbour(
        plugin="include-markdown",
        files={"docs/whole.md": '# Whole\n\n{% include-markdown "notes/harbour.md" %}\n'},
        shows={"whole/index.html": "<h1[^>]*>The harbour"},
    ),
    "glightbox": Neighbour(plugin="glightbox", shows={"notes/harbour/index.html": r"<a class=\"?glightbox"}),
    "mike": Neighbour(plugin="mike"),
    "meta": Neighbour(
        plugin="meta",
        files={"docs/notes/.meta.yml": "description: Of the sea\n"},
        shows={"notes/harbour/index.html": 'content="Of the sea"'},
    ),
    "tags": Neighbour(
        plugin="tags", files={"docs/tags.md": "# Tags\n\n<!-- material/tags -->\n"}, shows={"tags/index.html": ">sea<"}
    ),
    "blog": Neighbour(
        plugin="blog",
        files={
            "docs/blog/index.md": "# News\n",
            "docs/blog/posts/hello.md": "---\ndate: 2026-01-31\n---\n# Hello\n\n[Travel](../../travel/index.md)\n",
        },
        shows={"blog/2026/01/31/hello/index.html": '<a href="?(../){5}travel/"?\\s?>Travel'},
    ),
    "gen-files": Neighbour(
        plugin="gen-files: {scripts: [made.py]}",
        files={
            "made.py": "import mkdocs_gen_files\n\n"
            "with mkdocs_gen_files.open('made.md', 'w') as file:\n"
            "    file.write('# Made\\n\\n[Travel](travel/index.md)\\n')\n"
        },
        shows={"made/index.html": r'<a href="?\.\./travel/"?\s?>Travel'},
    ),
    "typeset": Neighbour(plugin="typeset"),
    "group": Neighbour(plugin="group: {enabled: true, plugins: []}"),
    "projects": Neighbour(plugin="projects"),
    "literate-nav": Neighbour(
        plugin="literate-nav: {nav_file: SUMMARY.md}",
        files={"docs/SUMMARY.md": "- [Ours](index.md)\n- [Ways](travel/index.md)\n- [Notes](notes/index.md)\n"},
        lists=True,
        shows=IN_NAVIGATION,
    ),
    "awesome-nav": Neighbour(
        plugin="awesome-nav",
        files={"docs/.nav.yml": "nav: [index.md, travel, notes]\n"},
        lists=True,
        shows=IN_NAVIGATION,
    ),
    "awesome-pages": Neighbour(
        plugin="awesome-pages", files={"docs/.pages": "nav: [index.md, travel, ...]\n"}, lists=True, shows=IN_NAVIGATION
    ),
    "print-site": Neighbour(plugin="print-site", shows={"print_page/index.html": "How should you travel"}),
}

APART = {"i18n", "awesome-nav", "awesome-pages"}
"""What cannot be with some of the others: two that make a navigation, and a second language of a blog or a feed."""

TOGETHER = [
    [name for name in NEIGHBOURS if name not in APART],
    ["i18n", "redirects", "git-revision-date", "macros", "minify", "tags"],
    ["awesome-nav", "minify"],
    ["awesome-pages", "git-authors"],
]

PAGES = ("", "decide/", "paths/", "paths/walk/", "compare/walk-vs-train/", "faq/", "evidence/")


HOOK = f"hooks: [before.py, {PROJECT / 'hooks' / 'decision_site.py'}]\nplugins:\n  - search\n"

PLUGIN = "hooks: [before.py]\nplugins:\n  - search\n  - fingerpost\n"


def _settings(neighbours: list[Neighbour], theme: str, guides: str) -> str:
    plugins = "".join(f"  - {one.plugin}\n" for one in neighbours if one.plugin)
    listed = any(one.lists for one in neighbours)
    return f"""\
site_name: Signs
site_url: https://example.org/signs/
theme: {{name: material, font: false, language: en{theme}}}
{guides}{plugins}{"" if listed else "nav: [index.md, {Notes: [notes/index.md, notes/harbour.md]}]"}
"""


def _project(folder: Path, neighbours: list[Neighbour], *, theme: str = "", guides: str = HOOK) -> Path:
    """A site in git, with a guide, and what puts guides on it."""
    project_of(folder, paths=text_with(("title: Travel\n", f"title: '{TITLE}'\n"), LINKS))
    files = {**HOST, "before.py": "", "mkdocs.yml": _settings(neighbours, theme, guides)}
    for one in neighbours:
        files |= {**one.files, **({"before.py": one.hook} if one.hook else {})}
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    who = ["-c", "user.name=An Author", "-c", "user.email=author@example.org"]
    when = {"GIT_AUTHOR_DATE": "2020-05-06T12:00:00Z", "GIT_COMMITTER_DATE": "2020-05-06T12:00:00Z"}
    for command in (["init", "--quiet"], ["add", "--all"], [*who, "commit", "--quiet", "--message", "Signs"]):
        subprocess.run(["git", *command], cwd=folder, check=True, env={**os.environ, **when})
    return folder


def _build(folder: Path) -> str:
    """What MkDocs says, which has to end well in strict mode."""
    built = run(folder, "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stderr
    return built.stderr


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Look at those that can be together; with `--all`, at each alone too."""
    if "names" in metafunc.fixturenames:
        alone = [[name] for name in NEIGHBOURS] if metafunc.config.getoption("--all") else []
        metafunc.parametrize("names", [*TOGETHER, *alone], ids="+".join)


def _whole(root: Path, names: list[str]) -> Iterator[tuple[str, str]]:
    """Build a site strictly, without a word of complaint: each plug-in has done its work, and no link is dead.

    Returns:
        The pages of the guide, each with its text.
    """
    said = _build(root)
    assert [line for line in said.splitlines() if line.startswith(("NOTICE", "WARNING", "ERROR"))] == []
    site = root / "site"
    for name in names:
        for file, shown in NEIGHBOURS[name].shows.items():
            assert re.search(shown, (site / file).read_text(encoding="utf-8"), re.DOTALL), (name, file)
    found = [entry["location"] for entry in json.loads((site / "search" / "search_index.json").read_text())["docs"]]
    assert sorted(found) == sorted(set(found))
    # On the printed site, a link to a page that the navigation leaves out leads nowhere, whoever made the page.
    pages = [page for page in documents(site) if page.path.parent.name != "print_page"]
    faults, looked = broken(site, pages, "https://example.org/signs/", served=True)
    assert (faults, looked > 100) == ([], True)
    guides = ["travel", "fr/travel"] if "i18n" in names else ["travel"]
    for page in (f"{guide}/{page}index.html" for guide in guides for page in PAGES):
        text = (site / page).read_text(encoding="utf-8")
        assert TITLE in text, page
        yield page, text


OTHERS = ("notes/index.html", "404.html")
"""Pages that are of no guide."""


def test_plugins_and_a_guide_do_not_disturb_each_other(names: list[str], tmp_path: Path) -> None:
    """The pages of the guide are whole, and all that the theme makes are mended."""
    for page, text in _whole(_project(tmp_path, [NEIGHBOURS[name] for name in names]), names):
        assert all(mark in text for mark in ("md-skip", "fp-menu", "fp-close")) != ("decide" in page), page
    for page in OTHERS:
        text = (tmp_path / "site" / page).read_text(encoding="utf-8")
        assert all(mark in text for mark in ("md-skip", "fp-menu", "fp-close")), page


def test_plugins_and_the_plug_in_of_guides_do_not_disturb_each_other(names: list[str], tmp_path: Path) -> None:
    """The same, where the pages of the site stay as they are."""
    for page, text in _whole(_project(tmp_path, [NEIGHBOURS[name] for name in names], guides=PLUGIN), names):
        assert "host.css" in text, page
    for page in OTHERS:
        text = (tmp_path / "site" / page).read_text(encoding="utf-8")
        assert not re.search("fp-menu|fp-close|fingerpost", text), page


TICKS = """\
from itertools import count
from types import SimpleNamespace
from mkdocs_git_revision_date_localized_plugin import plugin

plugin.time = SimpleNamespace(time=count(1_800_000_000).__next__)
"""
"""A hook of the site in which a second goes by whenever the plug-in of dates asks for the time."""


def test_a_second_that_begins_within_a_page_makes_no_page_older_than_itself(tmp_path: Path) -> None:
    """Git knows no page of a guide, so the plug-in of dates takes the time of the build, twice."""
    dates = NEIGHBOURS["git-revision-date"]
    pages = dict(_whole(_project(tmp_path, [dates, Neighbour(hook=TICKS)]), ["git-revision-date"]))
    assert "travel/index.html" in pages


def test_a_fault_of_the_theme_that_stays_is_told_once_and_ends_no_build(tmp_path: Path) -> None:
    """Here the site has a navigation of its own in the place of the theme's. `fingerpost build` tells it too."""
    root = _project(tmp_path, [], theme=", custom_dir: ours")
    (root / "ours" / "partials").mkdir(parents=True)
    (root / "ours" / "partials" / "nav.html").write_text("<nav><a href='{{ nav.homepage.url | url }}'>Home</a></nav>")
    built = run(root, "fingerpost", "build")
    assert built.returncode == 0, built.stderr
    for said in (_build(root), built.stderr):
        told = [line for line in said.splitlines() if "a fault of the theme stays" in line]
        assert len(told) == len({line.partition(": ")[2] for line in told}) == 2
        assert "cannot open the navigation. The link in the header of a narrow screen needs a target" in said
    assert "#_navigation" not in (root / "site" / "travel" / "index.html").read_text(encoding="utf-8")
