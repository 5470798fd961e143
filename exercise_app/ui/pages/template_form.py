"""The panel that asks how an own template is called and what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from exercise_app.domain.texts import MAX_LINE, MAX_NAME
from exercise_app.ui.problems import field_sentence
from exercise_app.ui.theme.measures import SPACE_8
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.field_row import FieldRow
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from exercise_app.domain.errors import FieldProblem

_WIDTH: Final = 380


class TemplateForm(Translated, Popover):
    """Name and purpose; Enter saves, Escape leaves everything as it was.

    Args:
        parent: What it opens at.
        is_taken: Whether a name is that of a template that would be replaced.

    Signals:
        saved: Name and purpose, as typed.
    """

    saved = Signal(str, str)

    def __init__(self, parent: QWidget, is_taken: Callable[[str], bool]) -> None:
        super().__init__(parent)
        self._is_taken = is_taken
        self._from_program = False
        self.setObjectName("templateForm")
        self.setFixedWidth(_WIDTH)
        self.name = QLineEdit()
        self.name.setObjectName("ownTemplateName")
        self.name.setMaxLength(2 * MAX_NAME)
        self.meant = QLineEdit()
        self.meant.setObjectName("ownTemplateMeantFor")
        self.meant.setMaxLength(2 * MAX_LINE)
        self._named, self._purpose = FieldRow(self.name), FieldRow(self.meant)
        self.hint = Label(kind=Kind.MUTED, wrap=True)
        self.hint.setObjectName("templateHint")
        self.save = Button(role=Role.PRIMARY)
        self.save.setObjectName("saveTemplate")
        self.save.clicked.connect(self._on_save)
        self.name.textChanged.connect(self._draw)
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addStretch(1)
        row.addWidget(self.save)
        for widget in (self._named, self._purpose, self.hint):
            self.box.addWidget(widget)
        self.box.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        self._named.set_label(self.tr("Name of the template"))
        self._purpose.set_label(self.tr("Meant for"))
        self._draw()

    def fill(self, name: str, meant_for: str, *, from_program: bool) -> None:
        """Begin with a name and a purpose; a program brings its notes along."""
        self._from_program = from_program
        self.name.setText(name)
        self.meant.setText(meant_for)
        self.show_problems(())
        self._draw()
        self.name.selectAll()

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        """Say at each field what is wrong; what belongs to no field stands at the name."""
        found = {problem.field: field_sentence(problem) for problem in problems}
        other = next(iter(found.values()), "") if "meant-for" not in found else ""
        self._named.set_problem(found.get("name", other))
        self._purpose.set_problem(found.get("meant-for", ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_save()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _draw(self) -> None:
        replaces = self._from_program and self._is_taken(self.name.text())
        self.save.setText(self.tr("Replace template") if replaces else self.tr("Save template"))
        said = self.tr("The notes go along: check that they do not name a patient.")
        if replaces:
            said = self.tr("Your template of this name gets these phases and exercises.")
        self.hint.setText(said)
        self.hint.setVisible(self._from_program)

    @Slot()
    def _on_save(self) -> None:
        self.saved.emit(self.name.text(), self.meant.text())
