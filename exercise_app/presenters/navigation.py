"""Where the user is: which place, which patient, which tab; and the way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QObject, Signal

from exercise_app.domain.errors import AppError
from exercise_app.domain.measure import MISSING, Reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from exercise_app.domain.patient import Patient
    from exercise_app.services.patients import PatientService
    from exercise_app.services.ports import Clock


class Place(StrEnum):
    """An entry of the rail."""

    PATIENTS = "patients"
    LIBRARY = "library"
    TEMPLATES = "templates"
    DIARIES = "diaries"
    SETTINGS = "settings"


class Tab(StrEnum):
    """A page of the open patient."""

    OVERVIEW = "overview"
    PROGRAM = "program"
    SESSIONS = "sessions"
    COURSE = "course"
    DOCUMENTS = "documents"


PageKey: TypeAlias = Place | Tab

LONGEST_WAY_BACK: Final = 50


@dataclass(frozen=True, slots=True)
class PatientHeader:
    """What stands above every page of a patient; `last_day` is the day of the last visit."""

    patient: Patient
    episode_id: UUID
    age: int | None
    since: date
    last_reading: Reading = MISSING
    last_day: date | None = None

    @property
    def patient_id(self) -> UUID:
        """Whose header this is."""
        return self.patient.id


@dataclass(frozen=True, slots=True)
class NavigationState:
    """Where the user is. `header` and `tab` are both None, or both there with PATIENTS."""

    place: Place = Place.PATIENTS
    header: PatientHeader | None = None
    tab: Tab | None = None

    @property
    def page(self) -> PageKey:
        """The page to show."""
        return self.tab if self.tab is not None else self.place

    @property
    def patient_id(self) -> UUID | None:
        """The open patient."""
        return self.header.patient_id if self.header is not None else None

    @property
    def episode_id(self) -> UUID | None:
        """The open episode."""
        return self.header.episode_id if self.header is not None else None


@dataclass(frozen=True, slots=True)
class _Stop:
    """One place on the way back."""

    place: Place
    patient_id: UUID | None
    episode_id: UUID | None
    tab: Tab | None


class Navigation(QObject):
    """Moves between pages; pages ask it, the main window follows it.

    Signals:
        state_changed: The new NavigationState; also when only the header is another one.
        problem: An AppError, such as a patient that is no longer there.
    """

    state_changed = Signal(object)
    problem = Signal(object)

    def __init__(
        self, patients: PatientService, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._patients = patients
        self._clock = clock
        self._may_leave: Callable[[], bool] = _always
        self._trail: list[_Stop] = []
        self.state = NavigationState()

    def set_guard(self, may_leave: Callable[[], bool]) -> None:
        """Ask this before leaving a page; it stores what is being typed, or refuses."""
        self._may_leave = may_leave

    def go(self, place: Place) -> None:
        """Go to a place of the rail; PATIENTS is the list and closes the open patient."""
        if self.state.page != place and self._may_leave():
            self._remember()
            self._show(NavigationState(place))

    def open_patient(
        self, patient_id: UUID, tab: Tab = Tab.OVERVIEW, episode_id: UUID | None = None
    ) -> None:
        """Open a patient, at the newest episode unless another is named."""
        if not self._may_leave():
            return
        header = self._header(patient_id, episode_id)
        if header is not None:
            self._remember()
            self._show(NavigationState(Place.PATIENTS, header, tab))

    def show_tab(self, tab: Tab) -> None:
        """Show another page of the open patient."""
        if self.state.header is not None and self.state.tab != tab and self._may_leave():
            self._remember()
            self._show(replace(self.state, tab=tab))

    def refresh(self) -> None:
        """Read the header again, because the patient or the last score changed."""
        header = self.state.header
        if header is None:
            return
        fresh = self._header(header.patient_id, header.episode_id)
        if fresh is not None and fresh != header:
            self._show(replace(self.state, header=fresh))

    def back(self) -> None:
        """Return to the page before this one."""
        if not self._trail or not self._may_leave():
            return
        stop = self._trail.pop()
        if stop.patient_id is None:
            self._show(NavigationState(stop.place))
            return
        header = self._header(stop.patient_id, stop.episode_id)
        if header is not None:
            self._show(NavigationState(stop.place, header, stop.tab))

    @property
    def can_go_back(self) -> bool:
        """Whether there is a page before this one."""
        return bool(self._trail)

    def forget_patient(self) -> None:
        """Go to the list and drop the way back, because the patient does not exist any more."""
        self._trail = [stop for stop in self._trail if stop.patient_id is None]
        self._show(NavigationState())

    def _header(self, patient_id: UUID, episode_id: UUID | None) -> PatientHeader | None:
        try:
            opened = self._patients.open(patient_id)
        except AppError as error:
            self.problem.emit(error)
            return None
        episode = next((e for e in opened.episodes if e.id == episode_id), opened.episode)
        return PatientHeader(
            patient=opened.patient,
            episode_id=episode.id,
            age=opened.patient.age_on(self._clock.today()),
            since=episode.started_on,
            last_reading=opened.row.last_reading,
            last_day=opened.row.last_visit,
        )

    def _remember(self) -> None:
        state = self.state
        self._trail.append(_Stop(state.place, state.patient_id, state.episode_id, state.tab))
        del self._trail[:-LONGEST_WAY_BACK]

    def _show(self, state: NavigationState) -> None:
        self.state = state
        self.state_changed.emit(state)


def _always() -> bool:
    return True
