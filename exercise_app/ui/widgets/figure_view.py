"""The picture of an exercise on its ground, and its movement when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, QTimer, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercise_app.figures.palettes import PALETTES, palette_for
from exercise_app.ui.figure_painter import paint, paint_panel
from exercise_app.ui.theme import Theme
from exercise_app.ui.widgets.painting import box

if TYPE_CHECKING:
    from exercise_app.figures.display import Panel, Picture
    from exercise_app.figures.palettes import Palette
    from exercise_app.figures.store import PictureStore

FRAME_MS: Final = 66
HOLD_FRAMES: Final = 8
"""How long the start and the end are held, so that the eye can read the posture."""


class FigureView(QWidget):
    """Paints one exercise: start and end still, or moving from one to the other and back.

    The drawn picture is kept until its size, its screen or the theme changes.

    Args:
        store: Where pictures come from.
        radius: Of the corners of the ground; None leaves the ground out.
        margin: Free space around the figure in pixels.
        people: Which of the people every exercise shows, or None for varied people.
    """

    def __init__(
        self,
        store: PictureStore,
        *,
        radius: int | None = 4,
        margin: int = 6,
        people: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._radius, self._margin = store, radius, margin
        self._people = people
        self._exercise_id = ""
        self._picture: Picture | None = None
        self._frames: tuple[Panel, ...] = ()
        self._frame = 0
        self._drawn: tuple[object, QPixmap] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_tick)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_exercise(self, exercise_id: str, start_position: str, name: str) -> None:
        """Show an exercise; its name is what a screen reader says."""
        self.stop()
        self._exercise_id = exercise_id
        self._picture = self._store.picture(exercise_id, start_position)
        self._frames = ()
        self._drawn = None
        self.setAccessibleName(name)
        self.update()

    def clear(self) -> None:
        """Show the ground only."""
        self.stop()
        self._picture, self._drawn = None, None
        self.update()

    @property
    def is_playing(self) -> bool:
        """Whether the figure moves."""
        return self._timer.isActive()

    def play(self) -> None:
        """Move from start to end and back until stopped; nothing when there is no animation."""
        if self._picture is None:
            return
        self._frames = self._store.frames(self._exercise_id)
        if self._frames:
            self._frame = 0
            self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Show start and end again."""
        self._timer.stop()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(112, 84)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        if self._radius is not None:
            edge = theme.colour("line")
            box(painter, self.rect(), theme.colour("picture"), edge, self._radius)
            clip = QPainterPath()
            clip.addRoundedRect(QRectF(self.rect()), self._radius, self._radius)
            painter.setClipPath(clip)
        if self.is_playing:
            panel = self._frames[_place(self._frame, len(self._frames))]
            paint_panel(painter, panel, self._palette(), self._room())
        elif self._picture is not None:
            painter.drawPixmap(QPointF(0, 0), self._still(self._picture))
        painter.end()

    def _room(self) -> QRectF:
        margin = self._margin
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    def _palette(self) -> Palette:
        palette = PALETTES[Theme.current().tokens.figures]
        return palette_for(palette, self._exercise_id, self._people)

    def _still(self, picture: Picture) -> QPixmap:
        palette = self._palette()
        key = (self.width(), self.height(), self.devicePixelRatioF(), palette)
        if self._drawn is None or self._drawn[0] != key:
            ratio = self.devicePixelRatioF()
            image = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            image.setDevicePixelRatio(ratio)
            image.fill("transparent")
            painter = QPainter(image)
            paint(painter, picture, palette, self._room())
            painter.end()
            self._drawn = (key, image)
        return self._drawn[1]

    @Slot()
    def _on_tick(self) -> None:
        self._frame += 1
        self.update()


def _place(tick: int, count: int) -> int:
    """Which frame to show: there, hold, back, hold."""
    lap = 2 * (count + HOLD_FRAMES)
    step = tick % lap
    half = count + HOLD_FRAMES
    forward = step if step < half else lap - 1 - step
    return min(forward, count - 1)
