"""Docusaurus: pages of MDX. Their HTML is one text to it, because MDX takes angles and braces for its own."""

import json
from typing import Final

from ...addresses import HOME, folder_links
from ..publication import Publication
from .form import Form, encoded, guest_body, head

_PAGES: Final = "src/pages/"


def _place(name: str) -> str:
    return f"static/{name}"


def _write(publication: Publication) -> dict[str, bytes]:
    texts = {}
    for address, made in publication.without(HOME).themed.items():
        front = head(title=made.page.title, description=made.page.description, hide_table_of_contents=True)
        html = json.dumps(guest_body(address, made, folder_links), ensure_ascii=False)
        texts[f"{_PAGES}{address}index.mdx"] = f"{front}\n<div dangerouslySetInnerHTML={{{{__html: {html}}}}} />\n"
    return {**encoded(texts), **{_place(name): content for name, content in publication.files.items()}}


FORM: Final = Form(links=folder_links, pages=_PAGES, write=_write, place=_place)
