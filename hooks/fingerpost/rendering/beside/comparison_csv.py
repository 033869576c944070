"""The comparison as a file for a spreadsheet: the same table in words, with the status of every value."""

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Final

from ...catalogue import Guide, as_cell
from ...facts import status_word
from ...prose import prose_of
from ...words import words_for

_MARK: Final = "\ufeff"
"""Tells a spreadsheet that the file is UTF-8; without it, some read every accent as two signs."""


def _records(guide: Guide) -> Iterator[list[str]]:
    words = words_for(guide.language)
    prose = prose_of(guide)
    yield [
        words.comparison.path,
        *(heading for one in guide.criteria.values() for heading in (one.name, words.comparison.status_of(one.name))),
    ]
    for path in guide.paths.values():
        record = [path.name]
        for name, criterion in guide.criteria.items():
            record += [
                prose.plain(criterion.word(path.compare[name].value)),
                status_word(words, path.compare[name].status),
            ]
        yield record


def comparison_csv(guide: Guide) -> str:
    """The table as RFC 4180 has it: commas, quotes where needed, lines that end in CR LF.

    Source: https://www.rfc-editor.org/rfc/rfc4180
    """
    out = StringIO(newline="")
    out.write(_MARK)
    csv.writer(out).writerows([as_cell(text) for text in record] for record in _records(guide))
    return out.getvalue()
