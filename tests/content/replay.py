"""Does what a page of the documentation tells: edits the file, runs the commands, and compares what they say.

A comment above a block of YAML says where the block goes; a comment alone makes a change in words of the page.

    <!-- new -->                                the file begins with the block
    <!-- append -->                             the block goes to the end
    <!-- before "paths:" -->                    above the line of these words
    <!-- after "    serves: [give]" -->         below it
    <!-- over "      keep:" to "  to: call" --> in the place of the lines from the first to the second, found below it
    <!-- change "to: drive" to "to: drvie" -->  one piece of text becomes another
"""

import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

_EVENT = re.compile(r"<!-- (?P<told>.*?) -->|^```(?P<kind>\w+)\n(?P<block>.*?)^```", re.MULTILINE | re.DOTALL)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def _at(lines: list[str], words: str, start: int = 0) -> int:
    """The first line of these words at or below a place."""
    assert words in lines[start:], f"no line reads {words!r}"
    return lines.index(words, start)


def edited(text: str, told: str, block: str) -> str:
    """The text of a file after what a comment tells."""
    words, quoted = told.split(maxsplit=1)[0], _QUOTED.findall(told)
    lines, new = text.splitlines(), block.splitlines()
    if words == "new":
        return block
    if words == "append":
        return f"{text}\n{block}"
    if words == "change":
        assert text.count(quoted[0]) == 1, f"{quoted[0]!r} stands {text.count(quoted[0])} times"
        return text.replace(*quoted)
    first = _at(lines, quoted[0])
    if words == "over":
        last = _at(lines, quoted[1], first)
        lines[first : last + 1] = new
    else:
        place = first + (words == "after")
        # A part of its own is set apart by an empty line; what is indented belongs to the part before it.
        lines[place:place] = new if words == "after" or block.startswith(" ") else [*new, ""]
    return "\n".join(lines) + "\n"


def shown(output: str) -> re.Pattern[str]:
    """What a page shows of an output: `...` on a line of its own stands for any lines, and for none."""
    parts = [".*?" if line == "..." else re.escape(f"{line}\n") for line in output.splitlines()]
    return re.compile("".join(parts), re.DOTALL)


@dataclass
class Replay:
    """A page, replayed.

    Attributes:
        page: its text.
        write: puts the text of the file in its place.
        run: runs a command, given its words, and gives back what it says.
        text: the file as it stands.
        commands: how many commands were run.
        edits: how many changes were made.
    """

    page: str
    write: Callable[[str], None]
    run: Callable[[list[str]], str]
    text: str = ""
    commands: int = 0
    edits: int = 0
    loose: list[str] = field(default_factory=list)

    def play(self) -> None:
        """Do everything, in the order of the page; YAML that no comment places is kept as loose."""
        told = ""
        for event in _EVENT.finditer(self.page):
            if event["told"]:
                told = event["told"]
                if told.startswith("change"):
                    self._edit(told, "")
                    told = ""
            elif event["kind"] == "console":
                for command, output in _commands(event["block"]):
                    self._say(command, output)
            elif event["kind"] == "yaml" and told:
                self._edit(told, event["block"])
                told = ""
            elif event["kind"] == "yaml":
                self.loose.append(event["block"])

    def _edit(self, told: str, block: str) -> None:
        self.text = edited(self.text, told, block)
        self.write(self.text)
        self.edits += 1

    def _say(self, command: str, output: str) -> None:
        words = shlex.split(command)
        # What builds, serves or writes elsewhere is left to the tests of its own.
        elsewhere = words[1:2] in (["new"], ["build"], ["serve"]) or "--golden" in words or ">" in words
        if words[0] != "fingerpost" or elsewhere:
            return
        said = self.run(words[1:])
        assert shown(output).fullmatch(said), f"$ {command}\n{said}"
        self.commands += 1


def _commands(block: str) -> Iterator[tuple[str, str]]:
    """The commands of a console block, each with what is shown below it."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command, output
