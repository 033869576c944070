"""The tables of a page: comparisons of all paths, facts about one, and those that have no place."""

from collections.abc import Iterator, Sequence

from .comparison import Row, knows_paths, names_paths, put_rows, turned
from .draft import Draft
from .headings import is_numbered, name_in, part_of
from .likeness import name_key
from .markdown import Block, Section, tables_in
from .page_path import PagePath
from .words import plain


class PageTables:
    """The tables of a page. What is a comparison for sure is read before all else: it names the paths."""

    def __init__(self, draft: Draft, sections: Sequence[Section], targets: Sequence[str]) -> None:
        """Read the comparisons.

        Args:
            draft: what they are put into.
            sections: the page.
            targets: what the lines of its tree lead to, as it is compared.
        """
        self._draft = draft
        counted = (section.title for section in sections if is_numbered(section.title))
        self._names = {*targets, *(name_key(name_in(title)) for title in counted)}
        self._unsure = {rows[0].line: (section, rows) for section in sections for rows in self._comparisons(section)}

    def _comparisons(self, section: Section) -> Iterator[list[Row]]:
        """Put the tables into the draft that are comparisons for sure; gives those that may be something else."""
        part = part_of(section.title)
        for table in tables_in(section.blocks) if part != "faq" else ():
            rows = turned([Row(block.line, block.cells) for block in table], self._names)
            if part == "table" or names_paths(rows[0].cells):
                put_rows(self._draft, rows)
            else:
                yield rows

    def pair(self, path: PagePath, block: Block) -> None:
        """Take a row of two cells below the heading of a path: a fact of it, with what it is about."""
        section, rows = self._unsure.get(block.table, (None, []))
        if section is None or any(len(row.cells) != 2 for row in rows):
            return
        if block.line == rows[0].line:
            self._draft.leave(block.line, block.text, "the headings of a table about one path have no place")
        else:
            path.add_pair(*block.cells)
        if block.line == rows[-1].line:
            del self._unsure[block.table]

    def end(self) -> None:
        """Put those into the draft whose rows are known paths by now, or which are all that the page has."""
        for section, rows in self._unsure.values():
            if knows_paths(self._draft, rows) or not self._draft.paths:
                put_rows(self._draft, rows)
                continue
            where = f" (below `{plain(section.title)}`)" if section.title else ""
            for row in rows:
                why = f"a table whose rows name no path has no place{where}"
                self._draft.leave(row.line, " | ".join(row.cells), why)
