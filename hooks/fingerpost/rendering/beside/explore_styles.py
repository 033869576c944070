"""The style sheet that says which paths fit what a reader has ticked: boxes and rules in the place of a script.

Of a condition, what is ticked is what is possible. A need is met where values that meet it are ticked and no others; it
fails where others are ticked and none that meets it; else it is open. How a path stands follows from its needs: ruled
out where a fixed one fails, not yet where another one fails, to be checked where a fixed one is open, and it fits
otherwise. Those are the rules of :func:`~fingerpost.flow.situation.judge`.

Each rule sets what is shown by its name, and all rules weigh the same, so that the later one wins: the order in this
sheet is that of the sentence above, from its end. There is a rule for each need and none for combinations.
"""

from collections.abc import Iterable, Iterator

from ...catalogue import Guide
from ...pages.explore import Decided, Deciding, deciding

_OF_PATHS = ("fits", "check", "later", "out")
_OF_NEEDS = ("open", "met", "failed")


def _show(names: Iterable[str], shown: str) -> str:
    """Show one of some words. The page gives each of them the display that is named after it."""
    return "".join(f"--fp-{name}:{'inline' if name == shown else 'none'};" for name in names)


def _ticked(tokens: tuple[str, ...]) -> str:
    """One of these values is ticked, or left possible by the walk whose answers the page was opened with."""
    boxes = ",".join(f'[value="{token}"]' for token in tokens)
    walks = ",".join(f'[data-says~="{token}"]' for token in tokens)
    return f":has(:is({boxes}):checked,:is({walks}):target)"


def _met(one: Deciding) -> str:
    return _ticked(one.accepted) + (f":not({_ticked(one.others)})" if one.others else "")


def _failed(one: Deciding) -> str:
    if not one.accepted:
        # Needs that exclude each other fail whatever is ticked.
        return ""
    return f"{_ticked(one.others)}:not({_ticked(one.accepted)})"


def _rule(where: str, kind: str, one: Deciding, shown: str) -> str:
    """A rule for all that a need decides; its condition weighs nothing."""
    return f':where(.fp-explore{where}) [data-{kind}~="{one.token}"]{{{shown}}}'


def _of_needs(every: Iterable[Decided]) -> Iterator[str]:
    """Whether a need is open, met, or fails."""
    yield f".fp-need{{{_show(_OF_NEEDS, 'open')}}}"
    for one, _, joint in every:
        if one.accepted and not joint:
            yield _rule(_met(one), "need", one, _show(_OF_NEEDS, "met"))
    for one, _, _ in every:
        if one.others:
            yield _rule(_failed(one), "need", one, _show(_OF_NEEDS, "failed") + "--fp-lacking:list-item;")


def _of_paths(every: Iterable[Decided]) -> Iterator[str]:
    """How a path stands."""
    yield f".fp-explored{{{_show(_OF_PATHS, 'fits')}}}"
    for one, fixed, joint in every:
        if fixed and not joint:
            unless = f":not({_met(one)})" if one.accepted else ""
            yield _rule(unless, "fixed", one, _show(_OF_PATHS, "check"))
    for one, fixed, _ in every:
        if one.others and not fixed:
            yield _rule(_failed(one), "clearable", one, _show(_OF_PATHS, "later"))
    for one, fixed, _ in every:
        if one.others and fixed:
            yield _rule(_failed(one), "fixed", one, _show(_OF_PATHS, "out") + "--fp-possible:none;")


def _counting(paths: int) -> Iterator[str]:
    """Counters of the paths that stand in each way.

    Only what is shown counts, and paths that are ruled out may be left out. So they are all others.
    """
    yield f".fp-beside{{counter-reset:fp-fits fp-check fp-later fp-out {paths}}}"
    for name in _OF_PATHS:
        if name != "out":
            yield f".fp-explored .fp-stands--{name}{{counter-increment:fp-{name} fp-out -1}}"
        yield f".fp-left--{name}::before{{content:counter(fp-{name})}}"


def explore_styles(guide: Guide) -> str:
    """The style sheet; it opens the form, so that nobody sees boxes that do nothing."""
    every = tuple(deciding(guide))
    opening = (
        ".fp-explore .fp-situation{display:block}",
        ".fp-explore .fp-walked:target{display:block}",
        ".fp-explore .fp-tally{display:flex}",
        *_counting(len(guide.paths)),
        *(f".fp-stands--{name}{{display:var(--fp-{name})}}" for name in (*_OF_PATHS, *_OF_NEEDS)),
        ".fp-explore:has(.fp-only:checked) .fp-explored{display:var(--fp-possible,block)}",
        ".fp-explore:not(:has(.fp-every:checked)) .fp-need{display:var(--fp-lacking,none)}",
    )
    body = "\n".join(f"  {rule}" for rule in (*opening, *_of_needs(every), *_of_paths(every)))
    head = "/* Says which paths fit what is ticked. Made from the requirements of the guide. */"
    return f"{head}\n@supports selector(:has(a)) {{\n{body}\n}}\n"
