"""The card with the arithmetic: figure, sentence, source; more of it when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.domain.course_numbers import course_numbers
from exercise_app.domain.course_words import ArithmeticRow, arithmetic, further_arithmetic
from exercise_app.ui.clinical_words import screen_language
from exercise_app.ui.theme.measures import SPACE_12, SPACE_16, SPACE_24
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.labels import Kind, Label, divider

if TYPE_CHECKING:
    from exercise_app.presenters.course import CoursePresenter, CourseState

_FIGURE = 104


class NumbersCard(Translated, QFrame):
    """Says what the numbers are; never what they would mean."""

    def __init__(self, presenter: CoursePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self.setObjectName("numbersCard")
        self._presenter = presenter
        self._shown: tuple[ArithmeticRow, ...] = ()
        self._rows: list[_Row] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        layout.addLayout(self._list)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Arithmetic"))
        self.draw(self._presenter.state)

    def draw(self, state: CourseState) -> None:
        """Write the rows of a state."""
        rows = self._wanted(state)
        self.setVisible(state.has_scores)
        if rows == self._shown:
            return
        self._shown = rows
        while len(self._rows) < len(rows):
            made = _Row(is_first=not self._rows)
            self._rows.append(made)
            self._list.addWidget(made)
        for place, widget in enumerate(self._rows):
            widget.setVisible(place < len(rows))
            if place < len(rows):
                widget.show_row(rows[place])

    def _wanted(self, state: CourseState) -> tuple[ArithmeticRow, ...]:
        language = screen_language()
        rows = arithmetic(state.course, language)
        numbers = course_numbers(state.course)
        if numbers is not None and numbers.comparison is not None and not state.shows_important:
            # The number from the literature stands last; its switch shows it with its line.
            rows = rows[:-1]
        return (*rows, *further_arithmetic(state.course, language)) if state.shows_more else rows


class _Row(QWidget):
    """One line of arithmetic."""

    def __init__(self, *, is_first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = Label(kind=Kind.HEADING)
        self._figure.setMinimumWidth(_FIGURE)
        self._sentence = Label(kind=Kind.LARGE, wrap=True)
        self._source = Label(kind=Kind.MUTED, wrap=True)
        for label in (self._sentence, self._source):
            # A wrapped label asks for its height at its narrowest; the layout gives it the height
            # for its real width, and the page would scroll for nothing.
            label.setMinimumSize(200, 18)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        words.addWidget(self._source)
        row = QHBoxLayout()
        row.setSpacing(SPACE_16)
        row.addWidget(self._figure)
        row.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_12)
        if not is_first:
            layout.addWidget(divider())
        layout.addLayout(row)

    def show_row(self, row: ArithmeticRow) -> None:
        """Write another line."""
        self._figure.setText(row.figure)
        self._sentence.setText(row.sentence)
        self._source.setText(row.source)
        self.setAccessibleName(f"{row.figure}. {row.sentence} {row.source}")
