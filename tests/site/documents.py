"""Built pages as a checker reads them."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

LOADS = {"script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src", "embed": "src", "object": "data"}
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
            (self.loads if given.get("rel", "") in ("stylesheet", "icon", "preload") else self.links).append(given.get("href", ""))
        if tag in LOADS and given.get(LOADS[tag]):
            self.loads.append(given[LOADS[tag]])
        self.scripts += tag == "script"
        self.handlers += [name for name in given if name.startswith("on")]
        self._in_h1 = tag == "h1"

    def handle_data(self, data: str) -> None:
        """Note the heading."""
        if self._in_h1 and data.strip():
            self.headings.append(data.strip())
            self._in_h1 = False


def documents(folder: Path, pattern: str = "**/*.html") -> list[Document]:
    """Every page of a built folder. A folder without pages proves nothing, so it is refused."""
    found = [Document(path) for path in sorted(folder.glob(pattern))]
    assert found, f"no pages match {pattern} below {folder}"
    return found


def broken(folder: Path, pages: list[Document], site_url: str, *, served: bool) -> tuple[list[str], int]:
    """References of pages that lead nowhere.

    Args:
        folder: the root of the site.
        pages: the pages to check.
        site_url: the address that the site is published at; links to it are checked like relative ones.
        served: whether a server answers a folder with the page in it; on a disk, a link must name a file.

    Returns:
        What is broken, and how many references were looked at.
    """
    known: dict[Path, set[str]] = {page.path: set(page.ids) for page in pages}
    faults, looked = [], 0
    for page in pages:
        for reference in page.links + page.loads:
            published = reference.startswith(site_url)
            if published:
                reference = "/" + reference.removeprefix(site_url)  # noqa: PLW2901 - the same reference, as the site itself would write it
            parts = urlsplit(reference)
            if parts.scheme in ("http", "https", "mailto", "data"):
                continue
            looked += 1
            if parts.scheme or parts.netloc:
                faults.append(f"{page.path}: {reference}: an address of another kind")
                continue
            base_path = urlsplit(site_url).path
            path = unquote(parts.path)
            if path.startswith(base_path) and len(base_path) > 1:
                path = "/" + path.removeprefix(base_path)
            target = (folder / path.lstrip("/") if path.startswith("/") else page.path.parent / path if path else page.path).resolve()
            if not target.is_relative_to(folder.resolve()):
                faults.append(f"{page.path}: {reference}: leads out of the site")
                continue
            if target.is_dir() and (served or published):
                target /= "index.html"
            if not target.is_file():
                faults.append(f"{page.path}: {reference}: no such file")
                continue
            if parts.fragment and target.suffix == ".html":
                if target not in known:
                    known[target] = set(Document(target).ids)
                if unquote(parts.fragment) not in known[target] and parts.fragment != "__top":
                    faults.append(f"{page.path}: {reference}: no such anchor")
    return faults, looked
