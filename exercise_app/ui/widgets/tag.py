"""A tag: a small word on a soft ground, as information."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme, follows_theme, font
from exercise_app.ui.theme.measures import RADIUS_SMALL
from exercise_app.ui.widgets.painting import box

_SIDE = 8
_ICON = 14
_GAP = 6
_HEIGHT = 24


class Tag(QWidget):
    """A word on a ground of one tone: "muted", "accent", "positive", "caution" or "danger".

    Args:
        text: Its word.
        tone: Its tone; the word is told by an icon too when one is given, never by colour alone.
        icon: Name of an icon before the word.
    """

    def __init__(
        self, text: str = "", *, tone: str = "muted", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """The word."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another word."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str, icon: str = "") -> None:
        """Show another tone and icon."""
        self._tone, self._icon = tone, icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(font()).horizontalAdvance(self._text) + 2 * _SIDE
        return QSize(width + (_ICON + _GAP if self._icon else 0), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(64, self.sizeHint().width()), _HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        if follows_theme(event):
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        ground = {"muted": "sunken", "accent": "accent_soft"}.get(self._tone, f"{self._tone}_soft")
        ink = theme.colour(self._tone)
        edge = ink if theme.tokens.is_high_contrast else None
        box(painter, self.rect(), theme.colour(ground), edge, RADIUS_SMALL)
        room = QRectF(self.rect()).adjusted(_SIDE, 0, -_SIDE, 0)
        if self._icon:
            mark = QRectF(room.left(), room.center().y() - _ICON / 2, _ICON, _ICON)
            paint_icon(painter, self._icon, mark, ink)
            room.setLeft(mark.right() + _GAP)
        painter.setPen(ink)
        painter.setFont(font())
        shown = QFontMetrics(font()).elidedText(
            self._text, Qt.TextElideMode.ElideRight, round(room.width()) + 1
        )
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room.adjusted(0, 0, 2, 0), align, shown)
        painter.end()
