"""`mkdocs serve` while the catalogue is broken and mended."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.folders import cut, folder_of
from tests.projects import project_of
from tests.servers import PATIENCE, free_port, wait_for
from tests.small_guide import SMALL, text_with

SETTINGS = """\
site_name: Signs
site_url: https://example.org/signs/
strict: true
theme: {{name: material, font: false}}
nav: [Start: index.md]
hooks: [{hook}]
"""

BROKEN = text_with(("start: far\n", "start: fur\n"))

SAID = "no question is called `fur`"


@contextmanager
def _serving(project: Path, tmp_path: Path, *, broken: bool) -> Iterator[tuple[Path, str, Path]]:
    """A small project under `mkdocs serve`: its folder, its address and its log."""
    project_of(tmp_path, paths=BROKEN if broken else SMALL)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Start\n\n[The guide](travel/index.md)\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(SETTINGS.format(hook=project / "hooks" / "decision_site.py"))
    port, log = free_port(), tmp_path / "server.log"
    with log.open("w") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--livereload", "-a", f"127.0.0.1:{port}"],
            cwd=tmp_path,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        )
        yield tmp_path, f"http://127.0.0.1:{port}/signs/", log
        server.terminate()
        server.wait(10)


@pytest.fixture
def served(project: Path, tmp_path: Path) -> Iterator[tuple[Path, str, Path]]:
    """A sound project, served."""
    with _serving(project, tmp_path, broken=False) as server:
        yield server


def test_a_fault_is_shown_and_mended_without_a_restart(served: tuple[Path, str, Path], chromium: Browser) -> None:
    """The page that is open shows place and message by itself, and comes back by itself when the file is mended."""
    folder, address, log = served
    wait_for(f"{address}travel/decide/", "fp-answer")
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{address}travel/decide/")
    content = folder / "content" / "paths.yaml"
    content.write_text(BROKEN, encoding="utf-8")
    expect(page.locator(".fp-faults li")).to_contain_text(f"{SAID}. Did you mean `far`?", timeout=PATIENCE * 1000)
    expect(page.locator(".fp-faults li code").first).to_have_text(re.compile(r"content/paths\.yaml:\d+:8"))
    expect(page.locator(".fp-faults li code").last).to_have_text("FP003")
    wait_for(address, "content/paths.yaml:")
    assert "content/paths.yaml:" in log.read_text()
    assert "Traceback" not in log.read_text()
    content.write_text(SMALL, encoding="utf-8")
    expect(page.locator(".fp-answer").first).to_be_visible(timeout=PATIENCE * 1000)
    context.close()


def test_a_server_that_starts_with_a_fault_shows_it(project: Path, tmp_path: Path) -> None:
    """Nobody has to mend a file before anything is to be seen, strict as the site is; a page of its own gives way."""
    with _serving(project, tmp_path, broken=True) as (folder, address, log):
        wait_for(address, SAID)
        (folder / "content" / "paths.yaml").write_text(SMALL, encoding="utf-8")
        wait_for(address, "The guide</a>")
        assert "Traceback" not in log.read_text()


def test_the_catalogue_may_go_away_and_come_again(served: tuple[Path, str, Path]) -> None:
    """As in the moment in which another branch is checked out, or a link is turned; the next save is seen again."""
    folder, address, log = served
    content, aside = folder / "content", folder / "aside"
    page = f"{address}travel/decide/"
    wait_for(page, "fp-answer")
    content.rename(aside)
    wait_for(page, "no guide was found")
    content.mkdir()
    (content / "paths.yaml").write_text(text_with(("ask: Is it far?", "ask: Is it very far?")), encoding="utf-8")
    wait_for(page, "Is it very far?")
    (content / "paths.yaml").write_text(text_with(("ask: Is it far?", "ask: Is it too far?")), encoding="utf-8")
    wait_for(page, "Is it too far?")
    (content / "paths.yaml").unlink()
    content.rmdir()
    content.symlink_to(aside)
    wait_for(page, "Is it far?")
    (aside / "paths.yaml").write_text(BROKEN, encoding="utf-8")
    wait_for(page, SAID)
    assert "Traceback" not in log.read_text()


def test_a_fault_that_is_found_at_the_end_is_shown_as_well(served: tuple[Path, str, Path]) -> None:
    """Whether a page has a part is known only when it is made."""
    folder, address, log = served
    page = f"{address}travel/decide/"
    wait_for(page, "fp-answer")
    text = text_with(("answer: Take the *train*.", "answer: 'Take it [there](index.md#there).'"))
    (folder / "content" / "paths.yaml").write_text(text, encoding="utf-8")
    wait_for(page, "the page has no part of this name")
    (folder / "docs" / "index.md").write_text("# Start\n\n## There\n", encoding="utf-8")
    wait_for(page, "fp-answer")
    assert "Traceback" not in log.read_text()


def test_a_guide_that_is_a_folder_is_seen_to_change(served: tuple[Path, str, Path]) -> None:
    """A part of it that is changed, one that comes and one that goes; and a guide of one file that becomes one."""
    folder, address, log = served
    page = f"{address}travel/paths/"
    wait_for(page, "Take the train")
    content = folder / "content"
    (content / "paths.yaml").rename(folder / "aside.yaml")
    travel = folder_of(content / "travel", cut(text_with(("name: Take the train", "name: Take a train"))))
    wait_for(page, "Take a train")
    walk = travel / "paths" / "walk.yaml"
    walk.write_text(walk.read_text().replace("Walk there", "Walk over there"), encoding="utf-8")
    wait_for(page, "Walk over there")
    fly = travel / "paths" / "fly.yaml"
    fly.write_text(walk.read_text().replace("Walk", "Fly").replace("near-by", "nearby"), encoding="utf-8")
    wait_for(page, "content/travel/paths/fly.yaml:4:12")
    fly.unlink()
    wait_for(page, "Walk over there")
    (travel / "questions" / "all.yaml").rename(folder / "all.yaml")
    wait_for(page, "the catalogue lacks the key")
    (folder / "all.yaml").rename(travel / "questions" / "more.yaml")
    wait_for(page, "Walk over there")
    assert "Traceback" not in log.read_text()
