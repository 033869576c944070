"""What the pages know of the site that they will stand on."""

import datetime
from dataclasses import dataclass


@dataclass(frozen=True)
class Site:
    """A site, in its own words.

    Attributes:
        name: its name.
        description: one sentence about it.
        url: where it is published, with a slash at the end; empty where that is not known.
        language: the language of its theme, as a BCP 47 tag.
        paper: whether each guide is there as a PDF too.
        today: the day on which it is written, as of which reviews are judged; without one, every review holds.
    """

    name: str
    description: str
    url: str = ""
    language: str = "en"
    paper: bool = False
    today: datetime.date | None = None
