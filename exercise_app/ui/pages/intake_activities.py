"""The patient's own activities: words of the patient, and how hard each one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercise_app.domain.measure import MISSING, Reading
from exercise_app.presenters.intake import MAX_ACTIVITIES
from exercise_app.ui.problems import field_sentence
from exercise_app.ui.theme.measures import SPACE_8, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.field_row import FieldRow
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.note_field import NoteField
from exercise_app.ui.widgets.score_row import ScoreRow

if TYPE_CHECKING:
    from exercise_app.domain.episode import Activity
    from exercise_app.domain.errors import FieldProblem
    from exercise_app.presenters.intake import IntakePresenter, IntakeState


class _ActivityRow(Translated, QWidget):
    """One activity.

    Signals:
        written: Its number (from 0) and its words.
        scored: Its number and the Reading.
    """

    written = Signal(int, str)
    scored = Signal(int, object)

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._words = NoteField()
        self._words.setObjectName(f"activity-{number}")
        self._row = FieldRow(self._words)
        self._score = ScoreRow(can_skip=False, size=40)
        self._score.setObjectName(f"activityScore-{number}")
        self._words.stored.connect(self._on_words)
        self._score.chosen.connect(self._on_score)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_8)
        layout.addWidget(self._row)
        layout.addWidget(self._score)
        self.retranslate()

    def retranslate(self) -> None:
        self._row.set_label(self.tr("Activity {0}").format(self._number + 1))
        self._score.set_name(self.tr("How hard is activity {0}?").format(self._number + 1))

    def show_activity(self, activity: Activity | None, problem: FieldProblem | None) -> None:
        self._row.set_problem(field_sentence(problem) if problem else "")
        if problem is None:
            self._words.show_text(activity.words if activity else "")
        self._score.setVisible(activity is not None)
        self._score.set_reading(activity.reading if activity else MISSING)

    def store(self) -> None:
        self._words.store()

    @Slot(str)
    def _on_words(self, text: str) -> None:
        self.written.emit(self._number, text)

    @Slot(object)
    def _on_score(self, reading: Reading) -> None:
        self.scored.emit(self._number, reading)


class ActivityList(Translated, QWidget):
    """The activities so far and, while there is room, an empty line for the next."""

    def __init__(self, presenter: IntakePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._hint = Label(kind=Kind.MUTED, wrap=True)
        self._rows = [_ActivityRow(number) for number in range(MAX_ACTIVITIES)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_16)
        layout.addWidget(self._hint)
        for row in self._rows:
            row.written.connect(presenter.write_activity)
            row.scored.connect(self._on_scored)
            layout.addWidget(row)
        self.retranslate()

    def retranslate(self) -> None:
        self._hint.setText(
            self.tr("In the patient's own words. 0 is no trouble at all, 10 is impossible.")
        )

    def show_state(self, state: IntakeState) -> None:
        """Show the activities of an intake."""
        activities = state.intake.activities
        for number, row in enumerate(self._rows):
            is_next = number == len(activities) and state.can_add_activity
            row.setVisible(number < len(activities) or is_next)
            activity = activities[number] if number < len(activities) else None
            row.show_activity(activity, state.problems.get(f"activity-{number}"))

    def store(self) -> None:
        """Store what is being typed."""
        for row in self._rows:
            row.store()

    @Slot(int, object)
    def _on_scored(self, number: int, reading: Reading) -> None:
        self._presenter.score_activity(number, reading.value)
