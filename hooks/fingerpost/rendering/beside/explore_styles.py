"""The style sheet that says which paths fit what a reader has ticked: boxes and rules in the place of a script.

Of a condition, what is ticked is what is possible. It will do where values that meet a need are ticked and no others;
it will not where others are ticked and none that meets the need. A need is met where one of its conditions will do, it
fails where none will, and else it is open. Fixed needs that are about the same fail together where no way is left to
meet all of them. How a path stands follows from its needs: ruled out where a fixed one fails, not yet where another one
fails, to be checked where a fixed one is open, and it fits otherwise. Those are the rules of
:func:`~fingerpost.flow.verdict.judge`.

Each rule sets what is shown by its name, and all rules weigh the same, so that the later one wins: the order in this
sheet is that of the sentence above, from its end. There is a rule for each need and none for combinations.
"""

from collections.abc import Iterable, Iterator, Sequence

from ...catalogue import Guide
from ...pages.ticked import Decided, Deciding, Ticked, deciding

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


def _any(selectors: Sequence[str]) -> str:
    return selectors[0] if len(selectors) == 1 else f":is({','.join(selectors)})"


def _will_do(one: Ticked) -> str:
    return _ticked(one.accepted) + (f":not({_ticked(one.others)})" if one.others else "")


def _will_not(one: Ticked) -> str:
    return f"{_ticked(one.others)}:not({_ticked(one.accepted)})"


def _met(one: Deciding) -> str:
    """One way is open, whatever else is so. Nothing that no question can settle is ever known to be met."""
    return _any(["".join(map(_will_do, way)) for way in one.ways])


def _failed(one: Deciding) -> Iterator[str]:
    """No way is left. Nothing where there is always one, or where no question can settle the need."""
    closed = [[_will_not(part) for part in way if part.others] for way in one.ways]
    if all(closed) and (one.ways or one.parts):
        # Needs that exclude each other fail whatever is ticked.
        yield "".join(map(_any, closed))


def _failed_together(one: Deciding) -> Iterator[str]:
    """No way is left, although none of the needs fails by itself."""
    alone = "".join(f":not({failed})" for part in one.parts for failed in _failed(part))
    yield from (failed + alone for failed in _failed(one))


def _rule(where: str, kind: str, one: Deciding, shown: str) -> str:
    """A rule for all that a need decides; its condition weighs nothing."""
    return f':where(.fp-explore{where}) [data-{kind}~="{one.token}"]{{{shown}}}'


def _of_needs(every: Sequence[Decided]) -> Iterator[str]:
    """Whether a need is open, met, or fails."""
    yield f".fp-need{{{_show(_OF_NEEDS, 'open')}}}"
    failing = _show(_OF_NEEDS, "failed") + "--fp-lacking:list-item;"
    own = [one for one, _ in every if not one.parts]
    together = [one for one, _ in every if one.parts]
    for one in (one for one in together if one.ways):
        yield from (_rule(failed, "need", one, failing) for failed in _failed_together(one))
    for one in (one for one in own if one.ways):
        yield _rule(_met(one), "need", one, _show(_OF_NEEDS, "met") + "--fp-lacking:none;")
    for one in (*own, *(one for one in together if not one.ways)):
        yield from (_rule(failed, "need", one, failing) for failed in _failed(one))


def _of_paths(every: Sequence[Decided]) -> Iterator[str]:
    """How a path stands."""
    yield f".fp-explored{{{_show(_OF_PATHS, 'fits')}}}"
    for one in (one for one, fixed in every if fixed and not one.parts):
        unless = f":not({_met(one)})" if one.ways else ""
        yield _rule(unless, "fixed", one, _show(_OF_PATHS, "check"))
    for one in (one for one, fixed in every if not fixed):
        yield from (_rule(failed, "clearable", one, _show(_OF_PATHS, "later")) for failed in _failed(one))
    for one in (one for one, fixed in every if fixed):
        ruled_out = _show(_OF_PATHS, "out") + "--fp-possible:none;"
        yield from (_rule(failed, "fixed", one, ruled_out) for failed in _failed(one))


def _counting(paths: int) -> Iterator[str]:
    """Counters of the paths that stand in each way.

    Only what is shown counts, and paths that are ruled out may be left out. So they are all others. An ending is no
    path.
    """
    yield f".fp-beside{{counter-reset:fp-fits fp-check fp-later fp-out {paths}}}"
    for name in _OF_PATHS:
        if name != "out":
            yield f".fp-explored--path .fp-stands--{name}{{counter-increment:fp-{name} fp-out -1}}"
        yield f".fp-left--{name}::before{{content:counter(fp-{name})}}"


def explore_styles(guide: Guide) -> str:
    """The style sheet; it opens the form, so that nobody sees boxes that do nothing."""
    every = tuple(deciding(guide))
    opening = (
        ".fp-explore .fp-situation{display:block!important}",
        ".fp-explore .fp-walked:target{display:block!important}",
        "@media screen{.fp-explore .fp-tally{display:flex!important}}",
        *_counting(len(guide.paths)),
        *(f".fp-stands--{name}{{display:var(--fp-{name})}}" for name in (*_OF_PATHS, *_OF_NEEDS)),
        ".fp-explore:has(.fp-only:checked) .fp-explored--path{display:var(--fp-possible,block)}",
        ".fp-explore:not(:has(.fp-every:checked)) .fp-need{display:var(--fp-lacking,none)}",
    )
    body = "\n".join(f"  {rule}" for rule in (*opening, *_of_needs(every), *_of_paths(every)))
    head = "/* Says which paths fit what is ticked. Made from the requirements of the guide. */"
    return f"{head}\n@supports selector(:has(a)) {{\n{body}\n}}\n"
