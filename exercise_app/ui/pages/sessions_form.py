"""The card on which a session is entered: day, questions, exercises, effort, flare, note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from exercise_app.domain.texts import MAX_NOTE
from exercise_app.ui.dates import day_month, long_day, weekday_name
from exercise_app.ui.pages.sessions_questions import ExerciseSection, QuestionSection
from exercise_app.ui.theme.measures import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.checks import CheckBox
from exercise_app.ui.widgets.date_field import DateField
from exercise_app.ui.widgets.labels import Kind, Label, divider
from exercise_app.ui.widgets.score_row import ScoreRow

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent

    from exercise_app.figures.store import PictureStore
    from exercise_app.presenters.session_state import SessionsState
    from exercise_app.presenters.sessions import SessionsPresenter

_COMPACT = 36


class SessionForm(Translated, QFrame):
    """Draws the draft and sends every answer on; Enter anywhere in it stores.

    Signals:
        grid_asked: The user wants to type a whole diary.
    """

    grid_asked = Signal()

    def __init__(
        self, presenter: SessionsPresenter, pictures: PictureStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self.setObjectName("sessionForm")
        self._presenter = presenter
        self._day_text = ""
        self._shown: UUID | None = None
        self._questions = QuestionSection()
        self._exercises = ExerciseSection(pictures)
        self._build_head()
        self._build_effort()
        self._build_foot()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _build_head(self) -> None:
        self._heading = Label(kind=Kind.HEADING)
        self._heading.setObjectName("sessionHeading")
        self._day = DateField(self._presenter.state.today)
        self._day.setObjectName("sessionDay")
        self._day.setFixedWidth(140)
        self._weekday = Label(kind=Kind.MUTED)
        self._cancel = Button(role=Role.QUIET)
        self._cancel.setObjectName("leaveCorrection")
        self._grid = Button(role=Role.QUIET)
        self._grid.setObjectName("openGrid")
        self._problem = Label(kind=Kind.PROBLEM, wrap=True)
        self._problem.setObjectName("sessionProblem")
        self._problem.hide()

    def _build_effort(self) -> None:
        self._effort_label = Label(kind=Kind.NAME)
        self._effort_hint = Label(kind=Kind.MUTED)
        self._effort = ScoreRow(can_skip=False, size=_COMPACT)
        self._effort.setObjectName("effort")

    def _build_foot(self) -> None:
        self._note = QLineEdit()
        self._note.setObjectName("sessionNote")
        self._note.setMaxLength(MAX_NOTE)
        self._note.setProperty("size", "main")
        self._flare = CheckBox()
        self._flare.setObjectName("flare")
        self._store = Button(role=Role.PRIMARY, main=True)
        self._store.setObjectName("storeSession")
        self._store.set_keys("Return", shortcut=False)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, SPACE_16, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(self._head_row())
        layout.addWidget(self._problem)
        self._problem.setContentsMargins(SPACE_24, SPACE_8, SPACE_24, 0)
        layout.addSpacing(SPACE_8)
        layout.addWidget(self._scrolled(), 1)
        layout.addWidget(divider())
        layout.addLayout(self._foot_row())

    def _head_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_24, 0, SPACE_16, 0)
        row.setSpacing(SPACE_12)
        row.addWidget(self._heading)
        row.addWidget(self._day)
        row.addWidget(self._weekday)
        row.addStretch()
        row.addWidget(self._cancel)
        row.addWidget(self._grid)
        return row

    def _scrolled(self) -> QScrollArea:
        content = QWidget()
        content.setProperty("scrolled", "true")
        self._content = QVBoxLayout(content)
        # Room for the focus ring, which lies outside a control.
        self._content.setContentsMargins(SPACE_24, SPACE_8, SPACE_24, SPACE_16)
        self._content.setSpacing(SPACE_16)
        self._content.addWidget(self._questions)
        self._content.addWidget(self._exercises)
        effort_head = QHBoxLayout()
        effort_head.setSpacing(SPACE_8)
        effort_head.addWidget(self._effort_label)
        effort_head.addWidget(self._effort_hint, 1)
        effort = QVBoxLayout()
        effort.setSpacing(SPACE_8)
        effort.addLayout(effort_head)
        effort.addWidget(self._effort)
        self._content.addLayout(effort)
        self._content.addStretch()
        self._area = QScrollArea()
        self._area.setObjectName("sessionScroll")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(content)
        return self._area

    def _foot_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_12)
        row.setSpacing(SPACE_16)
        row.addWidget(self._note, 1)
        row.addWidget(self._flare)
        row.addWidget(self._store)
        return row

    def _connect(self) -> None:
        presenter = self._presenter
        self._questions.answered.connect(presenter.set_reading)
        self._questions.left.connect(self._on_left)
        self._exercises.done_chosen.connect(presenter.choose_done)
        self._exercises.felt_chosen.connect(presenter.choose_felt)
        self._exercises.all_done.connect(presenter.mark_all_done)
        self._effort.chosen.connect(presenter.set_effort)
        self._effort.left.connect(self._on_left)
        self._flare.clicked.connect(presenter.set_flare)
        self._note.textEdited.connect(presenter.set_note)
        self._day.entered.connect(self._on_day)
        self._day.not_understood.connect(self._on_no_day)
        self._store.clicked.connect(self.store)
        self._cancel.clicked.connect(presenter.leave_correction)
        self._grid.clicked.connect(self.grid_asked)

    def retranslate(self) -> None:
        self._day.setAccessibleName(self.tr("Day of the session"))
        self._cancel.setText(self.tr("Leave unchanged"))
        self._grid.setText(self.tr("Grid for a whole diary"))
        self._effort_label.setText(self.tr("Effort"))
        self._effort_hint.setText(self.tr("how hard the exercises were, 0 to 10; optional"))
        self._effort.set_name(self.tr("Effort"))
        self._note.setPlaceholderText(self.tr("Note"))
        self._note.setAccessibleName(self.tr("Note"))
        self._flare.setText(self.tr("Flare"))
        self._flare.setToolTip(self.tr("The pain has flared up in this period"))
        self._store.set_hint(self.tr("Enter"))
        self.draw(self._presenter.state)

    def draw(self, state: SessionsState) -> None:
        """Make the card show a state."""
        self._draw_head(state)
        self._questions.draw(state)
        self._exercises.draw(state, self._exercise_heading(state))
        self._effort.set_reading(state.draft.effort)
        self._flare.setChecked(state.draft.flare)
        if self._note.text() != state.draft.note:
            self._note.setText(state.draft.note)
        self._store.setText(self.tr("Change") if state.is_correcting else self.tr("Store"))
        self._store.setAccessibleName(self._store.text())
        self._show_problem(self._sentence(state))

    def focus_first(self) -> None:
        """Put the focus on the first question."""
        self._area.verticalScrollBar().setValue(0)
        self._questions.focus_first()

    def set_below(self, widget: QWidget | None) -> None:
        """Let a widget stand beneath the questions, in the part that scrolls."""
        if widget is not None and self._content.indexOf(widget) < 0:
            self._content.insertWidget(self._content.count() - 1, widget)

    def store(self) -> None:
        """Store what was entered, with a date that is still being typed."""
        self._day.editingFinished.emit()
        if not self._day_text:
            self._presenter.store()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.store()
            return
        if event.key() == Qt.Key.Key_Escape and self._presenter.state.is_correcting:
            self._presenter.leave_correction()
            return
        super().keyPressEvent(event)

    def _draw_head(self, state: SessionsState) -> None:
        before = state.draft.before
        self._heading.setText(
            self.tr("Change session") if before is not None else self.tr("New session")
        )
        self._cancel.setVisible(before is not None)
        self._grid.setVisible(before is None)
        if self._day.value() != state.draft.day or self._shown != state.draft.op_id:
            self._day.set_value(state.draft.day)
            self._day_text = ""
        self._shown = state.draft.op_id
        self._day.set_latest(state.today)
        self._weekday.setText(weekday_name(state.draft.day))

    def _exercise_heading(self, state: SessionsState) -> str:
        if state.since is None:
            return self.tr("Exercises")
        is_same_year = state.since.year == state.draft.day.year
        words = day_month(state.since) if is_same_year else long_day(state.since)
        return self.tr("Exercises since {0}").format(words)

    def _sentence(self, state: SessionsState) -> str:
        """What is wrong, in one sentence."""
        if self._day_text:
            return self.tr("“{0}” is not a date. Write it as 12-3-2026.").format(
                self._day_text[:40]
            )
        day = state.problem("day")
        if day and day.rule == "in-future":
            return self.tr("This day is still to come. Choose today or an earlier day.")
        if day:
            return self.tr("This day is more than {0} years ago. Check the year.").format(
                day.facts["years"]
            )
        if state.problem("pain"):
            return self.tr("Nothing has been entered yet. Choose a number or “not asked” first.")
        if note := state.problem("note"):
            return self.tr("The note is too long: at most {0} characters.").format(
                note.facts["limit"]
            )
        return ""

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        is_day = bool(self._day_text) or self._presenter.state.problem("day") is not None
        self._day.setAccessibleDescription(sentence if is_day else "")
        if bool(self._day.property("invalid")) != is_day:
            self._day.setProperty("invalid", is_day)
            self._day.style().unpolish(self._day)
            self._day.style().polish(self._day)

    def _on_day(self, day: date | None) -> None:
        self._day_text = ""
        # An emptied field goes back to today, so that a session always has a day.
        self._presenter.set_day(day or self._presenter.state.today)

    def _on_no_day(self, typed: str) -> None:
        self._day_text = typed
        self._show_problem(self._sentence(self._presenter.state))

    def _on_left(self, step: int) -> None:
        self.focusNextPrevChild(step > 0)
