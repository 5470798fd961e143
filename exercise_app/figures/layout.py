"""Where the panels of a picture go in a box, whose units are the caller's (pt, px, mm)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from exercise_app.figures.display import NOMINAL_LINE_MM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exercise_app.figures.display import Panel, Picture

MIN_PRINT_LINE_PT = 0.5
"""Thinner than half a point, lines break up on office printers."""

SWITCH_GAIN = 1.3
"""The less natural arrangement is used only when it makes the figure this much larger."""


@dataclass(frozen=True, slots=True)
class PlacedPanel:
    """A panel with its place.

    Attributes:
        panel: What to draw.
        x: Left edge in units of the box, from its left.
        y: Top edge in units of the box, from its top, downwards.
        scale: Units of the box per mm of body space.
    """

    panel: Panel
    x: float
    y: float
    scale: float


@dataclass(frozen=True, slots=True)
class _Arrangement:
    """Panels with offsets in body mm, and the size of the whole without gaps."""

    offsets: tuple[tuple[float, float], ...]
    width: float
    height: float
    stacked: bool


def fit(picture: Picture, width: float, height: float, gap: float) -> tuple[PlacedPanel, ...]:
    """Place all panels of a picture, equally large, centred and as large as the box allows.

    Args:
        picture: The picture to place.
        width: Width of the box.
        height: Height of the box.
        gap: Free space between panels, in units of the box.
    """
    preferred = _arrange(picture.panels, stacked=picture.stacked)
    other = _arrange(picture.panels, stacked=not picture.stacked)
    gaps = gap * (len(picture.panels) - 1)
    scale = _scale(preferred, width, height, gaps)
    other_scale = _scale(other, width, height, gaps)
    if other_scale > scale * SWITCH_GAIN:
        preferred, scale = other, other_scale
    return _place(picture.panels, preferred, scale, (width, height), gap)


def line_factor(scale: float, min_width: float = MIN_PRINT_LINE_PT) -> float:
    """Say how much thicker than nominal lines must be drawn to stay visible; at least 1.

    Args:
        scale: Output units per mm of body space.
        min_width: Smallest width of a normal outline, in the same output units.
    """
    return max(1.0, min_width / (NOMINAL_LINE_MM * scale))


def natural_size(picture: Picture, gap: float) -> tuple[float, float]:
    """Return width and height in mm of body space of the preferred arrangement."""
    arrangement = _arrange(picture.panels, stacked=picture.stacked)
    gaps = gap * (len(picture.panels) - 1)
    if picture.stacked:
        return arrangement.width, arrangement.height + gaps
    return arrangement.width + gaps, arrangement.height


def _arrange(panels: Sequence[Panel], *, stacked: bool) -> _Arrangement:
    if stacked:
        return _stack(panels)
    above = max(panel.origin_y for panel in panels)
    below = max(panel.height - panel.origin_y for panel in panels)
    offsets, x = [], 0.0
    for panel in panels:
        offsets.append((x, above - panel.origin_y))
        x += panel.width
    return _Arrangement(tuple(offsets), x, above + below, stacked=False)


def _stack(panels: Sequence[Panel]) -> _Arrangement:
    left = max(panel.origin_x for panel in panels)
    right = max(panel.width - panel.origin_x for panel in panels)
    offsets, y = [], 0.0
    for panel in panels:
        offsets.append((left - panel.origin_x, y))
        y += panel.height
    return _Arrangement(tuple(offsets), left + right, y, stacked=True)


def _scale(arrangement: _Arrangement, width: float, height: float, gaps: float) -> float:
    free_width = width if arrangement.stacked else width - gaps
    free_height = height - gaps if arrangement.stacked else height
    return max(1e-6, min(free_width / arrangement.width, free_height / arrangement.height))


def _place(
    panels: Sequence[Panel],
    arrangement: _Arrangement,
    scale: float,
    box: tuple[float, float],
    gap: float,
) -> tuple[PlacedPanel, ...]:
    gap_x, gap_y = (0.0, gap) if arrangement.stacked else (gap, 0.0)
    gaps = len(panels) - 1
    left = (box[0] - arrangement.width * scale - gap_x * gaps) / 2
    top = (box[1] - arrangement.height * scale - gap_y * gaps) / 2
    return tuple(
        PlacedPanel(panel, left + x * scale + gap_x * i, top + y * scale + gap_y * i, scale)
        for i, (panel, (x, y)) in enumerate(zip(panels, arrangement.offsets, strict=True))
    )
