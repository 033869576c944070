"""Whatever bytes a catalogue is made of, it is read or refused.

No traceback, no hang, and every finding points into the text.
"""

import re
import signal
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, assume, event, example, given, settings
from hypothesis import strategies as st

from fingerpost.catalogue import (
    CatalogueError,
    Guide,
    catalogue_schema,
    guide_from,
    load_catalogue,
    read_folder,
    read_guide,
)
from fingerpost.catalogue.yaml_reader import read_yaml
from fingerpost.checks import check_guide
from tests.catalogue.test_faults import FAULTS
from tests.folders import cut
from tests.small_guide import FILE, SMALL, TODAY, text_with

ORIGINALS = (SMALL, *(text_with(change) for change, _ in FAULTS.values()))
"""Catalogue texts to start from: a sound one, and one with each fault."""

PARTS = {
    **cut(
        text_with(
            (
                "criteria:\n",
                "evidence: {source: [own], status: confirmed, reviewed: 2026-11-01}\ncriteria:\n  note: {name: Note}\n",
            )
        )
    ),
    "cells.csv": 'path,note\nwalk,On foot.\ntrain,"By rail,\nmostly."\n',
}
"""The files of a guide that is a folder, with a table."""

KEYS = sorted({*re.findall(r'"([a-z_]+)": \{', catalogue_schema()), *re.findall(r"[\w-]+(?=:)", SMALL)})
"""Every key of the model and every id of the small guide."""

HARSH = (
    *(
        "- ",
        "? ",
        ": ",
        ":",
        "{",
        "}",
        "[",
        "]",
        ",",
        "#",
        "|",
        ">",
        "'",
        '"',
        "%YAML 1.1\n",
        "---\n",
        "...\n",
        "\t",
        "\n",
        "\r",
        "  ",
    ),
    *(
        "&a ",
        "*a",
        "<<: *a",
        "!!python/object:os.system ",
        "!!int ",
        "! ",
        "~",
        "null",
        "no",
        "010",
        "1:30",
        "1_000",
        "0x10",
        ".inf",
        ".nan",
        "2026-13-01",
    ),
    *(
        "9" * 30,
        "a" * 3000,
        "../../x",
        "con",
        ".git",
        "\\x00",
        '"\\0"',
        '"\\ud800"',
        '"\\e[1m"',
        "\u2028",
        "\u202e",
        "\x85",
        "\ufeff",
        "\U0010ffff",
        "é",
    ),
    *("[" * 70, "{a: " * 70, "- " * 70),
)
"""Pieces of text that mean something to YAML, or that some reader stumbles over."""

PLAIN = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.dates()
    | st.sampled_from(KEYS)
    | st.text(max_size=30)
    | st.sampled_from(HARSH)
)
NESTED = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(KEYS) | st.integers() | st.text(max_size=5), inner, max_size=5)
    ),
    max_leaves=20,
)

many = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@contextmanager
def _in_time() -> Iterator[None]:
    """A guard against hanging; generous, so that a slow machine fails nothing."""

    def stop(*_: object) -> None:
        raise TimeoutError("one catalogue took two minutes")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(120)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _judge(text: str) -> None:
    """Read a text as a catalogue.

    A guide comes out that can be checked, or findings that an author can find in the text.
    """
    _look_at(lambda: read_guide(text, FILE), {FILE: text})


def _look_at(read: Callable[[], Guide], texts: Mapping[str, str]) -> None:
    """Make a guide of some texts, and look at what is found in it."""
    with _in_time():
        try:
            findings = check_guide(read(), TODAY)
            event("read")
        except CatalogueError as error:
            event("refused")
            findings = error.findings
            assert findings
    for finding in findings:
        lines = re.split(r"\r\n?|\n", texts[finding.place.file])
        assert 1 <= finding.place.line <= len(lines), finding
        assert 1 <= finding.place.column <= len(lines[finding.place.line - 1]) + 1, finding
        assert str(finding).isprintable(), finding
        assert len(str(finding)) < 1000, finding


@many
@given(
    st.binary(max_size=400)
    | st.text(max_size=200).map(str.encode)
    | st.lists(st.sampled_from(HARSH), max_size=12).map("".join).map(str.encode)
)
@example(b"\xef\xbb\xbf")
@example(b"\x00" * 100)
@example("a: \ud7ff\ue000".encode())
def test_any_bytes_are_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    """Bytes, characters, and the characters that YAML is made of, in any order."""
    file = tmp_path_factory.getbasetemp() / "any.yaml"
    file.write_bytes(content)
    with _in_time(), pytest.raises(CatalogueError) as caught:
        load_catalogue([file], file.parent)
    assert all(str(finding).startswith("any.yaml:") and str(finding).isprintable() for finding in caught.value.findings)


