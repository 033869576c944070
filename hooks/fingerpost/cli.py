"""``fingerpost``: finds the command that was typed and runs it."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Final

from .fault import Fault

COMMANDS: Final = {
    "new": "Write a guide to start from: small, commented, and passing every check.",
    "check": "Check the catalogue and say everything that is wrong with it.",
    "explain": "Say what a finding means, why it matters and how to mend it.",
    "build": "Build site/; a build that fails leaves the last good one as it was.",
    "bundle": "Make dist/fingerpost-offline.zip, which works from a disk.",
    "pages": "Write the pages as plain files, for a generator that runs no hooks.",
    "nav": "Print the navigation that belongs to the plain files, for the head of a configuration's `nav:`.",
    "walks": "Print every walk through the questions of a guide and where it ends, one line a walk.",
    "suggest": "Print the shortest tree of questions for a guide, ready to paste, beside the figures of the hand-written one.",
    "diff": "Say what changed between two catalogues, or two revisions of one: walks, paths and facts.",
    "schema": "Print the JSON Schema of a catalogue file, with which an editor completes and explains.",
    "reference": "Write every key of a catalogue file and every check as pages of the documentation.",
}
"""Every command and what it does; each is a module of ``commands``."""

NOBODY_READS: Final = 141
"""The status where whoever read the output has closed it: the one that a shell gives to programs which the signal SIGPIPE ends, 128 + 13
(https://www.gnu.org/software/bash/manual/html_node/Exit-Status.html). It is not 0: what was left unsaid may have been a
fault.
"""


def _parser(typed: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="fingerpost", description="One YAML catalogue to a decision site that is proved against itself."
    )
    parser.add_argument(
        "--project",
        type=Path,
        default=Path(),
        metavar="DIR",
        help="the folder with mkdocs.yml and content/ (default: this one)",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, about in COMMANDS.items():
        command = commands.add_parser(name, help=about, description=about)
        if name in typed:
            module = import_module(f".commands.{name}", __package__)
            module.arguments(command)
            command.set_defaults(run=module.run)
    return parser


def _run(typed: Sequence[str]) -> int:
    parsed = _parser(typed).parse_args(typed)
    status: int = parsed.run(parsed)
    # What is still held back is written here, where a closed pipe is expected, and not while the interpreter shuts
    # down.
    sys.stdout.flush()
    return status


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit with its status: 0; 1 with what is wrong on standard error; 2 where the command itself was mistyped."""
    try:
        sys.exit(_run(sys.argv[1:] if arguments is None else arguments))
    except Fault as fault:
        sys.exit(str(fault))
    except BrokenPipeError:
        # The interpreter flushes once more at its end, and would complain
        # (https://docs.python.org/3/library/signal.html#note-on-sigpipe).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(NOBODY_READS)
    except OSError as error:
        sys.exit(f"{error.filename or 'a file'}: {error.strerror}.")
