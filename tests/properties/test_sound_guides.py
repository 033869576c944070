"""Whatever sound guide somebody writes, this holds for it."""

import csv
from io import StringIO
from itertools import permutations

from hypothesis import HealthCheck, event, given, settings, target
from hypothesis import strategies as st

from fingerpost.catalogue import (
    Guide,
    Severity,
    guide_from,
    guide_to_dict,
    read_folder,
    read_guide,
    write_folder,
    write_guide,
)
from fingerpost.catalogue.yaml_reader import read_yaml
from fingerpost.catalogue.yaml_writer import write_yaml
from fingerpost.facts import fact_rows
from fingerpost.flow import Situation, every_walk, learn, truth_table
from tests.properties import cells, invariants, pages
from tests.properties.authoring import Tree, written
from tests.properties.definitions import faults_of_walks, standings
from tests.properties.guides import guides, traits
from tests.properties.invariants import Case
from tests.properties.shortening import shortened
from tests.small_guide import FILE, findings, found_in

# Guides are large examples; a share of the profile's number is enough for each property, and many properties add up.
some = settings(
    max_examples=settings().max_examples // 5, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@some
@given(guides())
def test_a_guide_that_is_sound_by_the_definitions_passes_every_check(tree: Tree) -> None:
    """No error is found in it, though there may be warnings."""
    for trait, number in traits(tree).items():
        event(f"{trait}: {number if number < 6 else '6 to 19' if number < 20 else '20 and more'}")
    target(traits(tree)["walks"], label="walks")
    assert not faults_of_walks(tree)
    assert [finding for finding in found_in(written(tree)) if finding.severity is Severity.ERROR] == []


@some
@given(guides())
def test_every_walk_ends_at_a_path_and_no_two_give_the_same_answers(tree: Tree) -> None:
    """Walks, their beginnings, their numbers and the truth table are those that the answers make."""
    case = Case(tree)
    invariants.walks_are_those_of_the_answers(case)
    invariants.the_truth_table_has_a_line_for_every_walk(case)


@some
@given(guides())
def test_back_undoes_an_answer_and_keeps_those_before(tree: Tree) -> None:
    """Going back from any page, by any number of answers, comes to what was known then."""
    case = Case(tree)
    invariants.back_undoes_the_last_answer(case)
    invariants.situations_are_what_the_answers_leave(case)


@some
@given(guides())
def test_an_outcome_clears_confirms_and_rules_out_what_the_requirements_say(tree: Tree) -> None:
    """Each need of each path stands as its definition has it."""
    case = Case(tree)
    to_clear = any("unmet" in standings(tree, route.at, route.said).values() for route in case.ends)
    event(f"something to clear first: {to_clear}")
    invariants.paths_stand_as_their_needs_say(case)


@some
@given(guides())
def test_a_reason_names_the_answer_that_decided(tree: Tree) -> None:
    """For the path that is recommended, and against every one that is not."""
    invariants.reasons_name_the_answers_that_decided(Case(tree))


@some
@given(guides())
def test_what_would_change_it_is_where_the_changed_answers_lead(tree: Tree) -> None:
    """Counterfactuals are walks, and walking them comes to the same end."""
    invariants.other_answers_lead_where_walking_leads(Case(tree))


@some
@given(guides(), st.data())
def test_the_order_of_the_answers_changes_nothing_that_is_known(tree: Tree, data: st.DataObject) -> None:
    """Knowledge only grows."""
    walk = data.draw(st.sampled_from(list(every_walk(Case(tree).graph))))
    for steps in list(permutations(walk.steps))[:24]:
        situation: Situation = {}
        for step in steps:
            situation = learn(situation, step.choice.settles)
        assert situation == walk.situation


@some
@given(guides())
def test_the_same_guide_is_found_the_same_however_it_is_written(tree: Tree) -> None:
    """Read twice, and written in another style of YAML."""
    first, again, otherwise = (read_guide(written(tree, flow=flow), FILE) for flow in (False, False, True))
    assert findings(first) == findings(again)
    assert {(one.code, one.message) for one in findings(first)} == {
        (one.code, one.message) for one in findings(otherwise)
    }
    assert list(truth_table(first)) == list(truth_table(again)) == list(truth_table(otherwise))


@some
@given(guides())
def test_a_guide_is_made_of_plain_values_and_written_back(tree: Tree) -> None:
    """It says the same, and the same is found in it, whether it comes from a file, from a program or from JSON."""
    guide = read_guide(written(tree), FILE)
    text = write_guide(guide)
    for same in (
        guide_from(tree),
        guide_from(guide_to_dict(guide)),
        guide_from(guide.model_dump(mode="json")),
        read_guide(text, FILE),
    ):
        assert same == guide
        assert write_guide(same) == text
        assert {one.code for one in findings(same)} == {one.code for one in findings(guide)}


@some
@given(guides())
def test_a_guide_says_the_same_in_short_forms(tree: Tree) -> None:
    """What its facts rest on is said once for a path and the guide. The same is found, and it can be written back."""
    long, short = (read_guide(written(one), FILE) for one in (tree, shortened(tree)))
    paths = {name: path.model_copy(update={"evidence": None}) for name, path in short.paths.items()}
    without = {"evidence": None, "paths": paths}
    assert short.model_copy(update=without) == long
    assert {one.code for one in findings(short)} == {one.code for one in findings(long)}
    assert list(truth_table(short)) == list(truth_table(long))
    again = read_guide(write_guide(short), FILE)
    assert again == short
    assert [row.together for row in fact_rows(again)] == [row.together for row in fact_rows(short)]


def _with_a_table(files: dict[str, str], guide: Guide) -> dict[str, str]:
    """The files of a guide, with whatever cells stand alone in its paths moved to a table."""
    files, rows = dict(files), []
    for name in guide.paths:
        path, _ = read_yaml(files[f"paths/{name}.yaml"], FILE)
        cells = path.get("compare", {})
        alone = {key: cell for key, cell in cells.items() if isinstance(cell, str) and cell == cell.strip()}
        path["compare"] = {key: cell for key, cell in cells.items() if key not in alone}
        files[f"paths/{name}.yaml"] = write_yaml(path)
        rows.append([name, *(alone.get(criterion, "") for criterion in guide.criteria)])
    table = StringIO(newline="")
    csv.writer(table).writerows([["path", *guide.criteria], *rows])
    return {**files, "cells.csv": table.getvalue()}


@some
@given(guides())
def test_a_guide_is_the_same_in_the_files_of_a_folder(tree: Tree) -> None:
    """With and without a table of its cells: it says the same, on the same evidence, and the same is found in it."""
    for one in (tree, shortened(tree)):
        guide = read_guide(written(one), FILE)
        files = write_folder(guide)
        for folder in (read_folder(files, FILE), read_folder(_with_a_table(files, guide), FILE)):
            assert folder == guide
            assert list(folder.paths) == list(guide.paths)
            assert list(truth_table(folder)) == list(truth_table(guide))
            assert {row.anchor: row.together for row in fact_rows(folder)} == {
                row.anchor: row.together for row in fact_rows(guide)
            }
            assert sorted(found.code for found in findings(folder)) == sorted(found.code for found in findings(guide))


@some
@given(guides())
def test_every_beginning_of_a_walk_is_a_page_and_no_link_of_any_page_leads_nowhere(tree: Tree) -> None:
    """On a server and on a disk, in the theme, in the light shell and in the embeds."""
    for built in pages.sites(Case(tree)):
        pages.every_beginning_of_a_walk_is_a_page(built)
        pages.every_link_leads_to_a_place_that_is_there(built)


@some
@given(guides())
def test_back_takes_the_last_answer_away_and_change_keeps_those_before_its_own(tree: Tree) -> None:
    """And each answer of a question leads to the page of the walk with that answer added."""
    for built in pages.sites(Case(tree)):
        pages.back_change_and_answers_lead_along_the_walk(built)


@some
@given(guides())
def test_an_outcome_page_lists_exactly_what_is_unmet_and_what_is_open(tree: Tree) -> None:
    """And links every other answer to where it leads."""
    for built in pages.sites(Case(tree)):
        pages.an_outcome_lists_what_is_unmet_what_is_open_and_what_would_change_it(built)


@some
@given(guides())
def test_cells_are_shown_listed_and_sorted_by_what_they_say(tree: Tree) -> None:
    """Whatever form they have, and whatever groups there are."""
    for built in pages.sites(Case(tree)):
        for about_cells in cells.CELL_INVARIANTS:
            about_cells(built)
