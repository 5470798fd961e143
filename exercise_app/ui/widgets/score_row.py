"""A row of numbers 0 to 10 and 'not asked': typed, clicked or touched; nothing is on by itself."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from exercise_app.domain.measure import MISSING, NOT_ASKED, PAIN_MAX, Reading
from exercise_app.ui.theme import Theme, follows_theme, font
from exercise_app.ui.theme.measures import BODY, HEADING, REGULAR, SEMIBOLD, SPACE_4, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.painting import box

TEN_MS: Final = 600
"""Within this time after a 1, a 0 makes it 10."""

_NARROW: Final = 36
_NOT_ASKED: Final = 126


class ScoreRow(Translated, QWidget):
    """One question with eleven numbers.

    Digits choose (1 then 0 is 10, and so is +), N is not asked, Backspace clears; the arrows only
    move the focus. Clicking the chosen one clears it. Up and down leave the row.

    Args:
        can_skip: Whether 'not asked' is a choice of its own.
        size: Side of a number button; None takes that of the theme.

    Signals:
        chosen: A Reading, MISSING when it was cleared; a typed 1 may become 10 a moment later.
        settled: The same Reading once it cannot become another by itself; to store at once.
        left: The user pressed Up (-1) or Down (1).
    """

    chosen = Signal(object)
    settled = Signal(object)
    left = Signal(int)

    def __init__(
        self, *, can_skip: bool = True, size: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._reading = MISSING
        self._name = ""
        self._one = QTimer(self)
        self._one.setSingleShot(True)
        self._one.setInterval(TEN_MS)
        self._one.timeout.connect(self._settle)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_4)
        readings = [Reading.of(value) for value in range(PAIN_MAX + 1)]
        self._buttons = [ScoreButton(reading, size) for reading in readings]
        if can_skip:
            self._buttons.append(ScoreButton(NOT_ASKED, size))
        for button in self._buttons:
            if button.reading == NOT_ASKED:
                layout.addSpacing(SPACE_16 - SPACE_4)
            layout.addWidget(button)
            button.clicked.connect(self._on_clicked)
        layout.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._buttons[0])
        self.retranslate()

    def retranslate(self) -> None:
        for button in self._buttons:
            if button.reading == NOT_ASKED:
                button.setText(self.tr("not asked"))
        self._name_buttons()

    def set_name(self, name: str) -> None:
        """Say which question this is; every number is read out with it."""
        self._name = name
        self.setAccessibleName(name)
        self._name_buttons()

    def reading(self) -> Reading:
        """The chosen answer, or MISSING."""
        return self._reading

    def set_reading(self, reading: Reading) -> None:
        """Show an answer without telling anybody."""
        self._reading = reading
        self._draw()

    def button(self, reading: Reading) -> ScoreButton | None:
        """The button of an answer."""
        return next((one for one in self._buttons if one.reading == reading), None)

    def focus_row(self) -> None:
        """Put the focus on the chosen number, or the first."""
        (self.button(self._reading) or self._buttons[0]).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            super().keyPressEvent(event)
        elif text and text in "0123456789":
            self._typed(int(text))
        elif text == "+":
            self._choose(Reading.of(PAIN_MAX))
        elif key == Qt.Key.Key_N and self.button(NOT_ASKED):
            self._choose(NOT_ASKED)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._choose(MISSING)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # What was typed belongs to the page that is left, not to the next patient.
        if self._one.isActive():
            self._settle()

    def _typed(self, digit: int) -> None:
        is_ten = digit == 0 and self._one.isActive() and self._reading == Reading.of(1)
        self._choose(Reading.of(PAIN_MAX if is_ten else digit), settles=digit != 1)
        if digit == 1:
            self._one.start()

    def _choose(self, reading: Reading, *, settles: bool = True) -> None:
        self._one.stop()
        is_other = reading != self._reading
        self._reading = reading
        self._draw()
        if button := self.button(reading):
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if is_other:
            self.chosen.emit(reading)
            if settles:
                self._settle()

    @Slot()
    def _settle(self) -> None:
        self._one.stop()
        self.settled.emit(self._reading)

    def _on_clicked(self) -> None:
        # The clicked radio button is the one that no longer shows what was chosen before.
        for button in self._buttons:
            if button.isChecked() != (button.reading == self._reading):
                self._choose(button.reading if button.isChecked() else MISSING)
                return

    def _move(self, step: int) -> None:
        place = next((n for n, b in enumerate(self._buttons) if b.hasFocus()), 0)
        place = max(0, min(place + step, len(self._buttons) - 1))
        self._buttons[place].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _draw(self) -> None:
        """Check the chosen one; only it, or the first, is a stop of the Tab key."""
        stop = self.button(self._reading) or self._buttons[0]
        for button in self._buttons:
            button.setChecked(button.reading == self._reading)
            is_stop = button is stop
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self.setFocusProxy(stop)

    def _name_buttons(self) -> None:
        for button in self._buttons:
            if button.reading.value is None:
                button.setAccessibleName(f"{self._name}, {button.text()}")
            else:
                words = self.tr("{0}, {1} out of 10")
                button.setAccessibleName(words.format(self._name, button.reading.value))


class ScoreButton(QRadioButton):
    """One answer of a row; a radio button for screen readers, a big box for everybody."""

    def __init__(self, reading: Reading, size: int | None, parent: QWidget | None = None) -> None:
        text = "" if reading.value is None else str(reading.value)
        super().__init__(text, parent)
        self.reading = reading
        self._size = size
        self.setObjectName(f"score-{text}" if text else "score-not-asked")
        self.setAutoExclusive(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy.Policy.Preferred if text else QSizePolicy.Policy.Maximum
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A radio button would use the arrows to choose; here the row moves the focus only.
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        event.ignore()

    def sizeHint(self) -> QSize:
        heights = Theme.current().heights
        # A compact row is as high as a button, so that fingers find it in the touch setting.
        side = heights.number if self._size is None else max(self._size, heights.button)
        if self.reading.value is not None:
            return QSize(side, side)
        words = QFontMetrics(font(BODY, SEMIBOLD)).horizontalAdvance(self.text())
        return QSize(max(_NOT_ASKED, words + 24), side)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if self.reading.value is not None:
            return QSize(min(_NARROW, hint.width()), hint.height())
        words = QFontMetrics(font(BODY, SEMIBOLD)).horizontalAdvance(self.text())
        return QSize(words + 2 * SPACE_4, hint.height())

    def changeEvent(self, event: QEvent) -> None:
        if follows_theme(event):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        is_on = self.isChecked()
        ground = "accent" if is_on else "hover" if self.underMouse() else "surface"
        box(painter, self.rect(), theme.colour(ground), theme.colour("control"))
        painter.setPen(theme.colour("on_accent" if is_on else "text"))
        if self.reading.value is None:
            painter.setFont(font(BODY, SEMIBOLD if is_on else REGULAR))
        else:
            side = self.height()
            painter.setFont(font(HEADING if side <= 60 else round(side * 0.4), SEMIBOLD))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
