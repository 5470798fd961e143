"""A field with its label above and, when something is wrong, one sentence beneath it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import ICON_BUTTON, SPACE_4, SPACE_8
from exercise_app.ui.widgets.labels import Kind, Label

_STORED_MS = 4_000


class IconLabel(QWidget):
    """An icon by itself, for decoration beside words; it has no accessible name of its own."""

    def __init__(
        self,
        icon: str,
        token: str = "muted",
        size: int = ICON_BUTTON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._token = icon, token
        self.setFixedSize(size, size)

    def set_icon(self, icon: str, token: str = "muted") -> None:
        """Show another icon."""
        self._icon, self._token = icon, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = Theme.current().colour(self._token)
        paint_icon(painter, self._icon, QRectF(self.rect()), colour)
        painter.end()


class FieldRow(QWidget):
    """Label, field, and beneath it a hint or what is wrong.

    The problem sentence is read out with the field (accessible description), has an icon besides
    its colour, and never covers or empties the field.

    Args:
        field: The control.
        label: Its label; can be set later with `set_label`.
    """

    def __init__(self, field: QWidget, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._label = Label(label, Kind.STRONG)
        self._label.setBuddy(field)
        self._stored = Label(kind=Kind.POSITIVE)
        self._stored.setObjectName("stored")
        self._stored.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._stored.hide)
        self._hint = Label(kind=Kind.MUTED, wrap=True)
        self._hint.hide()
        self._mark = IconLabel("circle-alert", "danger", 16)
        self._problem = Label(kind=Kind.PROBLEM, wrap=True)
        self._problem.setObjectName("problem")
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._problem, 1)
        self._row.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_4)
        top = QHBoxLayout()
        top.addWidget(self._label)
        top.addStretch(1)
        top.addWidget(self._stored)
        layout.addLayout(top)
        for widget in (field, self._hint, self._row):
            layout.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_label(label)

    def set_label(self, label: str) -> None:
        """Write the label, which is also the accessible name of the field."""
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.field.setAccessibleName(label)

    def set_hint(self, hint: str) -> None:
        """Write a muted line beneath the field, shown while nothing is wrong."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint) and not self.problem())
        if not self.problem():
            self.field.setAccessibleDescription(hint)

    def say_stored(self, word: str) -> None:
        """Say for a moment, beside the label, that the value is on the disk."""
        self._stored.setText(f"✓ {word}")
        self._stored.show()
        self._timer.start(_STORED_MS)

    def problem(self) -> str:
        """The sentence that is shown, or nothing."""
        return self._problem.text()

    def set_problem(self, sentence: str) -> None:
        """Show what is wrong, or nothing when the sentence is empty."""
        if sentence == self.problem():
            return
        self._problem.setText(sentence)
        if sentence:
            self._stored.hide()
        self._row.setVisible(bool(sentence))
        self._hint.setVisible(bool(self._hint.text()) and not sentence)
        self.field.setProperty("invalid", bool(sentence))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
        self.field.setAccessibleDescription(sentence or self._hint.text())
