"""Several figures at one scale, as decoration of the first page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercise_app.domain.errors import AppError
from exercise_app.figures.palettes import PALETTES, palette_for
from exercise_app.ui.figure_painter import paint_panel
from exercise_app.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from exercise_app.figures.display import Panel
    from exercise_app.figures.store import PictureStore

STAGE: Final = (2700.0, 2800.0)
"""Width and height of the stage in millimetres of body space."""


@dataclass(frozen=True, slots=True)
class Actor:
    """One figure: the last pose of an exercise, and where its feet stand on the stage.

    Attributes:
        exercise_id: Whose picture.
        start_position: Its start position, for the neutral picture when it has none of its own.
        middle: Share of the width of the stage at which the middle of the figure is.
        floor: Share of the height at which it stands.
    """

    exercise_id: str
    start_position: str
    middle: float
    floor: float


class FigureScene(QWidget):
    """Paints actors on a stage that is scaled to fit; it says nothing to a screen reader."""

    def __init__(
        self, store: PictureStore, actors: Sequence[Actor], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._actors = store, tuple(actors)
        self._panels: list[tuple[Actor, Panel]] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        scale = min(self.width() / STAGE[0], self.height() / STAGE[1])
        left = (self.width() - STAGE[0] * scale) / 2
        top = self.height() - STAGE[1] * scale
        palette = PALETTES[Theme.current().tokens.figures]
        painter = QPainter(self)
        for actor, panel in self._played():
            width, height = panel.width * scale, panel.height * scale
            x = left + actor.middle * STAGE[0] * scale - width / 2
            x = min(max(x, 0.0), self.width() - width)
            y = top + actor.floor * STAGE[1] * scale - height
            colours = palette_for(palette, actor.exercise_id)
            paint_panel(painter, panel, colours, QRectF(x, y, width, height))
        painter.end()

    def _played(self) -> list[tuple[Actor, Panel]]:
        if self._panels is None:
            self._panels = []
            for actor in self._actors:
                try:
                    picture = self._store.picture(actor.exercise_id, actor.start_position)
                except AppError:
                    # Decoration: without its picture the page works just as well.
                    continue
                self._panels.append((actor, picture.panels[-1]))
        return self._panels
