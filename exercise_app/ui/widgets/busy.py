"""Long work: what is going on, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import SPACE_8, SPACE_12
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.labels import Label

_STEP_MS = 50
_STEPS = 20


class Spinner(QWidget):
    """A turning arc while nobody knows how long it takes; it stands still without motion."""

    def __init__(self, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._on_tick)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if Theme.current().motion_ms() > 0:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if not theme.tokens.is_high_contrast:
            # There the lines are as dark as the arc: it would be a closed ring.
            painter.setPen(QPen(theme.colour("line"), 2.5))
            painter.drawEllipse(area)
        pen = QPen(theme.colour("accent"), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(area, round(-self._step * 360 / _STEPS * 16), 100 * 16)
        painter.end()

    @Slot()
    def _on_tick(self) -> None:
        self._step = (self._step + 1) % _STEPS
        self.update()


class Busy(Translated, QWidget):
    """A sentence, a spinner or a bar, and Cancel when it can be stopped.

    Signals:
        cancelled: The user asked to stop; the page sets its event and says so.
    """

    cancelled = Signal()

    def __init__(self, *, can_cancel: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spinner = Spinner()
        self._text = Label(wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._cancel = Button()
        self._cancel.setObjectName("cancel")
        self._cancel.setVisible(can_cancel)
        self._cancel.clicked.connect(self._on_cancel)
        words = QVBoxLayout()
        words.setSpacing(SPACE_8)
        words.addWidget(self._text)
        words.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_12)
        layout.addWidget(self._spinner)
        layout.addLayout(words, 1)
        layout.addWidget(self._cancel)
        self.retranslate()

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress"))

    def set_can_cancel(self, can_cancel: bool) -> None:
        """Offer to stop, or not; offered again it can be asked again."""
        self._cancel.setVisible(can_cancel)
        self._cancel.setEnabled(True)

    def set_text(self, text: str) -> None:
        """Say what is going on."""
        self._text.setText(text)
        self.setAccessibleName(text)

    def set_fraction(self, fraction: float | None) -> None:
        """Show how far it is (0 to 1), or that nobody knows (None)."""
        self._bar.setVisible(fraction is not None)
        self._spinner.setVisible(fraction is None)
        if fraction is not None:
            self._bar.setValue(round(1000 * min(max(fraction, 0.0), 1.0)))

    @Slot()
    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()
