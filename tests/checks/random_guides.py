"""Small guides made up at random: what walks can be told, what paths need, and questions that never lead back.

Made by a generator of their own: to draw each of their hundred choices one by one, as a library of properties does,
takes ten times as long, and what such a library would shrink is small already.
"""

from random import Random

from fingerpost.catalogue import Guide, read_guide
from tests.small_guide import FILE

EVIDENCE = "source: [own], status: confirmed, reviewed: 2026-11-01"

CONDITIONS = ("one", "two")
VALUES = ("x", "y", "z")
AIMS = ("go", "stay")
PATHS = ("red", "blue", "green")
REQUIREMENTS = ("r0", "r1", "r2", "r3")


class _Maker:
    """Makes one guide."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 - a guide for a test, and the same one each time

    def some(self, names: tuple[str, ...], least: int, most: int) -> str:
        return f"[{', '.join(sorted(self.random.sample(names, self.random.randint(least, most))))}]"

    def requirement(self) -> str:
        """Fixed or to be cleared; of a condition, or left to the reader."""
        needs = (
            f"needs: {{{self.random.choice(CONDITIONS)}: {self.some(VALUES, 1, 2)}}}, "
            if self.random.random() < 0.85
            else ""
        )
        kind = self.random.choice(("fixed: So it is.", "clear: {who: You, how: Do it.}"))
        return f"{{text: It is so, {needs}{kind}, {EVIDENCE}}}"

    def says(self) -> str:
        """What an answer settles: mostly little."""
        conditions = self.random.sample(CONDITIONS, self.random.choice((0, 0, 1, 1, 1, 2)))
        aims = f"aims: [{self.random.choice(AIMS)}], " if self.random.random() < 0.3 else ""
        return f"{aims}says: {{{', '.join(f'{condition}: {self.some(VALUES, 1, 2)}' for condition in conditions)}}}"

    def path(self, name: str) -> str:
        requires, serves = self.some(REQUIREMENTS, 0, 3), self.some(AIMS, 0, 2) if self.random.random() < 0.5 else "[]"
        advised = "not_recommended: It is odd., " if self.random.random() < 0.2 else ""
        needs = f"requires: {requires}, serves: {serves}"
        return f"  {name}: {{name: {name}, short: {name}, {needs}, {advised}summary: {{text: It., {EVIDENCE}}}}}"

    def questions(self) -> list[str]:
        """Up to six, of two or three answers each. An answer leads to a later one or to a path; some repeat another."""
        lines: list[str] = []
        answers: dict[int, int] = {}
        number = self.random.randint(1, 6)
        for at in range(number):
            later = [f"q{other}" for other in range(at + 1, number)]
            targets = [*PATHS, *later, *later]
            like = self.random.choice((None, None, *answers))
            if like is None:
                answers[at] = self.random.randint(2, 3)
                lines += [f"  q{at}:", f"    ask: What about {at}?", f"    short: About {at}", "    answers:"]
                lines += [
                    f"      a{answer}: {{label: Answer {answer}, {self.says()}, to: {self.random.choice(targets)}}}"
                    for answer in range(answers[at])
                ]
            else:
                to = ", ".join(f"a{answer}: {self.random.choice(targets)}" for answer in range(answers[like]))
                lines.append(f"  q{at}: {{like: q{like}, to: {{{to}}}}}")
        return lines

    def text(self) -> str:
        values = ", ".join(f"{value}: it is {value}" for value in VALUES)
        return "\n".join(
            (
                *(
                    "guide: made-up",
                    "title: Made up",
                    "question: Which one?",
                    "language: en",
                    "start: q0",
                    f"goal: [{{text: To test., {EVIDENCE}}}]",
                ),
                *("sources: {own: {title: Own}}", "aims: {go: go, stay: stay}"),
                *(
                    "conditions:",
                    *(f"  {condition}: {{name: {condition}, values: {{{values}}}}}" for condition in CONDITIONS),
                ),
                *("requirements:", *(f"  {name}: {self.requirement()}" for name in REQUIREMENTS)),
                *("paths:", *(self.path(name) for name in PATHS)),
                *("questions:", *self.questions(), ""),
            )
        )


def random_guide(seed: int) -> Guide:
    """The guide of a number: always the same one."""
    return read_guide(_Maker(seed).text(), FILE)
