"""A decision guide in Markdown."""

import pytest

from fingerpost.catalogue import Guide, write_guide
from tests.importing.exported import page_of
from tests.importing.imported import INPUTS, file, guide, imported, left, plain
from tests.importing.items import items


def test_a_page_comes_back_item_by_item() -> None:
    """Every line of it: the title, the goal, the tree, each cell, each list of each path, questions and queries."""
    page = file("coffee.md").decode()
    made = imported(page, "coffee.md")
    assert left(made) == []
    went, came = items(page), items(page_of(made.guide))
    # The foot of a page is told of the guide as a whole.
    foot = {item for item in went if "llms.txt" in item[2]}
    assert len(went) > 50
    assert went - foot <= came
    assert [fact.text for fact in made.guide.about if "llms.txt" in fact.text] != []


@pytest.mark.parametrize("name", ["coffee.md", "umzug.md", "bikes.md", "hosting.md"])
def test_what_was_imported_and_exported_makes_the_same_guide_again(name: str) -> None:
    """Nothing is lost on a second way there and back either."""
    once = guide(name)
    again = imported(page_of(once), name).guide
    assert write_guide(again).partition("paths:")[2] == write_guide(once).partition("paths:")[2]


@pytest.mark.parametrize("change", [b"\r\n", b"\r"], ids=["Windows", "old Macs"])
@pytest.mark.parametrize("name", sorted(path.name for path in INPUTS.glob("*.md")))
def test_ends_of_lines_and_a_mark_of_the_byte_order_change_nothing(name: str, change: bytes) -> None:
    """A page from another system is the same page, and what is left has the same lines."""
    here, there = imported(file(name), name), imported(b"\xef\xbb\xbf" + file(name).replace(b"\n", change), name)
    assert (there.text, there.leftovers) == (here.text, here.leftovers)


def test_each_line_of_a_tree_is_a_rule_and_an_answer() -> None:
    """Also the default, which says its own case; the reference in brackets stays."""
    made = plain("coffee.md")
    assert [rule["path"] for rule in made["rules"]] == [
        "lease-a-bean-to-cup-machine",
        "brew-by-hand",
        "buy-a-pod-machine",
    ]
    assert [rule["skill"] for rule in made["rules"]] == ["kantine/lease", "kantine/manual", "kantine/pods"]
    assert made["rules"][-1]["otherwise"] is True
    answers = made["questions"]["your-case"]["answers"].values()
    assert [answer["label"] for answer in answers] == [
        "More than thirty people drink coffee each day",
        "You want to brew without a socket",
        "A kitchen with a socket is there",
    ]


def test_a_tree_may_be_deep_and_written_with_other_words() -> None:
    """What a line says holds for those below it; words part the case from the path as an arrow does."""
    made = imported(
        "# T\n## Which one to choose?\n- If it rains\n  - When it is far, take the tram\n  - else -> Walk\n"
        "- **Otherwise**: go for the *bike*.\n",
        "x.md",
    ).guide
    assert [(rule.text, made.paths[rule.path].name, rule.otherwise) for rule in made.rules] == [
        ("it rains and it is far", "the tram", False),
        ("it rains", "Walk", True),
        ("nothing above fits", "the bike", True),
    ]


def test_a_page_without_most_sections_has_what_it_has() -> None:
    """Options with letters, lists below headings of their own, a list in a list, a label that nobody knows."""
    made = plain("backup.md")
    disk, sync = made["paths"]["external-disk"], made["paths"]["sync-service"]
    assert (disk["name"], disk["summary"]) == ("External disk", "Plug it in once a week.")
    assert disk["use_when"][1] == "You want the copy in your own drawer:\n\n- at home, or\n- in the office."
    assert disk["limits"] == ["A fire takes both."]
    assert disk["know"] == [{"text": "About 60 euros, once.", "label": "Price"}]
    assert (sync["description"], sync["avoid_when"]) == (["Old versions stay for 30 days."], ["The law forbids it."])
    assert [answer["to"] for answer in made["questions"]["first-question"]["answers"].values()] == [*made["paths"]]


def test_a_table_alone_is_a_guide_and_cells_without_a_heading_are_left() -> None:
    """Escaped bars are words, numbers are numbers, and what does not apply is no value."""
    made = imported(file("bikes.md"), "bikes.md")
    assert [path.name for path in made.guide.paths.values()] == ["City bike", "E-bike | comfort", "Cargo bike"]
    assert made.guide.criteria["price-a-day"].kind == "number"
    assert made.guide.paths["cargo-bike"].compare["helmet"].missing == "none"
    assert made.guide.paths["cargo-bike"].compare["range"].missing == "silent"
    assert left(made) == [(3, "Tariff"), (5, "and further")]
    asked = made.guide.faq
    assert asked["may-i-leave-the-city"].answer == "- With a city bike, yes.\n- With a cargo bike, no."
    assert asked["what-about-rain"].answer == "TODO: the answer."


