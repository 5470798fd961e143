"""Puts all parts of the body together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exercise_app.figures.build.profiles import PHYSIQUES
from exercise_app.figures.build.skeleton import SIDES
from exercise_app.figures.build.surface_arms import arm_parts
from exercise_app.figures.build.surface_head import head_parts
from exercise_app.figures.build.surface_legs import DEEP_HIP, hip_bend, leg_parts
from exercise_app.figures.build.surface_trunk import trunk_parts

if TYPE_CHECKING:
    from exercise_app.figures.build.flesh import Part
    from exercise_app.figures.build.skeleton import Body


def build_surface(body: Body, hair: str = "short", physique: str = "a") -> dict[str, Part]:
    """Return all parts by name.

    Args:
        body: A posed body.
        hair: "short" or "bun".
        physique: Body type, a word of `PHYSIQUES`.
    """
    kind = PHYSIQUES[physique]
    parts = trunk_parts(body, kind) + head_parts(body, hair, kind)
    for side in SIDES:
        parts += leg_parts(body, side, kind) + arm_parts(body, side, kind)
    by_name = {part.name: part for part in parts}
    # A shirt hangs over the shorts, except where a raised thigh presses against the belly.
    by_name["shirt"].prefers_over = [
        f"short_{side}" for side in SIDES if hip_bend(body, side) < DEEP_HIP
    ]
    return by_name
