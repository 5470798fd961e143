"""One opened clinic: its services, its pages, and how they talk to each other."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from exercise_app.presenters.navigation import Navigation, Place, Tab
from exercise_app.runtime.clock import SystemClock
from exercise_app.services.clinics import ClinicService
from exercise_app.services.patients import PatientService
from exercise_app.ui.main_window import MainFrame

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from exercise_app.app.desktop import Desktop
    from exercise_app.assembly import Services
    from exercise_app.content import ShippedLibrary
    from exercise_app.domain.clinic import Clinic
    from exercise_app.domain.language import Language
    from exercise_app.domain.program import ProgramTemplate
    from exercise_app.presenters.library import LibraryPresenter
    from exercise_app.presenters.navigation import PageKey
    from exercise_app.presenters.own_templates import OwnTemplates
    from exercise_app.presenters.program import ProgramPresenter
    from exercise_app.presenters.program_target import LastProgram
    from exercise_app.services.ports import UnitOfWork
    from exercise_app.storage.database import Database
    from exercise_app.ui.commands import Command
    from exercise_app.ui.page import Page, PageFactory
    from exercise_app.ui.widgets.figure_cache import FigureCache

PATIENTS_FOUND = 8
EXERCISES_FOUND = 8


class OpenedClinic(QObject):
    """Makes pages on demand and connects what one of them changes to what another shows.

    Args:
        desktop: The program around it.
        database: The opened database.
    """

    def __init__(self, desktop: Desktop, database: Database) -> None:
        super().__init__(desktop)
        self._desktop, self._database = desktop, database
        self._clock = SystemClock()
        self._is_loaded = False
        self._patients = PatientService(self._open_work, self._clock)
        self._clinic = ClinicService(self._open_work).get()
        self._library_shown: LibraryPresenter | None = None
        self.navigation = Navigation(self._patients, self._clock, self)

    @cached_property
    def _library(self) -> ShippedLibrary:
        from exercise_app.content import ShippedLibrary

        library = ShippedLibrary()
        library.add_templates(self._templates_of_the_clinic)
        return library

    def _templates_of_the_clinic(self) -> tuple[ProgramTemplate, ...]:
        return self.services.own_templates.as_templates()

    @cached_property
    def _own_templates(self) -> OwnTemplates:
        from exercise_app.presenters.own_templates import OwnTemplates

        return OwnTemplates(self.services.own_templates, self)

    @cached_property
    def services(self) -> Services:
        """Every service; the list of patients, which is painted first, does without."""
        from exercise_app.assembly import assemble
        from exercise_app.runtime.paths import resource_root

        return assemble(self._database.open_work, self._clock, self._library, resource_root())

    def _open_work(self, *, write: bool = False) -> UnitOfWork:
        """Open a unit of work; the first page is read before SQLAlchemy is loaded."""
        if write or self._is_loaded:
            return self._database.open_work(write=write)
        return self._database.first_work()

    def load_the_rest(self) -> None:
        """Load SQLAlchemy and the services on the worker while the user looks at the list."""
        self._desktop.jobs.start(_import_the_rest, self._on_loaded, self._on_not_loaded)

    def _on_loaded(self, _nothing: None) -> None:
        self._is_loaded = True

    def _on_not_loaded(self, error: Exception) -> None:
        raise error

    @property
    def is_set_up(self) -> bool:
        """Whether there is a clinic in the database."""
        return self._clinic is not None

    @property
    def clinic(self) -> Clinic:
        """The clinic as it is now."""
        if self._clinic is None:
            raise RuntimeError("the clinic is not set up")
        return self._clinic

    def frame(self) -> MainFrame:
        """Make what fills the window; its first page is made at once, the others on a visit."""
        return MainFrame(
            self.navigation, self._factories(), (self._found_patients, self._found_exercises)
        )

    def _factories(self) -> Mapping[PageKey, PageFactory]:
        return {
            Place.PATIENTS: self._patients_page,
            Place.LIBRARY: self._library_page,
            Place.TEMPLATES: self._templates_page,
            Place.SETTINGS: self._settings_page,
            Tab.OVERVIEW: self._overview_page,
            Tab.PROGRAM: self._program_page,
            Tab.SESSIONS: self._sessions_page,
            Tab.COURSE: self._course_page,
            Tab.DOCUMENTS: self._documents_page,
        }

    @cached_property
    def _figures(self) -> FigureCache:
        from exercise_app.ui.widgets.figure_cache import FigureCache

        return FigureCache(self._desktop.pictures())

    @cached_property
    def _program(self) -> ProgramPresenter:
        from exercise_app.presenters.program import ProgramPresenter

        services = self.services
        return ProgramPresenter(
            services.programs,
            services.episodes,
            self._library,
            services.printer,
            self._desktop.jobs,
            self._clock,
            self._language(),
            self,
        )

    @cached_property
    def _last_program(self) -> LastProgram:
        from exercise_app.presenters.program_target import LastProgram

        return LastProgram(self.navigation, self._program, self)

    def _language(self) -> Language:
        return self._desktop.language

    def _therapist(self) -> str:
        return self.clinic.therapist

    def _patients_page(self) -> Page:
        from exercise_app.presenters.patient_form import PatientFormPresenter
        from exercise_app.presenters.patients import PatientsPresenter
        from exercise_app.ui.pages.patients import PatientsPage

        presenter = PatientsPresenter(self._patients, self)
        form = PatientFormPresenter(self._patients, self._clock, self)
        page = PatientsPage(
            presenter, form, self._clock, self.clinic.language, self.clinic.therapist
        )
        page.patient_opened.connect(self._open_patient)
        return page

    def _library_page(self) -> Page:
        from exercise_app.presenters.library import LibraryPresenter
        from exercise_app.ui.pages.library import LibraryPage

        presenter = LibraryPresenter(self._library, self._last_program, self._language(), self)
        self._library_shown = presenter
        return LibraryPage(presenter, self._figures)

    def _templates_page(self) -> Page:
        from exercise_app.presenters.templates import TemplatesPresenter
        from exercise_app.ui.pages.templates import TemplatesPage

        presenter = TemplatesPresenter(self._library, self._last_program, self._language(), self)
        return TemplatesPage(presenter, self._figures, self._own_templates)

    def _settings_page(self) -> Page:
        from exercise_app.app.settings_page import make_settings_page

        return make_settings_page(self, self._desktop, self._database)

    def _overview_page(self) -> Page:
        from exercise_app.app.patient_pages import make_overview_page

        return make_overview_page(self, self._library, self._clock, self._language, self._therapist)

    def _program_page(self) -> Page:
        from exercise_app.presenters.exercise_finder import ExerciseFinder
        from exercise_app.presenters.exercise_shelves import ExerciseShelves
        from exercise_app.ui.pages.program import ProgramPage

        shelves = ExerciseShelves(self.services.exercise_use, self)
        finder = ExerciseFinder(self._library, self._language(), self, shelves)
        page = ProgramPage(
            self._program, finder, self._figures, self._desktop.paper, self._own_templates
        )
        page.document_asked.connect(self._show_documents)
        return page

    def _sessions_page(self) -> Page:
        from exercise_app.app.patient_pages import make_sessions_page

        return make_sessions_page(self, self._library, self._clock, self._figures.store)

    def _course_page(self) -> Page:
        from exercise_app.app.patient_pages import make_course_page

        return make_course_page(self, self._library, self._clock, self._desktop.jobs)

    def _documents_page(self) -> Page:
        from exercise_app.app.patient_pages import make_documents_page

        return make_documents_page(self, self._library, self._desktop.jobs, self._desktop.paper)

    @Slot(object)
    def set_clinic(self, clinic: Clinic) -> None:
        """Take over a clinic that was changed in the settings."""
        self._clinic = clinic

    @Slot(object)
    def _open_patient(self, patient_id: UUID) -> None:
        self.navigation.open_patient(patient_id)

    @Slot(object)
    def _show_documents(self, _document_id: UUID) -> None:
        self.navigation.show_tab(Tab.DOCUMENTS)

    def _found_patients(self, words: str) -> Sequence[Command]:
        from exercise_app.app.search import patient_commands

        return patient_commands(self._patients, self._open_patient, words, PATIENTS_FOUND)

    def _found_exercises(self, words: str) -> Sequence[Command]:
        from exercise_app.app.search import exercise_commands

        return exercise_commands(
            self._library, self._language(), self._open_exercise, words, EXERCISES_FOUND
        )

    def _open_exercise(self, exercise_id: str) -> None:
        self.navigation.go(Place.LIBRARY)
        if self._library_shown is not None:
            self._library_shown.open_exercise(exercise_id)


def _import_the_rest() -> None:
    from importlib import import_module

    for name in ("exercise_app.storage.unit_of_work", "exercise_app.assembly"):
        import_module(name)
