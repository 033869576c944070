"""Which files make a catalogue, and in which order."""

from pathlib import Path

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
