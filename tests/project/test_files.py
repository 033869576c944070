"""Which files make a catalogue, and in which order."""

import os
from pathlib import Path

from fingerpost.commands.survey import take_survey
from fingerpost.outputs.mkdocs.projects import Located
from fingerpost.project import read_catalogue
from tests.projects import project_of
from tests.small_guide import SMALL


def _guide(id_: str) -> str:
    return SMALL.replace("guide: travel", f"guide: {id_}").replace("title: Travel", f"title: {id_}")


def test_the_guide_of_paths_yaml_comes_first_and_the_others_by_the_names_of_their_files(tmp_path: Path) -> None:
    """Whatever the ids of the guides are."""
    project_of(tmp_path, b=_guide("one"), paths=_guide("two"), a=_guide("three"), z=_guide("four"))
    catalogue = read_catalogue(tmp_path)
    assert catalogue.files == ("content/paths.yaml", "content/a.yaml", "content/b.yaml", "content/z.yaml")
    assert [guide.guide for guide in catalogue.guides] == ["two", "three", "one", "four"]


def _found(root: Path) -> list[str]:
    return [str(finding) for finding in take_survey(Located(root)).findings]


def test_a_file_that_is_no_guide_is_told_from_a_guide_with_a_mistake(tmp_path: Path) -> None:
    """One finding says so, and not one for each key that is missing."""
    project_of(tmp_path, paths=SMALL, api="openapi: 3.1.0\ninfo: {title: An API}\npaths: {}\n")
    assert _found(tmp_path) == [
        (
            "content/api.yaml:1:1: error FP007: this is no guide: it has none of the keys of one, such as `guide`, "
            "`paths`, `questions`. Move it out of the folder of the catalogue, or begin it with `guide:`."
        )
    ]
    for begun in ("guide: begun\n", "paths: {}\nquestions: {}\n"):
        project_of(tmp_path, api=begun)
        assert {line.split(": ")[1] for line in _found(tmp_path)} == {"error FP002"}


def test_a_guide_below_the_folder_of_the_catalogue_is_told(tmp_path: Path) -> None:
    """It is not read, and would be missed; other files there are nobody's loss."""
    project_of(tmp_path, paths=SMALL)
    below = tmp_path / "content" / "drafts" / "old"
    below.mkdir(parents=True)
    (below / "stay.YML").write_text("# A draft.\n" + _guide("stay"), encoding="utf-8")
    (below / "data.yaml").write_text("a: 1\n", encoding="utf-8")
    (below / "loop").symlink_to("..")
    os.mkfifo(below / "pipe.yaml")
    (line,) = _found(tmp_path)
    assert line.startswith("content/drafts/old/stay.YML:1:1: warning FP008: this guide is not read")
