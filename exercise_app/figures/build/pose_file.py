"""Reads a pose file (TOML) into plain data; says what is wrong with it by name.

A file names a base posture and then only what differs: `[start]` adds to the base, `[mid]` and
`[end]` add to the start. See `exercises/poses/README.md` for the words an author can use.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from exercise_app.figures.build.bases import BASES, base_angles, spread
from exercise_app.figures.build.contacts import CONTACTS, GROUPS
from exercise_app.figures.build.hands import PLACES, HandPlace
from exercise_app.figures.build.profiles import PHYSIQUES
from exercise_app.figures.build.skeleton import LIMB_ANGLES, REST_ANGLES, SIDES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from exercise_app.figures.display import PanelName

Pin = tuple[float | None, float | None, float | None]

STAY = "stay"
"""Hand word: leave the hand where the start pose had it."""

FREE = "free"
"""Hand word: no target any more, the arm angles count."""


class PoseFileError(Exception):
    """A pose file says something that is not understood."""


@dataclass(frozen=True, slots=True)
class Touch:
    """A point of the body that must be at a place on another bone (offset in its axes, metres)."""

    point: str
    to: str
    offset: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Stage:
    """One moment of an exercise, complete (deltas already added).

    Attributes:
        name: "start", "mid" or "end".
        angles: All angles, degrees.
        root: Place of the middle between the hips, or None to begin where the start pose ended.
        ground: Contacts that must touch their surface.
        surfaces: Height of the surface under a contact if it is not the floor, metres.
        hold: Contacts that keep the x they had in the start pose.
        pins: Wanted world coordinates per joint or contact, metres; None leaves one free.
        touches: Points that must meet other bones.
        free: Further angles the solver may change.
        lock: Angles the solver must leave alone.
        hands: Per side: a place, STAY, or absent.
    """

    name: PanelName
    angles: dict[str, float]
    root: tuple[float, float, float] | None
    ground: tuple[str, ...]
    surfaces: dict[str, float] = field(default_factory=dict)
    hold: tuple[str, ...] = ()
    pins: dict[str, Pin] = field(default_factory=dict)
    touches: tuple[Touch, ...] = ()
    free: tuple[str, ...] = ()
    lock: tuple[str, ...] = ()
    hands: dict[str, HandPlace | Literal["stay"]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Item:
    """A prop or an arrow as written: its kind and its further values."""

    kind: str
    values: Mapping[str, Any]

    def number(self, key: str, default: float) -> float:
        """Return a number, or the default when it is not given."""
        return float(self.values.get(key, default))

    def numbers(self, key: str, default: tuple[float, ...]) -> tuple[float, ...]:
        """Return a list of numbers, or the default when it is not given."""
        return tuple(float(value) for value in self.values.get(key, default))

    def text(self, key: str, default: str = "") -> str:
        """Return a word, or the default when it is not given."""
        return str(self.values.get(key, default))


@dataclass(frozen=True, slots=True)
class PoseFile:
    """Everything a pose file says.

    Attributes:
        exercise_id: Name of the file without its suffix.
        view: Azimuth and elevation of the viewer, degrees.
        stages: One to three moments in order.
        props: Mats, chairs and so on.
        arrows: Movement arrows; each names the panel it is drawn in.
        spine: True to draw the lumbar vertebrae over the shirt.
        body: Body type, a word of `PHYSIQUES`.
        hair: "short" or "bun".
        layout: "auto", "stacked" or "side".
        allow: Names of checks that do not apply, each with the reason written in the file.
    """

    exercise_id: str
    view: tuple[float, float]
    stages: tuple[Stage, ...]
    props: tuple[Item, ...]
    arrows: tuple[Item, ...]
    spine: bool
    body: str
    hair: str
    layout: str
    allow: Mapping[str, str]


_TOP = {
    "base", "view", "spine", "body", "hair", "layout", "mirror", "start", "mid", "end", "props",
    "arrows", "allow",
}  # fmt: skip


def read(path: Path) -> PoseFile:
    """Read and check one pose file.

    Raises:
        PoseFileError: If the file is not understood.
    """
    return parse(path.stem, path.read_text(encoding="utf-8"))


def parse(exercise_id: str, text: str) -> PoseFile:
    """Read a pose from text.

    Raises:
        PoseFileError: If the text is not understood.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        msg = f"{exercise_id}: {error}"
        raise PoseFileError(msg) from error
    unknown = set(data) - _TOP
    if unknown or data.get("base") not in BASES:
        msg = f"{exercise_id}: unknown {sorted(unknown) or data.get('base')}"
        raise PoseFileError(msg)
    body = str(data.get("body", "a"))
    if body not in PHYSIQUES:
        msg = f"{exercise_id}: unknown body {body!r}"
        raise PoseFileError(msg)
    pose_file = PoseFile(
        exercise_id=exercise_id,
        view=tuple(data.get("view", (18, 10))),
        stages=_stages(exercise_id, data),
        props=_items(data.get("props", []), "kind"),
        arrows=_items(data.get("arrows", []), "form"),
        spine=bool(data.get("spine", False)),
        body=body,
        hair=data.get("hair", PHYSIQUES[body].hair),
        layout=data.get("layout", "auto"),
        allow=data.get("allow", {}),
    )
    if not data.get("mirror", False):
        return pose_file
    return replace(pose_file, stages=tuple(map(mirrored, pose_file.stages)))


def _items(rows: list[dict[str, Any]], key: str) -> tuple[Item, ...]:
    return tuple(Item(str(row.get(key, "")), row) for row in rows)


