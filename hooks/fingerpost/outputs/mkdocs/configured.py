"""What the configuration that MkDocs has read says to a build: its guides, and what they are told of the site."""

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files, InclusionLevel

from ...addresses import Links, Site, file_links, folder_links
from ...catalogue import Catalogue, Finding, Memory
from ...checks import prove
from ...fault import Fault
from ...project import catalogue_files, read_catalogue
from .neighbours import language_folder
from .options import Options, options_of
from .projects import project_of
from .sites import site_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


_handed_on: Memory | None = None


def hand_on(memory: Memory) -> None:
    """Have a build in a copy of this process begin with what was read here."""
    global _handed_on  # noqa: PLW0603 - the hook, which MkDocs makes, can be told in no other way
    _handed_on = memory


def handed_on() -> Memory | None:
    """What was read by the process that this one is a copy of."""
    return _handed_on


def proved(config: "MkDocsConfig", memory: Memory | None = None) -> tuple[Catalogue, tuple[Finding, ...]]:
    """The catalogue of a site as it stands on the disk, and what was found that ends no build.

    Args:
        config: what MkDocs has read.
        memory: what was read of the guides before, where somebody keeps that.

    Raises:
        CatalogueError: with every fault.
    """
    root = folder_of(config)
    catalogue = read_catalogue(root, said(config).content, memory)
    examined = project_of(root, dict(config)).examine(catalogue)
    prove(examined)
    return catalogue, tuple(finding for one in examined for finding in one.findings)


def inner_site(config: "MkDocsConfig") -> Site:
    """What the pages of guides are told of the site, in the language that is being built."""
    return site_of(dict(config), outer=language_folder(config.plugins))


def said(config: "MkDocsConfig") -> Options:
    """What a site says of its guides.

    Raises:
        PluginError: where that cannot be.
    """
    try:
        return options_of(dict(config))
    except Fault as fault:
        raise PluginError(str(fault)) from None


def folder_of(config: "MkDocsConfig") -> Path:
    """The folder of a project."""
    return Path(config.config_file_path).parent


def forms(config: "MkDocsConfig") -> Links:
    """How one page links to another on this form of the site."""
    return folder_links if config.use_directory_urls else file_links


def leave_out_catalogue(files: Files, config: "MkDocsConfig") -> None:
    """Publish no guide as the text that it is written in, where the documentation has that."""
    guides = [path.resolve() for path in catalogue_files(folder_of(config), said(config).content)]
    for file in files:
        source = Path(file.abs_src_path).resolve() if file.abs_src_path else None
        if source and any(source == guide or guide in source.parents for guide in guides):
            file.inclusion = InclusionLevel.EXCLUDED
