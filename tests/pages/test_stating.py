"""Two facts may say the same: each still looks as it stands by itself."""

from tests.rendered import pages_of
from tests.small_guide import guide_with

_RIDE = "text: You ride., source: [own], status: confirmed"


def test_the_same_words_are_marked_where_their_status_wants_it_and_nowhere_else() -> None:
    """What was written for one fact is not taken for another of a different status."""
    site = pages_of(guide_with((_RIDE, "text: You walk., source: [own], status: unverified")))
    walk, train = (str(site[f"travel/paths/{name}/"].body) for name in ("walk", "train"))
    assert "You walk." in walk
    assert "You walk." in train
    assert ("fp-status--unverified" in walk, "fp-status--unverified" in train) == (False, True)


def test_the_same_value_keeps_its_own_remark() -> None:
    """Of two cells that say the same, what is remarked on one is not said of the other."""
    site = pages_of(
        guide_with(("speed: {value: fast, source", "speed: {value: slow, note: By foot it takes days., source"))
    )
    walk, train = (str(site[f"travel/paths/{name}/"].body) for name in ("walk", "train"))
    assert ("By foot it takes days." in walk, "By foot it takes days." in train) == (False, True)


def test_the_same_value_may_be_disputed_once() -> None:
    """Of two facts that say the same, what others say against one is not said of the other."""
    disputed = "text: You walk., source: [own], status: confirmed, dispute: {text: You crawl., source: [own]}"
    site = pages_of(guide_with((_RIDE, disputed.replace("status: confirmed", "status: disputed"))))
    walk, train = (str(site[f"travel/paths/{name}/"].body) for name in ("walk", "train"))
    assert ("You crawl." in walk, "You crawl." in train) == (False, True)
