"""A site of somebody else: ten pages, tabs, a palette that is switched, colours, a font and templates of its own."""

from pathlib import Path
from typing import Final

SETTINGS: Final = """\
site_name: Harbour
site_url: https://example.org/harbour/
theme:
  name: material
  custom_dir: ours
  font: false
  logo: sign.svg
  favicon: sign.svg
  features: [navigation.tabs, navigation.sections, navigation.indexes, navigation.top, search.suggest, toc.follow]
  palette:
    - {scheme: default, primary: deep orange, accent: lime, toggle: {icon: material/weather-night, name: Dark}}
    - {scheme: slate, primary: custom, accent: lime, toggle: {icon: material/weather-sunny, name: Light}}
extra_css: [ours.css]
plugins:
  - search: {separator: '[\\s]+'}
"""

NAVIGATION: Final = """\
nav:
  - Welcome: index.md
  - Ships:
      - ships/index.md
      - ships/small.md
      - ships/large.md
      - The crew: ships/crew.md
  - Goods: [goods/index.md, goods/grain.md, goods/wood.md]
  - Rules: rules.md
  - Contact: contact.md
"""

_STYLES: Final = """\
:root, [data-md-color-scheme] { --md-primary-fg-color: #7a1f5c; --md-typeset-a-color: #7a1f5c; }
:root { --md-text-font: "Harbour"; }
[data-md-color-scheme="slate"] { --md-typeset-a-color: #f0a6d8; --md-default-bg-color: #101418; }
.md-header { box-shadow: none; }
"""

_PAGES: Final = {
    "index.md": "# Welcome\n\nA harbour of the north. See [the rules](rules.md#night).\n",
    "ships/index.md": "# Ships\n\n| Ship | Length |\n|---|---|\n| Cog | 20 m |\n",
    "ships/small.md": "# Small ships\n\n## Cogs\n\n```python\nsail()\n```\n",
    "ships/large.md": "# Large ships\n\n!!! note\n    Tugs help.\n",
    "ships/crew.md": "# The crew\n\n- A captain\n- A cook\n",
    "goods/index.md": "# Goods\n",
    "goods/grain.md": "# Grain\n\nFrom the south.\n",
    "goods/wood.md": "# Wood\n\n1. Oak\n2. Pine\n",
    "rules.md": "# Rules\n\n## Night\n\nNo horns.\n\n## Day\n\nOne horn.\n",
    "contact.md": "# Contact\n\n![Our sign](sign.svg)\n",
}

_SIGN: Final = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M2 12h20v3H2z"/></svg>\n'

_FOOTER: Final = '<footer class="md-footer"><p>The harbour office, {{ config.site_name }}</p></footer>\n'


def foreign_site(folder: Path, *, settings: str = SETTINGS, navigation: str = NAVIGATION) -> Path:
    """Write the site.

    Args:
        folder: where.
        settings: its configuration, but for the navigation.
        navigation: that; may be empty.
    """
    files = {
        **{f"docs/{name}": text for name, text in _PAGES.items()},
        "docs/ours.css": _STYLES,
        "docs/sign.svg": _SIGN,
        "docs/llms.txt": "# Harbour\n\n> Of our own.\n",
        "ours/partials/footer.html": _FOOTER,
        "ours/main.html": '{% extends "base.html" %}{% block announce %}High tide at noon{% endblock %}\n',
        "mkdocs.yml": settings + navigation,
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder
