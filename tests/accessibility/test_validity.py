"""Two checkers of HTML find nothing on any page of the site."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from .checkers import CHECKERS, TOOLS, java, node
from .kinds import kind_of

VNU = CHECKERS / "vnu-jar" / "build" / "dist" / "vnu.jar"

HTML_VALIDATE = CHECKERS / "html-validate" / "bin" / "html-validate.mjs"

WRONG = (
    '<!doctype html><html lang="en"><head><title>One</title></head>'
    '<body><p id="a"></p><p id="a"></p><input type="checkbox" autocomplete="off"></body></html>'
)


SLASH = "Trailing slash on void elements has no effect"
"""A remark on what the converter of Markdown writes for a picture, `<img />`, and the standard allows."""


def _is_of_the_converter(address: str, message: str) -> bool:
    """Whether a remark is about the Markdown of a page of the documentation, and not about a page that is made here."""
    file = Path(unquote(urlsplit(address).path))
    return message.startswith(SLASH) and kind_of(file.name, file.read_text(encoding="utf-8")) == "document"


def _vnu(folder: Path) -> list[str]:
    said = java(VNU, "--Werror", "--skip-non-html", "--stdout", "--format", "json", folder)
    return [
        f"{one['url']}:{one.get('lastLine')}: {one['message']}"
        for one in said["messages"]
        if not _is_of_the_converter(one["url"], one["message"])
    ]


def _html_validate(folder: Path) -> list[str]:
    said = node(HTML_VALIDATE, "--config", TOOLS / "html-validate.json", "--formatter", "json", f"{folder}/**/*.html")
    return [f"{file['filePath']}:{one['line']}: {one['message']}" for file in said for one in file["messages"]]


def test_the_nu_html_checker_finds_nothing(looked_at: Path) -> None:
    """No error and no warning, on every page."""
    assert len(list(looked_at.glob("**/*.html"))) > 300
    assert _vnu(looked_at) == []


def test_html_validate_finds_nothing(looked_at: Path) -> None:
    """Nothing against the standard, on every page."""
    assert len(list(looked_at.glob("**/*.html"))) > 300
    assert _html_validate(looked_at) == []


def test_both_find_what_is_wrong_in_the_last_folder(tmp_path: Path) -> None:
    """An id that stands twice and an attribute that is none, however deep the page stands."""
    deep = tmp_path / "one" / "two"
    deep.mkdir(parents=True)
    (deep / "index.html").write_text(WRONG)
    assert len(_vnu(tmp_path)) >= 2
    assert len(_html_validate(tmp_path)) >= 2
