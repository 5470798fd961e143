"""The curtain: hides everything at once when somebody looks along; any key brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.mark import Mark

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent


class Curtain(Translated, QWidget):
    """Covers its parent with nothing but the mark.

    Signals:
        closed: It covers the window now.
        opened: The user came back.
    """

    closed = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("curtain")
        self.setProperty("ownRing", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        self._over = parent
        self._words = Label(kind=Kind.MUTED)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_16)
        layout.addStretch(1)
        layout.addWidget(Mark(64), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._words)
        layout.addStretch(1)
        parent.installEventFilter(self)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._words.setText(self.tr("Press a key to go on"))
        self.setAccessibleName(self.tr("The screen is covered. Press a key to go on."))

    def draw(self) -> None:
        """Cover the window."""
        if self.isVisible():
            return
        self._before = QApplication.focusWidget()
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        # Every shortcut counts as "any key" and must not act behind the curtain.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
        if event.key() not in modifiers and not event.isAutoRepeat():
            self._open()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._open()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Theme.current().colour("bg"))
        painter.end()

    def _open(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.opened.emit()
