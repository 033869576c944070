"""A project of this program with one made-up guide, to be built and measured."""

import shutil
import sys
from pathlib import Path
from typing import Final

from bench.sized import write_guide

PROJECT: Final = Path(__file__).parent.parent
BUILD: Final = (sys.executable, "-m", "fingerpost", "build")

_SETTINGS: Final = """\
site_name: Made up
site_url: https://example.org/
theme:
  name: material
  font: false
plugins:
  - search
hooks:
  - hooks/decision_site.py
"""

ONLY_PAGES: Final = "extra:\n  fingerpost:\n    embed: false\n    twins: false\n    feeds: false\n"
"""The setting with which a site has its pages alone: none for frames, none for programs."""


def write_settings(folder: Path, settings: str = "") -> None:
    """Write a project without a guide into a folder that is made for it."""
    (folder / "docs").mkdir(parents=True)
    (folder / "content").mkdir()
    (folder / "docs" / "note.md").write_text("# A note\n", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(_SETTINGS + settings, encoding="utf-8")
    shutil.copytree(PROJECT / "hooks", folder / "hooks", ignore=shutil.ignore_patterns("__pycache__"))


def write_project(folder: Path, paths: int, kind: str, settings: str = "") -> Path:
    """Write a project into a folder that is made for it, and tell the folder of its guide."""
    write_settings(folder, settings)
    guide = folder / "content" / "made-up"
    write_guide(guide, paths, kind)
    return guide
