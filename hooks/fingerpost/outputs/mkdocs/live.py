"""Shows what somebody saves in a guide before the whole site is built again: only the page that is asked for is made.

MkDocs looks at the disk twice a second, builds the whole site, and lets nobody see a page meanwhile. Here the guides
are read and proved as soon as they are saved, which takes a tenth of that, and each page of them is written when a
browser asks for it. The whole site follows when nothing has been saved for a while; so what is left in the end is what
a build makes from nothing.
"""

import gc
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ...catalogue import CatalogueError
from ...project import state
from ..draft import Draft
from ..faults import fault_page, fault_places
from .build import Build, tell
from .configured import folder_of, said

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer

_PAUSE: Final = 0.05
"""Seconds between two looks at the disk, where a look takes no longer than a tenth of that."""

_SETTLING: Final = 0.03
"""Seconds in which a file that is being saved is written whole: some programs empty it first."""

_QUIET: Final = 2.0
"""Seconds without a save after which the whole site is built, where that takes no longer."""


class Live:
    """Stands between the server of MkDocs and the browsers. One thread at a time does anything here.

    Some of the server's own attributes are changed that its pages do not name: those by which it tells browsers that
    there is something new, and by which it is told to build. There is no other way to either.
    """

    def __init__(self, server: "LiveReloadServer", build: Build, config: "MkDocsConfig") -> None:
        self._server, self._build, self._config = server, build, config
        self._root, self._places = folder_of(config), said(config).content
        self._build_all: Callable[[], None] = server.builder
        self._lock = threading.RLock()
        self._seen = self._look()
        self._draft: Draft | None = None
        self._faults: CatalogueError | None = None
        self._written: set[str] = set()
        self._covered: dict[Path, bytes] = {}
        self._changed = time.monotonic()
        self._took = time.monotonic() - build.begun

    def start(self) -> None:
        """Answer browsers from now on, and look at the disk.

        What the configuration has watched besides is watched by MkDocs, but for the guides: it would build all at once.
        """
        ours = {(self._root / place).resolve() for place in self._places}
        self._config.watch = [one for one in self._config.watch if Path(one).resolve() not in ours]
        self._server.builder = self._build_whole
        self._server.set_app(self._answer)
        gc.freeze()
        threading.Thread(target=self._watch, daemon=True).start()

    def _look(self) -> dict[str, tuple[int, int]]:
        return state(self._root, self._places)

    def _watch(self) -> None:
        pause = _PAUSE
        while True:
            time.sleep(pause)
            with self._lock:
                # What else the machine does, and what is read of a guide that was saved, makes no look longer.
                start = time.thread_time()
                seen = self._look()
                pause = max(_PAUSE, 10 * (time.thread_time() - start))
                if seen != self._seen:
                    self._take_in()
                quiet = time.monotonic() - self._changed
                if self._draft is not None and quiet > max(_QUIET, 3 * self._took):
                    self._ask_for_all()

    def _take_in(self) -> None:
        """Read the guides where they were saved since they were read last, and have the browsers load their pages."""
        seen = self._look()
        if seen == self._seen:
            return
        while seen != self._seen:
            self._seen = seen
            time.sleep(_SETTLING)
            seen = self._look()
        self._begin_anew()
        built = self._build.built
        try:
            draft = built.draft() if built else None
            held = draft is not None and built is not None and built.holds(draft)
        except CatalogueError as error:
            tell(error)
            self._faults = error
            self._have_loaded()
        except Exception:  # noqa: BLE001 - whatever it is, the build of the whole site meets it too, and tells it
            self._ask_for_all()
        else:
            self._draft = draft if held else None
            self._have_loaded() if held else self._ask_for_all()

    def _begin_anew(self) -> None:
        """Forget what was read, and uncover what faults were shown on."""
        for path, content in self._covered.items():
            path.write_bytes(content)
        self._draft, self._faults, self._written, self._covered = None, None, set(), {}
        self._changed = time.monotonic()

    def _have_loaded(self) -> None:
        server = self._server
        with server._epoch_cond:
            server._wanted_epoch = server._visible_epoch = server._wanted_epoch + 1
            server._epoch_cond.notify_all()

    def _ask_for_all(self) -> None:
        self._draft = None  # asked for once
        server = self._server
        with server._rebuild_cond:
            server._want_rebuild = True
            server._rebuild_cond.notify_all()

    def _build_whole(self) -> None:
        with self._lock:
            start = time.monotonic()
            self._seen = self._look()
            self._begin_anew()
            gc.unfreeze()
            self._build_all()
            self._took = time.monotonic() - start
            # What the build has left stays until the next one. To look through all of it again and again for what can
            # go would take longer than to make a page.
            gc.collect()
            gc.freeze()

    def _answer(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        # Whoever waits for something new waits in the server.
        if not path.startswith("/livereload/"):
            with self._lock:
                self._take_in()
                self._renew(path)
        return self._server.serve_request(environ, start_response)

    def _renew(self, path: str) -> None:
        """Write the page of a path, if it is one of a guide and not written yet."""
        mount = self._server.mount_path
        place = path.removeprefix(mount) + ("index.html" if path.endswith("/") else "")
        built = self._build.built
        if built is None or not path.startswith(mount) or place in self._written:
            return
        self._written.add(place)
        if self._draft is not None:
            self._changed = time.monotonic()
            try:
                built.write(place, self._draft)
            except Exception:  # noqa: BLE001 - as above: a template or another plug-in may fail in any way
                self._ask_for_all()
        elif self._faults is not None and place in fault_places(self._build.publication):
            file = Path(self._config.site_dir, place)
            if file.is_file():
                self._covered[file] = file.read_bytes()
                file.write_bytes(fault_page(self._faults, place))
