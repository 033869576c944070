"""Jekyll: HTML with front matter, in the layout that each of its themes has, which shows no title of its own."""

from typing import Final

from ...addresses import HOME, file_links
from ..publication import Publication
from .form import Form, as_it_is, encoded, guest_body, head
from .tags import without_tags


def _write(publication: Publication) -> dict[str, bytes]:
    texts = {}
    for address, made in publication.without(HOME).themed.items():
        front = head(layout="default", title=made.page.title, description=made.page.description)
        texts[f"{address}index.html"] = front + without_tags(guest_body(address, made, file_links))
    return {**encoded(texts), **publication.files}


FORM: Final = Form(links=file_links, pages="", write=_write, place=as_it_is)
