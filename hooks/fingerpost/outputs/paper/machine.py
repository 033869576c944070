"""What of a machine is in a PDF: the releases of what makes it, its fonts, and how they are chosen.

With the same document and the same machine the PDF has the same bytes.
"""

import ctypes
import os
import re
import sys
import zlib
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Final

from ...pages.widths import LONGEST_WORD
from ..assets import own
from .document import digest_of
from .printing import STYLES

_PACKAGE: Final = "weasyprint"

_LIBRARIES: Final = {
    "fontconfig": ("libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig-1.dll"),
    "pango": ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll"),
    "harfbuzz": ("libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll"),
}
"""The libraries that set words, as each system calls them."""

_VARIABLES: Final = ("LANG", "LC_ALL", "LC_CTYPE", "FC_LANG", "PANGO_LANGUAGE", "SOURCE_DATE_EPOCH")
"""What a library may go by when it chooses a font, or writes one."""


class _FontSet(ctypes.Structure):
    """Fonts, as fontconfig lists them."""

    _fields_ = (
        ("number", ctypes.c_int),
        ("room", ctypes.c_int),
        ("patterns", ctypes.POINTER(ctypes.c_void_p)),
    )


def _library(name: str) -> ctypes.CDLL | None:
    for file in _LIBRARIES[name]:
        with suppress(OSError):
            return ctypes.CDLL(file)
    return None


def _said(library: ctypes.CDLL, function: str) -> str:
    """What a function without arguments says of a release."""
    asked = getattr(library, function)
    asked.restype = ctypes.c_char_p
    return str(asked())


def _fonts(fontconfig: ctypes.CDLL) -> Iterator[str]:
    """The file of each font of the machine, with its size."""
    fontconfig.FcConfigGetFonts.restype = ctypes.POINTER(_FontSet)
    fontconfig.FcConfigGetFonts.argtypes = (ctypes.c_void_p, ctypes.c_int)
    fontconfig.FcPatternGetString.argtypes = (
        ctypes.c_void_p,
        ctypes.c_char_p,
        ctypes.c_int,
        ctypes.POINTER(ctypes.c_char_p),
    )
    found = fontconfig.FcConfigGetFonts(None, 0)
    for number in range(found.contents.number if found else 0):
        file = ctypes.c_char_p()
        fontconfig.FcPatternGetString(found.contents.patterns[number], b"file", 0, ctypes.byref(file))
        path = os.fsdecode(file.value or b"")
        with suppress(OSError):
            yield f"{path} {Path(path).stat().st_size}"


def _choices(fontconfig: ctypes.CDLL) -> Iterator[bytes]:
    """The files that say which font stands for which."""
    fontconfig.FcConfigGetConfigFiles.restype = ctypes.c_void_p
    fontconfig.FcConfigGetConfigFiles.argtypes = (ctypes.c_void_p,)
    fontconfig.FcStrListNext.restype = ctypes.c_char_p
    fontconfig.FcStrListNext.argtypes = (ctypes.c_void_p,)
    files = fontconfig.FcConfigGetConfigFiles(None)
    while files and (name := fontconfig.FcStrListNext(files)):
        path = Path(os.fsdecode(name))
        with suppress(OSError):
            yield name + (path.read_bytes() if path.is_file() else b"")


def _packages() -> Iterator[str]:
    """The releases of WeasyPrint and of what it is made with.

    Raises:
        PackageNotFoundError: where it is not there, or not whole.
    """
    needed = (re.match(r"[\w.-]+", one) for one in requires(_PACKAGE) or () if "extra ==" not in one)
    for name in (_PACKAGE, *(found[0] for found in needed if found)):
        yield f"{name} {version(name)}"


def _own() -> Iterator[bytes]:
    """What this program itself brings to a PDF: its sheet, and what it does to the document."""
    yield own(STYLES)
    yield str(LONGEST_WORD).encode()
    for module in sorted(Path(__file__).parent.glob("*.py")):
        yield module.read_bytes()


@cache
def machine() -> str:
    """What stands for this machine; empty where it cannot be told, so that nothing can be said of its PDFs.

    It is looked at once: a program that runs has the fonts that it began with.
    """
    fontconfig, pango, harfbuzz = map(_library, _LIBRARIES)
    if not (fontconfig and pango and harfbuzz):
        return ""
    try:
        said = (
            *_packages(),
            f"Python {sys.version}, zlib {zlib.ZLIB_RUNTIME_VERSION}, fontconfig {fontconfig.FcGetVersion()}",
            _said(pango, "pango_version_string"),
            _said(harfbuzz, "hb_version_string"),
            *(f"{name}={os.environ.get(name, '')}" for name in _VARIABLES),
            *sorted(_fonts(fontconfig)),
        )
    except (PackageNotFoundError, AttributeError):
        return ""
    return digest_of(*(os.fsencode(one) for one in said), *_choices(fontconfig), *_own())
