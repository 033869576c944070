"""A sheet of HTML as a picture: set by WeasyPrint, drawn by PDFium."""

import io
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

from ...fault import Fault
from ..typesetter import WEASYPRINT, listening, typesetter

WIDTH, HEIGHT = 1200, 630
"""What previews ask for (https://ogp.me, and those who show them): wider pictures are cut, smaller ones stand aside."""

PDFIUM: Final = "pypdfium2>=5,<6"
"""What draws a sheet, as pip takes it; pyproject.toml asks for the same."""

_ASKED: Final = "Pictures for previews were asked for (`previews: true`)"

_SIZES: Final = (86, 76, 68, 60, 54, 48, 42, 36, 32, 28)
"""How large the words may be, in pixels: the first size at which all of them fit. A preview is shown at half its size
and less, so that smaller words could not be read."""


@dataclass(frozen=True)
class Drawn:
    """A picture.

    Attributes:
        picture: a PNG; empty where the words do not fit, or a font is missing.
        boxes: the characters that no font of this machine has.
    """

    picture: bytes
    boxes: str = ""


def _pdfium() -> Any:
    """What draws a sheet.

    Raises:
        Fault: where it is missing.
    """
    try:
        import pypdfium2  # noqa: PLC0415 - loaded only where a picture is asked for
    except ImportError:
        raise Fault(f"{_ASKED}, and PDFium draws them, which is not installed: pip install '{PDFIUM}'") from None
    return pypdfium2


def _as_picture(pdfium: Any, sheet: bytes) -> bytes:
    document = pdfium.PdfDocument(sheet)
    page = document[0]
    drawn = page.render(scale=WIDTH / page.get_width()).to_pil()
    # Few colours stand in it, so that a palette has them all and the file a third of the bytes.
    file = io.BytesIO()
    drawn.quantize(colors=128, dither=0).save(file, "PNG", optimize=True)
    document.close()
    return file.getvalue()


def _sheet(weasyprint: Any, document: str) -> bytes:
    """The document on one sheet, in the largest size in which it fits there; empty where it does in none."""
    styles = (Path(__file__).parent / "preview.css").read_text(encoding="utf-8")

    @cache
    def in_size(size: int) -> Any:
        css = weasyprint.CSS(string=f"{styles} html {{ font-size: {size}px }}")
        return weasyprint.HTML(string=document).render(stylesheets=[css])

    # Whatever fits in one size fits in all smaller ones.
    first = bisect_left(_SIZES, True, key=lambda size: len(in_size(size).pages) == 1)
    sheet: bytes = in_size(_SIZES[first]).write_pdf() if first < len(_SIZES) else b""
    return sheet


@lru_cache(maxsize=256)
def draw(document: str) -> Drawn:
    """Draw a document of one sheet. The same document makes the same bytes; a server draws it once.

    Raises:
        Fault: where what draws is missing.
    """
    weasyprint, pdfium = typesetter(_ASKED, WEASYPRINT), _pdfium()
    with listening() as boxes:
        sheet = _sheet(weasyprint, document)
    missing = "".join(boxes.found)
    return Drawn(_as_picture(pdfium, sheet) if sheet and not missing else b"", missing)
