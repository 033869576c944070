"""Units of review: what was held against its sources together, on one day."""

from typing import Annotated, Any, Final

from pydantic import AfterValidator, Field

from .day import Day
from .entry import Entry
from .evidence import Checked, Status
from .source import SourceNames

FACT_BY_FACT: Final = "what is disputed is said fact by fact: expected `confirmed` or `unverified`"

UNIT: Final[dict[str, Any]] = {"source": ["handbook"], "status": "confirmed", "reviewed": "2026-11-24"}
"""A unit of review as an example."""


def _for_all(status: Status) -> Status:
    if status is Status.DISPUTED:
        raise ValueError(FACT_BY_FACT)
    return status


class Unit(Entry):
    """What the facts of a part share that was reviewed as a whole. A fact may say any of it otherwise."""

    source: SourceNames | None = Field(
        None, description="The sources of every fact that names none.", examples=[UNIT["source"]]
    )
    status: (
        Annotated[
            Checked,
            AfterValidator(_for_all),
            Field(json_schema_extra={"not": {"const": "disputed"}, "errorMessage": FACT_BY_FACT}),
        ]
        | None
    ) = Field(
        None,
        description="The status of every fact that has none: `confirmed` or `unverified`.",
        examples=[UNIT["status"]],
    )
    reviewed: Day | None = Field(
        None,
        description="The day of every fact that has none: the last one on which all of them were looked at.",
        examples=[UNIT["reviewed"]],
    )


def _of(what: str) -> Any:
    """The unit of a list or table in which something differs from the whole."""
    return Field(None, description=f"What differs for {what}.", examples=[{"reviewed": UNIT["reviewed"]}])


class PathEvidence(Unit):
    """What the facts of a path share. Under the key of a list or of the table stands what differs there."""

    summary: Unit | None = _of("the summary")
    requires: Unit | None = _of("requirements that stand in `requires`")
    compare: Unit | None = _of("the row of the comparison")
    description: Unit | None = _of("`description`")
    technical: Unit | None = _of("`technical`")
    use_when: Unit | None = _of("`use_when`")
    avoid_when: Unit | None = _of("`avoid_when`")
    limits: Unit | None = _of("`limits`")
    know: Unit | None = _of("`know`")


class GuideEvidence(Unit):
    """What all facts of a guide share. Under the key of a part stands what differs there."""

    goal: Unit | None = _of("`goal`")
    about: Unit | None = _of("`about`")
    requirements: Unit | None = _of("`requirements`")
    rules: Unit | None = _of("`rules`")
    faq: Unit | None = _of("the FAQ")
