"""A guide: one decision with its paths, criteria, questions, FAQ and queries."""

import datetime
from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import Field, PositiveInt, ValidationInfo, model_validator

from ..addresses import GuidePage, shown_pages, topics
from .criterion import Criterion
from .deciding import REQUIREMENT, Condition, Requirement
from .ending import ENDING, Ending
from .entry import Entry, Keyed, SomeKeyed
from .evidence import EVIDENCE, FACT, Evidence, Fact, Sentence
from .grouping import Grouped, grouped
from .kinds import LANGUAGE_PATTERN, Expected, FrozenDict, Id, Line, Many, Name, RefersTo, Some, Stated, Table, Two
from .lookup import FaqEntry, GlossaryEntry, Query, Rule
from .path import PATH, Path
from .place import Places
from .question import QUESTION, Question
from .sharing import Shared
from .source import Source, SourceKind
from .traverse import locate
from .unit import UNIT, GuideEvidence


class Guide(Entry):
    """One decision: the whole of a catalogue file."""

    guide: Id = Field(description="Its id, the first part of all its addresses.", examples=["manage-profile"])
    title: Line = Field(description="Its name.", examples=["Manage profile"])
    question: Line = Field(
        description="The decision, as the question that a reader arrives with.",
        examples=["How should you bring customer identities together?"],
    )
    language: Annotated[
        str,
        Field(pattern=LANGUAGE_PATTERN),
        Expected("a language tag such as `en` or `de-AT`"),
        Name(),
    ] = Field(description="The language of its text, as a BCP 47 tag.", examples=["en"])
    group: Line | None = Field(
        None,
        description=(
            "The group of guides that it belongs to, by its name. On the first page of the site, and in its "
            "navigation, those of a group stand together."
        ),
        examples=["Customer data"],
    )
    goal: Some[Sentence] = Field(description="What the reader wants to reach.", examples=[[FACT]])
    about: Many[Fact] = Field((), description="Facts about the guide as a whole.", examples=[[FACT]])
    review_days: PositiveInt = Field(180, description="How many days a review of a fact holds.", examples=[180])
    evidence: Annotated[GuideEvidence | None, Stated()] = Field(
        None,
        description="What all facts of the guide share that do not say it themselves.",
        examples=[UNIT],
    )
    start: Annotated[str, RefersTo("question")] = Field(description="The first question.", examples=["goal"])
    sources: SomeKeyed[Id, Source] = Field(
        description="The documents that its facts rest on.",
        examples=[{"handbook": {"title": "Staff handbook"}}],
    )
    shared: Annotated[Shared | None, Stated()] = Field(
        None,
        description="Facts, lists of facts and answers that are written once and stand in several places.",
        examples=[{"facts": {"one-per-request": FACT}}],
    )
    aims: Table[Id, Line] = Field(
        default_factory=FrozenDict,
        description="What a reader may want, each in words that follow 'You want to'.",
        examples=[{"read": "read profiles from code"}],
    )
    conditions: Keyed[Id, Condition] = Field(
        default_factory=FrozenDict,
        description="What about a reader's situation the paths depend on.",
        examples=[
            {
                "space": {
                    "name": "Segment Unify space",
                    "values": {"exists": "a space exists", "missing": "there is no space"},
                }
            }
        ],
    )
    requirements: Keyed[Id, Requirement] = Field(
        default_factory=FrozenDict, description="What paths need.", examples=[{"space": REQUIREMENT}]
    )
    criterion_groups: Table[Id, Line] = Field(
        default_factory=FrozenDict,
        description="Groups of criteria, in order: the comparison shows those of a group together, below its name.",
        examples=[{"limits": "Limits"}],
    )
    criteria: Keyed[Id, Criterion] = Field(
        default_factory=FrozenDict,
        description="The columns of the comparison, in order.",
        examples=[
            {"complexity": {"name": "Complexity", "values": {"low": "Low", "high": "High"}}, "notes": {"name": "Notes"}}
        ],
    )
    path_groups: Table[Id, Line] = Field(
        default_factory=FrozenDict,
        description="Groups of paths, in order: wherever paths are listed, those of a group stand below its name.",
        examples=[{"console": "In the console"}],
    )
    paths: SomeKeyed[Id, Path] = Field(description="The options.", examples=[{"connect": PATH}])
    endings: Keyed[Id, Ending] = Field(
        default_factory=FrozenDict,
        description="Where walks end that lead to no option.",
        examples=[{"none": ENDING}],
    )
    pairs: Many[Two[Annotated[str, RefersTo("path")]]] = Field(
        (),
        description=(
            "Pairs of paths that people look for. Their pages stand first, and the search finds them. Of up to 12 "
            "paths, every two have a page anyway; of more, each has one with those that are nearest to it."
        ),
        examples=[[["connect", "create"]]],
    )
    questions: SomeKeyed[Id, Question] = Field(
        description="The questions.",
        examples=[
            {"space": QUESTION, "space-delete": {"like": "space", "to": {"exists": "connect", "unsure": "plan"}}}
        ],
    )
    rules: Many[Rule] = Field(
        (),
        description="The source's own rules of thumb, shown on the guide's first page.",
        examples=[[{"text": "you have no workspace yet", "path": "connect", **EVIDENCE}]],
    )
    typical_questions: Many[Query] = Field(
        (),
        description="Questions that readers typically arrive with.",
        examples=[[{"text": "how do I merge two profiles", "page": "paths/connect"}]],
    )
    faq: Keyed[Id, FaqEntry] = Field(
        default_factory=FrozenDict,
        description="Frequently asked questions.",
        examples=[
            {
                "first": {
                    "question": "Which path should I start with?",
                    "answer": "The one that the questions lead to.",
                    **EVIDENCE,
                }
            }
        ],
    )
    glossary: Keyed[Id, GlossaryEntry] = Field(
        default_factory=FrozenDict,
        description="Words that readers may not know. Below a question stand those that it uses.",
        examples=[{"space": {"term": "space", "means": "Where Segment keeps the profiles.", **EVIDENCE}}],
    )
    queries: Many[Query] = Field(
        (),
        description="Related search queries.",
        examples=[[{"text": "connect segment to twilio", "page": "paths/connect"}]],
    )

    def due(self, reviewed: datetime.date) -> datetime.date:
        """The day on which a review falls due that was made on another one."""
        # A guide may let reviews hold for longer than there are days.
        days = min(self.review_days, (datetime.date.max - reviewed).days)
        return reviewed + datetime.timedelta(days=days)

    def is_overdue(self, fact: Evidence, today: datetime.date) -> bool:
        """Whether the review of a fact no longer holds on a day."""
        return (today - fact.reviewed).days > self.review_days

    def is_overruled(self, stated: Evidence) -> bool:
        """Whether those who dispute a fact are of a higher kind than those who state it.

        Sources of no kind count on neither side; where a side has no other, nothing is overruled.
        """
        if stated.dispute is None:
            return False
        kinds = list(SourceKind)
        ranks = [
            [kinds.index(kind) for name in names if (kind := self.sources[name].kind)]
            for names in (stated.dispute.source, stated.source)
        ]
        return all(ranks) and min(ranks[0]) < min(ranks[1])

    @property
    def files(self) -> frozenset[str]:
        """The names of the files that it stands in."""
        return self._places.files

    @property
    def pages(self) -> tuple[GuidePage, ...]:
        """The pages that it has."""
        return shown_pages(
            paths=self.paths,
            criteria=self.criteria,
            faq=self.faq,
            glossary=self.glossary,
            queries=(*self.typical_questions, *self.queries),
            judged=self.is_judged,
        )

    @property
    def topics(self) -> tuple[str, ...]:
        """The names of the pages, and of their parts, that a query or a link may name."""
        return topics(self.pages, paths=self.paths, faq=self.faq, glossary=self.glossary)

    @property
    def ends(self) -> Mapping[str, Path | Ending]:
        """Everything at which a walk can end: its paths, then its endings."""
        return {**self.paths, **self.endings}

    def end(self, name: str) -> Path | Ending:
        """One of them by its id, without making a mapping of all."""
        return self.endings[name] if name in self.endings else self.paths[name]

    @property
    def recommended(self) -> tuple[str, ...]:
        """The ids of the paths at which walks may end."""
        return tuple(path.id for path in self.paths.values() if not path.set_aside)

    @property
    def columns(self) -> tuple[Criterion, ...]:
        """The criteria in the order of the comparison: those of a group stand together."""
        return tuple(criterion for group in self.grouped_criteria for criterion in group.members)

    @property
    def grouped_criteria(self) -> tuple[Grouped[Criterion], ...]:
        """The criteria by their groups; all in one without a name where there are none."""
        return grouped(self.criterion_groups, self.criteria.values(), lambda criterion: criterion.group)

    @property
    def grouped_paths(self) -> tuple[Grouped[Path], ...]:
        """The paths by their groups, likewise."""
        return grouped(self.path_groups, self.paths.values(), lambda path: path.group)

    @property
    def is_judged(self) -> bool:
        """Whether a path serves an aim, or requires something that an answer can settle."""
        return any(
            path.serves or any(self.requirements[name].met_by for name in path.requires) for path in self.paths.values()
        )

    @model_validator(mode="after")
    def _is_located(self, info: ValidationInfo) -> Self:
        locate(self, info.context if isinstance(info.context, Places) else Places())
        return self
