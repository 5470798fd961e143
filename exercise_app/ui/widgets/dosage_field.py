"""The line in which a dosage is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

WIDTH: Final = 176
MAX_LENGTH: Final = 240
"""Longer than a line may be, so that a pasted page is told of and not silently cut to fit."""


class DosageField(QLineEdit):
    """One line; what it means is decided elsewhere.

    Signals:
        typed: The line, at every key.
        left: Enter, or the focus went away: the line is to be stored.
        dropped: Escape: back to what was stored.
        walked: Arrow up (-1) or down (1): to the field of the row above or below.
        undo_asked: Ctrl+Z with nothing left to undo in the field itself.
        redo_asked: Ctrl+Shift+Z likewise.
    """

    typed = Signal(str)
    left = Signal()
    dropped = Signal()
    walked = Signal(int)
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rank", "line")
        self.setProperty("size", "line")
        self.setFixedWidth(WIDTH)
        self.setMaxLength(MAX_LENGTH)
        self._is_typing = False
        self.textEdited.connect(self._on_edited)

    def show_line(self, line: str, *, is_valid: bool) -> None:
        """Show the stored or typed line; what is being typed is not touched."""
        if self.text() != line:
            self.setText(line)
        if self.property("invalid") != (not is_valid):
            self.setProperty("invalid", not is_valid)
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable():
            self.redo_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave()
            self.selectAll()
        elif key == Qt.Key.Key_Escape and (self._is_typing or self.property("invalid")):
            self._is_typing = False
            self.dropped.emit()
        elif is_plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            # Alt+Up and Alt+Down move the exercise: that is for the row.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._leave()

    def _leave(self) -> None:
        if self._is_typing:
            self._is_typing = False
            self.left.emit()

    @Slot(str)
    def _on_edited(self, line: str) -> None:
        self._is_typing = True
        self.typed.emit(line)
