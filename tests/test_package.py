"""The package: what is in it, what it says of itself, and that it works where there is no checkout of the project."""

import re
import shutil
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest

from fingerpost.catalogue import catalogue_schema
from tests.conftest import Once
from tests.examples import PROJECT
from tests.foreign_site import SETTINGS, foreign_site
from tests.packages import build_package, install, run_once, start
from tests.projects import project_of
from tests.servers import serving, wait_for
from tests.small_guide import text_with


@pytest.fixture(scope="module")
def wheel(once: Once) -> Path:
    """The wheel, made from the archive of the sources."""
    (made,) = once("package", build_package).glob("*.whl")
    return made


@pytest.fixture(scope="module")
def programs(wheel: Path, once: Once) -> Path:
    """An environment with the wheel."""
    folder = once("installed", lambda folder: install(wheel, folder))
    return folder / "bin"


def test_the_wheel_holds_every_file_of_the_engine_and_the_schema(wheel: Path) -> None:
    """Templates, styles, words, the guide to start from, and the mark that says that all of it has types."""
    with zipfile.ZipFile(wheel) as opened:
        names = {name for name in opened.namelist() if ".dist-info/" not in name}
        schema = opened.read("fingerpost/schema/catalogue.json").decode()
    engine = PROJECT / "hooks"
    files = {path.relative_to(engine).as_posix() for path in (engine / "fingerpost").rglob("*") if path.is_file()}
    there = {name for name in files if "__pycache__" not in name}
    assert {"fingerpost/py.typed", "fingerpost/words/de.yaml", "fingerpost/catalogue/new-guide.yaml"} <= there
    assert names == there | {"fingerpost/schema/catalogue.json"}
    assert schema == catalogue_schema()


def test_links_of_the_readme_are_whole_in_the_description(wheel: Path) -> None:
    """Where a package is listed, no link leads on from a folder; each names a file that the project has."""
    with zipfile.ZipFile(wheel) as opened:
        (name,) = (name for name in opened.namelist() if name.endswith("/METADATA"))
        described = str(message_from_bytes(opened.read(name)).get_payload())
    links = re.findall(r"\]\(([^)#]+)", described)
    assert len(links) > 10
    assert [link for link in links if not link.startswith("https://")] == []
    assert "](https://fingerpost.github.io/fingerpost/checks/)" in described
    assert "](https://fingerpost.github.io/fingerpost/authoring/#when-one-file-is-too-long)" in described
    assert "](https://fingerpost.github.io/fingerpost/pictures/question.png)" in described
    assert "](https://github.com/fingerpost/fingerpost/blob/main/content/paths.yaml)" in described


def test_the_package_checks_a_guide_in_a_folder_of_its_own(programs: Path, tmp_path: Path) -> None:
    """From the wheel alone: no module comes from the checkout."""
    project_of(tmp_path, paths=text_with())
    checked = start(programs, tmp_path, "-m", "fingerpost", "check")
    assert (checked.returncode, "Travel: nothing found." in checked.stdout) == (0, True), checked.stdout
    place = start(programs, tmp_path, "-c", "import fingerpost; print(fingerpost.__file__)").stdout
    assert Path(place).is_relative_to(programs.parent)


def test_the_package_puts_a_guide_on_a_site_of_ten_pages_with_one_more_line(programs: Path, tmp_path: Path) -> None:
    """As its users install it: no hook and no checkout, in strict mode."""
    root = foreign_site(tmp_path, settings=f"{SETTINGS}  - fingerpost\n")
    project_of(root, paths=text_with())
    built = start(programs, root, "-m", "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stderr
    page = (root / "site" / "travel" / "index.html").read_text(encoding="utf-8")
    assert "How should you travel" in page
    assert 'href="../travel/"' in (root / "site" / "rules" / "index.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def begun(wheel: Path, once: Once) -> Path:
    """A site of one's own, begun by `uvx fingerpost init ours` in an empty folder."""

    def make(folder: Path) -> None:
        folder.mkdir()
        done = run_once(wheel, folder, "init", "ours")
        assert done.returncode == 0, done.stderr
        # Nothing is installed: what comes next is run as this was.
        assert 'See it: uvx --from "fingerpost[material]" fingerpost --project ours serve.' in done.stdout

    return once("begun", make) / "ours"


def test_a_site_begun_from_nothing_is_checked_and_built(begun: Path, wheel: Path) -> None:
    """By the same program, with nothing installed: no fault, and strict, every page that its readers need."""
    checked = run_once(wheel, begun, "check")
    assert (checked.returncode, "Hold a meeting: nothing found." in checked.stdout) == (0, True), checked.stdout
    built = run_once(wheel, begun, "build")
    assert built.returncode == 0, built.stderr
    for page in ("index.html", "hold-a-meeting/decide/index.html", "about/index.html", "schema/catalogue.json"):
        assert (begun / "site" / page).is_file(), page


def test_a_site_is_served_while_it_is_written(begun: Path, programs: Path, tmp_path: Path) -> None:
    """By the command of the package: the page is there, a saved change shows, a fault shows, and goes when mended."""
    root = tmp_path / "ours"
    shutil.copytree(begun, root)
    guide = root / "content" / "hold-a-meeting.yaml"
    text = guide.read_text(encoding="utf-8")
    with serving(programs, root) as (address, log):
        page = f"{address}hold-a-meeting/decide/"
        wait_for(page, "Can everybody come to one place?")
        guide.write_text(text.replace("Can everybody come", "Can all of you come"), encoding="utf-8")
        wait_for(page, "Can all of you come to one place?")
        guide.write_text(text.replace("start: place", "start: plaice"), encoding="utf-8")
        wait_for(page, "no question is called `plaice`")
        guide.write_text(text, encoding="utf-8")
        wait_for(page, "Can everybody come to one place?")
        assert "Traceback" not in log.read_text(encoding="utf-8")


def test_both_generators_are_told_of_the_plug_in(wheel: Path) -> None:
    """MkDocs, and what goes on with it under another name."""
    with zipfile.ZipFile(wheel) as opened:
        (name,) = (name for name in opened.namelist() if name.endswith("/entry_points.txt"))
        told = opened.read(name).decode()
    for group in ("mkdocs.plugins", "properdocs.plugins"):
        assert f"[{group}]\nfingerpost = fingerpost.outputs.mkdocs.plugin:FingerpostPlugin" in told