@st.composite
def _changed(draw: st.DrawFn, pieces: str, originals: Sequence[str] = ORIGINALS) -> str:
    """A catalogue text cut into pieces by a pattern; some are deleted, doubled, swapped, or joined by a harsh one."""
    parts = re.findall(pieces, draw(st.just(originals[0]) | st.sampled_from(originals)), re.DOTALL)
    for _ in range(draw(st.integers(1, 5))):
        at, other = draw(st.integers(0, len(parts) - 1)), draw(st.integers(0, len(parts) - 1))
        kind = draw(st.sampled_from(("delete", "double", "swap", "insert", "replace", "key")))
        if kind == "delete" and len(parts) > 1:
            del parts[at]
        elif kind == "double":
            parts.insert(other, parts[at])
        elif kind == "swap":
            parts[at], parts[other] = parts[other], parts[at]
        elif kind == "insert":
            parts.insert(at, draw(st.sampled_from(HARSH)))
        elif kind == "replace":
            parts[at] = draw(st.sampled_from(HARSH) | st.text(max_size=8))
        else:
            parts[at] = draw(st.sampled_from(KEYS))
    return "".join(parts)


@many
@given(_changed(r"[^\n]*\n"))
def test_a_catalogue_with_changed_lines_is_read_or_refused(text: str) -> None:
    """As after a merge that went wrong."""
    _judge(text)


@many
@given(
    st.sampled_from(sorted(PARTS)).flatmap(
        lambda part: st.tuples(st.just(part), _changed(r"[\w-]+|\s+|.", (PARTS[part],)))
    )
)
def test_a_guide_with_changed_words_in_one_of_its_files_is_read_or_refused(change: tuple[str, str]) -> None:
    """Whichever file it is; what is found in it stands in one of them."""
    part, text = change
    files = {**PARTS, part: text}
    _look_at(lambda: read_folder(files, "travel"), {f"travel/{name}": said for name, said in files.items()})


@many
@given(_changed(r"[\w-]+|\s+|."))
def test_a_catalogue_with_changed_words_is_read_or_refused(text: str) -> None:
    """As after a slip of the hand."""
    _judge(text)


@many
@given(_changed(r"."))
def test_a_catalogue_with_changed_characters_is_read_or_refused(text: str) -> None:
    """As after a fault of a disk."""
    _judge(text)


@many
@given(st.dictionaries(st.sampled_from(KEYS), NESTED, max_size=20))
def test_any_values_under_the_keys_of_a_guide_are_refused(values: dict[str, object]) -> None:
    """Everything that YAML can hold may stand where anything is expected."""
    _judge(_written(values))


@many
@given(st.data())
def test_a_guide_with_any_value_in_one_place_is_read_or_refused(data: st.DataObject) -> None:
    """Every mapping, list and text of a sound guide may be something else."""
    guide = _plain(read_yaml(SMALL, FILE)[0])
    owner, step = data.draw(st.sampled_from(list(_steps(guide))))
    owner[step] = data.draw(NESTED)
    _judge(_written(guide))


@many
@given(st.data())
def test_any_plain_values_are_made_a_guide_or_refused(data: st.DataObject) -> None:
    """As they come from a program or from JSON: nothing else happens, and every finding fits on a line."""
    guide = _plain(read_yaml(SMALL, FILE)[0])
    owner, step = data.draw(st.sampled_from(list(_steps(guide))))
    owner[step] = data.draw(NESTED | st.binary() | st.complex_numbers())
    try:
        findings = check_guide(guide_from(guide, FILE), TODAY)
    except CatalogueError as error:
        findings = error.findings
        assert findings
    for finding in findings:
        assert str(finding).isprintable(), finding
        assert len(str(finding)) < 1000, finding


def _written(value: object) -> str:
    try:
        return yaml.safe_dump(value, allow_unicode=True, sort_keys=False)
    except UnicodeEncodeError:  # a lone surrogate, which no file can hold
        assume(False)
        raise


def _plain(value: Any) -> Any:
    """A tree of values without its places."""
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return str(value) if isinstance(value, str) else value


def _steps(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a tree of values: what holds the value, and the key or index under which it stands."""
    items: Iterable[tuple[Any, Any]] = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for step, inner in items:
        yield value, step
        yield from _steps(inner)
