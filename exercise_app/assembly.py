"""Puts storage, content, printing and services together, for the window and the command line."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from importlib.resources.abc import Traversable
from pathlib import Path

from exercise_app.content import ShippedLibrary
from exercise_app.domain.language import Language
from exercise_app.figures.store import PictureStore
from exercise_app.services.clinics import ClinicService
from exercise_app.services.demo import DemoService
from exercise_app.services.documents import DocumentService
from exercise_app.services.episodes import EpisodeService
from exercise_app.services.exercise_use import ExerciseUseService
from exercise_app.services.handouts import HandoutService
from exercise_app.services.own_templates import OwnTemplateService
from exercise_app.services.patients import PatientService
from exercise_app.services.ports import Clock, OpenWork, SheetPrinter
from exercise_app.services.programs import ProgramService
from exercise_app.services.sessions import SessionService


@dataclass(frozen=True)
class Services:
    """Every service, made on first use so that a start pays only for what it shows."""

    open_work: OpenWork
    clock: Clock
    library: ShippedLibrary
    resources: Traversable
    make_printer: Callable[[], SheetPrinter]

    @cached_property
    def patients(self) -> PatientService:
        """Finds, makes and changes patients."""
        return PatientService(self.open_work, self.clock)

    @cached_property
    def episodes(self) -> EpisodeService:
        """Keeps episodes, intake and events."""
        return EpisodeService(self.open_work, self.clock)

    @cached_property
    def sessions(self) -> SessionService:
        """Keeps sessions."""
        return SessionService(self.open_work, self.clock)

    @cached_property
    def clinics(self) -> ClinicService:
        """Keeps the clinic."""
        return ClinicService(self.open_work)

    @cached_property
    def documents(self) -> DocumentService:
        """Looks up issued documents."""
        return DocumentService(self.open_work)

    @cached_property
    def handouts(self) -> HandoutService:
        """Decides every word of a sheet."""
        return HandoutService(self.library)

    @cached_property
    def printer(self) -> SheetPrinter:
        """Makes PDF; reportlab is imported when the first sheet is rendered."""
        return self.make_printer()

    @cached_property
    def programs(self) -> ProgramService:
        """Writes drafts and issues versions."""
        return ProgramService(self.open_work, self.clock, self.library, self.handouts, self.printer)

    @cached_property
    def own_templates(self) -> OwnTemplateService:
        """Keeps the clinic's own templates."""
        return OwnTemplateService(self.open_work, self.library)

    @cached_property
    def exercise_use(self) -> ExerciseUseService:
        """Keeps favourites and tells what was used."""
        return ExerciseUseService(self.open_work)

    @cached_property
    def demo(self) -> DemoService:
        """Makes the demo clinic."""
        return DemoService(self.open_work, self.clock, self.library, self.handouts, self.printer)


def picture_store(resources: Traversable) -> PictureStore:
    """A store of the baked pictures; each thread needs one of its own."""
    return PictureStore(resources / "figures")


def assemble(
    open_work: OpenWork, clock: Clock, library: ShippedLibrary, resources: Traversable
) -> Services:
    """Put the services together around an opened database."""

    def make_printer() -> SheetPrinter:
        from exercise_app.handouts.printer import ReportlabPrinter

        return ReportlabPrinter(picture_store(resources), resources)

    return Services(open_work, clock, library, resources, make_printer)


def fill_demo(
    path: Path,
    patients: int,
    seed: int,
    language: Language,
    progress: Callable[[int], None] = lambda _done: None,
) -> None:
    """Make a demo clinic in a new database file, or none at all.

    Raise what `Database.create` raises, as when there is a file already.
    """
    from exercise_app.runtime.clock import SystemClock
    from exercise_app.runtime.paths import resource_root
    from exercise_app.storage.bulk import insert_patients
    from exercise_app.storage.database import Database

    path.parent.mkdir(parents=True, exist_ok=True)
    with Database.create(path) as database:
        services = assemble(database.open_work, SystemClock(), ShippedLibrary(), resource_root())
        services.demo.fill(
            lambda made: insert_patients(database, made), patients, seed, language, progress
        )
