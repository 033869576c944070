"""Several processes make a site as one does."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Final

import pytest

from fingerpost.outputs import cores
from fingerpost.outputs.kept import Contents, Shelf
from tests.examples import PROJECT

_PUBLISHING: Final = """\
import hashlib, os, sys
from dataclasses import replace
from pathlib import Path
from fingerpost.addresses import folder_links
from fingerpost.outputs import cores
from fingerpost.outputs.kept import Shelf
from fingerpost.outputs.publishing import Workshop, publish
from tests.rendered import SITE, catalogue_of
from tests.small_guide import guide_with

count, aside = int(sys.argv[1]), Path(sys.argv[2])
workers = set()
cores._WORTH_IT = 10  # the guide is small

def watched(made, number):
    for one in made:
        workers.update(kept.path.name.partition("-")[0] for kept in one.files.values())
        yield one

workshop = Workshop(keep=Shelf(aside), cores=count, watched=watched)
site = replace(SITE, twins=True, feeds=True, paper=True)
made = publish(catalogue_of(guide_with()), site, folder_links, workshop=workshop)
told = {**made.files, **{f"{at}body": page.kept.read() + page.head.encode() for at, page in made.themed.items()}}
print(len(workers - {str(os.getpid())}), *made.notices)
print(list(made.themed), hashlib.sha256(repr(sorted(told.items())).encode()).hexdigest())
"""
"""Publishes a guide; says how many other processes did something, and what came of it all."""


def _published(aside: Path, count: int, seed: int) -> tuple[int, str]:
    aside.mkdir()
    command = [sys.executable, "-c", _PUBLISHING, str(count), str(aside)]
    environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
    ran = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stderr
    workers, made = ran.stdout.split("\n", 1)
    return int(workers.split()[0]), made


def test_a_site_is_the_same_whoever_makes_it(tmp_path: Path) -> None:
    """Whether one process or several, and in whatever order a set gives what is in it."""
    alone, made = _published(tmp_path / "alone", 1, 1)
    others, same = _published(tmp_path / "several", 2, 2)
    assert alone == 0
    assert others > 0
    assert same == made


_WORKING: Final = """\
import os, sys, time
from fingerpost.fault import Fault
from fingerpost.outputs import cores
from fingerpost.outputs.cores import in_order

cores._WORTH_IT = 10  # the work is little

def piece(number):
    if sys.argv[1] == "fault" and number == 50:
        raise Fault("the fiftieth is not sound")
    if sys.argv[1] == "ended" and number == 50:
        os.kill(os.getpid(), 9)
    if sys.argv[1] == "killed" and number == 50:
        print(os.getpid(), flush=True)
        os.kill(os.getppid(), 9)
        time.sleep(60)
    return number, os.getpid()

if __name__ == "__main__":
    try:
        done = list(in_order([lambda number=number: piece(number) for number in range(100)], int(sys.argv[2])))
    except Fault as fault:
        print(fault)
    else:
        print([number for number, _ in done] == list(range(100)), os.getpid() in {worker for _, worker in done})
"""
"""Does a hundred pieces of work."""


def _working(what: str, count: int) -> str:
    command = [sys.executable, "-c", _WORKING, what, str(count)]
    ran = subprocess.run(command, cwd=PROJECT, capture_output=True, encoding="utf-8", check=False)
    assert not ran.stderr
    return ran.stdout.strip()


def test_work_comes_back_in_its_order() -> None:
    """And is done by others."""
    assert _working("all", 2) == "True False"
    assert _working("all", 1) == "True True"


def test_a_fault_in_a_copy_is_told_as_any_other() -> None:
    """The author reads the same words, whoever met it."""
    assert _working("fault", 2) == "the fiftieth is not sound"


def test_a_copy_that_the_system_ends_is_told_with_what_to_do() -> None:
    """It does so where memory runs out, and nobody who reads a traceback thinks of that."""
    assert _working("ended", 2).startswith("One of the processes that make pages was ended from outside.")


def test_copies_end_with_the_process_that_they_are_copies_of() -> None:
    """Whatever ends that: nobody waits for what they do."""
    command = [sys.executable, "-c", _WORKING, "killed", "2"]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, encoding="utf-8") as parent:
        assert parent.stdout
        worker = int(parent.stdout.readline())
    for _ in range(100):
        if not Path(f"/proc/{worker}").exists() or "State:\tZ" in Path(f"/proc/{worker}/status").read_text():
            return
        time.sleep(0.1)
    raise AssertionError(f"process {worker} works on")


def test_a_program_with_threads_is_not_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its copy would have their locks, and nobody who opens them."""
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    assert not cores.can_copy()
    assert list(cores.in_order([os.getpid] * 1000, 2)) == [os.getpid()] * 1000


def test_what_is_finished_waits_aside_and_is_read_when_it_is_asked_for(tmp_path: Path) -> None:
    """Under names of its own, until the site takes it."""
    shelf = Shelf(tmp_path)
    first, second = shelf(b"one"), shelf(b"two")
    files = Contents({"a/index.html": first, "b/index.html": second}).below("guides/").without("guides/a/index.html")
    second.move(tmp_path / "site" / "b" / "index.html")
    assert dict(files) == {"guides/b/index.html": b"two"}
    assert [path.read_bytes() for path in tmp_path.iterdir() if path.is_file()] == [b"one"]


def test_little_work_is_done_by_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """To copy it would take longer than the work."""
    monkeypatch.setattr(cores, "_shared", lambda *_: pytest.fail("it was copied"))
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    assert list(cores.in_order([os.getpid] * 200, 2)) == [os.getpid()] * 200
