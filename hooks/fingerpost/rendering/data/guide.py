"""A guide in the form that programs read."""

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from ...addresses import GuidePage, Links, Site, published_address
from ...catalogue import Cell, Criterion, End, Evidence, Fact, NextStep, Path, Query, Source, Value
from ...flow import AIM, Node, Row, every_row
from ...pages import Edition
from ...pages.edition import Addressed
from ...prose import Document, document_address, relinked
from . import form


def _number(value: Value) -> float | form.Range | None:
    if value.low is not None and not value.is_range:
        return float(value.low)
    low, high = (None if end is None else float(end) for end in (value.low, value.high))
    return form.Range(low=low, high=high)


class Publishing:
    """Puts one guide into the form."""

    def __init__(self, edition: Edition, site: Site, links: Links) -> None:
        """Publish for a site.

        Args:
            edition: the guide.
            site: what is known of the site; where that has an address, links are whole.
            links: how one page links to another.
        """
        self._edition, self._guide = edition, edition.guide
        self._site, self._links = site, links
        self._at = published_address(edition.guide.guide)

    def _url(self, to: str) -> str:
        """A reference to an address of the site."""
        if self._site.url:
            return self._site.url + self._links("", to).removeprefix("./")
        return self._links(self._at, to)

    def _to(self, part: Addressed) -> str:
        return self._url(self._edition.address(part))

    def _text(self, text: str) -> str:
        return relinked(self._edition.prose, text, self._url)

    def _evidence(self, fact: Evidence) -> form.Evidence:
        page = self._edition.address(GuidePage.EVIDENCE)
        said = fact.dispute
        return form.Evidence(
            source=tuple(fact.source),
            status=fact.status.value,
            reviewed=fact.reviewed,
            due=fact.reviewed + datetime.timedelta(days=self._guide.review_days),
            dispute=form.Dispute(text=self._text(said.text), source=tuple(said.source)) if said else None,
            row=self._url(f"{page}#{self._edition.ledger.anchor(fact)}"),
        )

    def _fact(self, fact: Fact) -> form.Statement:
        return form.Statement(text=self._text(fact.text), label=fact.label, evidence=self._evidence(fact))

    def _facts(self, facts: Iterable[Fact]) -> tuple[form.Statement, ...]:
        return tuple(map(self._fact, facts))

    def _source(self, source: Source) -> form.Source:
        written = source.document and self._url(_written(source.document))
        return form.Source(
            title=source.title,
            url=written or source.url,
            kind=source.kind.value if source.kind else None,
            dated=source.dated,
            note=source.note,
        )

    def _cell(self, criterion: Criterion, cell: Cell) -> form.Cell:
        value: tuple[str, ...] | float | form.Range | None = None
        if cell.value is not None:
            number = criterion.number(cell.value) if criterion.ordered else None
            value = _number(number) if number else (cell.value.words or _number(cell.value))
        return form.Cell(
            value=value,
            missing=cell.missing.value if cell.missing else None,
            words=self._text(self._edition.cells.value(criterion, cell)),
            note=self._text(cell.note) if cell.note else None,
            evidence=self._evidence(cell),
        )

    def _step(self, step: NextStep) -> form.Step:
        url = step.url
        if step.document:
            url = self._url(_written(step.document))
        elif step.page:
            url = self._to(Query(text=step.label, page=step.page))
        return form.Step(label=step.label, kind=step.kind.value, url=url, code=step.code)

    def _end(self, end: End) -> dict[str, Any]:
        return {
            "name": end.name,
            "short": end.short,
            "summary": self._fact(end.summary),
            "requires": tuple(end.requires),
            "next": tuple(map(self._step, end.next)),
            **{key: self._facts(facts) for key, facts in end.sections.items()},
        }

    def _path(self, path: Path) -> form.Path:
        criteria = self._guide.criteria
        return form.Path(
            **self._end(path),
            url=self._to(path),
            group=path.group,
            origin=path.origin,
            serves=tuple(path.serves),
            not_recommended=path.not_recommended,
            unreached=path.unreached,
            compare={name: self._cell(criteria[name], cell) for name, cell in path.compare.items()},
        )

    def _question(self, node: Node) -> form.Question:
        return form.Question(
            ask=node.ask,
            short=node.short,
            hint=node.hint or None,
            about=self._fact(node.about) if node.about else None,
            answers={
                choice.id: form.Answer(
                    label=choice.label,
                    hint=choice.hint or None,
                    settles={name: tuple(sorted(one)) for name, one in choice.settles.items() if name != AIM},
                    aims=tuple(sorted(choice.settles.get(AIM, ()))),
                    to=choice.target,
                )
                for choice in node.choices
            },
        )

    def _walk(self, row: Row) -> form.Walk:
        return form.Walk(
            answers=row.steps,
            end=row.outcome,
            kind="path" if row.kind == "path" else "ending",
            clear=tuple(need.id for need in row.clear),
            confirm=tuple(need.id for need in row.confirm),
            url=self._to(row.walk),
        )

    def _needed(self) -> Mapping[str, form.Requirement]:
        return {
            one.id: form.Requirement(
                text=one.text,
                met_by={name: tuple(values) for name, values in one.met_by.items()},
                clear=form.Clearing(who=one.clear.who, how=self._text(one.clear.how)) if one.clear else None,
                fixed=one.fixed,
                evidence=self._evidence(one),
            )
            for one in self._guide.requirements.values()
        }

    def _criteria(self) -> Mapping[str, form.Criterion]:
        groups = self._guide.criterion_groups
        return {
            one.id: form.Criterion(
                name=one.name,
                explain=one.explain,
                group=groups[one.group] if one.group else None,
                kind=one.kind.value if one.kind else None,
                unit=one.unit,
                values=dict(one.values),
            )
            for one in self._guide.columns
        }

    def _queries(self, queries: Iterable[Query]) -> tuple[form.Query, ...]:
        return tuple(form.Query(text=one.text, url=self._to(one)) for one in queries)

    def _entries(self) -> dict[str, Any]:
        """What stands in lists of its own: rules, questions and words."""
        guide = self._guide
        return {
            "rules": tuple(
                form.Rule(
                    text=self._text(rule.text),
                    path=rule.path,
                    otherwise=rule.otherwise,
                    skill=rule.skill,
                    evidence=self._evidence(rule),
                )
                for rule in guide.rules
            ),
            "faq": {
                one.id: form.FaqEntry(
                    question=one.question,
                    answer=self._text(one.answer),
                    paths=tuple(one.paths),
                    url=self._to(one),
                    evidence=self._evidence(one),
                )
                for one in guide.faq.values()
            },
            "glossary": {
                one.id: form.Term(
                    term=one.term, means=self._text(one.means), also=tuple(one.also), evidence=self._evidence(one)
                )
                for one in guide.glossary.values()
            },
        }

    def published(self) -> form.Published:
        """The guide."""
        guide, edition = self._guide, self._edition
        return form.Published(
            format=form.FORMAT,
            guide=guide.guide,
            title=guide.title,
            question=guide.question,
            language=guide.language,
            url=self._to(GuidePage.GUIDE),
            reviewed=edition.reviewed,
            review_days=guide.review_days,
            goal=self._facts(guide.goal),
            about=self._facts(guide.about),
            sources={one.id: self._source(one) for one in guide.sources.values()},
            aims=dict(guide.aims),
            conditions={
                one.id: form.Condition(name=one.name, values=dict(one.values)) for one in guide.conditions.values()
            },
            requirements=self._needed(),
            criteria=self._criteria(),
            paths={one.id: self._path(one) for one in guide.paths.values()},
            endings={one.id: form.End(**self._end(one)) for one in guide.endings.values()},
            start=guide.start,
            questions={name: self._question(edition.graph.nodes[name]) for name in edition.ways},
            walks=tuple(map(self._walk, every_row(guide))),
            **self._entries(),
            typical_questions=self._queries(guide.typical_questions),
            queries=self._queries(guide.queries),
        )


def _written(document: str) -> str:
    """The address of a page written by hand, or of a part of it."""
    file, _, anchor = document.partition("#")
    return document_address(Document(file, anchor))
