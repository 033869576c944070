"""``fingerpost``: the command line as a whole, and how a run of it ends."""

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TextIO

import click

from .commands import COMMANDS
from .commands.command import Command
from .commands.stopping import stoppable, told
from .fault import Fault

NOBODY_READS: Final = 141
"""The status where whoever read the output has closed it.

A shell gives it to programs that the signal SIGPIPE ends: 128 + 13
(https://www.gnu.org/software/bash/manual/html_node/Exit-Status.html). It is not 0: what was not printed may have been
a fault.
"""


class _Program(Command, click.Group):
    """Lists its commands in the order in which an author meets them, also for somebody who typed another one."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the signature is that of the base class
        """The names, not sorted."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; say which ones there are where there is none of this name."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            raise click.UsageError(f"{error.message} The commands are {', '.join(self.commands)}.", ctx) from None


@click.group(
    cls=_Program,
    commands=COMMANDS,
    subcommand_metavar="COMMAND",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--project",
    type=Path,
    metavar="DIR",
    help="The folder with mkdocs.yml and content/; without it, the one that you are in, or the nearest one above it.",
)
@click.option(
    "-f",
    "--config-file",
    "configuration",
    type=Path,
    metavar="FILE",
    help="The configuration of MkDocs, where it has another name than mkdocs.yml; the project is in its folder.",
)
@click.pass_context
def program(context: click.Context, project: Path | None, configuration: Path | None) -> None:
    """Turn a catalogue in YAML into a decision site that is proved against itself."""
    context.obj = project, configuration


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def _write_utf8() -> None:
    """Write UTF-8 on every system, wherever the output goes, and end lines as the text does.

    Without this, a pipe on Windows has the encoding of the country, in which a title may have no letters. What is no
    text at all, such as a byte in the name of a file, is written as an escape.
    """
    # Python has no stream where the system hands it a closed one.
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _harmless(said: str) -> str:
    """What is wrong, in lines that no terminal and no machine obeys: MkDocs and git repeat any name of a file."""
    # Whoever has found a fault has loaded the room already.
    from .catalogue import printable, without_commands  # noqa: PLC0415

    return without_commands("\n".join(printable(line) for line in said.split("\n")))


def _incomplete(missing: ModuleNotFoundError) -> str:
    """What to do where a package is not there that this program needs.

    Raises:
        ModuleNotFoundError: where it is a part of this program, whose author has to mend it.
    """
    name = (missing.name or "").partition(".")[0]
    if name in ("", "fingerpost"):
        raise missing
    return (
        f"The package {name}, which this program needs, is not installed where it runs: {sys.executable}. Install it "
        "there, with all that it needs: `pip install fingerpost`."
    )


def _run(typed: Sequence[str]) -> int:
    # Not the `main` of click: it takes a closed pipe for a failure of the program.
    try:
        with program.make_context("fingerpost", list(typed)) as context:
            status: int = program.invoke(context)
    except click.exceptions.Exit as ended:
        status = ended.exit_code
    # What is held back is written here, where a closed pipe is expected, and not while the interpreter shuts down.
    sys.stdout.flush()
    return status


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit with its status.

    The status is 0 where it succeeded, 1 where something is wrong, 2 where the command was mistyped. What is wrong is
    said on standard error.
    """
    _write_utf8()
    try:
        with stoppable():
            status = _run(sys.argv[1:] if arguments is None else arguments)
        sys.exit(status)
    except click.ClickException as mistyped:
        mistyped.show()
        sys.exit(mistyped.exit_code)
    except KeyboardInterrupt as stop:
        line, status = told(stop)
        print(line, file=sys.stderr)  # noqa: T201 - the last that is said
        sys.exit(status)
    except Fault as fault:
        sys.exit(_harmless(str(fault)))
    except ModuleNotFoundError as missing:
        sys.exit(_harmless(_incomplete(missing)))
    except BrokenPipeError:
        # The interpreter flushes once more at its end, and would complain
        # (https://docs.python.org/3/library/signal.html#note-on-sigpipe).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(NOBODY_READS)
    except OSError as error:
        sys.exit(_harmless(f"{error.filename or 'a file'}: {error.strerror}."))
