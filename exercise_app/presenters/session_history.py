"""The earlier sessions as lines of a list: newest first, with the periods without any."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from exercise_app.domain.episode import EpisodeEvent
from exercise_app.domain.measure import PainQuestion, Reading, Status
from exercise_app.domain.session import Done, Session, SessionRevision

GAP_DAYS = 14
"""A period without sessions of at least this many days is a line of its own."""

SHOWN_QUESTIONS = 2
"""How many questions the list has columns for."""


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session: the answers to the shown questions, exercises done out of those answered.

    `was` is the earlier answer that a correction replaced, when one of `readings` was.
    """

    session: Session
    readings: tuple[Reading, ...]
    done: int
    answered: int
    is_changed: bool = False
    was: Reading | None = None

    @property
    def is_not_asked(self) -> bool:
        """Whether every shown question was left out on purpose."""
        return all(reading.status is Status.NOT_ASKED for reading in self.readings)


@dataclass(frozen=True, slots=True)
class GapLine:
    """A period of `days` days without a session, first and last day included."""

    first: date
    last: date
    days: int
    event: EpisodeEvent | None = None


HistoryLine = SessionLine | GapLine


def history_lines(
    sessions: Sequence[Session],
    events: Sequence[EpisodeEvent],
    questions: tuple[PainQuestion, ...],
    revisions: Mapping[UUID, SessionRevision],
) -> tuple[HistoryLine, ...]:
    """Make the lines, newest first.

    Args:
        sessions: By day, then as stored.
        events: Of the episode; the word of one that lies over a gap stands in it.
        questions: What the clinic asks; the first two have a column.
        revisions: What a corrected session was just before, by session.
    """
    lines: list[HistoryLine] = []
    for place, session in enumerate(sessions):
        if place and (gap := _gap(sessions[place - 1].day, session.day, events)):
            lines.append(gap)
        lines.append(_line(session, questions[:SHOWN_QUESTIONS], revisions.get(session.id)))
    return tuple(reversed(lines))


def _line(
    session: Session, questions: tuple[PainQuestion, ...], revision: SessionRevision | None
) -> SessionLine:
    known = [r.done for r in session.responses if r.done is not Done.UNKNOWN]
    was = None
    if revision is not None:
        earlier = (revision.before.reading(question) for question in questions)
        pairs = zip(earlier, (session.reading(q) for q in questions), strict=True)
        was = next((old for old, new in pairs if old != new), None)
    return SessionLine(
        session=session,
        readings=tuple(session.reading(question) for question in questions),
        done=known.count(Done.YES),
        answered=len(known),
        is_changed=revision is not None,
        was=was,
    )


def _gap(earlier: date, later: date, events: Sequence[EpisodeEvent]) -> GapLine | None:
    first, last = earlier + timedelta(days=1), later - timedelta(days=1)
    days = (later - earlier).days - 1
    if days < GAP_DAYS:
        return None
    inside = (e for e in events if e.day <= last and (e.end_day or e.day) >= first)
    return GapLine(first, last, days, next(inside, None))


_Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """The lines as an item model: the line itself under UserRole, its words as accessible text.

    `words` turns a line into a sentence; the page gives it, because words have a language.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[HistoryLine, ...] = ()
        self.words: Callable[[HistoryLine], str] | None = None

    @property
    def lines(self) -> tuple[HistoryLine, ...]:
        """What is shown, newest first."""
        return self._lines

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, or its words."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.words(line) if self.words and role in spoken else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A session can be chosen, a gap cannot."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._lines[index.row()], GapLine):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row_of(self, session_id: UUID) -> int:
        """The row of a session, or -1."""
        rows = (
            row
            for row, line in enumerate(self._lines)
            if isinstance(line, SessionLine) and line.session.id == session_id
        )
        return next(rows, -1)

    def show(self, lines: tuple[HistoryLine, ...]) -> None:
        """Replace the lines, touching only the rows that are different."""
        old = self._lines
        head = _common(old, lines)
        tail = _common(old[head:][::-1], lines[head:][::-1])
        gone, come = len(old) - head - tail, len(lines) - head - tail
        if gone == come:
            self._lines = lines
            if gone:
                self.dataChanged.emit(self.index(head), self.index(head + gone - 1))
            return
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self._lines = old[:head] + old[head + gone :]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), head, head + come - 1)
            self._lines = lines
            self.endInsertRows()


def _common(one: Sequence[HistoryLine], other: Sequence[HistoryLine]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
