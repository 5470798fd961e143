"""What goes on the sheet besides the exercises, in a panel."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from exercise_app.domain.language import Language
from exercise_app.domain.program import SheetLayout
from exercise_app.ui.problems import field_sentence
from exercise_app.ui.theme.measures import SPACE_4
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.checks import CheckBox
from exercise_app.ui.widgets.facet_chip import ChoiceList
from exercise_app.ui.widgets.field_row import FieldRow
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.note_field import NoteField
from exercise_app.ui.widgets.popover import Popover
from exercise_app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from exercise_app.domain.program import SheetOptions
    from exercise_app.presenters.program import ProgramPresenter
    from exercise_app.presenters.program_state import ProgramState

_WIDTH: Final = 400
_TOPICS_HIGH: Final = 156
_MOMENT: Final = "%d-%m-%Y %H:%M"


class SheetOptionsForm(Translated, Popover):
    """Every choice is stored as it is made, and the preview follows."""

    def __init__(self, presenter: ProgramPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setObjectName("sheetOptionsForm")
        self.setFixedWidth(_WIDTH)
        self.language = Segmented(clearable=False)
        self.language.setObjectName("sheetLanguage")
        self.language.chosen.connect(self._on_language)
        self.layout_choice = Segmented(clearable=False)
        self.layout_choice.setObjectName("sheetLayout")
        self.layout_choice.chosen.connect(self._on_layout)
        self.title = QLineEdit()
        self.title.setObjectName("programTitle")
        self.title.editingFinished.connect(self._on_title)
        self.code = CheckBox()
        self.pain = CheckBox()
        self.grey = CheckBox()
        self.changes = CheckBox()
        self.has_next = CheckBox()
        self.next = QLineEdit()
        self.topics = ChoiceList()
        self.topics_label = Label(kind=Kind.STRONG)
        self.plan = NoteField()
        self._titled = FieldRow(self.title)
        self._planned = FieldRow(self.plan)
        self._appointed = FieldRow(self.next)
        self._connect()
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        self.language.set_options(
            [(Language.NL, self.tr("Dutch")), (Language.EN, self.tr("English"))]
        )
        self.language.set_name(self.tr("Language of the sheet"))
        self.layout_choice.set_options(
            [
                (SheetLayout.STANDARD, self.tr("Standard")),
                (SheetLayout.LARGE, self.tr("Large")),
                (SheetLayout.CARD, self.tr("Card")),
                (SheetLayout.BOOKLET, self.tr("Booklet")),
                (SheetLayout.BILINGUAL, self.tr("Bilingual", "sheet in two languages")),
            ]
        )
        self.layout_choice.set_name(self.tr("Layout of the sheet"))
        self._titled.set_label(self.tr("Title of the program"))
        self.code.setText(self.tr("Code instead of the name"))
        self.pain.setText(self.tr("How much pain is allowed"))
        self.grey.setText(self.tr("For a black-and-white printer"))
        self.changes.setText(self.tr("What is new since the version before"))
        self.has_next.setText(self.tr("Next appointment"))
        self.next.setAccessibleName(self.tr("Day and time of the next appointment"))
        self.next.setPlaceholderText(self.tr("24-8-2026 10:30", "example of a day and time"))
        self.topics_label.setText(self.tr("Information to go with it"))
        self._planned.set_label(self.tr("Agreements, in your words"))

    def fill(self) -> None:
        """Read the topics that can go with the sheet; done when the panel opens."""
        chosen = self._presenter.state.sheet.education
        topics = self._presenter.education()
        self.topics.show_choices([(key, title, -1, key in chosen) for key, title in topics])
        for box in self.topics.boxes().values():
            box.set_count("")
            box.setEnabled(True)
        has_topics = bool(topics)
        self.topics_label.setVisible(has_topics)
        self._area.setVisible(has_topics)

    def draw(self, state: ProgramState) -> None:
        """Show the choices of a state."""
        sheet = state.sheet
        self.language.set_value(sheet.language)
        self.layout_choice.set_value(sheet.layout)
        if not self.title.isModified() and self.title.text() != state.title:
            self.title.setText(state.title)
        self.code.setChecked(sheet.use_code_for_name)
        self.pain.setChecked(sheet.pain_rules)
        self.grey.setChecked(sheet.black_and_white)
        self.changes.setChecked(sheet.changes)
        self.changes.setVisible(state.previous > 0)
        self.has_next.setChecked(sheet.next_appointment is not None)
        self._appointed.setVisible(sheet.next_appointment is not None)
        if sheet.next_appointment is not None and not self.next.isModified():
            self.next.setText(_written(sheet.next_appointment))
        self.plan.show_text(sheet.plan)
        for key, box in self.topics.boxes().items():
            box.setChecked(key in sheet.education)
        problems = {problem.field: field_sentence(problem) for problem in state.problems}
        self._titled.set_problem(problems.get("title", ""))
        self._planned.set_problem(problems.get("plan", ""))

    def _connect(self) -> None:
        self.code.setObjectName("useCode")
        self.pain.setObjectName("painRules")
        self.grey.setObjectName("blackAndWhite")
        self.changes.setObjectName("whatChanged")
        self.has_next.setObjectName("hasNextAppointment")
        self.next.setObjectName("nextAppointment")
        self.plan.setObjectName("plan")
        self.code.clicked.connect(
            lambda on: self._store(replace(self._sheet, use_code_for_name=on))
        )
        self.pain.clicked.connect(lambda on: self._store(replace(self._sheet, pain_rules=on)))
        self.grey.clicked.connect(lambda on: self._store(replace(self._sheet, black_and_white=on)))
        self.changes.clicked.connect(lambda on: self._store(replace(self._sheet, changes=on)))
        self.has_next.clicked.connect(self._on_has_next)
        self.next.setMaxLength(40)
        self.next.editingFinished.connect(self._on_next)
        self.plan.stored.connect(lambda text: self._store(replace(self._sheet, plan=text)))
        self.topics.toggled.connect(self._on_topic)

    def _lay_out(self) -> None:
        self.box.setSpacing(SPACE_4)
        self.box.addWidget(self.language)
        self.box.addWidget(self.layout_choice)
        self.box.addWidget(self._titled)
        for widget in (self.code, self.pain, self.changes, self.grey):
            self.box.addWidget(widget)
        self.box.addWidget(self.has_next)
        self.box.addWidget(self._appointed)
        self.box.addWidget(self.topics_label)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFixedHeight(_TOPICS_HIGH)
        self._area.setWidget(self.topics)
        self.box.addWidget(self._area)
        self.box.addWidget(self._planned)

    @property
    def _sheet(self) -> SheetOptions:
        return self._presenter.state.sheet

    def _store(self, sheet: SheetOptions) -> None:
        self._presenter.change_sheet(sheet)

    @Slot(object)
    def _on_language(self, language: Language) -> None:
        self._store(replace(self._sheet, language=language))

    @Slot(object)
    def _on_layout(self, layout: SheetLayout) -> None:
        self._store(replace(self._sheet, layout=layout))

    @Slot()
    def _on_title(self) -> None:
        if self.title.isModified():
            self.title.setModified(False)
            self._presenter.rename(self.title.text())

    @Slot(bool)
    def _on_has_next(self, is_on: bool) -> None:
        self._presenter.propose_appointment() if is_on else self._store(
            replace(self._sheet, next_appointment=None)
        )

    @Slot()
    def _on_next(self) -> None:
        if not self.next.isModified():
            return
        try:
            typed = datetime.strptime(self.next.text().strip(), _MOMENT).astimezone()
        except (ValueError, OverflowError):
            said = self.tr("Type day and time, such as 24-8-2026 10:30.")
            self._appointed.set_problem(said)
            return
        self._appointed.set_problem("")
        self.next.setModified(False)
        self._store(replace(self._sheet, next_appointment=typed))

    @Slot(str)
    def _on_topic(self, key: str) -> None:
        chosen = self._presenter.state.sheet.education
        kept = tuple(one for one in chosen if one != key)
        self._store(replace(self._sheet, education=kept if key in chosen else (*chosen, key)))


def _written(moment: datetime) -> str:
    return f"{moment.day}-{moment.month}-{moment.year} {moment:%H:%M}"
