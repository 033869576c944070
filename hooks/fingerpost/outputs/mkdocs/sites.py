"""What the pages of guides are told of the site that they stand on, from its configuration."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from ...addresses import ASSETS, HOME, Brand, Site
from ...project import today
from .options import HOST, options_of
from .settings import Settings

HOST_STYLE: Final = f"{ASSETS}/host.css"
"""The style sheet that feeds the colours of guides from those of their host."""

_PALETTE: Final = "assets/stylesheets/palette.*.css"
"""What of Material has the colours that it knows by their names."""

_NAMED: Final = ("scheme", "primary", "accent")
"""What a palette of Material names, for each of which its pages have an attribute."""


def site_of(settings: Settings, otherwise: str = "", outer: str = "") -> Site:
    """A site from its settings.

    Args:
        settings: the configuration.
        otherwise: its name where the configuration gives it none.
        outer: the folder of the language that is being built, with a slash; empty for the root of the site.
    """
    options = options_of(settings)
    url = str(settings.get("site_url") or "")
    theme = settings.get("theme")
    language = str((theme.get("language") if isinstance(theme, Mapping) else "") or "en")
    name, description = str(settings.get("site_name") or otherwise), str(settings.get("site_description") or "")
    up = "../" * (outer + options.at).count("/")
    return Site(
        name,
        description,
        f"{url.rstrip('/')}/{options.at}" if url else "",
        language,
        options.pdf,
        today(),
        home="../" * options.at.count("/") or HOME,
        framed=options.embed,
        # Without folders as addresses, a site is made for a disk, where no program asks for anything.
        twins=options.twins and bool(settings.get("use_directory_urls", True)),
        feeds=options.feeds and bool(settings.get("use_directory_urls", True)),
        previews=options.previews and bool(settings.get("use_directory_urls", True)),
        brand=_brand(settings, up) if options.look == HOST else Brand(),
    )


def _brand(settings: Settings, up: str) -> Brand:
    """What a host looks like.

    Args:
        settings: its configuration, as MkDocs has read it; as its file says it, less is known.
        up: the way from the folder of the guides to the root of the site.
    """
    theme: Any = settings.get("theme")
    told: Mapping[str, Any] = theme if isinstance(theme, Mapping) else {}
    folders = [Path(folder) for folder in getattr(theme, "dirs", ())]
    palettes = [path for folder in folders for path in sorted(folder.glob(_PALETTE))][:1]
    named = [f"assets/stylesheets/{path.name}" for path in palettes if told.get("palette")]
    extra: Any = settings.get("extra_css") or ()
    return Brand(
        logo=_at(up, str(told.get("logo") or "")),
        icon=_at(up, str(told["favicon"])) if told.get("favicon") else Brand().icon,
        styles=(HOST_STYLE, *(_at(up, str(style)) for style in (*named, *extra))),
        attributes=dict(_attributes(told.get("palette"))),
    )


def _at(up: str, address: str) -> str:
    """An address as seen from the folder of the guides; that of another site, and none at all, as they are."""
    return address if not address or urlsplit(address).scheme or address.startswith("/") else up + address


def _attributes(palette: Any) -> Iterator[tuple[str, str]]:
    """The attributes by which a palette is chosen. Where a reader's system chooses, no scheme is."""
    palettes = [one for one in (palette if isinstance(palette, list) else [palette]) if isinstance(one, Mapping)]
    first = next(iter(palettes), {})
    asks = any("prefers-color-scheme" in str(one.get("media")) for one in palettes)
    if asks:
        yield "data-fp-scheme", "auto"
    for name in _NAMED[1:] if asks else _NAMED:
        if first.get(name):
            yield f"data-md-color-{name}", str(first[name]).replace(" ", "-")
