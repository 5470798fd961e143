"""The values of a course as a painted table: every session, hatched periods without a score."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from exercise_app.presenters.course_table import CourseRow, GapRow, ValueRow
from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import BODY, NAME, REGULAR, SEMIBOLD
from exercise_app.ui.widgets.hatching import hatched
from exercise_app.ui.widgets.history_list import shown_reading, tabular
from exercise_app.ui.widgets.painting import focus_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter

ROW: Final = 33
_SIDE: Final = 16
COLUMNS: Final = (100, 172)
"""Left ends of the columns with numbers."""
_COLUMN: Final = 64

_Index = QModelIndex | QPersistentModelIndex


class CourseTableWords:
    """What the painted rows say; the page gives one that speaks the language of the screen."""

    def day(self, row: ValueRow) -> str:
        """The day of a session."""
        raise NotImplementedError

    def source(self, row: ValueRow) -> str:
        """Where its answers came from, or that it was not asked."""
        raise NotImplementedError

    def gap(self, row: GapRow) -> str:
        """The period without a score."""
        raise NotImplementedError


class CourseDelegate(QStyledItemDelegate):
    """Paints one row."""

    def __init__(self, words: CourseTableWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: CourseRow = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        theme = Theme.current()
        painter.save()
        if isinstance(row, GapRow):
            hatched(painter, rect.adjusted(0, 0, 0, -1), self._words.gap(row))
        else:
            self._paint_values(painter, rect, row, option.state)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, rect.adjusted(4, 4, -4, -5), 4)
        painter.restore()

    def _paint_values(
        self, painter: QPainter, rect: QRect, row: ValueRow, state: QStyle.StateFlag
    ) -> None:
        theme = Theme.current()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
            if theme.tokens.is_high_contrast:
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        painter.setFont(tabular(BODY, REGULAR))
        painter.setPen(theme.colour("text"))
        room = rect.adjusted(_SIDE, 0, -_SIDE, -1)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, self._words.day(row))
        for place, reading in enumerate(row.readings):
            is_charted = place == 0
            painter.setFont(tabular(NAME, SEMIBOLD if is_charted else REGULAR))
            left = rect.left() + COLUMNS[place]
            area = QRect(left, rect.top(), _COLUMN, rect.height() - 1)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown_reading(reading))
        painter.setFont(tabular(BODY, REGULAR))
        painter.setPen(theme.colour("muted"))
        taken = COLUMNS[-1] + _COLUMN - 20 - _SIDE
        source = painter.fontMetrics().elidedText(
            self._words.source(row), Qt.TextElideMode.ElideRight, room.width() - taken
        )
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, source)


class CourseTable(QListView):
    """The list itself; choosing a row goes to its point in the chart.

    Signals:
        point_chosen: Index of the point of the row, or None.
    """

    point_chosen = Signal(object)

    def __init__(self, words: CourseTableWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("courseTable")
        self.setItemDelegate(CourseDelegate(words, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setProperty("ownRing", True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)
        self._is_flat = False

    def set_flat(self, flat: bool) -> None:
        """Show every row without a scroll bar of its own, inside something that scrolls."""
        self._is_flat = flat
        self.fit()

    def fit(self) -> None:
        """Take the height of all rows when flat."""
        if self._is_flat and self.model() is not None:
            self.setFixedHeight(self.model().rowCount() * ROW + 2)
        else:
            self.setMinimumHeight(0)
            self.setMaximumHeight(16_777_215)

    def select(self, row: int) -> None:
        """Mark the row of the point the keyboard is on; none for -1."""
        if row < 0:
            self.clearSelection()
            return
        index = self.model().index(row, 0)
        if index != self.currentIndex() or not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            self._on_clicked(self.currentIndex())

    def _on_clicked(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, ValueRow):
            self.point_chosen.emit(row.point)
