"""In which order the tests are run."""

from tests.conftest import FIRST
from tests.examples import PROJECT


def test_the_tests_that_take_longest_are_begun_first() -> None:
    """Each entry is the place of some, and what deals them out keeps to the order."""
    assert [start for start in FIRST if not (PROJECT / "tests" / start).exists()] == []
    assert "--no-loadscope-reorder" in (PROJECT / "script" / "test").read_text(encoding="utf-8")
