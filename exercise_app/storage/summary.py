"""What the patient list shows, worked out once when something changes, not at every look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypedDict

from exercise_app.domain.measure import MISSING, NOT_ASKED, PainQuestion, Reading, Status
from exercise_app.domain.overview import PatientRow
from exercise_app.storage.search_words import begins_with_digit, sort_key, stored_words
from exercise_app.storage.states import FINISHED, NO_PROGRAM, RUNNING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exercise_app.domain.episode import Episode
    from exercise_app.domain.patient import Patient
    from exercise_app.domain.program import IssuedVersion
    from exercise_app.domain.session import Session

SPARK_LENGTH = 20
_MARKS = {Status.NOT_ASKED: "-", Status.MISSING: "?"}
_MARKED = {"-": NOT_ASKED, "?": MISSING}

Spark = tuple[tuple[int, Reading], ...]


class NameColumns(TypedDict):
    """Columns that follow from the patient's own facts."""

    sort_name: str
    name_words: str
    number_words: str


class CourseColumns(TypedDict):
    """Columns that follow from the newest episode and from the sessions."""

    state: int
    last_visit_on: date | None
    last_status: str
    last_value: int | None
    spark: str
    program_title: str
    program_starts_on: date | None
    phase_days: str


@dataclass(frozen=True, slots=True)
class Course:
    """What the list needs to know of a patient's care.

    `readings` are (day, average pain) of the newest episode's last sessions, oldest first;
    `version` is the newest one issued in it; `last_session_on` counts over all episodes.
    """

    episode: Episode | None = None
    readings: Sequence[tuple[date, Reading]] = ()
    version: IssuedVersion | None = None
    last_session_on: date | None = None


def name_columns(patient: Patient) -> NameColumns:
    """Work out how a patient is sorted and found."""
    p = patient
    words = stored_words(
        p.given_name, p.prefix, p.family_name, p.epd_number, p.code, birth_date=p.birth_date
    ).split()
    return NameColumns(
        sort_name=sort_key(p.family_name, p.given_name, p.prefix),
        name_words="".join(f" {word}" for word in words if not begins_with_digit(word)),
        number_words="".join(f" {word}" for word in words if begins_with_digit(word)),
    )


def course_columns(course: Course) -> CourseColumns:
    """Work out what the list shows of a course. The day an episode starts counts as a visit."""
    episode, version = course.episode, course.version
    readings = course.readings[-SPARK_LENGTH:]
    last = readings[-1][1] if readings else MISSING
    visits = [day for day in (course.last_session_on, episode and episode.started_on) if day]
    columns = CourseColumns(
        state=NO_PROGRAM,
        last_visit_on=max(visits, default=None),
        last_status=last.status.value,
        last_value=last.value,
        spark=packed_spark(readings),
        program_title="",
        program_starts_on=None,
        phase_days="",
    )
    if version:
        columns["state"] = RUNNING
        columns["program_title"] = version.program.title
        columns["program_starts_on"] = version.program.starts_on or version.issued_at.date()
        columns["phase_days"] = ",".join(str(phase.days) for phase in version.program.phases)
    if episode and episode.ended_on:
        columns["state"] = FINISHED
    return columns


def average_of(session: Session) -> tuple[date, Reading]:
    """The day and the average pain of a session."""
    return session.day, session.reading(PainQuestion.AVERAGE_24H)


def packed_spark(readings: Sequence[tuple[date, Reading]]) -> str:
    """Pack readings as "84:3 77:- 0:2": days before the last, then value, - or ?."""
    if not readings:
        return ""
    last = readings[-1][0]
    return " ".join(
        f"{(last - day).days}:{_MARKS.get(reading.status, reading.value)}"
        for day, reading in readings
    )


def unpacked_spark(text: str) -> Spark:
    """Unpack what packed_spark made."""
    pairs = (part.split(":") for part in text.split())
    return tuple((int(days), _MARKED.get(mark) or Reading.of(int(mark))) for days, mark in pairs)


def phase_on(day: date, starts_on: date | None, phase_days: str) -> tuple[int, int]:
    """Return (phase, phases), 1-based: the first before the start, the last after the end."""
    lengths = [int(days) for days in phase_days.split(",") if days]
    if starts_on is None or not lengths:
        return 0, 0
    ends = starts_on
    for number, days in enumerate(lengths, start=1):
        ends += timedelta(days=days)
        if day < ends:
            return number, len(lengths)
    return len(lengths), len(lengths)


def row_of(patient: Patient, columns: CourseColumns, today: date) -> PatientRow:
    """Make the line of the list."""
    running = columns["state"] == RUNNING
    phase, phases = 0, 0
    if running:
        phase, phases = phase_on(today, columns["program_starts_on"], columns["phase_days"])
    return PatientRow(
        id=patient.id,
        list_name=patient.list_name,
        birth_date=patient.birth_date,
        epd_number=patient.epd_number,
        code=patient.code,
        last_visit=columns["last_visit_on"],
        program_title=columns["program_title"],
        phase=phase,
        phases=phases,
        is_finished=columns["state"] == FINISHED,
        last_reading=Reading(Status(columns["last_status"]), columns["last_value"]),
        spark=unpacked_spark(columns["spark"]),
    )
