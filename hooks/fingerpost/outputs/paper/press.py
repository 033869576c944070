"""Prints documents, several at the same time, and none that was printed before."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Final

from .archive import Archive
from .beside import print_beside
from .document import Document, Printed
from .printing import print_pdf

Printer = Callable[[Document], Printed]
"""What makes a PDF of a document."""

_MOST: Final = 4
"""Documents that are printed at the same time at most: each needs 200 to 400 MB."""


def print_here(document: Document) -> Printed:
    """Print a document in this process."""
    return print_pdf(document.html, document.address, document.pictures)


class Press:
    """Takes documents while a site is made, and gives their PDFs at the end. These are the same however they are made.

    With several processors each document is printed in a process of its own, which begins at once. With one it is
    printed in this process, at the end.
    """

    def __init__(
        self,
        archive: Archive | None = None,
        cores: int = 1,
        *,
        here: Printer = print_here,
        beside: Printer = print_beside,
    ) -> None:
        """Of a machine.

        Args:
            archive: where PDFs are kept from one build to the next.
            cores: how many documents may be printed at the same time.
            here: what prints in this process.
            beside: what prints in another.
        """
        self._archive, self._here, self._beside = archive, here, beside
        self._workers = ThreadPoolExecutor(min(cores, _MOST)) if cores > 1 else None
        self._taken: list[tuple[Document, Callable[[], Printed]]] = []

    def take(self, document: Document) -> None:
        """Take a document, and begin to print it where another process does that."""
        self._taken.append((document, self._begun(document)))

    def _begun(self, document: Document) -> Callable[[], Printed]:
        """What gives the PDF of a document once it is there."""
        found = self._archive.find(document) if self._archive else None
        if found:
            return lambda: found
        if self._workers is None:
            return partial(self._print, self._here, document)
        printing: Future[Printed] = self._workers.submit(self._print, self._beside, document)
        return printing.result

    def _print(self, printer: Printer, document: Document) -> Printed:
        printed = printer(document)
        if self._archive:
            self._archive.keep(document, printed)
        return printed

    def printed(self) -> Iterator[tuple[Document, Printed]]:
        """All documents in the order in which they came, each with its PDF. No other is taken afterwards.

        Raises:
            Fault: where one cannot be printed.
        """
        try:
            for document, wait in self._taken:
                yield document, wait()
        finally:
            if self._workers:
                self._workers.shutdown(cancel_futures=True)
        if self._archive:
            self._archive.tidy()
