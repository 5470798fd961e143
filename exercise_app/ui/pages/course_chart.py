"""The card with the chart: which question, what is switched on, the chart, what a point says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.domain.course_numbers import course_numbers
from exercise_app.domain.course_words import score, summary
from exercise_app.ui.clinical_words import origin_words, question_words, screen_language
from exercise_app.ui.dates import weekday
from exercise_app.ui.theme.measures import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.chart_view import ChartView
from exercise_app.ui.widgets.checks import Switch
from exercise_app.ui.widgets.choice import Choice
from exercise_app.ui.widgets.empty_state import EmptyState
from exercise_app.ui.widgets.labels import ElidedLabel, Kind, Label

if TYPE_CHECKING:
    from pathlib import Path

    from exercise_app.presenters.course import CoursePresenter, CourseState
    from exercise_app.services.ports import Jobs


class ChartCard(Translated, QFrame):
    """Draws the chart of a state and sends what is switched and walked.

    Signals:
        events_asked: The user wants to write down an event.
        sessions_asked: There are no scores yet and the user wants to enter one.
    """

    events_asked = Signal()
    sessions_asked = Signal()

    def __init__(
        self, presenter: CoursePresenter, jobs: Jobs, fonts: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self.setObjectName("chartCard")
        self._presenter = presenter
        self._heading = Label(kind=Kind.HEADING)
        self._question = Choice()
        self._question.setObjectName("courseQuestion")
        self._important = Switch()
        self._important.setObjectName("showImportant")
        self._curve = Switch()
        self._curve.setObjectName("showCurve")
        self.chart = ChartView(jobs, fonts, presenter.state.today)
        self._readout = ElidedLabel(token="text")
        self._readout.setObjectName("readout")
        self._more = Button(role=Role.QUIET)
        self._more.setObjectName("moreNumbers")
        self._events = Button(role=Role.QUIET, icon="calendar-plus")
        self._events.setObjectName("courseEvents")
        self._first = Button(role=Role.PRIMARY)
        self._first.setObjectName("firstSession")
        self._empty = EmptyState("chart-line", self._first)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_16)
        head.addWidget(self._heading)
        head.addWidget(self._question)
        head.addStretch()
        head.addWidget(self._important)
        head.addWidget(self._curve)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_8)
        foot.addWidget(self._readout, 1)
        foot.addWidget(self._more)
        foot.addWidget(self._events)
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(self.chart, 1)
        column.addLayout(foot)
        self._drawn = drawn
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_8)
        layout.setSpacing(SPACE_8)
        layout.addLayout(head)
        layout.addWidget(drawn, 1)
        layout.addWidget(self._empty, 1)

    def _connect(self) -> None:
        presenter = self._presenter
        self._question.chosen.connect(presenter.choose_question)
        self._important.clicked.connect(presenter.show_important)
        self._curve.clicked.connect(presenter.show_curve)
        self.chart.stepped.connect(presenter.step)
        self.chart.picked.connect(presenter.select)
        self._more.clicked.connect(self._on_more)
        self._events.clicked.connect(self.events_asked)
        self._first.clicked.connect(self.sessions_asked)

    def retranslate(self) -> None:
        self._important.setText(self.tr("Smallest important change"))
        self._curve.setText(self.tr("Published course"))
        self._question.setAccessibleName(self.tr("Question in the chart"))
        self.chart.set_waiting_words(self.tr("The chart is on its way"))
        self._events.setText(self.tr("Events"))
        self._events.setToolTip(self.tr("Work, medication, holiday or a flare on the time line"))
        self._first.setText(self.tr("Enter the first score"))
        self._empty.set_texts(
            self.tr("No scores yet"),
            self.tr("The chart begins with the first pain score of this episode."),
        )
        self.draw(self._presenter.state)

    def draw(self, state: CourseState) -> None:
        """Make the card show a state."""
        has_choice = len(state.questions) > 1
        self._heading.setText(question_words(state.question))
        self._heading.setVisible(not has_choice)
        self._question.setVisible(has_choice)
        self._question.set_options([(q, question_words(q)) for q in state.questions])
        self._question.set_value(state.question)
        self._important.setChecked(state.shows_important)
        self._curve.setChecked(state.shows_curve)
        self._curve.setEnabled(state.curve is not None)
        self._curve.setToolTip(self._curve_tip(state))
        for switch in (self._important, self._curve):
            switch.setVisible(state.has_scores)
        self._drawn.setVisible(state.has_scores)
        self._empty.setVisible(not state.has_scores)
        if state.has_scores:
            self.chart.show_state(state)
        self._more.setText(
            self.tr("Fewer numbers") if state.shows_more else self.tr("More numbers")
        )
        readout = self._point_words(state)
        self._readout.set_text(readout or self.tr("Left and right walk along the points"))
        self._readout.set_token("text" if readout else "muted")
        words = summary(course_numbers(state.course), screen_language())
        self.chart.say(f"{question_words(state.question)}. {words}", readout)

    def _on_more(self) -> None:
        self._presenter.show_more(not self._presenter.state.shows_more)

    def _curve_tip(self, state: CourseState) -> str:
        if state.curve is not None:
            return state.curve.source
        return self.tr("The intake does not say how long the pain has lasted")

    def _point_words(self, state: CourseState) -> str:
        point = state.point
        if point is None:
            return ""
        place = self.tr("{0} of {1}").format((state.selected or 0) + 1, len(state.course.points))
        value = self.tr("score {0}").format(score(point.value, screen_language()))
        parts = [weekday(point.day), value, origin_words(point.origin)]
        if point.flare:
            parts.append(self.tr("flare"))
        return f"{place}: {', '.join(parts)}"
