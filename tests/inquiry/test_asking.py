"""What a source answers, of every kind of answer that there is."""

import socket
import ssl

import pytest
import trustme

from fingerpost.inquiry import Answer, Manners, Verdict
from fingerpost.inquiry.asking import Asking
from tests.inquiry.servers import HERE, Told, serving

AT_ONCE = Manners(limit=30, pause=0)
"""For tests, in which nobody is bothered."""


def _ask(path: str, *replies: tuple[int, dict[str, str]]) -> tuple[Answer, Told]:
    told = Told({path: [*replies]})
    with serving(told) as address:
        return Asking(AT_ONCE).ask(f"{address}{path}"), told


STATUSES = {
    200: Verdict.ANSWERS,
    204: Verdict.ANSWERS,
    401: Verdict.CLOSED,
    403: Verdict.CLOSED,
    404: Verdict.GONE,
    410: Verdict.GONE,
    429: Verdict.BUSY,
    500: Verdict.FAILING,
    503: Verdict.FAILING,
    599: Verdict.FAILING,
}


@pytest.mark.parametrize("status", STATUSES)
def test_a_status_means(status: int) -> None:
    """What is broken for a reader too, and what only wants no programs."""
    answer, _ = _ask("/x", (status, {}))
    assert answer.verdict is STATUSES[status]
    assert str(status) in answer.said
    assert answer.is_broken == (answer.verdict in (Verdict.GONE, Verdict.FAILING))
    assert bool(answer.hint) == (status >= 400)


def test_an_answer_to_head_is_enough() -> None:
    """It is asked once, by a program that says which it is."""
    _, told = _ask("/x", (200, {}))
    assert told.asked == [("HEAD", "/x")]
    assert [agent.partition("/")[0] for agent in told.agents] == ["fingerpost"]


@pytest.mark.parametrize("path", ["/get-only", "/reset", "/gone"])
def test_get_is_tried_where_head_brings_nothing(path: str) -> None:
    """Some servers know it not, answer it wrongly, or break off."""
    answer, told = _ask(path, (200, {}) if path == "/get-only" else (404, {}))
    assert [method for method, _ in told.asked] == ["HEAD", "GET"]
    assert (
        answer.verdict
        is {
            "/get-only": Verdict.ANSWERS,
            "/reset": Verdict.UNREACHABLE,
            "/gone": Verdict.GONE,
        }[path]
    )


def test_what_is_no_http_is_told() -> None:
    """And is no traceback."""
    answer, _ = _ask("/no-http", (200, {}))
    assert answer.verdict in (Verdict.FAILING, Verdict.UNREACHABLE)


def _redirected(*steps: tuple[str, int, str]) -> Answer:
    told = Told(
        {path: [(status, {"Location": to} if to else {})] for path, status, to in steps} | {"/end": [(200, {})]}
    )
    with serving(told) as address:
        return Asking(AT_ONCE).ask(f"{address}{steps[0][0]}")


def test_a_source_that_has_moved_for_good_is_told_with_its_new_address() -> None:
    """Over several steps; it still answers, so nothing is broken."""
    answer = _redirected(("/a", 301, "/b"), ("/b", 308, "/end#part"))
    assert answer.verdict is Verdict.MOVED
    assert answer.moved_to.endswith("/end")
    assert not answer.is_broken


def test_a_source_that_leads_elsewhere_for_now_answers() -> None:
    """Its own address is still the right one."""
    answer = _redirected(("/a", 302, "/end"))
    assert (answer.verdict, answer.moved_to) == (Verdict.ANSWERS, "")
    assert "/end for now" in answer.said


def test_what_has_moved_for_good_and_leads_on_for_now_is_named_by_its_lasting_address() -> None:
    """The last address is not one to write down."""
    answer = _redirected(("/a", 301, "/b"), ("/b", 302, "/end"))
    assert answer.verdict is Verdict.MOVED
    assert answer.moved_to.endswith("/b")


@pytest.mark.parametrize(
    "steps",
    [
        [("/a", 301, "/gone")],
        [("/a", 301, "/a")],
        [("/a", 302, "file:///etc/passwd")],
        [("/a", 302, "")],
        [("/a", 302, "http://[::1")],
        [("/a", 302, "http://elsewhere.invalid/")],
    ],
    ids=["to nothing", "in a circle", "to a file", "to nowhere", "to no address", "to no host"],
)
def test_a_way_that_ends_nowhere_is_broken(steps: list[tuple[str, int, str]]) -> None:
    """Nothing but addresses of the web is followed, and none for ever."""
    answer = _redirected(*steps)
    assert answer.is_broken
    assert answer.said


