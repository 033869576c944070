"""What the checks of the comparison have worked out of a path holds for the criteria that it was held against."""

from fingerpost.catalogue import Criterion
from fingerpost.catalogue.kinds import FrozenDict
from fingerpost.checks.rows import rows_of
from tests.small_guide import guide_with


def test_a_path_in_a_guide_with_other_criteria_has_another_row() -> None:
    """Also where it is the very path of the other guide."""
    guide = guide_with()
    assert rows_of(guide)["walk"].boxes == {("speed", "slow")}
    (name,) = guide.criteria
    other = Criterion.model_validate({"name": "Speed", "values": {"quick": "Quick"}})
    vars(other)["id"] = name
    changed = guide.model_copy(update={"criteria": FrozenDict({name: other})})
    assert changed.paths["walk"] is guide.paths["walk"]
    assert rows_of(changed)["walk"].boxes == frozenset()
    assert rows_of(changed)["walk"].unknown == ("speed",)
    assert rows_of(guide)["walk"].unknown == ()
