"""The values of a course as rows: every session, the periods without a score, and as text files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from exercise_app.domain.course import Course
from exercise_app.domain.measure import PainQuestion, Reading
from exercise_app.domain.session import Session


@dataclass(frozen=True, slots=True)
class ValueRow:
    """One session: its answers to the questions of the table. `point` is its place in the course.

    `point` is None when this question has no score in the session.
    """

    session: Session
    readings: tuple[Reading, ...]
    point: int | None = None


@dataclass(frozen=True, slots=True)
class GapRow:
    """Days without a score, both included; `words` say what happened then, when known."""

    start: date
    end: date
    words: str = ""


CourseRow = ValueRow | GapRow


def course_rows(
    course: Course, sessions: Sequence[Session], questions: tuple[PainQuestion, ...]
) -> tuple[CourseRow, ...]:
    """Make the rows, newest first; `questions` are the columns, the charted one among them."""
    points = {point.session_id: place for place, point in enumerate(course.points)}
    rows: list[tuple[date, int, CourseRow]] = [
        (
            session.day,
            0,
            ValueRow(
                session,
                tuple(session.reading(question) for question in questions),
                points.get(session.id),
            ),
        )
        for session in sessions
    ]
    rows.extend((gap.end, 1, GapRow(gap.start, gap.end, gap.words)) for gap in course.gaps)
    rows.sort(key=lambda row: row[:2])
    return tuple(row for _, _, row in reversed(rows))


def as_tsv(rows: Sequence[Sequence[str]]) -> str:
    """Write rows for the clipboard; a tab or line end inside a cell becomes a space."""
    return "\n".join("\t".join(_one_line(cell) for cell in row) for row in rows) + "\n"


def as_csv(rows: Sequence[Sequence[str]], separator: str) -> bytes:
    """Write rows as UTF-8 with a byte order mark, which spreadsheets need to see the encoding.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    lines = (separator.join(_csv_cell(cell, separator) for cell in row) for row in rows)
    return ("\r\n".join(lines) + "\r\n").encode("utf-8-sig")


_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def _csv_cell(cell: str, separator: str) -> str:
    if cell.startswith(_FORMULA):
        cell = f"'{cell}"
    if any(sign in cell for sign in (separator, '"', "\n", "\r")):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def _one_line(cell: str) -> str:
    text = " ".join(cell.replace("\t", " ").splitlines())
    return f"'{text}" if text.startswith(_FORMULA) else text


_Index = QModelIndex | QPersistentModelIndex


class CourseModel(QAbstractListModel):
    """The rows as an item model: the row itself under UserRole, its words as accessible text.

    `words` turns a row into a sentence; the page gives it, because words have a language.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[CourseRow, ...] = ()
        self.words: Callable[[CourseRow], str] | None = None

    @property
    def rows(self) -> tuple[CourseRow, ...]:
        """What is shown, newest first."""
        return self._rows

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, or its words."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.words(row) if self.words and role in spoken else None

    def row_of_point(self, point: int | None) -> int:
        """The row of a point of the chart, or -1."""
        rows = (n for n, row in enumerate(self._rows) if _has_point(row, point))
        return next(rows, -1)

    def show(self, rows: tuple[CourseRow, ...]) -> None:
        """Replace all rows."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


def _has_point(row: CourseRow, point: int | None) -> bool:
    return isinstance(row, ValueRow) and row.point is not None and row.point == point
