"""Figures as reusable PDF objects: drawn and compressed once, kept for the next render.

A live preview prints the same pictures again and again; drawing them took half of the time.
"""

from __future__ import annotations

import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, cast

from reportlab.pdfbase import pdfdoc

from exercise_app.figures.play_pdf import draw

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.figures.display import Panel
    from exercise_app.figures.palettes import Palette

_LEVEL = 6
"""Of compression; 9 takes a fifth longer and saves one byte in a thousand."""


class _Path(Protocol):
    def getCode(self) -> str:
        """Return the path operators."""


class _Writer:
    """Takes what `play_pdf` draws and writes it down as PDF operators.

    Numbers never get an exponent: PDF does not know them, and most readers then lose the figure.
    """

    def __init__(self) -> None:
        self.code: list[str] = []

    def saveState(self) -> None:
        self.code.append("q")

    def restoreState(self) -> None:
        self.code.append("Q")

    def transform(self, a: float, b: float, c: float, d: float, e: float, f: float) -> None:
        self.code.append(" ".join(f"{n:.5f}" for n in (a, b, c, d, e, f)) + " cm")

    def setLineWidth(self, width: float) -> None:
        self.code.append(f"{width:.3f} w")

    def setLineCap(self, mode: int) -> None:
        self.code.append(f"{mode} J")

    def setLineJoin(self, mode: int) -> None:
        self.code.append(f"{mode} j")

    def setFillColorRGB(self, red: float, green: float, blue: float) -> None:
        self.code.append(f"{red:.3f} {green:.3f} {blue:.3f} rg")

    def setStrokeColorRGB(self, red: float, green: float, blue: float) -> None:
        self.code.append(f"{red:.3f} {green:.3f} {blue:.3f} RG")

    def drawPath(self, path: object, stroke: int, fill: int, _mode: int | None, /) -> None:
        """The inside is always filled by the even-odd rule, as the figures expect."""
        path = cast("_Path", path)
        operator = {(1, 1): "B*", (0, 1): "f*", (1, 0): "S", (0, 0): "n"}[stroke, fill]
        self.code.append(path.getCode() + operator)


def draw_figure(
    canvas: Canvas, panel: Panel, palette: Palette, x: float, bottom: float, width: float
) -> None:
    """Draw a panel `width` points wide; the same panel twice in a document is stored once."""
    height = panel.height * width / panel.width
    drawn = _compressed(panel, palette, round(width, 2))
    name = f"figure-{zlib.crc32(drawn):08x}-{len(drawn)}"
    if not canvas.hasForm(name):
        # A stream that is compressed already cannot be given to reportlab's own forms.
        document = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001
        document.addForm(name, _form(drawn, width, height))
    canvas.saveState()
    canvas.translate(x, bottom)
    canvas.doForm(name)
    canvas.restoreState()


@lru_cache(maxsize=128)
def _compressed(panel: Panel, palette: Palette, width: float) -> bytes:
    writer = _Writer()
    height = panel.height * width / panel.width
    draw(writer, panel, palette, 0, 0, width, height)
    return zlib.compress("\n".join(writer.code).encode("ascii"), _LEVEL)


def _form(drawn: bytes, width: float, height: float) -> pdfdoc.PDFStream:
    entries = {
        "Type": pdfdoc.PDFName("XObject"),
        "Subtype": pdfdoc.PDFName("Form"),
        "FormType": 1,
        # Round line ends may reach over the edge of the panel.
        "BBox": pdfdoc.PDFArray([-3, -3, round(width, 2) + 3, round(height, 2) + 3]),
        "Resources": pdfdoc.PDFDictionary({}),
        "Filter": pdfdoc.PDFName("FlateDecode"),
    }
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), drawn)
