"""A patient with a program under a presenter, on stand-ins for storage, paper and work."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from exercise_app.content import ShippedLibrary
from exercise_app.domain.errors import AppError, UnprintableTextError
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.presenters.program import ProgramPresenter
from exercise_app.services.episodes import EpisodeService
from exercise_app.services.handouts import HandoutService
from exercise_app.services.programs import ProgramService
from tests.builders import a_clinic, stored_patient
from tests.fakes import FakeClock, FakeDatabase, NowJobs

if TYPE_CHECKING:
    from exercise_app.domain.episode import Episode
    from exercise_app.domain.handout import Handout
    from exercise_app.domain.patient import Patient
    from exercise_app.domain.program import Program


@cache
def library() -> ShippedLibrary:
    """The shipped library, read once for all tests; it never changes."""
    return ShippedLibrary()


@dataclass(frozen=True)
class BlankPage:
    width: int
    height: int

    @property
    def pixels(self) -> bytes:
        return b"\xff" * (self.width * self.height * 4)


@dataclass
class FakePrinter:
    """Two exercises a page; keeps every handout it was given."""

    rendered: list[Handout] = field(default_factory=list)
    refuses: bool = False

    def render(self, handout: Handout) -> bytes:
        if self.refuses:
            raise UnprintableTextError(field="note", character="☃")
        self.rendered.append(handout)
        names = "|".join(item.exercise_id for item in handout.items)
        return f"%PDF {names}".encode()

    def page_count(self, pdf: bytes) -> int:
        return pdf.count(b"|") // 2 + 1

    def page_image(self, pdf: bytes, page: int, width_px: int) -> BlankPage:
        return BlankPage(width_px, round(width_px * 1.414))


@dataclass
class World:
    """What a test of the program needs, and what happened in it."""

    database: FakeDatabase
    patient: Patient
    episode: Episode
    printer: FakePrinter
    jobs: object
    programs: ProgramService
    presenter: ProgramPresenter
    problems: list[AppError] = field(default_factory=list)

    @property
    def stored(self) -> Program:
        """The draft as it is in the database."""
        with self.database.open_work() as work:
            draft = work.programs.draft(self.episode.id)
        assert draft is not None, "no draft was stored"
        return draft

    @property
    def names(self) -> list[str]:
        """The exercises of the phase on screen."""
        return [row.exercise_id for row in self.presenter.state.rows]

    def add(self, *exercise_ids: str) -> None:
        for exercise_id in exercise_ids:
            self.presenter.add_exercise(exercise_id)

    def row(self, place: int):
        return self.presenter.state.rows[place]

    def change_elsewhere(self, title: str) -> None:
        """Another window stores the program in the meantime."""
        self.programs.save(replace(self.stored, title=title))


def make_world(
    jobs: object | None = None, circumstances: frozenset[str] = frozenset({"knee-kneel"})
) -> World:
    clock = FakeClock()
    database = FakeDatabase(clock)
    patient, episode = stored_patient(database)
    with database.open_work(write=True) as work:
        work.clinics.save(a_clinic())
        intake = replace(episode.intake, circumstances=circumstances)
        episode = work.episodes.save(replace(episode, intake=intake))
        work.commit(new_id())
    printer, jobs = FakePrinter(), jobs or NowJobs()
    content = library()
    programs = ProgramService(database.open_work, clock, content, HandoutService(content), printer)
    episodes = EpisodeService(database.open_work, clock)
    presenter = ProgramPresenter(programs, episodes, content, printer, jobs, clock, Language.EN)
    world = World(database, patient, episode, printer, jobs, programs, presenter)
    presenter.problem.connect(world.problems.append)
    presenter.open(episode.id)
    return world
