"""Asks one address: HEAD, then GET where that is not understood; redirections are followed and told."""

import datetime
import email.utils
import ssl
import time
import urllib.parse
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

from .answer import Answer, Verdict, answer_of, status_in_words
from .request import Reply, ask

_MOST_HOPS: Final = 5
"""Redirections that are followed."""

_REDIRECTIONS: Final = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD: Final = frozenset({301, 308})


@dataclass(frozen=True)
class Manners:
    """How hosts are asked.

    Attributes:
        limit: seconds that an answer may take.
        pause: seconds between two requests to one host.
        patience: seconds that are waited where a host asks for it, once.
        trust: whose certificates are trusted; without one, those that the system trusts.
    """

    limit: float = 10
    pause: float = 1
    patience: float = 30
    trust: ssl.SSLContext | None = None


@dataclass
class _Host:
    """A host: who may ask it now, when it was last asked, and whether it answers in time."""

    turn: Lock = field(default_factory=Lock)
    asked: float | None = None
    slow: bool = False


class Asking:
    """Asks addresses; each host one request at a time, with a pause between them."""

    def __init__(self, manners: Manners) -> None:
        self._manners = manners
        self._hosts: dict[str, _Host] = {}
        self._all = Lock()

    @contextmanager
    def _turn(self, address: str) -> Iterator[_Host]:
        """Wait until it is one's turn to ask the host of an address."""
        with self._all:
            host = self._hosts.setdefault(urllib.parse.urlsplit(address).netloc.casefold(), _Host())
        with host.turn:
            if host.asked is not None:
                time.sleep(max(0.0, host.asked + self._manners.pause - time.monotonic()))
            try:
                yield host
            finally:
                host.asked = time.monotonic()

    def _once(self, method: str, address: str) -> Reply | Answer:
        with self._turn(address) as host:
            if host.slow:
                return Answer(Verdict.SLOW, "its host did not answer in time, and was not asked again")
            reply = ask(method, address, self._manners.limit, self._manners.trust)
            # The request may still be under way: a second one would be two at a time.
            host.slow = isinstance(reply, Answer) and reply.verdict is Verdict.SLOW
            return reply

    def _patiently(self, method: str, address: str) -> Reply | Answer:
        """Ask; where the host wants to be asked later, wait for it once, if that is not too long."""
        reply = self._once(method, address)
        if isinstance(reply, Reply) and reply.status in (429, 503):
            wait = _seconds(reply.headers)
            if wait is not None and wait <= self._manners.patience:
                time.sleep(wait)
                return self._once(method, address)
            if wait is not None:
                said = f"{status_in_words(reply.status)}: it wants to be left alone for {round(wait)} seconds"
                return Answer(Verdict.BUSY, said)
        return reply

    def _reply(self, address: str) -> Reply | Answer:
        """HEAD, which spares everybody the page; GET where a host does not do that right."""
        reply = self._patiently("HEAD", address)
        is_final = isinstance(reply, Answer) and reply.verdict in (Verdict.SLOW, Verdict.UNTRUSTED, Verdict.BUSY)
        if is_final or (isinstance(reply, Reply) and (reply.status < 400 or reply.status == 429)):
            return reply
        return self._patiently("GET", address)

    def ask(self, address: str) -> Answer:
        """Ask an address, and those that it leads to."""
        at, lasting, moved = address, True, ""
        for _ in range(_MOST_HOPS + 1):
            reply = self._reply(at)
            if isinstance(reply, Answer):
                return reply if at == address else Answer(reply.verdict, f"it leads to {at}: {reply.said}")
            if reply.status not in _REDIRECTIONS:
                return _told(answer_of(reply.status), address, at, moved)
            to = _leads_to(at, reply.headers)
            if not to:
                said = f"{status_in_words(reply.status)}, to no address that can be asked"
                return Answer(Verdict.FAILING, said)
            lasting = lasting and reply.status in _FOR_GOOD
            at, moved = to, to if lasting else moved
        return Answer(Verdict.FAILING, f"it leads on more than {_MOST_HOPS} times")


def _told(answer: Answer, address: str, at: str, moved: str) -> Answer:
    """An answer with the way to it."""
    if at == address:
        return answer
    if answer.verdict is not Verdict.ANSWERS:
        return Answer(answer.verdict, f"it leads to {at}: {answer.said}")
    if moved:
        return Answer(Verdict.MOVED, f"it has moved to {moved}", moved)
    return Answer(Verdict.ANSWERS, f"{answer.said}, at {at} for now")


def _header(headers: Mapping[str, str], name: str) -> str:
    return next((value for key, value in headers.items() if key.casefold() == name), "")


def _leads_to(address: str, headers: Mapping[str, str]) -> str:
    """The address that an answer leads to; empty where it names none of the web."""
    try:
        to = urllib.parse.urljoin(address, _header(headers, "location").strip())
        parts = urllib.parse.urlsplit(to)
    except ValueError:
        return ""
    is_one = parts.scheme in ("http", "https") and bool(parts.netloc) and bool(_header(headers, "location").strip())
    return urllib.parse.urldefrag(to)[0] if is_one else ""


def _seconds(headers: Mapping[str, str]) -> float | None:
    """How long a host wants to be left alone; nothing where it does not say that."""
    said = _header(headers, "retry-after").strip()
    if said.isascii() and said.isdigit():
        return float(said)
    try:
        until = email.utils.parsedate_to_datetime(said)
    except (TypeError, ValueError):
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=datetime.UTC)
    return max(0.0, (until - datetime.datetime.now(datetime.UTC)).total_seconds())
