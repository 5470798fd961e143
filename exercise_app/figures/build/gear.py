"""Props made of several pieces: a shovel, a heap, a barbell, pads and another person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from exercise_app.figures.build.bases import BASES, base_angles, spread
from exercise_app.figures.build.flesh import Blob, Part
from exercise_app.figures.build.scenery import SCENERY
from exercise_app.figures.build.skeleton import LIMB_ANGLES, REST_ANGLES, pose
from exercise_app.figures.build.surface import build_surface
from exercise_app.figures.build.vectors import unit, vec

if TYPE_CHECKING:
    from collections.abc import Callable

    from exercise_app.figures.build.draw_order import Layer
    from exercise_app.figures.build.pose_file import Item
    from exercise_app.figures.build.props import PropMaker

_PARTNER_ROLES = {"shirt": "prop", "shorts": "prop_side"}
"""A partner wears the colours of things, so that nobody takes him for the patient."""


def shovel(maker: PropMaker, name: str, item: Item) -> list[Layer]:
    """Return a shovel held in both hands; `upper` names the side of the hand at the grip."""
    upper = item.text("upper", "r")
    lower = "l" if upper == "r" else "r"
    top, low = (maker.body.frames[f"wrist_{side}"].at(0.0, -0.09, 0.0) for side in (upper, lower))
    along = unit(low - top)
    across = unit(np.cross(along, vec(0.0, 1.0, 0.0)))
    face = np.cross(across, along)
    thin = np.eye(3) * 0.014
    neck = low + along * item.number("reach", 0.42)
    shaft = [Blob(top - along * 0.06, thin), Blob(neck, thin)]
    grip = [Blob(top - along * 0.06 + across * side, thin) for side in (-0.05, 0.05)]
    flat = np.stack([across * 0.11, along * 0.03, face * 0.022], axis=1)
    blade = [
        Blob(neck + along * 0.02, flat),
        Blob(neck + along * 0.18, flat),
        Blob(neck + along * 0.26, flat * 0.55),
    ]
    return [
        maker.chain(f"{name}shaft", shaft, "prop_accent"),
        maker.chain(f"{name}grip", grip, "prop_accent"),
        maker.chain(f"{name}blade", blade, "prop_dark"),
    ]


def heap(maker: PropMaker, name: str, item: Item) -> list[Layer]:
    """Return a flat heap of sand on the floor; `at` is its middle, `radius` half its width."""
    x, _, z = item.numbers("at", ())
    radius = item.number("radius", 0.20)
    low = Blob(vec(x, 0.03, z), np.diag([radius, 0.03, radius]))
    top = Blob(vec(x, 0.11, z), np.diag([radius * 0.35, 0.03, radius * 0.35]))
    return [maker.chain(name, [low, top], "prop_side")]


def barbell(maker: PropMaker, name: str, item: Item) -> list[Layer]:
    """Return a barbell across both hands; `half` is half its length, `radius` that of its discs."""
    grips = [maker.body.frames[f"wrist_{side}"].at(0.0, -0.085, 0.0) for side in ("r", "l")]
    middle, across = np.mean(grips, axis=0), unit(grips[0] - grips[1])
    half, radius = item.number("half", 0.60), item.number("radius", 0.19)
    thin = np.eye(3) * 0.013
    inner = across * (half - 0.10)
    bar = [Blob(middle - inner, thin), Blob(middle + inner, thin)]
    layers = [maker.chain(f"{name}bar", bar, "prop_dark")]
    first = unit(np.cross(across, vec(0.0, 1.0, 0.0)))
    round_ = np.stack([first * radius, np.cross(across, first) * radius, across * 0.012], axis=1)
    for end in (-1.0, 1.0):
        place = middle + across * (half - 0.10) * end
        disc = [Blob(place - across * 0.02, round_), Blob(place + across * 0.02, round_)]
        layers.append(maker.chain(f"{name}disc{end}", disc, "prop_dark"))
        # Apart from the bar, because the far end lies behind its disc.
        stub = [Blob(place, thin), Blob(middle + across * half * end, thin)]
        layers.append(maker.chain(f"{name}stub{end}", stub, "prop_dark"))
    return layers


def pad(maker: PropMaker, name: str, item: Item) -> list[Layer]:
    """Return a cushioned board `from` one place `to` another, `half_z` wide and `thick` metres."""
    first, second = (maker.end(item.values[key]) for key in ("from", "to"))
    along = unit(second - first)
    across = vec(0.0, 0.0, 1.0)
    thick = item.number("thick", 0.035)
    size = np.stack(
        [along * 0.02, np.cross(across, along) * thick, across * item.number("half_z", 0.18)],
        axis=1,
    )
    return [maker.chain(name, [Blob(first, size), Blob(second, size)], item.text("role", "prop"))]


def partner(maker: PropMaker, name: str, item: Item) -> list[Layer]:
    """Return another person: `base` posture, further angles, and `root` as in a pose file.

    `scale` shrinks around the root, for a person somebody thinks of.
    """
    base = item.text("base", "stand")
    given = {key: item.number(key, 0.0) for key in item.values if key in REST_ANGLES | LIMB_ANGLES}
    body = pose(base_angles(base) | spread(given), vec(*item.numbers("root", BASES[base].root)))
    parts = list(build_surface(body, item.text("hair", "bun")).values())
    skull = body.frames["head"]
    cap = [Blob(skull.at(-0.032, 0.098, 0.0), skull.axes * vec(0.078, 0.082, 0.080))]
    parts.append(Part("scalp", "hair", "", [cap], closing=0.001))
    scale = item.number("scale", 1.0)
    layers = []
    for part in parts:
        part.role = _PARTNER_ROLES.get(part.role, part.role)
        part.chains = [
            [Blob(body.root + (b.centre - body.root) * scale, b.axes * scale) for b in chain]
            for chain in part.chains
        ]
        part.closing *= scale
        part.smoothing *= scale
        layer = maker.part(f"{name}{part.name}", part)
        layer.over = [f"{name}{other}" for other in part.over]
        layers.append(layer)
    return layers


GEAR: dict[str, Callable[[PropMaker, str, Item], list[Layer]]] = {
    "shovel": shovel,
    "heap": heap,
    "barbell": barbell,
    "pad": pad,
    "partner": partner,
    **SCENERY,
}
"""Makers by kind of prop."""
