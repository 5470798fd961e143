"""Draws many labelled pictures on one page and rasterises it, for people who judge them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pypdfium2
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from exercise_app.figures.palettes import palette_for
from exercise_app.figures.play_pdf import draw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from exercise_app.figures.display import Picture
    from exercise_app.figures.palettes import Palette

MM = 72 / 25.4
CELL_WIDTH_MM = 45.0
CELL_HEIGHT_MM = 41.0
_LABEL_MM = 5.0
_PAD_MM = 2.0


def sheet_pdf(
    pictures: Sequence[Picture],
    palette: Palette,
    columns: int = 4,
    cell: tuple[float, float] = (CELL_WIDTH_MM, CELL_HEIGHT_MM),
    people: int | None = None,
) -> bytes:
    """Return a one-page PDF with a labelled cell per picture.

    Args:
        pictures: What to show, in reading order.
        palette: Colours of figures, ground and labels.
        columns: Cells per row.
        cell: Width and height of a picture in mm.
        people: Which of the people every picture shows, or None for varied people.
    """
    rows = -(-len(pictures) // columns)
    width = (cell[0] + 2 * _PAD_MM) * MM
    height = (cell[1] + _LABEL_MM + 2 * _PAD_MM) * MM
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(columns * width, rows * height), invariant=True)
    canvas.setFillColor(HexColor(palette.ground))
    canvas.rect(0, 0, columns * width, rows * height, stroke=0, fill=1)
    for number, picture in enumerate(pictures):
        x = number % columns * width
        y = (rows - 1 - number // columns) * height
        colours = palette_for(palette, picture.exercise_id, people)
        _cell(canvas, picture, colours, (x, y, width, height))
    canvas.save()
    return buffer.getvalue()


def _cell(
    canvas: Canvas, picture: Picture, palette: Palette, box: tuple[float, float, float, float]
) -> None:
    x, y, width, height = box
    pad = _PAD_MM * MM
    canvas.setStrokeColor(HexColor(palette.colour("mat_edge")))
    canvas.setLineWidth(0.3)
    canvas.rect(x, y, width, height)
    canvas.setFillColor(HexColor(palette.colour("sole")))
    canvas.setFont("Helvetica", 7)
    canvas.drawString(x + pad, y + height - 8, picture.exercise_id)
    label = _LABEL_MM * MM
    draw(canvas, picture, palette, x + pad, y + pad, width - 2 * pad, height - 2 * pad - label)


def rasterise(pdf: bytes, dots_per_inch: float, path: Path) -> None:
    """Write the first page of a PDF as a PNG file."""
    document = pypdfium2.PdfDocument(pdf)
    document[0].render(scale=dots_per_inch / 72).to_pil().save(path)
    document.close()


def write_sheet(
    pictures: Sequence[Picture],
    palette: Palette,
    path: Path,
    columns: int = 4,
    dots_per_inch: float = 150.0,
    people: int | None = None,
) -> None:
    """Write a contact sheet as PNG, or as PDF when the file name says so."""
    pdf = sheet_pdf(pictures, palette, columns, people=people)
    if path.suffix == ".pdf":
        path.write_bytes(pdf)
    else:
        rasterise(pdf, dots_per_inch, path)
