"""Checks a picture file before it becomes the logo of the clinic."""

from __future__ import annotations

import struct
from typing import Final

from exercise_app.domain.errors import FieldProblem

LIMIT_MB: Final = 2
LIMIT_PIXELS: Final = 4_000

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_PNG_SIZE_AT: Final = 16
_START_OF_FRAME: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_LONE_MARKERS: Final = frozenset({0x01, *range(0xD0, 0xD9)})


def logo_problem(data: bytes) -> FieldProblem | None:
    """Say why bytes cannot be a logo: too big, no PNG or JPEG, or too many pixels.

    Only the head of the file is read, so a small file that unfolds to a huge picture is refused
    before anybody decodes it.
    """
    if len(data) > LIMIT_MB * 1_000_000:
        return FieldProblem("logo", "too-big", {"limit_mb": LIMIT_MB})
    size = picture_size(data)
    if size is None or 0 in size:
        return FieldProblem("logo", "no-picture")
    if max(size) > LIMIT_PIXELS:
        return FieldProblem("logo", "too-many-pixels", {"limit": LIMIT_PIXELS})
    return None


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Read width and height in pixels from the head of a PNG or JPEG, or None."""
    if data.startswith(_PNG):
        if data[12:16] != b"IHDR" or len(data) < _PNG_SIZE_AT + 8:
            return None
        width, height = struct.unpack_from(">II", data, _PNG_SIZE_AT)
        return width, height
    return _jpeg_size(data) if data.startswith(_JPEG) else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker in _START_OF_FRAME:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        if marker == 0xFF:
            at += 1
        elif marker in _LONE_MARKERS:
            at += 2
        else:
            at += 2 + int(struct.unpack_from(">H", data, at + 2)[0])
    return None
