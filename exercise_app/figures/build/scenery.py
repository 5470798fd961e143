"""Flat props: wheels, cut-out sheets such as the side of a car, and water."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from shapely.geometry import Polygon

from exercise_app.figures.build.draw_order import Layer
from exercise_app.figures.build.ink import LINE, PROP_WEIGHT, Ink, area, stroke
from exercise_app.figures.build.outline import polygons, rings
from exercise_app.figures.build.vectors import unit, vec

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from exercise_app.figures.build.camera import Camera
    from exercise_app.figures.build.pose_file import Item
    from exercise_app.figures.build.props import PropMaker
    from exercise_app.figures.build.vectors import Array

_WIDTH = LINE * PROP_WEIGHT
_STEEPEST = 0.02
"""A sheet seen more edge-on than this has one depth all over."""

_WAVE = 0.011
"""Height of a ripple, metres."""


class PlaneDepth:
    """Depth of a flat thing: a point of it and its normal, metres."""

    def __init__(self, place: Array, normal: Array, camera: Camera) -> None:
        self._place, self._normal, self._camera = place, normal, camera

    def __call__(self, points: Array) -> Array:
        """Return the depth per page point."""
        camera = self._camera
        slope = float(camera.towards @ self._normal)
        if abs(slope) < _STEEPEST:
            return np.full(len(points), float(camera.depth(self._place)))
        start = points[:, :1] * camera.right + points[:, 1:] * camera.up
        depth: Array = ((self._place - start) @ self._normal) / slope
        return depth


def wheel(maker: PropMaker, name: str, item: Item) -> list[Layer]:
    """Return a wheel `at` its middle: `radius`, `tyre` width, `spokes`, and `fill` if it is solid.

    It stands upright along x; metres.
    """
    centre, radius = vec(*item.numbers("at", ())), item.number("radius", 0.33)
    outer = _circle(maker, centre, radius)
    inner = _circle(maker, centre, radius - item.number("tyre", 0.03))
    disc = Polygon(outer)
    marks: list[Ink] = []
    if "fill" in item.values:
        marks.append(area(item.text("fill"), [inner]))
    else:
        disc = Polygon(outer, [inner])
    marks += [stroke([ray], _WIDTH * 0.6, "prop_line") for ray in _spokes(inner, item)]
    marks.append(area(item.text("role", "prop_dark"), [outer, inner], "prop_line", _WIDTH))
    depth = PlaneDepth(centre, vec(0.0, 0.0, 1.0), maker.camera)
    return [Layer(name, disc, depth, ready_ink=marks)]


def _circle(maker: PropMaker, centre: Array, radius: float) -> Array:
    turn = np.linspace(0.0, 2 * np.pi, 49)
    flat = np.stack([np.cos(turn), np.sin(turn), np.zeros_like(turn)], axis=1)
    page: Array = maker.camera.page(centre + flat * radius)
    return page


def _spokes(rim: Array, item: Item) -> list[Array]:
    count = int(item.number("spokes", 0))
    if count == 0:
        return []
    step = (len(rim) - 1) // count
    half = (len(rim) - 1) // 2
    return [np.array([rim[i], rim[(i + half) % (len(rim) - 1)]]) for i in range(0, half, step)]


def sheet(maker: PropMaker, name: str, item: Item) -> list[Layer]:
    """Return a flat piece with world corners `points`, `round` corners and `holes`, metres."""
    corners = _places(item.values["points"])
    normal = unit(np.cross(corners[1] - corners[0], corners[2] - corners[0]))
    depth = PlaneDepth(corners[0], normal, maker.camera)
    page = [_places(hole) for hole in item.values.get("holes", ())]
    outline = _rounded(maker.camera.page(corners), item)
    for hole in page:
        outline = outline.difference(_rounded(maker.camera.page(hole), item))
    line = None if item.values.get("bare", False) else "prop_line"
    marks = [area(item.text("role", "prop"), rings(outline), line, _WIDTH)]
    return [Layer(name, polygons(outline)[0], depth, ready_ink=marks)]


def _places(rows: Any) -> Array:  # noqa: ANN401 - straight from TOML
    return np.array([[float(number) for number in row] for row in rows])


def _rounded(page: Array, item: Item) -> Polygon:
    radius = item.number("round", 0.0)
    shape = Polygon(page).buffer(-radius).buffer(radius) if radius else Polygon(page)
    return polygons(shape)[0]


def water(maker: PropMaker, name: str, item: Item) -> list[Layer]:
    """Return water from `x` to `x` up to `level`: a body behind the swimmer, ripples in front.

    With `cover` it also hides what is that deep (metres) under the level.
    """
    left, right = item.numbers("x", (-1.0, 1.0))
    level, low = item.number("level", 0.4), item.number("bottom", 0.0)
    back, front = item.number("back", -0.6), item.number("front", 0.5)
    surface = _ripple(left, right, level, back)
    under = vec(right, low, back), vec(left, low, back)
    page = maker.camera.page(np.vstack([surface, *under]))
    marks = [
        area("mat", [np.vstack([page, page[:1]])]),
        stroke([maker.camera.page(surface)], _WIDTH, "shirt_shade"),
    ]
    layers = [_facing(name, Polygon(page).buffer(0), back, maker, marks)]
    if "cover" in item.values:
        layers.append(_cover(maker, f"{name}cover", (left, right), level, item))
    for number, drop in enumerate(item.numbers("ripples", ())):
        inset = (right - left) * (0.06 + 0.05 * (number % 2))
        line = maker.camera.page(_ripple(left + inset, right - inset, level - drop, front))
        mark = stroke([line], _WIDTH, "shirt_shade")
        strip = Polygon(np.vstack([line, line[::-1] - (0.0, 0.004)])).buffer(0)
        layers.append(_facing(f"{name}ripple{number}", polygons(strip)[0], front, maker, [mark]))
    return layers


def _cover(
    maker: PropMaker, name: str, ends: tuple[float, float], level: float, item: Item
) -> Layer:
    low, front = item.number("bottom", 0.0), item.number("front", 0.5) - 0.01
    surface = _ripple(*ends, level - item.number("cover", 0.0), front)
    under = vec(ends[1], low, front), vec(ends[0], low, front)
    page = maker.camera.page(np.vstack([surface, *under]))
    marks = [
        area("mat", [np.vstack([page, page[:1]])]),
        stroke([maker.camera.page(surface)], _WIDTH, "shirt_shade"),
    ]
    return _facing(name, Polygon(page).buffer(0), front, maker, marks)


def _ripple(left: float, right: float, level: float, z: float) -> Array:
    along = np.linspace(left, right, 81)
    high = level + _WAVE * np.sin(along * 2 * np.pi / 0.24)
    return np.stack([along, high, np.full_like(along, z)], axis=1)


def _facing(name: str, shape: Polygon, z: float, maker: PropMaker, marks: Sequence[Ink]) -> Layer:
    depth = PlaneDepth(vec(0.0, 0.0, z), vec(0.0, 0.0, 1.0), maker.camera)
    return Layer(name, shape, depth, ready_ink=list(marks))


SCENERY: dict[str, Callable[[PropMaker, str, Item], list[Layer]]] = {
    "wheel": wheel,
    "sheet": sheet,
    "water": water,
}
"""Makers by kind of prop."""
