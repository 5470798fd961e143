"""Finished pictures as data: shapes with colour roles. No numpy, no Qt, no reportlab.

Coordinates are millimetres of *body space*: the mannequin is 1720 mm tall, so one unit is a
millimetre on a real person, not on paper. The origin is the top left corner of the panel, x grows
to the right and y grows DOWN.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

PanelName: TypeAlias = Literal["start", "mid", "end"]

Segment: TypeAlias = tuple[str, tuple[float, ...]]
"""One step of a path, absolute: ("M", (x, y)), ("L", (x, y)), ("C", (x1, y1, x2, y2, x, y)) or
("Z", ())."""

NOMINAL_LINE_MM = 8.5
"""Width of a normal outline in body space; every line width is a multiple of it."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One path that is filled, stroked or both.

    Attributes:
        fill_role: Colour role of the inside (even-odd rule), or None.
        line_role: Colour role of the stroke (round caps and joins), or None.
        line_width: Width of the line in mm of body space.
        path: Segments from the top left of the panel.
        pen: True for a line with thin ends that was baked as a filled outline of nominal width.
    """

    fill_role: str | None
    line_role: str | None
    line_width: float
    path: tuple[Segment, ...]
    pen: bool = False

    def stroke_width(self, line_factor: float) -> float:
        """Say how wide to stroke this shape, in mm of body space.

        A pen line is an area already, so thickening it means stroking only what is missing.

        Args:
            line_factor: How much thicker than nominal the lines should be, see `layout`.
        """
        if self.line_role is None:
            return 0.0
        if self.pen:
            return max(0.0, self.line_width * (line_factor - 1.0))
        return self.line_width * line_factor


@dataclass(frozen=True, slots=True)
class Panel:
    """One pose, with its props, floor and arrows, cropped to what is drawn.

    Attributes:
        name: Which moment of the exercise this is.
        width: Width in mm of body space.
        height: Height in mm of body space.
        shapes: Shapes in drawing order.
        origin_x: Where the world's origin is, from the left edge; panels of one exercise align
            here when they are stacked.
        origin_y: Where the floor's origin is, from the top edge; panels side by side align here.
    """

    name: PanelName
    width: float
    height: float
    shapes: tuple[Shape, ...]
    origin_x: float = 0.0
    origin_y: float = 0.0

    def __hash__(self) -> int:
        # Players cache by panel; hashing thousands of numbers each time would cost more than it
        # saves, and equality still compares everything.
        return hash((self.name, self.width, self.height, len(self.shapes)))


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole picture of one exercise.

    Attributes:
        exercise_id: The exercise (for a neutral picture: the one that was asked for).
        panels: One to three panels in reading order.
        stacked: True when the panels read best from top to bottom.
        neutral: True when this only shows the start position because no pose was drawn yet.
    """

    exercise_id: str
    panels: tuple[Panel, ...]
    stacked: bool
    neutral: bool

    def __hash__(self) -> int:
        return hash((self.exercise_id, self.stacked, self.neutral, len(self.panels)))


def single(panel: Panel) -> Picture:
    """Wrap one panel, such as an animation frame, as a picture of its own."""
    return Picture("", (panel,), stacked=True, neutral=False)


def mirrored(picture: Picture) -> Picture:
    """Return the picture for the other side of the body (left and right swapped)."""
    return replace(picture, panels=tuple(mirrored_panel(panel) for panel in picture.panels))


def mirrored_panel(panel: Panel) -> Panel:
    """Return the panel flipped left to right."""
    shapes = tuple(
        replace(shape, path=tuple(_flip(segment, panel.width) for segment in shape.path))
        for shape in panel.shapes
    )
    return replace(panel, shapes=shapes, origin_x=panel.width - panel.origin_x)


def _flip(segment: Segment, width: float) -> Segment:
    command, numbers = segment
    flipped = (width - value if i % 2 == 0 else value for i, value in enumerate(numbers))
    return command, tuple(flipped)
