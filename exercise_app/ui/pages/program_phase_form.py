"""Name, length and go-on rule of a phase, in a small panel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from exercise_app.ui.problems import field_sentence
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.field_row import FieldRow
from exercise_app.ui.widgets.note_field import NoteField
from exercise_app.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from exercise_app.presenters.program import ProgramPresenter
    from exercise_app.presenters.program_state import ProgramState

MAX_DAYS: Final = 366
_WIDTH: Final = 400


class PhaseForm(Translated, Popover):
    """Edits the phase on screen; each field stores when it is left."""

    def __init__(self, presenter: ProgramPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setObjectName("phaseForm")
        self.name = QLineEdit()
        self.name.setObjectName("phaseName")
        self.name.editingFinished.connect(self._on_name)
        self.days = QLineEdit()
        self.days.setObjectName("phaseDays")
        self.days.setMaxLength(6)
        self.days.editingFinished.connect(self._on_days)
        self.rule = NoteField()
        self.rule.setObjectName("phaseRule")
        self.rule.stored.connect(self._on_rule)
        self._rows = {
            "phase-name": FieldRow(self.name),
            "days": FieldRow(self.days),
            "move-on": FieldRow(self.rule),
        }
        for row in self._rows.values():
            row.setFixedWidth(_WIDTH)
            self.box.addWidget(row)
        self.retranslate()

    def retranslate(self) -> None:
        self._rows["phase-name"].set_label(self.tr("Name of the phase"))
        self._rows["days"].set_label(self.tr("Length in days"))
        self._rows["move-on"].set_label(self.tr("Go on to the next phase when"))

    def draw(self, state: ProgramState) -> None:
        """Show the phase on screen."""
        phase = state.phase
        if phase is None:
            return
        if not self.name.isModified() and self.name.text() != phase.name:
            self.name.setText(phase.name)
        if not self.days.isModified() and self.days.text() != str(phase.days):
            self.days.setText(str(phase.days))
        self.rule.show_text(phase.move_on_when)
        problems = {problem.field: field_sentence(problem) for problem in state.problems}
        for part in ("phase-name", "move-on"):
            self._rows[part].set_problem(problems.get(f"{part}-{phase.id}", ""))

    @Slot()
    def _on_name(self) -> None:
        if self.name.isModified():
            self.name.setModified(False)
            self._presenter.change_phase(self._presenter.state.current, name=self.name.text())

    @Slot()
    def _on_days(self) -> None:
        if not self.days.isModified():
            return
        text = self.days.text().strip()
        is_valid = text.isascii() and text.isdigit() and 1 <= int(text) <= MAX_DAYS
        said = self.tr("Type a number of days from 1 to {0}.").format(MAX_DAYS)
        self._rows["days"].set_problem("" if is_valid else said)
        if is_valid:
            self.days.setModified(False)
            self._presenter.change_phase(self._presenter.state.current, days=int(text))

    @Slot(str)
    def _on_rule(self, rule: str) -> None:
        self._presenter.change_phase(self._presenter.state.current, move_on_when=rule)
