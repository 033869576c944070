"""Where a site is served: what is wrong with an address is told before anything is built."""

import errno
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fingerpost.commands.listening import Address
from fingerpost.fault import Fault
from fingerpost.outputs.mkdocs.themes import require_theme
from tests.projects import HOOKS, project_of, said
from tests.small_guide import text_with


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that could be served; no server of it starts here."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Ours\nplugins: [search, fingerpost]\n")
    return tmp_path


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that another program has."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield other.getsockname()[1]


def test_a_port_that_another_program_has_is_told_with_another_one_to_name(
    site: Path, taken: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the word that was typed, and with no traceback."""
    address = f"127.0.0.1:{taken}"
    status, _, err = said(capsys, "--project", str(site), "serve", "--address", address)
    told = str(status) + err
    assert told.startswith(f"{address} is taken: a program on this machine serves there already.")
    assert "name another port: `--address 127.0.0.1:" in told


@pytest.mark.parametrize(
    ("number", "host", "begins"),
    [
        (errno.EACCES, "127.0.0.1", "127.0.0.1:80: the system gives this port to its administrator alone."),
        (errno.EADDRNOTAVAIL, "192.0.2.1", "192.0.2.1:80 is no address of this machine."),
        (errno.EAFNOSUPPORT, "::1", "[::1]:80 cannot be used: "),
    ],
)
def test_what_a_system_refuses_is_told_with_what_it_gives(
    number: int, host: str, begins: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A system that refuses stands in for others: tests may run with every right."""

    def refuse(*_: object, **__: object) -> socket.socket:
        raise OSError(number, "refused")

    monkeypatch.setattr(socket, "create_server", refuse)
    with pytest.raises(Fault) as fault:
        Address(host, 80).require_free()
    assert str(fault.value).startswith(begins)
    assert "`--address " in str(fault.value)


@pytest.mark.parametrize(
    "typed",
    ["foo", "foo:8001", "127.0.0.1", "127.0.0.1:", ":8001", "8001", "", "127.0.0.1:99999", "127.0.0.1:0", "[::1]:-1"],
)
def test_what_is_no_address_is_answered_with_what_is_one(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    """It names the option that was typed and none of the generator."""
    status, _, err = said(capsys, "serve", "--address", typed)
    assert status == 2
    assert f"Invalid value for '--address': `{typed}`: expected `localhost` or the number of this machine" in err
    assert "such as localhost:8001." in err
    assert "dev_addr" not in err


@pytest.mark.parametrize("typed", ["localhost:8001", "127.0.0.1:65535", "[::1]:8001"])
def test_a_name_and_a_number_of_a_machine_are_addresses(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As the generator takes them. What is missed then is the site."""
    status, _, err = said(capsys, "--project", "/nowhere", "serve", "--address", typed)
    assert "There is no mkdocs.yml here" in str(status) + err


def test_a_site_is_served_where_its_settings_say(site: Path, taken: int, capsys: pytest.CaptureFixture[str]) -> None:
    """As `mkdocs serve` does, unless an address is typed."""
    with (site / "mkdocs.yml").open("a") as settings:
        settings.write(f"dev_addr: 127.0.0.1:{taken}\n")
    status, _, err = said(capsys, "--project", str(site), "serve")
    assert f"127.0.0.1:{taken} is taken" in str(status) + err


@pytest.mark.parametrize("written", ["8001", "everywhere:8000", "[127.0.0.1]", "{port: 8000}"])
def test_what_the_settings_say_is_no_address_is_told_with_their_file(
    written: str, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one sentence, with what is one."""
    with (site / "mkdocs.yml").open("a") as settings:
        settings.write(f"dev_addr: {written}\n")
    status, _, err = said(capsys, "--project", str(site), "serve")
    (told,) = (str(status) + err).splitlines()
    assert "mkdocs.yml: `dev_addr` is `" in told
    assert told.endswith("such as localhost:8001.")


@pytest.mark.parametrize("command", ["serve", "build", "bundle"])
@pytest.mark.parametrize(
    ("theme", "how"),
    [
        ("materialx", "Install it (`pip install mkdocs-materialx`)"),
        ("{name: windmill}", "Install the package that has it"),
    ],
)
def test_a_theme_that_is_not_installed_is_told_with_what_to_install(
    command: str, theme: str, how: str, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one sentence, before the generator runs, with those that are there."""
    project_of(site, travel=text_with())
    with (site / "mkdocs.yml").open("a") as settings:
        settings.write(f"theme: {theme}\n")
    status, _, err = said(capsys, "--project", str(site), command)
    (told,) = (line for line in (str(status) + err).splitlines() if "theme" in line)
    assert "is not installed. " + how in told
    assert told.endswith("or name one that is: material, mkdocs, readthedocs.")


def test_a_theme_of_ones_own_needs_no_package(site: Path) -> None:
    """It is a folder of templates."""
    for theme in ({"name": None, "custom_dir": "ours"}, "mkdocs", None):
        require_theme(site / "mkdocs.yml", {"theme": theme})


def test_where_there_is_no_site_the_ways_to_one_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """To name the folder that has it, and to begin one."""
    status, _, err = said(capsys, "--project", str(tmp_path), "serve")
    assert "(`--project DIR`), or begin a site (`fingerpost init DIR`)" in str(status) + err


def test_a_package_that_is_not_installed_is_named_with_how_to_install_it(tmp_path: Path) -> None:
    """Such as the generator."""
    script = "import sys; sys.modules['mkdocs'] = None; from fingerpost.cli import main; main(['serve'])"
    environment = {**os.environ, "PYTHONPATH": str(HOOKS)}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("The package mkdocs, which this program needs, is not installed")
    assert "`pip install fingerpost`" in done.stderr
