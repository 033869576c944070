"""The link by which a reader edits the catalogue behind a page."""

from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from fingerpost.outputs.mkdocs.editing import edit_uri, settled


def _link(root: Path, catalogue: str, **settings: str) -> str | None:
    """What MkDocs makes of it."""
    config = MkDocsConfig(str(root / "mkdocs.yml"))
    config.load_dict({"site_name": "Signs", "plugins": [], **settings})
    (root / settings.get("docs_dir", "docs")).mkdir(parents=True, exist_ok=True)
    assert config.validate()[0] == []
    file = File("travel/index.md", None, str(root / "site"), use_directory_urls=True)
    file.edit_uri = edit_uri(catalogue, config)
    found = Page(None, file, config).edit_url
    return settled(found) if found else found


@pytest.mark.parametrize(
    ("settings", "link"),
    [
        ({"repo_url": "https://github.com/o/r"}, "https://github.com/o/r/edit/master/content/paths.yaml"),
        (
            {"repo_url": "https://github.com/o/r", "docs_dir": "src/docs", "edit_uri": "edit/main/src/docs/"},
            "https://github.com/o/r/edit/main/content/paths.yaml",
        ),
        (
            {"repo_url": "https://github.com/o/r", "edit_uri": "edit/main/sites/travel/docs/"},
            "https://github.com/o/r/edit/main/sites/travel/content/paths.yaml",
        ),
        (
            {"repo_url": "https://bitbucket.org/o/r", "edit_uri": "?at=main&file=docs/"},
            "https://bitbucket.org/o/r?at=main&file=content/paths.yaml",
        ),
        (
            {"repo_url": "https://bitbucket.org/o/r", "docs_dir": "a/docs", "edit_uri": "?at=main&file=a/docs/"},
            "https://bitbucket.org/o/r?at=main&file=content/paths.yaml",
        ),
        (
            {"edit_uri_template": "https://git.example.org/edit?file=docs/{path}&ref=main"},
            "https://git.example.org/edit?file=content/paths.yaml&ref=main",
        ),
        ({"edit_uri": "https://git.example.org/main/docs/"}, "https://git.example.org/main/content/paths.yaml"),
        ({}, None),
    ],
)
def test_it_leads_to_the_catalogue_wherever_the_documentation_is(
    settings: dict[str, str], link: str | None, tmp_path: Path
) -> None:
    """In a path and in a query, with and without an address of the repository."""
    assert _link(tmp_path, "content/paths.yaml", **settings) == link


def test_a_file_name_is_no_markup_and_no_address(tmp_path: Path) -> None:
    """A theme puts the link into its pages as it stands."""
    name = "content/\"><img src=x onerror=alert(1)>#?&'\n\x1b\u202e\udcff.yaml"
    link = _link(tmp_path, name, repo_url="https://github.com/o/r")
    assert link == (
        "https://github.com/o/r/edit/master/content/%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E"
        "%23%3F%26%27%0A%1B%E2%80%AE%FF.yaml"
    )
