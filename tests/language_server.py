"""The language server for YAML that most editors run, spoken to as an editor speaks to it."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final

from tests.accessibility.checkers import CHECKERS

_SERVER: Final = CHECKERS / "yaml-language-server" / "bin" / "yaml-language-server"

_SETTINGS: Final = {
    "yaml": {
        "schemaStore": {"enable": False},
        "kubernetesCRDStore": {"enable": False},
        "validate": True,
        "hover": True,
        "completion": True,
    },
    "editor": {},
    "files": {},
    "http": {},
    "[yaml]": {},
}
"""What an editor is set to: nothing is fetched from anywhere."""


class Editor:
    """One editor with a server behind it.

    It is spoken to by messages of JSON, each below a head that tells its length
    (https://microsoft.github.io/language-server-protocol/).
    """

    def __init__(self, server: "subprocess.Popen[bytes]", settings: Mapping[str, Any]) -> None:
        assert server.stdin
        assert server.stdout
        self._to: IO[bytes] = server.stdin
        self._from: IO[bytes] = server.stdout
        self._settings = settings
        self._asked = 0
        self._version = 0
        self._found: dict[str, list[dict[str, Any]]] = {}
        self._is_set = False

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._to.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._to.flush()

    def _next(self) -> dict[str, Any]:
        """The next message of the server; what it asks for is answered."""
        length = 0
        while line := self._from.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the server has ended"
        message: dict[str, Any] = json.loads(self._from.read(length))
        if "id" in message and "method" in message:
            items = message["params"]["items"] if message["method"] == "workspace/configuration" else ()
            told = [self._settings.get(item.get("section", ""), {}) for item in items] or None
            self._send(id=message["id"], result=told)
            self._is_set = self._is_set or message["method"] == "workspace/configuration"
        if message.get("method") == "textDocument/publishDiagnostics":
            self._found[message["params"]["uri"]] = message["params"]["diagnostics"]
        return message

    def ask(self, method: str, **params: Any) -> Any:
        """Ask the server, and wait for its answer."""
        self._asked += 1
        self._send(id=self._asked, method=method, params=params)
        while True:
            message = self._next()
            if message.get("id") == self._asked and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def tell(self, method: str, **params: Any) -> None:
        """Tell the server something."""
        self._send(method=method, params=params)

    def found_in(self, path: Path, text: str) -> list[str]:
        """Open a file with a text in it; gives what is underlined, by line, from 1. It stays open."""
        name = path.as_uri()
        # What the server has read of a file, it knows by the version.
        self._version += 1
        document = {"uri": name, "languageId": "yaml", "version": self._version, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        return [f"{one['range']['start']['line'] + 1}: {one['message']}" for one in self._told_of(name)]

    def _told_of(self, name: str) -> list[dict[str, Any]]:
        """What the server says next of a file."""
        self._found.pop(name, None)
        while name not in self._found:
            self._next()
        return self._found[name]

    def close(self, path: Path) -> None:
        """Close a file again; the server takes back what it has said of it."""
        self.tell("textDocument/didClose", textDocument={"uri": path.as_uri()})
        assert self._told_of(path.as_uri()) == []

    def until_set(self) -> None:
        """Wait until the server has asked what the editor is set to."""
        while not self._is_set:
            self._next()

    def _at(self, method: str, path: Path, text: str, mark: str) -> Any:
        """Ask about the end of what stands in a text once."""
        self.found_in(path, text)
        assert text.count(mark) == 1, mark
        before = text[: text.index(mark) + len(mark)]
        place = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        told = self.ask(method, textDocument={"uri": path.as_uri()}, position=place)
        self.close(path)
        return told

    def offered(self, path: Path, text: str, mark: str) -> list[str]:
        """What is offered to somebody who types on behind a mark."""
        told = self._at("textDocument/completion", path, text, mark)
        return [item["label"] for item in told["items"]]

    def explained(self, path: Path, text: str, mark: str) -> str:
        """What is said of the word at whose end a mark ends."""
        told = self._at("textDocument/hover", path, text, mark)
        return str(told["contents"]["value"]) if told else ""


@contextmanager
def editor(folder: Path, **settings: Any) -> Iterator[Editor]:
    """An editor that has opened a folder.

    Args:
        folder: the folder.
        settings: what it is set to for files of YAML, as its settings for the server say.
    """
    assert _SERVER.is_file(), f"{_SERVER} is missing. Type: script/checkers"
    command = [str(Path(sys.executable).parent / "node"), str(_SERVER), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        opened = Editor(server, {**_SETTINGS, "yaml": {**_SETTINGS["yaml"], **settings}})
        able = {
            "workspace": {"configuration": True, "didChangeConfiguration": {"dynamicRegistration": True}},
            "textDocument": {"hover": {"contentFormat": ["markdown"]}, "publishDiagnostics": {}},
        }
        root = {"uri": folder.as_uri(), "name": folder.name}
        opened.ask("initialize", processId=None, rootUri=root["uri"], capabilities=able, workspaceFolders=[root])
        opened.tell("initialized")
        opened.tell("workspace/didChangeConfiguration", settings={})
        opened.until_set()
        # Once it is set, the server looks again at what is open: at this one, and at none that is asked about.
        assert opened.found_in(folder / "first.yaml", "a: [") != []
        try:
            yield opened
        finally:
            opened.ask("shutdown")
            opened.tell("exit")
