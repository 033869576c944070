"""All guides of a site as data: what ``index.json`` holds."""

import datetime
from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from .statement import Address, Part


class Listed(Part):
    """A guide among others."""

    guide: str
    title: str
    question: str
    group: str | None = Field(description="The group of guides that it belongs to, by its name.")
    language: str
    url: Address
    data: Address = Field(description="Where the guide stands as data, in the form `Published`.")
    reviewed: datetime.date = Field(description="The day of the newest review.")
    oldest: datetime.date = Field(description="The day of the oldest review of all facts.")
    review_days: int
    paths: int = Field(description="How many paths it has.")
    facts: Mapping[str, int] = Field(description="How many facts have each status.")


class Index(Part):
    """All guides of a site."""

    format: Literal[1] = Field(description="The version of this form.")
    site: str = Field(description="The name of the site.")
    description: str
    url: Address
    guides: tuple[Listed, ...]
