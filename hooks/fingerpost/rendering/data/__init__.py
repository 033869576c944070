"""Guides as data for programs of others, in a form that has a JSON Schema and a version."""

from ...addresses import Links, Site
from ...pages import Edition
from .form import FORMAT, Part
from .guide import Publishing
from .index import index_of
from .schema import published_schema

__all__ = ["FORMAT", "index_of", "published_guide", "published_schema", "written"]


def written(part: Part) -> str:
    """What is published, as text."""
    return part.model_dump_json(indent=1) + "\n"


def published_guide(edition: Edition, site: Site, links: Links) -> str:
    """A guide as text in JSON."""
    return written(Publishing(edition, site, links).published())
