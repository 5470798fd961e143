"""A made-up clinic of any size: the same patients every time."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from exercise_app.domain.episode import Episode
from exercise_app.domain.measure import MISSING, NOT_ASKED, PainQuestion, PainReading, Reading
from exercise_app.domain.patient import Patient
from exercise_app.domain.session import Done, ExerciseResponse, Felt, Session
from exercise_app.storage.bulk import WholePatient
from tests.builders import NOON, a_program, a_version

TODAY = date(2026, 3, 11)
FAMILY = (
    "Jansen", "Vries", "Berg", "Bakker", "Dijk", "Visser", "Smit", "Meijer", "Boer", "Mulder",
    "Groot", "Bos", "Vos", "Peters", "Hendriks", "Leeuwen", "Dekker", "Brouwer", "Wit", "Yılmaz",
    "Kowalska", "O'Connor", "El Amrani", "Østergård", "Müller", "Nguyễn",
)  # fmt: skip
ENDINGS = ("", "", "", "stra", "sma", "huis", "man", "inga", "sen")
GIVEN = (
    "Anneke", "Jan", "Willem", "Sanne", "Marta", "Kees", "Emine", "Lotte", "Pieter", "Ineke",
    "Daniël", "Youssef", "Zoë", "Dirk", "Dora", "Ayşe", "Łukasz", "François", "Bente", "Hugo",
)  # fmt: skip
PREFIX = ("", "", "", "de", "van", "van den", "van der", "el")
EXERCISES = ("bridge", "plank", "squat", "cat-cow")
LONG_COURSE = 60


def patients(count: int, sessions: int) -> Iterator[WholePatient]:
    """Make patients with so many sessions each, two scores a session; the first has 60."""
    chance = random.Random(8)
    for number in range(count):
        yield _patient(chance, number, LONG_COURSE if number == 0 else sessions)


def _patient(chance: random.Random, number: int, sessions: int) -> WholePatient:
    patient = Patient(
        id=_key(chance),
        given_name=chance.choice(GIVEN),
        family_name=chance.choice(FAMILY) + chance.choice(ENDINGS),
        prefix=chance.choice(PREFIX),
        birth_date=date(chance.randint(1930, 2008), chance.randint(1, 12), chance.randint(1, 28)),
        epd_number=str(200_000 + number),
        code=f"K{number:06}",
    )
    start = TODAY - timedelta(days=sessions * 7 + chance.randint(0, 2_000))
    ended = start + timedelta(days=sessions * 7) if chance.random() < 0.6 else None
    episode = Episode(_key(chance), patient.id, start, "Karin Smit", ended)
    versions = ()
    if chance.random() < 0.8:
        program = a_program(episode.id, starts_on=start)
        versions = (a_version(program, code=f"W{number:06}"),)
    return WholePatient(
        patient,
        (episode,),
        tuple(_session(chance, episode, start + timedelta(days=7 * n)) for n in range(sessions)),
        versions,
    )


def _session(chance: random.Random, episode: Episode, day: date) -> Session:
    return Session(
        id=_key(chance),
        episode_id=episode.id,
        day=day,
        recorded_at=NOON,
        pain=(
            PainReading(PainQuestion.AVERAGE_24H, _reading(chance)),
            PainReading(PainQuestion.WORST_24H, _reading(chance)),
        ),
        responses=tuple(
            ExerciseResponse(name, Done.YES, Felt.GOOD)
            for name in EXERCISES[: chance.randint(0, 2)]
        ),
        recorded_by="Karin Smit",
    )


def _reading(chance: random.Random) -> Reading:
    lot = chance.random()
    if lot < 0.05:
        return MISSING
    return NOT_ASKED if lot < 0.1 else Reading.of(chance.randint(0, 10))


def _key(chance: random.Random) -> UUID:
    return UUID(int=chance.getrandbits(128))
