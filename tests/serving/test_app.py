"""The guides over HTTP."""

import json
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from fingerpost.answering import Desk
from fingerpost.catalogue import Catalogue
from fingerpost.serving.app import make_app
from fingerpost.serving.bodies import MOST_BYTES, Refused, query_of
from fingerpost.serving.limits import MOST_CLIENTS, Allowance
from tests.small_guide import guide_with


@pytest.fixture(scope="module")
def desk() -> Desk:
    """The small guide."""
    return Desk(Catalogue((guide_with(),), ()), "https://example.org/")


@pytest.fixture(scope="module")
def client(desk: Desk) -> Iterator[TestClient]:
    """Somebody who asks."""
    with TestClient(make_app(desk)) as opened:
        yield opened


def test_a_query_is_posted_and_its_page_comes_back(client: TestClient, desk: Desk) -> None:
    """The same as everywhere else."""
    answer = client.post("/api/route", json={"query": "take a train"})
    assert answer.status_code == 200
    assert answer.json() == desk.route("take a train")
    assert answer.json()["best"]["page"] == "https://example.org/travel/paths/train/"
    assert client.post("/api/route", json={"query": "knit a pullover"}).json()["best"] is None


def test_a_walk_is_asked_at_the_address_of_its_answers(client: TestClient, desk: Desk) -> None:
    """From the first question to the outcome; with slashes as they are, or written out."""
    assert client.get("/api/guides").json()["guides"][0]["id"] == "travel"
    assert client.get("/api/guides/travel").json() == desk.guide("travel")
    assert client.get("/api/guides/travel/walk").json() == desk.walk("travel")
    for answers in ("far.far/ticket.none", "far.far%2Fticket.none"):
        end = client.get(f"/api/guides/travel/walk/{answers}")
        assert end.json()["outcome"]["path"]["id"] == "train"
    assert client.get("/api/guides/travel/compare/walk/train").json() == desk.compare("travel", "walk", "train")
    assert client.get("/api/guides/travel/facts?path=walk").json() == desk.facts("travel", "walk")


@pytest.mark.parametrize(
    ("body", "kind", "status", "reason"),
    [
        (b"{", "application/json", 400, "no JSON"),
        (b"\xff\xfe", "application/json", 400, "no JSON"),
        (b"[" * 4000, "application/json", 400, "no JSON"),
        (b"[]", "application/json", 400, "Expected a JSON object"),
        (b"{}", "application/json", 400, "Expected a JSON object"),
        (b'{"query": "a", "more": 1}', "application/json", 400, "Expected a JSON object"),
        (b'{"query": 3}', "application/json", 400, "no text"),
        (b'{"query": "  "}', "application/json", 400, "empty"),
        (b'{"query": "\\ud800"}', "application/json", 400, "half of a character"),
        (json.dumps({"query": "x" * 501}).encode(), "application/json", 400, "501 characters; expected at most 500"),
        (b"query=a", "application/x-www-form-urlencoded", 415, "application/json"),
        (b"x" * (MOST_BYTES + 1), "application/json", 413, "larger than 4096 bytes"),
    ],
)
def test_a_body_that_holds_no_query_is_refused_with_the_reason(
    body: bytes, kind: str, status: int, reason: str, client: TestClient
) -> None:
    """And with what was expected."""
    answer = client.post("/api/route", content=body, headers={"content-type": kind})
    assert answer.status_code == status
    assert reason in answer.json()["error"]


def test_the_longest_query_fits_whatever_its_letters(client: TestClient) -> None:
    """Escaped, a letter takes six bytes, and one beyond the first plane twelve, of which two count."""
    for sign in ("\u00e9", "\u4f1a"):
        assert client.post("/api/route", json={"query": sign * 500}).status_code == 200


def test_what_there_is_not_is_told_with_what_there_is(client: TestClient) -> None:
    """A guide, an answer, an address, a method."""
    for address, said in (
        ("/api/guides/travl", "Did you mean `travel`?"),
        ("/api/guides/travel/walk/far.fat", "Did you mean `far`?"),
        ("/api/none", "/docs says what there is"),
    ):
        answer = client.get(address)
        assert answer.status_code == 404
        assert said in answer.json()["error"]
    assert client.get("/api/route").status_code == 405
    assert client.get("/api/route").headers["allow"] == "POST"


def test_every_answer_forbids_to_run_frame_or_keep_it(client: TestClient) -> None:
    """Refusals too."""
    for address in ("/health", "/docs", "/none"):
        headers = client.get(address).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["cache-control"] == "no-store"


def test_the_page_of_the_interface_names_every_address_and_loads_nothing(client: TestClient) -> None:
    """Without a network it is whole."""
    page = client.get("/docs").text
    for address in client.get("/openapi.json").json()["paths"]:
        assert address in page
    assert "<code>Retry-After</code>" in page
    assert "<script" not in page
    assert "http:" not in page
    assert "https:" not in page


def test_who_asks_too_often_is_told_when_to_ask_again(desk: Desk) -> None:
    """But the health address answers whoever watches the server."""
    with TestClient(make_app(desk, rate=0.5)) as client:
        assert client.get("/api/guides").status_code == 200
        busy = client.get("/api/guides")
        assert busy.status_code == 429
        assert busy.headers["retry-after"] == "2"
        assert "Ask again in 2 s" in busy.json()["error"]
        assert client.get("/health").json() == {"status": "ok", "guides": 1}


def test_an_allowance_comes_back_with_time_and_each_client_has_its_own() -> None:
    """Twice the rate may come at once; the rest waits."""
    now = [0.0]
    allowance = Allowance(2, lambda: now[0])
    assert [allowance.wait("a") for _ in range(5)] == [0, 0, 0, 0, 0.5]
    assert allowance.wait("b") == 0
    now[0] = 0.5
    assert [allowance.wait("a"), allowance.wait("a")] == [0, 0.5]


def test_clients_are_forgotten_so_that_the_memory_has_an_end() -> None:
    """The oldest first."""
    allowance = Allowance(1, lambda: 0.0)
    for number in range(MOST_CLIENTS + 10):
        allowance.wait(str(number))
    assert len(allowance) == MOST_CLIENTS


@pytest.mark.parametrize(("sign", "empty"), [("\u001e", False), ("\u0085", False), ("\ufeff", True), ("\u3000", True)])
def test_what_says_nothing_is_what_the_description_says_it_is(sign: str, empty: bool) -> None:
    """A pattern of JSON Schema has other signs for space than Python."""
    body = json.dumps({"query": sign}).encode()
    if empty:
        with pytest.raises(Refused, match="is empty"):
            query_of(body, "application/json")
    else:
        assert query_of(body, "application/json") == sign
