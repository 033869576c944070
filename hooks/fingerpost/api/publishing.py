"""Whole sites without a generator: as files in memory, or on a disk."""

from collections.abc import Iterator
from pathlib import Path

from ..addresses import Links, Site, folder_links
from ..catalogue import Catalogue
from ..checks import examine, prove
from ..outputs.disk import write_files
from ..outputs.without_theme import site_files
from ..project import today


def render(catalogue: Catalogue, site: Site, links: Links = folder_links) -> Iterator[tuple[str, bytes]]:
    """A whole site without a generator: every page in the light shell of the flow, and the files that pages load.

    Args:
        catalogue: guides without errors; see :func:`check`.
        site: what the pages say of the site.
        links: how one page links to another. The default is for a server, which answers a folder with the page in it;
            `fingerpost.addresses.file_links` is for a folder on a disk.

    Yields:
        The place of each file on the site, and its content.

    Examples:
        >>> import fingerpost as fp
        >>> files = dict(fp.render(fp.load("content"), fp.Site("Our choices", "How we decide.")))
        >>> "hold-a-meeting/decide/index.html" in files
        True
        >>> b"Can everybody come to one place?" in files["hold-a-meeting/decide/index.html"]
        True
    """
    return site_files(catalogue, site, links)


def publish(catalogue: Catalogue, folder: str | Path, site: Site, links: Links = folder_links) -> int:
    """Prove a catalogue and write it as a whole site below a folder; how many files that are.

    Nothing is written where a check finds an error. Files are written aside and then renamed; others in the folder
    stay.

    Args:
        catalogue: the guides.
        folder: where the site goes; it is made where there is none.
        site: what the pages say of the site.
        links: how one page links to another, as for `render`.

    Raises:
        CatalogueError: with every error that a check found.

    Examples:
        >>> import fingerpost as fp
        >>> number = fp.publish(fp.load("content"), "public", fp.Site("Our choices", "How we decide."))
        >>> from pathlib import Path
        >>> Path("public/hold-a-meeting/decide/index.html").is_file(), number > 30
        (True, True)
    """
    prove(examine(catalogue, today()))
    files = dict(site_files(catalogue, site, links))
    write_files(Path(folder), files)
    return len(files)
