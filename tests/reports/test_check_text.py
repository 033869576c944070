"""Findings as a person reads them."""

from pathlib import Path

import pytest

from fingerpost.checks.examination import Proof
from fingerpost.cli import main
from fingerpost.reports.check.text import proof_in_words
from tests.folders import cut, folder_of
from tests.small_guide import FLOW_CHART, SMALL, text_with


def _project(folder: Path, text: str) -> Path:
    (folder / "content").mkdir()
    (folder / "content" / "paths.yaml").write_text(text, encoding="utf-8")
    return folder


def _check(folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[object, str]:
    with pytest.raises(SystemExit) as ended:
        main(["--project", str(folder), "check"])
    return ended.value.code, capsys.readouterr().out


def test_a_finding_shows_its_line_with_a_mark_below_the_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Place, what is wrong, the line, a caret, and what to do."""
    status, said = _check(_project(tmp_path, text_with(("start: far", "start: fur"))), capsys)
    assert status == 1
    assert said.splitlines() == [
        "content/paths.yaml:5:8: error FP003: no question is called `fur`.",
        "    start: fur",
        "           ^",
        "    Did you mean `far`?",
    ]


def test_a_long_line_is_shown_around_the_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The mark stands below the fault, wherever it stands in the line."""
    long = f"{'far ' * 60}"
    _, said = _check(
        _project(tmp_path, text_with(("{text: go there, page: decide}", f"{{text: {long}, page: decides}}"))), capsys
    )
    _, shown, mark, _ = said.splitlines()
    assert len(shown) <= 104
    assert shown[mark.index("^") :].startswith("decides")


def test_a_sound_catalogue_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 0, and the guides that were looked at."""
    assert _check(_project(tmp_path, SMALL), capsys) == (
        0,
        (
            "Travel: nothing found. "
            "All 5 walks end at a path that their answers allow: proved on the graph, and once more walk by walk.\n"
        ),
    )


def test_a_flow_chart_is_not_called_proved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No path needs what an answer can settle, so there was nothing to prove."""
    _, said = _check(_project(tmp_path, text_with(*FLOW_CHART)), capsys)
    assert said.splitlines()[-1].endswith(
        "5 walks end where the author leads; nothing is proved, because no path needs anything."
    )


@pytest.mark.parametrize(
    ("states", "said"),
    [
        (1340, "proved on the graph, where they merge into 1,340 states; they are too many to list."),
        (0, "proved on the graph; they are too many to list."),
    ],
)
def test_walks_that_are_too_many_to_list_are_told_with_what_was_looked_at(states: int, said: str) -> None:
    """Where no path excludes another there is nothing that they could merge into."""
    proof = Proof(questions=204, walks=74_649, states=states, listed=False, judged=True, endings=False)
    assert proof_in_words(proof) == f"All 74,649 walks end at a path that their answers allow: {said}"


def test_a_project_without_a_catalogue_is_told_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No traceback for an empty folder."""
    status, said = _check(tmp_path, capsys)
    assert status == 2
    assert said.startswith("content:1:1: error FP000: no guide was found: guides are looked for in this folder, and ")


def test_reviews_are_judged_as_of_the_day_that_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a year later they are due; a word that is no day is told."""
    folder = _project(tmp_path, SMALL)
    monkeypatch.setenv("FINGERPOST_TODAY", "2027-06-01")
    status, said = _check(folder, capsys)
    assert status == 1
    assert "warning FP403: this was last reviewed 212 days ago; in this guide a review holds 180 days, so" in said
    assert "so it has been due since 2027-04-30." in said
    monkeypatch.setenv("FINGERPOST_TODAY", "tomorrow")
    assert _check(folder, capsys)[0] == "FINGERPOST_TODAY is `tomorrow`, expected a day such as 2026-11-24."


def test_what_is_said_again_and_again_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """All reviews of a file fall due on one day: one line with their number, each of them where that is asked for."""
    folder = _project(tmp_path, SMALL)
    monkeypatch.setenv("FINGERPOST_TODAY", "2027-06-01")
    _, said = _check(folder, capsys)
    due = SMALL.count("reviewed: 2026-11-01")
    assert said.count("FP403") == 1
    assert f"{due - 1} more findings say the same up to line " in said
    assert "`check --all` lists each." in said
    with pytest.raises(SystemExit):
        main(["--project", str(folder), "check", "--all"])
    assert capsys.readouterr().out.count("FP403") == due > 5


def test_what_is_said_again_and_again_in_the_files_of_a_guide_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the place of the last of them, in its file; another guide has a line of its own."""
    (tmp_path / "content").mkdir()
    folder_of(tmp_path / "content" / "stay", cut(SMALL.replace("guide: travel", "guide: stay")))
    (tmp_path / "content" / "travel.yaml").write_text(SMALL, encoding="utf-8")
    monkeypatch.setenv("FINGERPOST_TODAY", "2027-06-01")
    _, said = _check(tmp_path, capsys)
    due = SMALL.count("reviewed: 2026-11-01")
    first, second = (line for line in said.splitlines() if "FP403" in line)
    assert first.startswith("content/stay/faq/all.yaml:2:")
    assert f" {due - 1} more findings say the same up to content/stay/paths/walk.yaml:" in first
    assert f" {due - 1} more findings say the same up to line " in second


def test_evidence_that_stands_where_nothing_is_stated_is_led_to_the_facts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """At the head of a guide, or at a path."""
    _, said = _check(_project(tmp_path, text_with(("language: en", "language: en\nstatus: confirmed"))), capsys)
    assert "the catalogue has no key `status`." in said
    assert "the key stands at each fact, such as `summary`" in said
