"""Colours of the figures: light screen, dark screen and black-and-white print.

A shape names a role, a palette says what that role looks like. Every body role also exists as
`<role>_far` (the limb away from the viewer), `<role>_shade` (soft underside) and
`<role>_far_shade`. Who is drawn (`People`) changes skin and hair and nothing else, when a picture
is played: the baked files do not know.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

BODY_ROLES = ("skin", "shirt", "shorts", "shoe", "sock", "sole", "hair")
"""Roles that also have far and shaded variants."""


PEOPLE = 3
"""How many different people are drawn: fair with brown hair, tan with grey, deep with black."""


@dataclass(frozen=True, slots=True, eq=False)
class Palette:
    """A complete set of colours; each exists once and is equal to itself only.

    Attributes:
        name: "light", "dark" or "print".
        ground: Colour of the paper or card the figure stands on, "#rrggbb".
        colours: Role to "#rrggbb".
    """

    name: str
    ground: str
    colours: Mapping[str, str]

    def colour(self, role: str) -> str:
        """Return the colour of a role as "#rrggbb".

        Raises:
            KeyError: If the role is unknown; a baked picture and a palette no longer agree.
        """
        return self.colours[role]


@dataclass(frozen=True, slots=True)
class _Shading:
    """How variants are mixed from a body colour: towards which colour and how much (0-1)."""

    far_colour: str
    far_amount: float
    shade_colour: str
    shade_amount: float


def mix(first: str, second: str, amount: float) -> str:
    """Blend two "#rrggbb" colours; amount 0 gives the first, 1 the second."""
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a * (1 - amount) + b * amount):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))


def _palette(name: str, ground: str, base: Mapping[str, str], shading: _Shading) -> Palette:
    colours = dict(base)
    for role in BODY_ROLES:
        near = base[role]
        far = mix(near, shading.far_colour, shading.far_amount)
        colours[f"{role}_far"] = far
        colours[f"{role}_shade"] = mix(near, shading.shade_colour, shading.shade_amount)
        colours[f"{role}_far_shade"] = mix(far, shading.shade_colour, shading.shade_amount)
    return Palette(name, ground, MappingProxyType(colours))


_ON_LIGHT = _Shading("#5b6b78", 0.18, "#22303c", 0.13)
_ON_DARK = _Shading("#20282e", 0.26, "#0b0f12", 0.16)
_ON_PAPER = _Shading("#808080", 0.24, "#000000", 0.12)
LIGHT = _palette(
    "light",
    "#ffffff",
    {
        "line": "#22303c",
        "skin": "#f3d9c4",
        "shirt": "#8fbcd4",
        "shorts": "#54708e",
        "shoe": "#f7f7f5",
        "sock": "#ffffff",
        "sole": "#6d7883",
        "hair": "#4a3b32",
        "mat": "#dfe6ea",
        "mat_edge": "#b9c5cc",
        "shadow": "#c9d0d5",
        "arrow": "#d1480f",
        "arrow_line": "#22303c",
        "halo": "#ffffff",
        "bone": "#ffffff",
        "prop": "#e9e4da",
        "prop_side": "#cfc7b8",
        "prop_accent": "#e9b44c",
        "prop_dark": "#6b737a",
        "prop_soft": "#f4f6f7",
        "prop_line": "#22303c",
    },
    _ON_LIGHT,
)

DARK = _palette(
    "dark",
    "#252c31",
    {
        "line": "#0b0f12",
        "skin": "#e3c3a9",
        "shirt": "#7fb3d0",
        "shorts": "#4f7299",
        "shoe": "#e8ebec",
        "sock": "#f4f6f6",
        "sole": "#8b969f",
        "hair": "#7a604e",
        "mat": "#3a454c",
        "mat_edge": "#4c5961",
        "shadow": "#2c353b",
        "arrow": "#ff8f52",
        "arrow_line": "#0b0f12",
        "halo": "#252c31",
        "bone": "#f4f6f6",
        "prop": "#a39d91",
        "prop_side": "#837d72",
        "prop_accent": "#e0b050",
        "prop_dark": "#77828a",
        "prop_soft": "#c3cacd",
        "prop_line": "#0b0f12",
    },
    _ON_DARK,
)

PRINT = _palette(
    "print",
    "#ffffff",
    {
        "line": "#000000",
        "skin": "#ffffff",
        "shirt": "#dedede",
        "shorts": "#9c9c9c",
        "shoe": "#ffffff",
        "sock": "#ffffff",
        "sole": "#777777",
        "hair": "#555555",
        "mat": "#f0f0f0",
        "mat_edge": "#cccccc",
        "shadow": "#d8d8d8",
        "arrow": "#000000",
        "arrow_line": "#000000",
        "halo": "#ffffff",
        "bone": "#ffffff",
        "prop": "#f2f2f2",
        "prop_side": "#d9d9d9",
        "prop_accent": "#bbbbbb",
        "prop_dark": "#777777",
        "prop_soft": "#ffffff",
        "prop_line": "#000000",
    },
    _ON_PAPER,
)

PALETTES: Mapping[str, Palette] = MappingProxyType({p.name: p for p in (LIGHT, DARK, PRINT)})
"""All palettes by name, with the first of the people."""

_OTHERS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "light": (("#dcae87", "#767c81"), ("#b68460", "#2a2321")),
    "dark": (("#cf9f78", "#666c71"), ("#ae7c59", "#5b4a40")),
    # Skin stays white on paper: a grey face costs toner and hides the eyes at 45 mm.
    "print": (("#ffffff", "#a6a6a6"), ("#ffffff", "#2e2e2e")),
}
"""Skin and hair of the second and the third of the people, per palette."""


def person_of(exercise_id: str) -> int:
    """Say who is drawn in an exercise: 0 to `PEOPLE` - 1, always the same one."""
    return zlib.crc32(exercise_id.encode()) % PEOPLE


def palette_for(palette: Palette, exercise_id: str, people: int | None = None) -> Palette:
    """Return a palette with the skin and hair of whoever is drawn in an exercise.

    Args:
        palette: One of `PALETTES`.
        exercise_id: The exercise.
        people: Draw this one of the people (0 to `PEOPLE` - 1) in every exercise; None for
            varied people.

    Raises:
        IndexError: If there is no such one.
    """
    person = person_of(exercise_id) if people is None else people
    if not 0 <= person < PEOPLE:
        raise IndexError(person)
    return _BY_PERSON[palette.name][person]


def _people(palette: Palette, shading: _Shading) -> tuple[Palette, ...]:
    others = (
        _palette(
            palette.name, palette.ground, {**palette.colours, "skin": skin, "hair": hair}, shading
        )
        for skin, hair in _OTHERS[palette.name]
    )
    return (palette, *others)


_BY_PERSON: Mapping[str, tuple[Palette, ...]] = MappingProxyType(
    {
        palette.name: _people(palette, shading)
        for palette, shading in zip(
            (LIGHT, DARK, PRINT), (_ON_LIGHT, _ON_DARK, _ON_PAPER), strict=True
        )
    }
)
