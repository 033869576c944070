"""What a server shows while the catalogue cannot be built: the faults, on every page that there was."""

from ..addresses import ASSETS, folder_links
from ..catalogue import CatalogueError
from ..rendering.html.environment import environment
from ..words import words_for
from .assets import assets
from .publication import Publication


def fault_publication(error: CatalogueError, last: Publication) -> Publication:
    """The faults as a page, at the root and wherever the last good site had one, so that a reload anywhere shows them.

    Args:
        error: the faults.
        last: the publication before.
    """
    template = environment(words_for("en")).get_template("faults.html.jinja")
    places = {
        "index.html",
        *(f"{address}index.html" for address in last.themed),
        *(name for name in last.files if name.endswith(".html")),
    }
    pages = {
        place: template.render(findings=error.findings, assets=folder_links(place, ASSETS)).encode() for place in places
    }
    return Publication(themed={}, files={**assets(), **pages})
