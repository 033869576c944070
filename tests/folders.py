"""A guide of one file cut into the files of a folder, at its lines: each value stands there as its author wrote it."""

import re
import textwrap
from pathlib import Path

_COMMENT = re.compile(r"^ {0,2}#.*\n", re.MULTILINE)
_PART = re.compile(r"^(?=\w+:)", re.MULTILINE)
_ENTRY = re.compile(r"^  (?=[\w-]+:)", re.MULTILINE)


def cut(text: str) -> dict[str, str]:
    """The files of a folder with the guide of a text: a file a path, one for all questions, and one for the FAQ."""
    head = ""
    files: dict[str, str] = {}
    for part in _PART.split(_COMMENT.sub("", text)):
        key, _, below = part.partition("\n")
        if key == "paths:":
            entries = [entry.partition(":") for entry in _ENTRY.split(below) if entry.strip()]
            head += f"paths: [{', '.join(name for name, _, _ in entries)}]\n"
            files |= {
                f"paths/{name}.yaml": textwrap.dedent(said.strip("\n")).rstrip() + "\n" for name, _, said in entries
            }
        elif key in ("questions:", "faq:"):
            files[f"{key[:-1]}/all.yaml"] = textwrap.dedent(below)
        else:
            head += part
    return {"guide.yaml": head, **files}


def folder_of(folder: Path, files: dict[str, str]) -> Path:
    """Write the files of a guide below a folder."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return folder


def changed(files: dict[str, str], *changes: tuple[str, str, str]) -> dict[str, str]:
    """The same files with pieces replaced, each in the file that is named; nothing before stands for the whole file."""
    files = dict(files)
    for name, before, after in changes:
        text = files.get(name, "")
        assert not before or text.count(before) == 1, f"{before!r} stands {text.count(before)} times in {name}"
        files[name] = text.replace(before, after) if before else after
    return files
