"""The menus of an exercise of a program."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from exercise_app.domain.program import Side
from exercise_app.presenters.program_state import Change
from exercise_app.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from exercise_app.presenters.program import ProgramPresenter
    from exercise_app.presenters.program_state import ItemRow, ProgramState


class RowMenu(Menu):
    """Everything that can be done with one exercise, or with the selected ones; gone once closed.

    Args:
        parent: The rows.
        presenter: Does it.
        item: The exercise.
        open_note: Shows the line for its note.
    """

    def __init__(
        self,
        parent: QWidget,
        presenter: ProgramPresenter,
        item: ItemRow,
        open_note: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self._presenter, self._item = presenter, item
        self.setObjectName("rowMenu")
        self.aboutToHide.connect(self.deleteLater)
        self.add(self.tr("Note for the patient"), open_note, icon="message-square-text")
        self._add_steps()
        self._add_sides()
        self.addSeparator()
        move, key = presenter.move_by, item.id
        self.add(self.tr("Move up"), partial(move, key, -1), icon="arrow-up", keys="Alt+Up")
        self.add(self.tr("Move down"), partial(move, key, 1), icon="arrow-down", keys="Alt+Down")
        self._add_copy_and_turns()
        self._add_phases()
        self.addSeparator()
        self._add_bulk()

    def _add_steps(self) -> None:
        swap, key = self._presenter.swap, self._item.id
        for link in self._item.harder:
            text = self.tr("Harder: {0}").format(link.name)
            self.add(text, partial(swap, key, link.id, Change.HARDER), icon="stairs-up")
        for link in self._item.easier:
            text = self.tr("Easier: {0}").format(link.name)
            self.add(text, partial(swap, key, link.id, Change.EASIER), icon="stairs-down")

    def _add_sides(self) -> None:
        sides = {
            Side.BOTH: self.tr("Both sides"),
            Side.LEFT: self.tr("Left only"),
            Side.RIGHT: self.tr("Right only"),
        }
        inner = Menu(self)
        inner.setTitle(self.tr("Side"))
        for side, word in sides.items():
            action = inner.add(word, partial(self._presenter.choose_side, self._item.id, side))
            action.setCheckable(True)
            action.setChecked(side is self._item.side)
        self.addMenu(inner)

    def _add_copy_and_turns(self) -> None:
        presenter, item = self._presenter, self._item
        state, chosen = presenter.state, self._chosen
        copy = self.tr("Duplicate %n exercise(s)", "", chosen)
        self.add(copy, partial(presenter.duplicate, item.id), icon="copy", keys="Ctrl+D")
        if chosen == 1 and item.number == len(state.rows) and not item.turn:
            return
        together = self.tr("In turns with the next one")
        if chosen > 1:
            together = self.tr("In turns: these %n exercise(s)", "", chosen)
        action = self.add(together, partial(presenter.take_turns, item.id), icon="repeat")
        action.setObjectName("takeTurns")

    @property
    def _chosen(self) -> int:
        selected = self._presenter.state.selected
        return len(selected) if self._item.id in selected else 1

    def _add_phases(self) -> None:
        state = self._presenter.state
        if len(state.phases) < 2:
            return
        inner = Menu(self)
        inner.setTitle(self.tr("Move to phase"))
        for index, phase in enumerate(state.phases):
            if index != state.current:
                move = partial(self._presenter.move_to, self._item.id, phase.id)
                inner.add(f"{phase.number} {phase.name}", move)
        self.addMenu(inner)

    def _add_bulk(self) -> None:
        key, chosen = self._item.id, self._chosen
        if chosen > 1:
            same = self.tr("Give all %n exercise(s) this dosage", "", chosen)
            self.add(same, partial(self._presenter.copy_dosage, key), icon="copy")
            note = self.tr("Give all %n exercise(s) this note", "", chosen)
            self.add(note, partial(self._presenter.copy_note, key), icon="message-square-text")
        remove = self.tr("Remove %n exercise(s)", "", chosen)
        self.add(remove, partial(self._presenter.remove, key), icon="trash-2", keys="Del")


def swap_menu(presenter: ProgramPresenter, item: ItemRow, change: Change, parent: QWidget) -> Menu:
    """Make the choice between several harder or easier exercises."""
    menu = Menu(parent)
    menu.setObjectName("swapMenu")
    menu.aboutToHide.connect(menu.deleteLater)
    for link in item.harder if change is Change.HARDER else item.easier:
        menu.add(link.name, partial(presenter.swap, item.id, link.id, change))
    return menu


def item_of(state: ProgramState, item_id: UUID | None) -> ItemRow | None:
    """Return the row of an exercise of the program, or None when it is not on screen."""
    return next((row for row in state.rows if row.id == item_id), None)
