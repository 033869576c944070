"""What the server of MkDocs needs: it goes on where the catalogue has faults, and shows them."""

import logging
from pathlib import Path

from mkdocs import utils

from ...catalogue import CatalogueError
from ..faults import fault_publication
from ..publication import Publication


def tolerate_warnings() -> None:
    """Let a build with faults come to its end in strict mode too.

    A server would show nothing otherwise. The faults and the warnings that follow from them are still printed.
    """
    logger = logging.getLogger("mkdocs")
    for handler in [handler for handler in logger.handlers if isinstance(handler, utils.CountHandler)]:
        logger.removeHandler(handler)


def show_faults(error: CatalogueError, publication: Publication, site: Path) -> None:
    """Put the page of faults at every place that a site has.

    Most faults are found before anything is built, and then this changes nothing. Whether the part of a page is there
    is known only at the end.

    Args:
        error: the faults.
        publication: what was built.
        site: the folder that the server shows.
    """
    for name, content in fault_publication(error, publication).files.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(content)
