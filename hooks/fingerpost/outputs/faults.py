"""What a server shows while the catalogue cannot be built: the faults, on every page that there was."""

from ..addresses import ASSETS, folder_links
from ..catalogue import CatalogueError
from ..rendering.html.environment import environment
from ..words import words_for
from .assets import assets
from .kept import in_memory
from .publication import Publication


def fault_page(error: CatalogueError, place: str) -> bytes:
    """The faults as a page.

    Args:
        error: the faults.
        place: the file that the page stands in, as seen from the root of the site.
    """
    template = environment(words_for("en")).get_template("faults.html.jinja")
    return template.render(findings=error.findings, assets=folder_links(place, ASSETS)).encode()


def fault_places(last: Publication) -> frozenset[str]:
    """The files of a site that show faults: the first page, and wherever the last good site had one of a guide.

    So a reload anywhere shows them.
    """
    themed = (f"{address}index.html" for address in last.themed)
    return frozenset(("index.html", *themed, *(name for name in last.files if name.endswith(".html"))))


def fault_publication(error: CatalogueError, last: Publication) -> Publication:
    """The faults as a page in each of its places.

    Args:
        error: the faults.
        last: the publication before.
    """
    pages = {place: fault_page(error, place) for place in fault_places(last)}
    return Publication(files=in_memory({**assets(), **pages}))
