"""Commands that serve programs."""

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.projects import HOOKS, project_of, said
from tests.small_guide import text_with


@pytest.fixture(scope="module")
def travel(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The folder of a project with the small guide."""
    return str(project_of(tmp_path_factory.mktemp("served"), paths=text_with()))


@pytest.mark.parametrize(
    ("command", "missing", "extra"),
    [
        ("route", "numpy", "route"),
        ("route", "Stemmer", "route"),
        ("api", "uvicorn", "api"),
        ("api", "starlette", "api"),
        ("mcp", "mcp", "mcp"),
    ],
)
def test_without_its_extra_a_command_says_in_a_sentence_what_to_install(
    command: str, missing: str, extra: str, travel: str
) -> None:
    """And does nothing, although the rest of the engine is there."""
    typed = [command, "walk"] if command == "route" else [command]
    without = f"import sys; sys.modules[{missing!r}] = None; from fingerpost.cli import main; main(sys.argv[1:])"
    ended = subprocess.run(
        [sys.executable, "-c", without, "--project", travel, *typed],
        env={**os.environ, "PYTHONPATH": str(HOOKS)},
        capture_output=True,
        text=True,
        check=False,
    )
    told = rf"\w+ \w* ?needs {missing}, which is not installed\. Install it: pip install 'fingerpost\[{extra}\]'\n"
    assert re.fullmatch(told, ended.stderr)
    assert (ended.returncode, ended.stdout) == (1, "")


@pytest.mark.parametrize("command", ["api", "mcp"])
def test_nothing_is_served_of_a_catalogue_with_errors(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The errors are told, as everywhere."""
    project_of(tmp_path, paths=text_with(("to: walk", "to: train")))
    status, out, _ = said(capsys, "--project", str(tmp_path), command, "--address", "127.0.0.1:8080")
    assert "FP104" in str(status)
    assert out == ""


@pytest.mark.parametrize("address", ["somewhere", "", "8080", "localhost:", ":8080", "localhost:x", "a:²", "[::1]:0"])
@pytest.mark.parametrize("command", ["api", "mcp"])
def test_an_address_that_is_none_is_told_before_anything_is_read(
    command: str, address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where there is no project either: what is typed wrong is said as `serve` says it."""
    status, out, err = said(capsys, "--project", str(tmp_path), command, "--address", address)
    assert (status, out) == (2, "")
    assert f"`{address}`: expected `localhost` or the number of this machine, a colon and a port" in err


@pytest.mark.parametrize("command", ["api", "mcp"])
def test_where_a_port_is_taken_nothing_is_said_to_be_served(
    command: str, travel: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a sentence, with another port to name."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        place = f"127.0.0.1:{taken.getsockname()[1]}"
        status, out, _ = said(capsys, "--project", travel, command, "--address", place)
    assert str(status).startswith(f"{place} is taken: a program on this machine serves there already.")
    assert out == ""


@pytest.mark.parametrize("typed", [("api", "--rate", "nan"), ("freshness", "--limit", "nan")])
def test_what_is_called_no_number_is_none(
    typed: tuple[str, ...], travel: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It would lie between any two ends."""
    status, out, err = said(capsys, "--project", travel, *typed)
    assert (status, out) == (2, "")
    assert "nan is no number." in err


def _asked(address: str) -> dict[str, object]:
    """What an address tells, once it does."""
    for _ in range(300):
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                told: dict[str, object] = json.load(answer)
                return told
        except urllib.error.URLError:
            time.sleep(0.1)
    raise AssertionError(address)


def test_several_processes_serve_the_guides_of_the_project_that_was_named(travel: str) -> None:
    """Wherever the command is typed; and all of them end with it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        place = f"127.0.0.1:{free.getsockname()[1]}"
    typed = [sys.executable, "-m", "fingerpost", "--project", travel, "api", "--address", place, "--workers", "2"]
    with subprocess.Popen(typed, env={**os.environ, "PYTHONPATH": str(HOOKS)}, stdout=subprocess.PIPE) as server:
        assert _asked(f"http://{place}/health") == {"status": "ok", "guides": 1}
        assert "walk" in _asked(f"http://{place}/api/guides/travel/walk")
        server.terminate()
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(f"http://{place}/health", timeout=5)
