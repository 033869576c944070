"""An assistant that walks a guide, with the client of those who define the protocol."""

import asyncio
import os
import re
import socket
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from mcp import Client, StdioServerParameters, stdio_client
from mcp.client.streamable_http import streamable_http_client

import fingerpost as fp
from fingerpost.answering import Desk
from fingerpost.assistants.tools import make_server
from fingerpost.catalogue import Catalogue
from tests.projects import HOOKS, project_of
from tests.small_guide import guide_with, text_with

TOOLS = {
    *("list_guides", "describe_guide", "ask_next_question", "answer", "outcome"),
    *("route", "compare_paths", "facts"),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the small guide."""
    return project_of(tmp_path_factory.mktemp("assistant"), paths=text_with())


def _run(talk: Callable[[], Awaitable[None]]) -> None:
    """Run it in a thread of its own: a browser that another test drives has a loop of events in this one."""

    async def run() -> None:
        await talk()

    with ThreadPoolExecutor(1) as threads:
        threads.submit(lambda: asyncio.run(run())).result()


async def _call(client: Client, tool: str, **arguments: Any) -> Any:
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.content
    return result.structured_content


async def _walk(client: Client) -> None:
    """What an assistant does: it finds the guide, asks to the end, and tells the reasons."""
    assert {tool.name for tool in (await client.list_tools()).tools} == TOOLS
    assert "Choose no answer for them" in (client.instructions or "")
    assert (await _call(client, "list_guides"))["guides"][0]["id"] == "travel"
    first = await _call(client, "ask_next_question", guide="travel", answers=[])
    assert first["question"]["ask"] == "Is it far?"
    second = await _call(client, "answer", guide="travel", answers=[], answer="far")
    assert second["walk"] == "far.far"
    end = await _call(client, "answer", guide="travel", answers=["far.far"], answer="none")
    assert end["ended"]
    told = await _call(client, "outcome", guide="travel", answers=["far.far", "ticket.none"])
    assert told == end
    assert told["outcome"] == fp.outcome(guide_with(), "far.far/ticket.none").to_dict()


def test_an_assistant_walks_the_tree_over_standard_input_and_output(project: Path) -> None:
    """As it starts the command itself."""
    typed = ["-m", "fingerpost", "--project", str(project), "mcp"]
    started = StdioServerParameters(command=sys.executable, args=typed, env={"PYTHONPATH": str(HOOKS)})

    async def talk() -> None:
        async with Client(stdio_client(started)) as client:
            await _walk(client)

    _run(talk)


@pytest.fixture
def served(project: Path) -> Iterator[str]:
    """The address of the command, served over HTTP."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        place = f"127.0.0.1:{free.getsockname()[1]}"
    typed = [sys.executable, "-u", "-m", "fingerpost", "--project", str(project), "mcp", "--address", place]
    with subprocess.Popen(
        typed, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(HOOKS)}
    ) as server:
        assert server.stdout is not None
        said = server.stdout.readline()
        (address,) = re.findall(r"http://\S+/mcp", said)
        yield address
        server.terminate()


def test_an_assistant_walks_the_tree_over_http(served: str) -> None:
    """The same, from another machine."""

    async def talk() -> None:
        # The line is printed before the server listens.
        for _ in range(100):
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", urlsplit(served).port)
            except OSError:
                await asyncio.sleep(0.1)
            else:
                writer.close()
                break
        async with Client(streamable_http_client(served)) as client:
            await _walk(client)

    _run(talk)


def test_every_tool_tells_what_the_engine_tells_and_what_there_is_not() -> None:
    """A refusal names what there is, so that the assistant can ask again."""
    desk = Desk(Catalogue((guide_with(),), ()))

    async def talk() -> None:
        async with Client(make_server(desk)) as client:
            assert await _call(client, "describe_guide", guide="travel") == desk.guide("travel")
            assert await _call(client, "route", query="take a train") == desk.route("take a train")
            assert await _call(client, "facts", guide="travel", path="walk") == desk.facts("travel", "walk")
            assert await _call(client, "facts", guide="travel") == desk.facts("travel")
            compared = await _call(client, "compare_paths", guide="travel", one="walk", other="train")
            assert compared == desk.compare("travel", "walk", "train")
            refused: list[tuple[str, dict[str, Any], str]] = [
                ("describe_guide", {"guide": "travl"}, "Did you mean `travel`?"),
                ("answer", {"guide": "travel", "answers": [], "answer": "fat"}, "Did you mean `far`?"),
                ("answer", {"guide": "travel", "answers": ["far.near"], "answer": "x"}, "has ended at `walk`"),
                ("outcome", {"guide": "travel", "answers": ["far.far"]}, "`ticket` is still to be answered"),
                ("compare_paths", {"guide": "travel", "one": "walk", "other": "fly"}, "no path `fly`"),
                ("route", {"query": "x" * 501}, "at most 500"),
            ]
            for tool, arguments, said in refused:
                result = await client.call_tool(tool, arguments)
                assert result.is_error, tool
                assert said in str(result.content), (tool, result.content)

    _run(talk)


def test_every_tool_says_that_it_only_reads_and_explains_each_argument() -> None:
    """An assistant has nothing else to know it by."""

    async def talk() -> None:
        async with Client(make_server(Desk(Catalogue((guide_with(),), ())))) as client:
            for tool in (await client.list_tools()).tools:
                assert tool.description
                assert tool.annotations is not None
                assert tool.annotations.read_only_hint
                for argument in tool.input_schema["properties"].values():
                    assert argument["description"]

    _run(talk)
