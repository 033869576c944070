"""FP506: a picture in a text is a file of the site, and has words that stand for it."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from ...addresses import PICTURES, Host
from ...catalogue import Change, Finding, Text, quoted
from ...prose import Shown, inspect, picture_of, visible
from ..check import Check
from ..subject import Subject


def _is_elsewhere(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return True
    return bool(parts.scheme or parts.netloc)


def _faults(picture: Shown, host: Host | None) -> Iterator[tuple[str, str]]:
    """What is wrong with a picture, each with what to do."""
    named, file = quoted(picture.address), picture_of(picture.address)
    if _is_elsewhere(picture.address):
        yield (
            f"the picture {named} is on another site, and a page loads nothing from elsewhere.",
            "Put the file into the documentation folder, and name it as from there.",
        )
    elif not file:
        endings = ", ".join(f"`{ending}`" for ending in PICTURES)
        yield f"{named} is no file of a picture.", f"Name one as from the documentation folder; it ends in {endings}."
    elif host is not None and not host.has_file(file) and host.complete():
        yield f"there is no picture {named} in the documentation folder.", "Put it there, or mend its name."
    if not visible(picture.alternative):
        yield (
            f"the picture {named} has no words that stand for it.",
            "Say between the brackets what it shows: `![a table for six](table.png)`.",
        )


def _has_pictures(text: Text) -> bool:
    return text.markdown and bool(inspect(text.text).pictures)


def _run(subject: Subject) -> Iterator[Finding]:
    for text in subject.texts_that(_has_pictures):
        for picture in inspect(text.text).pictures:
            for message, hint in _faults(picture, subject.host):
                yield CHECK.found(text.place, message, hint)


CHECK = Check(
    code="FP506",
    name="picture",
    definition=(
        "A picture in a text, `![words](pictures/table.png)`, is no file of the documentation folder, or has no words "
        "that stand for it."
    ),
    why=(
        "No page loads anything from another site: not in a frame, without a network, or where somebody counts "
        "visitors. A reader who does not see the picture needs the words; they are printed, searched and read aloud."
    ),
    mend="Put the file into the documentation folder, and say between the brackets what it shows.",
    example=(
        Change(
            "summary: You sit around one table.", "summary: You sit ![around one table](https://example.org/table.png)."
        ),
    ),
    run=_run,
)
