"""Which files are looked at again and again while somebody writes."""

from pathlib import Path

from fingerpost.project import state
from tests.folders import cut, folder_of
from tests.small_guide import SMALL


def test_all_files_of_guides_are_seen_and_nothing_further_down(tmp_path: Path) -> None:
    """The place may be the whole project. One that is gone is no fault, and neither is a link that goes round."""
    (tmp_path / "travel.yaml").write_text(SMALL, encoding="utf-8")
    guide = folder_of(tmp_path / "walks", cut(SMALL))
    deep = tmp_path / ".venv" / "lib" / "deep.yaml"
    deep.parent.mkdir(parents=True)
    deep.write_text("guide: deep\n", encoding="utf-8")
    (tmp_path / "round").symlink_to(tmp_path)
    before = state(tmp_path, (".", "gone"))
    parts = set(map(str, guide.rglob("*.yaml")))
    assert {str(tmp_path / "travel.yaml"), *parts} <= before.keys()
    assert str(deep) not in before
    assert state(tmp_path, ("walks",)).keys() >= parts
    assert str(tmp_path / "travel.yaml") in state(tmp_path, ("travel.yaml",))
    part = next(guide.glob("paths/*.yaml"))
    part.write_text(part.read_text() + "\n", encoding="utf-8")
    assert state(tmp_path, (".", "gone")) != before
