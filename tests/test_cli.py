"""What every command has in common."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from fingerpost.cli import NOBODY_READS, program
from fingerpost.commands import COMMANDS
from fingerpost.commands.writing import SCHEMAS
from fingerpost.importing import READERS
from fingerpost.outputs.plain.forms import FORMS
from fingerpost.reports import diff, freshness, route, walks
from fingerpost.reports.check import REPORTS
from tests.projects import project_of, said
from tests.small_guide import text_with

HOOKS = Path(__file__).parent.parent / "hooks"


def _ran(folder: Path, *typed: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The program itself, with its output as bytes."""
    return subprocess.run(
        [sys.executable, "-m", "fingerpost", *typed],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(HOOKS), **environment},
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize("typed", [["check"], ["schema"], ["walks"], ["walks", "--format", "json"], ["--help"]])
def test_a_command_whose_output_nobody_reads_any_more_ends_without_a_word(typed: list[str], project: Path) -> None:
    """As `fingerpost walks GUIDE | head` does: the reader has seen enough."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "fingerpost", *typed],
            cwd=project,
            env={**os.environ, "PYTHONPATH": "hooks", "PYTHONUNBUFFERED": ""},
            stdout=closed,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.stderr == b""
    assert done.returncode == NOBODY_READS


def _usage(name: str = "") -> str:
    """How the program, or one of its commands, is typed, with every option and what it takes."""
    whole = click.Context(program, info_name="fingerpost")
    context = click.Context(COMMANDS[name], info_name=name, parent=whole) if name else whole
    return _unwrapped(context.command.get_usage(context)).removeprefix("Usage: ")


def _unwrapped(usage: str) -> str:
    """A usage in one line: a terminal may be too narrow for it."""
    return " ".join(usage.split())


def _options(command: click.Command) -> set[str]:
    return {name for param in command.params if isinstance(param, click.Option) for name in param.opts}


def test_the_page_of_the_commands_names_every_command_with_what_it_takes_and_no_other(project: Path) -> None:
    """Each is a row of the first table. Where there are options, they are spelled out as in the usage."""
    page = (project / "docs" / "commands.md").read_text(encoding="utf-8")
    table = page.partition("\n## ")[0]
    rows = re.findall(r"^\| `(.+?)` \|", table, re.MULTILINE)
    assert rows == [re.sub(r"^fingerpost | \[--.+?\]", "", _usage(name)) for name in COMMANDS]
    shown = re.findall(r"^fingerpost .*$", page, re.MULTILINE)
    assert sorted(shown) == sorted([_usage(), *(_usage(name) for name in COMMANDS if _options(COMMANDS[name]))])


def test_the_page_of_the_commands_names_no_option_that_there_is_not(project: Path) -> None:
    """Whether it stands in an example or in a sentence; git has one of its own there."""
    page = (project / "docs" / "commands.md").read_text(encoding="utf-8")
    known = {"--help", *_options(program), *(name for command in COMMANDS.values() for name in _options(command))}
    assert set(re.findall(r"(?<![\w-])--?[a-z]+(?:-[a-z]+)*", page)) == known


def test_the_forms_of_a_command_are_those_that_can_be_written() -> None:
    """Their names stand at the command, so that a mistyped one is told without loading what writes them."""
    forms = {
        name: tuple(param.type.choices)
        for name, command in COMMANDS.items()
        for param in command.params
        if isinstance(param.type, click.Choice)
    }
    assert forms == {
        "check": tuple(REPORTS),
        "walks": tuple(walks.FORMATS),
        "diff": tuple(diff.FORMATS),
        "route": tuple(route.FORMATS),
        "pages": tuple(FORMS),
        "import": tuple(READERS),
        "schema": tuple(SCHEMAS),
        "freshness": tuple(freshness.FORMATS),
    }


def test_help_lists_every_command_with_a_whole_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is cut off, and the order is the one in which an author meets them."""
    status, out, err = said(capsys, "--help")
    assert (status, err) == (0, "")
    listed = re.findall(r"^  ([a-z]+) {2,}(.+)$", out.partition("Commands:\n")[2], re.MULTILINE)
    assert [name for name, _ in listed] == list(COMMANDS)
    assert [about for _, about in listed if not about.endswith(".") or about.endswith("...")] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_explains_every_argument(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In a sentence that begins with the name of the argument."""
    status, out, err = said(capsys, name, "--help")
    assert (status, err) == (0, "")
    usage, text = out.split("\n\n", 1)
    assert _unwrapped(usage) == f"Usage: {_usage(name)}"
    arguments = re.findall(r"[A-Z]{3,}", usage)
    assert [
        one for one in arguments if not re.search(rf"^  (OLD and )?{one}( and NEW)? (is|are) ", text, re.MULTILINE)
    ] == []


MISTYPED = {
    "no command of this name": (
        ["chekc"],
        "fingerpost [--project DIR] [-f FILE] COMMAND",
        "'chekc'. The commands are init, new, import, check",
    ),
    "an option without its value": (
        ["--project"],
        "fingerpost [--project DIR] [-f FILE] COMMAND",
        "'--project' requires",
    ),
    "an argument that is missing": (["explain"], "fingerpost explain CODE", "Missing argument 'CODE'"),
    "an argument too many": (["build", "site"], "fingerpost build", "unexpected extra argument (site)"),
    "an option that there is not": (["diff", "--from", "x"], "fingerpost diff [--format text|markdown]", "'--from'"),
    "the project behind the command": (["check", "--project", "."], "fingerpost check", "'--project'"),
}


@pytest.mark.parametrize("name", MISTYPED)
def test_a_mistyped_command_is_answered_with_its_usage_for(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 2; standard error names the command, what is wrong with it, and what was expected."""
    typed, usage, wrong = MISTYPED[name]
    status, out, err = said(capsys, *typed)
    assert (status, out) == (2, "")
    assert err.startswith(f"Usage: {usage}")
    assert wrong in err


def test_without_a_command_the_help_is_shown_and_nothing_was_done(capsys: pytest.CaptureFixture[str]) -> None:
    """Status 2, for a script that has lost its words."""
    status, out, err = said(capsys)
    assert (status, out) == (2, "")
    assert "Commands:\n  init " in err


HEAVY = ("babel", "fingerpost.catalogue", "jinja2", "markdown", "mkdocs", "nh3", "pydantic", "weasyprint", "yaml")
"""What takes long to load, and what must not be loaded at all."""

LOADED = """\
import sys
from fingerpost.cli import main
for typed in {every}:
    try:
        main(typed)
    except SystemExit:
        pass
print([name for name in {heavy} if name in sys.modules], file=sys.stderr)
"""


def _loaded(*every: list[str]) -> str:
    """What some runs of the program have loaded in the end, in one process."""
    script = LOADED.format(every=every, heavy=HEAVY)
    environment = {**os.environ, "PYTHONPATH": str(HOOKS)}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    return done.stderr.splitlines()[-1]


def test_help_and_mistyped_commands_wait_for_nothing() -> None:
    """Neither the model of a catalogue nor a template is loaded to say how a command is typed."""
    helps = [[name, "--help"] for name in COMMANDS]
    assert _loaded(["--help"], *helps, ["check", "--format", "xml"], ["explain"], ["chekc"]) == "[]"


def test_a_command_loads_what_it_needs_and_no_more() -> None:
    """The schema needs the model and no checks, templates or words; and no command loads MkDocs."""
    assert _loaded(["schema"]) == "['fingerpost.catalogue', 'pydantic', 'yaml']"


JAPANESE = "日本語のガイド"

NARROW = ("cp1252", "ascii")
"""Encodings without a letter of it. The first is that of a pipe on Windows in Western Europe."""


@pytest.fixture(scope="module")
def japanese(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a guide of a Japanese title, of which one warning is found."""
    text = text_with(
        ("title: Travel", f"title: {JAPANESE}"),
        ("confirmed, reviewed: 2026-11-01}]\nsources", "confirmed, reviewed: 2019-11-01}]\nsources"),
    )
    return project_of(tmp_path_factory.mktemp("japanese"), paths=text)


@pytest.mark.parametrize("encoding", NARROW)
def test_a_person_reads_every_letter_wherever_the_output_goes(encoding: str, japanese: Path) -> None:
    """What the system takes for the encoding of a pipe does not matter."""
    done = _ran(japanese, "check", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (1, b"")
    assert f"{JAPANESE}: 1 warning." in done.stdout.decode("utf-8")


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_a_program_is_given_utf_8(form: str, japanese: Path) -> None:
    """JSON is nothing else (https://www.rfc-editor.org/rfc/rfc8259#section-8.1)."""
    done = _ran(japanese, "check", "--format", form, PYTHONIOENCODING="cp1252")
    assert (done.returncode, done.stderr) == (1, b"")
    assert json.loads(done.stdout.decode("utf-8"))
    assert form == "sarif" or JAPANESE.encode() in done.stdout


@pytest.mark.parametrize("encoding", NARROW)
def test_what_is_wrong_is_told_in_utf_8_as_well(encoding: str, tmp_path: Path) -> None:
    """On standard error: a fault of the project, and a command that was mistyped."""
    fault = _ran(tmp_path, "explain", JAPANESE, PYTHONIOENCODING=encoding)
    assert (fault.returncode, fault.stdout) == (1, b"")
    assert f"No finding is called {JAPANESE}." in fault.stderr.decode("utf-8")
    mistyped = _ran(tmp_path, "explain", "FP203", JAPANESE, PYTHONIOENCODING=encoding)
    assert (mistyped.returncode, mistyped.stdout) == (2, b"")
    assert f"({JAPANESE})" in mistyped.stderr.decode("utf-8")


def test_what_the_generator_says_is_told_in_utf_8_as_well(japanese: Path, tmp_path: Path) -> None:
    """Another process says it, and is told how to write."""
    page = tmp_path / "docs" / f"{JAPANESE}.md"
    page.parent.mkdir()
    page.write_text("# Page\n\n[nowhere](nowhere.md)\n", encoding="utf-8")
    settings = f"site_name: Signs\nplugins: []\nhooks: [{HOOKS / 'decision_site.py'}]\n"
    (tmp_path / "mkdocs.yml").write_text(settings)
    project_of(tmp_path, paths=(japanese / "content" / "paths.yaml").read_text(encoding="utf-8"))
    done = _ran(tmp_path, "build", PYTHONIOENCODING="cp1252")
    assert done.returncode == 1
    assert f"Doc file '{JAPANESE}.md' contains a link 'nowhere.md'" in done.stderr.decode("utf-8")
    assert JAPANESE in done.stdout.decode("utf-8")


def test_a_name_that_is_no_text_is_written_as_an_escape(tmp_path: Path) -> None:
    """A file may have any bytes for its name, and what is printed has to stay UTF-8."""
    project_of(tmp_path, paths=text_with())
    name = os.fsdecode(b"content/\xff.yaml")
    done = _ran(tmp_path, "check", name)
    assert done.returncode == 2
    assert "content/\\udcff.yaml:1:1: error FP000" in done.stdout.decode("utf-8")


@pytest.mark.parametrize(
    "typed", [("check",), ("walks",), ("explain", "FP203"), ("--help",)], ids=lambda typed: typed[0]
)
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_a_closed_output_changes_no_status_and_is_no_fault(closed: str, typed: tuple[str, ...], tmp_path: Path) -> None:
    """Nothing is printed there, and nothing that belongs there is printed elsewhere."""
    project_of(tmp_path, paths=text_with())
    command = f'{sys.executable} -m fingerpost "$@" {closed}'
    done = subprocess.run(
        ["bash", "-c", command, "bash", *typed],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(HOOKS)},
        capture_output=True,
        check=False,
    )
    open_as_ever = _ran(tmp_path, *typed)
    assert done.returncode == open_as_ever.returncode == 0
    assert done.stdout == (open_as_ever.stdout if closed == "2>&-" else b"")
    assert done.stderr == b""
