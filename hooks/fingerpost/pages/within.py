"""Links of an author's text that stay within the site: to a page of the same guide, or to one written by hand."""

from urllib.parse import quote

from ..catalogue import Guide, topics
from ..prose import Document, Topic
from .address import guide_address, page_address, path_address, paths_address


def topic_address(guide: Guide, topic: str) -> str:
    """The address of a page of a guide, with the part of it that is meant.

    Args:
        guide: the guide.
        topic: one of its ``topics``.
    """
    kind, _, name = topic.partition("/")
    if kind == "guide":
        return guide_address(guide.guide)
    if kind == "paths":
        return path_address(guide.guide, name) if name else paths_address(guide.guide)
    return page_address(guide.guide, kind) + (f"#{name}" if name else "")


def document_address(document: Document) -> str:
    """The address of a page written by hand, with the part of it that is meant."""
    file = quote(document.file)
    return f"{file}#{document.anchor}" if document.anchor else file


def address_within(guide: Guide, target: Document | Topic) -> str | None:
    """The address that a link in a text of a guide leads to; ``None`` where the guide has no such page.

    Whether a page written by hand is there, only the site's generator can say.
    """
    if isinstance(target, Topic):
        return topic_address(guide, target.name) if target.name in topics(guide.paths, guide.faq) else None
    return document_address(target)
