"""One cell of the diary grid: shows an answer, takes the focus, leaves the typing to the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercise_app.domain.measure import MISSING, Reading
from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import HEADING, SEMIBOLD
from exercise_app.ui.widgets.history_list import shown_reading
from exercise_app.ui.widgets.painting import box

if TYPE_CHECKING:
    from exercise_app.presenters.diary_grid import Cell

_WIDTH: Final = 64


class DiaryCell(QWidget):
    """A box with a number, a dash for 'not asked', or nothing.

    Signals:
        entered: Its place in the grid, when it gets the focus.
    """

    entered = Signal(object)

    def __init__(self, cell: Cell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell = cell
        self._reading = MISSING
        self._name = ""
        self.setObjectName(f"cell-{cell.row}-{cell.column}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Say which day and question this is."""
        self._name = name
        self._say()

    def reading(self) -> Reading:
        """What is shown."""
        return self._reading

    def show_reading(self, reading: Reading) -> None:
        """Show an answer."""
        self._reading = reading
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, Theme.current().heights.button)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self.cell)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        is_filled = self._reading != MISSING
        ground = "accent_soft" if is_filled else "surface"
        box(painter, self.rect(), theme.colour(ground), theme.colour("control"))
        painter.setFont(font(HEADING, SEMIBOLD))
        painter.setPen(theme.colour("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, shown_reading(self._reading))
        painter.end()

    def _say(self) -> None:
        shown = shown_reading(self._reading)
        self.setAccessibleName(f"{self._name}, {shown}" if shown else self._name)
