"""Where the pages of a walk stand: as the answers are written, as far as there is room for them."""

import re

import pytest

from fingerpost.addresses import FOLDED, LONGEST, bundled, unpacks_everywhere, walk_address
from fingerpost.catalogue import LONGEST_ID

SHORT = "goal.read/space.exists"


def _walk(length: int) -> str:
    """A walk of two answers, of whose page in the bundle the path has so many characters."""
    first = f"far.{'x' * LONGEST_ID}"
    return f"{first}/ticket.{'y' * (length - len(bundled(walk_address('travel', first))) - len('ticket./'))}"


def test_a_walk_that_fits_has_a_folder_for_each_answer() -> None:
    """These are the addresses that there were before any was folded: published links lead to them."""
    assert walk_address("manage-profile", "") == "manage-profile/decide/"
    assert walk_address("manage-profile", SHORT) == f"manage-profile/decide/{SHORT}/"
    longest = _walk(LONGEST)
    assert walk_address("travel", longest) == f"travel/decide/{longest}/"


def test_of_a_walk_that_is_one_character_too_long_the_last_answers_are_folded() -> None:
    """The first ones stand as they are, as many as leave room."""
    walk = _walk(LONGEST + 1)
    first, _ = walk.split("/")
    assert re.fullmatch(rf"travel/decide/{first}/[a-z2-7]{{{FOLDED}}}/", walk_address("travel", walk))


def test_as_many_answers_stand_as_there_is_room_for() -> None:
    """The folded ones take the room that they need and no more."""
    walk = "/".join(f"question-{number:02}.yes" for number in range(18))
    address = walk_address("travel", walk)
    kept = address.removeprefix("travel/decide/").split("/")[:-2]
    assert kept == walk.split("/")[: len(kept)]
    assert len(bundled(address)) <= LONGEST < len(bundled(address)) + len("question-00.yes/")


@pytest.mark.parametrize(("more", "stands"), [(0, True), (1, False)])
def test_an_answer_stands_where_there_is_room_for_it_to_the_character(*, more: int, stands: bool) -> None:
    """One character more, and it is folded with those behind it."""
    room = LONGEST - len(bundled(walk_address("travel", ""))) - FOLDED - len("/") - len("/")
    first = "x" * (room - len(".yes") + more) + ".yes"
    address = walk_address("travel", f"{first}/{'y' * LONGEST_ID}.no")
    assert (first in address) == stands
    assert unpacks_everywhere(bundled(address))


def test_an_address_is_a_contract() -> None:
    """Published links must not break: this is the address of these answers, in whatever release."""
    steps = (
        "are-you-employed.yes/did-you-work-for-26-weeks.yes/how-much-do-you-earn.more-than-125-a-week/"
        "is-the-baby-born.not-yet/are-you-the-father.yes/when-is-the-baby-due.after-april"
    )
    assert walk_address("maternity", steps) == (
        "maternity/decide/are-you-employed.yes/did-you-work-for-26-weeks.yes/"
        "how-much-do-you-earn.more-than-125-a-week/ubvlkjldseau/"
    )


@pytest.mark.parametrize("depth", [1, 2, 14, 18, 60])
def test_every_walk_of_the_longest_ids_has_an_address_of_its_own_that_unpacks_everywhere(depth: int) -> None:
    """With answers that differ in their last characters alone, and for each beginning of the walk."""
    question, guide = "q" * LONGEST_ID, "g" * LONGEST_ID
    answers = [f"{'a' * (LONGEST_ID - 3)}{number:03}" for number in range(50)]
    walks = [
        "/".join([f"{question}.{answer}", *([f"{question}.{answers[0]}"] * (length - 1))])
        for answer in answers
        for length in range(1, depth + 1)
    ]
    addresses = [walk_address(guide, walk) for walk in walks]
    assert len(set(addresses)) == len(walks)
    assert all(unpacks_everywhere(bundled(address)) for address in addresses)
