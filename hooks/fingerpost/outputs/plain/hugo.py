"""Hugo: sections without content, whose HTML is one text of their front matter. Each may have others below it.

Newer releases refuse content of HTML, and Markdown takes some of it for its own. A layout of ours shows the text.
"""

import json
from typing import Final

from ...addresses import HOME, folder_links
from ..publication import Publication
from .form import END, Form, encoded, guest_body, head

_TYPE: Final = "fingerpost"

_LAYOUT: Final = f"layouts/{_TYPE}/list.html"
"""The template of these pages. A site may have another one in this place."""

_MAIN: Final = f'{{{{ define "main" }}}}{{{{ .Params.{_TYPE} | safeHTML }}}}{{{{ end }}}}\n'
"""What nearly every theme has a place for. Its own template of a section would list the pages below it."""


def _place(name: str) -> str:
    return f"static/{name}"


def _write(publication: Publication) -> dict[str, bytes]:
    texts = {_LAYOUT: _MAIN}
    for address, made in publication.without(HOME).themed.items():
        # A section would have a feed of its own.
        front = head(title=made.page.title, description=made.page.description, type=_TYPE, outputs=["html"])
        # A text of JSON is one of YAML, in one line.
        html = json.dumps(guest_body(address, made, folder_links), ensure_ascii=False)
        texts[f"content/{address}_index.md"] = f"{front.removesuffix(END)}{_TYPE}: {html}\n{END}"
    return {**encoded(texts), **{_place(name): content for name, content in publication.files.items()}}


FORM: Final = Form(links=folder_links, pages="content/", write=_write, place=_place, kept=(_LAYOUT,))
