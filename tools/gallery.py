"""The guides of the page that shows kinds of guide."""

import re
from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).parent.parent / "docs" / "gallery.md"

_GUIDE: Final = re.compile(r"^```yaml\n(guide: ([\w-]+)\n.*?)^```$", re.MULTILINE | re.DOTALL)

SETTINGS: Final = """\
site_name: Kinds of guide
site_url: https://example.org/
theme: {{name: material, font: false}}
hooks: [{hook}]
"""
"""The settings of a site of these guides alone, with the file of the hook left open."""


def gallery() -> dict[str, str]:
    """The catalogue of each guide by its id, as it stands on the page."""
    return {name: text for text, name in _GUIDE.findall(PAGE.read_text(encoding="utf-8"))}


def write_gallery(folder: Path) -> None:
    """Write a project that has these guides and nothing else, into an empty folder."""
    (folder / "docs").mkdir()
    (folder / "content").mkdir()
    for name, text in gallery().items():
        (folder / "content" / f"{name}.yaml").write_text(text, encoding="utf-8")
    settings = SETTINGS.format(hook=PAGE.parent.parent / "hooks" / "decision_site.py")
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
