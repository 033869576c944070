"""Headings and labels that are kept where something below them stays, and told of where nothing does."""

from .draft import Draft


class Announced:
    """The heading or the label that stands above what is read now."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._unused: tuple[int, str] | None = None

    def begin(self, line: int, heading: str, *, known: bool) -> None:
        """Note a heading; one that means nothing by itself is left if nothing below it has stayed until the next."""
        self.end()
        self._unused = None if known else (line, heading)

    def used(self) -> None:
        """Something below it stays."""
        self._unused = None

    def end(self) -> None:
        """Leave the heading that nothing stays below."""
        if self._unused:
            self._draft.leave(*self._unused, "nothing below this heading has a place")
        self._unused = None
