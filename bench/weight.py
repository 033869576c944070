"""Weighs pages for a reader's line beside those of others with the same words: ``python -m bench.weight``.

Bytes are those of a page and of the files of the site that its HTML names, compressed as servers do; what is for
paper alone is not weighed. What scripts fetch later is not counted, neither here nor there. ``--govuk`` names the
folder of the package ``govuk-frontend`` of npm, unpacked; without it there is no line for it.
"""

import argparse
import gzip
import html
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from bench.builds import measure
from bench.machine import machine
from bench.own import BUILD, PROJECT, write_settings
from bench.peers import PLAIN
from bench.said import as_markdown, said_on
from bench.tables import print_table

GUIDE: Final = "manage-profile"
_THEME: Final = "plain"

_LINK: Final = re.compile(r"<link\b[^>]*>")
_SOURCE: Final = re.compile(r"<(?:script|img)\b[^>]*\bsrc=[\"']?([^\"' >]+)")
_LOADED: Final = re.compile(r"\brel=[\"']?(?:stylesheet|icon|shortcut icon|manifest|mask-icon|apple-touch-icon)\b")
_ADDRESS: Final = re.compile(r"\bhref=[\"']?([^\"' >]+)")
_FONT: Final = re.compile(r"url\(\"?([^)\"]+\.woff2)")


def _pages(site: Path) -> Mapping[str, Path]:
    """A page of each kind, of the guide that is shipped."""
    guide = site / GUIDE
    flow = sorted((guide / "decide").rglob("index.html"), key=lambda page: (len(page.parts), page))
    path = next(page for page in sorted((guide / "paths").glob("*/index.html")) if "part" not in page.parent.name)
    return {
        "a question": flow[0],
        "an outcome": flow[-1],
        "a path": path,
        "the comparison": guide / "paths" / "index.html",
        "the map": guide / "map" / "index.html",
    }


def _named(page: Path, site: Path) -> Iterator[tuple[Path, bool]]:
    """The files of the site that a page has a browser load, and whether for a screen."""
    text = page.read_text(encoding="utf-8")
    names = [(found[1], True) for found in _SOURCE.finditer(text)]
    for tag in filter(_LOADED.search, _LINK.findall(text)):
        names += [(found[1], 'media="print"' not in tag) for found in _ADDRESS.finditer(tag)]
    for name, seen in dict(names).items():
        address = html.unescape(name).partition("?")[0]
        file = site / address.lstrip("/") if address.startswith("/") else page.parent / address
        if ":" not in address and file.is_file():
            yield file.resolve(), seen


def _weight(page: Path, site: Path) -> tuple[float, float, int]:
    """KB of the page, KB with all that a screen needs, and how many files are asked for."""
    files = dict(_named(page, site))
    # A font is asked for by the style sheet that names it. It is compressed already.
    for sheet in [file for file in files if file.suffix == ".css"]:
        for name in _FONT.findall(sheet.read_text(encoding="utf-8")):
            font = site / name.lstrip("/") if name.startswith("/") else sheet.parent / name
            if font.is_file():
                files[font.resolve()] = True

    def compressed(file: Path) -> int:
        content = file.read_bytes()
        return len(content if file.suffix == ".woff2" else gzip.compress(content, 6))

    own = compressed(page)
    return own / 1000, (own + sum(compressed(file) for file, seen in files.items() if seen)) / 1000, 1 + len(files)


def _material(folder: Path, pages: Mapping[str, Path]) -> Path:
    (folder / "docs").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(PLAIN, encoding="utf-8")
    (folder / "docs" / "index.md").write_text("# Home\n", encoding="utf-8")
    for name, page in pages.items():
        (folder / "docs" / f"{name.replace(' ', '-')}.md").write_text(as_markdown(page), encoding="utf-8")
    measure([sys.executable, "-m", "mkdocs", "build", "-q"], folder)
    return folder / "site"


