"""The plug-in of MkDocs and of what goes on with it: the adapter, with options that MkDocs itself reads."""

from mkdocs.plugins import BasePlugin

from .adapter import Adapter
from .options import Options


class FingerpostPlugin(Adapter, BasePlugin[Options]):  # type: ignore[no-untyped-call] # MkDocs has a part without types
    """Puts guides on a site."""
