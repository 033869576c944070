"""Writes guides into a folder of somebody else, in the form of one generator, and replaces nothing there."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

from ...addresses import PICTURES, Links, Site, placed
from ...catalogue import Catalogue
from ...checks import linked_documents
from ...fault import Fault
from ..disk import PlaceError, Record
from ..publication import below
from .form import Form


@dataclass(frozen=True, kw_only=True)
class Written:
    """What became of a folder.

    Attributes:
        number: how many files of guides it has.
        new: how many of them were written just now; the others stood there as they are.
        deleted: those that were of a guide once, and are no more.
        kept: those that somebody else had there, and that stay.
        notices: what an author should know, each in a line.
    """

    number: int
    new: int
    deleted: tuple[str, ...]
    kept: tuple[str, ...]
    notices: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Plain:
    """A project that is written as files.

    Attributes:
        catalogue: its guides, proved.
        site: what its pages say of the site.
        at: the folder of the site that they are in, with a slash; empty for the site itself.
        pictures: what its texts show, by the file of each.
    """

    catalogue: Catalogue
    site: Site
    at: str
    pictures: Mapping[str, bytes]

    def write(self, form: Form, folder: Path, links: Links | None = None) -> Written:
        """Write its guides.

        Args:
            form: how.
            folder: where.
            links: how one page links to another, if not as the form has it.

        Raises:
            Fault: where a text links to a page that is not there.
            PlaceError: where something stands in the way; then nothing is written.
        """
        if links is None:
            self._require_linked(form, folder)
        # The twin of a page is called `index.md`, as its source is for many generators.
        site = replace(form.dress(self.site), twins=False, feeds=False, previews=False)
        publication = form.publish(self.catalogue, site, self._seen(links or form.links), self.pictures)
        files = dict(form.write(below(self.at, publication)))
        files |= {form.place(name): content for name, content in self.pictures.items()}
        record = Record(folder)
        kept = tuple(name for name in record.foreign({name: files[name] for name in form.kept if name in files}))
        for name in kept:
            del files[name]
        found = [*self._folders_in_the_way(form, record), *_in_the_way(folder, record.foreign(files))]
        if found:
            raise PlaceError("\n".join(["Nothing was written. This stands where guides go:", *found]))
        # A picture may have been there before as it is; then it is its author's.
        unneeded = tuple(name for name in record.left_over(files) if not name.lower().endswith(PICTURES))
        new = record.renew(files, unneeded)
        return Written(number=len(files), new=new, deleted=unneeded, kept=kept, notices=tuple(publication.notices))

    def _seen(self, links: Links) -> Links:
        """The links of pages that stand in a folder of the site, to what stands outside of it."""
        if not self.at:
            return links
        outside = {*self.pictures, *_linked(self.catalogue)}
        return placed(links, {quote(name): "../" * self.at.count("/") + quote(name) for name in outside})

    def _require_linked(self, form: Form, folder: Path) -> None:
        """Make sure that the pages are there that texts link to."""
        linked = _linked(self.catalogue)
        missing = [name for name in linked if form.pages is None or not (folder / form.pages / name).is_file()]
        if missing:
            raise Fault(
                "Nothing was written. Guides link to pages that would not be there, so the links would be dead: "
                f"{', '.join(missing)}. Put them below {folder / (form.pages or '')}, or link to their addresses "
                "instead (https://...)."
                if form.pages is not None
                else "Nothing was written. Guides link to pages that are written by hand, which are not among these "
                f"files: {', '.join(missing)}. Link to their addresses instead (https://...)."
            )

    def _folders_in_the_way(self, form: Form, record: Record) -> Iterator[str]:
        """The folders of somebody else that are called like a guide."""
        for guide in sorted(guide.guide for guide in self.catalogue.guides):
            name = f"{form.pages or ''}{self.at}{guide}"
            place = record.folder / name
            ours = any(own.startswith(f"{name}/") for own in record.digests)
            if not ours and (place.is_symlink() or (place.exists() and (not place.is_dir() or any(place.iterdir())))):
                yield f"{place}: no page of this program. Give the guide `{guide}` another id, or move it away."


def _linked(catalogue: Catalogue) -> list[str]:
    return sorted(frozenset[str]().union(*map(linked_documents, catalogue.guides)))


def _in_the_way(folder: Path, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        if name.lower().endswith(PICTURES):
            yield f"{folder / name}: not the picture that a guide shows under this name. Rename one, or move it away."
        else:
            yield f"{folder / name}: this program has not written it, or it was changed since. Move it away."
