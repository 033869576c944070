"""What the configuration of a site may say of its guides: at the plug-in, or for the hook below `extra`."""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Final

from mkdocs.config import config_options
from mkdocs.config.base import BaseConfigOption, Config, ValidationError
from mkdocs.plugins import BasePlugin

from ...fault import Fault
from ...project import PLACES
from .settings import Settings

PLUGIN: Final = "fingerpost"
"""The name of the plug-in, and of what the hook is told below `extra`."""

HOST: Final = "host"
"""The look in which every page of the host stays as it is, and guides take on its colours."""

OWN: Final = "own"
"""The look of a site that is all of guides: its theme is in their colours, and mended."""

_FOLDER: Final = re.compile(r"[a-z0-9][a-z0-9._-]*(?:/[a-z0-9][a-z0-9._-]*)*/?")


class _Places(BaseConfigOption[tuple[str, ...]]):
    """A folder or a file, or several, seen from the folder of the configuration."""

    def __init__(self) -> None:
        super().__init__()
        self.default = PLACES

    def run_validation(self, value: object) -> tuple[str, ...]:
        """The places as a sequence, whichever way they were written."""
        places = [value] if isinstance(value, str) else value
        if (
            not isinstance(places, list | tuple)
            or not places
            or not all(isinstance(one, str) and one for one in places)
        ):
            raise ValidationError("Expected a folder with guides, such as `content`, or a list of folders and files.")
        return tuple(PurePosixPath(one).as_posix() for one in places)


class _Folder(BaseConfigOption[str]):
    """A folder of the site, with a slash at the end; empty for the site itself."""

    def __init__(self) -> None:
        super().__init__()
        self.default = ""

    def run_validation(self, value: object) -> str:
        """The folder in one form, whichever way it was written."""
        if value in ("", "/", None):
            return ""
        if not isinstance(value, str) or not _FOLDER.fullmatch(value):
            raise ValidationError("Expected a folder of the site in small letters, such as `choose` or `help/choose`.")
        return f"{value.rstrip('/')}/"


class _Flag(BaseConfigOption[bool]):
    """Yes or no. A variable of the environment may give it as text."""

    def __init__(self, *, default: bool) -> None:
        super().__init__()
        self.default = default

    def run_validation(self, value: object) -> bool:
        """The answer."""
        if str(value).lower() not in ("true", "false"):
            raise ValidationError("Expected true or false.")
        return str(value).lower() == "true"


class _Wish(BaseConfigOption[bool | None]):
    """Yes or no, as a flag; where nothing is said, it depends on something else."""

    def run_validation(self, value: object) -> bool | None:
        """The answer, if there is one."""
        return None if value is None else _Flag(default=True).run_validation(value)


class _Number(BaseConfigOption[int]):
    """A number from 0 on. A variable of the environment may give it as text."""

    def __init__(self) -> None:
        super().__init__()
        self.default = 0

    def run_validation(self, value: object) -> int:
        """The number."""
        if isinstance(value, bool) or not str(value).isdecimal():
            raise ValidationError("Expected a whole number: 1, 2 and so on, or 0 for as many as there are.")
        return int(str(value))


class Options(Config):  # type: ignore[no-untyped-call] # MkDocs has a part without types
    """What a site says of its guides.

    Attributes:
        content: where they are: folders, files, and folders that are guides.
        at: the folder of the site that they appear under, with a slash; empty for the site itself.
        embed: whether each page is there once more for a frame, with nothing around it; ``None`` where nothing is said.
        pdf: whether each guide is there as a PDF too.
        previews: whether each guide has a picture that previews of its pages show.
        twins: whether each page is there once more for programs, as Markdown, and each guide as data.
        feeds: whether each guide has a feed of what changes in it, where the site has an address.
        releases: which tags of git are releases, such as ``v*``; empty where none are, and feeds tell of reviews.
        home: whether there is a first page that leads to all of them, where the site has none.
        look: :data:`HOST` or :data:`OWN`.
        cores: how many processes may make pages; 0 for as many as there are processors.
    """

    content = _Places()
    at = _Folder()
    embed = _Wish()
    pdf = _Flag(default=False)
    previews = _Flag(default=False)
    twins = _Flag(default=True)
    feeds = _Flag(default=True)
    releases = config_options.Type(str, default="")
    home = _Flag(default=True)
    look = config_options.Choice((HOST, OWN), default=HOST)
    cores = _Number()


def plugin_name(names: Mapping[str, object]) -> str:
    """The name under which the plug-in runs among those of a site: MkDocs numbers a second one. Empty for none."""
    return next((name for name in names if name.partition(" ")[0] == PLUGIN), "")


def _named(settings: Settings) -> Mapping[str, object]:
    """The plug-ins of a configuration, with what each is told."""
    plugins = settings.get("plugins")
    if isinstance(plugins, Mapping):
        return plugins
    entries = plugins if isinstance(plugins, list) else []
    return {
        str(name): told
        for entry in entries
        for name, told in (entry.items() if isinstance(entry, Mapping) else [(entry, None)])
    }


def has_plugin(settings: Settings) -> bool:
    """Whether a configuration names the plug-in that puts guides on the site."""
    return bool(plugin_name(_named(settings)))


def _told(settings: Settings) -> tuple[str, Options | Mapping[str, object]]:
    """Where the options stand, and what was said there."""
    plugins = _named(settings)
    if name := plugin_name(plugins):
        said = plugins[name]
        if isinstance(said, BasePlugin):
            return "", said.config
        return f"plugins: {PLUGIN}", said if isinstance(said, Mapping) else {}
    extra = settings.get("extra")
    own = extra.get(PLUGIN) if isinstance(extra, Mapping) else None
    # The hook is that of a site in whose own folder the program is.
    look = {"look": OWN} if settings.get("hooks") else {}
    return f"extra: {PLUGIN}", {**look, **(own if isinstance(own, Mapping) else {})}


def _faults(options: Options) -> Iterator[str]:
    failed, doubted = options.validate()
    for key, error in (*failed, *doubted):
        yield f"`{key}`: {error}"


def options_of(settings: Settings) -> Options:
    """What a configuration says of the guides of its site, whether MkDocs has read it or not.

    Raises:
        Fault: where it says what no option takes.
    """
    where, said = _told(settings)
    if isinstance(said, Options):
        return said
    options = Options()
    # What a tag gives, such as a variable of the environment, only MkDocs knows.
    options.load_dict({key: value for key, value in said.items() if value != ""})
    faults = "\n".join(_faults(options))
    if faults:
        raise Fault(f"The configuration says of guides ({where}) what cannot be:\n{faults}")
    return options
