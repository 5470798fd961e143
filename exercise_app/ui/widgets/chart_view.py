"""Room for the course chart: a sketch at once, the chart itself when matplotlib is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from exercise_app.ui.clinical_words import screen_language
from exercise_app.ui.theme import Theme, follows_theme, font
from exercise_app.ui.theme.measures import SPACE_8

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from exercise_app.presenters.course import CourseState
    from exercise_app.services.ports import Jobs
    from exercise_app.ui.widgets.chart_canvas import CourseCanvas

_LEAST: Final = QSize(420, 300)
_LINES: Final = 6


class ChartView(QWidget):
    """Draws a CourseState; left and right walk along the points.

    Matplotlib is imported by `jobs` after the first paint, off the screen, so that nothing waits.

    Args:
        jobs: Imports and warms up, away from the screen.
        fonts: Folder of the typeface.
        today: For the drawing that warms up.

    Signals:
        stepped: 1 for the next point, -1 for the one before.
        picked: Index of the clicked point, or None.
        drawn: The chart shows the last state.
    """

    stepped = Signal(int)
    picked = Signal(object)
    drawn = Signal()

    def __init__(self, jobs: Jobs, fonts: Path, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chartView")
        self._jobs, self._fonts, self._today = jobs, fonts, today
        self._canvas: CourseCanvas | None = None
        self._state: CourseState | None = None
        self._waiting_words = ""
        self._is_asked = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        Theme.current().changed.connect(self._on_theme)

    @property
    def canvas(self) -> CourseCanvas | None:
        """The canvas, once there is one."""
        return self._canvas

    def set_waiting_words(self, words: str) -> None:
        """Say what is shown while the chart is on its way."""
        self._waiting_words = words
        self.update()

    def show_state(self, state: CourseState) -> None:
        """Draw a state, now or as soon as the chart is there."""
        self._state = state
        self._draw()

    def say(self, name: str, readout: str) -> None:
        """Tell a screen reader what the chart is and where the keyboard is in it."""
        self.setAccessibleName(name)
        if readout != self.accessibleDescription():
            self.setAccessibleDescription(readout)
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)

    def ring_rect(self) -> QRect:
        """Where the focus ring goes: clear of the words that begin at the very edge."""
        return self.rect().adjusted(-SPACE_8, -2, SPACE_8, 2)

    def sizeHint(self) -> QSize:
        return QSize(742, 324)

    def minimumSizeHint(self) -> QSize:
        return _LEAST

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if Qt.Key(event.key()) in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.picked.emit(None)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._canvas is None:
            self._paint_sketch()
            self._ask()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange or follows_theme(event):
            self._draw()
        super().changeEvent(event)

    def _on_theme(self) -> None:
        self._draw()

    def _paint_sketch(self) -> None:
        """Lines where the chart will have its own, and a sentence."""
        theme = Theme.current()
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("line"), 1))
        for number in range(_LINES):
            y = round(24 + number * (self.height() - 110) / (_LINES - 1))
            painter.drawLine(40, y, self.width() - 14, y)
        painter.setFont(font())
        painter.setPen(theme.colour("muted"))
        area = QRectF(0, self.height() - 60, self.width(), 30)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._waiting_words)
        painter.end()

    def _ask(self) -> None:
        if self._is_asked:
            return
        self._is_asked = True
        fonts, today = self._fonts, self._today
        self._jobs.start(lambda: _load(fonts, today), self._on_loaded, self._on_failed)

    def _on_loaded(self, _: None) -> None:
        from exercise_app.ui.widgets.chart_canvas import CourseCanvas

        canvas = CourseCanvas()
        canvas.picked.connect(self.picked)
        canvas.picked.connect(self.setFocus)
        canvas.drawn.connect(self.drawn)
        self._layout.addWidget(canvas)
        self._canvas = canvas
        self._draw()

    def _on_failed(self, error: Exception) -> None:
        self._is_asked = False
        raise error

    def _draw(self) -> None:
        state = self._state
        if self._canvas is None or state is None:
            return
        from exercise_app.charts.trend import ChartOptions
        from exercise_app.charts.words import chart_words
        from exercise_app.ui.widgets.chart_canvas import screen_look

        language = screen_language()
        curve = state.curve if state.shows_curve else None
        options = ChartOptions(
            important=state.shows_important,
            curve=curve,
            curve_name=curve.name[language] if curve else "",
            selected=state.selected,
        )
        words = chart_words(state.course, language)
        self._canvas.show_course(state.course, screen_look(self._fonts), words, options)


def _load(fonts: Path, today: date) -> None:
    """Import matplotlib and draw once; runs away from the screen."""
    from exercise_app.ui.widgets.chart_canvas import warm_up

    warm_up(fonts, today)
