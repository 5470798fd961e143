"""Writes a picture as SVG text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exercise_app.figures.layout import fit, line_factor, natural_size

if TYPE_CHECKING:
    from exercise_app.figures.display import Picture, Shape
    from exercise_app.figures.layout import PlacedPanel
    from exercise_app.figures.palettes import Palette

GAP_SHARE = 0.04
"""Free space between panels as a share of the width of the picture."""

_MIN_LINE_MM = 0.18


def to_svg(picture: Picture, palette: Palette, width_mm: float) -> str:
    """Return a complete SVG document as wide as asked.

    Args:
        picture: What to draw.
        palette: Its colours; the ground is left transparent.
        width_mm: Width on paper in mm; the height follows.
    """
    natural_width, natural_height = natural_size(picture, 0.0)
    gap = width_mm * GAP_SHARE
    gaps = gap * (len(picture.panels) - 1)
    if picture.stacked:
        height_mm = natural_height * width_mm / natural_width + gaps
    else:
        height_mm = natural_height * (width_mm - gaps) / natural_width
    placed = fit(picture, width_mm, height_mm, gap)
    body = "\n".join(_panel(item, palette) for item in placed)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width_mm:g}mm" height="{height_mm:.2f}mm"'
        f' viewBox="0 0 {width_mm:g} {height_mm:.2f}">\n{body}\n</svg>\n'
    )


def _panel(placed: PlacedPanel, palette: Palette) -> str:
    factor = line_factor(placed.scale, _MIN_LINE_MM)
    rows = "\n".join(_shape(shape, palette, factor) for shape in placed.panel.shapes)
    return (
        f'<g transform="translate({placed.x:.3f} {placed.y:.3f}) scale({placed.scale:.6f})"'
        f' stroke-linecap="round" stroke-linejoin="round">\n{rows}\n</g>'
    )


def _shape(shape: Shape, palette: Palette, factor: float) -> str:
    fill = palette.colour(shape.fill_role) if shape.fill_role else "none"
    attributes = f'd="{path_text(shape)}" fill="{fill}"'
    if shape.fill_role:
        attributes += ' fill-rule="evenodd"'
    width = shape.stroke_width(factor)
    if shape.line_role and width > 0:
        attributes += f' stroke="{palette.colour(shape.line_role)}" stroke-width="{width:.2f}"'
    return f"<path {attributes}/>"


def path_text(shape: Shape) -> str:
    """Return the `d` attribute of a shape, in mm of body space."""
    return "".join(
        command + " ".join(f"{number:g}" for number in numbers) for command, numbers in shape.path
    )
