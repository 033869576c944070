"""Built pages as a checker reads them."""

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

LOADS = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
    "embed": "src",
    "object": "data",
}
"""Elements that load something by themselves, and the attribute that names it."""


@dataclass
class Document(HTMLParser):
    """One page: what it links to, what it loads, what can be linked to."""

    path: Path
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    scripts: int = 0
    handlers: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    _in_h1: bool = False

    def __post_init__(self) -> None:
        """Read the page."""
        super().__init__()
        self.feed(self.path.read_text(encoding="utf-8"))

    def __hash__(self) -> int:
        """By identity: two readings of a page are two documents."""
        return id(self)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the element links to, loads or can be reached by."""
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.ids.append(given["id"])
        if tag == "a" and "name" in given:
            self.ids.append(given["name"])
        if tag in ("a", "area") and "href" in given:
            self.links.append(given["href"])
        if tag == "link":
            (self.loads if given.get("rel", "") in ("stylesheet", "icon", "preload") else self.links).append(
                given.get("href", "")
            )
        if tag in LOADS and given.get(LOADS[tag]):
            self.loads.append(given[LOADS[tag]])
        # What is no program runs nothing: it says what the page is, for programs of others.
        self.scripts += tag == "script" and given.get("type") != "application/ld+json"
        self.handlers += [name for name in given if name.startswith("on")]
        self._in_h1 = tag == "h1"

    def handle_data(self, data: str) -> None:
        """Note the heading."""
        if self._in_h1 and data.strip():
            self.headings.append(data.strip())
            self._in_h1 = False


@cache
def _read(path: Path) -> Document:
    """A page; read once, because reading a site takes longer than anything that is asked of it."""
    return Document(path)


def documents(folder: Path, pattern: str = "**/*.html") -> list[Document]:
    """Every page of a built folder. A folder without pages proves nothing, so it is refused."""
    found = [_read(path) for path in sorted(folder.resolve().glob(pattern))]
    assert found, f"no pages match {pattern} below {folder}"
    return found


class Checker:
    """Follows the references of pages through a built folder."""

    def __init__(self, folder: Path, site_url: str, *, served: bool) -> None:
        """Check a site.

        Args:
            folder: its root.
            site_url: the address that it is published at; links to it are followed like relative ones.
            served: whether a server answers a folder with the page in it; on a disk, a link must name a file.
        """
        self.folder, self.site_url, self.served = folder, site_url, served
        self._ids: dict[Path, set[str]] = {}

    def _anchors(self, page: Path) -> set[str]:
        if page not in self._ids:
            self._ids[page] = set(_read(page).ids)
        return self._ids[page]

    def _target(self, page: Path, path: str, *, published: bool) -> Path:
        """The file that a path names, seen from a page."""
        base = urlsplit(self.site_url).path
        start, rest = (
            (self.folder, path.removeprefix(base).lstrip("/"))
            if path.startswith("/")
            else (page.parent, path or page.name)
        )
        target = (start / rest).resolve()
        return target / "index.html" if target.is_dir() and (self.served or published) else target

    def fault(self, page: Path, reference: str) -> str | None:
        """What is wrong with a reference; ``None`` for one that resolves, or that leads elsewhere."""
        parts = urlsplit(reference)
        published = reference.startswith(self.site_url)
        if not published and parts.scheme in ("http", "https", "mailto", "data"):
            return None
        if not published and (parts.scheme or parts.netloc):
            return "an address of another kind"
        target = self._target(page, unquote(parts.path), published=published)
        if not target.is_relative_to(self.folder):
            return "leads out of the site"
        if not target.is_file():
            return "no such file"
        if (
            parts.fragment
            and target.suffix == ".html"
            and unquote(parts.fragment) not in self._anchors(target) | {"__top"}
        ):
            return "no such anchor"
        return None


def broken(folder: Path, pages: list[Document], site_url: str, *, served: bool) -> tuple[list[str], int]:
    """References of pages that lead nowhere, and how many references were looked at."""
    checker = Checker(folder, site_url, served=served)
    looked = [(page.path, reference) for page in pages for reference in page.links + page.loads]
    return [
        f"{path}: {reference}: {fault}" for path, reference in looked if (fault := checker.fault(path, reference))
    ], len(looked)
