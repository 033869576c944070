"""Files to a catalogue, or to everything that is wrong with them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any, Final, get_args

from pydantic import BaseModel, ValidationError

from . import messages
from .entry import References
from .finding import CatalogueError, Finding
from .guide import Guide
from .place import Place
from .references import unknown_references
from .yaml_reader import read_yaml

CODE: Final = "FP000"
"""The code of a file that cannot be read at all."""

LARGEST: Final = 32 * 1024 * 1024
"""Bytes. The largest catalogue that was tried, 5,000 paths of 48 facts, is a third of it."""


@dataclass(frozen=True)
class Catalogue:
    """Every guide of a site.

    Attributes:
        guides: in the order of their files.
        files: the files that they were read from, as given.
    """

    guides: tuple[Guide, ...]
    files: tuple[str, ...]


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


def _text(path: FilePath, name: str) -> str | Finding:
    start = Place(name, 1, 1)
    try:
        if not path.is_file():
            return Finding(
                CODE, start, "there is no such file." if not path.exists() else "this is no file.", "Expected a catalogue such as content/paths.yaml."
            )
        size = path.stat().st_size
        if size > LARGEST:
            return Finding(
                CODE, start, f"the file has {size // 1024 // 1024} MiB, expected at most {LARGEST // 1024 // 1024}.", "Split it into several guides."
            )
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        lines = error.object[: error.start].split(b"\n")
        place = Place(name, len(lines), len(lines[-1].decode("utf-8", "replace")) + 1)
        return Finding(CODE, place, f"byte {error.object[error.start]:#04x} is not UTF-8.", "Save the file as UTF-8.")
    except OSError as error:
        return Finding(CODE, start, f"the file cannot be read: {error.strerror}.")


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
        raise CatalogueError(
            findings or [Finding(messages.CODE, Place(name, 1, 1), "the file is empty.", "Expected a guide: `guide`, `title`, `paths`, `questions`.")]
        )
    references = References()
    try:
        guide = Guide.model_validate(raw, context=references)
    except ValidationError as error:
        # A list whose items are faulty is counted without them; that it is "too short" is then no fault of its own.
        details = [detail for detail in error.errors(include_url=False) if detail["type"] != "too_short" or not detail["input"]]
        # What could not be read as YAML has its finding already; that nothing stands there is no second fault.
        unread = {finding.place for finding in findings}
        findings += [found for detail in details if (found := messages.finding(detail, raw, name, _known_keys)).place not in unread]
    findings += unknown_references(raw, references)
    if findings:
        raise CatalogueError(findings)
    return guide


def file_name(path: FilePath, root: FilePath | None) -> str:
    """What to call a file in findings: its path below the folder of the project, where it is there."""
    return path.relative_to(root).as_posix() if root and path.is_relative_to(root) else path.as_posix()


def load_catalogue(files: Iterable[FilePath], root: FilePath | None = None) -> Catalogue:
    """Read catalogue files.

    Args:
        files: one YAML file a guide.
        root: the folder that findings name the files relative to.

    Raises:
        CatalogueError: with every fault of every file.
    """
    guides: list[Guide] = []
    findings: list[Finding] = []
    names: list[str] = []
    for path in files:
        name = file_name(path, root)
        names.append(name)
        text = _text(path, name)
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
    return Catalogue(tuple(guides), tuple(names))


def _repeated_ids(guides: Sequence[Guide]) -> list[Finding]:
    first: dict[str, Guide] = {}
    findings = []
    for guide in guides:
        known = first.setdefault(guide.guide, guide)
        if known is not guide:
            findings.append(
                Finding(
                    messages.CODE,
                    guide.place("guide"),
                    f"the guide id `{guide.guide}` is taken by {known.place('guide')}.",
                    "Give each guide an id of its own.",
                )
            )
    return findings
