"""A comparison as text and as Markdown."""

from fingerpost.catalogue import Guide, read_guide
from fingerpost.project import Side
from fingerpost.reports.diff import as_markdown, as_text
from fingerpost.reports.diff.forms import MOST_IN_MARKDOWN, MOST_IN_TEXT
from fingerpost.review.comparison import Comparison, compare
from tests.review.compared import comparison, side
from tests.small_guide import FILE, SMALL, guide_with

TEXT = """\
What changed between the folder `there` and the folder `there`

`travel`, `Travel`
  Walks: 5 before, 5 now
    1 walk that ended at `train` now ends at `walk`:
      far.far ticket.none
  Paths
    `walk`: gains walks, 1 -> 2
    `train`: loses walks, 4 -> 3
  Facts
    `Walk there`, `In short`: text, while its review is still that of `2026-11-01`; status `confirmed` -> `unverified`:
      - You walk.
      + You walk slowly.
  Other entries
    `questions.ticket.answers.none.to`: `train` -> `walk`
"""

MARKDOWN = """\
## What changed between the folder `there` and the folder `there`

### `travel`, `Travel`

#### Walks: 5 before, 5 now

- 1 walk that ended at `train` now ends at `walk`

  <details><summary>Show 1</summary>

  - `far.far ticket.none`

  </details>

#### Paths

- `walk`: gains walks, 1 -> 2
- `train`: loses walks, 4 -> 3

#### Facts

- `Walk there`, `In short`: text, while its review is still that of `2026-11-01`; status `confirmed` -> `unverified`

  ```diff
  - You walk.
  + You walk slowly.
  ```

#### Other entries

- `questions.ticket.answers.none.to`: `train` -> `walk`
"""


def _changed() -> Comparison:
    new = guide_with(
        ("says: {ticket: none}, to: train", "says: {ticket: none}, to: walk"),
        (
            "text: You walk., source: [own], status: confirmed",
            "text: You walk slowly., source: [own], status: unverified",
        ),
    )
    return comparison(guide_with(), new)


def test_the_text_says_each_change_on_a_line() -> None:
    """Walks, paths, facts, and what else changed."""
    assert as_text(_changed()) == TEXT


def test_the_markdown_says_the_same_and_folds_what_is_long() -> None:
    """To paste into a pull request."""
    assert as_markdown(_changed()) == MARKDOWN


def test_no_difference_is_one_line() -> None:
    """In both forms."""
    same = comparison(guide_with(), guide_with())
    assert as_text(same) == as_markdown(same) == "No difference between the folder `there` and the folder `there`.\n"


def test_each_side_is_said_with_what_tells_it_apart() -> None:
    """A revision with its hash; the project as it stands needs no name."""
    old = Side(kind="the revision", name="HEAD~1", note="0123abc", guides={})
    assert as_markdown(compare(old, Side(kind="the project as it stands", guides={}))) == (
        "No difference between the revision `HEAD~1` (0123abc) and the project as it stands.\n"
    )


def test_guides_that_came_and_went_are_said() -> None:
    """Each in a line."""
    stay = read_guide(SMALL.replace("guide: travel", "guide: stay"), FILE)
    assert as_text(compare(side(guide_with()), side(stay))).splitlines()[1:] == [
        "The guide `travel`, `Travel`, is gone",
        "The guide `stay`, `Travel`, is new",
    ]


def test_walks_that_cannot_be_listed_are_said_with_the_side_and_the_reason() -> None:
    """Here on both sides."""
    circle = guide_with(("says: {distance: far}, to: ticket}", "says: {distance: far}, to: far}"))
    assert as_text(comparison(circle, circle)).splitlines()[3:] == [
        "  Walks",
        "    The walks of the old side cannot be listed, so walks are not compared:",
        "      the questions go round in a circle: far > far.",
        "    The walks of the new side cannot be listed, so walks are not compared:",
        "      the questions go round in a circle: far > far.",
    ]


def _more(number: int) -> Guide:
    answers = "".join(f"      more-{index}: {{label: More {index}, to: train}}\n" for index in range(number))
    return guide_with(
        (
            "      unsure: {label: I am not sure, to: ticket-unsure}\n",
            f"      unsure: {{label: I am not sure, to: ticket-unsure}}\n{answers}",
        )
    )


def test_the_text_lists_some_walks_and_counts_the_rest() -> None:
    """Ten lines show what they have in common."""
    exact, over = (
        as_text(comparison(guide_with(), _more(MOST_IN_TEXT))),
        as_text(comparison(guide_with(), _more(MOST_IN_TEXT + 2))),
    )
    assert "12 walks are new and end at `train`:\n" in over
    assert "      far.more-9\n      and 2 more\n" in over
    assert " more\n" not in exact


def test_the_markdown_lists_more_walks_and_counts_the_rest() -> None:
    """Folded up; a comment has an end."""
    said = as_markdown(comparison(guide_with(), _more(MOST_IN_MARKDOWN + 3)))
    assert "<summary>Show 53</summary>" in said
    assert "  - `far.more-49`\n  - and 3 more\n" in said


def test_facts_that_came_are_listed_below_their_heading() -> None:
    """With the section that they stand in."""
    compare = "    compare:\n      speed: {value: slow"
    limit = "    limits: [{text: It  rains., source: [own], status: confirmed, reviewed: 2026-11-01}]\n"
    new = guide_with((compare, limit + compare))
    assert "    1 fact added, `Walk there`:\n      Walk there, Known limitations: It rains.\n" in as_text(
        comparison(guide_with(), new)
    )
    assert "    1 fact removed, `Walk there`:\n      Walk there, Known limitations: It rains.\n" in as_text(
        comparison(new, guide_with())
    )
