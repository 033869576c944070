"""Frames alone: every page with nothing around it, to be shown inside pages of any other program."""

from collections.abc import Mapping
from typing import Final

from ...addresses import Links, Site, file_links
from ...catalogue import Catalogue
from ..kept import in_memory
from ..publication import Publication
from ..without_theme import frames
from .form import Form, as_it_is, only_files


def _publish(catalogue: Catalogue, site: Site, links: Links, _: Mapping[str, bytes]) -> Publication:
    return Publication(files=in_memory(dict(frames(catalogue, site, links))))


FORM: Final = Form(
    links=file_links, publish=_publish, pages=None, write=only_files, place=as_it_is, kept=("index.html",)
)
