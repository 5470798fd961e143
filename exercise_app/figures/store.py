"""Reads the baked pictures of resources/figures, one small JSON file per exercise, when asked.

`<id>.json` holds the picture, `<id>.frames.json.gz` the animation. Paths are stored as the letters
of their commands plus one list of whole numbers, each the difference with the number before on the
same axis, in steps of `GRID_MM`.
"""

from __future__ import annotations

import json
import zlib
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Final, TypeVar

from exercise_app.domain.errors import ContentError, NotFoundError
from exercise_app.figures.display import Panel, Picture, Segment, Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.resources.abc import Traversable
    from pathlib import Path

FORMAT: Final = 1
"""Version of the file format; a file with another number is refused."""

PAIRS: Final = {"M": 1, "L": 1, "C": 3, "Z": 0}
"""How many points each command takes."""

_V = TypeVar("_V")

MAX_FRAMES_BYTES: Final = 5_000_000
_GZIP: Final = 31

_CACHED_PICTURES: Final = 256
_CACHED_ANIMATIONS: Final = 8


class PictureStore:
    """Gives pictures and animations by exercise, each read once.

    Not for use from several threads at the same time.

    Args:
        root: The folder with the baked files.
    """

    def __init__(self, root: Traversable | Path) -> None:
        self._root = root
        self._pictures: OrderedDict[str, Picture | None] = OrderedDict()
        self._frames: OrderedDict[str, tuple[Panel, ...]] = OrderedDict()

    def picture(self, exercise_id: str, start_position: str) -> Picture:
        """Return the picture of an exercise, or the neutral one of its start position.

        Args:
            exercise_id: The exercise.
            start_position: Value of the exercise's `start_position`, such as "crook-lying".

        Raises:
            NotFoundError: If there is no neutral picture either.
            ContentError: If a baked file is damaged or of another version.
        """
        own = self._load(exercise_id)
        if own is not None:
            return own
        neutral = self._load(f"neutral-{start_position}") or self._load("neutral-standing")
        if neutral is None:
            raise NotFoundError(kind="neutral figure", key=start_position)
        return Picture(exercise_id, neutral.panels, neutral.stacked, neutral=True)

    def has(self, exercise_id: str) -> bool:
        """Tell whether the exercise has a picture of its own."""
        return self._load(exercise_id) is not None

    def frames(self, exercise_id: str) -> tuple[Panel, ...]:
        """Return the animation from start to end, all frames equally large; empty if none."""
        if exercise_id not in self._frames:
            packed = self._read(frames_name(exercise_id))
            text = None if packed is None else _unpacked(exercise_id, packed)
            panels = () if text is None else _decoded(decode_panels, exercise_id, text)
            _remember(self._frames, exercise_id, panels, _CACHED_ANIMATIONS)
        return self._frames[exercise_id]

    def _load(self, name: str) -> Picture | None:
        if name not in self._pictures:
            content = self._read(f"{name}.json")
            picture = None if content is None else _decoded(decode_picture, name, content)
            _remember(self._pictures, name, picture, _CACHED_PICTURES)
        return self._pictures[name]

    def _read(self, file_name: str) -> bytes | None:
        try:
            return self._root.joinpath(file_name).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None


def frames_name(exercise_id: str) -> str:
    """Name the file with the animation of an exercise."""
    return f"{exercise_id}.frames.json.gz"


def _unpacked(exercise_id: str, packed: bytes) -> bytes:
    """Unpack an animation; no real one is larger than a few hundred kilobytes."""
    unpacker = zlib.decompressobj(wbits=_GZIP)
    try:
        content = unpacker.decompress(packed, MAX_FRAMES_BYTES)
    except zlib.error as error:
        raise ContentError(file=exercise_id, field="frames", reason="damaged") from error
    if unpacker.unconsumed_tail:
        raise ContentError(file=exercise_id, field="frames", reason="too large")
    return content


def decode_picture(data: dict[str, Any]) -> Picture:
    """Turn the parsed content of a picture file into a picture."""
    return Picture(data["id"], decode_panels(data), bool(data["stacked"]), bool(data["neutral"]))


def decode_panels(data: dict[str, Any]) -> tuple[Panel, ...]:
    """Turn the parsed panels of a picture or animation file into panels."""
    return tuple(_panel(item, float(data["grid"])) for item in data["panels"])


def _panel(item: dict[str, Any], grid: float) -> Panel:
    width, height, origin_x, origin_y = (value * grid for value in item["box"])
    shapes = tuple(_shape(row, grid) for row in item["shapes"])
    return Panel(item["name"], width, height, shapes, origin_x, origin_y)


def _shape(row: Sequence[Any], grid: float) -> Shape:
    fill_role, line_role, line_width, pen, commands, numbers = row
    path = decode_path(commands, numbers, grid)
    return Shape(fill_role, line_role, line_width, path, bool(pen))


def decode_path(commands: str, steps: Sequence[int], grid: float) -> tuple[Segment, ...]:
    """Rebuild absolute segments from command letters and whole-number steps of `grid` mm."""
    path: list[Segment] = []
    x = y = at = 0
    for command in commands:
        numbers: list[float] = []
        for _ in range(PAIRS[command]):
            x += steps[at]
            y += steps[at + 1]
            at += 2
            numbers.append(x * grid)
            numbers.append(y * grid)
        path.append((command, tuple(numbers)))
    return tuple(path)


def _decoded(decode: Callable[[dict[str, Any]], _V], name: str, content: bytes) -> _V:
    data = _parse(name, content)
    try:
        return decode(data)
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise ContentError(file=name, field="panels", reason="damaged") from error


def _parse(name: str, content: bytes) -> dict[str, Any]:
    try:
        data = json.loads(content)
    except ValueError as error:
        raise ContentError(file=name, field="", reason="not-json") from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ContentError(file=name, field="format", reason="other-version")
    return data


def _remember(cache: OrderedDict[str, _V], key: str, value: _V, limit: int) -> None:
    """Keep a value and forget the oldest one when there are too many."""
    cache[key] = value
    if len(cache) > limit:
        cache.popitem(last=False)
