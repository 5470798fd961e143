"""What the tests of sessions and course share: services on a database in memory."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from exercise_app.content import ShippedLibrary
from exercise_app.domain.episode import Episode
from exercise_app.domain.ids import new_id
from exercise_app.domain.measure import NOT_ASKED, PainQuestion, PainReading, Reading
from exercise_app.domain.session import Session
from exercise_app.presenters.course import CourseServices
from exercise_app.presenters.session_record import SessionServices
from exercise_app.services.clinics import ClinicService
from exercise_app.services.episodes import EpisodeService
from exercise_app.services.handouts import HandoutService
from exercise_app.services.patients import PatientService
from exercise_app.services.programs import ProgramService
from exercise_app.services.sessions import SessionService
from tests.builders import (
    a_clinic,
    a_phase,
    a_program,
    a_session,
    a_version,
    an_item,
    stored_patient,
)
from tests.fakes import AMSTERDAM, FakeDatabase

AVERAGE, WORST = PainQuestion.AVERAGE_24H, PainQuestion.WORST_24H


class NoPrinter:
    """Sessions and course print nothing."""

    def render(self, handout: object) -> bytes:
        return b""

    def page_count(self, pdf: bytes) -> int:
        return 0

    def page_image(self, pdf: bytes, page: int, width_px: int) -> Any:
        raise NotImplementedError


def session_services(database: Any, library: ShippedLibrary, clock: Any = None) -> SessionServices:
    clock = clock or database.clock
    programs = ProgramService(
        database.open_work, clock, library, HandoutService(library), NoPrinter()
    )
    return SessionServices(
        sessions=SessionService(database.open_work, clock),
        patients=PatientService(database.open_work, clock),
        episodes=EpisodeService(database.open_work, clock),
        programs=programs,
        clinics=ClinicService(database.open_work),
        library=library,
        clock=clock,
    )


def course_services(services: SessionServices) -> CourseServices:
    return CourseServices(
        sessions=services.sessions,
        episodes=services.episodes,
        patients=services.patients,
        programs=services.programs,
        clinics=services.clinics,
        library=services.library,
        clock=services.clock,
    )


def running_episode(database: FakeDatabase, *, with_program: bool = True) -> Episode:
    """An episode with a clinic; its program runs from 2 March: bridge, then bridge and plank."""
    _, episode = stored_patient(database)
    phases = (
        a_phase(an_item("bridge"), name="Begin", days=7),
        a_phase(an_item("bridge"), an_item("plank"), name="Verder"),
    )
    program = a_program(episode.id, starts_on=date(2026, 3, 2), phases=phases)
    issued = datetime(2026, 3, 2, 9, 0, tzinfo=AMSTERDAM)
    with database.open_work(write=True) as work:
        work.clinics.save(a_clinic())
        if with_program:
            work.programs.add_version(a_version(program, issued_at=issued))
        work.commit(new_id())
    return episode


def scored(
    episode: Episode, day: date, average: int | None, worst: int | None = None, **changes: Any
) -> Session:
    """A session with both questions; None is 'not asked'."""
    pain = tuple(
        PainReading(question, NOT_ASKED if value is None else Reading.of(value))
        for question, value in ((AVERAGE, average), (WORST, worst))
    )
    return replace(a_session(episode.id, None, day=day), **({"pain": pain} | changes))
