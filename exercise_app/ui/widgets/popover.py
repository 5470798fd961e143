"""A small panel that opens under a button and closes by itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import SPACE_12, SPACE_16
from exercise_app.ui.widgets.painting import box


class Popover(QFrame):
    """A panel with a vertical layout (`box`), closed by Escape or a click outside.

    Signals:
        closed: It is no longer on screen.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        self.box.setSpacing(SPACE_12)

    def open_under(self, widget: QWidget, *, above: bool = False) -> None:
        """Open with the left edge at a widget, under it or above it, kept on its screen."""
        self.adjustSize()
        corner = QPoint(0, -self.height() - 4 if above else widget.height() + 4)
        place = widget.mapToGlobal(corner)
        room = widget.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        place.setY(max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.move(place)
        self.show()
        first = self.nextInFocusChain()
        if first is not None and self.isAncestorOf(first):
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        box(painter, self.rect(), theme.colour("surface"), theme.colour("control"))
        painter.end()
