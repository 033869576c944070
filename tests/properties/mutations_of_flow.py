"""Changes of how a guide decides: of its questions and answers, of what paths need, and of what is declared."""

from collections.abc import Callable

from hypothesis import strategies as st

from tests.properties.authoring import Tree
from tests.properties.definitions import topic, whole_ends
from tests.properties.mutation import Mutation, Operator, one_of


def _asked(tree: Tree, question: str) -> list[str]:
    """The questions that ask the same as one: itself and those that are like it."""
    return [other for other in tree["questions"] if topic(tree, other) == question]


def _full(tree: Tree) -> list[str]:
    return [question for question in tree["questions"] if "answers" in tree["questions"][question]]


def _leads(tree: Tree) -> list[tuple[str, str, Tree, str]]:
    """Everything that leads on: question, answer, the mapping that holds the target and its key."""
    return [
        (question, answer, part["to"], answer) if "like" in part else (question, answer, part["answers"][answer], "to")
        for question, part in tree["questions"].items()
        for answer in (part["to"] if "like" in part else part["answers"])
    ]


def _below(tree: Tree, at: str) -> frozenset[str]:
    """What can be reached from somewhere, itself included."""
    found: set[str] = set()
    waiting = [at]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [holder[key] for question, _, holder, key in _leads(tree) if question == name]
    return frozenset(found)


def _users(tree: Tree, requirement: str) -> frozenset[str]:
    """The paths and endings that need a requirement."""
    return frozenset(end for end, part in whole_ends(tree).items() if requirement in part.get("requires", ()))


def _lead_on(
    draw: st.DrawFn, tree: Tree, targets: Callable[[str], list[str]], codes: frozenset[str] = frozenset()
) -> Mutation | None:
    """Lead an answer to one of some other targets."""
    lead = one_of(draw, [one for one in _leads(tree) if targets(one[0])])
    if not lead:
        return None
    question, answer, holder, key = lead
    old, holder[key] = holder[key], draw(st.sampled_from(targets(question)))
    return Mutation((("questions", question),), _below(tree, old) | {f"{question}.{answer}", holder[key]}, codes)


