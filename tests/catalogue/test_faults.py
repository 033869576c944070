"""Every fault of a catalogue is named with its place, all of them in one run."""

from pathlib import Path

import pytest

from fingerpost.catalogue import CatalogueError, load_catalogue, read_guide
from tests.small_guide import FILE, SMALL, place_of, text_with


def _findings(text: str) -> list[str]:
    with pytest.raises(CatalogueError) as caught:
        read_guide(text, FILE)
    return [str(finding) for finding in caught.value.findings]


FAULTS: dict[str, tuple[tuple[str, str], list[tuple[str, str]]]] = {
    "a question that is like another one and has help of its own": (
        (
            "    like: ticket\n",
            (
                "    like: ticket\n    about: {text: Look at it., source: [own], status: confirmed,"
                " reviewed: 2026-11-01}\n"
            ),
        ),
        [
            (
                "ticket-unsure:\n    like",
                (
                    "FP002: questions.ticket-unsure: a question that is `like` another one has only the keys `to` "
                    "and `says` beside it: words and answers come from there."
                ),
            )
        ],
    ),
    "an unknown key, with the key that was meant": (
        ("short: Walk", "shrot: Walk"),
        [
            ("walk:\n", "FP002: paths.walk lacks the key `short`"),
            ("shrot: Walk", "FP002: paths.walk has no key `shrot`. Did you mean `short`?"),
        ],
    ),
    "a number where text belongs": (
        ("title: Travel", "title: 12"),
        [("12", "FP002: title: expected text, found `12`.")],
    ),
    "a mapping where text belongs": (
        ("title: Travel", "title: {a: b}"),
        [("title: {a", "FP002: title: expected text, found a mapping.")],
    ),
    "text where a list belongs": (
        ("serves: [arrive]", "serves: arrival"),
        [("arrival", "FP002: paths.walk.serves: expected a list, found `arrival`.")],
    ),
    "a missing key": (("language: en\n", ""), [("guide: travel", "FP002: the catalogue lacks the key `language`")]),
    "a key that stands twice": (
        ("    short: Train\n", "    short: Train\n    short: Rail\n"),
        [("short: Rail", "FP004: `short` stands here a second time; the first is in line 4")],
    ),
    "an answer to nowhere": (
        ("distance: near}, to: walk", "distance: near}, to: wallk"),
        [("wallk", "FP003: no question, path or ending is called `wallk`. Did you mean `walk`?")],
    ),
    "a start that is no question": (
        ("start: far", "start: fur"),
        [("fur", "FP003: no question is called `fur`. Did you mean `far`?")],
    ),
    "a value that the condition lacks": (
        ("says: {ticket: none}", "says: {ticket: lost}"),
        [("lost", "FP003: no value of ticket is called `lost`. There is `bought`, `none`.")],
    ),
    "a source that is not declared": (
        ("{text: To arrive., source: [own]", "{text: To arrive., source: [others]"),
        [("others", "FP003: no source is called `others`. There is `own`.")],
    ),
    "an id with a capital": (
        ("  walk:\n", "  Walk:\n"),
        [
            ("Walk:\n", "FP002: paths.Walk: expected an id of small letters"),
            ("walk}\n      far", "FP003: no question, path or ending is called `walk`"),
        ],
    ),
    "a status outside the three": (
        ("status: unverified", "status: maybe"),
        [("maybe", "faq.tired.status: expected `confirmed`, `disputed` or `unverified`, found `maybe`.")],
    ),
    "a day that is none": (
        ("unverified, reviewed: 2026-11-01", "unverified, reviewed: 2026-13-01"),
        [("2026-13-01", "FP001: `2026-13-01` is no day of the calendar")],
    ),
    "a disputed fact that nothing disputes": (
        ("    dispute: {text: Some trains need none., source: [own]}\n", ""),
        [
            (
                "ticket:\n    text",
                "FP404: requirements.ticket: a disputed fact says what disputes it: expected the key `dispute`.",
            )
        ],
    ),
    "a dispute of what is not disputed": (
        (
            "status: unverified, reviewed: 2026-11-01}",
            "status: unverified, reviewed: 2026-11-01, dispute: {text: No., source: [own]}}",
        ),
        [("tired:", "FP404: faq.tired: only a disputed fact has the key `dispute`; the status here is `unverified`")],
    ),
    "a question without answers": (
        ("    like: ticket\n    to: {have: train, none: train}", "    ask: Well?"),
        [("ticket-unsure:", "FP002: questions.ticket-unsure: a question needs `short` and `answers`")],
    ),
    "a next step that leads nowhere": (
        ('kind: how-to, url: "https://map.example.org/"}', "kind: how-to}"),
        [
            (
                "{label: Look at a map",
                "FP002: paths.walk.next.0: a next step leads to one place or is text to copy: expected exactly one of",
            )
        ],
    ),
    "a next step that leads to two places": (
        ('url: "https://map.example.org/"', 'url: "https://map.example.org/", page: evidence'),
        [("{label: Look at a map", "FP002: paths.walk.next.0: a next step leads to one place or is text to copy")],
    ),
    "a next step whose address anybody on the way can read": (
        ('"https://map.example.org/"', '"http://map.example.org/"'),
        [('"http://map', "FP002: paths.walk.next.0.url: expected an address that starts with https://, found `http:")],
    ),
    "a next step of a kind that is none": (
        ("kind: how-to", "kind: map"),
        [("map, url", "expected `how-to`, `console`, `price`, `contact` or `code`, found `map`.")],
    ),
    "a next step to a page that the guide has not": (
        ('url: "https://map.example.org/"', "page: paths/wallk"),
        [("paths/wallk", "FP003: no page of the guide is called `paths/wallk`. Did you mean `paths/walk`?")],
    ),
    "a path with two reasons why no walk ends at it": (
        ("    short: Walk\n", "    short: Walk\n    unreached: So.\n    not_recommended: So.\n"),
        [("walk:\n", "FP002: paths.walk: no walk ends at a path either because its author advises against it or")],
    ),
    "one condition of which one is enough": (
        ("    needs: {ticket: bought}\n", "    needs_any: {ticket: bought}\n"),
        [
            (
                "ticket:\n    text",
                "FP002: requirements.ticket: `needs_any` (in place: `any`) names two conditions or more, one of which",
            )
        ],
    ),
    "a requirement that needs one condition and any of two": (
        (
            "    needs: {ticket: bought}\n",
            "    needs: {ticket: bought}\n    needs_any: {ticket: none, distance: near}\n",
        ),
        [("ticket:\n    text", "FP002: requirements.ticket: a requirement has `needs` or `needs_any`;")],
    ),
    "several conditions of which no value is there": (
        ("    needs: {ticket: bought}\n", "    needs_any: {ticket: lent, distence: near}\n"),
        [
            ("lent", "FP003: no value of ticket is called `lent`."),
            ("distence", "FP003: no condition is called `distence`. Did you mean `distance`?"),
        ],
    ),
    "a merge": (
        ("  own: {title: Our own count}", "  own: {title: Our own count}\n  <<: {}"),
        [("<<", "FP001: `<<` merges are not read.")],
    ),
    "an alias": (("title: Travel", "title: &a Travel\nabout: *a"), [("*a", "FP001: the alias `*a` is not read.")]),
    "text that is no YAML": (
        ("title: Travel", "title: Travel: abroad"),
        [(": abroad", "FP001: this is not YAML: mapping values are not allowed")],
    ),
    "an empty text": (
        ("question: How should you travel?", "question: ''"),
        [("''", "FP002: question: expected text that is not empty.")],
    ),
    "a tag": (("title: Travel", "title: !!int abc"), [("!!int", "FP001: the tag `!!int` is not read.")]),
    "a tag of a mapping": (("aims:\n", "aims: !set\n"), [("!set", "FP001: the tag `!set` is not read.")]),
    "a key that is a list": (
        ("title: Travel\n", "title: Travel\n? [a]\n: b\n"),
        [("[a]", "FP001: a key must be a plain word, found a list or a mapping.")],
    ),
    "a key that is empty": (
        ("aims:\n", "aims:\n  '': x\n"),
        [("''", "FP001: a key must be a plain word, found nothing.")],
    ),
    "a key that no page can hold": (
        ("aims:\n", 'aims:\n  "\\e[1m": x\n'),
        [('"\\e', "FP001: a control character stands in this key.")],
    ),
    "a number that nobody counts to": (
        ("start: far", "start: far\nreview_days: 99999999999999999999999"),
        [("99999999999999999999999", "FP001: `99999999999999999999999` is too long for a number.")],
    ),
    "an id that stands twice": (
        ("  arrive: arrive somewhere\n", "  arrive: arrive somewhere\n  arrive: {a: b}\n"),
        [("arrive: {a", "FP004: `arrive` stands here a second time; the first is in line 10. Keep one of them.")],
    ),
    "an id that stands twice, with a fault below it": (
        ("  arrive: arrive somewhere\n", "  arrive: arrive somewhere\n  arrive: {a: b, a: c}\n"),
        [("arrive: {a", "FP004: `arrive` stands here a second time; the first is in line 10. Keep one of them.")],
    ),
    "a list as a key, with a fault below it": (
        ("title: Travel\n", "title: Travel\n? [{a: b, a: c}]\n: {a: b, a: c}\n"),
        [("[{a", "FP001: a key must be a plain word, found a list or a mapping.")],
    ),
    "an anchor that stands twice": (
        ("title: Travel\n", "title: &a Travel\nabout: &a []\n---\n"),
        [("&a []", "FP001: this is not YAML: second occurrence found duplicate anchor; first occurrence.")],
    ),
    "a condition that is not declared": (
        ("says: {ticket: none}", "says: {tickets: none}"),
        [("tickets: none", "FP003: no condition is called `tickets`. Did you mean `ticket`?")],
    ),
    "a criterion that is not declared": (
        ("      speed: {value: slow,", "      sped: {value: slow,"),
        [("sped: {value", "FP003: no criterion is called `sped`. Did you mean `speed`?")],
    ),
    "an id that differs by case from one before it": (
        ("  arrive: arrive somewhere\n", "  arrive: arrive somewhere\n  Arrive: be there\n"),
        [("Arrive:", "FP006: `Arrive` differs from `arrive` in line 10 by capitals alone.")],
    ),
    "an id that differs by case from one after it": (
        ("  arrive: arrive somewhere\n", "  ARRIVE: be there\n  arrive: arrive somewhere\n"),
        [("ARRIVE:", "FP006: `ARRIVE` differs from `arrive` in line 11 by capitals alone.")],
    ),
    "a key that differs by case from one of the guide's": (
        ("title: Travel\n", "title: Travel\nTitle: {a: b}\n"),
        [("Title: {", "FP006: `Title` differs from `title` in line 2 by capitals alone.")],
    ),
    "a fact without a source": (
        ("{text: You walk., source: [own], ", "{text: You walk., "),
        [
            (
                "summary: {text: You walk",
                "FP401: paths.walk.summary lacks the key `source`, which is required. Name at least one of `sources`, ",
            )
        ],
    ),
    "a fact whose sources are none": (
        ("{text: You walk., source: [own], ", "{text: You walk., source: [], "),
        [
            (
                "[], ",
                (
                    "FP401: paths.walk.summary.source: expected at least 1 of them, found none. Name at least one of "
                    "`sources`, here or in the `evidence` of the part that it is in."
                ),
            )
        ],
    ),
    "a source that is a mapping": (
        ("{text: You walk., source: [own], ", "{text: You walk., source: {own: own}, "),
        [("source: {own: own}", "FP002: paths.walk.summary.source: expected a list, found a mapping.")],
    ),
    "a dispute without a source": (
        ("{text: Some trains need none., source: [own]}", "{text: Some trains need none.}"),
        [("dispute: {", "FP401: requirements.ticket.dispute lacks the key `source`")],
    ),
    "a fact that nobody reviewed": (
        ("status: unverified, reviewed: 2026-11-01", "status: unverified"),
        [("tired:", "FP402: faq.tired lacks the key `reviewed`, which is required. Write the day of the review")],
    ),
    "a review that is a mapping": (
        ("status: unverified, reviewed: 2026-11-01", "status: unverified, reviewed: {on: 2026-11-01}"),
        [
            (
                "reviewed: {on:",
                "FP002: faq.tired.reviewed: expected a day as YYYY-MM-DD, without quotes, found a mapping.",
            )
        ],
    ),
    "a dispute that is a word": (
        ("dispute: {text: Some trains need none., source: [own]}", "dispute: yes"),
        [("yes\n", "FP002: requirements.ticket.dispute: expected a mapping of keys to values, found `yes`.")],
    ),
    "a condition of one value": (
        ("  ticket: {name: Ticket,", "  odd: {name: Odd, values: {only: it is}}\n  ticket: {name: Ticket,"),
        [("values: {only:", "FP002: conditions.odd.values: expected at least 2 of them, found 1.")],
    ),
    "a character that no page can hold": (
        ("title: Travel", 'title: "a\\0b"'),
        [('"a', "FP001: a control character stands in this text.")],
    ),
    "a day that no build can carry": (
        ("unverified, reviewed: 2026-11-01", "unverified, reviewed: 2206-11-01"),
        [("2206-11-01", "FP002: faq.tired.reviewed: expected a day between 2000 and 2100, found `2206-11-01`.")],
    ),
    "a page that the guide has not": (
        ("page: decide", "page: decides"),
        [("decides", "FP003: no page of the guide is called `decides`. Did you mean `decide`?")],
    ),
    "a source that stands in two places": (
        (
            "own: {title: Our own count}",
            "own: {title: Our own count, url: 'https://example.org/', document: counts.md}",
        ),
        [
            (
                "own: {title: Our own count, url",
                (
                    "a source is either elsewhere or a page of this site: expected at most one of the keys `url` and "
                    "`document`"
                ),
            )
        ],
    ),
    "a cell that has neither a value nor says why": (
        ("{value: slow, ", "{"),
        [("speed: {source", "paths.walk.compare.speed: a cell has a value, or says why there is none")],
    ),
    "a cell that has a value and says why there is none": (
        ("{value: slow, ", "{value: slow, missing: silent, "),
        [("speed: {value: slow", "expected exactly one of the keys `value` and `missing`.")],
    ),
    "a cell that has no value for a reason that there is not": (
        ("{value: slow, ", "{missing: unknown, "),
        [("unknown", "FP002: paths.walk.compare.speed.missing: expected `silent` or `none`, found `unknown`.")],
    ),
    "a value that is true": (
        ("value: slow", "value: true"),
        [
            (
                "true, source",
                (
                    "FP002: paths.walk.compare.speed.value: expected text, a list of ids, a number, or a range such as "
                    "`{from: 10, to: 20}`, found `true`. Put it in quotes if it is meant as text."
                ),
            )
        ],
    ),
    "a value that is a list of numbers": (
        ("value: slow", "value: [1, 2]"),
        [("[1", "FP002: paths.walk.compare.speed.value: expected text, a list of ids, a number, or a range")],
    ),
    "a value that is empty text": (
        ("value: slow", "value: ' '"),
        [("' '", "FP002: paths.walk.compare.speed.value: expected text that is not empty.")],
    ),
    "a range with an end that it has not": (
        ("value: slow", "value: {from: 1, until: 2}"),
        [("value: {from", "or a range such as `{from: 10, to: 20}`, found a mapping.")],
    ),
    "a number that no decimal holds": (
        ("value: slow", "value: 1000000000000000"),
        [
            (
                "1000000000000000",
                (
                    "FP002: paths.walk.compare.speed.value: expected a number with at most 15 digits before the point "
                    "and 12 behind it, found `1000000000000000`."
                ),
            )
        ],
    ),
    "a note of two lines": (
        ("{value: slow, ", '{value: slow, note: "One.\\nTwo.", '),
        [('"One', "FP002: paths.walk.compare.speed.note: expected one line of text that is not empty, found")],
    ),
    "a criterion with words and numbers": (
        ("{name: Speed, ", "{name: Speed, kind: number, "),
        [("speed: {name", "the values of a criterion are words or numbers: expected at most one of the keys")],
    ),
    "a criterion of words with a unit": (
        ("{name: Speed, ", "{name: Speed, unit: km, "),
        [("speed: {name", "criteria.speed: `unit` and `bands` are for numbers: they go with `kind`.")],
    ),
    "money without a currency": (
        ("{name: Speed, values: {slow: Slow, fast: Fast}}", "{name: Speed, kind: money}"),
        [("speed: {name", "criteria.speed: the unit of money is a currency by its code of ISO 4217, such as `USD`.")],
    ),
    "money in a currency of small letters": (
        ("{name: Speed, values: {slow: Slow, fast: Fast}}", "{name: Speed, kind: money, unit: usd}"),
        [("speed: {name", "criteria.speed: the unit of money is a currency by its code of ISO 4217, such as `USD`.")],
    ),
    "a duration in weeks": (
        ("{name: Speed, values: {slow: Slow, fast: Fast}}", "{name: Speed, kind: duration, unit: weeks}"),
        [("speed: {name", "the unit of a duration is one of `seconds`, `minutes`, `hours`, `days`.")],
    ),
    "a kind of number that there is not": (
        ("{name: Speed, values: {slow: Slow, fast: Fast}}", "{name: Speed, kind: integer}"),
        [("integer", "FP002: criteria.speed.kind: expected `number`, `money` or `duration`, found `integer`.")],
    ),
    "a band that begins twice": (
        (
            "{name: Speed, values: {slow: Slow, fast: Fast}}",
            "{name: Speed, kind: number, bands: {all: {name: All, at_least: 1, above: 1}}}",
        ),
        [("all: {name", "criteria.speed.bands.all: a band begins once: expected at most one of the keys")],
    ),
    "a band that ends twice": (
        (
            "{name: Speed, values: {slow: Slow, fast: Fast}}",
            "{name: Speed, kind: number, bands: {all: {name: All, at_most: 1, below: 1}}}",
        ),
        [("all: {name", "criteria.speed.bands.all: a band ends once: expected at most one of the keys")],
    ),
    "a bound that is no number": (
        (
            "{name: Speed, values: {slow: Slow, fast: Fast}}",
            "{name: Speed, kind: number, bands: {all: {name: All, at_most: ten}}}",
        ),
        [("ten}", "criteria.speed.bands.all.at_most: expected a number with at most 15 digits before the point")],
    ),
    "a criterion of a group that is not declared": (
        ("{name: Speed, ", "{name: Speed, group: pace, "),
        [("pace", "FP003: no criterion group is called `pace`. There is none yet.")],
    ),
    "a path of a group that is not declared": (
        ("    short: Walk\n", "    short: Walk\n    group: foot\n"),
        [("foot", "FP003: no path group is called `foot`. There is none yet.")],
    ),
    "a source outside the folder of the pages": (
        ("own: {title: Our own count}", "own: {title: Our own count, document: ../counts.md}"),
        [("../counts.md", "FP002: sources.own.document: expected a Markdown file as from docs/")],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_catalogue_is_refused_for(name: str) -> None:
    """Each fault is found at its place and says what was expected, and it is the only one found."""
    change, expected = FAULTS[name]
    text = text_with(change)
    findings = _findings(text)
    assert len(findings) == len(expected), findings
    for (needle, message), finding in zip(expected, findings, strict=True):
        assert finding.startswith(f"{place_of(text, needle)}: error ")
        assert message in finding


def test_the_small_guide_has_no_fault() -> None:
    """The near miss of every fault: the guide that they are made from is read."""
    assert read_guide(SMALL, FILE).id == ""


NEAR_MISSES: dict[str, tuple[str, str]] = {
    "a next step to a page of the guide": ('url: "https://map.example.org/"', "page: paths/train"),
    "a next step to a page written by hand": ('url: "https://map.example.org/"', "document: maps.md#north"),
    "a next step that is text to copy": (
        'next: [{label: Look at a map, kind: how-to, url: "https://map.example.org/"}]',
        "next:\n      - label: Look at a map\n        kind: code\n        code: |\n          map --open\n",
    ),
    "a path at which no walk ends, with one reason": ("    short: Walk\n", "    short: Walk\n    unreached: So.\n"),
    "an ending": (
        "questions:\n",
        (
            "endings:\n  stop: {name: Stop, short: Stop, requires: [ticket], summary: {text: You stop., source: [own], "
            "status: confirmed, reviewed: 2026-11-01}}\nquestions:\n"
        ),
    ),
    "a key that stands once in each of two mappings": ("criteria:\n", "criteria:\n  arrive: {name: Arrival}\n"),
    "two ids of which one begins like the other": (
        "  arrive: arrive somewhere\n",
        "  arrive: arrive somewhere\n  arrives: be there\n",
    ),
    "texts that differ by case alone": ("values: {slow: Slow, fast: Fast}", "values: {slow: fast, fast: Fast}"),
    "an anchor that nothing repeats": ("title: Travel", "title: &name Travel"),
    "a merge that is a text": ("title: Travel", "title: <<"),
    "a text that looks like a tag": ("title: Travel", "title: 'a !!int'"),
    "a text in two lines that is folded into one": ("title: Travel", "title: Travel\n  abroad"),
    "a fact of two sources": ("{text: You walk., source: [own], ", "{text: You walk., source: [own, own], "),
    "the last day that a build can carry": (
        "status: unverified, reviewed: 2026-11-01",
        "status: unverified, reviewed: 2100-01-01",
    ),
    "any of two conditions": (
        "    needs: {ticket: bought}\n",
        "    needs_any: {ticket: [bought, none], distance: near}\n",
    ),
    "two conditions of which any is enough, where they are needed": (
        "    requires: [ticket]\n",
        (
            "    evidence: {source: [own], status: confirmed, reviewed: 2026-11-01}\n"
            "    requires: [ticket, {any: {ticket: bought, distance: [near, far]}, distance: far}]\n"
        ),
    ),
    "several values in a cell": ("value: slow", "value: [slow, fast]"),
    "a list of one value in a cell": ("value: slow", "value: [slow]"),
    "a number in a cell": ("value: slow", "value: -12.50"),
    "a number in quotes in a cell": ("value: slow", "value: '12.50'"),
    "a range in a cell, of which one end is text": ("value: slow", "value: {from: '0.10', to: 20}"),
    "a range in a cell, of which one end is open": ("value: slow", "value: {to: 20}"),
    "a cell that is silent": ("value: slow", "missing: silent"),
    "a cell that does not apply, with a note": ("value: slow", "missing: none, note: On *foot* alone."),
    "a cell that leaves the reason for no value empty": ("value: slow", "value: slow, missing: null"),
    "a criterion that counts": ("values: {slow: Slow, fast: Fast}", "kind: number"),
    "a criterion that counts money": ("values: {slow: Slow, fast: Fast}", "kind: money, unit: USD"),
    "a criterion that counts hours, in bands": (
        "values: {slow: Slow, fast: Fast}",
        "kind: duration, unit: hours, bands: {few: {name: Few, at_most: '2.5'}, many: {name: Many, above: 2.5}}",
    ),
    "a condition of three values": (
        "{bought: there is a ticket, ",
        "{bought: there is a ticket, lent: somebody lent one, ",
    ),
}


@pytest.mark.parametrize("name", NEAR_MISSES)
def test_a_catalogue_is_read_with(name: str) -> None:
    """What comes close to a fault and is none."""
    assert read_guide(text_with(NEAR_MISSES[name]), FILE).guide == "travel"


def test_a_fault_in_a_long_list_is_found_at_its_item() -> None:
    """A list with one faulty item has that fault alone, and is not called too short as well."""
    findings = _findings(text_with(("{text: To arrive., ", "{text: 1, ")))
    assert [finding.split("error ")[1][:25] for finding in findings] == ["FP002: goal.0.text: expec"]


def test_every_fault_is_named_in_one_run() -> None:
    """A wrong type does not hide an answer to nowhere, nor a key that stands twice."""
    findings = _findings(
        text_with(
            ("title: Travel", "title: 12"),
            ("distance: near}, to: walk", "distance: near}, to: nowhere"),
            ("short: Walk", "shrot: Walk"),
            ("    short: Train\n", "    short: Train\n    short: Rail\n"),
        )
    )
    assert [finding.split("error ")[1][:5] for finding in findings] == ["FP002", "FP002", "FP002", "FP004", "FP003"]


@pytest.mark.parametrize("text", ["", "# only a comment\n", "- a list\n", "just text\n", "null\n"])
def test_a_file_that_holds_no_guide_is_refused(text: str) -> None:
    """An empty file, a list or a word gets one finding at its first line."""
    findings = _findings(text)
    assert len(findings) == 1
    assert findings[0].startswith(f"{FILE}:1:1: error FP002")


def test_every_entry_knows_its_place() -> None:
    """An entry and each of its values point to file, line and column."""
    guide = read_guide(SMALL, FILE)
    assert str(guide.paths["walk"].place()) == place_of(SMALL, "walk:\n")
    assert str(guide.paths["walk"].place("short")) == place_of(SMALL, "Walk\n")
    assert str(guide.goal[0].place("text")) == place_of(SMALL, "To arrive.")
    assert guide.paths["walk"].place("limits") == guide.paths["walk"].place()
    assert str(read_guide(f"# A comment\n\n{SMALL}", FILE).place()) == f"{FILE}:3:1"


def _catalogue(folder: Path, **files: str) -> list[Path]:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text)
    return [folder / f"{name}.yaml" for name in files]


def test_two_guides_may_not_share_an_id(tmp_path: Path) -> None:
    """Their addresses would collide."""
    with pytest.raises(
        CatalogueError, match=r"b.yaml:1:8: error FP005: the guide id `travel` is taken by a.yaml:1:8"
    ) as caught:
        load_catalogue(_catalogue(tmp_path, a=SMALL, b=SMALL), tmp_path)
    assert len(caught.value.findings) == 1


def test_two_guides_may_have_ids_that_are_alike(tmp_path: Path) -> None:
    """The near miss: one begins like the other."""
    files = _catalogue(tmp_path, a=SMALL, b=text_with(("guide: travel", "guide: travels")))
    assert [guide.guide for guide in load_catalogue(files, tmp_path).guides] == ["travel", "travels"]


def test_an_id_that_is_no_text_is_not_held_against_the_others(tmp_path: Path) -> None:
    """A guide whose id is a mapping has that fault, and takes no id from another guide."""
    with pytest.raises(CatalogueError) as caught:
        load_catalogue(
            _catalogue(tmp_path, a=text_with(("guide: travel", "guide: {travel: travel}")), b=SMALL), tmp_path
        )
    assert [finding.code for finding in caught.value.findings] == ["FP002"]
