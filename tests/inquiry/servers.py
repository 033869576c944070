"""Servers on this machine that give every kind of answer; nothing here goes out."""

import socket
import ssl
import struct
import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

HERE: Final = "127.0.0.1"


@dataclass
class Told:
    """What a server is to answer, and what it was asked.

    Attributes:
        replies: for each path the answers to give, one after the other; the last one again and again.
        asked: what was asked: the method and the path, in order.
        agents: who said that it asked.
        at_once: how many requests there were at the same time, at most.
        released: set when those may be answered that have to wait.
    """

    replies: Mapping[str, Sequence[tuple[int, Mapping[str, str]]]]
    asked: list[tuple[str, str]] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    at_once: int = 0
    released: threading.Event = field(default_factory=threading.Event)
    _now: int = 0
    _given: Counter[str] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self, method: str, path: str, agent: str) -> None:
        """Note that something is asked."""
        with self._lock:
            self.asked.append((method, path))
            self.agents.add(agent)
            self._now += 1
            self.at_once = max(self.at_once, self._now)

    def end(self) -> None:
        """Note that it was answered."""
        with self._lock:
            self._now -= 1

    def reply(self, path: str) -> tuple[int, Mapping[str, str]]:
        """The next answer of a path."""
        with self._lock:
            replies = self.replies.get(path, [(404, {})])
            number = min(self._given[path], len(replies) - 1)
            self._given[path] += 1
            return replies[number]


def _handler(told: Told) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            told.begin(self.command, self.path, self.headers["User-Agent"])
            try:
                self._do()
            finally:
                told.end()

        def _do(self) -> None:
            if self.path.startswith("/slow"):
                told.released.wait()
            if self.path.startswith("/reset"):
                # Closed with something unread and no time to linger, which is how a connection is reset.
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.connection.close()
                return
            if self.path.startswith("/no-http"):
                self.wfile.write(b"hello\r\n\r\n")
                return
            if self.path.startswith("/get-only") and self.command == "HEAD":
                self.send_response(405)
                self.end_headers()
                return
            status, headers = told.reply(self.path)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()

        do_GET = do_HEAD = _answer  # noqa: N815 - the names are those of the base class

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is that of the base class
            """Say nothing."""

    return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A connection that was broken off on purpose is no error."""


@contextmanager
def serving(told: Told, certificate: ssl.SSLContext | None = None) -> Iterator[str]:
    """Serve on this machine; gives the address without a slash at its end."""
    server = _Server((HERE, 0), _handler(told))
    if certificate:
        server.socket = certificate.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"http{'s' if certificate else ''}://{HERE}:{server.server_port}"
    finally:
        told.released.set()
        server.shutdown()
        server.server_close()
