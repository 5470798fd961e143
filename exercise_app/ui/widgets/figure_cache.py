"""Drawn figures of exercises, kept by exercise, size, theme and screen."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from exercise_app.figures.palettes import PALETTES
from exercise_app.ui.figure_painter import pixmap
from exercise_app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPixmap

    from exercise_app.figures.display import Panel
    from exercise_app.figures.store import PictureStore

KEPT: Final = 512
"""Pictures kept: the whole library in two sizes; about 60 kB each at 100 %."""


class FigureCache:
    """Gives pixmaps of figures without their ground, each drawn once.

    Args:
        store: Where pictures come from.
    """

    def __init__(self, store: PictureStore) -> None:
        self.store = store
        self._kept: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()

    def has(self, exercise_id: str, size: QSize, ratio: float) -> bool:
        """Tell whether a figure was drawn already."""
        return self._key(exercise_id, size, ratio) in self._kept

    def figure(self, exercise_id: str, start_position: str, size: QSize, ratio: float) -> QPixmap:
        """Return a figure in a size in device-independent pixels, for a device pixel ratio."""
        key = self._key(exercise_id, size, ratio)
        found = self._kept.get(key)
        if found is None:
            picture = self.store.picture(exercise_id, start_position)
            palette = PALETTES[Theme.current().tokens.figures]
            found = pixmap(picture, palette, size.width(), size.height(), ratio)
            self._kept[key] = found
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def frames(self, exercise_id: str) -> tuple[Panel, ...]:
        """Return the animation of an exercise, or nothing."""
        return self.store.frames(exercise_id)

    def _key(self, exercise_id: str, size: QSize, ratio: float) -> tuple[object, ...]:
        palette = Theme.current().tokens.figures
        return exercise_id, size.width(), size.height(), ratio, palette
