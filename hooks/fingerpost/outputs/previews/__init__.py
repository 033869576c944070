"""The picture of each guide that a preview of a link shows: its title, its question, the name of the site."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from ...addresses import Site, preview_address
from ...catalogue import Guide
from ...rendering.html import environment
from ...words import words_for
from ..typesetter import notice_of_boxes
from .drawing import draw

__all__ = ["Previews", "previews_of"]


_LONGEST: Final = 70
"""Letters of the name of a site that two lines have room for. Previews name the site beside the picture, too."""

_NO_ADDRESS: Final = (
    "Pictures for previews were asked for (`previews: true`), and whoever shows one asks for it by its whole address. "
    "Say where the site will be (`site_url`). Without it there are none."
)


@dataclass(frozen=True)
class Previews:
    """The pictures of a site.

    Attributes:
        pictures: a PNG by the id of its guide. A guide may have none.
        notices: why one has none, each in a line.
    """

    pictures: Mapping[str, bytes] = field(default_factory=dict)
    notices: tuple[str, ...] = ()


def previews_of(guides: Iterable[Guide], site: Site) -> Previews:
    """Draw the picture of each guide, on a site that wants them.

    One that would show boxes or a part of the words is not made: a preview without a picture says more.

    Raises:
        Fault: where what draws is missing.
    """
    if not site.previews:
        return Previews()
    if not site.has_previews:
        return Previews(notices=(_NO_ADDRESS,))
    pictures, notices = {}, []
    for guide in guides:
        name = preview_address(guide.guide)
        template = environment(words_for(guide.language)).get_template("preview.html.jinja")
        drawn = draw(template.render(guide=guide, named=site.name if len(site.name) <= _LONGEST else ""))
        if drawn.picture:
            pictures[guide.guide] = drawn.picture
        elif drawn.boxes:
            notices.append(notice_of_boxes(name, drawn.boxes, "previews show no picture of this guide"))
        else:
            notices.append(
                f"{name}: the title and the question are too long for a picture, so that previews show none of this "
                "guide. Make the question shorter."
            )
    return Previews(pictures, tuple(notices))
