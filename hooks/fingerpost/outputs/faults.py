"""What a server shows while the catalogue cannot be built: the faults, on every page that there was."""

from ..catalogue import CatalogueError
from ..pages import compile_templates
from .assets import assets
from .publication import Publication


def fault_publication(error: CatalogueError, last: Publication) -> Publication:
    """The faults as a page, at the root and wherever the last good site had one, so that a reload anywhere shows them.

    Args:
        error: the faults.
        last: the publication before.
    """
    document = compile_templates().get_template("faults.html.jinja").render(findings=error.findings).encode()
    places = {"index.html", *(f"{address}index.html" for address in last.themed), *(name for name in last.files if name.endswith(".html"))}
    return Publication({}, {**assets(), **dict.fromkeys(places, document)})
