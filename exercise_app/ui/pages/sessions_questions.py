"""The two lists inside the session card: the pain questions and the exercises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.ui.clinical_words import question_words
from exercise_app.ui.theme.measures import SPACE_4, SPACE_8, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.answer_segments import ExerciseAnswer
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.score_row import ScoreRow

if TYPE_CHECKING:
    from exercise_app.domain.measure import PainQuestion, Reading
    from exercise_app.figures.store import PictureStore
    from exercise_app.presenters.session_record import ExerciseRow
    from exercise_app.presenters.session_state import SessionsState


class _Question(QWidget):
    """The words of a question above its row."""

    answered = Signal(object, object)

    def __init__(self, question: PainQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.setObjectName(f"question-{question.value}")
        self._words = Label(kind=Kind.NAME)
        self._hint = Label(kind=Kind.MUTED)
        self.row = ScoreRow()
        self.row.setObjectName("scores")
        self.row.chosen.connect(self._on_chosen)
        head = QHBoxLayout()
        head.setSpacing(SPACE_8)
        head.addWidget(self._words)
        head.addWidget(self._hint, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_8)
        layout.addLayout(head)
        layout.addWidget(self.row)

    def set_words(self, words: str, hint: str) -> None:
        """Write the question and what its ends mean."""
        self._words.setText(words)
        self._hint.setText(hint)
        self.row.set_name(words)
        self.row.setAccessibleDescription(hint)

    def _on_chosen(self, reading: Reading) -> None:
        self.answered.emit(self.question, reading)


class QuestionSection(Translated, QWidget):
    """One row of numbers for each pain question.

    Signals:
        answered: PainQuestion and Reading.
        left: The user pressed Up (-1) or Down (1) in a row.
    """

    answered = Signal(object, object)
    left = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Question] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_16)

    def retranslate(self) -> None:
        ends = self.tr("0 no pain, 10 worst pain imaginable")
        for place, row in enumerate(self._rows):
            row.set_words(question_words(row.question), ends if place == 0 else "")

    def draw(self, state: SessionsState) -> None:
        """Show the questions of the draft and their answers."""
        if tuple(row.question for row in self._rows) != state.draft.questions:
            self._rebuild(state.draft.questions)
        for row in self._rows:
            row.row.set_reading(state.draft.reading(row.question))

    def focus_first(self) -> None:
        """Put the focus on the first question."""
        if self._rows:
            self._rows[0].row.focus_row()

    def _rebuild(self, questions: tuple[PainQuestion, ...]) -> None:
        kept = {row.question: row for row in self._rows}
        for row in self._rows:
            self._layout.removeWidget(row)
            if row.question not in questions:
                row.hide()
                row.deleteLater()
        self._rows = [kept.get(question) or self._made(question) for question in questions]
        earlier: QWidget | None = None
        for row in self._rows:
            self._layout.addWidget(row)
            if earlier is not None:
                QWidget.setTabOrder(earlier, row)
            earlier = row
        self.retranslate()

    def _made(self, question: PainQuestion) -> _Question:
        row = _Question(question)
        row.answered.connect(self.answered)
        row.row.left.connect(self.left)
        return row


class ExerciseSection(Translated, QWidget):
    """The exercises of the running phase, and one button for 'all done'.

    Signals:
        done_chosen: Exercise id and Done.
        felt_chosen: Exercise id and Felt.
        all_done: The button was pressed.
    """

    done_chosen = Signal(str, object)
    felt_chosen = Signal(str, object)
    all_done = Signal()

    def __init__(self, pictures: PictureStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._rows: list[ExerciseAnswer] = []
        self._heading = Label(kind=Kind.NAME)
        self._all = Button(role=Role.QUIET)
        self._all.setObjectName("allDone")
        self._all.clicked.connect(self._on_all_done)
        self._none = Label(kind=Kind.MUTED, wrap=True)
        self._none.setObjectName("noExercises")
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._all)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_4)
        layout.addLayout(head)
        layout.addWidget(self._none)
        layout.addLayout(self._list)
        self.retranslate()

    def retranslate(self) -> None:
        self._all.setText(self.tr("All done"))
        self._none.setText(
            self.tr("No exercises run on this day. They appear here once there is a program.")
        )

    def draw(self, state: SessionsState, heading: str) -> None:
        """Show the exercises and what was said about each."""
        self._heading.setText(heading)
        wanted = tuple(row.exercise_id for row in state.exercises)
        if tuple(row.exercise_id for row in self._rows) != wanted:
            self._rebuild(state)
        for row in self._rows:
            row.show_response(state.draft.response(row.exercise_id))
        self._all.setVisible(bool(wanted))
        self._all.setEnabled(state.can_mark_all_done)
        self._none.setVisible(not wanted)

    def _on_all_done(self) -> None:
        self.all_done.emit()
        # The button is off now; without this the focus would jump to a row further down.
        if self._rows and not self._all.isEnabled():
            self._rows[0].focus_felt()

    def _rebuild(self, state: SessionsState) -> None:
        kept = {row.exercise_id: row for row in self._rows}
        rows = [kept.get(row.exercise_id) or self._made(row) for row in state.exercises]
        for gone in self._rows:
            if gone in rows:
                continue
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._rows = rows
        for place, row in enumerate(rows):
            self._list.insertWidget(place, row)
            row.set_last(place == len(rows) - 1)

    def _made(self, row: ExerciseRow) -> ExerciseAnswer:
        made = ExerciseAnswer(row, self._pictures)
        made.done_chosen.connect(self.done_chosen)
        made.felt_chosen.connect(self.felt_chosen)
        return made
