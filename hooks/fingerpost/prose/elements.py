"""The names of HTML elements.

Source: the index of elements and the list of obsolete features of the HTML standard
(https://html.spec.whatwg.org/multipage/indices.html).
"""

from typing import Final

import nh3

_RUNS: Final = {
    "canvas",
    "math",
    "noscript",
    "plaintext",
    "portal",
    "script",
    "style",
    "svg",
    "template",
    "xmp",
    "listing",
}
_LOADS: Final = {
    "applet",
    "audio",
    "bgsound",
    "embed",
    "frame",
    "frameset",
    "iframe",
    "noembed",
    "noframes",
    "object",
    "param",
    "picture",
    "source",
    "track",
    "video",
}
_SUBMITS: Final = {
    "button",
    "datalist",
    "fieldset",
    "form",
    "input",
    "label",
    "legend",
    "meter",
    "optgroup",
    "option",
    "output",
    "progress",
    "select",
    "textarea",
}
_FRAMES_A_PAGE: Final = {
    "address",
    "base",
    "body",
    "dialog",
    "head",
    "html",
    "link",
    "main",
    "menu",
    "meta",
    "search",
    "section",
    "slot",
    "tfoot",
    "title",
}
_OBSOLETE: Final = {"basefont", "big", "blink", "dir", "font", "marquee", "nobr"}

ELEMENTS: Final = nh3.ALLOWED_TAGS | _RUNS | _LOADS | _SUBMITS | _FRAMES_A_PAGE | _OBSOLETE
"""What the cleaner knows as harmless, and what it leaves out: elements that run or load something, take input, or
belong to the frame of a page."""
