"""Serves a built site as a host would: below its path, compressed, with a page for what is missing."""

import functools
import gzip
import http.server
import io
import threading
from email.utils import formatdate
from pathlib import Path
from typing import BinaryIO, Final
from urllib.parse import unquote, urlsplit

_COMPRESSED: Final = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".csv", ".md"}


@functools.cache
def _compressed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes())


class _Host(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: object, base: str, directory: str) -> None:
        self.base = base
        super().__init__(*arguments, directory=directory)  # type: ignore[arg-type]

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is that of the base class
        """Say nothing."""

    def send_head(self) -> BinaryIO | None:
        """Answer with a file, a redirection to its folder, or the page for a missing address."""
        place = unquote(urlsplit(self.path).path)
        root = Path(self.directory)
        path = (
            root / place.removeprefix(self.base).lstrip("/") if place.startswith(self.base) else root / "no such file"
        )
        if path.is_dir() and not place.endswith("/"):
            self.send_response(301)
            self.send_header("Location", f"{place}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return None
        path = path / "index.html" if path.is_dir() else path
        return self._file(200, path) if path.is_file() else self._file(404, root / "404.html")

    def _file(self, status: int, path: Path) -> BinaryIO:
        compress = path.suffix in _COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", "")
        content = _compressed(path) if compress else path.read_bytes()
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Last-Modified", formatdate(path.stat().st_mtime, usegmt=True))
        # Ten minutes for a page, as GitHub Pages has it; a year for what changes its name when it changes.
        self.send_header("Cache-Control", "max-age=600" if path.suffix == ".html" else "max-age=31536000")
        if compress:
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Vary", "Accept-Encoding")
        self.end_headers()
        return io.BytesIO(content)


class Host:
    """A site, served for as long as the block of a `with` runs."""

    def __init__(self, site: Path, base: str) -> None:
        """Serve a site.

        Args:
            site: its folder.
            base: the path that it is published at, such as `/fingerpost/`.
        """
        self._server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(_Host, base=base, directory=str(site))
        )
        self.root = f"http://127.0.0.1:{self._server.server_port}{base}"

    def __enter__(self) -> str:
        """Start; gives the address of the site's root, with a slash at the end."""
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self.root

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()
