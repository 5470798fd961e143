"""Inks a posed body among its props: fills, soft shade, outlines with gaps where parts run on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry import Point, Polygon

from exercise_app.figures.build.depth import BlobDepth
from exercise_app.figures.build.draw_order import Layer, in_drawing_order
from exercise_app.figures.build.extremities import finger_lines
from exercise_app.figures.build.face import Face, bone_ink, hair_ink
from exercise_app.figures.build.ink import (
    CONTOUR_WEIGHT,
    FAR_WEIGHT,
    LINE,
    NEAR_WEIGHT,
    Ink,
    area,
    pen_lines,
    stroke,
)
from exercise_app.figures.build.outline import largest, lines, polygons, rings, silhouette
from exercise_app.figures.build.skeleton import LUMBAR, SIDES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exercise_app.figures.build.camera import Camera
    from exercise_app.figures.build.flesh import Part
    from exercise_app.figures.build.skeleton import Body

_FAR_FROM = 0.35
"""How much a body must turn its side to the viewer before one side counts as far."""

_TRUNK_SHADE = 0.020
_LIMB_SHADE = 0.012
_LEAST_SHADE = 0.006
"""How far the light comes from above on trunk and limbs, and the thinnest shade drawn, metres."""
_FILLETS = (("pelvis", "short", "hip", 0.05, 0.21), ("shirt", "sleeve", "shoulder", 0.03, 0.16))
"""Trunk part, limb part, joint, fillet radius and reach, metres."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A body seen by a camera, before it is inked."""

    body: Body
    parts: dict[str, Part]
    areas: dict[str, Polygon]
    camera: Camera

    @property
    def outline(self) -> shapely.Geometry:
        """The whole silhouette."""
        return shapely.union_all(list(self.areas.values()))


def see(body: Body, parts: dict[str, Part], camera: Camera) -> Figure:
    """Project a body: one outline per part, limbs filleted into the trunk."""
    areas = {name: silhouette(part, camera) for name, part in parts.items()}
    areas = {name: outline for name, outline in areas.items() if not outline.is_empty}
    for side in SIDES:
        for trunk, limb, joint, radius, reach in _FILLETS:
            name = f"{limb}_{side}"
            if parts[name].blend and name in areas:
                near = Point(camera.page(body.frames[f"{joint}_{side}"].origin)).buffer(reach)
                areas[name] = _filleted(areas[name], areas[trunk], radius, near)
    return Figure(body, parts, areas, camera)


def _filleted(limb: Polygon, trunk: Polygon, radius: float, near: Polygon) -> Polygon:
    """Fill the notch between limb and trunk, and give the filling to the limb."""
    both = limb.union(trunk)
    if both.geom_type != "Polygon":
        return limb
    rounded = both.buffer(radius, quad_segs=4).buffer(-radius, quad_segs=4)
    filling = rounded.difference(both).intersection(near)
    if filling.area <= 2e-5:
        return limb
    return largest(limb.union(filling.buffer(0.003)).buffer(-0.0035).buffer(0.0035))


def ink_figure(figure: Figure, props: Sequence[Layer], *, spine: bool) -> list[Ink]:
    """Return all marks of a body and the props around it, back to front."""
    layers = [
        Layer(
            name,
            outline,
            BlobDepth(figure.parts[name].chains, figure.camera),
            figure.parts[name].over,
            figure.parts[name].prefers_over,
        )
        for name, outline in figure.areas.items()
    ]
    ordered = in_drawing_order([*layers, *props])
    return _Inker(figure, ordered, spine=spine).ink()


