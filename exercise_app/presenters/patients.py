"""The patient list: search, filter, order; rows are read a page at a time."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal

from exercise_app.domain.errors import AppError
from exercise_app.domain.overview import PatientFilter, PatientOrder, PatientQuery, PatientRow

if TYPE_CHECKING:
    from uuid import UUID

    from exercise_app.services.patients import PatientService

Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()
PAGE: Final = 60
"""Rows read at once: a little more than the largest screen shows."""

_PAGES_KEPT: Final = 20

COLUMNS: Final = ("name", "epd_number", "last_visit", "program", "spark", "last_score")
RowRole: Final = int(Qt.ItemDataRole.UserRole)


class PatientTableModel(QAbstractTableModel):
    """Rows of the list as PatientRow under `RowRole`; only pages that are looked at are read."""

    def __init__(self, service: PatientService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._query = PatientQuery()
        self._count = 0
        self._pages: OrderedDict[int, tuple[PatientRow, ...]] = OrderedDict()
        self._names: tuple[str, ...] = COLUMNS

    def name_columns(self, names: tuple[str, ...]) -> None:
        """Give the heads their words in the present language, in the order of `COLUMNS`."""
        self._names = names
        last = len(COLUMNS) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def show_query(self, query: PatientQuery) -> None:
        """Show what another query finds, or the same one again."""
        self.beginResetModel()
        try:
            self._query = query
            self._pages.clear()
            self._count = self._service.count(query)
        finally:
            self.endResetModel()

    def patient_row(self, row: int) -> PatientRow | None:
        """Return one row, reading its page when need be."""
        if not 0 <= row < self._count:
            return None
        number = row // PAGE
        if number not in self._pages:
            self._pages[number] = self._service.page(self._query, number * PAGE, PAGE)
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        page = self._pages[number]
        place = row - number * PAGE
        # Another program may have removed rows since they were counted.
        return page[place] if place < len(page) else None

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's signature
        is_name = orientation is Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS)
        if is_name and role == Qt.ItemDataRole.DisplayRole:
            return self._names[section]
        if is_name and role == Qt.ItemDataRole.TextAlignmentRole:
            side = "AlignRight" if COLUMNS[section] == "last_score" else "AlignLeft"
            return Qt.AlignmentFlag[side] | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        row = self.patient_row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(row, COLUMNS[index.column()])
        return None


def _shown(row: PatientRow, column: str) -> str:
    """Plain text of a cell, for screen readers and copying; the delegate paints more."""
    match column:
        case "name":
            return row.list_name
        case "epd_number":
            return row.epd_number
        case "last_visit":
            return row.last_visit.isoformat() if row.last_visit else ""
        case "program":
            return row.program_title
        case "last_score":
            return "" if row.last_reading.value is None else str(row.last_reading.value)
    return ""


@dataclass(frozen=True, slots=True)
class PatientsState:
    """What the list shows. `counts` holds how many patients each filter finds."""

    query: PatientQuery = field(default_factory=PatientQuery)
    found: int = 0
    counts: tuple[tuple[PatientFilter, int], ...] = ()

    @property
    def total(self) -> int:
        """How many patients there are at all."""
        return dict(self.counts).get(PatientFilter.ALL, 0)

    @property
    def is_empty_clinic(self) -> bool:
        """Whether there is nobody yet."""
        return self.total == 0


class PatientsPresenter(QObject):
    """Decides what the patient list shows.

    Signals:
        state_changed: The new PatientsState.
        problem: An AppError.
        opened: The id of the patient whom the user opens.
    """

    state_changed = QtSignal(object)
    problem = QtSignal(object)
    opened = QtSignal(object)

    def __init__(self, service: PatientService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self.state = PatientsState()
        self.model = PatientTableModel(service, self)

    def refresh(self) -> None:
        """Read everything again, as after a visit to a patient."""
        self._show(self.state.query, recount=True)

    def search(self, words: str) -> None:
        """Show only patients who match some words."""
        self._show(replace(self.state.query, words=words.strip()))

    def filter(self, chosen: PatientFilter) -> None:
        """Show only some patients."""
        self._show(replace(self.state.query, filter=chosen))

    def order(self, order: PatientOrder) -> None:
        """Order by something; the same again turns it round."""
        query = self.state.query
        if order is query.order:
            descending = not query.descending
        else:
            descending = order is not PatientOrder.NAME
        self._show(replace(query, order=order, descending=descending))

    def open(self, patient_id: UUID) -> None:
        """Open a patient."""
        self.opened.emit(patient_id)

    def open_row(self, row: int) -> None:
        """Open the patient of a row of the list, if there is one."""
        if found := self.model.patient_row(row):
            self.opened.emit(found.id)

    def _show(self, query: PatientQuery, *, recount: bool = False) -> None:
        try:
            self.model.show_query(query)
            counts = self.state.counts
            if recount or not counts:
                counts = self._counts()
        except AppError as error:
            self.problem.emit(error)
            return
        self.state = PatientsState(query, self.model.rowCount(), counts)
        self.state_changed.emit(self.state)

    def _counts(self) -> tuple[tuple[PatientFilter, int], ...]:
        return tuple(
            (kind, self._service.count(PatientQuery(filter=kind))) for kind in PatientFilter
        )
