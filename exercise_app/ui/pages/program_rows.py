"""The exercises of the phase on screen, under each other, to be dragged and dropped."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from exercise_app.presenters.exercise_list import EXERCISE_MIME
from exercise_app.ui.pages.program_dosage_panel import DosagePanel
from exercise_app.ui.pages.program_row import ExerciseRow
from exercise_app.ui.pages.program_row_menu import RowMenu, item_of, swap_menu
from exercise_app.ui.theme import Theme
from exercise_app.ui.widgets.painting import box
from exercise_app.ui.widgets.phase_bar import ITEM_MIME

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
        QPaintEvent,
    )

    from exercise_app.figures.store import PictureStore
    from exercise_app.presenters.program import ProgramPresenter
    from exercise_app.presenters.program_state import Change, ProgramState

_EDGE: Final = 48


class RowsPane(QFrame):
    """The card with the rows. It shows where a dragged exercise would land.

    Signals:
        exercise_dropped: Id of an exercise of the finder and the place it is dropped at.
        item_dropped: Id of an exercise of the program and the place it is dropped before.
    """

    exercise_dropped = Signal(str, int)
    item_dropped = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ExerciseRow] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        self._place: int | None = None
        self.setAcceptDrops(True)

    def place_at(self, y: int) -> int:
        """Before which row (counted from 0) something lands that is dropped at a height."""
        return sum(y > row.y() + row.height() // 2 for row in self.rows)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _is_ours(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._place = self.place_at(event.position().toPoint().y())
        event.acceptProposedAction()
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._place = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        place = self.place_at(event.position().toPoint().y())
        self._place = None
        self.update()
        data = event.mimeData()
        event.acceptProposedAction()
        if data.hasFormat(ITEM_MIME):
            self.item_dropped.emit(UUID(bytes(data.data(ITEM_MIME).data()).decode()), place)
        else:
            key = bytes(data.data(EXERCISE_MIME).data()).decode()
            self.exercise_dropped.emit(key, place)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        box(painter, self.rect(), theme.colour("surface"), theme.colour("line"))
        painter.end()

    def paint_place(self, painter: QPainter) -> None:
        """Paint the line where the dragged exercise lands."""
        if self._place is None:
            return
        shown = [row for row in self.rows if row.isVisible()]
        y = 1 if self._place == 0 or not shown else shown[self._place - 1].geometry().bottom()
        painter.fillRect(4, y - 1, self.width() - 8, 3, Theme.current().colour("accent"))


class _DropLine(QWidget):
    """Lies over the rows, so that the line is not hidden behind them."""

    def __init__(self, pane: RowsPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        pane.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resize(self._pane.size())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._pane.paint_place(painter)
        painter.end()


class ProgramRows(QScrollArea):
    """Makes the rows match the state; widgets are used again, so a switch of phase is quick.

    Args:
        presenter: What rows tell of the user's wishes.
        store: Where pictures come from.
    """

    def __init__(
        self, presenter: ProgramPresenter, store: PictureStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter, self._store = presenter, store
        self.setObjectName("programRows")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pane = RowsPane()
        self._pane.exercise_dropped.connect(presenter.add_exercise)
        self._pane.item_dropped.connect(self._on_item_dropped)
        self._line = _DropLine(self._pane)
        inner = QWidget()
        inner.setProperty("scrolled", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.addWidget(self._pane)
        column.addStretch(1)
        self.setWidget(inner)
        self._spare: list[ExerciseRow] = []
        self._dosed: ExerciseRow | None = None
        self.steps = DosagePanel(self)
        self.steps.written.connect(self._on_written)
        self._newest: frozenset[UUID] = frozenset()

    @property
    def rows(self) -> list[ExerciseRow]:
        """The rows on screen, from top to bottom."""
        return self._pane.rows

    def draw(self, state: ProgramState) -> None:
        """Show the exercises of a state."""
        wanted = [row.id for row in state.rows]
        if [row.item_id for row in self._pane.rows] != wanted:
            self._arrange(wanted)
        problems = {problem.field: problem for problem in state.problems}
        for widget, row in zip(self._pane.rows, state.rows, strict=True):
            widget.show_row(row)
            widget.set_selected(row.id in state.selected)
            widget.set_note_problem(problems.get(f"note-{row.id}"))
        self._show_new(frozenset(wanted), state)
        self._line.raise_()

    def row(self, item_id: UUID) -> ExerciseRow | None:
        """The row of an exercise of the program, when it is on screen."""
        return next((row for row in self._pane.rows if row.item_id == item_id), None)

    def go_to_dosage(self, item_id: UUID) -> None:
        """Put the focus on the dosage of an exercise."""
        row = self.row(item_id)
        if row is not None:
            row.dosage.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._presenter.select_all()
        else:
            super().keyPressEvent(event)

    def _arrange(self, wanted: list[UUID]) -> None:
        """Bring the row widgets into the order of the ids; those of others are used again."""
        known = {row.item_id: row for row in self._pane.rows if row.item_id in wanted}
        free = [row for row in self._pane.rows if row.item_id not in wanted] + self._spare
        rows = [known.get(key) or (free.pop(0) if free else self._made()) for key in wanted]
        for place, row in enumerate(rows):
            at = self._pane.column.indexOf(row)
            if at != place:
                if at >= 0:
                    self._pane.column.removeWidget(row)
                self._pane.column.insertWidget(place, row)
            row.show()
            if place:
                self._chain(rows[place - 1], row)
        for row in free:
            row.hide()
        self._pane.rows, self._spare = rows, free

    def _chain(self, first: ExerciseRow, second: ExerciseRow) -> None:
        """The Tab key goes on from one row to the next."""
        order = [first.dosage, first.steps, first.more, first.harder, first.easier, second.dosage]
        for one, other in itertools.pairwise(order):
            QWidget.setTabOrder(one, other)

    def _show_new(self, now: frozenset[UUID], state: ProgramState) -> None:
        new = now - self._newest
        self._newest = now
        if len(new) == 1 and new <= state.selected:
            row = self.row(next(iter(new)))
            if row is not None:
                self.widget().layout().activate()  # type: ignore[union-attr]
                self.ensureWidgetVisible(row, 0, _EDGE)

    def _made(self) -> ExerciseRow:
        row, to = ExerciseRow(self._store), self._presenter
        row.dosage_typed.connect(lambda line: to.type_dosage(_id(row), line))
        row.dosage_left.connect(lambda: to.store_dosage(_id(row)))
        row.dosage_dropped.connect(lambda: to.drop_typing(_id(row)))
        row.note_written.connect(lambda text: to.write_note(_id(row), text))
        row.swapped.connect(lambda key, change: to.swap(_id(row), key, change))
        row.swap_menu_asked.connect(lambda change, button: self._swap(row, change, button))
        row.steps_asked.connect(lambda: self.open_steps(row))
        row.menu_asked.connect(lambda place: self._menu(row, place))
        row.selected.connect(lambda add, reach: to.select(_id(row), add=add, reach=reach))
        row.moved.connect(lambda steps: to.move_by(_id(row), steps))
        row.duplicated.connect(lambda: to.duplicate(_id(row)))
        row.removed.connect(lambda: to.remove(_id(row)))
        row.walked.connect(lambda steps: self._walk(row, steps))
        row.undo_asked.connect(to.undo)
        row.redo_asked.connect(to.redo)
        return row

    def _walk(self, row: ExerciseRow, steps: int) -> None:
        rows = self._pane.rows
        place = rows.index(row) + steps
        if 0 <= place < len(rows):
            is_field = row.dosage.hasFocus()
            other = rows[place]
            target = other.dosage if is_field else other
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            if not is_field:
                self._presenter.select(_id(other))
            self.ensureWidgetVisible(other)

    def open_steps(self, row: ExerciseRow) -> None:
        """Open presets and steps for the dosage of an exercise."""
        self._dosed = row
        self.steps.show_line(row.dosage.text())
        self.steps.open_under(row.steps)

    def _on_written(self, line: str) -> None:
        row = self._dosed
        if row is not None and row.item_id is not None:
            self._presenter.type_dosage(row.item_id, line)
            self._presenter.store_dosage(row.item_id)
            self.steps.show_line(row.dosage.text())

    def _menu(self, row: ExerciseRow, place: QPoint) -> None:
        item = item_of(self._presenter.state, row.item_id)
        if item is not None:
            RowMenu(self, self._presenter, item, row.open_note).popup(place)

    def _swap(self, row: ExerciseRow, change: Change, button: QWidget) -> None:
        item = item_of(self._presenter.state, row.item_id)
        if item is not None:
            swap_menu(self._presenter, item, change, button).open_under(button)

    def _on_item_dropped(self, item_id: UUID, place: int) -> None:
        phase = self._presenter.state.phase
        if phase is not None:
            self._presenter.move_to(item_id, phase.id, place)


def _id(row: ExerciseRow) -> UUID:
    if row.item_id is None:
        raise RuntimeError("a row without an exercise cannot be used")
    return row.item_id


def _is_ours(data: QMimeData) -> bool:
    return data.hasFormat(EXERCISE_MIME) or data.hasFormat(ITEM_MIME)
