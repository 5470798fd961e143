"""A few choices in one box, of which one or none is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from exercise_app.ui.theme import Theme, follows_theme, font
from exercise_app.ui.theme.measures import BODY, RADIUS, REGULAR, SEMIBOLD
from exercise_app.ui.widgets.painting import box

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

_SIDE = 12


class Segmented(QWidget):
    """Choices side by side; arrow keys move, Space chooses, clicking the chosen one clears it.

    Args:
        options: Value and word of each choice.
        clearable: Whether none may be chosen again.
        quiet: The value that says nothing was chosen; it is shown softly.

    Signals:
        chosen: The user chose a value, or None by clearing.
    """

    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[Hashable, str]] = (),
        *,
        clearable: bool = True,
        quiet: Hashable | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clearable, self._quiet = clearable, quiet
        self._value: Hashable | None = None
        self._segments: list[_Segment] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[Hashable, str]]) -> None:
        """Offer other choices, or the same ones in another language; the value stays."""
        if [value for value, _ in options] == [segment.value for segment in self._segments]:
            for segment, (_, text) in zip(self._segments, options, strict=True):
                segment.setText(text)
            return
        for segment in self._segments:
            self._layout.removeWidget(segment)
            segment.deleteLater()
        self._segments = [self._made(value, text) for value, text in options]
        for index, segment in enumerate(self._segments):
            segment.place(is_first=index == 0, is_last=index == len(self._segments) - 1)
            segment.is_quiet = self._quiet is not None and segment.value == self._quiet
        self._draw()

    def set_name(self, name: str) -> None:
        """Say what is chosen here; each choice is read out with it."""
        self.setAccessibleName(name)
        for segment in self._segments:
            segment.setAccessibleName(f"{name}: {segment.text()}")

    def value(self) -> Hashable | None:
        """The chosen value, or None."""
        return self._value

    def set_value(self, value: Hashable | None) -> None:
        """Show a value without telling anybody."""
        self._value = value
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        focused = [s for s in self._segments if s.hasFocus()]
        if not step or not focused:
            super().keyPressEvent(event)
            return
        place = self._segments.index(focused[0]) + step
        if 0 <= place < len(self._segments):
            self._segments[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, value: Hashable, text: str) -> _Segment:
        segment = _Segment(value, text, self)
        segment.clicked.connect(lambda: self._on_clicked(value))
        self._layout.addWidget(segment)
        return segment

    def _on_clicked(self, value: Hashable) -> None:
        is_same = value == self._value
        if is_same and not self._clearable:
            self._draw()
            return
        self._value = None if is_same else value
        self._draw()
        self.chosen.emit(self._value)

    def _draw(self) -> None:
        """Check the chosen one; only it, or the first, is a stop of the Tab key."""
        stop = next((s for s in self._segments if s.value == self._value), None)
        for index, segment in enumerate(self._segments):
            segment.setChecked(segment.value == self._value and self._value is not None)
            is_stop = segment is stop or (stop is None and index == 0)
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(policy)


class _Segment(QRadioButton):
    def __init__(self, value: Hashable, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.value = value
        self._is_first = self._is_last = False
        self.is_quiet = False
        self.setAutoExclusive(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def place(self, *, is_first: bool, is_last: bool) -> None:
        """Say whether a side of this one is a side of the whole."""
        self._is_first, self._is_last = is_first, is_last

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A radio button would use the arrows to choose; here they only move.
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(font(BODY, SEMIBOLD)).horizontalAdvance(self.text())
        return QSize(width + 2 * _SIDE, Theme.current().heights.button)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if follows_theme(event):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        ground = "surface"
        if self.isChecked():
            ground = "accent_soft" if self.is_quiet else "accent"
        elif self.underMouse() and self.isEnabled():
            ground = "hover"
        # Draw the whole box, wider than this segment where it goes on, and let the edge cut it.
        area = QRectF(self.rect())
        area.adjust(0 if self._is_first else -RADIUS, 0, 0 if self._is_last else RADIUS, 0)
        shape = QPainterPath()
        shape.addRoundedRect(area, RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shape, theme.colour(ground))
        box(painter, area, None, theme.colour("control"))
        if not self._is_last and not self.isChecked():
            painter.fillRect(self.width() - 1, 1, 1, self.height() - 2, theme.colour("line"))
        is_on = self.isChecked()
        ink = ("accent" if self.is_quiet else "on_accent") if is_on else "text"
        painter.setPen(theme.colour(ink))
        painter.setFont(font(BODY, SEMIBOLD if is_on else REGULAR))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
