"""What no reader may stumble over: broken, huge, nested, binary and malicious inputs."""

import io
import random
import zipfile
from contextlib import suppress

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.fault import Fault
from fingerpost.importing import READERS, ImportFault
from tests.importing.imported import INPUTS, file, imported


def _zip(**parts: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return written.getvalue()


def _workbook(change: tuple[bytes, bytes]) -> bytes:
    """A workbook with something else in its sheet."""
    written, changed = io.BytesIO(), io.BytesIO()
    openpyxl.Workbook().save(written)
    with zipfile.ZipFile(written) as packed, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as again:
        for name in packed.namelist():
            again.writestr(name, packed.read(name).replace(*change) if "sheet1" in name else packed.read(name))
    return changed.getvalue()


BOMB = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<definitions><decision name="&b;"/></definitions>"""
OUTSIDE = b"""<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>
<definitions><decision name="x">&a;</decision></definitions>"""

HOSTILE = {
    "nothing.md": b"",
    "blank.csv": b" \n\t\n",
    "binary.md": bytes(range(256)) * 10,
    "zero.csv": b"a,b\n\0,2\n",
    "latin.csv": "Weg,Größe\nA,1\n".encode("latin-1"),
    "huge.md": b"# x\n" * 1_000_000,
    "no-table.csv": b"only words\nand more\n",
    "open-quote.csv": b'a,b\n"c,d\n',
    "no-chart.mmd": b"sequenceDiagram\nA->>B: hi\n",
    "nothing-asked.mmd": b"graph TD\nA[One]\nB[Two]\n",
    "circle-of-steps.mmd": b"graph TD\nA-->B\nB-->A\nC{x?}-->|y|A\n",
    "broken.dot": b"digraph { a -> ",
    "nested.dot": b"digraph " + b"{subgraph " * 500 + b"}" * 500,
    "bomb.dmn": BOMB,
    "outside.dmn": OUTSIDE,
    "deep.dmn": b"<a>" * 5000 + b"</a>" * 5000,
    "broken.dmn": b"<definitions><decision>",
    "no-table.dmn": b"<definitions><decision name='x'/></definitions>",
    "no-rules.dmn": b"<definitions><decision><decisionTable><input/><output/></decisionTable></decision></definitions>",
    "encoding.dmn": b'<?xml version="1.0" encoding="nonsense"?><definitions/>',
    "no-book.xlsx": b"PK\x03\x04 and then nothing",
    "other-zip.xlsx": _zip(hello_xml=b"<x/>"),
    "zip-bomb.xlsx": _zip(xl__worksheets__sheet1_xml=b"0" * 70_000_000),
    "merged.xlsx": _workbook(
        (b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    ),
    "entities.xlsx": _workbook((b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet')),
    "no-format": b"# x\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_can_be_made_of(name: str) -> None:
    """One sentence says which file it is, what is wrong, and what to do."""
    with pytest.raises(ImportFault) as found:
        imported(HOSTILE[name], name)
    said = str(found.value)
    assert said.startswith(name)
    assert ("declares" in said) == (name in ("bomb.dmn", "outside.dmn", "entities.xlsx"))
    assert "\n" not in said
    assert said.endswith(".")


NESTED = {
    "lists.md": b"# T\n## Options\n### A\n" + b"".join(b" " * 2 * at + b"- x\n" for at in range(300)),
    "quotes.md": b"# T\n## Options\n### A\n" + b">" * 3000 + b" x\n",
    "brackets.md": b"# T\n## Options\n### A\n" + b"[" * 20_000 + b"\n",
    "stars.md": b"# T\n## Options\n### A\n" + b"**a" * 5_000 + b"\n",
    "one-line.md": b"# T\n## Options\n### A\n" + b"word " * 50_000 + b"\n",
    "bars.csv": b"Path,x\n" + b"a" * 30_000 + b",1\n",
    "labels.mmd": b'graph TD\nA{"' + b"x" * 15_000 + b'"} -->|y| B\n',
    "dashes.mmd": b"graph TD\nA{x?} -->|y| B\nC " + b"- " * 9_000 + b"\n",
    "far.csv": b"Path,x\n" + b"".join(b"p%d,%d\n" % (at, at) for at in range(2100)),
}


@pytest.mark.parametrize("name", NESTED)
def test_something_is_made_of(name: str) -> None:
    """What is odd and still an input becomes a catalogue that is read back as the same guide."""
    assert imported(NESTED[name], name).guide.paths


@pytest.mark.parametrize("form", READERS)
@given(content=st.binary(max_size=200))
def test_bytes_are_a_guide_or_a_fault(form: str, content: bytes) -> None:
    """Whatever they are."""
    with suppress(Fault):
        imported(content, "input", form=form)


SIGNS = st.sampled_from(
    [
        *"#-*|>`:\n\n ?()[]{}&;,",
        "## Options\n",
        "### A\n",
        "| a | b |\n|---|---|\n",
        "**When to Use**:\n- ",
        "Q: ",
        "A: ",
        "If ",
        " → Use ",
        "x",
        "w\u00f6rd ",
        "graph TD\n",
        "-->",
        "digraph {",
        "->",
        "label=",
        '"',
        "\\",
        "<b>",
        "\u2028",
    ]
)


@pytest.mark.parametrize("form", ["markdown", "csv", "mermaid", "graphviz"])
@given(parts=st.lists(SIGNS, max_size=40))
def test_signs_in_any_order_are_a_guide_or_a_fault(form: str, parts: list[str]) -> None:
    """Headings, tables, lists, boxes and arrows, half begun and put together by chance."""
    with suppress(Fault):
        imported("".join(parts), "input", form=form)


@pytest.mark.parametrize("name", sorted(path.name for path in INPUTS.iterdir()))
def test_an_input_that_was_cut_and_stirred_is_a_guide_or_a_fault(name: str) -> None:
    """Lines that are missing, doubled and in another order."""
    lines = file(name).splitlines(keepends=True)
    dice = random.Random(name)  # noqa: S311 - the same each time
    for _ in range(30):
        chosen = [dice.choice(lines) for _ in range(dice.randint(1, len(lines)))]
        with suppress(Fault):
            imported(b"".join(chosen), name)
