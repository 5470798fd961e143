"""Remembers where the window was and the colour of its ground; never more than a hint."""

from __future__ import annotations

import json
import logging
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


class WindowPlace:
    """A small file apart from the preferences, read before the first paint.

    Args:
        path: The file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> tuple[bytes, str]:
        """What Qt called the geometry, and the ground as "#RRGGBB"; both may be empty."""
        try:
            found = json.loads(self._path.read_text("utf-8"))
            return bytes.fromhex(found["geometry"]), str(found["ground"])[:7]
        except (OSError, ValueError, KeyError, TypeError):
            return b"", ""

    def save(self, geometry: bytes, ground: str) -> None:
        """Remember both; a disk that refuses does not matter here."""
        text = json.dumps({"geometry": geometry.hex(), "ground": ground})
        beside = self._path.with_name(f"{self._path.name}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(text, "utf-8")
            os.replace(beside, self._path)  # noqa: PTH105 - named like this wherever files are swapped
        except OSError as error:
            log.info("window place not stored (%s)", type(error).__name__)
