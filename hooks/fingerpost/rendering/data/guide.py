"""A guide in the form that programs read."""

from collections.abc import Iterable
from typing import Any

from ...addresses import GuidePage, Links, Site
from ...catalogue import Query
from ...flow import AIM, Node, Row, every_row
from ...pages import Edition
from . import form
from .options import Options
from .stating import Stating


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
        self._stating = Stating(edition, site, links)
        self._options = Options(edition, self._stating)

    def _question(self, node: Node) -> form.Question:
        return form.Question(
            ask=node.ask,
            short=node.short,
            hint=node.hint or None,
            about=self._stating.fact(node.about) if node.about else None,
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
            url=self._stating.to(row.walk),
        )

    def _queries(self, queries: Iterable[Query]) -> tuple[form.Query, ...]:
        return tuple(form.Query(text=one.text, url=self._stating.to(one)) for one in queries)

    def _entries(self) -> dict[str, Any]:
        """What stands in lists of its own: rules, questions and words."""
        guide = self._guide
        return {
            "rules": tuple(
                form.Rule(
                    text=self._stating.text(rule.text),
                    path=rule.path,
                    otherwise=rule.otherwise,
                    skill=rule.skill,
                    evidence=self._stating.evidence(rule),
                )
                for rule in guide.rules
            ),
            "faq": {
                one.id: form.FaqEntry(
                    question=one.question,
                    answer=self._stating.text(one.answer),
                    paths=tuple(one.paths),
                    url=self._stating.to(one),
                    evidence=self._stating.evidence(one),
                )
                for one in guide.faq.values()
            },
            "glossary": {
                one.id: form.Term(
                    term=one.term,
                    means=self._stating.text(one.means),
                    also=tuple(one.also),
                    evidence=self._stating.evidence(one),
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
            url=self._stating.to(GuidePage.GUIDE),
            reviewed=edition.reviewed,
            review_days=guide.review_days,
            goal=self._stating.facts(guide.goal),
            about=self._stating.facts(guide.about),
            sources={one.id: self._stating.source(one) for one in guide.sources.values()},
            aims=dict(guide.aims),
            conditions={
                one.id: form.Condition(name=one.name, values=dict(one.values)) for one in guide.conditions.values()
            },
            requirements=self._options.needed(),
            criteria=self._options.criteria(),
            paths={one.id: self._options.path(one) for one in guide.paths.values()},
            endings={one.id: self._options.ending(one) for one in guide.endings.values()},
            start=guide.start,
            questions={name: self._question(edition.graph.nodes[name]) for name in edition.ways},
            walks=tuple(map(self._walk, every_row(guide))),
            **self._entries(),
            typical_questions=self._queries(guide.typical_questions),
            queries=self._queries(guide.queries),
        )
