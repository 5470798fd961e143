"""How a chart looks: colours by their use, and the typeface. Screens pass those of their theme."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ChartLook:
    """Colours as "#RRGGBB" and the files of the typeface.

    Attributes:
        ground: Behind everything, and inside an open marker.
        text: Names of phases and events.
        muted: Axis, captions, legend.
        data: Line and markers of the scores.
        grid: Horizontal lines.
        edge: Base line and phase markers.
        band: Every second phase.
        hatch: Strokes of a period without scores.
        flare: Ground of a flare with a start and an end.
        reference: Numbers from the literature.
        focus: Ring around the point that the keyboard is on.
        regular: Font file of all text.
        semibold: Font file of names.
        text_px: Size of the text, in px of 1/96 inch; everything else grows with it.
        grid_px: Width of the horizontal lines; thinner where `grid` is as dark as text.
        hatch_px: Width of the strokes of a hatch.
    """

    ground: str
    text: str
    muted: str
    data: str
    grid: str
    edge: str
    band: str
    hatch: str
    flare: str
    reference: str
    focus: str
    regular: Path
    semibold: Path
    text_px: float = 13
    grid_px: float = 1
    hatch_px: float = 2


def paper_look(regular: Path, semibold: Path) -> ChartLook:
    """Give the look for paper: greys only, 12 pt, so that every printer shows the same."""
    return ChartLook(
        ground="#FFFFFF",
        text="#16202A",
        muted="#3A444E",
        data="#16202A",
        grid="#D4D7DA",
        edge="#6A737B",
        band="#F1F2F3",
        hatch="#B9BEC3",
        flare="#E3E5E7",
        reference="#16202A",
        focus="#16202A",
        regular=regular,
        semibold=semibold,
        text_px=16,
    )
