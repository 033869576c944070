"""An author's Markdown that stays Markdown, with links that lead on from another place."""

import re
from collections.abc import Callable
from typing import Final
from urllib.parse import quote

from .convert import Prose
from .marks import SCHEME
from .target import picture_of

_CODE_OR_LINK: Final = re.compile(
    r"(?P<code>^(?P<fence>```+|~~~+)[^\n]*\n.*?(?:^(?P=fence)[^\n]*$|\Z)|(?P<tick>`+)(?!`).*?(?<!`)(?P=tick)(?!`))"
    r"|\\[\[\]()<]"
    r"|(?P<sign><)(?=[a-zA-Z/!?])(?!(?:https?|mailto):)"
    r"|(?P<picture>!?)\[(?P<words>(?:[^\[\]\\]|\\.)*)\]\(\s*<?(?P<href>[^\s()<>]*)>?(?P<title>(?:\s+[\"'][^)]*[\"'])?)\s*\)",
    re.DOTALL | re.MULTILINE,
)
"""Code, in which nothing is a link; a bracket that is none; a sign that would begin an element, and is a word to the
guide; or a link or a picture with its address."""


def relinked(prose: Prose, text: str, link: Callable[[str], str]) -> str:
    """A text whose links within the site lead to where the site has them.

    Of a link to a page that there is not, and of a picture from elsewhere, the words stay.

    Args:
        prose: what knows where the links of the guide lead.
        text: the text, as its author wrote it.
        link: gives the reference to an address of the site.
    """

    def changed(found: re.Match[str]) -> str:
        if found["sign"]:
            return f"\\{found['sign']}"
        href = found["href"]
        if href is None:
            return found[0]
        if found["picture"]:
            picture = picture_of(href)
            leads: str | None = f"{SCHEME}{quote(picture)}" if picture else None
        else:
            leads = prose.leads_to(href)
        if leads is None:
            return found["words"]
        there = link(leads.removeprefix(SCHEME)) if leads.startswith(SCHEME) else leads
        return f"{found['picture']}[{found['words']}]({there}{found['title']})"

    return _CODE_OR_LINK.sub(changed, text) if "](" in text or "<" in text else text
