"""FP309: the unit of a column of money is a currency that there is."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, Kind
from ...words import is_known_currency
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    for criterion in subject.guide.criteria.values():
        if criterion.kind is Kind.MONEY and criterion.unit and not is_known_currency(criterion.unit):
            yield CHECK.found(criterion.place("unit"), f"no currency has the code `{criterion.unit}`.")


CHECK = Check(
    code="FP309",
    name="unknown-currency",
    definition="The unit of a criterion of money looks like a code of ISO 4217, and no currency has it.",
    why="A code that is no currency is shown as it stands, and nobody knows what a path costs.",
    mend="Write the code of the currency: `USD`, `EUR`, `JPY`.",
    example=(
        Change(
            "  notes:\n    name: Notes\n",
            "  price:\n    name: Price\n    kind: money\n    unit: EUO\n  notes:\n    name: Notes\n",
        ),
        Change("      travel: some\n", "      travel: some\n      price: 0\n"),
        Change("      travel: none\n", "      travel: none\n      price: 12.5\n"),
    ),
    run=_run,
)
