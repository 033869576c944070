"""Changes of single parts of a guide: a key, a text, its evidence, a cell, an acceptance."""

import datetime

from hypothesis import strategies as st

from tests.properties.authoring import Tree
from tests.properties.mutation import Mutation, Operator, Steps, mappings, one_of

LINES = ("title", "ask", "short", "label", "name", "who")
"""Keys of plain lines, wherever they stand."""

TEXTS = (*LINES, "text", "answer", "how", "fixed")
"""Keys of texts."""

REQUIRED = (
    *LINES,
    "text",
    "answer",
    "how",
    "source",
    "status",
    "reviewed",
    "to",
    "value",
    "summary",
    "page",
    "goal",
    "language",
    "start",
)
"""Keys that may not be left out where they stand."""

PROSE = {
    "So <b>it</b> is.": "FP501",
    "So [it](javascript:alert(1)) is.": "FP502",
    "So [it](//example.org/) is.": "FP502",
    "So [it](paths/nowhere) is.": "FP503",
    "[](guide)": "FP504",
    "So [it](term:nowhere) is.": "FP510",
}
"""Markdown with a fault, and its code."""


def _touched(steps: Steps, key: str, *codes: str) -> Mutation:
    """A change of one key of a part. The guide itself is everywhere, so there the key counts alone."""
    return Mutation((steps,) if steps else ((key,),), frozenset() if steps else frozenset({key}), frozenset(codes))


def _parts(tree: Tree, *keys: str) -> list[tuple[Steps, Tree, str]]:
    """The parts of a guide that have one of some keys, and the key."""
    ids = {
        (section,)
        for section in (
            "sources",
            "aims",
            "conditions",
            "requirements",
            "criteria",
            "paths",
            "questions",
            "faq",
            "glossary",
        )
    }
    return [
        (steps, part, key)
        for steps, part in mappings(tree)
        if steps not in ids
        for key in keys
        if key in part and steps[-1:] != ("values",)
    ]


