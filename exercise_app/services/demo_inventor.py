"""Invents the patients of the demo clinic, one by one, from a seed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from exercise_app.domain.codes import ALPHABET
from exercise_app.domain.episode import (
    Activity,
    Duration,
    Episode,
    EpisodeEvent,
    EventKind,
    Intake,
)
from exercise_app.domain.language import Language
from exercise_app.domain.measure import MISSING, NOT_ASKED, PainQuestion, PainReading, Reading
from exercise_app.domain.patient import Patient
from exercise_app.domain.program import IssuedVersion, Program, program_from
from exercise_app.domain.screening import AlarmAnswer, Answer, Decision
from exercise_app.domain.session import Done, ExerciseResponse, Felt, Origin, Session
from exercise_app.domain.whole_patient import WholePatient
from exercise_app.services.demo_people import (
    PHRASES,
    THERAPIST,
    CourseKind,
    expected_pain,
    make_person,
)
from exercise_app.services.ports import Library

# Kinds in the order in which the first patients of every demo clinic get them.
_KINDS = (
    CourseKind.RECOVERY, CourseKind.FLARE, CourseKind.FLUCTUATING, CourseKind.GAP,
    CourseKind.SLOW, CourseKind.RECOVERY, CourseKind.NEW, CourseKind.STEADY,
)  # fmt: skip
_TEMPLATES = {
    CourseKind.RECOVERY: ("subacute-return", "acute-first-week", "desk-worker"),
    CourseKind.SLOW: ("chronic-deconditioned", "manual-worker-rtw", "older-stenosis"),
    CourseKind.GAP: ("subacute-return", "motor-control"),
    CourseKind.FLARE: ("extension-preference", "flexion-preference", "subacute-return"),
    CourseKind.FLUCTUATING: ("maintenance-prevention", "chronic-deconditioned"),
    CourseKind.STEADY: ("chronic-deconditioned", "older-stenosis"),
}
_FELT = (Felt.GOOD, Felt.NEUTRAL, Felt.MORE_PAIN, Felt.UNKNOWN)
_QUESTIONS = (PainQuestion.AVERAGE_24H, PainQuestion.WORST_24H)


@dataclass(frozen=True, slots=True)
class _Span:
    """When an invented episode ran: first day, last day with a session, end or None."""

    start: date
    last: date
    ended: date | None


class Inventor:
    """Invents patients; the same seed, day and language make the same people and scores."""

    def __init__(self, library: Library, now: datetime, language: Language) -> None:
        self._templates = {template.id: template for template in library.templates()}
        self._signs = tuple(s.id for group in library.alarm_groups() for s in group.signs)
        self._now = now
        self._language = language
        self._phrases = PHRASES[language]

    def patients(self, count: int, seed: int) -> Iterator[WholePatient]:
        """Invent patients one by one."""
        for number in range(count):
            yield self._file(number, Random(f"{seed}-{number}"))

    def _file(self, number: int, random: Random) -> WholePatient:
        today = self._now.date()
        kind = _KINDS[number % len(_KINDS)]
        patient = _patient(number, random, today, self._language)
        span = _span(kind, random, today)
        episode = self._episode(patient, span, kind, random)
        program = self._program(episode, kind, random, span)
        flare_day = random.randint(30, 70)
        sessions = tuple(self._sessions(episode, span, kind, random, program, flare_day))
        events = tuple(self._events(episode, span, kind, random, flare_day))
        versions = (self._version(program, number, random),) if program else ()
        return WholePatient(
            patient,
            episodes=(episode,),
            sessions=sessions,
            versions=versions,
            drafts=(program,) if program else (),
            events=events,
        )

    def _episode(self, patient: Patient, span: _Span, kind: CourseKind, random: Random) -> Episode:
        answers = tuple(
            AlarmAnswer(sign, Answer.NO, span.start, THERAPIST)
            for sign in self._signs
            if random.random() < 0.8
        )
        activities = tuple(
            Activity(words, Reading.of(random.randint(4, 8)))
            for words in random.sample(self._phrases.activities, random.randint(1, 3))
        )
        duration = {
            CourseKind.RECOVERY: Duration.ACUTE,
            CourseKind.FLARE: Duration.SUBACUTE,
            CourseKind.GAP: Duration.SUBACUTE,
            CourseKind.NEW: Duration.ACUTE,
        }.get(kind, Duration.PERSISTENT)
        intake = Intake(
            random.choice(self._phrases.complaints),
            duration,
            random.choice(self._phrases.works),
            activities,
            frozenset({"knee-kneel"}) if random.random() < 0.2 else frozenset(),
            answers,
            Decision.CONTINUE,
            "",
            span.start,
        )
        return Episode(_id(random), patient.id, span.start, THERAPIST, span.ended, intake)

    def _program(
        self,
        episode: Episode,
        kind: CourseKind,
        random: Random,
        span: _Span,
    ) -> Program | None:
        if kind not in _TEMPLATES:
            return None
        wanted = random.choice(_TEMPLATES[kind])
        program = program_from(self._templates[wanted], episode.id, self._language, span.start)
        phases = tuple(
            replace(
                phase,
                id=_id(random),
                items=tuple(replace(item, id=_id(random)) for item in phase.items),
            )
            for phase in program.phases
        )
        return replace(program, id=_id(random), phases=phases)

    def _version(self, program: Program, number: int, random: Random) -> IssuedVersion:
        day = program.starts_on or self._now.date()
        issued = _moment(day, random, self._now)
        return IssuedVersion(
            _id(random),
            program.id,
            program.episode_id,
            1,
            _code(number),
            issued,
            THERAPIST,
            program,
        )

    def _sessions(
        self,
        episode: Episode,
        span: _Span,
        kind: CourseKind,
        random: Random,
        program: Program | None,
        flare_day: int,
    ) -> Iterator[Session]:
        start = random.uniform(5.6, 8.2)
        for day in _days(span, kind, random):
            since = (day - span.start).days
            mean = expected_pain(kind, since, start, flare_day)
            diary = random.random() < 0.4 and since > 3
            yield Session(
                id=_id(random),
                episode_id=episode.id,
                day=day,
                recorded_at=_moment(day, random, self._now),
                pain=_pain(mean, random, first=since == 0),
                responses=_responses(program, day, random),
                effort=MISSING if diary else Reading.of(random.randint(2, 6)),
                flare=kind is CourseKind.FLARE and 0 <= since - flare_day <= 6,
                origin=Origin.DIARY if diary else Origin.TYPED,
                recorded_by=THERAPIST,
            )

    def _events(
        self, episode: Episode, span: _Span, kind: CourseKind, random: Random, flare_day: int
    ) -> Iterator[EpisodeEvent]:
        def event(day: int, what: EventKind, text: str, days: int | None = None) -> EpisodeEvent:
            start = span.start + timedelta(days=day)
            end = None if days is None else start + timedelta(days=days)
            return EpisodeEvent(_id(random), episode.id, start, what, text, end)

        length = (span.last - span.start).days
        if kind is CourseKind.FLARE and length > flare_day + 7:
            yield event(flare_day, EventKind.FLARE, "", 6)
        if kind is CourseKind.GAP and length > 60:
            yield event(34, EventKind.HOLIDAY, self._phrases.holiday, 24)
        if kind in (CourseKind.RECOVERY, CourseKind.SLOW) and length > 40:
            yield event(random.randint(20, 38), EventKind.WORK, self._phrases.back_to_work)


def _id(random: Random) -> UUID:
    return UUID(int=random.getrandbits(128), version=4)


def _moment(day: date, random: Random, now: datetime) -> datetime:
    moment = datetime(
        day.year,
        day.month,
        day.day,
        random.randint(8, 17),
        random.randint(0, 59),
        tzinfo=now.tzinfo,
    )
    return min(moment, now)


def _patient(number: int, random: Random, today: date, language: Language) -> Patient:
    person = make_person(random, today.year)
    birth = date(person.birth_year, random.randint(1, 12), random.randint(1, 28))
    return Patient(
        id=_id(random),
        given_name=person.given_name,
        family_name=person.family_name,
        birth_date=birth,
        prefix=person.prefix,
        salutation=person.salutation,
        epd_number=str(200_000 + number),
        code=_code(number),
        language=language,
    )


def _code(number: int) -> str:
    """Spread running numbers over all five-letter codes; no two numbers share one."""
    size = len(ALPHABET)
    # The factor has no divisor in common with the number of codes, so the walk visits each once.
    rest = (number * 2_654_435 + 1_234_567) % size**5
    letters = ""
    for _ in range(5):
        rest, digit = divmod(rest, size)
        letters += ALPHABET[digit]
    return letters


def _span(kind: CourseKind, random: Random, today: date) -> _Span:
    if kind is CourseKind.NEW:
        day = today - timedelta(days=random.randint(0, 3))
        return _Span(day, day, None)
    start = today - timedelta(days=random.randint(60, 182))
    finished = kind in (CourseKind.RECOVERY, CourseKind.SLOW) and random.random() < 0.5
    if not finished:
        return _Span(start, today - timedelta(days=random.randint(0, 9)), None)
    last = start + timedelta(days=random.randint(50, max(51, (today - start).days - 7)))
    last = min(last, today)
    return _Span(start, last, last)


def _days(span: _Span, kind: CourseKind, random: Random) -> Iterator[date]:
    """Days with a session: twice a week at first, then weekly; a long holiday where asked."""
    day, holiday = span.start, span.start + timedelta(days=random.randint(24, 34))
    yield day
    while True:
        early = (day - span.start).days < 42
        day += timedelta(days=random.randint(2, 5) if early else random.randint(4, 9))
        if kind is CourseKind.GAP and holiday <= day <= holiday + timedelta(days=24):
            day = holiday + timedelta(days=25)
        if day > span.last:
            return
        yield day


def _pain(mean: float, random: Random, *, first: bool) -> tuple[PainReading, ...]:
    chance = random.random()
    if chance < 0.04 and not first:
        return tuple(PainReading(question, NOT_ASKED) for question in _QUESTIONS)
    average = _score(mean + random.gauss(0, 0.7))
    if chance < 0.08 and not first:
        return (PainReading(PainQuestion.AVERAGE_24H, Reading.of(average)),)
    worst = _score(
        average + random.choice((1, 1, 2, 2, 3)) if average else random.choice((0, 1, 2))
    )
    return (
        PainReading(PainQuestion.AVERAGE_24H, Reading.of(average)),
        PainReading(PainQuestion.WORST_24H, Reading.of(worst)),
    )


def _score(value: float) -> int:
    return max(0, min(10, round(value)))


def _responses(program: Program | None, day: date, random: Random) -> tuple[ExerciseResponse, ...]:
    if program is None or (phase := program.phase_at(day)) is None:
        return ()
    return tuple(
        ExerciseResponse(
            item.exercise_id,
            random.choices((Done.YES, Done.PARTLY, Done.NO), (7, 2, 1))[0],
            random.choices((Felt.GOOD, Felt.NEUTRAL, Felt.MORE_PAIN, Felt.UNKNOWN), (5, 3, 1, 2))[
                0
            ],
        )
        for item in program.phases[phase].items
    )
