"""Which files make a catalogue, and in which order."""

import os
from pathlib import Path

from fingerpost import load
from fingerpost.catalogue import KEYS
from fingerpost.commands.survey import take_survey
from fingerpost.outputs.mkdocs.projects import Located
from fingerpost.project import has_catalogue, read_catalogue
from tests.folders import changed, cut, folder_of
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
    """It is not read, and would be missed; what else lies beside it is nobody's loss."""
    project_of(tmp_path, paths=SMALL)
    below = tmp_path / "content" / "drafts" / "old"
    below.mkdir(parents=True)
    (below / "stay.YML").write_text("# A draft.\n" + _guide("stay"), encoding="utf-8")
    (below / "data.yaml").write_text("a: 1\n", encoding="utf-8")
    (below / "loop").symlink_to("..")
    os.mkfifo(below / "pipe.yaml")
    (line,) = _found(tmp_path)
    assert line == (
        "content/drafts/old/stay.YML:1:1: warning FP008: this guide is not read: a guide is a file in content/, or a "
        "folder there that has a `guide.yaml`. Move it, or the folder that it makes a guide, up into content/."
    )


def test_a_folder_without_a_head_is_told_once(tmp_path: Path) -> None:
    """Whoever wrote parts of a guide and no `guide.yaml` waits for pages; pictures and hidden folders are others'."""
    files = cut(SMALL)
    del files["guide.yaml"]
    folder_of(project_of(tmp_path, paths=SMALL) / "content" / "travel", files)
    folder_of(tmp_path / "content" / "pictures", {"map.svg": "<svg/>", "notes.txt": "guide: x"})
    folder_of(tmp_path / "content" / ".git", {"config.yaml": "guide: x"})
    assert _found(tmp_path) == [
        (
            "content/travel/faq/all.yaml:1:1: warning FP008: nothing in this folder of content/ is read: it has no "
            "`guide.yaml`, which would make it a guide. Write one, or move the folder out of content/."
        )
    ]


def test_a_file_in_the_folder_of_a_guide_that_is_none_of_its_files_is_told(tmp_path: Path) -> None:
    """Whether its folder is misspelt, too deep or none; notes and pictures beside are nobody's loss."""
    folder = folder_of(tmp_path / "content" / "travel", cut(SMALL))
    parts = {"path/fly.yaml": "x", "paths/old/fly.yaml": "x", "notes.yml": "x", "cell.csv": "x", "README.md": "x"}
    folder_of(folder, {**parts, "paths/.#walk.yaml": "x", ".vscode/settings.yaml": "x", "pictures/map.csv.txt": "x"})
    found = _found(tmp_path)
    assert [line.partition(": warning FP008: this is not read: ")[0] for line in found] == [
        f"content/travel/{name}:1:1" for name in sorted(parts) if name != "README.md"
    ]
    assert found[0].endswith(
        "no file of a guide stands here. The files of a guide are `guide.yaml`, `cells.csv`, and those right below "
        f"{', '.join(f'`{key}/`' for key in KEYS)}."
    )
    named = take_survey(Located(tmp_path), [folder]).findings
    assert [str(finding) for finding in named] == found


def test_a_guide_may_be_a_folder_beside_others(tmp_path: Path) -> None:
    """In the order of the names; a folder that is called as the first file comes first too."""
    project_of(tmp_path, b=_guide("one"), z=_guide("two"))
    for name, guide in (("m", "three"), ("paths", "four"), ("guide", "five")):
        folder_of(tmp_path / "content" / name, cut(_guide(guide)))
    catalogue = read_catalogue(tmp_path)
    assert catalogue.files == tuple(f"content/{name}" for name in ("paths", "b.yaml", "guide", "m", "z.yaml"))
    assert [guide.guide for guide in catalogue.guides] == ["four", "one", "five", "three", "two"]
    assert has_catalogue(tmp_path)


def test_a_file_of_the_catalogue_may_be_called_as_a_head_is(tmp_path: Path) -> None:
    """It is a guide in one file, and makes no guide of the folder of the catalogue."""
    project_of(tmp_path, guide=SMALL, stay=_guide("stay"))
    assert read_catalogue(tmp_path).files == ("content/guide.yaml", "content/stay.yaml")
    assert load(tmp_path / "content").files == tuple(f"{tmp_path}/content/{name}.yaml" for name in ("guide", "stay"))


def test_the_head_of_a_guide_may_be_called_as_its_system_has_it(tmp_path: Path) -> None:
    """And only one file can be it."""
    files = cut(SMALL)
    files["Guide.YML"] = files.pop("guide.yaml")
    folder = folder_of(tmp_path / "content" / "travel", files)
    assert _found(tmp_path) == []
    (folder / "guide.yml").write_text(files["Guide.YML"], encoding="utf-8")
    (line,) = _found(tmp_path)
    assert line.startswith("content/travel/guide.yml:1:1: warning FP008: this is not read")


def test_a_guide_that_cannot_be_read_hides_no_fault_of_another(tmp_path: Path) -> None:
    """Whether it is a file or a folder."""
    folder_of(tmp_path / "content" / "travel", changed(cut(SMALL), ("paths/walk.yaml", "name: Walk", "name: [Walk")))
    project_of(tmp_path, stay=_guide("stay").replace("to: {have: train, none: train}", "to: {have: walk, none: train}"))
    survey = take_survey(Located(tmp_path))
    assert [one.guide.guide for one in survey.examined] == ["stay"]
    assert [finding.place.file for finding in survey.findings][-1] == "content/travel/paths/walk.yaml"


def test_a_folder_of_a_guide_is_loaded_by_a_program(tmp_path: Path) -> None:
    """As a file of one is."""
    assert [guide.guide for guide in load(folder_of(tmp_path / "travel", cut(SMALL)))] == ["travel"]
