"""A guide as a page in the shape that the import reads, to hold what comes back against what went in."""

from collections.abc import Iterable, Iterator

from fingerpost.catalogue import Cell, Fact, Guide, Path


def _labelled(facts: Iterable[Fact]) -> Iterator[str]:
    for fact in facts:
        yield f"- {fact.label}: {fact.text}" if fact.label else f"- {fact.text}"


def _cell(guide: Guide, name: str, cell: Cell) -> str:
    if cell.value is None:
        return {"none": "n/a", "silent": ""}[str(cell.missing)]
    words = guide.criteria[name].values.get(cell.value.text or "", "") or str(cell.value.written)
    return _escaped(words)


def _escaped(words: str) -> str:
    return words.replace("|", "\\|")


def _path(number: int, path: Path) -> Iterator[str]:
    yield f"### Path {number}: {path.name}\n"
    if not path.summary.text.startswith("TODO"):
        described = " ".join([path.summary.text, *(fact.text for fact in path.description)])
        yield f"**Brief Description**: {described}\n"
    for fact in path.know:
        yield f"**{fact.label}**: {fact.text}\n"
    for heading, facts in (
        ("Key technical facts", path.technical),
        ("When to Use", path.use_when),
        ("When NOT to Use", path.avoid_when),
        ("Known Limitations", path.limits),
    ):
        if facts:
            yield f"**{heading}**:"
            yield from _labelled(facts)
            yield ""


def _tree(guide: Guide) -> Iterator[str]:
    for rule in guide.rules:
        name, skill = guide.paths[rule.path].name, f" (go to *{rule.skill}*)" if rule.skill else ""
        if rule.otherwise:
            yield f"- **Otherwise (default)** → If {rule.text}, use {name}{skill}"
        else:
            yield f"- **If** {rule.text} → Use {name}{skill}"


def _queries(guide: Guide) -> Iterator[str]:
    texts = [query.text for query in guide.queries]
    yield from [f"- {text}" for text in texts] if "," in "".join(texts) else [", ".join(texts)]


def page_of(guide: Guide) -> str:
    """The page."""
    lines = [f"# {guide.title}\n"]
    lines += [f"{fact.text}\n" for fact in guide.about if not fact.label]
    lines += ["## What You Want to Do\n", *(f"{fact.text}\n" for fact in guide.goal if "TODO" not in fact.text)]
    if guide.typical_questions:
        lines += ["**Typical User Questions**:", *(f"- {query.text}" for query in guide.typical_questions), ""]
    hint = next((question.hint for question in guide.questions.values() if question.hint), "")
    lines += ["## Decision Tree\n", *([f"{hint}:\n"] if hint else []), *_tree(guide), ""]
    columns = [*guide.criteria.values()]
    lines += ["## Path Comparison\n", f"| Path | {' | '.join(column.name for column in columns)} |"]
    lines += [f"|{'---|' * (len(columns) + 1)}"]
    for path in guide.paths.values():
        cells = [_cell(guide, column.id, path.compare[column.id]) for column in columns]
        lines += [f"| {_escaped(path.name)} | {' | '.join(cells)} |"]
    lines += ["\n## Path Details\n"]
    for number, path in enumerate(guide.paths.values(), 1):
        lines += _path(number, path)
    lines += ["## FAQ\n", *(f"Q: {asked.question}\nA: {asked.answer}\n" for asked in guide.faq.values())]
    lines += ["## Related queries\n", *_queries(guide), ""]
    return "\n".join(lines)
