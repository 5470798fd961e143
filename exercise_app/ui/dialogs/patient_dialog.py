"""The form of a patient: four fields are enough for a new one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from exercise_app.domain.language import Language
from exercise_app.domain.patient import Salutation
from exercise_app.domain.texts import MAX_NAME
from exercise_app.ui.problems import field_sentence
from exercise_app.ui.theme.measures import SPACE_8, SPACE_16, SPACE_24
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.field_row import FieldRow
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from exercise_app.presenters.patient_form import PatientFormPresenter, PatientFormState

WIDTH = 560
# Long enough that a pasted page is refused with a sentence instead of being cut off in silence.
_TYPED = 20_000


class PatientDialog(Translated, QDialog):
    """Asks for the few facts of a patient; stays open until they can be stored."""

    def __init__(self, presenter: PatientFormPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setObjectName("patientDialog")
        self.setMinimumWidth(WIDTH)
        self._title = Label(kind=Kind.TITLE)
        self._fields = {
            name: self._field(name)
            for name in ("given_name", "prefix", "family_name", "birth_date", "epd_number")
        }
        self._salutation = Segmented()
        self._salutation.setObjectName("salutation")
        self._salutation.chosen.connect(self._on_edited)
        self._language = Segmented(clearable=False)
        self._language.setObjectName("patientLanguage")
        self._language.chosen.connect(self._on_edited)
        self._rows: dict[str, FieldRow] = {
            name: FieldRow(field) for name, field in self._fields.items()
        }
        self._salutation_row = FieldRow(self._salutation)
        self._language_row = FieldRow(self._language)
        self._cancel = Button()
        self._cancel.setObjectName("cancelPatient")
        self._cancel.clicked.connect(self.reject)
        self._store = Button(role=Role.PRIMARY, icon="check", main=True)
        self._store.setObjectName("storePatient")
        self._store.set_keys("Return", shortcut=False)
        self._store.setDefault(True)
        self._store.clicked.connect(self._on_submit)
        self._lay_out()
        presenter.state_changed.connect(self._draw)
        presenter.stored.connect(self.accept)
        self.retranslate()
        self._show(presenter.state)

    def retranslate(self) -> None:
        is_new = self._presenter.state.is_new
        title = self.tr("New patient") if is_new else self.tr("Change patient")
        self.setWindowTitle(title)
        self._title.setText(title)
        for name, label in (
            ("given_name", self.tr("First name")),
            ("prefix", self.tr("Prefix")),
            ("family_name", self.tr("Family name")),
            ("birth_date", self.tr("Date of birth")),
            ("epd_number", self.tr("EPD number")),
        ):
            self._rows[name].set_label(label)
        self._fields["prefix"].setPlaceholderText(self.tr("van de"))
        self._fields["birth_date"].setPlaceholderText(self.tr("day-month-year"))
        self._rows["epd_number"].set_hint(self.tr("Optional"))
        self._salutation.set_options(
            ((Salutation.MRS, self.tr("Mrs")), (Salutation.MR, self.tr("Mr")))
        )
        self._salutation_row.set_label(self.tr("Form of address on the sheet"))
        self._language.set_options(
            ((Language.NL, self.tr("Dutch")), (Language.EN, self.tr("English")))
        )
        self._language_row.set_label(self.tr("Language of the sheets"))
        self._cancel.setText(self.tr("Cancel"))
        self._store.setText(self.tr("Add patient") if is_new else self.tr("Store"))

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setMaxLength(_TYPED if name != "birth_date" else MAX_NAME)
        field.textEdited.connect(self._on_edited)
        return field

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_16)
        grid.setVerticalSpacing(SPACE_16)
        for column, stretch in enumerate((3, 1, 3)):
            grid.setColumnStretch(column, stretch)
        top = Qt.AlignmentFlag.AlignTop
        for column, name in enumerate(("given_name", "prefix", "family_name")):
            grid.addWidget(self._rows[name], 0, column, top)
        grid.addWidget(self._rows["birth_date"], 1, 0, top)
        grid.addWidget(self._rows["epd_number"], 1, 1, 1, 2, top)
        grid.addWidget(self._salutation_row, 2, 0, top)
        grid.addWidget(self._language_row, 2, 1, 1, 2, top)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_8)
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._store)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        layout.setSpacing(SPACE_24)
        layout.addWidget(self._title)
        layout.addLayout(grid)
        layout.addLayout(buttons)

    @Slot()
    def _on_edited(self, *_typed: object) -> None:
        texts = {name: field.text() for name, field in self._fields.items()}
        salutation, language = self._salutation.value(), self._language.value()
        form = replace(
            self._presenter.state.form,
            **texts,
            salutation=salutation if isinstance(salutation, Salutation) else Salutation.NONE,
            language=language if isinstance(language, Language) else Language.NL,
        )
        self._presenter.edit(form)

    @Slot()
    def _on_submit(self) -> None:
        self._presenter.submit()
        problems = self._presenter.state.problems
        first = next((field for name, field in self._fields.items() if name in problems), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, state: PatientFormState) -> None:
        """Fill every field, as when the dialog opens."""
        form = state.form
        for name, field in self._fields.items():
            field.setText(getattr(form, name))
        is_none = form.salutation is Salutation.NONE
        self._salutation.set_value(None if is_none else form.salutation)
        self._language.set_value(form.language)
        self._draw(state)

    @Slot(object)
    def _draw(self, state: PatientFormState) -> None:
        for name, row in self._rows.items():
            problem = state.problems.get(name)
            row.set_problem(field_sentence(problem) if problem else "")
        QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _fit(self) -> None:
        """Grow with a sentence of several lines; a window does not ask for its height again."""
        layout = self.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))
