"""What a server shows of a guide while somebody writes it: the page that is asked for at once, the site later."""

import os
import re
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.projects import project_of, run
from tests.servers import free_port, wait_for
from tests.small_guide import text_with

SETTINGS: Final = """\
site_name: Signs
site_url: {address}
theme: {{name: material, font: false}}
nav: [Start: start.md]
plugins: [search, {{fingerpost: {{look: {look}}}}}]
watch: [content]
"""

CHANGED: Final = text_with(
    ("text: You walk.", "text: You go on foot."),
    ("answer: Take the *train*.", "answer: Take the *fast* train."),
    ("ask: Is it far?", "ask: Is it very far?"),
)
"""The small guide with other words in it, on pages in the theme, on those of the flow, and in no title."""

SCRIPT: Final = re.compile(r"<script>[^<]*livereload\([^<]*</script>")
"""What the server puts into each page."""


@pytest.fixture(params=["host", "own"])
def served(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """The small guide on a site of each look, served: its folder and its address. The log is beside it."""
    root, port = tmp_path / "site", free_port()
    address = f"http://127.0.0.1:{port}/signs/"
    project_of(root, paths=text_with())
    (root / "docs").mkdir()
    (root / "docs" / "start.md").write_text("# Start\n\n[The guide](travel/index.md)\n", encoding="utf-8")
    (root / "mkdocs.yml").write_text(SETTINGS.format(address=address, look=request.param))
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "-a", f"127.0.0.1:{port}"]
    with (tmp_path / "log").open("w") as log:
        server = subprocess.Popen(
            command, cwd=root, stdout=log, stderr=log, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}
        )
        wait_for(f"{address}travel/decide/", "fp-answer")
        yield root, address
        server.terminate()
        server.wait(10)


def _shown(address: str) -> str:
    with urllib.request.urlopen(address, timeout=30) as answer:
        return SCRIPT.sub("", answer.read().decode())


def _made_from_nothing(root: Path, catalogue: str) -> Path:
    """The same site with another catalogue, as a build makes it."""
    other = root.with_name("other")
    shutil.copytree(root, other)
    (other / "content" / "paths.yaml").write_text(catalogue, encoding="utf-8")
    built = run(other, "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stderr
    return other / "site"


def test_each_page_is_at_once_what_a_build_makes_from_nothing(served: tuple[Path, str], tmp_path: Path) -> None:
    """Byte for byte, in the theme, of the flow and for a frame. What is made of the whole site follows."""
    root, address = served
    built = _made_from_nothing(root, CHANGED)
    (root / "content" / "paths.yaml").write_text(CHANGED, encoding="utf-8")
    assert "Is it very far?" in _shown(f"{address}travel/decide/")
    assert "Is it far?" in _shown(f"{address}travel/decide/index.md")
    assert "You go on foot." in _shown(f"{address}travel/paths/walk/")
    assert "Is it far?" in _shown(f"{address}travel/decide/index.md")
    pages = [
        path for path in built.rglob("index.html") if re.search(r"very far\?|on foot", path.read_text(encoding="utf-8"))
    ]
    assert len(pages) > 10
    for page in pages:
        place = page.relative_to(built).as_posix().removesuffix("index.html")
        assert _shown(address + place) == page.read_text(encoding="utf-8"), place
    wait_for(f"{address}travel/decide/index.md", "Is it very far?")
    assert "Traceback" not in (tmp_path / "log").read_text()


def test_what_concerns_more_than_a_page_is_for_the_whole_site(served: tuple[Path, str], tmp_path: Path) -> None:
    """The name of a path stands in the navigation of each page. Faults cover pages of guides, and give them back."""
    root, address = served
    content, log = root / "content" / "paths.yaml", tmp_path / "log"
    page = _shown(f"{address}travel/paths/")
    content.write_text(text_with(("  walk:\n", "  stroll:\n")), encoding="utf-8")
    assert "FP003" in _shown(f"{address}travel/paths/")
    assert "FP003" in _shown(f"{address}travel/decide/")
    assert "The guide</a>" in _shown(f"{address}start/")
    content.write_text(text_with(), encoding="utf-8")
    assert _shown(f"{address}travel/paths/") == page
    content.write_text(text_with(("name: Walk there", "name: Walk over there")), encoding="utf-8")
    wait_for(f"{address}travel/paths/train/", "Walk over there")
    assert "Traceback" not in log.read_text()