def lead_an_answer_elsewhere(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """To any path or ending, or to any question that does not lead to it."""
    return _lead_on(
        draw,
        tree,
        lambda question: [one for one in (*tree["questions"], *whole_ends(tree)) if question not in _below(tree, one)],
    )


def lead_an_answer_in_a_circle(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """Back to its own question, or to one that leads to it."""
    return _lead_on(
        draw,
        tree,
        lambda question: [one for one in tree["questions"] if question in _below(tree, one)],
        frozenset({"FP102"}),
    )


def lead_an_answer_to_what_was_asked(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """To another question that asks what the question itself, or one that leads to it, has asked."""

    def targets(question: str) -> list[str]:
        asked = {topic(tree, one) for one in tree["questions"] if question in _below(tree, one)}
        return [one for one in tree["questions"] if topic(tree, one) in asked and question not in _below(tree, one)]

    return _lead_on(draw, tree, targets, frozenset({"FP204"}))


def lead_an_answer_nowhere(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """To a name that nothing has."""
    return _lead_on(draw, tree, lambda _: ["nowhere"], frozenset({"FP003"}))


def lead_an_answer_to_what_is_not_recommended(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """To a path that says why no walk ends there."""
    return _lead_on(
        draw,
        tree,
        lambda _: [path for path, part in tree["paths"].items() if {"not_recommended", "unreached"} & part.keys()],
        frozenset({"FP114"}),
    )


def start_elsewhere(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """With any question."""
    old, tree["start"] = tree["start"], draw(st.sampled_from(list(tree["questions"])))
    return Mutation((("start",),), _below(tree, old) | {tree["start"]})


def drop_a_target_of_a_repeated_question(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """So that one of its answers leads nowhere."""
    question = one_of(draw, [one for one, part in tree["questions"].items() if "like" in part])
    if not question:
        return None
    to = tree["questions"][question]["to"]
    answer = draw(st.sampled_from(list(to)))
    del to[answer]
    return Mutation((("questions", question),), frozenset(), frozenset({"FP101"} if to else {"FP002"}))


def drop_an_answer(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """Of a question that stands in full."""
    question = draw(st.sampled_from(_full(tree)))
    written = tree["questions"][question]["answers"]
    answer = draw(st.sampled_from(list(written)))
    old = _below(tree, written.pop(answer)["to"])
    likes = _asked(tree, question)
    codes = frozenset({"FP002"}) if not written else frozenset({"FP101"} if len(likes) > 1 else ())
    return Mutation(tuple(("questions", one) for one in likes), old | {answer}, codes)


def say_something_else(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """With an answer: other values of a condition, or of what the reader wants."""
    question = draw(st.sampled_from(_full(tree)))
    answer = draw(st.sampled_from(list(tree["questions"][question]["answers"])))
    condition = one_of(draw, [*tree["conditions"], *(["aims"] if tree["aims"] else [])])
    if not condition:
        return None
    written = tree["questions"][question]["answers"][answer]
    vocabulary = tree["aims"] if condition == "aims" else tree["conditions"][condition]["values"]
    told = draw(st.lists(st.sampled_from(list(vocabulary)), min_size=1, max_size=3, unique=True))
    if condition == "aims":
        written["aims"] = told
    else:
        written["says"] = {**written.get("says", {}), condition: told}
    likes = _asked(tree, question)
    return Mutation(tuple(("questions", one) for one in likes), frozenset(f"{one}.{answer}" for one in likes))


def change_what_a_path_needs(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """The aims that it serves, or its requirements."""
    path = draw(st.sampled_from(list(tree["paths"])))
    key, names = draw(st.sampled_from((("serves", "aims"), ("requires", "requirements"))))
    tree["paths"][path][key] = draw(st.lists(st.sampled_from(list(tree[names])), unique=True)) if tree[names] else []
    return Mutation((("paths", path),), frozenset({path}))


def change_when_an_ending_is_true(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """What it requires."""
    ending = one_of(draw, tree["endings"])
    if not ending:
        return None
    tree["endings"][ending]["requires"] = draw(st.lists(st.sampled_from(list(tree["requirements"])), unique=True))
    return Mutation((("endings", ending),), frozenset({ending}))


def let_a_path_need_nothing(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """So that it fits everybody, and nobody has to clear anything for another one."""
    path = draw(st.sampled_from(list(tree["paths"])))
    tree["paths"][path] = {key: part for key, part in tree["paths"][path].items() if key not in ("serves", "requires")}
    return Mutation((("paths", path),), frozenset({path}))


def swap_fixed_and_clearable(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """So that nobody can change what somebody could, or the other way round."""
    name = draw(st.sampled_from(list(tree["requirements"])))
    part = tree["requirements"][name]
    users = _users(tree, name)
    if "fixed" in part:
        del part["fixed"]
        part["clear"] = {"who": "You", "how": "Ask."}
    else:
        del part["clear"]
        part["fixed"] = "For ever."
    return Mutation((("requirements", name),), users | {name})


def need_something_else(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """Other values of the condition of a requirement."""
    name = one_of(draw, [one for one, part in tree["requirements"].items() if "needs" in part])
    if not name:
        return None
    needs = tree["requirements"][name]["needs"]
    condition = next(iter(needs))
    needs[condition] = draw(
        st.lists(st.sampled_from(list(tree["conditions"][condition]["values"])), min_size=1, unique=True)
    )
    return Mutation((("requirements", name),), _users(tree, name) | {name})


def take_a_declaration_away(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """A path, a requirement, a source, a condition, an aim or a criterion, that others may refer to."""
    section, name = draw(st.sampled_from(_declared(tree)))
    users = _users(tree, name) if section == "requirements" else frozenset()
    below = _below(tree, name) if section == "questions" else frozenset()
    del tree[section][name]
    return Mutation(((section,),), users | below | {name})


def rename_a_declaration(draw: st.DrawFn, tree: Tree) -> Mutation | None:
    """And leave what refers to it as it was."""
    section, name = draw(st.sampled_from(_declared(tree)))
    users = _users(tree, name) if section == "requirements" else frozenset()
    tree[section] = {"renamed" if one == name else one: part for one, part in tree[section].items()}
    return Mutation(((section, "renamed"),), users | {name, "renamed"})


def _declared(tree: Tree) -> list[tuple[str, str]]:
    sections = ("paths", "endings", "questions", "sources", "requirements", "conditions", "aims", "criteria")
    return [(section, name) for section in sections for name in tree[section]]


OPERATORS: tuple[Operator, ...] = (
    lead_an_answer_elsewhere,
    lead_an_answer_in_a_circle,
    lead_an_answer_to_what_was_asked,
    lead_an_answer_nowhere,
    lead_an_answer_to_what_is_not_recommended,
    start_elsewhere,
    drop_a_target_of_a_repeated_question,
    drop_an_answer,
    say_something_else,
    change_what_a_path_needs,
    change_when_an_ending_is_true,
    let_a_path_need_nothing,
    swap_fixed_and_clearable,
    need_something_else,
    take_a_declaration_away,
    rename_a_declaration,
)
"""All of them."""
