"""Pages whose frame is filled are what the theme makes of each; where others have a hand in pages, it makes each."""

import shutil
from pathlib import Path
from typing import Final

import pytest

from bench.sized import APART, write_guide
from tests.examples import PROJECT
from tests.projects import run

COUNTING: Final = """\
import jinja2
from pathlib import Path

made, render = [], jinja2.Template.render

def counted(self, *given, **named):
    made.append(self.name)
    return render(self, *given, **named)

jinja2.Template.render = counted

def on_post_build(config):
    Path(config.config_file_path).with_name("made").write_text(str(made.count("main.html")))
"""
"""A hook that tells how many pages the theme has made."""

ALL_BY_THE_THEME: Final = "def on_env(env, config, files):\n    return env\n"
"""A hook that might change what makes pages, and so has the theme make each."""

SETTINGS: Final = """\
site_name: Made up
site_url: https://example.org/signs/
theme: {{name: material, font: false, language: {language}, features: {features}{more}}}
plugins: [search, {{fingerpost: {{look: {look}, at: {at}}}}}]
use_directory_urls: {directories}
hooks: [counting.py, {hook}]
"""

FORMS: Final = {
    "own": {},
    "own, for a disk, in German, with the way to a page": {
        "language": "de",
        "features": "[navigation.path, navigation.tabs, navigation.prune]",
        "directories": "false",
    },
    "of a host, below a folder": {"look": "host", "at": "help/choose", "features": "[navigation.indexes]"},
}


def _site(root: Path, hook: str, **form: str) -> Path:
    """A site of a guide of more paths than a navigation lists."""
    told = {"look": "own", "at": '""', "language": "en", "features": "[]", "directories": "true", "more": "", **form}
    (root / "docs").mkdir(parents=True)
    (root / "docs" / "note.md").write_text("# A note\n\n## A part\n")
    (root / "content").mkdir()
    write_guide(root / "content" / "made-up", 14, APART)
    (root / "counting.py").write_text(COUNTING)
    (root / "hook.py").write_text(hook)
    (root / "mkdocs.yml").write_text(SETTINGS.format(hook="hook.py", **told))
    return root


def _built(root: Path) -> tuple[dict[str, bytes], int]:
    """The files of a site, and how many pages the theme has made for it."""
    built = run(root, "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stderr
    site = root / "site"
    files = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    return files, int((root / "made").read_text())


def _same(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    """The files that are others, or not there."""
    return [name for name in {**one, **other} if one.get(name) != other.get(name)]


def _in_theme(files: dict[str, bytes]) -> int:
    """How many pages have a frame of the theme; that of a missing address has another template."""
    return sum(b"md-container" in page for name, page in files.items() if name.endswith(".html")) - 1


@pytest.mark.parametrize("form", FORMS)
def test_a_site_has_the_same_bytes_whoever_puts_the_frame_around_its_pages(form: str, tmp_path: Path) -> None:
    """In each look, for a server and for a disk. Of the pages in the theme, it makes less than a half by itself."""
    filled, few = _built(_site(tmp_path / "filled", "", **FORMS[form]))
    slowly, all_of_them = _built(_site(tmp_path / "slowly", ALL_BY_THE_THEME, **FORMS[form]))
    assert _same(filled, slowly) == []
    assert few < all_of_them / 2
    assert all_of_them == _in_theme(slowly)


def test_the_guides_of_this_project_have_the_same_bytes(tmp_path: Path) -> None:
    """All of its site, its documentation included."""
    for name in ("filled", "slowly"):
        root = tmp_path / name
        for folder in ("content", "docs", "hooks"):
            shutil.copytree(PROJECT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
        (root / "counting.py").write_text(COUNTING)
        (root / "hook.py").write_text(ALL_BY_THE_THEME if name == "slowly" else "")
        settings = (PROJECT / "mkdocs.yml").read_text()
        hooks = "  - hooks/decision_site.py\n"
        assert hooks in settings
        (root / "mkdocs.yml").write_text(settings.replace(hooks, f"{hooks}  - counting.py\n  - hook.py\n"))
    filled, few = _built(tmp_path / "filled")
    slowly, all_of_them = _built(tmp_path / "slowly")
    assert _same(filled, slowly) == []
    assert few < all_of_them == _in_theme(slowly)


ON_EACH_PAGE: Final = "apart/compare/p3-vs-p4/index.html"
"""One of those whose frame would be filled."""


@pytest.mark.parametrize(
    ("hook", "more", "shows"),
    [
        (
            "def on_page_context(context, page, **_):\n    page.meta['title'] = page.url\n",
            "",
            b"<title>apart/compare/p3",
        ),
        ("def on_env(env, **_):\n    env.filters['e'] = str.upper\n", "", b'title="MADE UP"'),
        ("", ", custom_dir: ours", b"At apart/compare/p3-vs-p4/"),
    ],
    ids=["what templates are given", "what templates run", "templates"],
)
def test_who_has_a_hand_in_pages_has_it_in_each(hook: str, more: str, shows: bytes, tmp_path: Path) -> None:
    """The theme makes all of them."""
    root = _site(tmp_path, hook, more=more)
    (root / "ours").mkdir()
    (root / "ours" / "main.html").write_text(
        '{% extends "base.html" %}{% block announce %}At {{ page.url }}{% endblock %}'
    )
    files, made = _built(root)
    assert shows in files[ON_EACH_PAGE]
    assert made == _in_theme(files)


def test_who_changes_finished_pages_changes_filled_ones_too(tmp_path: Path) -> None:
    """One that comes later is given each page; one that comes first is given what the theme itself makes."""
    change = "def on_post_page(output, page, **_):\n    return output + '<!--' + page.url + '-->'\n"
    files, made = _built(_site(tmp_path / "later", change))
    assert files[ON_EACH_PAGE].endswith(b"<!--apart/compare/p3-vs-p4/-->")
    assert made < _in_theme(files) / 2
    first = (
        "from mkdocs.plugins import event_priority\n\n@event_priority(200)\n"
        "def on_post_page(output, **_):\n"
        "    return output.replace('autocomplete=\"off\">', 'autocomplete=\"off\" data-first>')\n"
    )
    files, made = _built(_site(tmp_path / "first", first))
    assert (
        b'data-md-toggle="drawer" type="checkbox" id="__drawer" autocomplete="off" data-first>' in files[ON_EACH_PAGE]
    )
    assert made == _in_theme(files)
