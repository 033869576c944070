"""Hugo: content of HTML, which it passes on as it stands, each page a section so that others may stand below it."""

from typing import Final

from ...addresses import HOME, folder_links
from ..publication import Publication
from .form import Form, encoded, guest_body, head
from .tags import without_tags

_TYPE: Final = "fingerpost"

_LAYOUT: Final = f"layouts/{_TYPE}/list.html"
"""The template of these pages. A site may have another one in this place."""

_MAIN: Final = '{{ define "main" }}{{ .Content }}{{ end }}\n'
"""What nearly every theme has a place for. Its own template of a section would list the pages below it."""


def _place(name: str) -> str:
    return f"static/{name}"


def _write(publication: Publication) -> dict[str, bytes]:
    texts = {_LAYOUT: _MAIN}
    for address, made in publication.without(HOME).themed.items():
        # A section would have a feed of its own.
        front = head(title=made.page.title, description=made.page.description, type=_TYPE, outputs=["html"])
        texts[f"content/{address}_index.html"] = front + without_tags(guest_body(address, made, folder_links))
    return {**encoded(texts), **{_place(name): content for name, content in publication.files.items()}}


FORM: Final = Form(links=folder_links, pages="content/", write=_write, place=_place, kept=(_LAYOUT,))
