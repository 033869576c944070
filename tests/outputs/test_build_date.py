"""The date of a build: that of its newest review, and never one that is still to come."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.projects import project_of
from tests.small_guide import text_with

SERVER = """
import os
from mkdocs.commands.build import build
from mkdocs.config import load_config

def built():
    config = load_config("mkdocs.yml")
    config.plugins.on_startup(command="serve", dirty=False)
    build(config, serve_url="http://127.0.0.1:8000/")
    print(os.environ.get("SOURCE_DATE_EPOCH"))

for reviewed in ("2026-11-01", "2026-11-20", "2026-11-25", "2062-11-25", "2026-11-01"):
    text = open("guide").read().replace("2026-11-01", reviewed)
    open("content/paths.yaml", "w").write(text)
    built()
    site = open("site/sitemap.xml").read()
    print(sorted({line.strip() for line in site.splitlines() if "lastmod" in line}))
"""
"""What a server does: it builds again and again in one process. It is 24 November 2026."""


def test_each_build_of_a_server_has_its_own_date_and_leaves_none_behind(project: Path, tmp_path: Path) -> None:
    """Not that of the first build, and never a later day than its own. The page of faults has no site map."""
    root = project_of(tmp_path, paths=text_with())
    (root / "guide").write_text(text_with(), encoding="utf-8")
    (root / "docs").mkdir()
    (root / "mkdocs.yml").write_text(
        "site_name: Signs\nsite_url: https://example.org/\ntheme: {name: material, font: false}\nplugins: []\n"
        f"hooks: [{project / 'hooks' / 'decision_site.py'}]\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", SERVER],
        cwd=root,
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "FINGERPOST_TODAY": "2026-11-24"},
    )
    assert done.returncode == 0, done.stderr
    days = re.findall(r"<lastmod>([0-9-]+)</lastmod>", done.stdout)
    assert days == ["2026-11-01", "2026-11-20", "2026-11-24", "2026-11-01"]
    assert done.stdout.splitlines()[::2] == ["None"] * 5
    assert "FP405" in done.stderr
