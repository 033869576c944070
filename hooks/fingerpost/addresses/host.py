"""The site that guides are added to: its own pages, and the parts of addresses that are no longer free."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


def _yes() -> bool:
    return True


def _is_there(_: str) -> bool:
    return True


def _unmade(_: str) -> None:
    return None


def _free(_: str) -> str:
    return ""


@dataclass(frozen=True, kw_only=True)
class Host:
    """A site beside the guides on it, as far as it is known.

    Attributes:
        pages: the address of every page that is not of a guide, by its Markdown file as named from the documentation
            folder. It is the folder of the page, or its file where it stands in no folder of its own.
        left_out: why a Markdown file becomes no page, by the same name; a phrase that goes on from "which".
        parts: the ids of all parts of a page, by the same name; ``None`` while the page is not made.
        has_file: whether a file that is no page is published, such as a picture; named in the same way.
        taken: why no guide can have an id, a phrase that goes on from "the id ... is taken: "; empty where one can.
        complete: whether no other page will be there. Another program may still add some.
    """

    pages: Mapping[str, str]
    left_out: Mapping[str, str] = field(default_factory=dict)
    parts: Callable[[str], frozenset[str] | None] = _unmade
    has_file: Callable[[str], bool] = _is_there
    taken: Callable[[str], str] = _free
    complete: Callable[[], bool] = _yes
