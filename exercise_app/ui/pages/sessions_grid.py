"""The grid in which a whole paper diary is typed: a week down, the questions across."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.domain.measure import MISSING, NOT_ASKED, PAIN_MAX, Reading
from exercise_app.presenters.diary_grid import DAYS, Cell
from exercise_app.ui.clinical_words import question_column, question_words
from exercise_app.ui.dates import list_day, weekday
from exercise_app.ui.theme.measures import SPACE_8, SPACE_16, SPACE_24
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.date_field import DateField
from exercise_app.ui.widgets.diary_cell import DiaryCell
from exercise_app.ui.widgets.focus_ring import FocusRing
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.score_row import TEN_MS

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from exercise_app.presenters.diary_grid import DiaryGridPresenter, DiaryGridState


class DiaryGridDialog(Translated, QDialog):
    """Digits alone fill it: each answer goes to the next cell by itself; Enter stores all."""

    def __init__(self, presenter: DiaryGridPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("diaryGrid")
        self._presenter = presenter
        self._ten = QTimer(self)
        self._ten.setSingleShot(True)
        self._ten.setInterval(TEN_MS)
        self._ten.timeout.connect(self._on_one_stays)
        self._heading = Label(kind=Kind.HEADING)
        self._hint = Label(kind=Kind.MUTED, wrap=True)
        self._first_label = Label(kind=Kind.STRONG)
        self._first = DateField(presenter.state.first)
        self._first.setObjectName("gridFirst")
        self._first.setFixedWidth(140)
        self._first_label.setBuddy(self._first)
        self._days = [Label() for _ in range(DAYS)]
        self._known = [Label(kind=Kind.MUTED) for _ in range(DAYS)]
        self._columns = [Label(kind=Kind.STRONG) for _ in presenter.state.questions]
        self._cells = {
            Cell(row, column): DiaryCell(Cell(row, column))
            for row in range(DAYS)
            for column in range(len(presenter.state.questions))
        }
        self._problem = Label(kind=Kind.PROBLEM, wrap=True)
        self._problem.setObjectName("gridProblem")
        self._cancel = Button(role=Role.SECONDARY)
        self._cancel.setObjectName("gridCancel")
        self._store = Button(role=Role.PRIMARY, main=True)
        self._store.setObjectName("gridStore")
        self._store.set_keys("Return", shortcut=False)
        self._lay_out()
        self._connect()
        FocusRing(self)
        self.retranslate()
        self._cells[Cell(0, 0)].setFocus()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(SPACE_8)
        first.addWidget(self._first_label)
        first.addWidget(self._first)
        first.addStretch()
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_16)
        grid.setVerticalSpacing(SPACE_8)
        for column, label in enumerate(self._columns, start=1):
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignHCenter)
        for row in range(DAYS):
            grid.addWidget(self._days[row], row + 1, 0)
            grid.addWidget(self._known[row], row + 1, len(self._columns) + 1)
        for cell, widget in self._cells.items():
            centre = Qt.AlignmentFlag.AlignHCenter
            grid.addWidget(widget, cell.row + 1, cell.column + 1, centre)
        grid.setColumnStretch(len(self._columns) + 1, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._problem, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._store)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_16)
        layout.setSpacing(SPACE_16)
        layout.addWidget(self._heading)
        layout.addWidget(self._hint)
        layout.addLayout(first)
        layout.addLayout(grid)
        layout.addStretch()
        layout.addLayout(foot)
        self.setMinimumWidth(560)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.state_changed.connect(self._draw)
        presenter.done.connect(self.accept)
        self._first.entered.connect(self._on_first)
        self._store.clicked.connect(presenter.store)
        self._cancel.clicked.connect(self.reject)
        for widget in self._cells.values():
            widget.entered.connect(self._on_entered)

    def retranslate(self) -> None:
        self._heading.setText(self.tr("A whole diary"))
        self.setWindowTitle(self._heading.text())
        self._hint.setText(
            self.tr(
                "Type the numbers one after the other. 1 then 0 is 10, N is not asked; "
                "Tab leaves a cell empty."
            )
        )
        self._first_label.setText(self.tr("First day"))
        self._first.setAccessibleName(self.tr("First day"))
        self._cancel.setText(self.tr("Close without storing"))
        self._store.setText(self.tr("Store"))
        self._store.set_hint(self.tr("Enter"))
        for label, question in zip(self._columns, self._presenter.state.questions, strict=True):
            label.setText(question_column(question))
            label.setToolTip(question_words(question))
        self._draw(self._presenter.state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cell = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ten.stop()
            self._presenter.store()
        elif isinstance(cell, DiaryCell) and self._is_typed(cell.cell, event):
            return
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._ten.stop()
        super().closeEvent(event)

    def _is_typed(self, cell: Cell, event: QKeyEvent) -> bool:
        text, key = event.text(), event.key()
        arrows = {
            Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
        }  # fmt: skip
        if text and text in "0123456789":
            self._digit(cell, int(text))
        elif text == "+":
            self._answer(cell, Reading.of(PAIN_MAX))
        elif key == Qt.Key.Key_N:
            self._answer(cell, NOT_ASKED)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._erase(cell, back=key == Qt.Key.Key_Backspace)
        elif Qt.Key(key) in arrows:
            down, right = arrows[Qt.Key(key)]
            self._focus(Cell(cell.row + down, cell.column + right))
        else:
            return False
        return True

    def _digit(self, cell: Cell, digit: int) -> None:
        """Write a digit; a 1 waits a moment, because a 0 may follow."""
        if self._ten.isActive():
            self._ten.stop()
            if digit == 0:
                self._answer(cell, Reading.of(PAIN_MAX))
                return
            cell = self._advanced()
        if digit == 1:
            self._presenter.set_reading(cell, Reading.of(1))
            self._ten.start()
            return
        self._answer(cell, Reading.of(digit))

    def _answer(self, cell: Cell, reading: Reading) -> None:
        self._ten.stop()
        self._presenter.set_reading(cell, reading)
        self._advanced()

    def _erase(self, cell: Cell, *, back: bool) -> None:
        """Empty a cell; in one that is empty already, Backspace empties the one before."""
        self._ten.stop()
        state = self._presenter.state
        if back and state.readings[cell.row][cell.column] == MISSING:
            self._presenter.advance(-1)
            cell = self._presenter.state.current
            self._focus(cell)
        self._presenter.set_reading(cell, MISSING)

    def _advanced(self) -> Cell:
        self._presenter.advance()
        cell = self._presenter.state.current
        self._focus(cell)
        return cell

    def _focus(self, cell: Cell) -> None:
        if widget := self._cells.get(cell):
            widget.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_one_stays(self) -> None:
        self._advanced()

    def _on_entered(self, cell: Cell) -> None:
        if cell != self._presenter.state.current:
            self._ten.stop()
            self._presenter.go_to(cell)

    def _on_first(self, day: date | None) -> None:
        if day is not None:
            self._presenter.set_first(day)

    def _draw(self, state: DiaryGridState) -> None:
        if self._first.value() != state.first:
            self._first.set_value(state.first)
        today = state.days[-1]
        for row, day in enumerate(state.days):
            self._days[row].setText(list_day(day, today))
            is_known = day in state.known
            self._known[row].setText(self.tr("already has a session") if is_known else "")
        for cell, widget in self._cells.items():
            question = question_words(state.questions[cell.column])
            widget.set_name(f"{weekday(state.days[cell.row])}, {question}")
            widget.show_reading(state.readings[cell.row][cell.column])
        self._problem.setText(self._sentence(state))

    def _sentence(self, state: DiaryGridState) -> str:
        rules = {problem.rule for problem in state.problems}
        if "in-future" in rules:
            return self.tr("A day with a number is still to come. Choose an earlier first day.")
        if rules:
            return self.tr("Nothing has been entered yet.")
        return ""
