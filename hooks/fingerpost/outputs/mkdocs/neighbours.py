"""What other plug-ins need beyond the order of events: those of languages, of macros and of dates from git."""

import datetime
from collections.abc import Iterable, Mapping, MutableMapping
from typing import Any, Final

from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

Plugins = Mapping[str, Any]
"""The plug-ins of a site by their names."""

LANGUAGES: Final = "i18n"
"""mkdocs-static-i18n builds a site once more for each language, with the same plug-ins and hooks."""

_DATES: Final = "git-revision-date-localized"

_CHANGED = "git_revision_date_localized"
"""What that plug-in tells a theme of a page, with more that begins so."""

_ASKS_CREATION: Final = "enable_creation_date"
"""Its setting that has it ask when a page was made, too."""

_WANTED: Final = "fingerpost_enable_creation_date"
"""Where that setting is kept meanwhile."""


def _folder(languages: Any, language: str) -> str:
    return "" if language == languages.default_language else f"{language}/"


def language_folder(plugins: Plugins) -> str:
    """The folder of the language that is being built, with a slash; empty for the first language, or the only one."""
    languages = plugins.get(LANGUAGES)
    return "" if languages is None else _folder(languages, languages.current_language)


def tell_languages(plugins: Plugins, files: Iterable[File]) -> None:
    """Have pages on the site map of a site in several languages, and each lead to itself in the other ones.

    Args:
        plugins: the plug-ins of the site.
        files: the pages, in the folder of the language that is being built. They stand in that of each other too.
    """
    languages = plugins.get(LANGUAGES)
    if languages is None:
        return
    language, folder = languages.current_language, language_folder(plugins)
    for file in files:
        place = file.dest_uri.removeprefix(folder)
        others = {
            other: File(file.src_uri, None, file.dest_dir, file.use_directory_urls, dest_uri=in_other + place)
            for other in languages.build_languages
            if (in_other := _folder(languages, other)) != folder
        }
        # What the plug-in gives to its own files.
        vars(file).update(
            locale=language,
            locale_alternate_of=language,
            localization=None,
            norm_src_uri=file.src_uri,
            alternates={language: file, **others},
        )
        languages.i18n_files_per_language.setdefault(language, []).append(file)


def keep_as_written(meta: MutableMapping[str, Any]) -> None:
    """Have mkdocs-macros take the title of a page for no template."""
    meta["render_macros"] = False


def ask_no_creation(plugins: Plugins) -> None:
    """Keep the plug-in of dates from asking when a page was made, until `show_review` is called for that page.

    Of a page that git does not know it takes the time twice, for the last change and for the first. Where the second
    changes in between, it warns that the page was made after it was changed, and a strict build ends.
    """
    dates = plugins.get(_DATES)
    if dates is not None:
        dates.config[_WANTED] = dates.config.get(_ASKS_CREATION, False)
        dates.config[_ASKS_CREATION] = False


def show_review(plugins: Plugins, page: Page, day: datetime.date) -> None:
    """Put the day of a review where a plug-in has put the moment of the build, because git does not know the page.

    From here on the plug-in asks again when a page was made, if the site wants that.

    Args:
        plugins: the plug-ins of the site.
        page: the page.
        day: the day on which somebody last looked at what the page says.
    """
    dates, meta = plugins.get(_DATES), page.meta
    if dates is not None:
        dates.config[_ASKS_CREATION] = dates.config.pop(_WANTED, False)
    if dates is None or _CHANGED not in meta:
        return
    # At noon it is the same day in nearly every time zone.
    noon = int(datetime.datetime.combine(day, datetime.time(12), datetime.UTC).timestamp())
    locale, form = getattr(page.file, "locale", None) or dates.config["locale"], dates.config["type"]
    marked = dates.util.get_date_formats_for_timestamp(noon, locale=locale, add_spans=True)
    # The plug-in itself adds a date for paper to the one that a script keeps.
    meta[_CHANGED] = marked[form] + (marked["iso_date"] if form == "timeago" else "")
    plain = dates.util.get_date_formats_for_timestamp(noon, locale=locale, add_spans=False)
    meta.update({f"{_CHANGED}_raw_{name}": text for name, text in plain.items()})
