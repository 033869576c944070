"""What is known of a kind of fault: its code, what it means, why it matters, an example, and the mend."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .finding import Severity

EXAMPLE_GUIDE: Final = (Path(__file__).parent / "new-guide.yaml").read_text(encoding="utf-8")
"""The guide that an author starts from.

It passes every check, so it is also what the examples of the checks are changes of.
"""


@dataclass(frozen=True)
class Change:
    """A piece of the example guide, and what it becomes.

    Attributes:
        before: text that stands in the example guide exactly once.
        after: what stands there instead.
    """

    before: str
    after: str


@dataclass(frozen=True, kw_only=True)
class Diagnosis:
    """A kind of fault, explained once for the terminal, the reference, code review and the tests.

    Attributes:
        code: its stable name, such as ``FP103``. The first digit says what is at fault: 0 the file, 1 the structure of
            the questions, 2 the proof, 3 the table, 4 the evidence, 5 a text, 6 an acceptance.
        name: the fault in two or three words, such as ``unreachable-question``.
        severity: an error stops a build; a warning does not, and can be accepted where it is meant.
        definition: when exactly it is found.
        why: why it matters to a reader or an author.
        mend: what to do about it.
        example: changes of the example guide after which it is found; empty where no text of one file can show it.
    """

    code: str
    name: str
    severity: Severity = Severity.ERROR
    definition: str
    why: str
    mend: str
    example: tuple[Change, ...] = ()

    @property
    def example_text(self) -> str:
        """The example guide with the fault in it."""
        text = EXAMPLE_GUIDE
        for change in self.example:
            text = text.replace(change.before, change.after, 1)
        return text
