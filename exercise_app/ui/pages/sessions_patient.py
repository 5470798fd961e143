"""The patient's own screen: one question, eleven big targets, no names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from exercise_app.domain.measure import PAIN_MAX
from exercise_app.presenters.patient_words import WORDS
from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import REGULAR, SEMIBOLD, SPACE_8, SPACE_24, SPACE_32
from exercise_app.ui.widgets.empty_state import IconDisc
from exercise_app.ui.widgets.painting import box, focus_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from exercise_app.domain.language import Language
    from exercise_app.presenters.patient_mode import PatientModePresenter, PatientModeState

TARGET: Final = 72
"""Smallest side of a number in pixels."""

HOLD_MS: Final = 1500
"""How long Esc, or the corner, is held to give the screen back to the therapist."""

_WIDEST_TARGET: Final = 104
_COLUMNS_OF_TWO_ROWS: Final = 6
_SMALLEST: Final = (640, 600)


class PatientModeWindow(QWidget):
    """Fills the screen until the therapist holds Esc (or the upper right corner) or Ctrl+Esc."""

    def __init__(
        self, presenter: PatientModePresenter, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("patientMode")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._presenter = presenter
        self._words = WORDS[language]
        self._step = 0
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self._leave)
        self._build()
        self._lay_out()
        presenter.state_changed.connect(self._draw)
        # No number has the focus by itself: a ring could be taken for an answer.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._draw(presenter.state)
        self.setFocus()

    def _build(self) -> None:
        words = self._words
        self._progress = _text("patientProgress", 20, REGULAR, "muted")
        self._question = _text("patientQuestion", 36, SEMIBOLD)
        self._numbers = [_Target(value) for value in range(PAIN_MAX + 1)]
        self._lowest = _text("patientLowest", 22, REGULAR)
        self._lowest.setText(words.lowest)
        self._highest = _text("patientHighest", 22, REGULAR)
        self._highest.setText(words.highest)
        self._highest.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._trouble = _text("patientTrouble", 22, SEMIBOLD, "danger")
        self._trouble.setText(words.not_stored)
        self._back = _Big(words.back, "patientBack")
        self._skip = _Big(words.skip, "patientSkip")
        self._go_on = _Big(words.go_on, "patientNext", is_main=True)
        self._thanks = _text("patientThanks", 56, SEMIBOLD)
        self._thanks.setText(words.thanks)
        self._give_back = _text("patientGiveBack", 26, REGULAR)
        self._give_back.setText(words.give_back)
        self._disc = IconDisc("check", 120)
        self._corner = _Corner(self)
        self._corner.held.connect(self._leave)
        for number in self._numbers:
            number.chosen.connect(self._presenter.choose)
        self._back.clicked.connect(self._presenter.go_back)
        self._skip.clicked.connect(self._presenter.skip)
        self._go_on.clicked.connect(self._presenter.go_on)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_32, SPACE_32, SPACE_32, SPACE_32)
        # The targets follow the screen; their width of now must not hold the window open.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(*_SMALLEST)
        layout.addStretch(2)
        layout.addWidget(self._asking(), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._thanking())
        layout.addStretch(3)

    def _asking(self) -> QWidget:
        self._ask = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE_8)
        self._columns = 0
        self._arrange(PAIN_MAX + 1)
        ends = QHBoxLayout()
        ends.addWidget(self._lowest)
        ends.addWidget(self._highest)
        acts = QHBoxLayout()
        acts.setSpacing(SPACE_24)
        acts.addWidget(self._back)
        acts.addStretch()
        acts.addWidget(self._skip)
        acts.addWidget(self._go_on)
        column = QVBoxLayout(self._ask)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(SPACE_24)
        column.addWidget(self._progress)
        column.addWidget(self._question)
        column.addSpacing(SPACE_8)
        column.addLayout(self._grid)
        column.addLayout(ends)
        column.addWidget(self._trouble)
        column.addSpacing(SPACE_24)
        column.addLayout(acts)
        return self._ask

    def _thanking(self) -> QWidget:
        self._thank = QWidget()
        column = QVBoxLayout(self._thank)
        column.setSpacing(SPACE_24)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._disc, 0, middle)
        for label in (self._thanks, self._give_back):
            label.setAlignment(middle)
            column.addWidget(label)
        return self._thank

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - 2 * SPACE_32 - 8
        columns = PAIN_MAX + 1
        if _side(room, columns) < TARGET:
            columns = _COLUMNS_OF_TWO_ROWS
        side = max(TARGET, min(_WIDEST_TARGET, _side(room, columns), event.size().height() // 7))
        for number in self._numbers:
            number.set_side(side)
        self._arrange(columns)
        self._ask.setFixedWidth(columns * side + (columns - 1) * SPACE_8 + 8)
        if (layout := self.layout()) is not None:
            layout.activate()
        self._corner.move(event.size().width() - self._corner.width(), 0)
        self._corner.raise_()

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, number in enumerate(self._numbers):
            self._grid.addWidget(number, place // columns, place % columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if key == Qt.Key.Key_Escape:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._leave()
            elif not event.isAutoRepeat():
                self._hold.start()
        elif text and text in "0123456789":
            self._typed(int(text))
        elif text == "+":
            self._presenter.choose(PAIN_MAX)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._presenter.go_on()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self._hold.stop()
        super().keyReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Theme.current().colour("bg"))
        painter.end()

    def _typed(self, digit: int) -> None:
        state = self._presenter.state
        is_ten = digit == 0 and not state.is_finished and state.reading.value == 1
        self._presenter.choose(PAIN_MAX if is_ten else digit)

    def _leave(self) -> None:
        self._hold.stop()
        if self._presenter.leave():
            self.close()

    def _draw(self, state: PatientModeState) -> None:
        self._ask.setVisible(not state.is_finished)
        self._thank.setVisible(state.is_finished)
        self._trouble.setVisible(state.could_not_store)
        words = self._words
        if state.is_finished:
            self.setAccessibleName(words.thanks)
            return
        question = words.questions[state.question]
        count = len(state.questions)
        self._progress.setText(words.progress.format(state.step + 1, count))
        self._progress.setVisible(count > 1)
        self._question.setText(question)
        self.setAccessibleName(question)
        for number in self._numbers:
            number.setChecked(number.value == state.reading.value)
            number.setAccessibleName(f"{question} {number.value}")
        self._back.setVisible(state.step > 0)
        self._go_on.setText(words.finish if state.is_last else words.go_on)
        self._go_on.setEnabled(state.can_go_on)
        if state.step != self._step:
            self._step = state.step
            self.setFocus()


def _side(room: int, columns: int) -> int:
    """How wide a target can be when so many stand beside each other."""
    return (room - (columns - 1) * SPACE_8) // columns


def _text(name: str, pixels: int, weight: int, token: str = "text") -> QLabel:
    label = _ThemedText(pixels, weight, token)
    label.setObjectName(name)
    return label


class _ThemedText(QLabel):
    """Large plain text; its font is its own, its colour that of the theme."""

    def __init__(self, pixels: int, weight: int, token: str) -> None:
        super().__init__()
        self._token = token
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(font(pixels, weight))
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        colour = Theme.current().colour(self._token)
        palette = self.palette()
        if palette.color(self.foregroundRole()) != colour:
            palette.setColor(self.foregroundRole(), colour)
            self.setPalette(palette)


class _Target(QRadioButton):
    """A number for a finger."""

    chosen = Signal(int)

    def __init__(self, value: int) -> None:
        super().__init__(str(value))
        self.value = value
        self._side = TARGET
        self.setObjectName(f"patient-{value}")
        self.setAutoExclusive(False)
        self.setProperty("ownRing", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def set_side(self, side: int) -> None:
        """Be this large."""
        self._side = side
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        is_on = self.isChecked()
        area = self.rect().adjusted(3, 3, -3, -3)
        fill = theme.colour("accent" if is_on else "surface")
        box(painter, area, fill, theme.colour("control"), 12, 2)
        painter.setFont(font(round(self._side * 0.42), SEMIBOLD))
        painter.setPen(theme.colour("on_accent" if is_on else "text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            focus_ring(painter, area, 10)
        painter.end()

    def _on_clicked(self) -> None:
        # A second tap keeps the answer: a trembling hand must not clear it.
        self.setChecked(True)
        self.chosen.emit(self.value)


class _Big(QPushButton):
    """A wide button with large words."""

    def __init__(self, text: str, name: str, *, is_main: bool = False) -> None:
        super().__init__(text)
        self._is_main = is_main
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setProperty("ownRing", True)
        self.setFont(font(24, SEMIBOLD))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(24, SEMIBOLD)).horizontalAdvance(self.text())
        return QSize(max(180, words + 72), TARGET + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        if not self.isEnabled() and theme.tokens.is_high_contrast:
            painter.setOpacity(0.4)
        area = self.rect().adjusted(3, 3, -3, -3)
        is_on = self._is_main and self.isEnabled()
        fill = "accent" if is_on else "surface" if self.isEnabled() else "sunken"
        edge = None if is_on else theme.colour("control")
        box(painter, area, theme.colour(fill), edge, 12, 2)
        ink = "on_accent" if is_on else "text" if self.isEnabled() else "muted"
        painter.setPen(theme.colour(ink))
        painter.setFont(font(24, SEMIBOLD))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            focus_ring(painter, area, 10)
        painter.end()


class _Corner(QWidget):
    """A quiet lock in the corner: held, it gives a touch screen back to the therapist."""

    held = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("patientCorner")
        self.setFixedSize(TARGET, TARGET)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HOLD_MS)
        self._timer.timeout.connect(self.held)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(24, 24, -24, -24)
        paint_icon(painter, "lock", area, Theme.current().colour("control"))
        painter.end()
