"""What a site says of its guides: where they are, where they appear, and what is made of them."""

import json
import re
from pathlib import Path

import pytest

from tests.foreign_site import NAVIGATION, SETTINGS, foreign_site
from tests.projects import project_of, run
from tests.small_guide import text_with

from .documents import broken, documents

URL = "https://example.org/harbour/"

LINKED = ("answer: Take the *train*.", "answer: 'See [the rules](rules.md#night), and ![Our sign](sign.svg).'")
"""A change of the guide: it leads to a page of the site, and shows a picture of it."""

LINKS_OF_OURS = "# Links of ours\nlinks:\n  - {name: The sea, url: https://example.org/}\n"
"""A file of YAML that is about something else."""


def _site(root: Path, options: str, *, navigation: str = NAVIGATION) -> Path:
    return foreign_site(root, settings=f"{SETTINGS}  - fingerpost: {{{options}}}\n", navigation=navigation)


def _built(root: Path) -> Path:
    done = run(root, "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    return root / "site"


def test_guides_come_from_where_they_are_said_to_be_and_are_not_published_as_text(tmp_path: Path) -> None:
    """A folder in the documentation and a file beside it. A file that is about something else is left alone.

    `check` and `walks` look at the same places; `new` writes to the first of them.
    """
    root = _site(tmp_path, "content: [docs/choices, more/second.yaml]")
    project_of(
        tmp_path / "spare",
        paths=text_with(),
        second=text_with(("guide: travel", "guide: second"), ("title: Travel", "title: Second")),
    )
    for name, place in (("paths", "docs/choices"), ("second", "more")):
        (root / place).mkdir()
        (tmp_path / "spare" / "content" / f"{name}.yaml").rename(root / place / f"{name}.yaml")
    (root / "docs" / "choices" / "links.yml").write_text(LINKS_OF_OURS)
    (root / "more" / "other.yaml").write_text("no: guide at all\n")
    checked = run(root, "fingerpost", "check")
    assert (checked.returncode, checked.stdout.count("nothing found")) == (0, 2), checked.stdout
    walked = run(root, "fingerpost", "walks", "second")
    assert walked.returncode == 0, walked.stderr
    begun = run(root, "fingerpost", "new", "third")
    assert "Wrote docs/choices/third.yaml" in begun.stdout, begun.stderr
    site = _built(root)
    assert all((site / guide / "index.html").is_file() for guide in ("travel", "second", "third"))
    assert [path.name for path in (site / "choices").iterdir()] == ["links.yml"]


def test_guides_appear_below_the_folder_that_is_named(tmp_path: Path) -> None:
    """With their style sheets, their first page, and their frames. Every link and picture still leads somewhere."""
    root = _site(tmp_path, "at: help/choose", navigation=NAVIGATION + "  - Choose: help/choose/travel/index.md\n")
    project_of(root, paths=text_with(LINKED))
    (root / "docs" / "travel").mkdir()
    (root / "docs" / "travel" / "index.md").write_text(
        "# By sea\n\n[Choose](../help/choose/travel/faq/index.md#tired)\n"
    )
    assert run(root, "fingerpost", "check").returncode == 0
    site = _built(root)
    assert not (site / "assets" / "fingerpost").exists()
    assert "How should you travel" not in (site / "travel" / "index.html").read_text(encoding="utf-8")
    for page in ("", "travel/", "travel/decide/", "embed/travel/decide/"):
        assert (site / "help" / "choose" / page / "index.html").is_file(), page
    flow = (site / "help" / "choose" / "travel" / "decide" / "index.html").read_text(encoding="utf-8")
    assert re.search(r'<a href="(\.\./){4}"><img src="(\.\./){4}sign\.svg"[^>]*> Harbour</a>', flow)
    faults, looked = broken(site, documents(site), URL, served=True)
    assert (faults, looked > 100) == ([], True)
    found = json.loads((site / "search" / "search_index.json").read_text())["docs"]
    assert "help/choose/travel/faq/#tired" in [entry["location"] for entry in found]
    home = (site / "help" / "choose" / "index.html").read_text(encoding="utf-8")
    assert "<title>Harbour - Harbour</title>" in home


def test_what_a_site_does_without_is_not_made(tmp_path: Path) -> None:
    """No frames, and no first page where the site has none of its own."""
    root = _site(tmp_path, "embed: false, home: false", navigation="")
    (root / "docs" / "index.md").unlink()
    project_of(root, paths=text_with())
    site = _built(root)
    assert (site / "travel" / "index.html").is_file()
    assert not (site / "embed").exists()
    assert not (site / "index.html").exists()


def test_a_site_may_take_on_the_look_of_guides(tmp_path: Path) -> None:
    """Every page, mended, with the guides first in its navigation."""
    root = project_of(_site(tmp_path, "look: own"), paths=text_with())
    done = run(root, "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    page = (root / "site" / "rules" / "index.html").read_text(encoding="utf-8")
    assert "theme.css" in page
    assert "fp-menu" in page
    assert page.index("../travel/") < page.index("../ships/")


WRONG = {
    "at: Some Where": "Expected a folder of the site in small letters, such as `choose` or `help/choose`.",
    "at: ../up": "Expected a folder of the site in small letters",
    "content: []": "Expected a folder with guides, such as `content`, or a list of folders and files.",
    "embed: perhaps": "Expected true or false.",
    "look: mine": "Expected one of: ('host', 'own')",
    "colour: red": "Unrecognised configuration name: colour",
}


@pytest.mark.parametrize("option", WRONG)
def test_an_option_that_cannot_be_is_named_by_all_who_read_it(option: str, tmp_path: Path) -> None:
    """The build and the check, without a traceback."""
    root = project_of(_site(tmp_path, option), paths=text_with())
    for command in (("fingerpost", "check"), ("mkdocs", "build", "--strict")):
        done = run(root, *command)
        assert done.returncode != 0, command
        assert WRONG[option] in done.stdout + done.stderr, command
        assert "Traceback" not in done.stderr
