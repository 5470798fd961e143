"""Chairs, walls, balls and other things around the body, as layers for the drawing order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.geometry import Polygon

from exercise_app.figures.build.depth import BlobDepth, BoxDepth
from exercise_app.figures.build.draw_order import Layer
from exercise_app.figures.build.flesh import Blob, Part
from exercise_app.figures.build.gear import GEAR
from exercise_app.figures.build.ink import LINE, PROP_WEIGHT, Ink, area
from exercise_app.figures.build.outline import rings, silhouette
from exercise_app.figures.build.pose_file import PoseFileError
from exercise_app.figures.build.vectors import unit, vec

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from exercise_app.figures.build.camera import Camera
    from exercise_app.figures.build.pose_file import Item
    from exercise_app.figures.build.skeleton import Body
    from exercise_app.figures.build.vectors import Array

_WIDTH = LINE * PROP_WEIGHT
_LEG = 0.016
_SEAT_HALF = 0.21


class PropMaker:
    """Makes the layers of props for one body and one camera."""

    def __init__(self, body: Body, camera: Camera) -> None:
        self._body = self.body = body
        self._camera = self.camera = camera
        self._makers: dict[str, Callable[[str, Item], list[Layer]]] = {
            "chair": self._chair,
            "stool": self._stool,
            "wall": self._wall,
            "box": self._box,
            "table": self._table,
            "bed": self._bed,
            "stick": self._stick,
            "band": self._stick,
            "ball": self._ball,
            "kettlebell": self._kettlebell,
            "dumbbell": self._dumbbell,
            "held_box": self._held_box,
            "bag": self._bag,
            "pillow": self._pillow,
        }

    def make(self, items: Sequence[Item], panel: str = "") -> list[Layer]:
        """Return the layers of all props except mats, which are painted with the floor.

        Args:
            items: All props of the pose file.
            panel: Leaves out what belongs to another panel (`panel = "end"` in the pose file).

        Raises:
            PoseFileError: If a kind of prop does not exist.
        """
        layers: list[Layer] = []
        for number, item in enumerate(items):
            if item.kind == "mat" or (panel and item.text("panel", panel) != panel):
                continue
            name, placed = f"{item.kind}{number}", self._following(item)
            if item.kind in GEAR:
                layers += GEAR[item.kind](self, name, placed)
            elif item.kind in self._makers:
                layers += self._makers[item.kind](name, placed)
            else:
                msg = f"unknown prop {item.kind!r}"
                raise PoseFileError(msg)
        return layers

    def _following(self, item: Item) -> Item:
        """Measure `x` or `at` from the bone named by `follow`, so that a prop moves along."""
        if "follow" not in item.values:
            return item
        along = float(self._body.frames[item.text("follow")].origin[0])
        values = dict(item.values)
        if "at" in values:
            x, y, z = item.numbers("at", ())
            values["at"] = (x + along, y, z)
        else:
            values["x"] = item.number("x", 0.0) + along
        return replace(item, values=values)

    def box(
        self,
        name: str,
        centre: Sequence[float],
        half: Sequence[float],
        roles: tuple[str, str] = ("prop", "prop_side"),
    ) -> Layer:
        """Return a box with its edges along the world axes; roles of its top and its sides."""
        middle, size, axes = vec(*centre), vec(*half), np.eye(3)
        marks: list[Ink] = []
        faces: list[Polygon] = []
        for corners, normal in _faces(middle, size):
            if float(normal @ self._camera.towards) > 0.02:
                page = self._camera.page(np.array([*corners, corners[0]]))
                role = roles[0] if normal[1] > 0.5 else roles[1]
                marks.append(area(role, [page], "prop_line", _WIDTH))
                faces.append(Polygon(page))
        outline = shapely.union_all(faces).buffer(1e-5)
        depth = BoxDepth(axes, middle, size, self._camera)
        return Layer(name, outline, depth, ready_ink=marks)

    def chain(self, name: str, blobs: Sequence[Blob], role: str) -> Layer:
        """Return a rounded thing made of balls strung together."""
        return self.part(name, Part(name, role, "", [list(blobs)], closing=0.001))

    def part(self, name: str, part: Part) -> Layer:
        """Return one part of one colour, with its outline."""
        outline = silhouette(part, self._camera)
        marks = [area(part.role, rings(outline), "prop_line", _WIDTH)]
        return Layer(name, outline, BlobDepth(part.chains, self._camera), ready_ink=marks)

    def _chair(self, name: str, item: Item) -> list[Layer]:
        x, height = item.number("x", 0.0), item.number("height", 0.46)
        # `back = "right"` turns the chair round, for holding on to it while standing.
        rear = -1.0 if item.text("back", "left") == "left" else 1.0
        z = item.number("z", 0.0)
        layers = self._stand(name, (x, z), height, "prop_side")
        back = x + rear * (_SEAT_HALF - 0.012)
        for side in (-1.0, 1.0):
            centre = (back, height + 0.20, z + side * (_SEAT_HALF - 0.02))
            layers.append(self.box(f"{name}post{side}", centre, (0.014, 0.20, 0.014)))
        top = self.box(f"{name}back", (back, height + 0.33, z), (0.014, 0.10, _SEAT_HALF))
        return [*layers, top]

    def _stool(self, name: str, item: Item) -> list[Layer]:
        centre = (item.number("x", 0.0), item.number("z", 0.0))
        return self._stand(name, centre, item.number("height", 0.46), "prop_side")

    def _stand(
        self, name: str, centre: tuple[float, float], height: float, role: str
    ) -> list[Layer]:
        """Return four legs and a seat."""
        x, z = centre
        inset = _SEAT_HALF - 0.02
        legs = [
            self.box(
                f"{name}leg{dx}{dz}",
                (x + dx * inset, (height - 0.04) / 2, z + dz * inset),
                (_LEG, (height - 0.04) / 2, _LEG),
            )
            for dx in (-1, 1)
            for dz in (-1, 1)
        ]
        half = (_SEAT_HALF, 0.02, _SEAT_HALF)
        seat = self.box(f"{name}seat", (x, height - 0.02, z), half, ("prop", role))
        seat.over = [leg.name for leg in legs]
        return [*legs, seat]

    def _wall(self, name: str, item: Item) -> list[Layer]:
        half_depth = item.number("depth", 0.5)
        height = item.number("height", 1.9) / 2
        centre = (item.number("x", 0.0), height, item.number("z", 0.0))
        return [self.box(name, centre, (0.03, height, half_depth), ("prop", "prop"))]

    def _box(self, name: str, item: Item) -> list[Layer]:
        return [self.box(name, item.numbers("at", ()), item.numbers("half", ()))]

    def _table(self, name: str, item: Item) -> list[Layer]:
        """Return a top on two panels; `height` is that of its upper face."""
        x, height = item.number("x", 0.0), item.number("height", 0.75)
        half_x, half_z = item.number("half_x", 0.35), item.number("half_z", 0.30)
        panels = [
            self.box(
                f"{name}side{dx}",
                (x + dx * (half_x - 0.03), (height - 0.04) / 2, 0.0),
                (0.02, (height - 0.04) / 2, half_z - 0.03),
            )
            for dx in (-1, 1)
        ]
        top = self.box(f"{name}top", (x, height - 0.02, 0.0), (half_x, 0.02, half_z))
        top.over = [panel.name for panel in panels]
        return [*panels, top]

    def _bed(self, name: str, item: Item) -> list[Layer]:
        left, right = item.numbers("x", (-1.0, 1.0))
        height, half_z = item.number("height", 0.5), item.number("half_z", 0.35)
        centre, half = (left + right) / 2, (right - left) / 2
        low = height / 2 - 0.08
        base = self.box(f"{name}base", (centre, low, 0), (half, low, half_z))
        soft = ("prop_soft", "mat")
        mattress = self.box(f"{name}soft", (centre, height - 0.08, 0), (half, 0.08, half_z), soft)
        mattress.over = [base.name]
        return [base, mattress]

    def _stick(self, name: str, item: Item) -> list[Layer]:
        """Return a stick or band between two points `[bone, x, y, z]`, lengthened by `extend`."""
        first, second = (self.end(item.values[key]) for key in ("from", "to"))
        along = unit(second - first)
        before, after = item.numbers("extend", (0.0, 0.0))
        radius = item.number("radius", 0.011)
        ball = np.eye(3) * radius
        blobs = [Blob(first - along * before, ball), Blob(second + along * after, ball)]
        return [self.chain(name, blobs, item.text("role", "prop_accent"))]

    def end(self, place: Sequence[str | float]) -> Array:
        """Return the world place of `[bone or "world", x, y, z]`, metres."""
        bone, *offset = place
        numbers = [float(value) for value in offset]
        if bone == "world":
            return vec(*numbers)
        return self._body.frames[str(bone)].at(*numbers)

    def _ball(self, name: str, item: Item) -> list[Layer]:
        radius = item.number("radius", 0.3)
        blobs = [Blob(vec(*item.numbers("at", ())), np.eye(3) * radius)]
        return [self.chain(name, blobs, item.text("role", "prop_accent"))]

    def _kettlebell(self, name: str, item: Item) -> list[Layer]:
        """Return a kettlebell hanging from `hand = "r"`, "l" or "both"."""
        hand = item.text("hand", "both")
        sides = ("r", "l") if hand == "both" else (hand,)
        grips = [self._body.frames[f"wrist_{side}"].at(0.0, -0.095, 0.0) for side in sides]
        grip = np.mean(grips, axis=0)
        middle = grip + vec(0.0, -0.13, 0.0)
        reach = 0.055
        thin = np.eye(3) * 0.0125
        handle = [
            Blob(middle + vec(0.0, 0.06, -reach), thin),
            Blob(grip + vec(0.0, 0.0, -reach * 0.8), thin),
            Blob(grip + vec(0.0, 0.0, reach * 0.8), thin),
            Blob(middle + vec(0.0, 0.06, reach), thin),
        ]
        bell = [Blob(middle, np.eye(3) * 0.085)]
        return [
            self.chain(f"{name}handle", handle, "prop_dark"),
            self.chain(name, bell, "prop_dark"),
        ]

    def _dumbbell(self, name: str, item: Item) -> list[Layer]:
        """Return a dumbbell in `hand = "r"` or "l", its bar across the palm."""
        wrist = self._body.frames[f"wrist_{item.text('hand', 'r')}"]
        grip, across = wrist.at(0.0, -0.085, 0.0), wrist.axes[:, 0]
        bar = [
            Blob(grip - across * 0.075, np.eye(3) * 0.012),
            Blob(grip + across * 0.075, np.eye(3) * 0.012),
        ]
        layers = [self.chain(f"{name}bar", bar, "prop_dark")]
        disc = wrist.axes * vec(0.012, 0.048, 0.048)
        for end in (-1.0, 1.0):
            middle = grip + across * 0.085 * end
            weight = [Blob(middle - across * 0.018, disc), Blob(middle + across * 0.018, disc)]
            layers.append(self.chain(f"{name}end{end}", weight, "prop_dark"))
        return layers

    def _held_box(self, name: str, item: Item) -> list[Layer]:
        """Return a box between both hands, `half` in metres, `drop` below the hands."""
        grips = [self._body.frames[f"wrist_{side}"].at(0.0, -0.08, 0.0) for side in ("r", "l")]
        half = item.numbers("half", (0.15, 0.11, 0.17))
        shift = vec(item.number("forward", 0.0), -item.number("drop", 0.0), 0.0)
        return [self.box(name, list(np.mean(grips, axis=0) + shift), half)]

    def _bag(self, name: str, item: Item) -> list[Layer]:
        """Return a bag hanging from `hand = "r"` or "l"."""
        grip = self._body.frames[f"wrist_{item.text('hand', 'r')}"].at(0.0, -0.095, 0.0)
        thin = np.eye(3) * 0.008
        layers = []
        for end in (-1.0, 1.0):
            handle = [Blob(grip, thin), Blob(grip + vec(0.09 * end, -0.16, 0.0), thin)]
            layers.append(self.chain(f"{name}handle{end}", handle, "prop_side"))
        middle = grip + vec(0.0, -0.28, 0.0)
        return [*layers, self.box(name, list(middle), (0.15, 0.13, 0.05))]

    def _pillow(self, name: str, item: Item) -> list[Layer]:
        centre = vec(*item.numbers("at", ()))
        low = Blob(centre + vec(-0.10, 0.0, 0.0), np.diag([0.07, 0.03, 0.16]))
        high = Blob(centre + vec(0.09, 0.0, 0.0), np.diag([0.07, 0.038, 0.16]))
        return [self.chain(name, [low, high], "prop_soft")]


def _faces(middle: Array, half: Array) -> list[tuple[list[Array], Array]]:
    """Return the corners and the outward normal of all six faces of a box."""
    faces = []
    for axis in range(3):
        first, second = (i for i in range(3) if i != axis)
        for sign in (1.0, -1.0):
            normal = np.eye(3)[axis] * sign
            corners = []
            for a, b in ((1, 1), (1, -1), (-1, -1), (-1, 1)):
                corner = middle + normal * half[axis]
                corner[first] += a * half[first]
                corner[second] += b * half[second]
                corners.append(corner)
            faces.append((corners, normal))
    return faces
