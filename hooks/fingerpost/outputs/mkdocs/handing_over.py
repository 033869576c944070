"""Hands the pages of guides to MkDocs as files, and looks at the end whether each of them was built."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel

from ...addresses import ASSETS, HOME, INDEX, LLMS, LLMS_FULL, twin_address
from ..assets import own_path
from ..kept import Held, Kept, Written
from ..publication import Publication
from .editing import edit_uri
from .neighbours import tell_languages
from .options import options_of
from .sources import front_matter, source_name

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_SHOWN: Final = 3
"""How many files a message names."""


_GIVING_WAY: Final = (INDEX, LLMS, LLMS_FULL)
"""Files of the whole site beside the guides. Where the site has one of its own, that one stays."""

_AS_FILE: Final = ".twin"
"""Stands behind the name of what is Markdown and no page: MkDocs makes a page of every file that ends as Markdown."""


def _named(place: str) -> str:
    """What MkDocs is to call a whole file that stands at a place."""
    return f"{place}{_AS_FILE}" if place.endswith(".md") else place


def contents(publication: Publication) -> dict[str, Kept]:
    """What each file holds: Markdown files for the themed pages, which only know their titles, and the others whole."""
    themed = {
        source_name(address): Held(front_matter(made.page, at=address.removesuffix(made.page.address)).encode())
        for address, made in publication.themed.items()
    }
    return {**themed, **_whole(publication)}


def _whole(publication: Publication) -> dict[str, Kept]:
    """What each whole file holds."""
    return {_named(place): kept for place, kept in publication.files.kept.items()}


def _unlisted(publication: Publication, config: "MkDocsConfig") -> frozenset[str]:
    """The files of the pages that nobody misses in a navigation.

    One that somebody has written names what it is to show of a guide; one that is made of files shows each page that
    wants to be listed.
    """
    written = config.nav is not None
    themed = publication.themed.items()
    return frozenset(source_name(address) for address, made in themed if written or not made.page.listed)


def _own(files: Files, names: Iterable[str]) -> dict[str, File]:
    """The files that were handed over, by their names.

    Asked by name, the files of a site in several languages may give that of another language.
    """
    return {name: files.src_uris[name] for name in names if name in files.src_uris}


def _made_from(publication: Publication, root: Path, folder: str) -> Callable[[str], str]:
    """Where the source of each file lies on the disk: other plug-ins ask for it, and for what git knows of it.

    Args:
        publication: the site.
        root: the folder of the project.
        folder: where the guides are on the site, with a slash; empty for its root.
    """
    catalogues = {source_name(address): themed.page.catalogue for address, themed in publication.themed.items()}
    # Of a guide, and of what stands below it or its embeds; the first page of the site is that of the first guide.
    pages = (themed.page for themed in publication.themed.values())
    guides = {page.guide: page.head for page in pages if page.guide}
    first = next(iter(catalogues.values()), "")

    def source(name: str) -> str:
        place = name.removeprefix(folder)
        if place.startswith(f"{ASSETS}/"):
            return str(own_path(place.removeprefix(f"{ASSETS}/")))
        guide = next((guides[part] for part in place.split("/")[:2] if part in guides), first)
        return str(root / catalogues.get(name, guide))

    return source


def _fill(file: File, kept: Kept, source: str) -> None:
    """Give a file its content. Of one that is written already, MkDocs asks the disk.

    Args:
        file: the file.
        kept: its content.
        source: where its source lies on the disk.
    """
    if isinstance(kept, Written):
        file._content = None  # there is no other way to have MkDocs ask the disk again
        file.abs_src_path = str(kept.path)
    else:
        file.content_bytes = kept.read()
        # MkDocs forgets it with the old content.
        file.abs_src_path = source


def _tell_of_pages(publication: Publication, own: Mapping[str, File], config: "MkDocsConfig") -> None:
    """Have the pages of a guide edited in its catalogue, and known in each language of the site."""
    pages = {source_name(address): themed.page for address, themed in publication.themed.items()}
    for name in pages.keys() & own.keys():
        own[name].edit_uri = edit_uri(pages[name].catalogue, config)
    tell_languages(config.plugins, (own[name] for name in pages if name in own))


def hand_over(
    publication: Publication, files: Files, config: "MkDocsConfig", folder: str = "", *, replacing: bool
) -> frozenset[str]:
    """Add every file of a site to those of MkDocs.

    Args:
        publication: the site.
        files: the files of MkDocs.
        config: its configuration.
        folder: where the site stands on that of MkDocs, with a slash; empty for its root.
        replacing: whether a file goes first that stands at the same address. Otherwise only those may that speak for
            the whole site: its first page, and what it has for programs.

    Returns:
        The names of the files that were added.

    Raises:
        PluginError: where another file has the address of one of them.
    """
    written, unlisted = {file.dest_uri: file for file in files}, _unlisted(publication, config)
    at = options_of(dict(config)).at
    source = _made_from(publication, Path(config.config_file_path).parent, at)
    own: dict[str, File] = {}
    giving_way = {source_name(at + HOME), *(at + name for name in _GIVING_WAY)}
    for name, kept in contents(publication).items():
        inclusion = InclusionLevel.NOT_IN_NAV if name in unlisted else InclusionLevel.UNDEFINED
        file = File.generated(config, name, content=b"", inclusion=inclusion)
        file.dest_uri = f"{folder}{file.dest_uri.removesuffix(_AS_FILE)}"
        taken = written.get(file.dest_uri)
        if taken is not None and replacing:
            files.remove(taken)
        elif taken is not None and name in giving_way:
            continue
        elif name == _named(twin_address(at + HOME)) and source_name(at + HOME) not in own:
            # The first page of the site is another one.
            continue
        elif taken is not None:
            raise PluginError(
                f"{taken.src_uri} and a page of the catalogue both want the address {file.dest_uri}: rename the file, "
                f"or give the guide another id."
            )
        _fill(file, kept, source(name))
        files.append(file)
        own[name] = file
    _tell_of_pages(publication, own, config)
    return frozenset(own)


def take_back(files: Files, names: frozenset[str]) -> None:
    """Take files out again that were handed over."""
    for file in _own(files, names).values():
        files.remove(file)


def renew(publication: Publication, files: Files, names: frozenset[str]) -> None:
    """Give files that were handed over another content."""
    made = contents(publication)
    for name, file in _own(files, names & made.keys()).items():
        _fill(file, made[name], file.abs_src_path or "")


def put_in_place(publication: Publication, files: Files, names: frozenset[str]) -> None:
    """Have what is written already stand where the site has it, so that MkDocs, which leaves it there, copies nothing.

    Args:
        publication: the site.
        files: the files of MkDocs, once no plug-in takes any out again.
        names: those of them that were handed over.
    """
    made = _whole(publication)
    for name, file in _own(files, names & made.keys()).items():
        kept = made[name]
        published = file.inclusion.is_included()  # type: ignore[no-untyped-call] # MkDocs has a part without types
        if published and isinstance(kept, Written) and file.abs_src_path == str(kept.path):
            kept.move(Path(file.abs_dest_path))
            file.abs_src_path = file.abs_dest_path


def require_built(files: Files, names: frozenset[str]) -> None:
    """Make sure that everything that was handed over stands on the site.

    Args:
        files: the files of MkDocs.
        names: those of them that were handed over.

    Raises:
        PluginError: where something is missing.
    """
    own = _own(files, names)
    missing = sorted(name for name in names if name not in own or not Path(own[name].abs_dest_path).is_file())
    if missing:
        named = ", ".join([*missing[:_SHOWN], *(["..."] if len(missing) > _SHOWN else [])])
        raise PluginError(
            f"{len(missing)} of {len(names)} files of the catalogue were not built: {named}. Something leaves them "
            "out: `exclude_docs` or `draft_docs` of the configuration, or another plug-in."
        )