def test_a_page_in_german_is_read() -> None:
    """Its headings, its tree and its questions."""
    made = imported(file("umzug.md"), "umzug.md", language="de").guide
    assert made.language == "de"
    assert [(rule.text, rule.path) for rule in made.rules] == [
        ("es weniger als zehn Plätze sind", "selbst-umziehen"),
        ("Server mitkommen", "spedition-mit-technik"),
        ("nothing above fits", "spedition"),
    ]
    assert [limit.text for limit in made.paths["selbst-umziehen"].limits] == ["Für Kühlgeräte ungeeignet"]
    assert [entry.answer for entry in made.faq.values()] == ["Jeder seine eigenen.", "Ungefähr einen Arbeitstag."]
    assert [query.text for query in made.queries] == ["Büroumzug", "Spedition, günstig"]


def test_what_has_no_place_is_listed_with_its_line_and_stands_above_the_guide() -> None:
    """A table about something else, code, HTML, a line of the tree that leads nowhere, settings of the page."""
    made = imported(file("clinic.md"), "clinic.md")
    lines = file("clinic.md").decode().split("\n")
    assert [(line, lines[line - 1].strip()) for line, _ in left(made)] == [
        (3, "layout: wide"),
        (13, "- Bring your insurance card."),
        (20, "| Day | Doctor |"),
        (22, "| Monday | Dr. Ahlers |"),
        (24, "```"),
        (40, "<details>Only in the mornings</details>"),
    ]
    head = made.text.partition("\nguide:")[0]
    assert all(f"# {one}" in head for one in made.leftovers)
    assert [fact.label for fact in made.guide.about] == [None, "Opening hours"]


def test_a_heading_that_a_tree_leads_to_is_a_path_wherever_it_stands() -> None:
    """The clinic has no heading that says that paths follow; its questions come after them and are none."""
    made = guide("clinic.md")
    assert [*made.paths] == ["walk-in-hours", "online-booking", "booking-by-phone"]
    assert [fact.text for fact in made.paths["walk-in-hours"].use_when] == ["it cannot wait"]
    assert [(fact.label, fact.text) for fact in made.paths["walk-in-hours"].know] == [
        ("Waiting time", "up to three hours. Bring a book.")
    ]
    assert made.faq["do-children-come-first"].answer == "Small ones do."


def test_headings_may_be_underlined_and_tables_without_bars_at_their_sides() -> None:
    """A link around a name leads on; a second row of a path is left."""
    made = imported(file("pick.md"), "pick.md")
    assert [path.name for path in made.guide.paths.values()] == ["Littlebase", "Bigbase", "Nobase"]
    assert [step.url for step in made.guide.paths["littlebase"].next] == ["https://little.example.org/"]
    assert [step.url for step in made.guide.paths["bigbase"].next] == ["https://big.example.org/"]
    assert left(made) == [(11, "y"), (13, "Littlebase | GPL | z")]


def test_a_page_may_have_its_paths_in_the_columns_of_a_table_and_its_cases_in_strong_words() -> None:
    """A name may have words in brackets in one place, and a table about one path holds facts of it."""
    made = imported(file("hosting.md"), "hosting.md")
    paths = made.guide.paths
    assert [path.name for path in paths.values()] == ["Ready-made shop", "Own shop", "Till app"]
    assert [criterion.name for criterion in made.guide.criteria.values()] == ["Effort", "Who runs it"]
    assert [(rule.text, rule.path, rule.skill) for rule in made.guide.rules] == [
        ("you have nobody who programs", "ready-made-shop", "bazaar/ready"),
        ("you want to change everything", "own-shop", "bazaar/own"),
        ("you sell at fairs", "till-app", None),
        ("nothing above fits", "ready-made-shop", None),
    ]
    assert [fact.text for fact in paths["ready-made-shop"].avoid_when] == [
        "the law asks for a server in your own country"
    ]
    assert [(fact.label, fact.text) for fact in paths["own-shop"].technical] == [
        ("Language", "Python"),
        ("Regions", "EU, US"),
    ]
    assert [entry.question for entry in made.guide.faq.values()] == [
        "Can I move later?",
        "What does it cost?",
        "Is there a test shop?",
    ]
    assert [query.text for query in made.guide.queries] == ["online shop", "till for a fair", "sell at home"]
    assert [query.text for query in made.guide.typical_questions] == [
        "Which plan do I need?",
        "Can somebody else run it?",
    ]
    assert left(made) == [(44, "Own shop (source code)"), (50, "Fact | Value")]


