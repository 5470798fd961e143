"""Drawn figures of exercises, kept by exercise, size, theme and screen."""

from __future__ import annotations

from collections import OrderedDict
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from exercise_app.figures.palettes import PALETTES, palette_for
from exercise_app.ui.figure_painter import pixmap
from exercise_app.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPixmap

    from exercise_app.figures.display import Panel
    from exercise_app.figures.palettes import Palette
    from exercise_app.figures.store import PictureStore

KEPT: Final = 512
"""Pictures kept: the whole library in two sizes; about 60 kB each at 100 %."""

BUDGET_S: Final = 0.03
"""Longest time one frame spends on drawing new figures; what is left over follows at once."""


class FigureCache(QObject):
    """Gives pixmaps of figures without their ground, each drawn once.

    Args:
        store: Where pictures come from.
        people: Which of the people every exercise shows, or None for varied people; see
            `palette_for`.

    Signals:
        drawn: Figures that `soon` could not give in time are there now.
    """

    drawn = Signal()

    def __init__(
        self, store: PictureStore, parent: QObject | None = None, *, people: int | None = None
    ) -> None:
        super().__init__(parent)
        self.store, self.people = store, people
        self._kept: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._waiting: OrderedDict[tuple[object, ...], Callable[[], object]] = OrderedDict()
        self._spent_s = 0.0
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._on_idle)

    def figure(self, exercise_id: str, start_position: str, size: QSize, ratio: float) -> QPixmap:
        """Return a figure in a size in device-independent pixels, for a device pixel ratio."""
        key = self._key(exercise_id, size, ratio)
        found = self._kept.get(key)
        if found is None:
            picture = self.store.picture(exercise_id, start_position)
            palette = self.palette(exercise_id)
            found = pixmap(picture, palette, size.width(), size.height(), ratio)
            self._kept[key] = found
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def soon(
        self, exercise_id: str, start_position: str, size: QSize, ratio: float
    ) -> QPixmap | None:
        """Return a figure, or None when this frame took long enough; `drawn` then follows."""
        key = self._key(exercise_id, size, ratio)
        if key in self._kept:
            return self.figure(exercise_id, start_position, size, ratio)
        if self._spent_s < BUDGET_S:
            return self._timed(exercise_id, start_position, size, ratio)
        self._waiting[key] = lambda: self._timed(exercise_id, start_position, size, ratio)
        self._idle.start()
        return None

    def palette(self, exercise_id: str) -> Palette:
        """Return the colours of an exercise in the theme of the moment."""
        return palette_for(PALETTES[Theme.current().tokens.figures], exercise_id, self.people)

    def frames(self, exercise_id: str) -> tuple[Panel, ...]:
        """Return the animation of an exercise, or nothing."""
        return self.store.frames(exercise_id)

    def _timed(self, exercise_id: str, start_position: str, size: QSize, ratio: float) -> QPixmap:
        before = perf_counter()
        made = self.figure(exercise_id, start_position, size, ratio)
        self._spent_s += perf_counter() - before
        # The sum is of one frame: it begins anew as soon as the event loop turns.
        self._idle.start()
        return made

    @Slot()
    def _on_idle(self) -> None:
        self._spent_s = 0.0
        if not self._waiting:
            self._idle.stop()
            return
        while self._waiting and self._spent_s < BUDGET_S:
            # The newest wish first: older ones may have been scrolled away.
            _, draw = self._waiting.popitem()
            draw()
        self.drawn.emit()

    def _key(self, exercise_id: str, size: QSize, ratio: float) -> tuple[object, ...]:
        palette = Theme.current().tokens.figures
        return exercise_id, size.width(), size.height(), ratio, palette, self.people
