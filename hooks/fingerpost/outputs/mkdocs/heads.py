"""What programs read of a page, in the head that a theme makes."""

import re
from typing import Final

_END: Final = "</head>"

_PREVIEW: Final = re.compile(r'<meta (?:property="og|name="twitter):[^>]*>\n?')
"""What a preview of a page shows."""


_PREVIEWS: Final = ('property="og:', "property=og:")

SIGNS: Final = (_END, *_PREVIEWS)
"""Where one of these stands in what a page says of its own, its head may become another one."""


def says_previews(output: str) -> bool:
    """Whether a theme or a plug-in says what a preview shows of a page."""
    return any(sign in output for sign in _PREVIEWS)


def without_previews(head: str) -> str:
    """What goes into a head, but for what previews show."""
    return _PREVIEW.sub("", head)


def with_head(output: str, head: str) -> str:
    """A page with more in its head. Where a theme or a plug-in says what a preview shows, that stays alone."""
    more = without_previews(head) if says_previews(output) else head
    start, end, rest = output.partition(_END)
    return f"{start}{more}{end}{rest}" if end else output
