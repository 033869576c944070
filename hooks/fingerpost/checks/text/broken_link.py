"""FP503: a link within the site leads to a page that is there."""

from collections.abc import Iterator
from typing import Final

from ...addresses import GuidePage, topics
from ...catalogue import Change, Finding, Place, closest, quoted
from ...prose import Document, Topic, inspect, target_of
from ..check import Check
from ..subject import Subject

_PAGES: Final = ", ".join(f"`{page}`" for page in topics(GuidePage, ["<path>"], ["<entry>"]))


def _links(subject: Subject) -> Iterator[tuple[str, Place]]:
    """Every link that a text or a source makes, and where it stands."""
    for text in subject.texts:
        for href in inspect(text.text).destinations if text.markdown else ():
            yield href, text.place
    for source in subject.guide.sources.values():
        if source.document:
            yield source.document, source.place("document")


def _run(subject: Subject) -> Iterator[Finding]:
    pages = topics(subject.guide.pages, subject.guide.paths, subject.guide.faq)
    documents = subject.documents
    for href, place in _links(subject):
        target = target_of(href)
        if isinstance(target, Topic) and target.name not in pages:
            yield CHECK.found(
                place, f"a link leads to {quoted(href)}, which is no page of the guide.", closest(href, pages)
            )
        elif isinstance(target, Document) and documents is not None and target.file not in documents:
            message = f"a link leads to {quoted(target.file)}, and there is no such page in the documentation folder."
            yield CHECK.found(place, message, closest(target.file, tuple(sorted(documents))))


CHECK = Check(
    code="FP503",
    name="broken-link",
    definition=(
        f"A link without a scheme leads neither to a page of the guide ({_PAGES}) nor to a Markdown file in the "
        "documentation folder."
    ),
    why=(
        "The reader would follow it to an error page. It is resolved for the hosted site, the bundle and the embeds "
        "alike, so it has to name a page."
    ),
    mend="Name a page of the guide, or a page written by hand by its file: `[host it](hosting.md)`.",
    example=(Change("text: You sit around one table.", "text: You sit around [one table](paths/in-persn)."),),
    run=_run,
)
