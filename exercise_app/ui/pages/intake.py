"""The intake of an episode on one page; every fact is stored when its field is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from exercise_app.domain.episode import Duration
from exercise_app.domain.screening import Decision
from exercise_app.presenters.intake import IntakeStep
from exercise_app.ui.commands import Command
from exercise_app.ui.page import Page
from exercise_app.ui.pages.intake_activities import ActivityList
from exercise_app.ui.pages.intake_alarm import AlarmList
from exercise_app.ui.problems import field_sentence
from exercise_app.ui.theme.measures import PAGE_MARGIN, SPACE_8, SPACE_16
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.card import Card
from exercise_app.ui.widgets.chip import Chip
from exercise_app.ui.widgets.field_row import FieldRow
from exercise_app.ui.widgets.flow_layout import FlowLayout
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.note_field import NoteField
from exercise_app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from exercise_app.domain.language import Language
    from exercise_app.presenters.intake import IntakePresenter, IntakeState
    from exercise_app.services.ports import Library

WIDEST: Final = 900


class IntakePage(Page):
    """Complaint, duration, work, own activities, circumstances, alarm signs, decision.

    Signals:
        back_asked: The user goes back to the overview.
    """

    back_asked = Signal()

    def __init__(
        self,
        presenter: IntakePresenter,
        library: Library,
        language: Callable[[], Language],
        author: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("intakePage")
        self._presenter, self._library = presenter, library
        self._language, self._author = language, author
        self._chips: dict[str, Chip] = {}
        self._build()
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Intake")

    def opened(self, patient_id: UUID | None, episode_id: UUID | None) -> None:
        if episode_id is not None:
            self._presenter.show(episode_id, self._author())

    def closing(self) -> bool:
        self._complaint.store()
        self._work.store()
        self._reason.store()
        self._activities.store()
        return not self._presenter.state.problems

    def focus_first(self) -> None:
        self._complaint.setFocus()

    def commands(self) -> tuple[Command, ...]:
        step = self._presenter.state.undo
        if step is None:
            return ()
        return (Command(self._undo_words(step), self._presenter.undo, "rotate-ccw", "Ctrl+Z"),)

    def retranslate(self) -> None:
        self._back.setText(self.tr("Overview"))
        self._title.setText(self.tr("Intake"))
        self._stored.setText(self.tr("Everything is stored as you go."))
        self._facts.set_heading(self.tr("Complaint"))
        self._complaint_row.set_label(self.tr("Why did the patient come?"))
        self._duration_row.set_label(self.tr("How long has this episode lasted?"))
        self._duration.set_options(
            (
                (Duration.ACUTE, self.tr("less than 6 weeks")),
                (Duration.SUBACUTE, self.tr("6 to 12 weeks")),
                (Duration.PERSISTENT, self.tr("more than 12 weeks")),
            )
        )
        self._work_row.set_label(self.tr("Work, or what fills the day"))
        self._own.set_heading(self.tr("What does the patient want to do again?"))
        self._circumstances.set_heading(self.tr("Circumstances"))
        self._circumstances_hint.setText(
            self.tr("Exercises with the same mark show it. Nothing is blocked.")
        )
        self._alarm_card.set_heading(self.tr("Alarm signs"))
        self._decision_card.set_heading(self.tr("Your decision"))
        self._decision.set_options(
            (
                (Decision.CONTINUE, self.tr("continue")),
                (Decision.PAUSED, self.tr("paused")),
                (Decision.REFERRED, self.tr("referred")),
            )
        )
        self._decision.set_name(self.tr("Your decision"))
        self._reason_row.set_label(self.tr("In your words"))
        for tag, chip in self._chips.items():
            chip.setText(self._library.label("tag", tag, self._language()))
        self._draw(self._presenter.state)

    def _build(self) -> None:
        self._back = Button(role=Role.QUIET, icon="arrow-left")
        self._back.setObjectName("leaveIntake")
        self._title = Label(kind=Kind.TITLE)
        self._stored = Label(kind=Kind.MUTED)
        self._facts, self._own = Card(wide=True), Card(wide=True)
        self._circumstances, self._alarm_card = Card(wide=True), Card(wide=True)
        self._decision_card = Card(wide=True)
        self._complaint, self._reason = NoteField(lines=3), NoteField(lines=2)
        self._work = NoteField()
        for field, name in (
            (self._complaint, "complaint"),
            (self._work, "work"),
            (self._reason, "decisionText"),
        ):
            field.setObjectName(name)
        self._duration = Segmented()
        self._duration.setObjectName("duration")
        self._complaint_row = FieldRow(self._complaint)
        self._work_row = FieldRow(self._work)
        self._duration_row = FieldRow(self._duration)
        self._reason_row = FieldRow(self._reason)
        self._activities = ActivityList(self._presenter)
        self._circumstances_hint = Label(kind=Kind.MUTED, wrap=True)
        self._chip_box = QWidget()
        self._chip_flow = FlowLayout(self._chip_box, gap=SPACE_8)
        self._asked = Label(kind=Kind.MUTED)
        self._alarms = AlarmList(self._presenter, self._language)
        self._decision = Segmented()
        self._decision.setObjectName("decision")
        self._decided = Label(kind=Kind.MUTED)

    def _lay_out(self) -> None:
        self._facts.box.addWidget(self._complaint_row)
        self._facts.box.addWidget(self._duration_row)
        self._facts.box.addWidget(self._work_row)
        self._own.box.addWidget(self._activities)
        self._circumstances.box.addWidget(self._circumstances_hint)
        self._circumstances.box.addWidget(self._chip_box)
        self._alarm_card.box.addWidget(self._asked)
        self._alarm_card.box.addWidget(self._alarms)
        row = QHBoxLayout()
        row.addWidget(self._decision)
        row.addWidget(self._decided)
        row.addStretch()
        row.setSpacing(SPACE_16)
        self._decision_card.box.addLayout(row)
        self._decision_card.box.addWidget(self._reason_row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scrolled())

    def _scrolled(self) -> QScrollArea:
        head = QHBoxLayout()
        head.setSpacing(SPACE_16)
        for widget in (self._back, self._title, self._stored):
            head.addWidget(widget)
        head.addStretch()
        column = QWidget()
        column.setMaximumWidth(WIDEST)
        cards = QVBoxLayout(column)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(SPACE_16)
        cards.addLayout(head)
        for card in (
            self._facts,
            self._own,
            self._alarm_card,
            self._decision_card,
            self._circumstances,
        ):
            cards.addWidget(card)
        cards.addStretch()
        inside = QWidget()
        inside.setProperty("scrolled", True)
        middle = QHBoxLayout(inside)
        middle.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        middle.addStretch()
        middle.addWidget(column, 100)
        middle.addStretch()
        area = QScrollArea()
        area.setObjectName("intakeScroll")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _connect(self) -> None:
        presenter = self._presenter
        self._back.clicked.connect(self._on_back)
        self._complaint.stored.connect(presenter.write_complaint)
        self._work.stored.connect(presenter.write_work)
        self._reason.stored.connect(presenter.write_decision)
        self._duration.chosen.connect(self._on_duration)
        self._decision.chosen.connect(self._on_decision)
        presenter.state_changed.connect(self._draw)
        presenter.problem.connect(self.problem)
        for keys, run in (
            (QKeySequence.StandardKey.Undo, presenter.undo),
            (QKeySequence.StandardKey.Redo, presenter.redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    @Slot(object)
    def _draw(self, state: IntakeState) -> None:
        intake = state.intake
        for field, row, name, text in (
            (self._complaint, self._complaint_row, "complaint", intake.complaint),
            (self._work, self._work_row, "work", intake.work),
            (self._reason, self._reason_row, "decision_text", intake.decision_text),
        ):
            problem = state.problems.get(name)
            row.set_problem(field_sentence(problem) if problem else "")
            if problem is None:
                field.show_text(text)
        is_known = intake.duration is not Duration.UNKNOWN
        self._duration.set_value(intake.duration if is_known else None)
        self._draw_circumstances(state)
        self._activities.show_state(state)
        self._asked.setText(self.tr("{0} of {1} asked").format(state.asked, state.signs))
        self._alarms.show_state(state)
        is_decided = intake.decision is not Decision.NONE
        self._decision.set_value(intake.decision if is_decided else None)
        day = intake.decided_on
        self._decided.setText(f"{day.day}-{day.month}-{day.year}" if day and is_decided else "")

    def _draw_circumstances(self, state: IntakeState) -> None:
        if not self._chips:
            for tag in state.circumstances:
                chip = Chip(self._library.label("tag", tag, self._language()))
                chip.setObjectName(f"circumstance-{tag}")
                chip.clicked.connect(self._on_chip)
                self._chips[tag] = chip
                self._chip_flow.addWidget(chip)
        for tag, chip in self._chips.items():
            chip.setChecked(tag in state.intake.circumstances)

    @Slot()
    def _on_chip(self) -> None:
        for tag, chip in self._chips.items():
            if chip.isChecked() != (tag in self._presenter.state.intake.circumstances):
                self._presenter.set_circumstance(tag, present=chip.isChecked())
                return

    @Slot()
    def _on_back(self) -> None:
        if self.closing():
            self.back_asked.emit()

    @Slot(object)
    def _on_duration(self, value: object) -> None:
        chosen = value if isinstance(value, Duration) else Duration.UNKNOWN
        self._presenter.choose_duration(chosen)

    @Slot(object)
    def _on_decision(self, value: object) -> None:
        self._presenter.decide(value if isinstance(value, Decision) else Decision.NONE)

    def _undo_words(self, step: IntakeStep) -> str:
        return {
            IntakeStep.COMPLAINT: self.tr("Undo: complaint"),
            IntakeStep.DURATION: self.tr("Undo: duration"),
            IntakeStep.WORK: self.tr("Undo: work"),
            IntakeStep.ACTIVITY: self.tr("Undo: activity"),
            IntakeStep.CIRCUMSTANCE: self.tr("Undo: circumstance"),
            IntakeStep.ALARM: self.tr("Undo: alarm sign"),
            IntakeStep.DECISION: self.tr("Undo: decision"),
        }[step]
