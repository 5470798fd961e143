"""The list of issued documents: what it is and which version, then day, code, pages, language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import BODY, NAME, REGULAR, SEMIBOLD
from exercise_app.ui.widgets.painting import focus_ring

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QPainter

    from exercise_app.presenters.documents import DocumentRow

ROW: Final = 60
_SIDE: Final = 16
_ICON: Final = 22

_Index = QModelIndex | QPersistentModelIndex


class DocumentWords:
    """What the painted rows say; the page gives one that speaks the language of the screen."""

    def name(self, row: DocumentRow) -> str:
        """What it is, and which version."""
        raise NotImplementedError

    def detail(self, row: DocumentRow) -> str:
        """Day, code, pages and language."""
        raise NotImplementedError


class DocumentDelegate(QStyledItemDelegate):
    """Paints one document."""

    def __init__(self, words: DocumentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: DocumentRow = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        theme = Theme.current()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
            if theme.tokens.is_high_contrast:
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        place = QRectF(rect.left() + _SIDE, rect.center().y() - _ICON / 2, _ICON, _ICON)
        paint_icon(painter, "file-text", place, theme.colour("muted"))
        room = rect.adjusted(2 * _SIDE + _ICON, 9, -_SIDE, -9)
        upper = QRect(room.left(), room.top(), room.width(), 21)
        lower = QRect(room.left(), room.top() + 22, room.width(), 19)
        self._text(painter, upper, self._words.name(row), ("text", NAME, SEMIBOLD))
        self._text(painter, lower, self._words.detail(row), ("muted", BODY, REGULAR))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, rect.adjusted(4, 4, -4, -5), 5)
        painter.restore()

    def _text(self, painter: QPainter, area: QRect, text: str, look: tuple[str, int, int]) -> None:
        token, pixels, weight = look
        painter.setFont(font(pixels, weight))
        painter.setPen(Theme.current().colour(token))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class DocumentList(QListView):
    """The list itself; the arrow keys show one document after the other.

    Signals:
        shown: Id of the document that was chosen.
    """

    shown = Signal(object)

    def __init__(self, words: DocumentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentList")
        self.setItemDelegate(DocumentDelegate(words, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setProperty("ownRing", True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def select(self, row: int) -> None:
        """Mark a row without telling anybody."""
        index = self.model().index(row, 0)
        if row >= 0 and index != self.currentIndex():
            self.setCurrentIndex(index)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        row = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        if row is not None and selected.indexes():
            self.shown.emit(row.document.id)
