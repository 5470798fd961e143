"""The first page: every patient, found as you type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exercise_app.domain.overview import PatientFilter, PatientOrder
from exercise_app.ui.commands import Command
from exercise_app.ui.dialogs.patient_dialog import PatientDialog
from exercise_app.ui.page import Page
from exercise_app.ui.pages.patients_table import PatientTable
from exercise_app.ui.theme.measures import PAGE_MARGIN, SPACE_8, SPACE_12, SPACE_16
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.card import Card
from exercise_app.ui.widgets.chip import Chip
from exercise_app.ui.widgets.choice import Choice
from exercise_app.ui.widgets.empty_state import EmptyState
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.notice_bar import Notice
from exercise_app.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from uuid import UUID

    from exercise_app.domain.language import Language
    from exercise_app.domain.patient import Patient
    from exercise_app.presenters.patient_form import PatientFormPresenter
    from exercise_app.presenters.patients import PatientsPresenter, PatientsState
    from exercise_app.services.ports import Clock

TYPING_PAUSE_MS = 60


class PatientsPage(Page):
    """Search, filters, table.

    Signals:
        patient_opened: Id of the patient to open.
    """

    patient_opened = Signal(object)

    def __init__(
        self,
        presenter: PatientsPresenter,
        form: PatientFormPresenter,
        clock: Clock,
        sheet_language: Language,
        therapist: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("patientsPage")
        self._presenter, self._form = presenter, form
        self._sheet_language, self._therapist = sheet_language, therapist
        self._build(clock)
        self._connect()
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Patients")

    def opened(self, patient_id: UUID | None, episode_id: UUID | None) -> None:
        self._presenter.refresh()

    def focus_first(self) -> None:
        self._search.setFocus()

    def commands(self) -> tuple[Command, ...]:
        return (Command(self.tr("New patient"), self.new_patient, "user-plus", "Ctrl+N"),)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Patients"))
        self._search.set_texts(self.tr("Name, date of birth or EPD number"), self.tr("Clear"))
        self._new.setText(self.tr("New patient"))
        self._order.set_options(
            (
                (PatientOrder.LAST_VISIT, self.tr("Last visit first")),
                (PatientOrder.NAME, self.tr("By name")),
                (PatientOrder.LAST_SCORE, self.tr("Highest score first")),
            )
        )
        self._order.setAccessibleName(self.tr("Order of the list"))
        self._nobody.set_texts(
            self.tr("No patients yet"), self.tr("Add the first one: a name is enough to begin.")
        )
        self._nobody_action.setText(self.tr("New patient"))
        self._not_found.set_texts(
            self.tr("Nobody found"),
            self.tr("Try part of a name, a year of birth or another filter."),
        )
        self._legend.setText(self.tr("open dot: score 0, no pain      broken line: not measured"))
        self._keys.setText(self.tr("Enter opens · ↑ ↓ choose · typing searches"))
        self._draw(self._presenter.state)

    @Slot()
    def new_patient(self) -> None:
        """Ask for a new patient; open it once it is stored."""
        self._form.start_new(self._sheet_language, self._therapist)
        dialog = PatientDialog(self._form, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _build(self, clock: Clock) -> None:
        self._title = Label(kind=Kind.TITLE)
        self._search = SearchField(main=True)
        self._search.setObjectName("patientSearch")
        self._search.setMaximumWidth(420)
        self._new = Button(role=Role.PRIMARY, icon="plus", keys="Ctrl+N", main=True)
        self._new.setObjectName("newPatient")
        self._chips = {kind: Chip() for kind in PatientFilter}
        self._group = QButtonGroup(self)
        for kind, chip in self._chips.items():
            chip.setObjectName(f"filter-{kind.value}")
            self._group.addButton(chip)
        self._order = Choice()
        self._order.setObjectName("patientOrder")
        self.table = PatientTable(clock)
        self.table.setObjectName("patientTable")
        self.table.setModel(self._presenter.model)
        self._nobody_action = Button(role=Role.PRIMARY, icon="user-plus")
        self._nobody = EmptyState("users", self._nobody_action)
        self._not_found = EmptyState("search")
        self._legend = Label(kind=Kind.MUTED)
        self._keys = Label(kind=Kind.MUTED)
        self._found = Label(kind=Kind.MUTED)
        self._found.setObjectName("patientsFound")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_16)
        for widget in (self._title, self._search):
            top.addWidget(widget)
        top.setStretch(1, 1)
        top.addStretch()
        top.addWidget(self._new)
        chips = QHBoxLayout()
        chips.setSpacing(SPACE_8)
        for chip in self._chips.values():
            chips.addWidget(chip)
        chips.addStretch()
        chips.addWidget(self._order)
        card = Card()
        card.box.setContentsMargins(1, 1, 1, 1)
        self._body = QStackedWidget()
        for body in (self.table, self._nobody, self._not_found):
            self._body.addWidget(body)
        card.box.addWidget(self._body)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_16)
        foot.addWidget(self._found)
        foot.addWidget(self._legend)
        foot.addStretch()
        foot.addWidget(self._keys)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, SPACE_16)
        layout.setSpacing(SPACE_12)
        layout.addLayout(top)
        layout.addLayout(chips)
        layout.addWidget(card, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._pause.start)
        self._search.returnPressed.connect(self._open_first)
        self._search.moved_down.connect(self._enter_list)
        self._pause.timeout.connect(self._search_now)
        self._new.clicked.connect(self.new_patient)
        self._nobody_action.clicked.connect(self.new_patient)
        self._group.buttonClicked.connect(self._on_chip)
        self._order.chosen.connect(self._presenter.order)
        self.table.opened.connect(self._presenter.open_row)
        self.table.typed.connect(self._on_typed)
        self.table.order_asked.connect(self._presenter.order)
        self._presenter.state_changed.connect(self._draw)
        self._presenter.problem.connect(self.problem)
        self._presenter.opened.connect(self.patient_opened)
        self._form.problem.connect(self.problem)
        self._form.stored.connect(self._on_stored)

    @Slot(object)
    def _draw(self, state: PatientsState) -> None:
        counts = dict(state.counts)
        names = {
            PatientFilter.ALL: self.tr("All"),
            PatientFilter.TODAY: self.tr("Today"),
            PatientFilter.RUNNING: self.tr("Running program"),
            PatientFilter.FINISHED: self.tr("Finished"),
        }
        for kind, chip in self._chips.items():
            chip.setText(f"{names[kind]} {counts.get(kind, 0)}")
            chip.setChecked(kind is state.query.filter)
        self._order.set_value(state.query.order)
        self.table.show_order(state.query.order, descending=state.query.descending)
        self._found.setText(self.tr("%n patient(s)", "", state.found))
        shown: QWidget = self.table
        if state.counts and state.is_empty_clinic:
            shown = self._nobody
        elif state.counts and not state.found:
            shown = self._not_found
        self._body.setCurrentWidget(shown)
        for words in (self._legend, self._keys):
            words.setVisible(shown is self.table)
        if state.found and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    @Slot()
    def _search_now(self) -> None:
        self._presenter.search(self._search.text())

    @Slot()
    def _open_first(self) -> None:
        self._pause.stop()
        self._search_now()
        self._presenter.open_row(max(0, self.table.currentIndex().row()))

    @Slot()
    def _enter_list(self) -> None:
        if self._presenter.state.found:
            self.table.setFocus()
            self.table.selectRow(max(0, self.table.currentIndex().row()))

    @Slot(object)
    def _on_chip(self, chip: Chip) -> None:
        self._presenter.filter(next(k for k, c in self._chips.items() if c is chip))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._search.setFocus()
        self._search.insert(text)

    @Slot(object)
    def _on_stored(self, patient: Patient) -> None:
        self.patient_opened.emit(patient.id)
        self.notice.emit(
            Notice(
                self.tr("{0} was added.").format(patient.full_name),
                action=self.tr("Undo"),
                run=lambda: self._take_back(patient.id),
            )
        )

    def _take_back(self, patient_id: UUID) -> None:
        self._form.take_back(patient_id)
        self._presenter.refresh()
        self.patient_opened.emit(None)
