"""Makes up sound guides: what stands in them is drawn, and every walk is led to a path that its answers allow."""

import copy
from itertools import combinations
from typing import Any

from hypothesis import strategies as st

from tests.properties import tables
from tests.properties.authoring import Tree, Words, evidence
from tests.properties.definitions import routes, topic, whole_ends
from tests.properties.questions import FALLBACK, Flow

QUESTION_IDS = (
    tuple(f"q{number}" for number in range(12)),
    tuple(f"{number}" for number in range(100, 112)),
    tuple(f"is-it-{number}" for number in range(12)),
    tuple(f"is-number-{number}-of-these-so-or-is-it-not" for number in range(12)),
)
"""What the questions of a guide are called: words, numbers, several words, or so many that addresses are folded."""

FACTS = ("description", "technical", "use_when", "avoid_when", "limits", "know")
"""The lists of facts that a path may have."""


class Writer:
    """Writes the parts of one guide."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.words = Words(draw)
        self.sources = tuple(f"source-{number}" for number in range(draw(st.integers(1, 3))))
        self._evidence = draw(st.lists(evidence(self.sources), min_size=1, max_size=3))

    def evidence(self) -> Tree:
        """What a statement rests on."""
        return copy.deepcopy(self.draw(st.sampled_from(self._evidence)))

    def fact(self) -> Tree:
        return {"text": self.words.prose("Fact"), **self.evidence()}

    def some(self, names: Any) -> list[Any]:
        """Some of those names, in their order; perhaps none."""
        return [name for name in names if self.draw(st.booleans())]

    def named(self, start: str, least: int, most: int) -> list[str]:
        """Ids."""
        # Rather more than fewer; a failing example still shrinks to the fewest.
        return [
            f"{start}-{number}" for number in range(self.draw(st.sampled_from((*range(least, most + 1), most, most))))
        ]

    def condition(self) -> Tree:
        values = self.named("v", 2, 4)
        return {"name": self.words.line("Condition"), "values": {value: self.words.line("so") for value in values}}

    def requirement(self, conditions: Tree) -> Tree:
        """Fixed or clearable, about one of the conditions, one of several, or none."""
        about = self.some(conditions) if self.draw(st.booleans()) else self.one(conditions)
        met_by = {condition: self.accepted(conditions[condition]) for condition in about}
        needs = {"needs_any" if len(met_by) > 1 else "needs": met_by} if met_by else {}
        end = (
            {"clear": {"who": self.words.line("Somebody"), "how": self.words.prose("How")}}
            if self.draw(st.booleans())
            else self.fixed()
        )
        return {"text": self.words.line("Requirement"), **needs, **end, **self.evidence()}

    def one(self, names: Any) -> list[Any]:
        """One of those names; perhaps none."""
        drawn = self.draw(st.sampled_from([*names, *names, None]))
        return [drawn] if drawn else []

    def accepted(self, condition: Tree) -> Any:
        """Some of its values; a single one stands alone."""
        accepted = self.some(condition["values"]) or list(condition["values"])[:1]
        return accepted if len(accepted) > 1 else accepted[0]

    def pair(self, conditions: Tree) -> Tree:
        """Two fixed requirements about one condition, with few values in common or none; or no requirement at all."""
        about = self.draw(st.sampled_from([None, *conditions]))
        values = list(conditions[about]["values"]) if about else []
        accepted = {"low": values[:-1], "high": values[1:]} if about else {}
        return {
            name: {"text": self.words.line("Requirement"), "needs": {about: some}, **self.fixed(), **self.evidence()}
            for name, some in accepted.items()
        }

    def fixed(self) -> Tree:
        return {"fixed": self.words.line("Nobody can change it")}

    def path(self, aims: Any, requirements: Any) -> Tree:
        serves = self.some(aims)
        return self.end("Path", requirements) | ({"serves": serves} if serves else {})

    def end(self, name: str, requirements: Any) -> Tree:
        """What a path and an ending have in common."""
        end = {"name": self.words.line(name), "short": self.words.line("Way"), "summary": self.fact()}
        requires, steps = self.some(requirements), [self.next_step() for _ in self.named("", 0, 2)]
        return end | ({"requires": requires} if requires else {}) | ({"next": steps} if steps else {})

    def next_step(self) -> Tree:
        """A link, or text to copy."""
        targets = (
            ("url", "https://example.org/?a=b&c='d'"),
            ("page", "evidence"),
            ("code", self.words.line("run") + "\n  <b> && {{ more }}\n"),
        )
        key, target = self.draw(st.sampled_from(targets))
        kind = self.draw(st.sampled_from(("how-to", "console", "price", "contact", "code")))
        return {"label": self.words.line("Go"), "kind": kind, key: target}


@st.composite
def guides(draw: st.DrawFn) -> Tree:
    """A sound guide, with fixed, clearable and unaskable requirements, repeated questions and shared ones."""
    author = Writer(draw)
    tree: Tree = {
        "guide": draw(st.sampled_from(("guide", "0", "no"))),
        "title": author.words.line("Guide"),
        "question": author.words.line("Which"),
    }
    tree |= {
        "language": "en",
        "goal": [author.fact()],
        "start": "",
        "sources": {name: {"title": author.words.line("Source")} for name in author.sources},
    }
    tree["aims"] = {name: author.words.line("want") for name in author.named("aim", 0, 3)}
    tree["conditions"] = {name: author.condition() for name in author.named("c", 0, 3)}
    tree["requirements"] = {name: author.requirement(tree["conditions"]) for name in author.named("r", 0, 4)}
    tree["requirements"] |= author.pair(tree["conditions"])
    last_resort = _last_resort(author, tree)
    tree["criteria"] = {name: tables.criterion(author) for name in author.named("k", 0, 3)}
    tree["paths"] = {name: author.path(tree["aims"], tree["requirements"]) for name in author.named("p", 1, 4)}
    tree["endings"] = {name: author.end("Ending", tree["requirements"]) for name in author.named("e", 0, 2)}
    if draw(st.booleans()):
        _make_all_need_it(tree)
    tree["questions"] = {}

    ids = draw(st.sampled_from(QUESTION_IDS))[: draw(st.sampled_from((3, 6, 9, 12)))]
    flow = Flow(draw, author.words, tree, last_resort=last_resort, ids=ids, evidence=author.evidence)
    tree["start"] = flow.ask({}, frozenset(), draw(st.sampled_from((2, 3, 4, 5))))
    if draw(st.booleans()):
        tree["questions"] = dict(reversed(tree["questions"].items()))
    _dismiss(author, tree)
    tables.fill(author, tree)
    for path in tree["paths"].values():
        path.update({facts: [author.fact()] for facts in FACTS if draw(st.integers(0, 5)) == 5})
    return tree | _aside(author, tree)


def _last_resort(author: Writer, tree: Tree) -> Tree:
    """A path with a need of which no question is asked: nothing speaks against it, and it is never known to fit.

    Other paths may need that too.
    """
    tree["requirements"][FALLBACK] = {
        "text": author.words.line("Somebody was asked"),
        **author.fixed(),
        **author.evidence(),
    }
    return author.path((), ()) | {"requires": [FALLBACK]}


def _make_all_need_it(tree: Tree) -> None:
    """Let every path need what no question asks for. None is then known to fit, so walks may end at an obstacle."""
    for path in tree["paths"].values():
        path["requires"] = list(dict.fromkeys((*path.get("requires", ()), FALLBACK)))


def _dismiss(author: Writer, tree: Tree) -> None:
    """Say of the paths that no walk ends at why not, or take them out; and take such endings out."""
    ends = {route.at for route in routes(tree)}
    for path in [path for path in tree["paths"] if path not in ends]:
        why = author.draw(st.sampled_from(("not_recommended", "unreached", None)))
        if why:
            tree["paths"][path][why] = author.words.line("Reason")
        else:
            del tree["paths"][path]
    tree["endings"] = {name: part for name, part in tree["endings"].items() if name in ends}
    if not tree["paths"]:
        tree["paths"]["p-0"] = author.path((), ()) | {"unreached": author.words.line("Reason")}


def _aside(author: Writer, tree: Tree) -> Tree:
    """What stands beside the decision: rules of thumb, frequently asked questions, queries."""
    paths = list(tree["paths"])
    faq = {
        name: {
            "question": author.words.line("Asked"),
            "answer": author.words.prose("Answer"),
            "paths": author.some(paths),
        }
        for name in author.named("f", 0, 2)
    }
    glossary = {
        name: {"term": author.words.line("term"), "means": author.words.prose("Meaning")}
        | ({"also": [author.words.line("name")]} if author.draw(st.booleans()) else {})
        for name in author.named("w", 0, 2)
    }
    for name in author.some(glossary):
        text = author.draw(st.sampled_from([path["summary"] for path in tree["paths"].values()]))
        text["text"] += f"\n\nSee [this word](term:{name})."
    pages = [
        "guide",
        "decide",
        # A page that would show nothing is none, and nothing can name it.
        *(["paths"] if len(paths) > 1 and tree["criteria"] else []),
        *(["faq"] if faq else []),
        *(["glossary"] if glossary else []),
        "queries",
        "evidence",
        *(f"paths/{path}" for path in paths),
        *(f"faq/{name}" for name in faq),
        *(f"glossary/{name}" for name in glossary),
    ]
    queries = [
        {"text": author.words.line("query"), "page": author.draw(st.sampled_from(pages))}
        for _ in author.named("", 0, 2)
    ]
    rules = [
        {"text": author.words.prose("you"), "path": author.draw(st.sampled_from(paths)), **author.evidence()}
        for _ in author.named("", 0, 1)
    ]
    about = [author.fact() for _ in author.named("", 0, 1)]
    every = list(combinations(paths, 2))
    pairs = author.draw(st.lists(st.sampled_from(every), unique=True, max_size=2)) if every else []
    return {
        "about": about,
        "pairs": [list(author.draw(st.permutations(pair))) for pair in pairs],
        "rules": rules,
        "faq": {name: one | author.evidence() for name, one in faq.items()},
        "glossary": {name: one | author.evidence() for name, one in glossary.items()},
        "queries": queries,
    }


def traits(tree: Tree) -> dict[str, int]:
    """How many of what a guide has, for the statistics."""
    ways = list(routes(tree))
    led = [target for question in tree["questions"].values() for target in _targets(question)]
    return {
        "walks": sum(way.at in whole_ends(tree) for way in ways),
        "walks to endings": sum(way.at in tree["endings"] for way in ways),
        "questions of the longest walk": max(len(way.answers) for way in ways),
        "repeated questions": sum(topic(tree, question) != question for question in tree["questions"]),
        "questions led to twice": sum(led.count(question) > 1 for question in tree["questions"]),
    }


def _targets(question: Tree) -> list[str]:
    return (
        list(question["to"].values())
        if "like" in question
        else [answer["to"] for answer in question["answers"].values()]
    )