def leave_a_key_out(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """That is required."""
    steps, part, key = draw(st.sampled_from(_parts(tree, *REQUIRED)))
    del part[key]
    if key == "status" and "dispute" in part:
        # What is disputed says so by its dispute.
        return _touched(steps, key)
    return _touched(steps, key, {"source": "FP401", "reviewed": "FP402"}.get(key, "FP002"))


def add_a_stray_key(draw: st.DrawFn, tree: Tree) -> Mutation:
    """To any part."""
    steps, part, _ = draw(st.sampled_from(_parts(tree, *REQUIRED)))
    part["stray"] = draw(st.sampled_from(("text", ["a"], {"a": "b"}, 1, None)))
    return _touched(steps, "stray", "FP002")


def empty_a_text(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """To nothing, or to what nobody can see."""
    steps, part, key = draw(st.sampled_from(_parts(tree, *TEXTS)))
    part[key] = draw(st.sampled_from(("", " ", "\u200b")))
    return _touched(steps, key, "FP002", "FP504")


def break_a_line(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """Of a text that stands on one line."""
    steps, part, key = draw(st.sampled_from(_parts(tree, *LINES)))
    part[key] = "One line\nand another"
    return _touched(steps, key, "FP002")


def write_another_kind_of_value(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """Where a text belongs."""
    steps, part, key = draw(st.sampled_from(_parts(tree, *TEXTS)))
    part[key] = draw(st.sampled_from((12, True, 1.5, datetime.date(2026, 1, 1), ["a"], {"a": "b"})))
    return _touched(steps, key, "FP002")


def spoil_a_text(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """With HTML, or with a link that is unsafe or leads nowhere."""
    facts = [
        (steps, part)
        for steps, part, _ in _parts(tree, "text")
        if "status" in part and not part.keys() & {"fixed", "clear"}
    ]
    steps, part = draw(st.sampled_from(facts))
    part["text"] = draw(st.sampled_from(sorted(PROSE)))
    return _touched(steps, "text", PROSE[part["text"]])


def repeat_a_label(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """Of another answer of the same question, in capitals."""
    question = one_of(draw, [one for one, part in tree["questions"].items() if len(part.get("answers", ())) > 1])
    if not question:
        return None
    written = tree["questions"][question]["answers"]
    one, other = draw(st.permutations(list(written)))[:2]
    written[one]["label"] = written[other]["label"].upper()
    return Mutation((("questions", question),), frozenset(), frozenset({"FP111"}))


def repeat_a_title(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """Of another page."""
    paths = [(("paths", name), part, "name") for name, part in tree["paths"].items()]
    questions = [(("questions", name), part, "ask") for name, part in tree["questions"].items() if "ask" in part]
    (steps, part, key), (other_steps, other, other_key) = draw(st.permutations([*paths, *questions]))[:2]
    part[key] = other[other_key]
    return Mutation((steps, other_steps), frozenset(), frozenset({"FP112"}))


def change_a_status(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """To one that goes with what is said of a dispute, or does not, or to none that there is."""
    steps, part, _ = draw(st.sampled_from(_parts(tree, "status")))
    was, part["status"] = part["status"], draw(st.sampled_from(("confirmed", "unverified", "disputed", "maybe")))
    fits = (part["status"] == "disputed") == (was == "disputed")
    return _touched(steps, "status", *(["FP002"] if part["status"] == "maybe" else [] if fits else ["FP404"]))


def name_no_source(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """In the list of sources of a statement."""
    steps, part, _ = draw(st.sampled_from(_parts(tree, "source")))
    part["source"] = []
    return _touched(steps, "source", "FP401")


def let_a_review_grow_old(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """Or set it on a day of another age."""
    steps, part, _ = draw(st.sampled_from(_parts(tree, "reviewed")))
    part["reviewed"], code = draw(
        st.sampled_from(((datetime.date(2020, 1, 1), "FP403"), (datetime.date(1999, 1, 1), "FP002")))
    )
    return _touched(steps, "reviewed", code)


def change_a_cell(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """To another value that the criterion takes or does not, to silence, or to nothing."""
    cells = [(path, name) for path, part in tree["paths"].items() for name in part.get("compare", ())]
    cell = one_of(draw, cells)
    if not cell:
        return None
    path, name = cell
    compare, criterion = tree["paths"][path]["compare"], tree["criteria"][name]
    value = draw(st.sampled_from([*criterion.get("values", ()), "elsewhere", 12, ["elsewhere"] * 2, "silent", None]))
    place: Steps = ("paths", path, "compare")
    if value is None:
        del compare[name]
        return Mutation((place,), frozenset({name}), frozenset({"FP301", "FP302"}))
    told = {key: said for key, said in compare[name].items() if key not in ("value", "missing")}
    compare[name] = told | ({"missing": "silent"} if value == "silent" else {"value": value})
    return Mutation(((*place, name),), frozenset({name}), frozenset(_refused(criterion, value)))


def _refused(criterion: Tree, value: object) -> list[str]:
    """The code of a value that a criterion does not take."""
    if value == "silent" or value in criterion.get("values", ()):
        return []
    if "values" in criterion:
        return ["FP107" if value == "elsewhere" else "FP306"]
    return [] if value == (12 if "kind" in criterion else "elsewhere") else ["FP306"]


def say_when_and_when_not(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """In the same words."""
    path = draw(st.sampled_from(list(tree["paths"])))
    fact = tree["paths"][path]["summary"]
    tree["paths"][path] |= {"use_when": [fact], "avoid_when": [fact]}
    return Mutation((("paths", path),), frozenset({path}), frozenset({"FP305"}))


def accept_wrongly(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """What no check is called, what nobody can accept, or a warning that may be there or not."""
    steps, part, _ = draw(st.sampled_from(_parts(tree, *LINES, "text")))
    name = draw(st.sampled_from(("no-such-check", "same-label", "stale-evidence", "idle-answer", "same-row")))
    part["accept"] = {name: "So it is meant."}
    return _touched(steps, "accept", *(["FP601"] if name in ("no-such-check", "same-label") else []))


def break_a_band(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """So that it overlaps with another one, or leaves a gap."""
    banded = [
        (criterion, band)
        for criterion, part in tree["criteria"].items()
        if len(part.get("bands", ())) > 1
        for band in part["bands"]
    ]
    chosen = one_of(draw, banded)
    if not chosen:
        return None
    criterion, band = chosen
    bands = tree["criteria"][criterion]["bands"]
    bands[band] = {"name": bands[band]["name"]} | draw(st.sampled_from(({}, {"at_least": 500, "below": 501})))
    return Mutation((("criteria", criterion, "bands"),), frozenset({*bands}), frozenset({"FP307"}))


def name_another_group(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """Of a criterion or a path, that nobody declared."""
    section = draw(st.sampled_from(("criteria", "paths")))
    name = one_of(draw, tree[section])
    if not name:
        return None
    tree[section][name]["group"] = "no-group"
    return Mutation(((section, name),), frozenset({"no-group"}), frozenset({"FP003"}))


OPERATORS: tuple[Operator, ...] = (
    leave_a_key_out,
    add_a_stray_key,
    empty_a_text,
    break_a_line,
    write_another_kind_of_value,
    spoil_a_text,
    repeat_a_label,
    repeat_a_title,
    change_a_status,
    name_no_source,
    let_a_review_grow_old,
    change_a_cell,
    break_a_band,
    name_another_group,
    say_when_and_when_not,
    accept_wrongly,
)
"""All of them."""
