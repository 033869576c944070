"""The site around the guides, as MkDocs knows it: which files become pages, where, and which names are taken."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from mkdocs.structure.files import File, Files, InclusionLevel, set_exclusions
from mkdocs.utils import get_theme_dir

from ...addresses import Host, Links, placed
from ...catalogue import Catalogue
from ...checks import linked_documents
from .files import files_of, leaving_out
from .folders import is_file
from .options import options_of
from .plugins import nobody_adds_pages
from .settings import Settings, documentation
from .sources import holds_guide, source_name

_ID: Final = re.compile(r'<[a-z][\w-]*(?:\s+(?!id=)[\w:.-]+(?:="[^"]*")?)*\s+id="([^"]*)"')
"""An id in HTML of our own: a bare pointed bracket begins a tag, and every value stands between the same quotes."""

_LEFT_OUT: Final = {
    InclusionLevel.EXCLUDED: "MkDocs leaves out, by itself or as `exclude_docs` of its configuration says",
    InclusionLevel.DRAFT: "is a draft, as `draft_docs` of the configuration says, and no page of the published site",
}


def _address(file: File) -> str:
    """Where a page stands: its folder, or its file where it has no folder of its own."""
    folder, _, name = file.dest_uri.rpartition("/")
    return (f"{folder}/" if folder else "") if name == "index.html" else file.dest_uri


def _names(file: File) -> frozenset[str]:
    """The names by which pages link to a file: in one language of several, also those that it has in the others."""
    others = getattr(file, "alternates", {}).values()
    return frozenset({file.src_uri, getattr(file, "norm_src_uri", file.src_uri), *(other.src_uri for other in others)})


def _documents(files: Files, ours: frozenset[str] = frozenset()) -> list[File]:
    """The files of pages, but for those of guides."""
    return [file for file in files if file.is_documentation_page() and file.src_uri not in ours]


def _pages(documents: Iterable[File]) -> dict[str, Any]:
    """What a host's own files say of it."""
    documents = list(documents)
    left_out = {file.src_uri: _LEFT_OUT[file.inclusion] for file in documents if file.inclusion in _LEFT_OUT}
    published = (file for file in documents if file.src_uri not in left_out)
    return {
        "pages": {name: _address(file) for file in published for name in _names(file)},
        "left_out": left_out,
    }


def _files_of(files: Files) -> Callable[[str], bool]:
    """Tells of a name whether it is that of a file that is published as it is."""
    return frozenset(name for file in files if file.inclusion not in _LEFT_OUT for name in _names(file)).__contains__


def _owned(folder: Path, files: Files, at: str) -> Mapping[str, str]:
    """The first parts of addresses below a folder that the documentation has, each with a file that stands there."""
    owned: dict[str, str] = {}
    for file in (file for file in files if file.dest_uri.startswith(at)):
        first, slash, rest = file.dest_uri.removeprefix(at).partition("/")
        if slash and file.inclusion not in _LEFT_OUT and (first not in owned or rest == "index.html"):
            owned[first] = file.src_uri
    # Pages of guides that were written as files are no pages of others.
    return {first: name for first, name in owned.items() if not holds_guide(folder / at / first)}


def _theme_folders(root: Path, settings: Settings) -> Iterator[Path]:
    """The folders of the theme, as far as its configuration alone names them."""
    theme: Any = settings.get("theme") or "mkdocs"
    if hasattr(theme, "dirs"):
        yield from map(Path, theme.dirs)
        return
    options: Mapping[str, Any] = theme if isinstance(theme, Mapping) else {"name": theme}
    if options.get("custom_dir"):
        yield root / str(options["custom_dir"])
    try:
        yield Path(get_theme_dir(str(options["name"])))
    except KeyError:
        # It is not installed, or has no name: the build says so.
        return


