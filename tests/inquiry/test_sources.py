"""Every source of some guides is asked, politely."""

import threading
import time

import pytest

from fingerpost.catalogue import Guide
from fingerpost.inquiry import Manners, Verdict, ask_sources
from fingerpost.inquiry.asking import Asking
from fingerpost.inquiry.request import Reply
from tests.inquiry.servers import Told, serving
from tests.small_guide import guide_with

AT_ONCE = Manners(limit=30, pause=0)


def _guide(**addresses: str) -> Guide:
    named = "".join(f"  {name}: {{title: {name}, url: '{url}'}}\n" for name, url in addresses.items())
    return guide_with(("  own: {title: Our own count}\n", f"  own: {{title: Our own count}}\n{named}"))


def test_each_source_with_an_address_has_its_answer_in_the_order_of_the_guides() -> None:
    """One without an address is not asked."""
    with serving(Told({"/a": [(200, {})], "/b": [(404, {})]})) as here, serving(Told({"/c": [(200, {})]})) as there:
        guides = _guide(b=f"{here}/b", c=f"{there}/c", a=f"{here}/a"), _guide(d=f"{there}/d")
        asked = ask_sources(guides, AT_ONCE)
    assert [(one.source.id, one.answer.verdict) for one in asked] == [
        ("b", Verdict.GONE),
        ("c", Verdict.ANSWERS),
        ("a", Verdict.ANSWERS),
        ("d", Verdict.GONE),
    ]
    assert [one.guide for one in asked] == [guides[0]] * 3 + [guides[1]]


def test_a_host_is_asked_for_one_address_at_a_time_and_for_each_once() -> None:
    """Parts of a page are the same page; so are two sources with one address."""
    told = Told({f"/{name}": [(200, {})] for name in "abcdef"})
    with serving(told) as address:
        paths = {name: f"{address}/{name}" for name in "abcdef"} | {
            "again": f"{address}/a#part",
            "more": f"{address}/a",
        }
        asked = ask_sources([_guide(**paths)], AT_ONCE)
    assert len(asked) == 8
    assert sorted(path for _, path in told.asked) == [f"/{name}" for name in "abcdef"]
    assert told.at_once == 1


def test_a_host_has_a_rest_between_two_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the clock of the program, which stands still here; hosts that are led to rest as well."""
    rests: list[float] = []
    monkeypatch.setattr(time, "monotonic", lambda: 100.0)
    monkeypatch.setattr(time, "sleep", rests.append)
    told = Told({"/a": [(200, {})], "/b": [(301, {"Location": "/c"})], "/c": [(200, {})]})
    with serving(told) as address:
        ask_sources([_guide(a=f"{address}/a", b=f"{address}/b")], Manners(limit=30, pause=7))
    assert [path for _, path in told.asked] == ["/a", "/b", "/c"]
    assert [rest for rest in rests if rest] == [7, 7]


def test_a_host_that_others_lead_to_is_asked_one_at_a_time_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    """While it is asked for one address, nobody who is led to it gets a word in."""
    asking = Asking(AT_ONCE)
    waiting: list[bool] = []

    def ask(*asked: object) -> Reply:
        address = str(asked[1])
        if address.endswith("/first"):
            other = threading.Thread(target=asking.ask, args=("http://host.invalid/second",), daemon=True)
            other.start()
            other.join(0.2)
            waiting.append(other.is_alive())
        return Reply(200)

    monkeypatch.setattr("fingerpost.inquiry.asking.ask", ask)
    asking.ask("http://host.invalid/first")
    assert waiting == [True]
