"""The list of earlier sessions: painted rows, hatched gaps, and the head above them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from exercise_app.domain.measure import Reading, Status
from exercise_app.presenters.session_history import GapLine, HistoryLine, SessionLine
from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import HEADING, SEMIBOLD
from exercise_app.ui.widgets.hatching import hatched
from exercise_app.ui.widgets.painting import focus_ring

if TYPE_CHECKING:
    from uuid import UUID

ROW: Final = 50
GAP_ROW: Final = 34
_SIDE: Final = 16
_COLUMNS: Final = (104, 168)
_COLUMN: Final = 64
_DASH: Final = "–"

_Index = QModelIndex | QPersistentModelIndex


def tabular(pixels: int, weight: int) -> QFont:
    """Return a font whose digits are equally wide."""
    made = font(pixels, weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


class HistoryWords:
    """What the painted rows say; the page gives one that speaks the language of the screen."""

    def day(self, line: SessionLine) -> str:
        """The day of a session."""
        raise NotImplementedError

    def source(self, line: SessionLine) -> str:
        """Where its answers came from."""
        raise NotImplementedError

    def done(self, line: SessionLine) -> str:
        """How many exercises were done."""
        raise NotImplementedError

    def remark(self, line: SessionLine) -> str:
        """What else there is to say: changed, flare, not asked."""
        raise NotImplementedError

    def gap(self, line: GapLine) -> str:
        """The period without sessions."""
        raise NotImplementedError


class HistoryHead(QWidget):
    """The names of the columns, on the same lines as the rows.

    Args:
        columns: Left ends of the columns with numbers.
    """

    def __init__(self, columns: tuple[int, ...] = _COLUMNS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._names: tuple[str, ...] = ()
        self.setFixedHeight(32)

    def set_names(self, day: str, columns: tuple[str, ...], done: str) -> None:
        """Write the names."""
        self._names = (day, *columns, done)
        self.setAccessibleName(", ".join(self._names))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._names:
            return
        theme = Theme.current()
        painter = QPainter(self)
        painter.setFont(font(weight=SEMIBOLD))
        painter.setPen(theme.colour("muted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        room = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, self._names[0])
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self._names[-1])
        for left, name in zip(self._columns, self._names[1:-1], strict=False):
            area = QRect(left - 8, 0, _COLUMN + 16, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, name)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        painter.end()


class HistoryDelegate(QStyledItemDelegate):
    """Paints one session or one gap."""

    def __init__(self, words: HistoryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = index.data(Qt.ItemDataRole.UserRole)
        height = GAP_ROW if isinstance(line, GapLine) else ROW
        return QSize(200, height + 1)

    def remark_rect(self, row: QRect) -> QRect:
        """Where the remark of a row stands, for the mouse."""
        return QRect(row.right() - 150, row.top() + ROW // 2, 150, ROW // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: HistoryLine = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = Theme.current()
        painter.save()
        if isinstance(line, GapLine):
            hatched(painter, rect.adjusted(0, 0, 0, -1), self._words.gap(line))
        else:
            self._paint_session(painter, rect, line, state)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, rect.adjusted(4, 4, -4, -5), 5)
        painter.restore()

    def _paint_session(
        self, painter: QPainter, rect: QRect, line: SessionLine, state: QStyle.StateFlag
    ) -> None:
        theme = Theme.current()
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
            if theme.tokens.is_high_contrast:
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        upper, lower = self._halves(rect)
        self._text(painter, upper, self._words.day(line), "text", Qt.AlignmentFlag.AlignLeft)
        self._text(painter, lower, self._words.source(line), "muted", Qt.AlignmentFlag.AlignLeft)
        remark = self._words.remark(line)
        right = Qt.AlignmentFlag.AlignRight
        done = self._words.done(line)
        self._text(painter, upper if remark else self._middle(rect), done, "text", right)
        token = "accent" if line.is_changed else "muted"
        self._text(painter, self._remark_room(lower), remark, token, right)
        for left, reading in zip(_COLUMNS, line.readings, strict=False):
            area = QRect(rect.left() + left, rect.top(), _COLUMN, ROW)
            painter.setFont(tabular(HEADING, SEMIBOLD))
            painter.setPen(theme.colour("text"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown_reading(reading))

    def _halves(self, rect: QRect) -> tuple[QRect, QRect]:
        room = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        upper = QRect(room.left(), rect.top() + 6, room.width(), 19)
        return upper, upper.translated(0, 18)

    def _middle(self, rect: QRect) -> QRect:
        return rect.adjusted(_SIDE, 0, -_SIDE, -1)

    def _remark_room(self, lower: QRect) -> QRect:
        taken = _COLUMNS[-1] + _COLUMN - 8 - _SIDE
        return lower.adjusted(taken, 0, 0, 0)

    def _text(
        self, painter: QPainter, area: QRect, text: str, token: str, side: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(font())
        painter.setPen(Theme.current().colour(token))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)


def shown_reading(reading: Reading) -> str:
    """A value, a dash for 'not asked', and nothing at all for a missing answer."""
    if reading.value is not None:
        return str(reading.value)
    return _DASH if reading.status is Status.NOT_ASKED else ""


class HistoryList(QListView):
    """The list itself. Enter or a click opens a session, the words of a change its values.

    Signals:
        opened: The id of a session to correct.
        changes_asked: The id of a session whose earlier values are asked for.
        menu_asked: The id of a session and the place on the screen for its menu.
    """

    opened = Signal(object)
    changes_asked = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, words: HistoryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = HistoryDelegate(words, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
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
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOff if flat else policy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bar)
        self.fit()

    def fit(self) -> None:
        """Take the height of all rows when flat."""
        if not self._is_flat:
            self.setMinimumHeight(0)
            self.setMaximumHeight(16_777_215)
            return
        rows = range(self.model().rowCount()) if self.model() else ()
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in rows) + 2)

    def select(self, row: int) -> None:
        """Mark a row as the one being corrected; none for -1."""
        if row < 0:
            self.clearSelection()
        else:
            self.setCurrentIndex(self.model().index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self._line(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and line:
            self.opened.emit(line.session.id)
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_link = self._changed_at(event.position().toPoint()) is not None
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        changed = self._changed_at(event.position().toPoint())
        if changed is not None and event.button() == Qt.MouseButton.LeftButton:
            self.changes_asked.emit(changed)
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Pressing the words of a change must not open the session for correction.
        if self._changed_at(event.position().toPoint()) is None:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_key else self.indexAt(event.pos())
        if line := self._line(index):
            place = self.visualRect(index).center() if is_key else event.pos()
            self.menu_asked.emit(line.session.id, self.viewport().mapToGlobal(place))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.viewport().unsetCursor()
        return super().viewportEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if line := self._line(index):
            self.opened.emit(line.session.id)

    def _changed_at(self, place: QPoint) -> UUID | None:
        index = self.indexAt(place)
        line = self._line(index)
        if line is None or not line.is_changed:
            return None
        inside = self._delegate.remark_rect(self.visualRect(index)).contains(place)
        return line.session.id if inside else None

    def _line(self, index: QModelIndex) -> SessionLine | None:
        line = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        return line if isinstance(line, SessionLine) else None
