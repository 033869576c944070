"""What a build does with the place of the site: it waits for others, replaces a built site alone, and ends tidily."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.projects import project_of
from tests.ready import run_ready
from tests.small_guide import SMALL, text_with

PAUSE = """
import os, pathlib, time

def on_{event}(*_, **__):
    here = pathlib.Path(__file__).parent
    (here / "pid").write_text(str(os.getpid()))
    (here / "pid").rename(here / "reached")
    while not (here / "go").exists():
        time.sleep(0.02)
"""
"""A hook that stops MkDocs at a moment, until it is told to go on."""

KEPT = "The site was not built; the last good one is as it was."
NOT_BUILT = "The site was not built."


def _tree(folder: Path) -> dict[str, str]:
    """Everything in a folder by its name: what a file holds, where a link leads."""
    return {
        path.relative_to(folder).as_posix(): _is(path)
        for path in sorted(folder.rglob("*"))
        if not path.is_relative_to(folder / "hooks")
    }


def _is(path: Path) -> str:
    if path.is_symlink():
        return f"-> {path.readlink()}"
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"


def _small(folder: Path, hook: Path, settings: str = "") -> Path:
    """A project whose build takes little time; ``hooks/*.py`` in it are hooks as well."""
    project_of(folder, paths=SMALL)
    (folder / "docs").mkdir()
    (folder / "hooks").mkdir()
    (folder / "mkdocs.yml").write_text(
        "site_name: Signs\ntheme: {name: material, font: false}\n"
        f"plugins: [search, offline: {{enabled: !ENV [OFFLINE, false]}}]\nhooks: [{hook}]\n{settings}"
    )
    return folder


def _hook(root: Path, text: str) -> None:
    """Add a hook to a project."""
    (root / "hooks" / "more.py").write_text(text)
    settings = (root / "mkdocs.yml").read_text()
    (root / "mkdocs.yml").write_text(settings.replace("decision_site.py]", "decision_site.py, hooks/more.py]"))


@pytest.fixture(scope="module")
def start(project: Path) -> Callable[..., subprocess.Popen[str]]:
    """Start the real program in a project."""

    def begin(root: Path, *typed: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "fingerpost", *typed],
            cwd=root,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(project / "hooks")},
        )

    return begin


@pytest.fixture(scope="module")
def run(project: Path) -> Callable[..., tuple[int, str, str]]:
    """Run it to its end; gives its status, its output and what it says on standard error.

    With a limit, no file of it can be larger than so many KiB.
    """

    def finish(root: Path, *typed: str, limit: int | None = None) -> tuple[int, str, str]:
        variables = {**os.environ, "PYTHONPATH": str(project / "hooks")}
        done = run_ready(root, "fingerpost", *typed, variables=variables, limit=limit)
        return done.returncode, done.stdout, done.stderr

    return finish


Start = Callable[..., subprocess.Popen[str]]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def built(project: Path, run: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project whose site and bundle were made."""
    root = _small(tmp_path_factory.mktemp("built"), project / "hooks" / "decision_site.py")
    assert run(root, "build")[0] == 0
    assert run(root, "bundle")[0] == 0
    return root


@pytest.fixture
def root(built: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(built, tmp_path / "project"))


@pytest.fixture
def bare(root: Path) -> Path:
    """The same before anything was made."""
    shutil.rmtree(root / "site")
    shutil.rmtree(root / "dist")
    return root


def _wait_for(path: Path, running: subprocess.Popen[str]) -> None:
    while not path.exists():
        assert running.poll() is None, running.communicate()
        time.sleep(0.02)


def _ended(process: int) -> bool:
    """Whether a process is gone, or only waits for somebody to ask how it ended."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    status = Path(f"/proc/{process}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] == "Z"


def test_a_second_build_says_that_one_is_running_and_waits_for_it(start: Start, root: Path, built: Path) -> None:
    """Both end well, and the site is whole."""
    _hook(root, PAUSE.format(event="post_build"))
    first = start(root, "build")
    _wait_for(root / "hooks" / "reached", first)
    second = start(root, "build")
    assert second.stderr is not None
    assert second.stderr.readline() == "Another build of this project is running; this one waits for its end.\n"
    (root / "hooks" / "go").touch()
    for running in (first, second):
        out, _ = running.communicate()
        assert running.returncode == 0
        assert out.endswith("Built site\n")
    assert _tree(root / "site") == _tree(built / "site")


@pytest.mark.parametrize("command", ["build", "bundle"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT], ids=lambda number: number.name)
def test_a_build_that_is_stopped_ends_mkdocs_too_and_says_one_line(
    command: str, number: signal.Signals, start: Start, root: Path
) -> None:
    """All is as it was, and nothing is left beside it."""
    before = {**_tree(root / "site"), **_tree(root / "dist")}
    beside = sorted(path.name for path in root.iterdir())
    _hook(root, PAUSE.format(event="post_build"))
    running = start(root, command)
    _wait_for(root / "hooks" / "reached", running)
    running.send_signal(number)
    _, err = running.communicate()
    assert (running.returncode, err) == (128 + number, f"Stopped by {number.name}.\n")
    assert _ended(int((root / "hooks" / "reached").read_text()))
    assert {**_tree(root / "site"), **_tree(root / "dist")} == before
    assert sorted(path.name for path in root.iterdir()) == beside


@pytest.mark.parametrize("command", ["build", "bundle"])
@pytest.mark.parametrize("event", ["config", "post_build"])
def test_a_build_that_is_killed_leaves_the_last_good_one_and_the_next_one_tidies_up(
    command: str, event: str, start: Start, run: Run, root: Path
) -> None:
    """The generator ends with it. What it has left is hidden from git, and goes with the next build."""
    before = _tree(root)
    _hook(root, PAUSE.format(event=event))
    running = start(root, command)
    _wait_for(root / "hooks" / "reached", running)
    running.kill()
    running.wait()
    generator = int((root / "hooks" / "reached").read_text())
    for _ in range(200):
        if _ended(generator):
            break
        time.sleep(0.05)
    assert _ended(generator)
    running.communicate()
    after = _tree(root)
    assert {name: after[name] for name in before if name != "mkdocs.yml"} == {
        name: made for name, made in before.items() if name != "mkdocs.yml"
    }
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    status = ["git", "status", "--porcelain", "-uall", "--", ".", ":!site/*", ":!dist/*.zip"]
    seen = subprocess.run(status, cwd=root, check=True, capture_output=True, text=True).stdout
    assert "site.new" not in seen
    shutil.rmtree(root / ".git")
    (root / "hooks" / "go").touch()
    assert run(root, command)[0] == 0
    assert {name for name in _tree(root) if not name.startswith("hooks")} == {
        name for name in before if not name.startswith("hooks")
    }


def test_why_mkdocs_was_killed_is_said(run: Run, root: Path) -> None:
    """As the system does where memory runs out."""
    before = _tree(root / "site")
    _hook(root, "import os\n\ndef on_files(*_, **__):\n    os.kill(os.getpid(), 9)\n")
    status, _, err = run(root, "build")
    assert status == 1
    assert err.splitlines()[-2:] == [
        "MkDocs was ended by the signal SIGKILL. The system does so where memory runs out.",
        KEPT,
    ]
    assert _tree(root / "site") == before


def test_no_last_good_one_is_promised_where_there_is_none(run: Run, bare: Path) -> None:
    """Whether the check, the generator or what stands in the place ends the build."""
    (bare / "docs" / "about.md").write_text("[nowhere](nowhere.md)")
    for command in ("build", "bundle"):
        assert run(bare, command)[2].splitlines()[-1] == NOT_BUILT
    (bare / "content" / "paths.yaml").write_text(text_with(("name: Take the train", "name: Walk there")))
    for command in ("build", "bundle"):
        assert run(bare, command)[2].splitlines()[-1] == NOT_BUILT


def _make_file(root: Path) -> None:
    (root / "site").write_text("mine")


def _make_pipe(root: Path) -> None:
    os.mkfifo(root / "site")


def _make_folder(root: Path) -> None:
    (root / "site").mkdir()
    (root / "site" / "index.html").write_text("<h1>My own page</h1>")


def _make_repository(root: Path) -> None:
    (root / "site").mkdir()
    subprocess.run(["git", "init", "-q", root / "site"], check=True)


def _make_worktree_below(root: Path) -> None:
    (root / "site" / "below").mkdir(parents=True)
    (root / "site" / "index.html").write_text("mkdocs")
    (root / "site" / "below" / ".git").write_text("gitdir: elsewhere")


def _make_link_to_nowhere(root: Path) -> None:
    (root / "site").symlink_to("nowhere")


def _make_loop(root: Path) -> None:
    (root / "site").symlink_to("site")


def _make_link_to_folder(root: Path) -> None:
    (root / "precious").mkdir()
    (root / "precious" / "file").write_text("keep")
    (root / "site").symlink_to("precious")


def _name_the_project(root: Path) -> None:
    _settings(root, "site_dir: .")


def _name_what_holds_it(root: Path) -> None:
    _settings(root, "site_dir: ../")


def _name_the_sources(root: Path) -> None:
    _settings(root, "site_dir: docs/made")


def _settings(root: Path, line: str) -> None:
    with (root / "mkdocs.yml").open("a") as file:
        file.write(f"{line}\n")


REFUSED = {
    "a file": (_make_file, "site: it is no folder."),
    "a pipe": (_make_pipe, "site: it is no folder."),
    "a folder of somebody": (_make_folder, "site: it holds what no build has written: index.html."),
    "a repository": (_make_repository, "makes it a repository, and would be deleted."),
    "a site with a worktree in it": (_make_worktree_below, "makes it a repository, and would be deleted."),
    "a link to nowhere": (_make_link_to_nowhere, "site: it is a link to nowhere, which is not there."),
    "a link to itself": (_make_loop, "site: it is a link to site, which is not there."),
    "a link to a folder of somebody": (_make_link_to_folder, "it holds what no build has written: file."),
    "the project": (_name_the_project, "is in it, and would be deleted."),
    "the folder of the project": (_name_what_holds_it, "is in it, and would be deleted."),
    "a folder in docs": (_name_the_sources, "it is among the sources of the site."),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_build_refuses_to_replace(name: str, run: Run, bare: Path) -> None:
    """It says why and what to do, before MkDocs starts; everything stays as it was."""
    make, reason = REFUSED[name]
    make(bare)
    before = _tree(bare.parent)
    status, out, err = run(bare, "build")
    assert status == 1
    assert "Built" not in out
    said, ending = err.splitlines()
    assert reason in said
    assert ending == (KEPT if "worktree" in name else NOT_BUILT)
    assert _tree(bare.parent) == before


def test_through_a_link_the_folder_behind_it_holds_the_site(run: Run, bare: Path, built: Path) -> None:
    """The first time and every later time; the link stays."""
    served = bare.parent / "served"
    served.mkdir()
    (bare / "site").symlink_to("../served")
    for _ in range(2):
        status, out, _ = run(bare, "build")
        assert (status, out.splitlines()[-1]) == (0, "Built site")
        assert _tree(served) == _tree(built / "site")
        assert (bare / "site").readlink() == Path("../served")
    assert sorted(path.name for path in bare.parent.iterdir()) == ["project", "served"]


def test_the_site_stands_where_the_configuration_says(run: Run, root: Path, built: Path) -> None:
    """`site_dir`, with folders that are not there yet; `site/` is not touched."""
    _settings(root, "site_dir: public/guides")
    (root / "site" / "index.html").write_text("untouched")
    status, out, _ = run(root, "build")
    assert (status, out.splitlines()[-1]) == (0, "Built public/guides")
    assert _tree(root / "public" / "guides") == _tree(built / "site")
    assert (root / "site" / "index.html").read_text() == "untouched"


def test_what_begins_with_a_dot_stays_beside_a_site(run: Run, root: Path, built: Path) -> None:
    """As with MkDocs; all else is replaced whole."""
    (root / "site" / ".nojekyll").touch()
    (root / "site" / ".well-known").mkdir()
    (root / "site" / ".well-known" / "security.txt").write_text("Contact: mailto:us@example.org")
    (root / "site" / "gone.html").touch()
    kept = {name: made for name, made in _tree(root / "site").items() if name.startswith(".")}
    assert run(root, "build")[0] == 0
    assert _tree(root / "site") == _tree(built / "site") | kept


def test_nothing_outside_the_project_is_touched_through_a_link_beside_the_target(run: Run, root: Path) -> None:
    """Under names that builds have used for what is not finished."""
    outside = root.parent / "precious"
    outside.mkdir()
    (outside / "file").write_text("keep")
    for name in ("site.new", "site.old", "site.offline", "site.new-abcdefgh"):
        (root / name).symlink_to(outside)
    (root / "dist" / "fingerpost-offline.zip.part").symlink_to(outside / "file")
    for command in ("build", "bundle"):
        assert run(root, command)[0] == 0
    assert _tree(outside) == {"file": hashlib.sha256(b"keep").hexdigest()}
    assert (root / "site.new").is_symlink()


def test_a_bundle_takes_the_place_of_no_link(run: Run, root: Path) -> None:
    """Neither the link nor what it leads to is changed."""
    place = root / "dist" / "fingerpost-offline.zip"
    place.rename(root / "precious.zip")
    place.symlink_to("../precious.zip")
    before = _tree(root)
    status, _, err = run(root, "bundle")
    assert status == 1
    assert err.startswith("dist/fingerpost-offline.zip is a link")
    assert _tree(root) == before


WRITTEN = {
    "new": (("new", "choose-a-plan"), 1),
    "pages": (("pages", "docs"), 4),
    "reference": (("reference", "docs"), 4),
    "build": (("build",), 50),
    "bundle": (("bundle",), 50),
}
"""What writes files, and how large those may become, in KiB."""


@pytest.fixture
def filled(request: pytest.FixtureRequest, run: Run, root: Path) -> tuple[Path, tuple[str, ...], int]:
    """A project in which a command has written before, the command, and a limit at which it cannot write all."""
    typed, limit = WRITTEN[request.param]
    if typed[0] in ("pages", "reference"):
        assert run(root, *typed)[0] == 0
    if typed[0] == "reference":
        for path in (root / "docs").rglob("*.md"):
            path.write_text(path.read_text() + "\nof the last time\n")
    elif typed[0] == "pages":
        guide = root / "content" / "paths.yaml"
        guide.write_text(guide.read_text().replace("title: Travel\n", "title: Travel now\n"))
    return root, typed, limit


@pytest.mark.parametrize("filled", WRITTEN, indirect=True)
def test_a_full_disk_leaves_what_was_there(run: Run, filled: tuple[Path, tuple[str, ...], int]) -> None:
    """One line says so, without a traceback, and no half file is left; with room, the same command works."""
    root, typed, limit = filled
    before = _tree(root)
    status, _, err = run(root, *typed, limit=limit)
    assert status == 1
    assert "Traceback" not in err
    assert "File too large" in err
    assert len(err.splitlines()) <= 2
    assert {name: made for name, made in _tree(root).items() if made != "folder"} == {
        name: made for name, made in before.items() if made != "folder"
    }
    if typed[0] == "new":
        assert run(root, *typed)[0] == 0


def test_pages_are_not_written_through_a_link_that_leads_out(run: Run, root: Path) -> None:
    """Nothing is written then, nor where a link stands in the place of a file; what either leads to stays."""
    outside, out = root.parent / "precious", root / "out"
    outside.mkdir()
    (outside / "paths.csv").write_text("keep")
    out.mkdir()
    (out / "assets").symlink_to(outside)
    before = _tree(root.parent)
    status, _, err = run(root, "pages", "out")
    assert status == 1
    assert "out/assets is a link that leads out of out" in err
    assert _tree(root.parent) == before
    (out / "assets").unlink()
    assert run(root, "pages", "out")[0] == 0
    (out / "travel" / "paths.csv").unlink()
    (out / "travel" / "paths.csv").symlink_to(outside / "paths.csv")
    status, _, err = run(root, "pages", "out")
    assert (status, "out/travel/paths.csv: " in err) == (1, True)
    assert (outside / "paths.csv").read_text() == "keep"
    assert (out / "travel" / "paths.csv").is_symlink()


def test_a_new_guide_does_not_replace_a_link_to_nowhere(run: Run, root: Path) -> None:
    """It is there already, and nothing is written behind it."""
    (root / "content" / "choose-a-plan.yaml").symlink_to(root.parent / "nowhere.yaml")
    status, _, err = run(root, "new", "choose-a-plan")
    assert (status, "is there already" in err) == (1, True)
    assert not (root.parent / "nowhere.yaml").exists()


def test_git_does_not_see_what_a_build_makes_be_it_a_link(project: Path, tmp_path: Path) -> None:
    """A change under review cannot bring a link by chance in the place of the site."""
    shutil.copy(project / ".gitignore", tmp_path)
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    names = ["site", "site.new", "site.new-abcdefgh", "dist", "build"]
    for name in names:
        (tmp_path / name).symlink_to("/srv")
    seen = subprocess.run(["git", "check-ignore", *names], cwd=tmp_path, check=False, capture_output=True, text=True)
    assert seen.stdout.split() == names