PLACES = """# Which mug?

## Decision Tree

- **If** you walk around with it \u2192 Use {}
- **Otherwise (default)** \u2192 Use Steel mug

## Path Comparison

| Path | Price |
|---|---|
| {} | 20 |
| Steel mug | 6 |

## Path Details

### Path 1: {}

It has a lid.

### Path 2: Steel mug

It is grey.
"""
"""A page that names one option in three places."""


@pytest.mark.parametrize(
    "written",
    [
        "TRAVEL mug",
        "**Travel mug**",
        "Travel-mug *",
        "[Travel Mug](https://x.example.org/)",
        "Travel mug \u2713",
        "\u2b50\ufe0f Travel mug\u2122",
        "`travel  mug`",
    ],
)
def test_an_option_may_be_written_otherwise_in_each_place(written: str) -> None:
    """In another case, with or without a mark or a picture, with a link around it: it is one path."""
    for at in range(3):
        names = ["Travel mug"] * 3
        names[at] = written
        made = imported(PLACES.format(*names), "mugs.md")
        path = next(iter(made.guide.paths.values()))
        assert len(made.guide.paths) == 2
        assert path.summary.text == "It has a lid."
        assert path.compare["price"].value is not None
        assert made.guide.rules[0].path == path.id
        assert made.alike == ()


def test_options_whose_names_are_nearly_the_same_are_told_with_both_places() -> None:
    """An article, a plural: they may be one or two, and only the author knows."""
    made = imported(PLACES.format("Travel mug", "Travel mug", "The travel mugs"), "mugs.md")
    assert [str(one) for one in made.alike] == [
        "line 17: `The travel mugs` is the path `the-travel-mugs`, and `Travel mug` (line 12) is `travel-mug`"
    ]
    assert imported(PLACES.format("Travel mug", "Travel mug", "Glass"), "mugs.md").alike == ()


def test_two_rows_of_one_table_are_two_paths_and_each_place_leads_to_the_one_it_names() -> None:
    """Where the table itself tells one from the other, its tree and its headings do too."""
    page = PLACES.replace("Steel mug", "travel MUG").format(*["Travel mug"] * 3)
    made = imported(page, "mugs.md")
    paths = [*made.guide.paths.values()]
    assert [path.name for path in paths] == ["Travel mug", "travel MUG"]
    assert [path.summary.text for path in paths] == ["It has a lid.", "It is grey."]
    assert [rule.path for rule in made.guide.rules] == ["travel-mug", "travel-mug-2"]
    assert [one.line for one in made.alike] == [13]


def test_what_is_not_said_is_a_todo_that_the_check_names() -> None:
    """Where a path leads, where the page stands, what the decision is as a question."""
    made = guide("backup.md")
    assert made.question.startswith("TODO: ")
    assert made.sources["document"].note is not None
    assert made.sources["document"].note.startswith("TODO: ")
    assert [step.label for step in made.paths["external-disk"].next] == ["TODO: where to go from here"]
    assert {fact.status for fact in made.paths["external-disk"].limits} == {"unverified"}


def test_a_long_text_is_parted_and_not_cut_off() -> None:
    """A text of a catalogue holds 4,000 characters."""
    words = [f"Sentence number {number} of a very long text." for number in range(400)]
    made = imported(f"# T\n## Options\n### One\n{' '.join(words)}\n\n**Limits**:\n- {' '.join(words)}\n", "x.md").guide
    path = made.paths["one"]
    told = [path.summary.text, *(fact.text for fact in path.description)]
    assert " ".join(told).split() == " ".join(words).split()
    assert " ".join(fact.text for fact in path.limits).split() == " ".join(words).split()


def _names(made: Guide) -> list[str]:
    return [path.name for path in made.paths.values()]


@pytest.mark.parametrize("number", [1, 2, 30])
def test_a_page_may_have_any_number_of_paths(number: int) -> None:
    """From one to more than anybody compares."""
    details = "".join(
        f"### Path {at}: Way {at}\n\n**Limits**:\n- It takes {at} days\n\n" for at in range(1, number + 1)
    )
    made = imported(f"# Ways\n\n## Path Details\n\n{details}", "ways.md").guide
    assert _names(made) == [f"Way {at}" for at in range(1, number + 1)]
    assert [path.limits[0].text for path in made.paths.values()] == [
        f"It takes {at} days" for at in range(1, number + 1)
    ]
