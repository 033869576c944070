"""What programs read of a page, in the head that a theme makes."""

import re
from typing import Final

_END: Final = "</head>"

_PREVIEW: Final = re.compile(r'<meta (?:property="og|name="twitter):[^>]*>\n?')
"""What a preview of a page shows."""


def with_head(output: str, head: str) -> str:
    """A page with more in its head. Where a theme or a plug-in says what a preview shows, that stays alone."""
    more = _PREVIEW.sub("", head) if 'property="og:' in output or "property=og:" in output else head
    start, end, rest = output.partition(_END)
    return f"{start}{more}{end}{rest}" if end else output
