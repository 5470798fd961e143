"""Labels by what they say: titles, headings, names, second lines; and one that elides."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import BODY, REGULAR, SEMIBOLD


class Kind(StrEnum):
    """What a label says, hence how it looks."""

    TITLE = "title"
    HEADING = "heading"
    NAME = "name"
    LARGE = "large"
    STRONG = "strong"
    BODY = "body"
    MUTED = "muted"
    PROBLEM = "problem"
    POSITIVE = "positive"
    ACCENT = "accent"


class Label(QLabel):
    """Plain text of one kind. Never reads HTML, so that typed text cannot become mark-up.

    Args:
        text: The text.
        kind: How it looks.
        wrap: Whether long text goes on to the next line.
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = Kind.BODY,
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind.value)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_kind(self, kind: Kind) -> None:
        """Change how the label looks."""
        if self.property("kind") != kind.value:
            self.setProperty("kind", kind.value)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(QWidget):
    """One line that ends in an ellipsis when there is too little room; the tooltip has it all."""

    def __init__(
        self,
        text: str = "",
        *,
        pixels: int = BODY,
        weight: int = REGULAR,
        token: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._token = token
        self.setFont(font(pixels, weight))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_token(self, token: str) -> None:
        """Show the text in another colour of the theme."""
        self._token = token
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        return QSize(
            min(wanted.width(), self.fontMetrics().averageCharWidth() * 4), wanted.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        tip = self._text if shown != self._text else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        painter = QPainter(self)
        painter.setPen(Theme.current().colour(self._token))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), left, shown)
        painter.end()


def bold(pixels: int = BODY, text: str = "") -> ElidedLabel:
    """Return an eliding label in semibold."""
    return ElidedLabel(text, pixels=pixels, weight=SEMIBOLD)


def divider(parent: QWidget | None = None) -> QFrame:
    """Return a horizontal line of 1 px."""
    line = QFrame(parent)
    line.setProperty("frame", "line")
    line.setFixedHeight(1)
    return line
