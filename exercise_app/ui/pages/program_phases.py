"""The middle pane of the Program page: phases above, exercises below."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exercise_app.ui.pages import program_words
from exercise_app.ui.pages.program_phase_form import PhaseForm
from exercise_app.ui.pages.program_rows import ProgramRows
from exercise_app.ui.theme.measures import SPACE_8, SPACE_12, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, IconButton
from exercise_app.ui.widgets.empty_state import EmptyState
from exercise_app.ui.widgets.field_row import IconLabel
from exercise_app.ui.widgets.labels import ElidedLabel, Label
from exercise_app.ui.widgets.menu import Menu
from exercise_app.ui.widgets.phase_bar import PhaseBar, PhaseFace

if TYPE_CHECKING:
    from exercise_app.figures.store import PictureStore
    from exercise_app.presenters.program import ProgramPresenter
    from exercise_app.presenters.program_state import PhaseTab, ProgramState


class ConflictBar(Translated, QFrame):
    """Says that somebody else changed the program, and offers theirs."""

    def __init__(self, presenter: ProgramPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self.setObjectName("conflictBar")
        self._text = Label(wrap=True)
        self._reload = Button()
        self._reload.setObjectName("reload")
        self._reload.clicked.connect(presenter.reload)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        layout.setSpacing(SPACE_12)
        layout.addWidget(IconLabel("info", "caution", 20), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._reload)
        self.retranslate()

    def retranslate(self) -> None:
        self._text.setText(
            self.tr(
                "This program was changed at another place in the meantime. Your last change is "
                "not stored. Load the other version; Ctrl+Z then brings yours back."
            )
        )
        self._reload.setText(self.tr("Load"))


class ProgramPhases(Translated, QWidget):
    """Phases, the go-on rule of the one on screen, and its exercises.

    Args:
        presenter: What the user's wishes are told to.
        store: Where pictures come from.
    """

    def __init__(
        self, presenter: ProgramPresenter, store: PictureStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._state = presenter.state
        self.setObjectName("programPhases")
        self.bar = PhaseBar()
        self.bar.setObjectName("phaseBar")
        self.conflict = ConflictBar(presenter)
        self.conflict.hide()
        self.rule = ElidedLabel(token="muted")
        self.rule.setObjectName("moveOnWhen")
        self.edit = IconButton("pencil", size=16)
        self.edit.setObjectName("editPhase")
        self.edit.clicked.connect(self.open_form)
        self.form = PhaseForm(presenter, self)
        self.rows = ProgramRows(presenter, store)
        self.needed = ElidedLabel(token="muted")
        self.needed.setObjectName("equipmentNeeded")
        self.empty = EmptyState("dumbbell")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.rows)
        self.stack.addWidget(self.empty)
        self._connect()
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        self.bar.setAccessibleName(self.tr("Phases"))
        self.bar.plus.set_name(self.tr("Add a phase"))
        self.edit.set_name(self.tr("Name, length and go-on rule of this phase"))
        self.empty.set_texts(
            self.tr("No exercise in this phase yet"),
            self.tr("Type a word at the left and press Enter, or start from a template below."),
        )
        self.draw(self._state)

    def draw(self, state: ProgramState) -> None:
        """Show the phases and exercises of a state."""
        self._state = state
        self.bar.show_phases([self._face(tab) for tab in state.phases], state.current)
        self.conflict.setVisible(state.is_conflict)
        rule = state.phase.move_on_when if state.phase else ""
        when = self.tr("Go on when: {0}").format(rule) if rule else ""
        self.rule.set_text(when or self.tr("No go-on rule yet"))
        self.form.draw(state)
        self.rows.draw(state)
        needed = ", ".join(state.load.equipment).lower()
        self.needed.setVisible(bool(needed))
        self.needed.set_text(self.tr("Needed: {0}").format(needed))
        self.stack.setCurrentWidget(self.rows if state.rows else self.empty)

    @Slot()
    def open_form(self) -> None:
        """Open name, length and go-on rule of the phase on screen."""
        self.form.open_under(self.bar)

    def _face(self, tab: PhaseTab) -> PhaseFace:
        name = f"{tab.number} {tab.name}"
        when = program_words.period(tab)
        return PhaseFace(name, when, f"{name}\n{when}\n{tab.move_on_when}".strip())

    def _connect(self) -> None:
        to = self._presenter
        self.bar.chosen.connect(to.show_phase)
        self.bar.add_asked.connect(to.add_phase)
        self.bar.menu_asked.connect(self._open_menu)
        self.bar.exercise_dropped.connect(self._on_exercise_dropped)
        self.bar.item_dropped.connect(self._on_item_dropped)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE_8)
        line.addWidget(self.rule, 1)
        line.addWidget(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_16, SPACE_16, SPACE_12, SPACE_8)
        layout.setSpacing(SPACE_8)
        layout.addWidget(self.bar)
        layout.addWidget(self.conflict)
        layout.addLayout(line)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.needed)

    @Slot(int)
    def _open_menu(self, index: int) -> None:
        self._presenter.show_phase(index)
        menu = Menu(self)
        menu.setObjectName("phaseMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.add(self.tr("Name, length, go-on rule"), self.open_form, icon="pencil")
        if len(self._state.phases) > 1:
            remove = partial(self._presenter.remove_phase, index)
            menu.add(self.tr("Remove this phase"), remove, icon="trash-2")
        menu.open_under(self.bar.buttons[index])

    @Slot(int, str)
    def _on_exercise_dropped(self, index: int, exercise_id: str) -> None:
        self._presenter.show_phase(index)
        self._presenter.add_exercise(exercise_id)

    @Slot(int, str)
    def _on_item_dropped(self, index: int, item_id: str) -> None:
        self._presenter.move_to(UUID(item_id), self._state.phases[index].id)
