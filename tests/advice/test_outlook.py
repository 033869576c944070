"""What a search for a shorter tree remembers of a situation."""

from fingerpost.advice.requirements import Requirements
from fingerpost.catalogue import read_guide
from fingerpost.flow import Situation
from tests.checks.pieces import requirement
from tests.several_guide import SEVERAL
from tests.small_guide import guide_with

HERE: Situation = {"region": frozenset({"here"})}
AWAY: Situation = {"region": frozenset({"away"})}
NOTHING: Situation = {}


def _alike(first: Situation, second: Situation, unsettled: tuple[str, ...], *paths: str) -> bool:
    """Whether two situations look alike for a guide with some paths, while later answers can settle some conditions."""
    guide = read_guide(SEVERAL, "several.yaml")
    some = Requirements(guide.model_copy(update={"paths": {path: guide.paths[path] for path in paths}}))
    return some.outlook(first, unsettled) == some.outlook(second, unsettled)


def test_what_is_known_of_one_condition_matters_as_long_as_another_one_may_do_instead() -> None:
    """With the one ruled out, an answer about the other one may still rule the path out; else it leaves it open."""
    assert not _alike(AWAY, NOTHING, ("hpc",), "centre")
    assert not _alike(AWAY, HERE, ("hpc",), "centre")
    assert _alike(AWAY, NOTHING, ("funds",), "centre")


def test_a_path_may_still_turn_out_not_to_fit_while_one_of_several_conditions_is_asked_for() -> None:
    """Until then, nobody is kept from another path because of it."""
    guide = guide_with(
        ("    requires: [ticket]\n", "    requires: [ride]\n"),
        ("    serves: [arrive]\n    requires: [near-by]\n", "    requires: [ticket]\n"),
        requirement("ride", "needs_any: {distance: near, ticket: bought}, clear: {who: You, how: Ask for one.}"),
    )
    requirements, known = Requirements(guide), {"ticket": frozenset({"none"})}
    assert requirements.possible_ends(known, ("walk", "train"), ("distance",)) == ("walk", "train")
    assert requirements.possible_ends(known, ("walk", "train"), ()) == ("train",)
