"""Small guides made up at random: what walks can be told, what paths need, and questions that never lead back.

Half of them are tame: nobody is asked twice or contradicts themselves, and walks end at paths that their answers allow
where there is one. In the others, every answer says and leads to whatever it may.

Made by a generator of their own: to draw each of their hundred choices one by one, as a library of properties does,
takes ten times as long, and what such a library would shrink is small already.
"""

import datetime
from collections import defaultdict
from collections.abc import Sequence
from random import Random

from fingerpost.catalogue import Guide, read_guide
from tests.properties.authoring import Tree, written
from tests.properties.definitions import Said, answers, faults_of_end, hear, says, topic, whole_ends
from tests.small_guide import FILE

EVIDENCE: Tree = {"source": ["own"], "status": "confirmed", "reviewed": datetime.date(2026, 11, 1)}

CONDITIONS = ("one", "two", "three")
VALUES = ("x", "y", "z", "v")
AIMS = ("go", "stay")
PATHS = ("red", "blue", "green", "grey")
ENDINGS = ("stop", "wait")
REQUIREMENTS = ("r0", "r1", "r2", "r3")
OPPOSED = ("r4", "r5")

HEADER: Tree = {
    "guide": "made-up",
    "title": "Made up",
    "question": "Which one?",
    "language": "en",
    "start": "q0",
    "goal": [{"text": "To test.", **EVIDENCE}],
    "sources": {"own": {"title": "Own"}},
    "aims": {aim: aim for aim in AIMS},
    "conditions": {
        condition: {"name": condition, "values": {value: f"it is {value}" for value in VALUES}}
        for condition in CONDITIONS
    },
}