def _stages(exercise_id: str, data: dict[str, Any]) -> tuple[Stage, ...]:
    base = BASES[data["base"]]
    surfaces = dict(base.surfaces)
    first = Stage("start", base_angles(data["base"]), base.root, base.ground, surfaces)
    try:
        start = _add(first, "start", data.get("start", {}))
        later = [
            _add(replace(start, root=None), name, data[name])
            for name in ("mid", "end")
            if name in data
        ]
    except (KeyError, TypeError, ValueError) as error:
        msg = f"{exercise_id}: not understood: {error}"
        raise PoseFileError(msg) from error
    return (start, *later)


def _add(stage: Stage, name: Literal["start", "mid", "end"], delta: dict[str, Any]) -> Stage:
    """Add what a table says to the stage before it."""
    angles, fields, hands = dict(stage.angles), {}, dict(stage.hands)
    for key, value in delta.items():
        if key in _READERS:
            target, reader = _READERS[key]
            fields[target] = reader(value)
        elif key == "hands":
            _place_hands(hands, angles, ("r", "l"), value)
        elif key in ("hand_r", "hand_l"):
            _place_hands(hands, angles, (key[-1],), value)
        elif key in REST_ANGLES or key in LIMB_ANGLES:
            angles.update(spread({key: value}))
        else:
            raise KeyError(key)
    return replace(stage, name=name, angles=angles, hands=hands, **fields)


def _place_hands(
    hands: dict[str, HandPlace | Literal["stay"]],
    angles: dict[str, float],
    sides: tuple[str, ...],
    value: str | dict[str, Any],
) -> None:
    for side in sides:
        if value == FREE:
            hands.pop(side, None)
        elif value == STAY:
            hands[side] = "stay"
        else:
            place = PLACES[value] if isinstance(value, str) else _custom_place(value)
            hands[side] = place
            if place.grip is not None:
                angles[f"grip_{side}"] = place.grip


def _custom_place(value: dict[str, Any]) -> HandPlace:
    known = PLACES[value["like"]] if "like" in value else HandPlace(value["frame"], (0, 0, 0))
    changes: dict[str, Any] = {
        key: item if key in ("frame", "grip") else _triple(item)
        for key, item in value.items()
        if key != "like"
    }
    return replace(known, **changes)


def _triple(value: Any) -> tuple[float, float, float]:  # noqa: ANN401 - straight from TOML
    x, y, z = (float(number) for number in value)
    return x, y, z


def _contacts(names: list[str]) -> tuple[str, ...]:
    for name in names:
        if name not in CONTACTS and name not in GROUPS:
            raise KeyError(name)
    return tuple(names)


def _heights(value: dict[str, float]) -> dict[str, float]:
    heights: dict[str, float] = {}
    for name, height in value.items():
        for contact in GROUPS.get(name, (name,)):
            heights[contact] = float(height)
    return heights


def _pins(value: dict[str, dict[str, float]]) -> dict[str, Pin]:
    return {name: (pin.get("x"), pin.get("y"), pin.get("z")) for name, pin in value.items()}


def _touches(value: list[dict[str, Any]]) -> tuple[Touch, ...]:
    return tuple(Touch(row["point"], row["to"], _triple(row["offset"])) for row in value)


def _names(value: list[str]) -> tuple[str, ...]:
    return tuple(name for item in value for name in _both_sides(item))


def _both_sides(name: str) -> tuple[str, ...]:
    return tuple(f"{name}_{side}" for side in SIDES) if name in LIMB_ANGLES else (name,)


_READERS: dict[str, tuple[str, Any]] = {
    "root": ("root", _triple),
    "ground": ("ground", _contacts),
    "hold": ("hold", _contacts),
    "surfaces": ("surfaces", _heights),
    "pins": ("pins", _pins),
    "touch": ("touches", _touches),
    "free": ("free", _names),
    "lock": ("lock", _names),
}


def mirrored(stage: Stage) -> Stage:
    """Return the same pose with left and right swapped."""
    angles = {
        other_side(name): -value if _is_sided_trunk(name) else value
        for name, value in stage.angles.items()
    }
    pins = {
        other_side(name): (x, y, None if z is None else -z)
        for name, (x, y, z) in stage.pins.items()
    }
    touches = tuple(
        Touch(other_side(t.point), other_side(t.to), (t.offset[0], t.offset[1], -t.offset[2]))
        for t in stage.touches
    )
    hands: dict[str, HandPlace | Literal["stay"]] = {}
    for side, place in stage.hands.items():
        swapped = place if isinstance(place, str) else _mirrored_place(place)
        hands["l" if side == "r" else "r"] = swapped
    root = stage.root
    return replace(
        stage,
        angles=angles,
        root=None if root is None else (root[0], root[1], -root[2]),
        ground=tuple(map(other_side, stage.ground)),
        hold=tuple(map(other_side, stage.hold)),
        surfaces={other_side(name): height for name, height in stage.surfaces.items()},
        pins=pins,
        touches=touches,
        free=tuple(map(other_side, stage.free)),
        lock=tuple(map(other_side, stage.lock)),
        hands=hands,
    )


def _mirrored_place(place: HandPlace) -> HandPlace:
    # Offsets are written for the right hand and mirrored per hand; only the bone changes side.
    return replace(place, frame=other_side(place.frame))


def other_side(name: str) -> str:
    """Return the name of the same thing on the other side: `knee_r` gives `knee_l`."""
    swap = {"_r": "_l", "_l": "_r"}
    return name[:-2] + swap[name[-2:]] if name[-2:] in swap else name


def _is_sided_trunk(name: str) -> bool:
    sided = {"roll", "yaw"}
    return name in sided or (name[-2:] not in ("_r", "_l") and name.endswith(("_side", "_rot")))
