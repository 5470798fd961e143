"""Scores from a CSV file: reading them row by row, and their numbers as JSON."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from exercise_app.domain.course import Course, CoursePoint, NotAsked, gaps_between
from exercise_app.domain.course_numbers import numbers_of
from exercise_app.domain.course_words import summary
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PAIN_MAX, PAIN_MIN, PainQuestion
from exercise_app.domain.trend import DayScore
from exercise_app.services.trend_problems import TrendProblem, problem_sentence

MAX_BYTES = 1_000_000
# Ten years of two scores a day and more; slopes are counted for every pair of days.
MAX_ROWS = 2_000
_EARLIEST = date(1900, 1, 1)

_COLUMNS = {
    "date": "date", "datum": "date", "day": "date", "dag": "date",
    "score": "score", "cijfer": "score", "pain": "score", "pijn": "score",
    "measure": "measure", "meting": "measure", "vraag": "measure", "question": "measure",
    "time": "time", "tijd": "time",
}  # fmt: skip
_NOT_ASKED = frozenset({"not-asked", "not asked", "niet gevraagd"})
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?")
_SCORE = re.compile(r"[-+]?[0-9]{1,9}([.,][0-9]{1,9})?")
# Not str.splitlines, which also ends a line at signs that no editor counts.
_LINE_END = re.compile(r"\r\n|\r|\n")
_LONGEST_PART = 40


@dataclass(frozen=True, slots=True)
class TrendRow:
    """One row that could be read; `value` is None when the score is missing or was not asked."""

    day: date
    at: time
    value: float | None
    is_asked: bool
    measure: str
    line: int


@dataclass(frozen=True, slots=True)
class TrendFile:
    """The rows of a file in order of time, and what was left out and why.

    A file that cannot be read at all has no rows and one problem with line 0.
    """

    rows: tuple[TrendRow, ...] = ()
    problems: tuple[TrendProblem, ...] = ()
    measure: str = ""

    @property
    def is_readable(self) -> bool:
        """Whether the file as a whole was understood."""
        return all(problem.line for problem in self.problems)

    @property
    def points(self) -> tuple[DayScore, ...]:
        """The scores, in order of time."""
        return tuple(DayScore(row.day, row.value) for row in self.rows if row.value is not None)

    @property
    def missing(self) -> int:
        """How many rows should have a score and have none."""
        return sum(row.value is None and row.is_asked for row in self.rows)


def read_trend(content: bytes | str, today: date | None = None) -> TrendFile:
    """Read a CSV with the header `date,score[,measure][,time]`; never raises.

    Comma, semicolon or tab; an empty score is missing. A row that cannot be read is left out and
    named by its line; rows of another measure than the first one are left out, because scores of
    different questions never share a line. With `today`, later dates are refused.
    """
    text = _decoded(content)
    if isinstance(text, TrendProblem):
        return TrendFile(problems=(text,))
    lines = _LINE_END.split(text)
    start = next((number for number, line in enumerate(lines) if line.strip()), None)
    if start is None:
        return _refused("empty")
    separator = _separator(lines[start])
    columns = _header(lines[start], separator)
    if columns is None:
        return _refused("no-header")
    filled = [(n, line) for n, line in enumerate(lines[start + 1 :], start + 2) if line.strip()]
    if len(filled) > MAX_ROWS:
        return _refused("too-many-rows", limit=MAX_ROWS)
    read = [_row(line, number, columns, separator, today) for number, line in filled]
    rows = [row for row in read if isinstance(row, TrendRow)]
    problems = [problem for problem in read if isinstance(problem, TrendProblem)]
    measure = next((row.measure for row in rows), "")
    problems.extend(_other_measures(rows, measure))
    kept = sorted((r for r in rows if r.measure == measure), key=lambda row: (row.day, row.at))
    problems.sort(key=lambda problem: problem.line)
    return TrendFile(tuple(kept), tuple(problems), measure)


def course_of_trend(trend: TrendFile, today: date) -> Course:
    """Make a course of a file, for the same chart and words as a patient's own."""
    questions = {question.value: question for question in PainQuestion}
    points = tuple(CoursePoint(point.day, point.value) for point in trend.points)
    not_asked = tuple(NotAsked(row.day) for row in trend.rows if not row.is_asked)
    missing = [row.day for row in trend.rows if row.value is None and row.is_asked]
    gaps, _ = gaps_between(points, not_asked, missing, ())
    return Course(
        question=questions.get(trend.measure, PainQuestion.AVERAGE_24H),
        points=points,
        not_asked=not_asked,
        gaps=gaps,
        missing=len(missing),
        today=today,
    )


