"""What other plug-ins need beyond the order of events: those of languages, of macros and of dates from git."""

import datetime
from collections.abc import Iterable, Mapping, MutableMapping
from typing import Any, Final

from mkdocs.structure.files import File

Plugins = Mapping[str, Any]
"""The plug-ins of a site by their names."""

LANGUAGES: Final = "i18n"
"""mkdocs-static-i18n builds a site once more for each language, with the same plug-ins and hooks."""

_DATES: Final = "git-revision-date-localized"

_CHANGED, _CREATED = "git_revision_date_localized", "git_creation_date_localized"
"""What that plug-in tells a theme of a page, each with more that begins so."""


def language_folder(plugins: Plugins) -> str:
    """The folder of the language that is being built, with a slash; empty for the first language, or the only one."""
    languages = plugins.get(LANGUAGES)
    return "" if languages is None or languages.is_default_language_build else f"{languages.current_language}/"


def put_on_site_map(plugins: Plugins, files: Iterable[File]) -> None:
    """Name pages on a site map of several languages, which lists only what its plug-in has seen.

    Args:
        plugins: the plug-ins of the site.
        files: pages in the language that is being built; they are in no other.
    """
    languages = plugins.get(LANGUAGES)
    if languages is None:
        return
    language = languages.current_language
    listed = languages.i18n_files_per_language.setdefault(language, [])
    for file in files:
        file.alternates = {language: file}  # type: ignore[attr-defined] # the plug-in gives its own files the same
        listed.append(file)


def keep_as_written(meta: MutableMapping[str, Any]) -> None:
    """Have mkdocs-macros take the title of a page for no template."""
    meta["render_macros"] = False


def show_review(plugins: Plugins, meta: MutableMapping[str, Any], day: datetime.date) -> None:
    """Put the day of a review where a plug-in has put the moment of the build, because git does not know the page.

    Args:
        plugins: the plug-ins of the site.
        meta: what the theme is told of the page.
        day: the day on which somebody last looked at what the page says.
    """
    dates = plugins.get(_DATES)
    if dates is None or _CHANGED not in meta:
        return
    for key in [key for key in meta if key.startswith(_CREATED)]:
        del meta[key]
    # At noon it is the same day in nearly every time zone.
    noon = int(datetime.datetime.combine(day, datetime.time(12), datetime.UTC).timestamp())
    locale, form = meta.get("locale") or dates.config["locale"], dates.config["type"]
    marked = dates.util.get_date_formats_for_timestamp(noon, locale=locale, add_spans=True)
    # The plug-in itself adds a date for paper to the one that a script keeps.
    meta[_CHANGED] = marked[form] + (marked["iso_date"] if form == "timeago" else "")
    plain = dates.util.get_date_formats_for_timestamp(noon, locale=locale, add_spans=False)
    meta.update({f"{_CHANGED}_raw_{name}": text for name, text in plain.items()})