def test_a_host_that_asks_for_patience_is_asked_once_more() -> None:
    """Where it says how long, and that is not too long."""
    answer, told = _ask("/busy", (429, {"Retry-After": "0"}), (200, {}))
    assert answer.verdict is Verdict.ANSWERS
    assert told.asked == [("HEAD", "/busy")] * 2


@pytest.mark.parametrize("wait", ["3600", "Fri, 01 Jan 2100 00:00:00 GMT"])
@pytest.mark.parametrize("status", [429, 503])
def test_a_host_that_asks_for_more_patience_is_left_alone(wait: str, status: int) -> None:
    """It is asked once, and how long it wants to be left alone is told."""
    answer, told = _ask("/busy", (status, {"Retry-After": wait}))
    assert (answer.verdict, answer.is_broken) == (Verdict.BUSY, False)
    assert "wants to be left alone for" in answer.said
    assert len(told.asked) == 1


@pytest.mark.parametrize("wait", ["soon", "-1", "Fri, 99 Jan 2100", ""])
def test_a_host_that_asks_for_patience_in_no_words_is_busy(wait: str) -> None:
    """Nobody waits for ever."""
    answer, _ = _ask("/busy", (429, {"Retry-After": wait}))
    assert answer.verdict is Verdict.BUSY


def test_a_host_that_does_not_answer_in_time_is_not_asked_again() -> None:
    """The first request may still be under way there."""
    told = Told({})
    with serving(told) as address:
        asking = Asking(Manners(limit=0.2, pause=0))
        first, second = asking.ask(f"{address}/slow"), asking.ask(f"{address}/x")
        assert (first.verdict, second.verdict) == (Verdict.SLOW, Verdict.SLOW)
        assert "was not asked again" in second.said
        assert told.asked == [("HEAD", "/slow")]


def test_a_host_that_there_is_not_is_told() -> None:
    """No request is made."""
    answer = Asking(AT_ONCE).ask("http://nowhere.invalid/x")
    assert (answer.verdict, answer.said) == (Verdict.UNREACHABLE, "there is no such host")


def test_a_host_that_refuses_the_connection_is_told() -> None:
    """Nothing listens at its port."""
    with socket.socket() as taken:
        taken.bind((HERE, 0))
        answer = Asking(AT_ONCE).ask(f"http://{HERE}:{taken.getsockname()[1]}/")
    assert (answer.verdict, answer.said) == (Verdict.UNREACHABLE, "the host refused the connection")


@pytest.mark.parametrize(
    "address", ["http://ex ample/", "http://\u00e4\u00f6.invalid/\u00fc", "http://a..b/", "http://h:99999/"]
)
def test_an_address_that_is_none_is_told(address: str) -> None:
    """And is no traceback."""
    assert Asking(AT_ONCE).ask(address).is_broken


def test_a_certificate_that_nobody_vouches_for_is_told() -> None:
    """A host with one that is trusted answers."""
    authority = trustme.CA()
    certificate = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HERE).configure_cert(certificate)
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    with serving(Told({"/x": [(200, {})]}), certificate) as address:
        unknown = Asking(AT_ONCE).ask(f"{address}/x")
        known = Asking(Manners(limit=30, pause=0, trust=trust)).ask(f"{address}/x")
    assert (unknown.verdict, unknown.is_broken) == (Verdict.UNTRUSTED, True)
    assert "certificate is not trusted" in unknown.said
    assert known.verdict is Verdict.ANSWERS


def test_a_certificate_for_another_host_is_told() -> None:
    """Though somebody vouches for it."""
    authority = trustme.CA()
    certificate = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("elsewhere.example.org").configure_cert(certificate)
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    with serving(Told({}), certificate) as address:
        answer = Asking(Manners(limit=30, pause=0, trust=trust)).ask(f"{address}/x")
    assert answer.verdict is Verdict.UNTRUSTED


def test_no_safe_connection_to_a_host_that_has_none_is_told() -> None:
    """It speaks HTTP where TLS is expected."""
    with serving(Told({})) as address:
        answer = Asking(AT_ONCE).ask(address.replace("http:", "https:"))
    assert answer.verdict is Verdict.UNTRUSTED
