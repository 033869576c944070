"""What an assistant may ask, each with the words by which it knows when to."""

from collections.abc import Callable
from functools import wraps
from importlib.metadata import version
from typing import Annotated, Any, Final, ParamSpec

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import Field

from ..answering import Desk, Unknown
from ..routing import MOST_TYPED

P = ParamSpec("P")

INSTRUCTIONS: Final = """\
Decision guides whose every walk was proved: each ends at an option that the answers allow. Let the person decide.
Find a guide with `route` or `list_guides`. Put its questions to the person one by one, as they stand and with all their
answers, beginning with `ask_next_question`; give back what they chose with `answer`. Choose no answer for them: where
they are not sure, there mostly is an answer that says so. At the end tell the outcome with what has to be cleared and
confirmed first, the reasons, and the address of its page. Say nothing about an option that `facts` does not say.
"""

_READING: Final = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)
"""Nothing is changed, whatever is asked how often, and nothing else is reached."""

MOST_ANSWERS: Final = 200
"""Answers of a walk; no guide has as many questions behind each other."""

Guide = Annotated[str, Field(description="The id of a guide, as `list_guides` gives it.", max_length=64)]
Answers = Annotated[
    list[Annotated[str, Field(max_length=200)]],
    Field(
        description="The answers so far, in their order, each as `question.answer` by ids; none at the beginning.",
        max_length=MOST_ANSWERS,
    ),
]
PathId = Annotated[str, Field(description="The id of a path of the guide.", max_length=64)]


def _told(ask: Callable[P, dict[str, Any]]) -> Callable[P, dict[str, Any]]:
    """What there is not is told to the assistant, which then asks in another way."""

    @wraps(ask)
    def asked(*arguments: P.args, **named: P.kwargs) -> dict[str, Any]:
        try:
            return ask(*arguments, **named)
        except Unknown as fault:
            raise ToolError(str(fault)) from None

    return asked


class Tools:
    """The tools, over the guides of a site."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list_guides(self) -> dict[str, Any]:
        """List every guide: its id, its title and the question that it decides."""
        return {"guides": self._desk.guides()}

    def describe_guide(self, guide: Guide) -> dict[str, Any]:
        """Tell what a guide is for, and its paths: the options that it leads to, each with its id and its page."""
        return self._desk.guide(guide)

    def ask_next_question(self, guide: Guide, answers: Answers) -> dict[str, Any]:
        """Tell the question that comes after some answers, with every answer that may be given, or that none is left.

        Begin with no answers. Put the question to the person as it stands.
        """
        return self._desk.walk(guide, answers)

    def answer(
        self,
        guide: Guide,
        answers: Answers,
        answer: Annotated[
            str, Field(description="What the person chose, as the id of an answer to that question.", max_length=100)
        ],
    ) -> dict[str, Any]:
        """Give the person's answer to the question after some answers; tells the next question, or the outcome."""
        asked = self._desk.walk(guide, answers)
        if asked["ended"]:
            end = asked["outcome"]["path"] or asked["outcome"]["ending"]
            raise Unknown(f"The walk has ended at `{end['id']}`: there is no question left to answer.")
        return self._desk.walk(guide, [*answers, f"{asked['question']['id']}.{answer}"])

    def outcome(self, guide: Guide, answers: Answers) -> dict[str, Any]:
        """Tell the outcome of a whole walk: the path, what comes first, why it and no other, what would change it."""
        told = self._desk.walk(guide, answers)
        if not told["ended"]:
            raise Unknown(f"The walk has not ended: `{told['question']['id']}` is still to be answered.")
        return told

    def route(
        self,
        query: Annotated[
            str, Field(description="What the person asks or looks for, in their words.", max_length=MOST_TYPED)
        ],
    ) -> dict[str, Any]:
        """Find the page that answers a query, and why; `best` is null where no page does. Begin with it."""
        return self._desk.route(query)

    def compare_paths(self, guide: Guide, one: PathId, other: PathId) -> dict[str, Any]:
        """Tell two paths of a guide side by side: where they differ, what each needs, and when each is right."""
        return self._desk.compare(guide, one, other)

    def facts(
        self,
        guide: Guide,
        path: Annotated[
            str | None, Field(description="The id of a path, for the facts about it alone.", max_length=64)
        ] = None,
    ) -> dict[str, Any]:
        """Tell the facts of a guide with their sources, the day of their review, and what other sources say instead."""
        return self._desk.facts(guide, path)


def make_server(desk: Desk) -> MCPServer[Any]:
    """The tools as a server of the protocol."""
    server: MCPServer[Any] = MCPServer(
        "fingerpost", instructions=INSTRUCTIONS, version=version("fingerpost"), log_level="WARNING"
    )
    tools = Tools(desk)
    for ask in (
        *(tools.list_guides, tools.describe_guide, tools.ask_next_question, tools.answer, tools.outcome),
        *(tools.route, tools.compare_paths, tools.facts),
    ):
        server.add_tool(_told(ask), annotations=_READING)
    return server
