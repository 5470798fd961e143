"""The course of one pain question over an episode: points, gaps, phases and events."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

from exercise_app.domain.episode import EpisodeEvent, EventKind
from exercise_app.domain.measure import PainQuestion, Status
from exercise_app.domain.program import IssuedVersion
from exercise_app.domain.session import Origin, Session
from exercise_app.domain.trend import LONGEST_JOINED_DAYS, DayScore

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """One score that was given: 0-10, with the session it stands in."""

    day: date
    value: float
    session_id: UUID | None = None
    origin: Origin = Origin.TYPED
    flare: bool = False


@dataclass(frozen=True, slots=True)
class NotAsked:
    """A session in which this question was left out on purpose."""

    day: date
    session_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Days without a score, both included; `words` say what happened then, when known."""

    start: date
    end: date
    words: str = ""


@dataclass(frozen=True, slots=True)
class PhaseStart:
    """The day on which a phase of the issued program began."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class Course:
    """Everything there is to draw and to count about one question, in order of days.

    `missing` counts sessions in which the question should have had an answer and has none.
    `events` holds all but the holidays that stand in a gap.
    """

    question: PainQuestion
    points: tuple[CoursePoint, ...]
    not_asked: tuple[NotAsked, ...] = ()
    gaps: tuple[Gap, ...] = ()
    phases: tuple[PhaseStart, ...] = ()
    events: tuple[EpisodeEvent, ...] = ()
    missing: int = 0
    today: date = date.min

    @property
    def scores(self) -> tuple[DayScore, ...]:
        """The scores as the arithmetic takes them."""
        return tuple(DayScore(point.day, point.value) for point in self.points)

    @property
    def stretches(self) -> tuple[tuple[CoursePoint, ...], ...]:
        """The points that a line may join: no gap between, and at most 21 days apart."""
        parts: list[list[CoursePoint]] = [[point] for point in self.points[:1]]
        for earlier, later in pairwise(self.points):
            if self._is_broken(earlier.day, later.day):
                parts.append([])
            parts[-1].append(later)
        return tuple(tuple(part) for part in parts)

    @property
    def days_since_last(self) -> int | None:
        """Days from the last score to today, or None without a score."""
        return (self.today - self.points[-1].day).days if self.points else None

    def _is_broken(self, earlier: date, later: date) -> bool:
        apart = (later - earlier).days > LONGEST_JOINED_DAYS
        return apart or any(earlier <= gap.start and gap.end <= later for gap in self.gaps)


def course_of(
    sessions: Sequence[Session],
    question: PainQuestion,
    versions: Sequence[IssuedVersion],
    events: Sequence[EpisodeEvent],
    today: date,
) -> Course:
    """Build the course of one question from what is stored about an episode."""
    ordered = sorted(sessions, key=lambda session: (session.day, session.sequence))
    readings = [(session, session.reading(question)) for session in ordered]
    points = tuple(
        CoursePoint(session.day, reading.value, session.id, session.origin, session.flare)
        for session, reading in readings
        if reading.value is not None
    )
    not_asked = tuple(
        NotAsked(session.day, session.id)
        for session, reading in readings
        if reading.status is Status.NOT_ASKED
    )
    missing = tuple(s.day for s, reading in readings if reading.status is Status.MISSING)
    gaps, left = gaps_between(points, not_asked, missing, events)
    return Course(
        question=question,
        points=points,
        not_asked=not_asked,
        gaps=gaps,
        phases=phase_starts(versions, today),
        events=left,
        missing=len(missing),
        today=today,
    )


def gaps_between(
    points: Sequence[CoursePoint],
    not_asked: Sequence[NotAsked],
    missing: Sequence[date],
    events: Sequence[EpisodeEvent],
) -> tuple[tuple[Gap, ...], tuple[EpisodeEvent, ...]]:
    """Find the days without a score, and the events that no gap speaks for.

    A gap is a run of sessions without an answer, more than 21 days between two neighbours, or a
    holiday in which nothing was measured.
    """
    marks = sorted({p.day for p in points} | {n.day for n in not_asked})
    holidays = [e for e in events if e.kind is EventKind.HOLIDAY and e.end_day is not None]
    found: list[Gap] = []
    used: set[UUID] = set()
    for earlier, later in pairwise(marks):
        inside = [e for e in holidays if earlier < e.day and (e.end_day or e.day) < later]
        # A holiday in which an answer is missing as well still makes one gap, not two.
        unanswered = [day for day in missing if earlier < day < later]
        if gap := _gap(earlier, later, inside, unanswered):
            found.append(gap)
            used.update(event.id for event in inside)
    found.extend(_loose_gaps(missing, marks))
    left = sorted((e for e in events if e.id not in used), key=lambda e: e.day)
    return tuple(sorted(found, key=lambda gap: gap.start)), tuple(left)


def _gap(
    earlier: date, later: date, holidays: list[EpisodeEvent], unanswered: list[date]
) -> Gap | None:
    words = ", ".join(event.text for event in holidays if event.text)
    if (later - earlier).days > LONGEST_JOINED_DAYS:
        return Gap(earlier + _ONE_DAY, later - _ONE_DAY, words)
    days = [*unanswered, *(e.day for e in holidays), *(e.end_day or e.day for e in holidays)]
    return Gap(min(days), max(days), words) if days else None


def _loose_gaps(missing: Sequence[date], marks: list[date]) -> Iterable[Gap]:
    """Answers missing before the first and after the last score, or on the day of another one."""
    before = [day for day in missing if not marks or day < marks[0]]
    after = [day for day in missing if marks and day > marks[-1]]
    return [Gap(min(days), max(days)) for days in (before, after) if days]


def phase_starts(versions: Sequence[IssuedVersion], today: date) -> tuple[PhaseStart, ...]:
    """List when each phase began, up to today.

    A later version takes over on its first day, but not before it was issued; a phase that it
    carries on does not begin again.
    """
    starts: list[PhaseStart] = []
    for version in sorted(versions, key=lambda v: v.issued_at):
        program, issued = version.program, version.issued_at.date()
        first = program.starts_on or issued
        takes_over = max(first, issued) if starts else first
        starts = [start for start in starts if start.day < takes_over]
        day = first
        for index, phase in enumerate(program.phases):
            is_last = index == len(program.phases) - 1
            following = day + timedelta(days=phase.days)
            if is_last or following > takes_over:
                begin = max(day, takes_over)
                if not (starts and starts[-1].name == phase.name and begin == takes_over):
                    starts.append(PhaseStart(begin, phase.name))
            day = following
    return tuple(start for start in starts if start.day <= today)
