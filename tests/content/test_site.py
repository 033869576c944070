"""The shipped guides pass the checks and become a site."""

from pathlib import Path

from fingerpost.outputs.mkdocs.projects import open_project
from fingerpost.project import read_catalogue
from tests.site.documents import broken, documents


def test_no_check_finds_anything(project: Path) -> None:
    """Neither an error nor a warning that nobody has accepted."""
    opened = open_project(project)
    examined = opened.examine(read_catalogue(project))
    assert len(examined) > 1
    assert [str(finding) for one in examined for finding in one.findings] == []


def test_every_reference_of_the_site_resolves(project: Path, shipped_site: Path) -> None:
    """Links, anchors, style sheets and images, those in the texts of the guides and in the documentation among them."""
    folder = shipped_site.resolve()
    faults, looked = broken(folder, documents(folder), open_project(project).site.url, served=True)
    assert faults == []
    assert looked > 1000
