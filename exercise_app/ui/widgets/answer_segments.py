"""One exercise to ask about: its picture, its name, whether it was done and how it felt."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.domain.errors import AppError
from exercise_app.domain.session import Done, ExerciseResponse, Felt
from exercise_app.ui.clinical_words import exercise_name
from exercise_app.ui.theme import font
from exercise_app.ui.theme.measures import NAME, SEMIBOLD, SPACE_4, SPACE_12
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.figure_view import FigureView
from exercise_app.ui.widgets.labels import Kind, Label, divider
from exercise_app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from exercise_app.figures.store import PictureStore
    from exercise_app.presenters.session_record import ExerciseRow

PICTURE: Final = (72, 50)
_DONE: Final = 200
_FELT: Final = 242


class ExerciseAnswer(Translated, QWidget):
    """A row of 60 px; the chosen answer again clears it.

    Signals:
        done_chosen: Exercise id and the Done that was clicked.
        felt_chosen: Exercise id and the Felt that was clicked.
    """

    done_chosen = Signal(str, object)
    felt_chosen = Signal(str, object)

    def __init__(
        self, row: ExerciseRow, pictures: PictureStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._response = ExerciseResponse(row.exercise_id)
        self.setObjectName(f"answer-{row.exercise_id}")
        self._picture = FigureView(pictures, margin=4)
        self._picture.setFixedSize(*PICTURE)
        self._name = Label(kind=Kind.NAME, wrap=True)
        # Two lines at most decide the height of the row; the picture is as high.
        self._name.setMinimumSize(96, 20)
        self._done = Segmented()
        self._done.setObjectName("done")
        self._done.setMinimumWidth(_DONE)
        self._felt = Segmented()
        self._felt.setObjectName("felt")
        self._felt.setMinimumWidth(_FELT)
        self._done.chosen.connect(self._on_done)
        self._felt.chosen.connect(self._on_felt)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_12)
        line.addWidget(self._picture)
        line.addWidget(self._name, 1)
        line.addWidget(self._done)
        line.addWidget(self._felt)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_4, 0, 0)
        layout.setSpacing(SPACE_4)
        layout.addLayout(line)
        self._divider = divider()
        layout.addWidget(self._divider)
        self.retranslate()

    @property
    def exercise_id(self) -> str:
        """Which exercise this is."""
        return self._row.exercise_id

    def retranslate(self) -> None:
        name = exercise_name(self._row.exercise, self._row.exercise_id)
        self._name.setText(name)
        self._fit_name()
        self._done.set_options(
            (
                (Done.NO, self.tr("not")),
                (Done.PARTLY, self.tr("partly")),
                (Done.YES, self.tr("done")),
            )
        )
        self._felt.set_options(
            (
                (Felt.GOOD, self.tr("pleasant")),
                (Felt.NEUTRAL, self.tr("neutral")),
                (Felt.MORE_PAIN, self.tr("more pain")),
            )
        )
        self._done.set_name(self.tr("{0}, done").format(name))
        self._felt.set_name(self.tr("{0}, how it felt").format(name))
        if exercise := self._row.exercise:
            # A missing picture must not keep anybody from recording an answer.
            with suppress(AppError):
                self._picture.show_exercise(exercise.id, exercise.start_position, name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_name()

    def _fit_name(self) -> None:
        """Write a name that needs more than two lines a size smaller: rows stay alike."""
        metrics = QFontMetrics(font(NAME, SEMIBOLD))
        room = QRect(0, 0, self._name.width(), 1000)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._name.text()).height()
        self._name.set_kind(Kind.STRONG if 2 * needed > 5 * metrics.lineSpacing() else Kind.NAME)

    def focus_felt(self) -> None:
        """Put the focus on how it felt."""
        self._felt.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_last(self, last: bool) -> None:
        """Leave the line out beneath the last row."""
        self._divider.setVisible(not last)

    def show_response(self, response: ExerciseResponse) -> None:
        """Show what was said, without telling anybody."""
        self._response = response
        self._done.set_value(None if response.done is Done.UNKNOWN else response.done)
        self._felt.set_value(None if response.felt is Felt.UNKNOWN else response.felt)

    def _on_done(self, value: object) -> None:
        # Cleared: the presenter clears what is chosen again.
        done = value if isinstance(value, Done) else self._response.done
        self.done_chosen.emit(self.exercise_id, done)

    def _on_felt(self, value: object) -> None:
        felt = value if isinstance(value, Felt) else self._response.felt
        self.felt_chosen.emit(self.exercise_id, felt)