def _why_taken(root: Path, settings: Settings, owned: Mapping[str, str], name: str) -> str:
    """Why no guide can have an id; empty where one can."""
    at = options_of(settings).at
    if name in owned:
        return f"`{owned[name]}` of the documentation folder has that address"
    if any((folder / at / name).is_dir() for folder in _theme_folders(root, settings)):
        return "the theme has a folder of this name"
    file = File(source_name(f"{at}{name}/"), None, "", use_directory_urls=True)
    set_exclusions([file], leaving_out(settings))
    return f"it is the name of a folder that {_LEFT_OUT[file.inclusion]}" if file.inclusion in _LEFT_OUT else ""


def host_of(root: Path, settings: Settings) -> Host:
    """The site that a project's guides are added to, from its settings and its files alone.

    Args:
        root: the folder of the configuration.
        settings: the configuration, as its file says it or as MkDocs has read it.
    """
    files = Files(file for file in files_of(root, settings) if is_file(Path(str(file.abs_src_path))))
    owned = _owned(documentation(root, settings), files, options_of(settings).at)
    return Host(
        **_pages(_documents(files)),
        has_file=_files_of(files),
        taken=cache(partial(_why_taken, root, settings, owned)),
        complete=cache(partial(nobody_adds_pages, root, settings)),
    )


class _Parts(HTMLParser):
    """The ids of all parts of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an id, and the name of an anchor of older HTML."""
        self.ids.update(value for key, value in attrs if value and (key == "id" or (key == "name" and tag == "a")))


def parts_of(html: str) -> frozenset[str]:
    """The ids that a link can lead to in the HTML of a page."""
    parser = _Parts()
    parser.feed(html)
    parser.close()
    return frozenset(parser.ids)


def ids_of(body: str) -> frozenset[str]:
    """The same of a body that the engine wrote, at a tenth of the cost: an evidence page has megabytes."""
    return frozenset(map(unescape, _ID.findall(body)))


def _parts(files: Files, name: str) -> frozenset[str] | None:
    """The ids of the parts of a page; ``None`` while it is not made."""
    file = files.get_file_from_path(name)
    return parts_of(file.page.content) if file and file.page and file.page.content is not None else None


def links_on(host: Host, catalogue: Catalogue, links: Links) -> Links:
    """How pages link to one another and to those of their host, which may stand elsewhere than their files say.

    Gives the very same links back where all stand where a catalogue takes them to be.
    """
    linked = frozenset[str]().union(*map(linked_documents, catalogue.guides))
    at = {quote(file): quote(host.pages[file]) for file in linked}
    moved = {file: address for file, address in at.items() if links("", file) != links("", address)}
    return placed(links, moved) if moved else links


def links_to_files(files: Files, ours: frozenset[str], folder: str, links: Links) -> Links:
    """How pages link to files that are no pages, such as pictures, which may stand elsewhere than their names say.

    Gives the very same links back where all stand where their names say.
    """
    others = [file for file in files if not file.is_documentation_page() and file.src_uri not in ours]
    at = {name: _seen_from(folder, file.dest_uri) for file in others for name in _names(file)}
    moved = {quote(name): quote(address) for name, address in at.items() if name != address}
    return placed(links, moved) if moved else links


def _seen_from(folder: str, address: str) -> str:
    """An address as pages say it whose own addresses leave out the folder that all of them stand in."""
    return address.removeprefix(folder) if address.startswith(folder) else "../" * folder.count("/") + address


def growing_host(files: Files, ours: frozenset[str], folder: str) -> Host:
    """The same while a site is built, once all plug-ins have added their files.

    What is left out is not yet known: some plug-ins take a file out and put its page back later.

    Args:
        files: all files.
        ours: the names of those of them that are pages of guides.
        folder: the folder that these stand in, with a slash; empty for the root of the site.
    """
    documents = _documents(files, ours)
    pages = {name: _seen_from(folder, _address(file)) for file in documents for name in _names(file)}
    return Host(pages=pages, has_file=_files_of(files))


def built_host(files: Files, ours: frozenset[str]) -> Host:
    """The same once all pages are made, with their parts.

    Args:
        files: all files.
        ours: the names of those of them that are pages of guides.
    """
    return Host(**_pages(_documents(files, ours)), has_file=_files_of(files), parts=partial(_parts, files))
