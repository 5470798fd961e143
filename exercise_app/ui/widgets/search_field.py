"""A search field: magnifying glass, the key that goes to it, and a cross that empties it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme, follows_theme
from exercise_app.ui.theme.measures import ICON_BUTTON
from exercise_app.ui.widgets.buttons import IconButton
from exercise_app.ui.widgets.painting import hint_width, key_hint

_SIDE = 12
_GAP = 8
LONGEST = 200
"""Nobody searches for more; the rest of a pasted page is dropped."""


class SearchField(QLineEdit):
    """One line to search by. Escape empties it; arrow down and Enter are for the list below.

    Args:
        main: The main search of a page: higher, 15 px.
        hint: The key that goes here, shown while the field is empty ("/").
        icon: Name of the icon before the text.

    Signals:
        moved_down: Arrow down: the user goes on to the results.
    """

    moved_down = Signal()

    def __init__(
        self,
        *,
        main: bool = False,
        hint: str = "",
        icon: str = "search",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._main, self._hint, self._icon = main, hint, icon
        self.setMaxLength(LONGEST)
        if main:
            self.setProperty("rank", "main")
        self._clear = IconButton("x", size=16, parent=self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(self._on_text)
        self._set_margins()

    def set_texts(self, placeholder: str, clear: str) -> None:
        """Say what can be searched for, and name the cross."""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._clear.set_name(clear)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.moved_down.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if follows_theme(event):
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = min(self.height() - 4, 36)
        self._clear.setGeometry(self.width() - side - 4, (self.height() - side) // 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = Theme.current()
        painter = QPainter(self)
        top = (self.height() - ICON_BUTTON) / 2
        glass = QRectF(_SIDE, top, ICON_BUTTON, ICON_BUTTON)
        paint_icon(painter, self._icon, glass, theme.colour("muted"))
        if self._hint and not self.text():
            colours = (theme.colour("muted"), theme.colour("sunken"))
            key_hint(painter, self.width() - 10, self.height() / 2, self._hint, colours)
        painter.end()

    def _set_margins(self) -> None:
        # The style sheet already keeps 12 px at both sides.
        right = 32 if self.text() else round(hint_width(self._hint)) if self._hint else 0
        self.setTextMargins(ICON_BUTTON + _GAP, 0, right, 0)

    @Slot()
    def _on_text(self) -> None:
        self._clear.setVisible(bool(self.text()))
        self._set_margins()
