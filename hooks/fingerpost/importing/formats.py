"""The formats that can be imported, and which of them an input has."""

from collections.abc import Callable, Mapping
from typing import Final

from ..catalogue.content import too_large
from .draft import Draft
from .fault import ImportFault
from .words import clean

LARGEST_TEXT: Final = 2 * 1024 * 1024
"""Bytes of an input that is text. A guide of that size has some thousand pages of print."""

Reader = Callable[[bytes, str], Draft]
"""Makes a draft of the content of a file, given what to call it."""

_MARKS: Final = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
"""How files begin that spreadsheets write as "Unicode text"."""

TextReader = Callable[[str, str], Draft]


def text_of(content: bytes, name: str) -> str:
    """The text of an input.

    Raises:
        ImportFault: where it is none, or too much.
    """
    if len(content) > LARGEST_TEXT or too_large(len(content), name):
        size = f"{LARGEST_TEXT // 1024 // 1024} MiB"
        raise ImportFault(name, 0, f"the file is larger than {size}.", "Cut it into several guides.")
    encoding = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), "utf-8-sig")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        hint = "Save it as UTF-8, or name its format with --from."
        raise ImportFault(name, line, "this is no text in UTF-8.", hint) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise ImportFault(name, line, "this is no text: it holds the byte 0.", "Name its format with --from.")
    if not text.strip():
        raise ImportFault(name, 1, "the file is empty.", "Expected a guide, a comparison, a chart or a table.")
    return clean(text)


def _of_text(module: str) -> Reader:
    def read(content: bytes, name: str) -> Draft:
        reader: TextReader = _reader(module)
        return reader(text_of(content, name), name)

    return read


def _of_bytes(module: str) -> Reader:
    def read(content: bytes, name: str) -> Draft:
        reader: Reader = _reader(module)
        return reader(content, name)

    return read


def _reader(module: str) -> Callable[..., Draft]:
    """The reader of a module, which is loaded when it is asked for: it may need a library that is not there."""
    from importlib import import_module  # noqa: PLC0415

    found: Callable[..., Draft] = import_module(f".{module}", __package__).read
    return found


READERS: Final[Mapping[str, Reader]] = {
    "markdown": _of_text("decision_guide"),
    "csv": _of_text("csv_table"),
    "spreadsheet": _of_bytes("spreadsheet"),
    "mermaid": _of_text("mermaid"),
    "graphviz": _of_text("graphviz"),
    "dmn": _of_bytes("dmn"),
}
"""Each format by its name."""

ENDINGS: Final[Mapping[str, str]] = {
    "md": "markdown",
    "markdown": "markdown",
    "txt": "markdown",
    "csv": "csv",
    "tsv": "csv",
    "tab": "csv",
    "xlsx": "spreadsheet",
    "xlsm": "spreadsheet",
    "mmd": "mermaid",
    "mermaid": "mermaid",
    "dot": "graphviz",
    "gv": "graphviz",
    "dmn": "dmn",
    "xml": "dmn",
}
"""Which format the name of a file speaks of, by what stands behind its last full stop."""


def format_of(name: str) -> str:
    """The format of a file, told by its name.

    Raises:
        ImportFault: where that says nothing.
    """
    ending = name.rpartition(".")[2].casefold() if "." in name else ""
    if ending not in ENDINGS:
        known = ", ".join(f".{one}" for one in ENDINGS)
        hint = f"Expected one of {known}; or name it: --from {'|'.join(READERS)}."
        raise ImportFault(name, 0, "the name of the file does not say its format.", hint)
    return ENDINGS[ending]
