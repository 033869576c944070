"""A project that holds nothing but the guide that `fingerpost new` writes is a site."""

from pathlib import Path

import pytest

from fingerpost.outputs.mkdocs.generate import generate
from tests.projects import said
from tests.site.documents import broken, documents

CONFIGURATION = """\
site_name: Plans
site_url: https://guides.example.org/
theme: {{name: material, font: false}}
plugins: []
markdown_extensions: [attr_list, tables]
hooks: [{hook}]
"""


def test_a_new_guide_in_an_empty_folder_becomes_a_site(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In strict mode; every question and every outcome is there, and no link leads nowhere."""
    root, site = tmp_path / "project", tmp_path / "site"
    root.mkdir()
    (root / "mkdocs.yml").write_text(
        CONFIGURATION.format(hook=project / "hooks" / "decision_site.py"), encoding="utf-8"
    )
    status, written, _ = said(capsys, "--project", str(root), "new", "choose-a-plan")
    assert (status, written.splitlines()[:2]) == (
        0,
        ["Wrote content/choose-a-plan.yaml", "Wrote docs/schema/catalogue.json"],
    )
    generate(root, site, {})
    pages = documents(site)
    faults, looked = broken(site, pages, "https://guides.example.org/", served=True)
    assert faults == []
    assert looked > 100
    headings = {heading for page in pages for heading in page.headings}
    assert {
        "How should we hold a meeting?",
        "Can everybody come to one place?",
        "Meet in a room",
        "Hold a video call",
    } <= headings
