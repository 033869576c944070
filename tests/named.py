"""The guide that shows every word of the interface, with one end of all that its author has named."""

from typing import Any, Final

from fingerpost.catalogue import Guide, guide_from, guide_to_dict
from tests.words.german_guide import FILE, german_guide

_NAMES: Final = frozenset(
    {
        *(
            "answer",
            "ask",
            "fixed",
            "hint",
            "how",
            "label",
            "name",
            "not_recommended",
            "question",
            "short",
            "text",
            "title",
        ),
        *("value", "who"),
    }
)
"""The keys whose words an author chooses."""

_OF_NAMES: Final = frozenset({"aims", "values"})
"""The keys below which such words stand at each id."""


def _ending(value: Any, end: str, key: str = "", above: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _ending(part, end, name, key) for name, part in value.items()}
    if isinstance(value, list):
        return [_ending(part, end, key, above) for part in value]
    return value.rstrip(".?") + end if isinstance(value, str) and (key in _NAMES or above in _OF_NAMES) else value


def guide_named(end: str, **changes: str) -> Guide:
    """The guide, in which every name, label, question and text ends so.

    Args:
        end: the end.
        changes: keys of the guide as a whole with other values, such as another language.
    """
    plain = guide_to_dict(german_guide())
    ids = {value + end: value for one in plain["criteria"].values() for value in one.get("values", {})}
    ended = _ending(plain, end) | changes
    for path in ended["paths"].values():
        for cell in path["compare"].values():
            # A value of a vocabulary is named by its id.
            cell["value"] = ids.get(cell["value"], cell["value"])
    return guide_from(ended, FILE)
