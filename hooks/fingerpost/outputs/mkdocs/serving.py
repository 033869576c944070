"""What the server of MkDocs needs: it goes on where the catalogue has faults, shows them, and sees every save."""

import contextlib
import logging
from pathlib import Path

from mkdocs import utils
from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileModifiedEvent, FileSystemEvent, FileSystemEventHandler
from watchdog.observers.api import ObservedWatch

from ...catalogue import CatalogueError
from ..faults import fault_publication
from ..publication import Publication


def tolerate_warnings() -> None:
    """Let a build with faults come to its end in strict mode too.

    A server would show nothing otherwise. The faults and the warnings that follow from them are still printed.
    """
    logger = logging.getLogger("mkdocs")
    for handler in [handler for handler in logger.handlers if isinstance(handler, utils.CountHandler)]:
        logger.removeHandler(handler)


def show_faults(error: CatalogueError, publication: Publication, site: Path) -> None:
    """Put the page of faults at every place that a site has.

    Most faults are found before anything is built, and then this changes nothing. Whether the part of a page is there
    is known only at the end.

    Args:
        error: the faults.
        publication: what was built.
        site: the folder that the server shows.
    """
    for name, content in fault_publication(error, publication).files.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(content)


class _Renewal(FileSystemEventHandler):
    """Watches a folder anew where it has come again, and has the site built at each change of the folder itself.

    MkDocs watches the files of a folder until the folder goes, such as in the moment in which another branch is checked
    out. After that it would see no save.
    """

    def __init__(self, server: LiveReloadServer, folder: str) -> None:
        self._server, self._folder = server, folder

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Look whether the event is about the folder."""
        if not event.is_directory or self._folder not in (event.src_path, event.dest_path):
            return
        if Path(self._folder).is_dir():
            # As often as others have asked for it too.
            with contextlib.suppress(KeyError):
                while True:
                    self._server.unwatch(self._folder)
            self._server.watch(self._folder)
        # The server builds where a file changes, and takes no word for it but that of its observer.
        change = FileModifiedEvent(self._folder), ObservedWatch(self._folder, recursive=True)
        self._server.observer.event_queue.put(change)


def watch(server: LiveReloadServer, folder: Path) -> None:
    """Have a folder watched whatever happens to it.

    Args:
        server: the server, which watches the folder itself already where it is there.
        folder: the folder, of which at least the parent is there.
    """
    path = str(folder.absolute())
    server.observer.schedule(_Renewal(server, path), str(folder.absolute().parent), recursive=False)
