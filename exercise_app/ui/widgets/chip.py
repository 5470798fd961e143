"""A chip: a small pill that filters; checked it is filled, and it can carry a cross."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme, follows_theme, font
from exercise_app.ui.theme.measures import BODY, REGULAR, SEMIBOLD
from exercise_app.ui.widgets.painting import box

_SIDE = 12
_ICON = 14
_GAP = 6


class Chip(QPushButton):
    """A checkable pill. It is drawn 28 high; the area that can be clicked is higher.

    Args:
        text: Its word.
        end_icon: Icon at the end: "x" to take the filter away, "chevron-down" for a menu.
        checkable: Whether a click turns it on and off.
    """

    def __init__(
        self,
        text: str = "",
        *,
        end_icon: str = "",
        checkable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._end_icon = end_icon
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", 14)

    def set_end_icon(self, name: str) -> None:
        """Show another icon at the end, or none."""
        self._end_icon = name
        self.updateGeometry()
        self.update()

    def ring_rect(self) -> QRect:
        """The drawn pill, for the focus ring."""
        drawn = Theme.current().heights.chip_drawn
        return QRect(0, (self.height() - drawn) // 2, self.width(), drawn)

    def sizeHint(self) -> QSize:
        # Measured in semibold, so that a chip keeps its width when it is checked.
        width = QFontMetrics(font(BODY, SEMIBOLD)).horizontalAdvance(self.text()) + 2 * _SIDE
        if self._end_icon:
            width += _ICON + _GAP
        return QSize(width, Theme.current().heights.chip)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if follows_theme(event):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        pill = self.ring_rect()
        is_on = self.isChecked()
        ground = "accent_soft" if is_on else "hover" if self.underMouse() else "surface"
        edge = theme.colour("accent" if is_on else "control")
        box(painter, pill, theme.colour(ground), edge, pill.height() / 2)
        ink = theme.colour("accent" if is_on else "text" if self.isEnabled() else "muted")
        painter.setPen(ink)
        painter.setFont(font(BODY, SEMIBOLD if is_on else REGULAR))
        room = QRectF(pill).adjusted(_SIDE, 0, -_SIDE, 0)
        if self._end_icon:
            mark = QRectF(room.right() - _ICON, room.center().y() - _ICON / 2, _ICON, _ICON)
            paint_icon(painter, self._end_icon, mark, ink)
            room.setRight(mark.left() - _GAP)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
        painter.drawText(room, align, self.text())
        painter.end()
