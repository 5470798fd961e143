"""Invented courses for tests: the one of the mockup, and ways to make others."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from exercise_app.domain.course import Course, course_of
from exercise_app.domain.episode import EpisodeEvent, EventKind
from exercise_app.domain.measure import MISSING, NOT_ASKED, PainQuestion, PainReading, Reading
from exercise_app.domain.program import IssuedVersion, Phase, Program
from exercise_app.domain.session import Origin, Session

START = date(2026, 1, 1)
TODAY = date(2026, 3, 12)
QUESTION = PainQuestion.AVERAGE_24H
EPISODE = UUID(int=1)


def reading_of(value):
    """A number is a score, None is missing, 'x' is not asked."""
    if value is None:
        return MISSING
    return NOT_ASKED if value == "x" else Reading.of(value)


def session(day, value, *, number=0, origin=Origin.TYPED, flare=False):
    when = START + timedelta(days=day)
    return Session(
        id=UUID(int=1000 + number),
        episode_id=EPISODE,
        day=when,
        recorded_at=datetime(when.year, when.month, when.day, 12, tzinfo=UTC),
        pain=(PainReading(QUESTION, reading_of(value)),),
        origin=origin,
        flare=flare,
        sequence=number,
    )


def sessions(pairs):
    return tuple(session(day, value, number=i) for i, (day, value) in enumerate(pairs))


def version(start_day, phases, *, issued=None, number=1):
    """An issued version whose phases are (name, days), from a day of the course."""
    begin = START + timedelta(days=start_day)
    issued_on = START + timedelta(days=start_day if issued is None else issued)
    program = Program(
        id=UUID(int=50),
        episode_id=EPISODE,
        starts_on=begin,
        phases=tuple(Phase(UUID(int=60 + i), name, days) for i, (name, days) in enumerate(phases)),
    )
    at = datetime(issued_on.year, issued_on.month, issued_on.day, 9, tzinfo=UTC)
    return IssuedVersion(
        UUID(int=70 + number), program.id, EPISODE, number, "K3F7", at, "", program
    )


def event(day, kind, text="", *, end_day=None, number=0):
    end = None if end_day is None else START + timedelta(days=end_day)
    return EpisodeEvent(
        UUID(int=90 + number), EPISODE, START + timedelta(days=day), kind, text, end
    )


def course_from(pairs, *, versions=(), events=(), today=None) -> Course:
    last = START + timedelta(days=max((day for day, _ in pairs), default=0))
    return course_of(sessions(pairs), QUESTION, versions, events, today or last)


MOCKUP_SCORES = (
    (0, 7), (4, 6), (7, 7), (11, 6), (14, 5), (18, 5), (21, 6), (25, 4), (28, "x"), (46, 4),
    (50, 3), (53, 3), (57, 2), (60, 0), (63, 3), (67, 2),
)  # fmt: skip
_DIARY_DAYS = (11, 18, 50, 53, 60, 67)


def mockup_course() -> Course:
    """The course drawn in design/mockups/04_course.png."""
    made = tuple(
        session(
            day,
            value,
            number=i,
            origin=Origin.DIARY if day in _DIARY_DAYS else Origin.TYPED,
            flare=day == 21,
        )
        for i, (day, value) in enumerate(MOCKUP_SCORES)
    )
    versions = (
        version(0, (("Weer bewegen", 14), ("Uitbreiden", 60))),
        version(53, (("Basis", 14), ("Belasten", 14)), number=2),
    )
    events = (
        event(29, EventKind.HOLIDAY, "vakantie", end_day=45),
        event(57, EventKind.WORK, "werk hervat", number=1),
    )
    return course_of(made, QUESTION, versions, events, TODAY)
