"""Values to a guide, or to everything that is wrong with them."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from . import messages
from .evidence import LABELLED_SENTENCE, UNSUPPORTED_DISPUTE
from .finding import CatalogueError, Finding
from .folder import join, read_parts
from .guide import Guide
from .memory import FolderMemory
from .place import Place
from .plain_reader import read_plain
from .references import unknown_references
from .short import write_out
from .values import UNREADABLE_FILE, Values
from .ways import too_many_ways
from .yaml_reader import parse_yaml

MOST_FINDINGS: Final = 1000
"""How many findings are reported of one file.

More than anybody mends at a sitting, and a bound for what a hostile file can make of them.
"""


NO_GUIDE: Final = "FP007"
"""The code of a file that is something else than a guide."""


def _is_no_guide(value: Any) -> bool:
    """Whether values are so far from a guide that their author can hardly have meant one."""
    needed = {name for name, field in Guide.model_fields.items() if field.is_required()}
    return isinstance(value, Mapping) and "guide" not in value and len(needed & value.keys()) < 2


def read_guide(text: str, name: str) -> Guide:
    """Make a guide of the text of one catalogue file.

    Args:
        text: YAML.
        name: what to call the file in findings.

    Raises:
        CatalogueError: with every fault of the text.
    """
    return _validated(_begun(parse_yaml(text, name)))


def read_folder(texts: Mapping[str, str | Finding], name: str, memory: FolderMemory | None = None) -> Guide:
    """Make a guide of the texts of its files.

    Args:
        texts: each file as seen from the folder, the head first, to its text; or to why it has none.
        name: what to call the folder in findings.
        memory: what was read of the guide before, where somebody keeps that.

    Raises:
        CatalogueError: with every fault of the texts.
    """
    parts = memory.parts(texts, name) if memory else read_parts(texts, name)
    _begun(next(iter(parts.values())))
    return _validated(join(parts), memory)


def _begun(read: Values) -> Values:
    """Values that are meant as a guide.

    Raises:
        CatalogueError: where they are something else.
    """
    if read.value is None and not read.findings:
        hint = "Expected a guide: `guide`, `title`, `paths`, `questions`."
        raise CatalogueError([Finding(messages.CODE, read.places.whole, "the file is empty.", hint)])
    if _is_no_guide(read.value):
        message = "this is no guide: it has none of the keys of one, such as `guide`, `paths`, `questions`."
        hint = "Move it out of the folder of the catalogue, or begin it with `guide:`."
        raise CatalogueError([Finding(NO_GUIDE, read.places.whole, message, hint)])
    return read


def guide_from(values: Mapping[str, Any], name: str = "") -> Guide:
    """Make a guide of plain values, such as a program has or JSON holds.

    Args:
        values: mappings, lists and scalars under the keys of a catalogue file. A day is a date, or text as YYYY-MM-DD.
        name: what to call the guide in findings, which say by keys where something stands: ``paths.connect.short``.

    Raises:
        CatalogueError: with every fault of the values.
    """
    return _validated(read_plain(values, name))


def _nothing(_: Values) -> None:
    """Nothing is known of values that nobody has read before."""


def _validated(read: Values, memory: FolderMemory | None = None) -> Guide:
    if read.value is None and read.findings:
        raise CatalogueError(read.findings)
    read = write_out(read, memory.settle if memory else _nothing)
    guide: Guide | None = None
    details: list[ErrorDetails] = []
    try:
        guide = Guide.model_validate(read.value, context=read.places)
    except ValidationError as error:
        details = error.errors(include_url=False)
    ways = too_many_ways(guide) if guide else ()
    found = _first(chain(read.findings, _mistyped(details, read), unknown_references(read), ways), read.places.whole)
    if guide is None or found:
        # Whatever else is told elsewhere: a guide that is none has a finding.
        raise CatalogueError(found or [messages.finding(details[0], read)])
    if memory:
        memory.remember(guide, read)
    return guide


def _mistyped(details: Iterable[ErrorDetails], read: Values) -> Iterator[Finding]:
    """What pydantic found, but for what follows from another fault."""
    # What could not be read has its finding already; that nothing stands there is no second fault.
    unread = {finding.place for finding in read.findings}
    for detail in details:
        # A list whose items are faulty is counted without them; that it is "too short" is then no fault of its own.
        if detail["type"] == "too_short" and len(detail["input"]) >= detail["ctx"]["min_length"]:
            continue
        if _is_told_elsewhere(detail, read):
            continue
        finding = messages.finding(detail, read)
        if finding.place not in unread:
            yield finding


def _is_told_elsewhere(detail: ErrorDetails, read: Values) -> bool:
    """Whether a fault is one of a unit of review: it is told there, and not at each fact that inherits it."""
    location = detail["loc"]
    if detail["type"] == LABELLED_SENTENCE:
        # A shared fact may have a label elsewhere.
        return False
    if detail["type"] == UNSUPPORTED_DISPUTE:
        location = (*location, "status")
    return read.places.is_copy(location)


def _first(findings: Iterable[Finding], whole: Place) -> list[Finding]:
    """As many findings as are reported of one file; none beyond those is worked out."""
    first = list(islice(findings, MOST_FINDINGS + 1))
    if len(first) > MOST_FINDINGS:
        message = f"this guide has more than {MOST_FINDINGS:,} faults."
        first[MOST_FINDINGS] = Finding(UNREADABLE_FILE, whole, message, "Mend these, then check again.")
    return first
