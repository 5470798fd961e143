"""The menus of an exercise of a program."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction

from exercise_app.domain.program import Side
from exercise_app.presenters.program_state import Change
from exercise_app.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from exercise_app.presenters.program import ProgramPresenter
    from exercise_app.presenters.program_state import ItemRow, ProgramState
    from exercise_app.ui.pages.program_row import ExerciseRow


def open_row_menu(
    parent: QWidget, presenter: ProgramPresenter, row: ExerciseRow, place: QPoint
) -> None:
    """Open the menu of a row at a place on the screen."""
    item = _item(presenter.state, row.item_id)
    if item is None:
        return
    menu = Menu(parent)
    menu.setObjectName("rowMenu")
    menu.aboutToHide.connect(menu.deleteLater)
    fill_row_menu(menu, presenter, row, item)
    menu.popup(place)


def fill_row_menu(menu: Menu, presenter: ProgramPresenter, row: ExerciseRow, item: ItemRow) -> None:
    """Write the entries for one exercise."""
    tr = QCoreApplication.translate
    note = tr("ProgramRowMenu", "Note for the patient")
    menu.add(note, row.open_note, icon="message-square-text")
    _add_steps(menu, presenter, item)
    _add_sides(menu, presenter, item)
    menu.addSeparator()
    up, down = tr("ProgramRowMenu", "Move up"), tr("ProgramRowMenu", "Move down")
    menu.add(up, partial(presenter.move_by, item.id, -1), icon="arrow-up", keys="Alt+Up")
    menu.add(down, partial(presenter.move_by, item.id, 1), icon="arrow-down", keys="Alt+Down")
    _add_phases(menu, presenter, item)
    menu.addSeparator()
    chosen = len(presenter.state.selected) if item.id in presenter.state.selected else 1
    if chosen > 1:
        same = tr("ProgramRowMenu", "Give all %n exercise(s) this dosage", "", chosen)
        menu.add(same, partial(presenter.copy_dosage, item.id), icon="copy")
    remove = tr("ProgramRowMenu", "Remove %n exercise(s)", "", chosen)
    menu.add(remove, partial(presenter.remove, item.id), icon="trash-2", keys="Del")


def open_swap_menu(
    presenter: ProgramPresenter, row: ExerciseRow, change: Change, button: QWidget
) -> None:
    """Open the choice of harder or easier exercises under a button."""
    item = _item(presenter.state, row.item_id)
    if item is None:
        return
    menu = Menu(button)
    menu.setObjectName("swapMenu")
    menu.aboutToHide.connect(menu.deleteLater)
    for link in item.harder if change is Change.HARDER else item.easier:
        menu.add(link.name, partial(presenter.swap, item.id, link.id, change))
    menu.open_under(button)


def _add_steps(menu: Menu, presenter: ProgramPresenter, item: ItemRow) -> None:
    tr = QCoreApplication.translate
    for link in item.harder:
        text = tr("ProgramRowMenu", "Harder: {0}").format(link.name)
        menu.add(text, partial(presenter.swap, item.id, link.id, Change.HARDER), icon="stairs-up")
    for link in item.easier:
        text = tr("ProgramRowMenu", "Easier: {0}").format(link.name)
        swap = partial(presenter.swap, item.id, link.id, Change.EASIER)
        menu.add(text, swap, icon="stairs-down")


def _add_sides(menu: Menu, presenter: ProgramPresenter, item: ItemRow) -> None:
    tr = QCoreApplication.translate
    sides = {
        Side.BOTH: tr("ProgramRowMenu", "Both sides"),
        Side.LEFT: tr("ProgramRowMenu", "Left only"),
        Side.RIGHT: tr("ProgramRowMenu", "Right only"),
    }
    inner = menu.addMenu(tr("ProgramRowMenu", "Side"))
    for side, word in sides.items():
        action = QAction(word, inner)
        action.setCheckable(True)
        action.setChecked(side is item.side)
        action.triggered.connect(partial(_choose_side, presenter, item.id, side))
        inner.addAction(action)


def _choose_side(
    presenter: ProgramPresenter, item_id: UUID, side: Side, _checked: bool = False
) -> None:
    presenter.choose_side(item_id, side)


def _add_phases(menu: Menu, presenter: ProgramPresenter, item: ItemRow) -> None:
    state = presenter.state
    if len(state.phases) < 2:
        return
    inner = menu.addMenu(QCoreApplication.translate("ProgramRowMenu", "Move to phase"))
    for index, phase in enumerate(state.phases):
        if index != state.current:
            action = inner.addAction(f"{phase.number} {phase.name}".replace("&", "&&"))
            action.triggered.connect(partial(_move_to, presenter, item.id, phase.id))


def _move_to(
    presenter: ProgramPresenter, item_id: UUID, phase_id: UUID, _checked: bool = False
) -> None:
    presenter.move_to(item_id, phase_id)


def _item(state: ProgramState, item_id: UUID | None) -> ItemRow | None:
    return next((row for row in state.rows if row.id == item_id), None)
