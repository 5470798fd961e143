"""The ring around what has the keyboard focus: one overlay per window."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import RADIUS, RING, RING_GAP
from exercise_app.ui.widgets.painting import box

_OUT = RING + RING_GAP
_TYPED_IN = (QLineEdit, QPlainTextEdit, QTextEdit)
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QWidget):
    """Follows `QApplication.focusChanged` inside its window and paints 2 px, 1 px outside.

    A style sheet cannot draw outside a widget. Buttons get the ring when the focus came by
    keyboard, fields always. The mouse goes through it.

    Args:
        window: Where it paints.
        begins_others: Whether dialogs and panels that get the focus get a ring as well.
    """

    def __init__(self, window: QWidget, *, begins_others: bool = True) -> None:
        super().__init__(window)
        self._begins_others = begins_others
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._radius = float(RADIUS)
        self._clip = QRect()
        self.hide()
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._on_focus)

    @property
    def target(self) -> QWidget | None:
        """What the ring is around now."""
        return self._target

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRegion(QRegion(self._clip))
        colour = Theme.current().colour("focus")
        box(painter, self.rect(), None, colour, self._radius + _OUT, RING)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._begins_others:
            self._begin_in(now)
        for watched in self._watched:
            # The page around what had the focus may be gone by now.
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched = []
        self._target = now if now is not None and self._rings(now) else None
        if self._target is None:
            self.hide()
            return
        widget: QWidget | None = self._target
        while widget is not None and widget is not self.window():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def _begin_in(self, now: QWidget) -> None:
        """Give a dialog or panel its own ring the first time it has the focus."""
        window, own = now.window(), Qt.FindChildOption.FindDirectChildrenOnly
        if window is self.window() or window.findChild(FocusRing, options=own) is not None:
            return
        FocusRing(window, begins_others=False).follow(now)

    def follow(self, widget: QWidget) -> None:
        """Go to what has the focus already."""
        self._on_focus(None, widget)

    def _rings(self, widget: QWidget) -> bool:
        # A window that takes the keys itself is no control.
        if widget.isWindow() or widget.property("ownRing"):
            return False
        if widget.window() is not self.window():
            return False
        # A page that took the focus for its keys is no control; a list paints its own ring.
        is_control = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not is_control or isinstance(widget, QAbstractItemView):
            return False
        is_by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        return isinstance(widget, _TYPED_IN) or not is_by_mouse

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        shape = getattr(target, "ring_rect", None)
        inner = shape() if shape is not None else target.rect()
        corner = target.mapTo(self.window(), inner.topLeft())
        outer = QRect(corner, inner.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT)
        radius = target.property("ringRadius")
        self._radius = float(RADIUS if radius is None else radius)
        self._clip = self._visible(outer).translated(-outer.topLeft())
        self.setGeometry(outer)
        self.show()
        self.raise_()
        self.update()

    def _visible(self, outer: QRect) -> QRect:
        """The part of the ring that scroll areas around the target let through."""
        shown = QRect(outer)
        widget = self._target.parentWidget() if self._target is not None else None
        while widget is not None and widget is not self.window():
            if isinstance(widget, QAbstractScrollArea):
                port = widget.viewport()
                shown &= QRect(port.mapTo(self.window(), port.rect().topLeft()), port.size())
            widget = widget.parentWidget()
        return shown
