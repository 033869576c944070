"""Pages that nobody has written: any number of paths, columns, facts and questions."""

from hypothesis import given
from hypothesis import strategies as st

from tests.importing.imported import imported, left

WORDS = st.text("abcdefghijklmnop", min_size=1, max_size=8)
SENTENCES = st.lists(WORDS, min_size=2, max_size=8).map(lambda words: f"Z{' '.join(words)}.")
NAMES = st.lists(st.lists(WORDS, min_size=2, max_size=4).map(" ".join), min_size=1, max_size=6, unique=True)
LISTS = {
    "Key technical facts": "technical",
    "When to Use": "use_when",
    "When NOT to Use": "avoid_when",
    "Known Limitations": "limits",
}


@given(st.data())
def test_every_fact_cell_rule_question_and_query_of_a_page_is_in_its_guide(data: st.DataObject) -> None:
    """In the very words, at the very path, in the very list, and in the order of the page."""
    names = [f"{name} {'x' * number}y" for number, name in enumerate(data.draw(NAMES))]
    facts = {name: {key: data.draw(st.lists(SENTENCES, max_size=3)) for key in LISTS} for name in names}
    columns = [f"C{number} {word}" for number, word in enumerate(data.draw(st.lists(WORDS, max_size=4)))]
    cells = {name: {column: data.draw(SENTENCES) for column in columns} for name in names}
    faq = data.draw(st.dictionaries(SENTENCES.map(lambda text: f"{text[:-1]}?"), SENTENCES, max_size=4))
    queries = data.draw(st.lists(WORDS.map(lambda word: f"find {word}"), max_size=5))
    rules = {name: data.draw(SENTENCES)[:-1] for name in names if data.draw(st.booleans())}

    page = ["# A page", "", "## Decision Tree", "", *(f"- **If** {rules[name]} → Use {name}" for name in rules)]
    page += [
        "",
        "## Path Comparison",
        "",
        f"| Path | {' | '.join([*columns, 'Last'])} |",
        "|---" * (len(columns) + 2) + "|",
    ]
    page += [f"| {name} | {' | '.join([*cells[name].values(), 'x'])} |" for name in names]
    page += ["", "## Path Details", ""]
    for number, name in enumerate(names, 1):
        page += [f"### Path {number}: {name}", ""]
        for heading in LISTS:
            if facts[name][heading]:
                page += [f"**{heading}**:", *(f"- {text}" for text in facts[name][heading]), ""]
    page += ["## FAQ", "", *(f"Q: {question}\nA: {answer}\n" for question, answer in faq.items())]
    page += ["## Related queries", "", ", ".join(queries), ""]

    made = imported("\n".join(page), "page.md")
    guide = made.guide
    assert left(made) == []
    paths = {path.name: path for path in guide.paths.values()}
    assert [*paths] == names
    for name in names:
        for heading, key in LISTS.items():
            assert [fact.text for fact in getattr(paths[name], key)] == facts[name][heading]
        written = {guide.criteria[column].name: cell.value for column, cell in paths[name].compare.items()}
        for column in columns:
            value = written[column]
            shown = value.text if value else None
            known = next(one for one in guide.criteria.values() if one.name == column).values
            assert known.get(shown or "", shown) == cells[name][column]
    assert [(rule.text, guide.paths[rule.path].name) for rule in guide.rules] == [(rules[name], name) for name in rules]
    assert [(one.question, one.answer) for one in guide.faq.values()] == [*faq.items()]
    assert [query.text for query in guide.queries] == queries
