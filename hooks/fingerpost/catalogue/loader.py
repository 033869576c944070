"""Files to a catalogue, or to everything that is wrong with them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Final

from .content import content_of, file_name, text_of
from .finding import CatalogueError, Finding
from .folder import folder_contents, is_guide_folder
from .guide import Guide
from .memory import GuideContent, Memory
from .uncollected import uncollected
from .validation import read_folder, read_guide

REPEATED_GUIDE: Final = "FP005"
"""The code of a guide whose id another one has: their addresses would be the same."""


@dataclass(frozen=True)
class Catalogue:
    """Every guide of a site.

    Attributes:
        guides: in the order of their files.
        files: the files and folders that they were read from, as given.
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


def _guide(content: GuideContent, name: str, memory: Memory | None) -> Guide:
    guide = memory.guide(name, content) if memory else None
    if guide is None:
        guide = _made(content, name, memory)
        if memory:
            memory.remember(name, content, guide)
    return guide


def _made(content: GuideContent, name: str, memory: Memory | None) -> Guide:
    if isinstance(content, Mapping):
        texts = {part: text_of(one, f"{name}/{part}") for part, one in content.items()}
        return read_folder(texts, name, memory.folder(name) if memory else None)
    text = text_of(content, name)
    if isinstance(text, Finding):
        raise CatalogueError([text])
    return read_guide(text, name)


def load_contents(contents: Mapping[str, GuideContent], memory: Memory | None = None) -> Catalogue:
    """Validate what stands in catalogue files, wherever it was read from.

    Args:
        contents: the name of each file or folder as findings show it, to what stands in it.
        memory: what was read before, where somebody keeps that.

    Raises:
        CatalogueError: with every fault of every file.
    """
    guides: list[Guide] = []
    findings: list[Finding] = []
    with uncollected():
        for name, content in contents.items():
            try:
                guides.append(_guide(content, name, memory))
            except CatalogueError as error:
                findings += error.findings
    if memory:
        memory.forget_others(contents)
    findings += _repeated_ids(guides)
    if findings:
        raise CatalogueError(findings)
    return Catalogue(tuple(guides), tuple(contents))


def load_catalogue(files: Iterable[FilePath], root: FilePath | None = None, memory: Memory | None = None) -> Catalogue:
    """Read catalogue files.

    Args:
        files: one YAML file a guide, or the folder of one.
        root: the folder that findings name the files relative to.
        memory: what was read before, where somebody keeps that.

    Raises:
        CatalogueError: with every fault of every file.
    """
    names = {path: file_name(path, root) for path in files}
    return load_contents({name: _content(path, name) for path, name in names.items()}, memory)


def _content(path: FilePath, name: str) -> GuideContent:
    return folder_contents(path, name) if is_guide_folder(path) else content_of(path, name)


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
