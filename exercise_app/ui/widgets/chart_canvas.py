"""The canvas of matplotlib with a course on it. Importing this is slow: see chart_view.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import Qt, QTimer, Signal

from exercise_app.charts.drawing import PX_PER_INCH
from exercise_app.charts.look import ChartLook
from exercise_app.charts.trend import ChartOptions, DrawnCourse, draw_course
from exercise_app.charts.words import ChartWords, chart_words
from exercise_app.domain.course import Course, CoursePoint
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion
from exercise_app.ui.theme import Theme

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent

_LEAST_PX: Final = 40


class CourseCanvas(FigureCanvasQTAgg):  # type: ignore[misc]
    """Draws a course in its own size and says which point was clicked.

    Signals:
        picked: Index of the point under the pointer, or None beside every point.
        drawn: The picture on the screen is the one that was asked for last.
    """

    picked = Signal(object)
    drawn = Signal()

    def __init__(self) -> None:
        super().__init__(Figure(dpi=PX_PER_INCH))
        self.setObjectName("courseCanvas")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._wanted: tuple[Course, ChartLook, ChartWords, ChartOptions] | None = None
        self.places: DrawnCourse | None = None
        # Many resize events come at once; the last one is drawn.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.draw_now)

    def show_course(
        self, course: Course, look: ChartLook, words: ChartWords, options: ChartOptions
    ) -> None:
        """Draw a course as soon as the events that are waiting have been handled."""
        self._wanted = (course, look, words, options)
        self._soon.start(0)

    def draw_now(self) -> None:
        """Draw what was asked for."""
        self._soon.stop()
        if self._wanted is None or min(self.width(), self.height()) < _LEAST_PX:
            return
        course, look, words, options = self._wanted
        self.places = draw_course(self.figure, course, look, words, options)
        self.draw()
        self.drawn.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self.places is not None:
            self.picked.emit(self.places.nearest(place.x(), place.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the page, not the chart.
        event.ignore()


def screen_look(fonts: Path) -> ChartLook:
    """Give the look of the theme in force; `fonts` is the folder of the typeface."""
    tokens = Theme.current().tokens
    return ChartLook(
        ground=tokens.surface,
        text=tokens.text,
        muted=tokens.muted,
        data=tokens.accent,
        grid=tokens.line,
        edge=tokens.control,
        band=tokens.hover,
        hatch=tokens.line,
        flare=tokens.caution_soft,
        reference=tokens.reference,
        focus=tokens.focus,
        regular=fonts / "NotoSans-Regular.ttf",
        semibold=fonts / "NotoSans-SemiBold.ttf",
    )


def warm_up(fonts: Path, day: date) -> None:
    """Draw once off the screen, so that the first chart on it finds every font measured."""
    course = Course(PainQuestion.AVERAGE_24H, (CoursePoint(day, 5),), today=day)
    figure = Figure(figsize=(4, 2), dpi=PX_PER_INCH)
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    canvas = FigureCanvasAgg(figure)
    draw_course(figure, course, screen_look(fonts), chart_words(course, Language.NL))
    canvas.draw()
