"""The foot of the Program page: what the phase asks, undo, template, issue and print."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from exercise_app.ui.pages import program_words
from exercise_app.ui.pages.program_compare import ComparePanel
from exercise_app.ui.pages.template_form import TemplateForm
from exercise_app.ui.theme.measures import FOOT, NAME, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, IconButton, Role
from exercise_app.ui.widgets.field_row import IconLabel
from exercise_app.ui.widgets.labels import ElidedLabel, bold
from exercise_app.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from exercise_app.presenters.own_templates import OwnTemplates
    from exercise_app.presenters.program import ProgramPresenter
    from exercise_app.presenters.program_state import Load, ProgramState


class ProgramFoot(Translated, QFrame):
    """Counts, and the acts that concern the whole program."""

    def __init__(
        self,
        presenter: ProgramPresenter,
        own: OwnTemplates | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._own = presenter, own
        self.form = TemplateForm(self, own.is_taken if own else _never)
        self.form.saved.connect(self._on_save_template)
        self._state = presenter.state
        self._is_narrow = False
        self.setObjectName("programFoot")
        self.setProperty("frame", "foot")
        self.setFixedHeight(FOOT)
        self.count = bold(NAME)
        self.count.setObjectName("exerciseCount")
        self.clock = IconLabel("clock", "muted", 16)
        self.minutes = ElidedLabel(token="muted")
        self.minutes.setObjectName("minutesPerDay")
        self.stored = ElidedLabel(token="muted")
        self.stored.setObjectName("stored")
        self.undo = IconButton("undo-2", size=18)
        self.undo.setObjectName("undo")
        self.undo.clicked.connect(presenter.undo)
        self.redo = IconButton("redo-2", size=18)
        self.redo.setObjectName("redo")
        self.redo.clicked.connect(presenter.redo)
        self.sheet = Button(icon="file-text")
        self.sheet.setObjectName("showSheet")
        self.sheet.setCheckable(True)
        self.template = Button(icon="layers")
        self.template.setObjectName("template")
        self.template.clicked.connect(self.open_templates)
        self.compare = Button(icon="git-compare")
        self.compare.setObjectName("compare")
        self.compare.clicked.connect(self.open_comparison)
        self.panel = ComparePanel(self)
        self.issue = Button(role=Role.PRIMARY, icon="printer", keys="Ctrl+P")
        self.issue.setObjectName("issue")
        self.issue.clicked.connect(presenter.issue)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        self.sheet.setText(self.tr("Sheet"))
        self.sheet.setAccessibleName(self.tr("Show the sheet"))
        self.template.setText(self.tr("Template"))
        self.compare.setText(self.tr("Compare"))
        self.compare.setAccessibleName(self.tr("Compare with the previous version"))
        self.compare.setToolTip(self.tr("What is different from the version issued last"))
        self.issue.setText(self.tr("Issue and print"))
        self.draw(self._state)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the button for the sheet, and leave out what is least needed."""
        self._is_narrow = is_narrow
        self.sheet.setVisible(is_narrow)
        self.redo.setVisible(not is_narrow)
        self.draw(self._state)

    def draw(self, state: ProgramState) -> None:
        """Show what a state asks of the patient and what can be done."""
        self._state = state
        self.count.set_text(self._count(state.load))
        minutes = state.load.minutes
        said = self.tr("{0} min a day") if self._is_narrow else self.tr("on average {0} min a day")
        self.minutes.set_text(said.format(minutes) if minutes else "")
        self.minutes.setVisible(bool(minutes))
        self.clock.setVisible(bool(minutes) and not self._is_narrow)
        self.stored.setVisible(not self._is_narrow or not state.is_stored)
        self.stored.set_text(self.tr("Saved") if state.is_stored else self.tr("Not saved yet"))
        self.stored.set_token("muted" if state.is_stored else "danger")
        self._draw_steps(state)
        self.compare.setVisible(state.previous > 0 and not self._is_narrow)
        self.issue.setEnabled(state.can_issue)
        self.issue.setText(
            self.tr("One moment…") if state.is_issuing else self.tr("Issue and print")
        )

    def _count(self, load: Load) -> str:
        """How many exercises a phase has: '4 exercises and walking'."""
        said = self.tr("%n exercise(s)", "", load.exercises)
        beside = ""
        if load.is_walking:
            beside = self.tr("walking")
        elif load.aerobic:
            beside = self.tr("%n fitness exercise(s)", "", load.aerobic)
        if beside:
            both = self.tr("{0} and {1}").format(said, beside)
            said = both if load.exercises else beside[:1].upper() + beside[1:]
        many = self.tr("{0}: more than 4 and one for fitness")
        return many.format(said) if load.is_many else said

    def _draw_steps(self, state: ProgramState) -> None:
        undo, redo = self.tr("Undo"), self.tr("Redo")
        if state.undo:
            undo = self.tr("Undo: {0}").format(program_words.change_words(state.undo))
        if state.redo:
            redo = self.tr("Redo: {0}").format(program_words.change_words(state.redo))
        self.undo.set_name(undo, "Ctrl+Z")
        self.redo.set_name(redo, "Ctrl+Shift+Z")
        self.undo.setEnabled(state.undo is not None)
        self.redo.setEnabled(state.redo is not None)

    @Slot()
    def open_comparison(self) -> None:
        """Open what is different from the version that was issued last."""
        found = self._presenter.compare()
        if found is not None:
            self.panel.show_comparison(found)
            under = self.compare if self.compare.isVisible() else self.template
            self.panel.open_under(under, above=True)

    @Slot()
    def open_templates(self) -> None:
        """Open the choice of templates, whole or one phase of one."""
        menu = Menu(self)
        menu.setObjectName("templateMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        self.fill_templates(menu)
        above = self.template.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4))
        menu.popup(above)

    @Slot()
    def open_template_form(self) -> None:
        """Ask how the template is called that this program becomes."""
        self.form.fill(self._state.title, "", from_program=True)
        self.form.open_under(self.template, above=True)

    @Slot(str, str)
    def _on_save_template(self, name: str, meant_for: str) -> None:
        program = self._presenter.program
        if self._own is None or program is None:
            return
        problems = self._own.keep_program(program, name, meant_for)
        self.form.show_problems(problems)
        if not problems:
            self.form.close()

    def fill_templates(self, menu: Menu) -> None:
        """Write one entry for each template, and in it one for each of its phases."""
        apply = self._presenter.apply_template
        if self._own is not None:
            save = menu.add(self.tr("Save as template…"), self.open_template_form, icon="save")
            save.setObjectName("saveAsTemplate")
            save.setEnabled(any(tab.items for tab in self._state.phases))
            menu.addSeparator()
        for template in self._presenter.templates():
            inner = Menu(menu)
            inner.setTitle(template.name.replace("&", "&&"))
            inner.setObjectName(f"template-{template.id}")
            whole = inner.add(self.tr("Whole program"), partial(apply, template.id))
            whole.setObjectName("whole")
            inner.addSeparator()
            for index, phase in enumerate(template.phases):
                text = self.tr("Only phase {0}: {1}").format(index + 1, phase)
                inner.add(text, partial(apply, template.id, index))
            menu.addMenu(inner)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_24, 0, SPACE_24, 0)
        layout.setSpacing(SPACE_8)
        layout.addWidget(self.count)
        layout.addSpacing(SPACE_12)
        layout.addWidget(self.clock)
        layout.addWidget(self.minutes)
        layout.addSpacing(SPACE_16)
        layout.addWidget(self.stored)
        layout.addStretch(1)
        for widget in (self.undo, self.redo, self.sheet, self.template, self.compare, self.issue):
            layout.addWidget(widget)


def _never(_name: str) -> bool:
    return False
