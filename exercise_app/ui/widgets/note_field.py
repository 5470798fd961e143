"""A text field that is as high as its text, up to a few lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from exercise_app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

_MOST_LINES: Final = 5
_FRAME: Final = 22
"""Edge, padding and the margin of the document, above and below together."""


class NoteField(QPlainTextEdit):
    """Enter or leaving stores, Shift+Enter begins a new line, Escape goes back.

    Signals:
        stored: The text, when it is to be stored.
    """

    stored = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self._shown = ""
        self._fewest = lines
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show a stored text; what is being typed stays when the stored one did not change."""
        if text != self._shown:
            self._shown = text
            if text != self.toPlainText():
                self.setPlainText(text)

    def underline(self, sentences: tuple[str, ...]) -> None:
        """Underline some of the sentences; one that is not found as it stands is left out."""
        marks = []
        for sentence in sentences:
            at = self.toPlainText().find(sentence)
            if at < 0:
                continue
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())
            mark.cursor.setPosition(at)
            end = at + len(sentence)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            look.setUnderlineColor(Theme.current().colour("caution"))
            mark.format = look
            marks.append(mark)
        self.setExtraSelections(marks)

    def set_invalid(self, is_invalid: bool) -> None:
        """Show whether the text cannot be stored."""
        if bool(self.property("invalid")) != is_invalid:
            self.setProperty("invalid", is_invalid)
            self.style().unpolish(self)
            self.style().polish(self)

    def store(self) -> None:
        """Hand the text over when it is another one than was shown."""
        text = self.toPlainText()
        if text != self._shown:
            self.stored.emit(text)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.store()
        elif event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._shown)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.store()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        lines = max(self._fewest, min(_MOST_LINES, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + _FRAME
        if height != self.height():
            self.setFixedHeight(height)