def trend_json(trend: TrendFile) -> dict[str, object]:
    """Give the numbers of a file as the command line documents them.

    `days` counts distinct days. What the data do not allow is None: a change with one day, the
    percentage from 0, means of three with fewer scores, a slope before five days over two weeks.
    """
    numbers = numbers_of(trend.points, trend.missing)
    slope = numbers.slope if numbers else None
    return {
        "n": numbers.count if numbers else 0,
        "days": numbers.days if numbers else 0,
        "first": numbers.first.value if numbers else None,
        "last": numbers.last.value if numbers else None,
        "change": numbers.change if numbers else None,
        "percent": numbers.percent if numbers else None,
        "mean_first3": numbers.mean_first3 if numbers else None,
        "mean_last3": numbers.mean_last3 if numbers else None,
        "slope_per_week": slope.per_week if slope else None,
        "slope_low": slope.low if slope else None,
        "slope_high": slope.high if slope else None,
        "missing": trend.missing,
        "sentence": {language.value: summary(numbers, language) for language in Language},
        "problems": [_problem_json(problem) for problem in trend.problems],
    }


def _problem_json(problem: TrendProblem) -> dict[str, object]:
    sentence = {language.value: problem_sentence(problem, language) for language in Language}
    return {"line": problem.line, "reason": problem.reason, "sentence": sentence}


def _refused(reason: str, **facts: object) -> TrendFile:
    return TrendFile(problems=(TrendProblem(0, reason, facts=facts),))


def _decoded(content: bytes | str) -> str | TrendProblem:
    if len(content) > MAX_BYTES:
        return TrendProblem(0, "too-large", facts={"limit": MAX_BYTES})
    if isinstance(content, bytes) and content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return TrendProblem(0, "utf-16")
    text = _text_of(content) if isinstance(content, bytes) else content
    return TrendProblem(0, "not-text") if "\0" in text else text.removeprefix("\ufeff")


def _text_of(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        # Spreadsheets on Dutch Windows still write this one.
        return content.decode("cp1252", errors="replace")


def _separator(header: str) -> str:
    return max(",;\t", key=header.count)


def _header(line: str, separator: str) -> tuple[str, ...] | None:
    """The meaning of each column, '' for one we do not know; None without date and score."""
    cells = _cells(line, separator)
    names = [_COLUMNS.get(cell.lower(), "") for cell in cells]
    known = [name for name in names if name]
    is_complete = {"date", "score"} <= set(known) and len(known) == len(set(known))
    return tuple(names) if is_complete else None


def _cells(line: str, separator: str) -> list[str]:
    try:
        return [cell.strip() for cell in next(csv.reader([line], delimiter=separator), [])]
    except csv.Error:
        return []


def _row(
    line: str, number: int, columns: tuple[str, ...], separator: str, today: date | None
) -> TrendRow | TrendProblem | None:
    cells = _cells(line, separator)
    if not any(cells):
        # A row of separators only, as spreadsheets leave at the end.
        return None if line.strip(separator + " ") == "" else TrendProblem(number, "columns")
    found = {name: cell for name, cell in zip(columns, cells, strict=False) if name}
    if any(cells[len(columns) :]) or not {"date", "score"} <= found.keys():
        return TrendProblem(number, "columns")
    day = _day(found["date"])
    if day is None:
        return TrendProblem(number, "date", found["date"][:_LONGEST_PART])
    if today is not None and day > today:
        return TrendProblem(number, "in-future", found["date"])
    at = _clock(found.get("time", ""))
    if at is None:
        return TrendProblem(number, "time", found["time"][:_LONGEST_PART])
    written = found["score"]
    is_asked = written.lower() not in _NOT_ASKED
    value = _score(written) if written and is_asked else None
    if written and is_asked and value is None:
        return TrendProblem(number, "score", written[:_LONGEST_PART])
    return TrendRow(day, at, value, is_asked, found.get("measure", ""), number)


def _day(text: str) -> date | None:
    if not _DATE.fullmatch(text):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day >= _EARLIEST else None


def _clock(text: str) -> time | None:
    if not text:
        return time.min
    if not _TIME.fullmatch(text):
        return None
    try:
        return time.fromisoformat(
            text.rjust(5, "0") if text.count(":") == 1 else text.rjust(8, "0")
        )
    except ValueError:
        return None


def _score(text: str) -> float | None:
    if not _SCORE.fullmatch(text):
        return None
    value = float(text.replace(",", "."))
    if not PAIN_MIN <= value <= PAIN_MAX:
        return None
    # Whole scores stay whole in JSON.
    return int(value) if value.is_integer() else value


def _other_measures(rows: list[TrendRow], measure: str) -> Iterator[TrendProblem]:
    """One problem for each other measure, at its first row."""
    others: dict[str, list[TrendRow]] = {}
    for row in rows:
        if row.measure != measure:
            others.setdefault(row.measure, []).append(row)
    for name, left_out in others.items():
        facts: dict[str, object] = {"rows": len(left_out), "kept": measure[:_LONGEST_PART]}
        yield TrendProblem(left_out[0].line, "other-measure", name[:_LONGEST_PART], facts)
