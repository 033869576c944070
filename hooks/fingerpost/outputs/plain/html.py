"""A web server and nothing else: every page whole, with links that hold on a disk as well."""

from collections.abc import Mapping
from typing import Final

from ...addresses import Links, Site, file_links
from ...catalogue import Catalogue
from ..kept import in_memory
from ..publication import Publication
from ..without_theme import site_files
from .form import Form, as_it_is, only_files


def _publish(catalogue: Catalogue, site: Site, links: Links, _: Mapping[str, bytes]) -> Publication:
    return Publication(files=in_memory(dict(site_files(catalogue, site, links))))


FORM: Final = Form(
    links=file_links, publish=_publish, pages=None, write=only_files, place=as_it_is, kept=("index.html",)
)
