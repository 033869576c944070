"""Files to a catalogue, or to everything that is wrong with them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path as FilePath
from typing import Any, Final, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from . import messages
from .entry import References
from .finding import CatalogueError, Finding
from .guide import Guide
from .place import Lines, Place
from .references import unknown_references
from .yaml_reader import read_yaml

CODE: Final = "FP000"
"""The code of a file that cannot be read at all."""

REPEATED_GUIDE: Final = "FP005"
"""The code of a guide whose id another one has: their addresses would be the same."""

LARGEST: Final = 32 * 1024 * 1024
"""Bytes.

More than any catalogue has that keeps to the number of values that one may have, comments and long texts included.
"""

MOST_FINDINGS: Final = 1000
"""How many findings are reported of one file: more than anybody mends at a sitting, and a bound for what a hostile file
can make of them."""


@dataclass(frozen=True)
class Catalogue:
    """Every guide of a site.

    Attributes:
        guides: in the order of their files.
        files: the files that they were read from, as given.
    """

    guides: tuple[Guide, ...]
    files: tuple[str, ...]

    def __iter__(self) -> Iterator[Guide]:
        """The guides in their order."""
        return iter(self.guides)

    def __getitem__(self, guide: str) -> Guide:
        """The guide of an id.

        Raises:
            KeyError: where there is none.
        """
        for one in self.guides:
            if one.guide == guide:
                return one
        raise KeyError(guide)


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for argument in get_args(annotation) for model in _models(argument)]


def _known_keys(location: tuple[int | str, ...]) -> tuple[str, ...]:
    """The keys that may stand at a location of a guide: the fields of the model that is found there."""
    model: type[BaseModel] = Guide
    for step in location:
        field = model.model_fields.get(str(step))
        inner = _models(field.annotation) if field else []
        model = inner[0] if inner else model
    return tuple(model.model_fields)


def too_large(size: int, name: str) -> Finding | None:
    """The finding for a file of more bytes than are read."""
    if size <= LARGEST:
        return None
    return Finding(
        CODE,
        Place(name, 1, 1),
        f"the file is larger than {LARGEST // 1024 // 1024} MiB.",
        "Split it into several guides.",
    )


def _content(path: FilePath, name: str) -> bytes | Finding:
    start = Place(name, 1, 1)
    try:
        # Asked before the file is opened: opening a pipe waits for whoever fills it. A link to a regular file is one.
        if not path.is_file():
            return Finding(CODE, start, _no_file(path), "Expected a catalogue such as content/paths.yaml.")
        refused = too_large(path.stat().st_size, name)
        if refused:
            return refused
        # Bounded all the same: a file may grow, and some that the system makes up say that they are empty.
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        return too_large(len(content), name) or content
    except OSError as error:
        return Finding(CODE, start, f"the file cannot be read: {error.strerror}.")


def _text(content: bytes, name: str) -> str | Finding:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8-sig")
        return Finding(
            CODE,
            Lines(before, name).place(len(before)),
            f"byte {error.object[error.start]:#04x} is not UTF-8.",
            "Save the file as UTF-8.",
        )


def _no_file(path: FilePath) -> str:
    if path.exists():
        return "this is no file."
    return "this is a link that leads to no file." if path.is_symlink() else "there is no such file."


def read_guide(text: str, name: str) -> Guide:
    """Validate the text of one catalogue file.

    Args:
        text: YAML.
        name: what to call the file in findings.

    Raises:
        CatalogueError: with every fault of the text.
    """
    raw, findings = read_yaml(text, name)
    if raw is None:
        empty = Finding(
            messages.CODE,
            Place(name, 1, 1),
            "the file is empty.",
            "Expected a guide: `guide`, `title`, `paths`, `questions`.",
        )
        raise CatalogueError(_first(findings or [empty], name))
    references = References()
    guide: Guide | None = None
    details: list[ErrorDetails] = []
    try:
        guide = Guide.model_validate(raw, context=references)
    except ValidationError as error:
        details = error.errors(include_url=False)
    found = _first(chain(findings, _mistyped(details, raw, findings, name), unknown_references(raw, references)), name)
    if guide is None or found:
        raise CatalogueError(found)
    return guide


def file_name(path: FilePath, root: FilePath | None) -> str:
    """What to call a file in findings: its path below the folder of the project, where it is there."""
    return path.relative_to(root).as_posix() if root and path.is_relative_to(root) else path.as_posix()


def _first(findings: Iterable[Finding], name: str) -> list[Finding]:
    """As many findings as are reported of one file; none beyond those is worked out."""
    first = list(islice(findings, MOST_FINDINGS + 1))
    if len(first) > MOST_FINDINGS:
        first[MOST_FINDINGS] = Finding(
            CODE,
            Place(name, 1, 1),
            f"the file has more than {MOST_FINDINGS:,} faults.",
            "Mend these, then check again.",
        )
    return first


def _mistyped(details: Iterable[ErrorDetails], raw: Any, read: Iterable[Finding], name: str) -> Iterator[Finding]:
    """What pydantic found, but for what follows from another fault."""
    # What could not be read as YAML has its finding already; that nothing stands there is no second fault.
    unread = {finding.place for finding in read}
    for detail in details:
        # A list whose items are faulty is counted without them; that it is "too short" is then no fault of its own.
        if detail["type"] == "too_short" and len(detail["input"]) >= detail["ctx"]["min_length"]:
            continue
        finding = messages.finding(detail, raw, name, _known_keys)
        if finding.place not in unread:
            yield finding


def load_contents(contents: Mapping[str, bytes | Finding]) -> Catalogue:
    """Validate what stands in catalogue files, wherever it was read from.

    Args:
        contents: the name of each file as findings show it, to its bytes, or to why there are none.

    Raises:
        CatalogueError: with every fault of every file.
    """
    guides: list[Guide] = []
    findings: list[Finding] = []
    for name, content in contents.items():
        text = content if isinstance(content, Finding) else _text(content, name)
        if isinstance(text, Finding):
            findings.append(text)
            continue
        try:
            guides.append(read_guide(text, name))
        except CatalogueError as error:
            findings += error.findings
    findings += _repeated_ids(guides)
    if findings:
        raise CatalogueError(findings)
    return Catalogue(tuple(guides), tuple(contents))


def load_catalogue(files: Iterable[FilePath], root: FilePath | None = None) -> Catalogue:
    """Read catalogue files.

    Args:
        files: one YAML file a guide.
        root: the folder that findings name the files relative to.

    Raises:
        CatalogueError: with every fault of every file.
    """
    names = {path: file_name(path, root) for path in files}
    return load_contents({name: _content(path, name) for path, name in names.items()})


def _repeated_ids(guides: Sequence[Guide]) -> list[Finding]:
    first: dict[str, Guide] = {}
    findings = []
    for guide in guides:
        known = first.setdefault(guide.guide, guide)
        if known is not guide:
            findings.append(
                Finding(
                    REPEATED_GUIDE,
                    guide.place("guide"),
                    f"the guide id `{guide.guide}` is taken by {known.place('guide')}.",
                    "Give each guide an id of its own.",
                )
            )
    return findings