def _hugo(folder: Path, pages: Mapping[str, Path]) -> Path:
    """With the theme that ``hugo new theme`` makes."""
    subprocess.run(["hugo", "new", "site", str(folder)], check=True, capture_output=True)  # noqa: S607 - as it is installed
    subprocess.run(["hugo", "new", "theme", _THEME], cwd=folder, check=True, capture_output=True)  # noqa: S607 - likewise
    theme = folder / "themes" / _THEME / "layouts" / "_default" / "single.html"
    # In older releases the page of a new theme is empty.
    if not theme.read_text(encoding="utf-8").strip():
        theme.write_text('{{ define "main" }}{{ .Content }}{{ end }}', encoding="utf-8")
    for name, page in pages.items():
        (folder / "content" / f"{name.replace(' ', '-')}.md").write_text(as_markdown(page), encoding="utf-8")
    measure(["hugo", "--quiet", "--theme", _THEME], folder)
    return folder / "public"


def _govuk(package: Path) -> Callable[[Path, Mapping[str, Path]], Path]:
    """Pages in the template of the package, with its styles, its script and the fonts that the styles name."""
    built = package / "dist" / "govuk"

    def write(folder: Path, pages: Mapping[str, Path]) -> Path:
        shutil.copytree(built / "assets", folder / "assets")
        for name in ("govuk-frontend.min.css", "govuk-frontend.min.js"):
            shutil.copy(built / name, folder)
        for name, page in pages.items():
            heading = "".join(block.words for block in said_on(page) if block.heading)
            said = "".join(
                f'<h1 class="govuk-heading-l">{html.escape(block.words)}</h1>'
                if block.heading
                else f'<p class="govuk-body">{html.escape(block.words)}</p>'
                for block in said_on(page)
            )
            text = (
                '<!DOCTYPE html><html lang="en" class="govuk-template"><head><meta charset="utf-8">'
                f"<title>{html.escape(heading)}</title>"
                '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">'
                '<link rel="icon" sizes="48x48" href="/assets/images/favicon.ico">'
                '<link rel="icon" sizes="any" href="/assets/images/favicon.svg" type="image/svg+xml">'
                '<link rel="manifest" href="/assets/manifest.json">'
                '<link rel="stylesheet" href="/govuk-frontend.min.css"></head><body class="govuk-template__body">'
                f'<div class="govuk-width-container"><main class="govuk-main-wrapper">{said}</main></div>'
                '<script type="module" src="/govuk-frontend.min.js"></script></body></html>'
            )
            (folder / name.replace(" ", "-")).mkdir()
            (folder / name.replace(" ", "-") / "index.html").write_text(text, encoding="utf-8")
        return folder

    return write


def _built(folder: Path) -> Path:
    """A site of the guide that is shipped."""
    write_settings(folder)
    shutil.copy(PROJECT / "content" / "paths.yaml", folder / "content")
    measure(BUILD, folder)
    return folder / "site"


def _rows(root: Path, own: Path, govuk: Path | None) -> Iterator[tuple[str, ...]]:
    pages = _pages(own)
    makers: dict[str, Callable[[Path, Mapping[str, Path]], Path]] = {"Material": _material}
    if shutil.which("hugo"):
        makers["Hugo"] = _hugo
    if govuk:
        makers["GOV.UK Frontend"] = _govuk(govuk)
    sites = {name: make(root / name, pages) for name, make in makers.items()}
    for kind, page in pages.items():
        yield (kind, "Fingerpost", *_cells(page, own))
        for name, site in sites.items():
            yield ("", name, *_cells(site / kind.replace(" ", "-") / "index.html", site))


def _cells(page: Path, site: Path) -> tuple[str, ...]:
    own, whole, files = _weight(page, site)
    return f"{own:.1f}", f"{whole:.1f}", str(files)


def main() -> None:
    """Weigh, and print a table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--govuk", type=Path, help="the folder of the package govuk-frontend")
    asked.add_argument("--site", type=Path, help="a site of this project that is built already")
    given = asked.parse_args()
    print(f"{machine()}\n")
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        head = ("Page", "Of", "The HTML, KB", "With all it loads, KB", "Files")
        print_table(head, _rows(root, given.site or _built(root / "own"), given.govuk))


if __name__ == "__main__":
    main()
