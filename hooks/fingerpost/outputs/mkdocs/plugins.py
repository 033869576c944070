"""The plug-ins and hooks of a site: whether this program's hook is among them, and whether others add pages."""

from collections.abc import Iterator, Mapping
from importlib.metadata import EntryPoint
from pathlib import Path
from types import ModuleType
from typing import Final

from mkdocs.plugins import BasePlugin, get_plugins

from ...fault import Fault
from .options import PLUGIN, has_plugin
from .settings import Settings

CLASS: Final = "FingerpostPlugin"
"""The name of the class of the plug-in."""

HOOK: Final = "decision_site.py"
"""The file of the hook that puts guides on a site."""

_EVENT: Final = "on_files"
"""The event of MkDocs in which plug-ins add pages."""


def puts_guides(settings: Settings) -> bool:
    """Whether a configuration names the plug-in or the hook that puts guides on the site."""
    return has_plugin(settings) or _runs_the_hook(settings)


def _runs_the_hook(settings: Settings) -> bool:
    hooks = settings.get("hooks")
    return isinstance(hooks, list) and any(Path(str(hook)).name == HOOK for hook in hooks)


def require_guides(configuration: Path | None, settings: Settings) -> None:
    """Make sure that MkDocs will put the guides on the site that it builds.

    Raises:
        Fault: where it would build a site without them.
    """
    if configuration is None:
        raise Fault(
            "There is no mkdocs.yml here, which says what the site is. Name the folder that has one (`--project DIR`), "
            "or begin a site (`fingerpost init DIR`). `fingerpost pages DIR` writes the pages of the guides for "
            "another generator."
        )
    if not puts_guides(settings):
        raise Fault(
            f"{configuration} does not name the plug-in, so the site would have no guide. Add it below the plug-ins "
            f"that are there (without a list, `search` is):\nplugins:\n  - search\n  - {PLUGIN}"
        )


def _adds_pages(plugin: object) -> bool:
    """Whether a plug-in, a hook, or the class of a plug-in may add a page."""
    module = plugin.__name__ if isinstance(plugin, type) else type(plugin).__name__
    own = isinstance(plugin, ModuleType) and Path(str(plugin.__file__)).name == HOOK
    return hasattr(plugin, _EVENT) and not own and module != CLASS


def _entries(settings: Settings) -> Iterator[EntryPoint | None]:
    """The plug-ins of a configuration that MkDocs has not read yet; ``None`` for one that is not installed."""
    named, known = settings.get("plugins", ["search"]) or [], get_plugins()
    theme = settings.get("theme")
    prefix = str(theme.get("name") if isinstance(theme, Mapping) else theme)
    for one in named if isinstance(named, list | Mapping) else ():
        name = str(next(iter(one), "") if isinstance(one, Mapping) else one)
        # A theme may have plug-ins of its own, which go before others of the same name.
        yield known.get(f"{prefix}/{name}") or known.get(name)


def nobody_adds_pages(root: Path, settings: Settings) -> bool:
    """Whether neither a plug-in nor another hook of a site may add a page."""
    plugins = settings.get("plugins")
    if isinstance(plugins, Mapping) and any(isinstance(plugin, BasePlugin) for plugin in plugins.values()):
        return not any(_adds_pages(plugin) for plugin in plugins.values())
    hooks = settings.get("hooks")
    others = [root / str(hook) for hook in hooks if Path(str(hook)).name != HOOK] if isinstance(hooks, list) else []
    if any(path.is_file() and _EVENT in path.read_text(encoding="utf-8", errors="replace") for path in others):
        return False
    for entry in _entries(settings):
        try:
            # What is not installed may do anything.
            if entry is None or _adds_pages(entry.load()):
                return False
        except ImportError:
            return False
    return True
