"""What `build` and `bundle` say of a catalogue before they run the generator."""

from pathlib import Path

import pytest

from tests.projects import project_of, said
from tests.small_guide import text_with

OLD = "confirmed, reviewed: 2026-11-01}]\nsources", "confirmed, reviewed: 2019-11-01}]\nsources"
"""A review that is due, which is a warning."""

KEPT = "The site was not built; the last good one is as it was."

MADE = {"build": "site/index.html", "bundle": "dist/fingerpost-offline.zip"}
"""What a command makes."""


def _last_good(root: Path) -> dict[Path, str]:
    """Put something in the place of what each command makes."""
    for name in MADE.values():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("the last good one, made by MkDocs")
    return _files(root)


def _files(root: Path) -> dict[Path, str]:
    return {path: path.read_text(encoding="utf-8") for path in sorted(root.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("command", MADE)
def test_a_catalogue_with_an_error_is_answered_with_the_report_of_the_check(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Errors and warnings, each with its line, a mark below it and what to do; the status is that of the check."""
    root = project_of(tmp_path, paths=text_with(("name: Take the train", "name: Walk there"), OLD))
    before = _last_good(root)
    checked, report, _ = said(capsys, "--project", str(root), "check")
    assert [code for code in ("error FP112", "warning FP403", "^\n    ") if code not in report] == []
    status, out, err = said(capsys, "--project", str(root), command)
    assert (status, out, err) == (checked, "", f"{report}{KEPT}\n")
    assert status == 1
    assert _files(root) == before


@pytest.mark.parametrize("command", MADE)
def test_a_file_that_cannot_be_read_ends_with_the_status_of_the_check(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """2: not even a fault of the catalogue could be looked for."""
    status, out, err = said(capsys, "--project", str(tmp_path), command)
    assert (status, out) == (2, "")
    assert err.startswith("content:1:1: error FP000: no guide was found: guides are looked for in this folder, and ")
    assert _files(tmp_path) == {}


SETTINGS = """\
site_name: Signs
theme: {{name: material, font: false}}
plugins: [search, offline: {{enabled: !ENV [OFFLINE, false]}}]
hooks: [{hook}]
extra: {{fingerpost: {{pdf: {pdf}}}}}
"""


def _project(root: Path, project: Path, text: str, *, pdf: str = "false") -> Path:
    """A project of one guide that can be built."""
    project_of(root, paths=text)
    (root / "docs").mkdir()
    (root / "mkdocs.yml").write_text(SETTINGS.format(hook=project / "hooks" / "decision_site.py", pdf=pdf))
    return root


@pytest.mark.parametrize("command", MADE)
def test_what_a_build_refuses_of_the_documentation_is_in_the_report_of_the_check(
    command: str, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Beside what is wrong with the catalogue. Where no build reads it, or one guide is looked at, nothing is said."""
    root = _project(tmp_path, project, text_with(OLD))
    (root / "docs" / "round").symlink_to(".")
    (root / "docs" / "nowhere.md").symlink_to("gone.md")
    status, report, _ = said(capsys, "--project", str(root), "check")
    assert status == 1
    assert [line.split(": this")[0] for line in report.splitlines() if "FP009" in line] == [
        "docs/nowhere.md:1:1: error FP009",
        "docs/round:1:1: error FP009",
    ]
    assert "warning FP403" in report
    status, out, err = said(capsys, "--project", str(root), command)
    assert (status, out, err) == (1, "", f"{report}The site was not built.\n")
    assert "FP009" not in said(capsys, "--project", str(root), "check", str(root / "content"))[1]
    (root / "mkdocs.yml").unlink()
    assert "FP009" not in said(capsys, "--project", str(root), "check")[1]


def test_a_pdf_without_a_font_is_told_and_stops_nothing(
    project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Also in a narrow terminal in one line: no font that the tests know has Linear A."""
    root = _project(tmp_path, project, text_with(("title: Travel", "title: Travel \U00010600")), pdf="true")
    status, out, err = said(capfd, "--project", str(root), "build")
    assert (status, out.splitlines()[-1]) == (0, f"Built {root / 'site'}")
    assert err.startswith("travel/travel.pdf: no font of this machine has \U00010600 (U+10600); the PDF shows boxes")
    assert len(err.splitlines()) == 1
    assert (root / "site" / "travel" / "travel.pdf").is_file()


@pytest.mark.parametrize("command", MADE)
def test_a_warning_is_told_once_with_its_line_and_stops_nothing(
    command: str, project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The generator proves the catalogue as well, and says nothing of it a second time."""
    root = _project(tmp_path, project, text_with(OLD))
    _, report, _ = said(capfd, "--project", str(root), "check")
    assert "warning FP403" in report
    status, out, err = said(capfd, "--project", str(root), command)
    assert (status, err) == (0, "")
    *told, made = out.splitlines(keepends=True)
    assert "".join(told) == report
    assert made.startswith(("Built ", "Packed "))
    assert (root / MADE[command]).is_file()