class _Maker:
    """Makes one guide."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 - a guide for a test, and the same one each time
        self.tame = self.random.random() < 0.5
        self.tree: Tree = {
            **HEADER,
            "requirements": {name: self.requirement() for name in REQUIREMENTS} | self.opposed(),
            "paths": {name: self.path(name) for name in PATHS},
            "endings": {name: self.ending(name) for name in ENDINGS[: self.random.choice((0, 0, 1, 2))]},
            "questions": {},
        }

    def some(self, names: Sequence[str], least: int, most: int) -> list[str]:
        return sorted(self.random.sample(names, self.random.randint(least, min(most, len(names)))))

    def likely(self, chance: float) -> bool:
        return self.random.random() < chance

    def requirement(self) -> Tree:
        """Fixed or to be cleared; of a condition, of one of several, or left to the reader."""
        about = self.random.sample(CONDITIONS, self.random.choice((0, 1, 1, 1, 1, 2, 3)))
        met_by = {condition: self.some(VALUES, 1, 3) for condition in about}
        needs = {"needs_any" if len(met_by) > 1 else "needs": met_by} if met_by else {}
        kind: Tree = {"fixed": "So it is."} if self.likely(0.4) else {"clear": {"who": "You", "how": "Do it."}}
        return {"text": "It is so", **needs, **kind, **EVIDENCE}

    def opposed(self) -> Tree:
        """Two fixed requirements about one condition, with a value or none in common; one may be about another too."""
        about, other = self.random.sample(CONDITIONS, 2)
        first = self.some(VALUES, 2, 2)
        second = self.some([first[0], *(value for value in VALUES if value not in first)], 1, 2)
        needs = (
            {"needs": {about: first}},
            {"needs_any": {about: second, other: self.some(VALUES, 1, 2)}}
            if self.likely(0.5)
            else {"needs": {about: second}},
        )
        fixed = {"text": "It is so", "fixed": "So it is.", **EVIDENCE}
        return {name: {**fixed, **one} for name, one in zip(OPPOSED, needs, strict=True)}

    def path(self, name: str) -> Tree:
        required = [*self.some(REQUIREMENTS, 0, 3), *(OPPOSED if self.likely(0.35) else ())]
        needs = {"requires": required, "serves": self.some(AIMS, 0, 2) if self.likely(0.5) else []}
        why = self.random.choice(("not_recommended", "not_recommended", "unreached"))
        advised = {why: "It is odd."} if not self.tame and self.likely(0.2) else {}
        return {"name": name, "short": name, **needs, **advised, "summary": {"text": "It.", **EVIDENCE}}

    def ending(self, name: str) -> Tree:
        required = [*self.some(REQUIREMENTS, 0, 2), *(OPPOSED if self.likely(0.2) else ())]
        return {"name": name, "short": name, "requires": required, "summary": {"text": "It.", **EVIDENCE}}

    def answer(self, asked: str) -> Tree:
        """What it says: mostly something of what is asked, or whatever it may."""
        aims = {"aims": [self.random.choice(AIMS)]} if self.likely(0.15 if self.tame else 0.3) else {}
        about = (
            [asked] * self.likely(0.8) if self.tame else self.random.sample(CONDITIONS, self.random.choice((0, 1, 2)))
        )
        return {"label": "So", **aims, "says": {condition: self.some(VALUES, 1, 3) for condition in about}}

    def ask(self, number: int) -> None:
        """Questions of two or three answers each, which lead nowhere so far; some repeat another one."""
        questions = self.tree["questions"]
        for at in range(number):
            like = self.random.choice([None, None, *(one for one in questions if "like" not in questions[one])])
            if like:
                questions[f"q{at}"] = {"like": like, "to": {}}
            else:
                asked = CONDITIONS[at % len(CONDITIONS)]
                written_out = {f"a{answer}": self.answer(asked) for answer in range(self.random.randint(2, 3))}
                questions[f"q{at}"] = {"ask": f"What about {at}?", "short": f"About {at}", "answers": written_out}

    def lead(self) -> None:
        """Lead each answer to a later question, to a path or to an ending."""
        names = list(self.tree["questions"])
        known: dict[str, list[Said]] = defaultdict(list, {names[0]: [{}]})
        asked: dict[str, set[str]] = defaultdict(set)
        for at, name in enumerate(names):
            question, about = self.tree["questions"][name], topic(self.tree, name)
            for answer, words in self.tree["questions"][about]["answers"].items():
                after = [hear(said, says(words)) for said in known[name]]
                before = asked[name] | {about}
                target = self.target(names[at + 1 :], after, before)
                if "like" in question:
                    question["to"][answer] = target
                else:
                    words["to"] = target
                asked[target] |= before
                known[target] += [said for said in after if said not in known[target]]

    def target(self, later: Sequence[str], after: Sequence[Said], asked: set[str]) -> str:
        """A question or an end; in a tame guide one that suits what is known and what was asked."""
        questions, ends = list(later), list(whole_ends(self.tree))
        if self.tame:
            questions = [one for one in later if topic(self.tree, one) not in asked and self.may_ask(one, after)]
            ends = [end for end in ends if not any(faults_of_end(self.tree, end, said) for said in after)] or ends
        return self.random.choice(questions[:3] if questions and self.likely(0.7) else ends)

    def may_ask(self, question: str, after: Sequence[Said]) -> bool:
        """Whether no answer contradicts what is known."""
        told = [says(words) for words in self.tree["questions"][topic(self.tree, question)]["answers"].values()]
        return all(all(hear(said, more).values()) for said in after for more in told)

    def advise(self) -> None:
        """Of some paths that no answer leads to, say why not; and take such endings out."""
        questions = self.tree["questions"]
        led = {target for question in questions for _, target in answers(self.tree, question).values()}
        for path in [path for path in PATHS if path not in led and self.likely(0.7)]:
            self.tree["paths"][path][self.random.choice(("not_recommended", "unreached"))] = "It is odd."
        self.tree["endings"] = {name: part for name, part in self.tree["endings"].items() if name in led}

    def made(self) -> Tree:
        self.ask(self.random.randint(1, 8))
        self.lead()
        if self.tame:
            self.advise()
        return self.tree


def random_tree(seed: int) -> Tree:
    """The guide of a number, as plain values: always the same one."""
    return _Maker(seed).made()


def random_guide(seed: int) -> Guide:
    """The same guide, as it is read."""
    return read_guide(written(random_tree(seed)), FILE)
