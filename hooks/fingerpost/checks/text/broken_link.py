"""FP503: a link within the site leads to a page, and to a part of it, that is there."""

from collections.abc import Iterable, Iterator
from typing import Final

from ...addresses import GuidePage, Host, topics
from ...catalogue import (
    Change,
    Entry,
    Finding,
    Guide,
    NextStep,
    Place,
    Source,
    closest,
    every_entry,
    every_text,
    once,
    parts_of,
    quoted,
)
from ...prose import Document, Topic, every_link, target_of
from ..check import Check
from ..subject import Subject

_NAMED: Final = topics(GuidePage, paths=["<path>"], faq=["<entry>"], glossary=["<term>"])

_PAGES: Final = ", ".join(f"`{page}`" for page in _NAMED)


def _own_links(part: Entry) -> tuple[tuple[str, Place], ...]:
    return tuple(_links_of(every_entry(part)))


def _links(guide: Guide) -> Iterator[tuple[str, Place]]:
    """Every link that a text, a source or a next step makes, and where it stands."""
    yield from _links_of((guide,))
    for part in parts_of(guide):
        yield from once(part, _own_links)


def _links_of(entries: Iterable[Entry]) -> Iterator[tuple[str, Place]]:
    for entry in entries:
        yield from ((href, text.place) for href, text in every_link(every_text((entry,))))
        if isinstance(entry, Source | NextStep) and entry.document:
            yield entry.document, entry.place("document")
        if isinstance(entry, NextStep) and entry.page:
            yield entry.page, entry.place("page")


def _fault(document: Document, host: Host) -> tuple[str, str]:
    """What is wrong with a link to a page written by hand, and a hint; empty where nothing is, as far as is known."""
    file, part = document.file, document.anchor
    if file in host.left_out:
        message = f"a link leads to {quoted(file)}, which {host.left_out[file]}."
        return message, "Link to a page that is published, or publish this one."
    if file not in host.pages:
        message = f"a link leads to {quoted(file)}, and there is no such page in the documentation folder."
        return (message, closest(file, tuple(sorted(host.pages)))) if host.complete() else ("", "")
    parts = host.parts(file) if part else None
    if parts is None or part in parts:
        return "", ""
    message = f"a link leads to {quoted(f'{file}#{part}')}, and the page has no part of this name."
    return message, closest(part, tuple(sorted(parts)))


def _run(subject: Subject) -> Iterator[Finding]:
    pages = subject.guide.topics
    for href, place in _links(subject.guide):
        target = target_of(href)
        if isinstance(target, Topic) and target.name not in pages:
            yield CHECK.found(
                place, f"a link leads to {quoted(href)}, which is no page of the guide.", closest(href, pages)
            )
        elif isinstance(target, Document) and subject.host is not None:
            message, hint = _fault(target, subject.host)
            if message:
                yield CHECK.found(place, message, hint)


def linked_documents(guide: Guide) -> frozenset[str]:
    """The Markdown files of all pages written by hand that a guide links to."""
    targets = (target_of(href) for href, _ in _links(guide))
    return frozenset(target.file for target in targets if isinstance(target, Document))


CHECK = Check(
    code="FP503",
    name="broken-link",
    definition=(
        f"A link without a scheme leads neither to a page of the guide ({_PAGES}) nor to a Markdown file of the "
        "documentation folder that the site publishes; or it leads to a part that the page has not. Pages that another "
        "plug-in makes, and the parts of pages, are known only while the site is built: then these links are looked at."
    ),
    why=(
        "The reader would follow it to an error page. It is resolved for the hosted site, the bundle and the embeds "
        "alike, so it has to name a page."
    ),
    mend="Name a page of the guide, or a page written by hand by its file: `[host it](hosting.md)`.",
    example=(Change("summary: You sit around one table.", "summary: You sit around [one table](paths/in-persn)."),),
    run=_run,
)
