"""The configuration of MkDocs: where it is, how MkDocs itself reads it, and what it says of the site."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import yaml
from mkdocs.exceptions import ConfigurationError
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

from ...fault import Fault
from .patterns import LEAVING_OUT, read_patterns

CONFIGURATIONS: Final = ("properdocs.yml", "properdocs.yaml", "mkdocs.yml", "mkdocs.yaml", "fingerpost.yml")
"""The names of a configuration, in the order in which ProperDocs and MkDocs look for them.

A site that neither of them builds has none of theirs; what it says of its guides stands in one of ours, in the same
words.
"""

Settings = Mapping[str, object]
"""A configuration: plain values as its file says them, with patterns already read, or what MkDocs has made of it."""


class _Plain(yaml.SafeLoader):
    """Reads a configuration without running any part of it: what a tag names stays the text behind the tag.

    A configuration names functions of extensions by such tags. To load those takes time, and no setting that is read
    here has any.
    """

    def get_single_data(self) -> Any:
        """The configuration; what it inherits is looked at before MkDocs opens it, which would wait for a pipe.

        Raises:
            Fault: where it inherits from what is no file.
        """
        settings = super().get_single_data()
        if isinstance(settings, Mapping) and "INHERIT" in settings:
            named = settings["INHERIT"]
            if not isinstance(named, str):
                raise Fault(f"{self.name}: `INHERIT` is no text. Expected the name of another configuration.")
            parent = Path(self.name).parent / named
            if parent.exists() and not parent.is_file():
                raise Fault(f"{self.name}: it inherits from {named}, which is no file. Name another one (`INHERIT`).")
        return settings


def _text(_: yaml.SafeLoader, node: yaml.Node) -> str:
    return str(node.value) if isinstance(node, yaml.ScalarNode) else ""


_Plain.add_constructor(None, _text)


def configuration_in(folder: Path) -> Path | None:
    """The configuration that a folder has; ``None`` where it has none."""
    return next((path for path in (folder / name for name in CONFIGURATIONS) if path.is_file()), None)


def read_settings(configuration: Path | None) -> Settings:
    """A configuration as its file says it, with all that it inherits; empty where there is no file.

    Raises:
        Fault: where it cannot be read.
    """
    if configuration is None:
        return {}
    try:
        with configuration.open("rb") as file:
            settings: object = yaml_load(file, get_yaml_loader(_Plain))
    except ConfigurationError as error:
        said = str(error).partition("configuration file: ")
        raise Fault(f"{configuration}: this cannot be read: {' '.join((said[2] or said[0]).split())}") from None
    except RecursionError:
        raise Fault(f"{configuration}: it inherits from itself (`INHERIT`).") from None
    except TypeError:
        settings = None
    if not isinstance(settings, Mapping):
        raise Fault(f"{configuration}: expected keys such as `site_name:`, as MkDocs reads them.")
    unfit = [f"{configuration}: {wrong}" for wrong in _unfit(settings)]
    if unfit:
        raise Fault("\n".join(unfit))
    return {**settings, **dict(_left_out(configuration, settings))}


def _unfit(settings: Settings) -> Iterator[str]:
    """What MkDocs reads without a word and stumbles over later."""
    for key in ("docs_dir", "site_dir"):
        if "\0" in str(settings.get(key) or ""):
            yield f"`{key}` holds a character that no name of a folder has. Write the name anew."
    for key, address in _addresses(settings):
        try:
            urlsplit(address)
        except ValueError as error:
            yield f"`{key}` is no address ({error}). Write it as a browser shows it, such as `https://example.org/`."


def _addresses(settings: Settings) -> Iterator[tuple[str, str]]:
    """What has to be an address, or a file of the site, by what names it."""
    yield "site_url", str(settings.get("site_url") or "")
    theme, extra = settings.get("theme"), settings.get("extra_css")
    if isinstance(theme, Mapping):
        yield from ((f"theme: {key}", str(theme.get(key) or "")) for key in ("logo", "favicon"))
    yield from (("extra_css", str(style)) for style in (extra if isinstance(extra, list) else ()))


def _left_out(configuration: Path, settings: Settings) -> Iterator[tuple[str, object]]:
    """What leaves files out, as MkDocs itself reads it."""
    for key in LEAVING_OUT:
        if settings.get(key) is not None:
            try:
                yield key, read_patterns(key, settings[key])
            except Fault as fault:
                raise Fault(f"{configuration}: {fault}") from None


def documentation(root: Path, settings: Settings) -> Path:
    """The folder of the pages that are written by hand."""
    return root / str(settings.get("docs_dir") or "docs")
