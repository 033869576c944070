"""Whether anybody else has a hand in what the theme makes of a page."""

from typing import TYPE_CHECKING, Any, Final

from mkdocs.utils import get_theme_dir

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_LOOKING_ON: Final = ("material.plugins.search.plugin", "mkdocs.contrib.search", "properdocs.contrib.search")
"""Plug-ins that are told what a template is given, and change nothing of it."""

_DIRECTORIES: Final = 2
"""Folders of templates where nobody has added any: that of the theme, and that of MkDocs."""


def _of(handler: Any) -> Any:
    return getattr(handler, "__self__", None)


def _looks_on(handler: Any) -> bool:
    return type(_of(handler)).__module__ in _LOOKING_ON


def _theme_alone(config: "MkDocsConfig") -> bool:
    dirs, name = config.theme.dirs, config.theme.name
    return name is not None and len(dirs) == _DIRECTORIES and dirs[0] == get_theme_dir(name)


def nobody_else(config: "MkDocsConfig", own: object) -> bool:
    """Whether pages are made of the templates of a theme as they are, and of what a plug-in of ours gives them.

    Others may change a page once it is finished: they are given the same.

    Args:
        config: the configuration of the site.
        own: the plug-in.
    """
    events = config.plugins.events
    return (
        _theme_alone(config)
        and all(_of(one) is own for one in events["env"])
        and all(_of(one) is own or _looks_on(one) for one in events["page_context"])
        and _of(events["post_page"][0]) is own
    )