class _Inker:
    """Walks through the layers from back to front and knows what is drawn already."""

    def __init__(self, figure: Figure, ordered: list[Layer], *, spine: bool) -> None:
        self._figure = figure
        self._ordered = ordered
        self._spine = spine
        self._far = _far_limbs(figure)
        self._drawn: dict[str, Polygon] = {}
        self._outline = figure.outline

    def ink(self) -> list[Ink]:
        """Return the marks of all layers and the contour."""
        marks: list[Ink] = []
        covers = _covers(self._ordered)
        for layer, cover in zip(self._ordered, covers, strict=True):
            if layer.ready_ink:
                marks += layer.ready_ink
            elif not cover.contains(layer.area):
                marks += self._ink_part(layer)
            self._drawn[layer.name] = layer.area
        return marks + self._contour()

    def _ink_part(self, layer: Layer) -> list[Ink]:
        part = self._figure.parts[layer.name]
        far = part.limb in self._far
        role = f"{part.role}_far" if far else part.role
        if part.role == "sole":
            return [area(role, rings(layer.area))]
        width = LINE * (FAR_WEIGHT if far else NEAR_WEIGHT)
        shade = self._shade(part, layer.area, width)
        shade_ink = [area(f"{role}_shade", rings(shade))] if polygons(shade) else []
        edge = self._edge(part, layer.area)
        if edge.length > layer.area.boundary.length * 0.999:
            marks = [area(role, rings(layer.area), "line", width), *shade_ink]
        else:
            marks = [area(role, rings(layer.area)), *shade_ink, *pen_lines(lines(edge), width)]
        return marks + self._details(layer)

    def _shade(self, part: Part, outline: Polygon, width: float) -> shapely.Geometry:
        """Return a crescent on the underside, not where the part runs on into another."""
        rise = _TRUNK_SHADE if part.limb == "trunk" else _LIMB_SHADE
        lit = affinity.translate(outline, -rise * 0.35, rise)
        shade = outline.difference(lit).intersection(outline.buffer(-width * 0.45))
        for opening in part.openings:
            if opening.neighbour in self._figure.areas:
                shade = shade.difference(self._zone(opening.centre, opening.radius))
        shade = shade.buffer(-_LEAST_SHADE / 2).buffer(_LEAST_SHADE / 2).simplify(0.0005)
        return shapely.unary_union([piece for piece in polygons(shade) if piece.area > 2e-4])

    def _edge(self, part: Part, outline: Polygon) -> shapely.Geometry:
        """Return the outline without the stretches where the neighbour shows underneath."""
        edge = outline.boundary
        names = list(self._drawn)
        for opening in part.openings:
            if opening.neighbour not in self._drawn:
                continue
            zone = self._zone(opening.centre, opening.radius)
            open_area = zone.intersection(self._drawn[opening.neighbour].buffer(-0.004))
            for later in names[names.index(opening.neighbour) + 1 :]:
                if self._drawn[later].intersects(open_area):
                    open_area = open_area.difference(self._drawn[later])
            edge = edge.difference(open_area)
        return edge

    def _zone(self, centre: np.ndarray, radius: float) -> Polygon:
        return Point(self._figure.camera.page(centre)).buffer(radius)

    def _details(self, layer: Layer) -> list[Ink]:
        body, camera = self._figure.body, self._figure.camera
        if layer.name == "shirt" and self._spine:
            return _vertebrae(body, camera)
        if layer.name == "head":
            face = Face(body.frames["head"], camera)
            hair = face.hair(layer.depth)
            self._outline = self._outline.union(hair)
            return hair_ink(hair) + face.details()
        if layer.name.startswith("hand_"):
            return finger_lines(body, layer.name[-1], camera, layer.area)
        return []

    def _contour(self) -> list[Ink]:
        """Return a heavier line round the whole figure, not where a prop covers it."""
        covered = shapely.union_all(_prop_covers(self._ordered))
        edges = [
            Polygon(piece.exterior).boundary.difference(covered)
            for piece in polygons(self._outline)
            if piece.area > 1e-3
        ]
        points = [line for edge in edges for line in lines(edge)]
        return [stroke(points, LINE * CONTOUR_WEIGHT)] if points else []


def _covers(ordered: list[Layer]) -> list[shapely.Geometry]:
    """Return per layer what is painted over it later."""
    covers: list[shapely.Geometry] = []
    later: shapely.Geometry = Polygon()
    for layer in reversed(ordered):
        covers.append(later)
        later = later.union(layer.area)
    return covers[::-1]


def _prop_covers(ordered: list[Layer]) -> list[shapely.Geometry]:
    covers: list[shapely.Geometry] = []
    later: shapely.Geometry = Polygon()
    for layer in reversed(ordered):
        if layer.ready_ink:
            covers.append(layer.area.difference(later.buffer(LINE)))
        else:
            later = later.union(layer.area)
    return covers


def _far_limbs(figure: Figure) -> set[str]:
    facing = float(figure.camera.towards @ figure.body.frames["pelvis"].axes[:, 2])
    if abs(facing) <= _FAR_FROM:
        return set()
    side = "l" if facing > 0 else "r"
    return {f"arm_{side}", f"leg_{side}"}


def _vertebrae(body: Body, camera: Camera) -> list[Ink]:
    marks: list[Ink] = []
    for link in range(LUMBAR):
        low, high = body.spine(link), body.spine(link + 1)
        centre = (low.origin + high.origin) / 2 + low.axes @ (0.028, 0.0, 0.0)
        corners = [
            centre + low.axes @ (x, y, 0.0)
            for x, y in ((-0.022, -0.0125), (0.022, -0.0125), (0.022, 0.0125), (-0.022, 0.0125))
        ]
        marks.append(bone_ink(np.array(corners), camera))
    return marks
