"""Writes pictures in the format that `figures.store` reads, byte for byte the same every time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from exercise_app.figures.build.shaping import COARSE, FINE
from exercise_app.figures.store import FORMAT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exercise_app.figures.display import Panel, Picture, Segment, Shape


def encode_picture(picture: Picture, stamp: str) -> str:
    """Return the text of a picture file.

    Args:
        picture: What to store; all numbers must lie on the grid.
        stamp: Tells from which pose and which builder it was made.
    """
    head = {
        "format": FORMAT,
        "id": picture.exercise_id,
        "stamp": stamp,
        "stacked": picture.stacked,
        "neutral": picture.neutral,
    }
    return _text(head, picture.panels, FINE.grid)


def encode_frames(exercise_id: str, frames: Sequence[Panel], stamp: str) -> str:
    """Return the text of an animation file."""
    return _text({"format": FORMAT, "id": exercise_id, "stamp": stamp}, frames, COARSE.grid)


def _text(head: dict[str, Any], panels: Sequence[Panel], grid: float) -> str:
    data = head | {"grid": grid, "panels": [_panel(panel, grid) for panel in panels]}
    # One shape per line: small, and a change shows up as a small difference.
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    return text.replace("]],[", "]],\n[").replace('],["', '],\n["') + "\n"


def _panel(panel: Panel, grid: float) -> dict[str, Any]:
    box = [_steps(v, grid) for v in (panel.width, panel.height, panel.origin_x, panel.origin_y)]
    return {
        "name": panel.name,
        "box": box,
        "shapes": [_shape(shape, grid) for shape in panel.shapes],
    }


def _shape(shape: Shape, grid: float) -> list[Any]:
    commands, steps = encode_path(shape.path, grid)
    return [shape.fill_role, shape.line_role, shape.line_width, int(shape.pen), commands, steps]


def encode_path(path: Sequence[Segment], grid: float) -> tuple[str, list[int]]:
    """Return command letters and whole-number steps; the reverse of `store.decode_path`."""
    steps: list[int] = []
    last = [0, 0]
    for _, numbers in path:
        for index, number in enumerate(numbers):
            value = _steps(number, grid)
            steps.append(value - last[index % 2])
            last[index % 2] = value
    return "".join(command for command, _ in path), steps


def _steps(value: float, grid: float) -> int:
    return round(value / grid)
