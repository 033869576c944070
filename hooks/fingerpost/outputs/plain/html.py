"""A web server and nothing else: every page whole, with links that hold on a disk as well."""

from collections.abc import Mapping
from typing import Final

from ...addresses import Links, Site, file_links
from ...catalogue import Catalogue
from ..publication import Publication, site_files
from .form import Form, as_it_is, only_files


def _publish(catalogue: Catalogue, site: Site, links: Links, _: Mapping[str, bytes]) -> Publication:
    return Publication(themed={}, files=dict(site_files(catalogue, site, links)))


FORM: Final = Form(
    links=file_links, publish=_publish, pages=None, write=only_files, place=as_it_is, kept=("index.html",)
)
