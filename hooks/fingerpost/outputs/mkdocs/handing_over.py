"""Hands the pages of guides to MkDocs as files, and looks at the end whether each of them was built."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel

from ...addresses import HOME
from ..publication import Publication
from .sources import front_matter, source_name

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_SHOWN: Final = 3
"""How many files a message names."""


def contents(publication: Publication) -> dict[str, bytes]:
    """What each file holds: Markdown files for the themed pages, which only know their titles, and the others whole."""
    themed = {
        source_name(address): front_matter(themed.page).encode() for address, themed in publication.themed.items()
    }
    return {**themed, **publication.files}


def _unlisted(publication: Publication) -> frozenset[str]:
    """The files of the pages that stand in no navigation."""
    return frozenset(source_name(address) for address, themed in publication.themed.items() if not themed.page.listed)


def _edit_addresses(publication: Publication, files: Files, names: frozenset[str]) -> None:
    """Have the pages of a guide edited in its catalogue."""
    for address, themed in publication.themed.items():
        name = source_name(address)
        source = files.get_file_from_path(name) if name in names else None
        if source is not None:
            source.edit_uri = f"../{themed.page.catalogue}"


def hand_over(publication: Publication, files: Files, config: "MkDocsConfig", *, replacing: bool) -> frozenset[str]:
    """Add every file of a site to those of MkDocs.

    Args:
        publication: the site.
        files: the files of MkDocs.
        config: its configuration.
        replacing: whether a file goes first that stands at the same address. Otherwise only a home page may.

    Returns:
        The names of the files that were added.

    Raises:
        PluginError: where another file has the address of one of them.
    """
    written, unlisted = {file.dest_uri: file for file in files}, _unlisted(publication)
    names = set()
    for name, content in contents(publication).items():
        inclusion = InclusionLevel.NOT_IN_NAV if name in unlisted else InclusionLevel.UNDEFINED
        file = File.generated(config, name, content=content, inclusion=inclusion)
        taken = written.get(file.dest_uri)
        if taken is not None and replacing:
            files.remove(taken)
        elif taken is not None and name == source_name(HOME):
            continue
        elif taken is not None:
            raise PluginError(
                f"{taken.src_uri} and a page of the catalogue both want the address {file.dest_uri}: rename the file, "
                f"or give the guide another id."
            )
        files.append(file)
        names.add(name)
    if config.repo_url and config.edit_uri:
        _edit_addresses(publication, files, frozenset(names))
    return frozenset(names)


def take_back(files: Files, names: frozenset[str]) -> None:
    """Take files out again that were handed over."""
    for name in names:
        file = files.get_file_from_path(name)
        if file is not None:
            files.remove(file)


def renew(publication: Publication, files: Files, names: frozenset[str]) -> None:
    """Give files that were handed over another content."""
    for name, content in contents(publication).items():
        file = files.get_file_from_path(name) if name in names else None
        if file is not None:
            file.content_bytes = content


def _is_built(files: Files, name: str) -> bool:
    file = files.get_file_from_path(name)
    return file is not None and Path(file.abs_dest_path).is_file()


def require_built(files: Files, names: frozenset[str]) -> None:
    """Make sure that everything that was handed over stands on the site.

    Args:
        files: the files of MkDocs.
        names: those of them that were handed over.

    Raises:
        PluginError: where something is missing.
    """
    missing = sorted(name for name in names if not _is_built(files, name))
    if missing:
        named = ", ".join([*missing[:_SHOWN], *(["..."] if len(missing) > _SHOWN else [])])
        raise PluginError(
            f"{len(missing)} of {len(names)} files of the catalogue were not built: {named}. Something leaves them "
            "out: `exclude_docs` or `draft_docs` of the configuration, or another plug-in."
        )
