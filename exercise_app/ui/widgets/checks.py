"""Check box, switch and radio button, painted from the theme; standing in a row high enough."""

from __future__ import annotations

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme, follows_theme, font
from exercise_app.ui.theme.measures import BODY, RADIUS_SMALL, SEMIBOLD
from exercise_app.ui.widgets.painting import box

_BOX = 18
_GAP = 8
_TRACK = QSize(36, 20)


class CheckBox(QCheckBox):
    """A check box with its text; a count may stand at the right end."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._count = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", RADIUS_SMALL)

    def set_count(self, count: str) -> None:
        """Show a muted number at the right end."""
        self._count = count
        self.setAccessibleDescription(count)
        self.update()

    def ring_rect(self) -> QRect:
        """The box, for the focus ring."""
        return QRect(0, (self.height() - _BOX) // 2, _BOX, _BOX)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font())
        width = _BOX + _GAP + metrics.horizontalAdvance(self.text())
        if self._count:
            width += _GAP + metrics.horizontalAdvance(self._count)
        return QSize(width, Theme.current().heights.check)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if follows_theme(event):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        square = QRectF(self.ring_rect())
        state = self.checkState()
        if state is Qt.CheckState.Unchecked:
            ground = "hover" if self.underMouse() else "surface"
            box(painter, square, theme.colour(ground), theme.colour("control"), RADIUS_SMALL)
        else:
            box(painter, square, theme.colour("accent"), None, RADIUS_SMALL)
            name = "check" if state is Qt.CheckState.Checked else "minus"
            paint_icon(painter, name, square.adjusted(2, 2, -2, -2), theme.colour("on_accent"))
        painter.setFont(font())
        painter.setPen(theme.colour("text" if self.isEnabled() else "muted"))
        room = self.rect().adjusted(_BOX + _GAP, 0, 0, 0)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        words = painter.fontMetrics()
        spare = room.width() - (words.horizontalAdvance(self._count) + _GAP if self._count else 0)
        shown = words.elidedText(self.text(), Qt.TextElideMode.ElideRight, spare + 1)
        painter.drawText(room, left, shown)
        painter.setPen(theme.colour("muted"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, right, self._count)
        painter.end()


class Switch(QCheckBox):
    """A switch: on and off take effect at once."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._place = 0.0
        self._motion = QVariantAnimation(self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._on_moved)
        self.toggled.connect(self._on_toggled)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", _TRACK.height() // 2)

    def ring_rect(self) -> QRect:
        """The track, for the focus ring."""
        return QRect(QPoint(0, (self.height() - _TRACK.height()) // 2), _TRACK)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font()).horizontalAdvance(self.text())
        gap = _GAP if self.text() else 0
        return QSize(_TRACK.width() + gap + words, Theme.current().heights.check)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if follows_theme(event):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.ring_rect())
        is_on = self.isChecked()
        edge = None if is_on else theme.colour("control")
        box(painter, track, theme.colour("accent" if is_on else "surface"), edge, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_accent" if is_on else "control"))
        travel = track.width() - track.height()
        middle = QPointF(track.left() + 10 + travel * self._place, track.center().y())
        painter.drawEllipse(middle, 6, 6)
        painter.setFont(font())
        painter.setPen(theme.colour("text" if self.isEnabled() else "muted"))
        room = self.rect().adjusted(_TRACK.width() + _GAP, 0, 0, 0)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, left, self.text())
        painter.end()

    def _on_toggled(self, is_on: bool) -> None:
        target = 1.0 if is_on else 0.0
        duration = Theme.current().motion_ms() if self.isVisible() else 0
        self._motion.stop()
        if duration == 0:
            self._on_moved(target)
            return
        self._motion.setDuration(duration)
        self._motion.setStartValue(self._place)
        self._motion.setEndValue(target)
        self._motion.start()

    def _on_moved(self, place: object) -> None:
        self._place = float(place)  # type: ignore[arg-type]
        self.update()


class RadioButton(QRadioButton):
    """A radio button with its text; `carded` gives it the edge of a card, for few big choices."""

    def __init__(
        self, text: str = "", *, carded: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._carded = carded
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy.Policy.Expanding if carded else QSizePolicy.Policy.Preferred
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", 8 if carded else 9)

    def ring_rect(self) -> QRect:
        """The card or the ring of the button, for the focus ring."""
        if self._carded:
            return self.rect()
        return QRect(0, (self.height() - _BOX) // 2, _BOX, _BOX)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(15 if self._carded else BODY, SEMIBOLD))
        width = _BOX + _GAP + words.horizontalAdvance(self.text())
        if self._carded:
            return QSize(width + 40, 48)
        return QSize(width, Theme.current().heights.check)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if follows_theme(event):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        left = 0
        if self._carded:
            ground = theme.colour("hover" if self.underMouse() and not is_on else "surface")
            edge = theme.colour("accent" if is_on else "control")
            box(painter, self.rect(), ground, edge, width=2 if is_on else 1)
            left = 18
        middle = QPointF(left + _BOX / 2, self.height() / 2)
        colour = theme.colour("accent" if is_on else "control")
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(middle, _BOX / 2 - 0.75, _BOX / 2 - 0.75)
        if is_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(middle, 4.5, 4.5)
        weight = SEMIBOLD if is_on and self._carded else 400
        painter.setFont(font(15 if self._carded else BODY, weight))
        painter.setPen(theme.colour("text" if self.isEnabled() else "muted"))
        room = self.rect().adjusted(left + _BOX + _GAP, 0, 0, 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, align, self.text())
        painter.end()
