"""The overview of the open patient: today's score, the time line, and where things stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from exercise_app.domain.measure import MISSING
from exercise_app.presenters.overview import EntryKind, OverviewState, TimelineEntry
from exercise_app.ui.clinical_words import question_words
from exercise_app.ui.commands import Command
from exercise_app.ui.page import Page
from exercise_app.ui.pages.overview_cards import CourseCard, IntakeCard, ProgramCard
from exercise_app.ui.pages.overview_timeline import Timeline
from exercise_app.ui.theme.measures import PAGE_MARGIN, SPACE_8, SPACE_16
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.card import Card
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.notice_bar import Notice
from exercise_app.ui.widgets.score_row import ScoreRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from exercise_app.domain.language import Language
    from exercise_app.domain.session import Session
    from exercise_app.presenters.overview import OverviewPresenter
    from exercise_app.services.ports import Library
    from exercise_app.ui.pages.intake import IntakePage

RIGHT = 360
RIGHT_NARROW = 296
_NARROW_BELOW = 1100


class OverviewPage(Page):
    """Overview and, one step further, the intake.

    Signals:
        tab_asked: Name of the tab to go to: "program", "sessions" or "course".
        patient_change_asked: The user wants to change the facts of the patient.
        stored: Something of the patient changed that the header shows.
    """

    tab_asked = Signal(str)
    patient_change_asked = Signal()
    stored = Signal()

    def __init__(
        self,
        presenter: OverviewPresenter,
        make_intake: Callable[[], IntakePage],
        library: Library,
        language: Callable[[], Language],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("overviewPage")
        self._presenter, self._make_intake, self._language = presenter, make_intake, language
        self._intake: IntakePage | None = None
        self._patient_id: UUID | None = None
        self._build(library)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Overview")

    def opened(self, patient_id: UUID | None, episode_id: UUID | None) -> None:
        if patient_id != self._patient_id:
            self._stack.setCurrentIndex(0)
        self._patient_id = patient_id
        if patient_id is not None:
            self._presenter.show(patient_id)
            if self._intake is not None and self._stack.currentWidget() is self._intake:
                self._intake.opened(patient_id, episode_id)

    def closing(self) -> bool:
        return self._intake is None or self._intake.closing()

    def commands(self) -> tuple[Command, ...]:
        if self._intake is not None and self._stack.currentWidget() is self._intake:
            return self._intake.commands()
        return (
            Command(self.tr("Open intake"), self.show_intake, "clipboard-list"),
            Command(self.tr("Change patient"), self.patient_change_asked.emit, "pencil"),
        )

    def focus_first(self) -> None:
        if self._intake is not None and self._stack.currentWidget() is self._intake:
            self._intake.focus_first()
        elif self._presenter.state.has_session_today:
            self._record.setFocus()
        else:
            self._score.focus_row()

    def retranslate(self) -> None:
        for card in (self._intake_card, self._program_card):
            card.set_language(self._language())
        self._today.set_heading(self.tr("Today"))
        self._record.setText(self.tr("Record a session"))
        self._change.setText(self.tr("Change patient"))
        self._line_title.setText(self.tr("Time line"))
        self._draw(self._presenter.state)

    @Slot()
    def show_intake(self) -> None:
        """Open the intake of the episode that is shown."""
        if self._intake is None:
            self._intake = self._make_intake()
            self._intake.back_asked.connect(self.show_overview)
            self._intake.problem.connect(self.problem)
            self._intake.notice.connect(self.notice)
            self._stack.addWidget(self._intake)
        episode = self._presenter.state.episode
        if episode is not None:
            self._intake.opened(self._patient_id, episode.id)
            self._stack.setCurrentWidget(self._intake)
            self._intake.focus_first()

    @Slot()
    def show_overview(self) -> None:
        """Go back from the intake."""
        self._stack.setCurrentIndex(0)
        if self._patient_id is not None:
            self._presenter.show(self._patient_id)
        self._intake_card.open.setFocus()

    def _build(self, library: Library) -> None:
        self._today = Card()
        self._said = Label(kind=Kind.NAME, wrap=True)
        self._score = ScoreRow()
        self._score.setObjectName("todayScore")
        self._record = Button(role=Role.PRIMARY, icon="clipboard-pen", main=True)
        self._record.setObjectName("recordSession")
        self._change = Button(role=Role.QUIET, icon="pencil")
        self._change.setObjectName("changePatient")
        self._line_card = Card()
        self._line_title = Label(kind=Kind.HEADING)
        self.timeline = Timeline()
        self.timeline.setObjectName("timeline")
        language = self._language()
        self._intake_card = IntakeCard(library, language)
        self._program_card = ProgramCard(library, language)
        self._course_card = CourseCard()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_16)
        row.addWidget(self._said, 1)
        row.addWidget(self._change)
        row.addWidget(self._record)
        self._today.box.setSpacing(SPACE_8)
        self._today.box.addLayout(row)
        self._today.box.addWidget(self._score)
        self._line_card.box.setContentsMargins(1, SPACE_16, 1, SPACE_8)
        self._line_title.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
        self._line_card.box.addWidget(self._line_title)
        self._line_card.box.setSpacing(SPACE_8)
        self._line_card.box.addWidget(self.timeline, 1)
        left = QVBoxLayout()
        left.setSpacing(SPACE_16)
        left.addWidget(self._today)
        left.addWidget(self._line_card, 1)
        main = QWidget()
        columns = QHBoxLayout(main)
        columns.setContentsMargins(PAGE_MARGIN, 0, SPACE_8, 0)
        columns.setSpacing(SPACE_16)
        left.setContentsMargins(0, SPACE_16, 0, SPACE_16)
        columns.addLayout(left, 1)
        self._side = self._make_side()
        columns.addWidget(self._side)
        self._stack = QStackedWidget()
        self._stack.addWidget(main)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _make_side(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("scrolled", True)
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, SPACE_16, SPACE_16, SPACE_16)
        cards.setSpacing(SPACE_16)
        for card in (self._course_card, self._program_card, self._intake_card):
            cards.addWidget(card)
        cards.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(RIGHT + SPACE_16)
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW_BELOW
        self._side.setFixedWidth((RIGHT_NARROW if is_narrow else RIGHT) + SPACE_16)

    def _connect(self) -> None:
        self._presenter.state_changed.connect(self._draw)
        self._presenter.problem.connect(self.problem)
        self._presenter.recorded.connect(self._on_recorded)
        self._score.settled.connect(self._presenter.record)
        self._record.clicked.connect(self._to_sessions)
        self._change.clicked.connect(self.patient_change_asked)
        self._intake_card.open.clicked.connect(self.show_intake)
        self._program_card.open.clicked.connect(self._to_program)
        self._course_card.open.clicked.connect(self._to_course)
        self.timeline.chosen.connect(self._on_entry)

    @Slot(object)
    def _draw(self, state: OverviewState) -> None:
        if state.opened is None or state.episode is None:
            return
        words = question_words(state.question) if state.question else ""
        is_done = state.has_session_today
        self._said.setText(self.tr("A session was recorded today.") if is_done else words)
        self._score.setVisible(not is_done)
        self._score.set_name(words)
        self._score.set_reading(MISSING)
        self.timeline.show_entries(state.entries)
        self._intake_card.show_intake(state.episode.intake)
        self._program_card.show_state(state)
        self._course_card.show_spark(state.spark)

    @Slot(object)
    def _on_recorded(self, session: Session) -> None:
        self._record.setFocus()
        self.stored.emit()
        self.notice.emit(
            Notice(
                self.tr("Stored."),
                action=self.tr("Undo"),
                run=lambda: self._take_back(session.id),
            )
        )

    def _take_back(self, session_id: UUID) -> None:
        self._presenter.take_back(session_id)
        self.stored.emit()

    @Slot()
    def _to_sessions(self) -> None:
        self.tab_asked.emit("sessions")

    @Slot()
    def _to_program(self) -> None:
        self.tab_asked.emit("program")

    @Slot()
    def _to_course(self) -> None:
        self.tab_asked.emit("course")

    @Slot(object)
    def _on_entry(self, entry: TimelineEntry) -> None:
        if entry.kind is EntryKind.START:
            self.show_intake()
        elif entry.kind is EntryKind.ISSUED:
            self.tab_asked.emit("documents")
        elif entry.kind is EntryKind.SESSION:
            self.tab_asked.emit("sessions")
        elif entry.kind is EntryKind.EVENT:
            self.tab_asked.emit("course")
