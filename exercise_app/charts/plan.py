"""Where everything of a course chart goes: plot, axes, phase names, legend rows. No drawing."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from exercise_app.charts.placing import Box
from exercise_app.domain.course import Course

SCORE_TICKS = (0, 2, 4, 6, 8, 10)
_WEEK_STEPS = (1, 2, 4, 8, 13, 26, 52, 104, 260, 520)
_SHORTEST_WEEKS = 2
_PHASE_ROWS = 3
# How far before the first score something else may still stretch the axis.
_BEFORE_WEEKS = 2

# All lengths below are px for text of 13 px; they grow with the text.
_LEFT, _RIGHT = 40.0, 14.0
_TITLE, _TOP = 38.0, 10.0
_PHASE_ROW, _PHASE_PAD = 20.0, 10.0
_TICKS, _CAPTION, _LEGEND_GAP, _LEGEND_ROW, _END = 24.0, 22.0, 16.0, 22.0, 6.0
_LOWEST_PLOT = 110.0
_WIDEST_NAME = 220.0

# Signs of the legend that are a patch or a line, 16 px wide.
WIDE_SIGNS = ("gap", "shaded", "smoothed")

Measure = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Flag:
    """The name of a phase over its first day, like a flag on a pole.

    The pole stands at `pole`; the name begins at `x`, has `room` px and hangs in `row`, counted
    from the plot upwards; row -1 is a pole without a name.
    """

    text: str
    pole: float
    x: float
    room: float
    row: int


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A sign of the legend, its text, and where both begin; `row` counts downwards."""

    sign: str
    text: str
    x: float
    text_x: float
    row: int


@dataclass(frozen=True, slots=True)
class Plan:
    """The measures of one chart in px.

    `start` and `end` are weeks since `origin`, the day of the first score.
    """

    unit: float
    plot: Box
    origin: date
    start: float
    end: float
    week_step: int
    flags: tuple[Flag, ...]
    legend: tuple[LegendEntry, ...]
    caption_rows: int
    more_captions: tuple[str, ...]

    def weeks(self, day: date) -> float:
        """Weeks from the first score to a day."""
        return (day - self.origin).days / 7

    def x_of_weeks(self, weeks: float) -> float:
        """The place of a number of weeks."""
        share = (weeks - self.start) / (self.end - self.start)
        return self.plot.left + share * (self.plot.right - self.plot.left)

    def x(self, day: date) -> float:
        """The place of a day."""
        return self.x_of_weeks(self.weeks(day))

    def y(self, score: float) -> float:
        """The height of a score; 0 is the base line."""
        return self.plot.bottom - score / 10 * (self.plot.bottom - self.plot.top)

    @property
    def captions_middle(self) -> float:
        """The height of the first line of captions."""
        return self.plot.bottom + (_TICKS + _CAPTION / 2) * self.unit

    @property
    def divider(self) -> float:
        """The height of the line above the legend."""
        captions = _CAPTION * self.caption_rows
        return self.plot.bottom + (_TICKS + captions + _LEGEND_GAP / 2) * self.unit

    def legend_middle(self, row: int) -> float:
        """The height of a legend row."""
        return self.divider + (_LEGEND_GAP / 2 + _LEGEND_ROW * (row + 0.5)) * self.unit

    def flag_top(self, row: int) -> float:
        """The upper end of a pole with its name in a row."""
        rows = _PHASE_ROW * (row + 1) + _PHASE_PAD if row >= 0 else 0.0
        return self.plot.top - rows * self.unit

    def flag_middle(self, row: int) -> float:
        """The height of a row of phase names."""
        return self.plot.top - (_PHASE_PAD / 2 + 2 + _PHASE_ROW * (row + 0.5)) * self.unit


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a plan has to make room for."""

    size: tuple[float, float]
    unit: float
    has_title: bool
    captions: tuple[str, str]
    more_captions: str
    signs: tuple[tuple[str, str], ...]


def plan_of(course: Course, wanted: Wanted, regular: Measure, bold: Measure) -> Plan:
    """Measure out a chart of a course with at least one score.

    Where a figure is too low, rows of phase names go first, then the legend: the plot stays.
    """
    plan = _plan(course, wanted, regular, bold, _PHASE_ROWS, wanted.signs)
    for rows, signs in ((2, wanted.signs), (1, wanted.signs), (1, ()), (0, ())):
        if plan.plot.bottom - plan.plot.top >= _LOWEST_PLOT * wanted.unit:
            break
        plan = _plan(course, wanted, regular, bold, rows, signs)
    return plan


def _plan(
    course: Course,
    wanted: Wanted,
    regular: Measure,
    bold: Measure,
    most_rows: int,
    signs: tuple[tuple[str, str], ...],
) -> Plan:
    unit, (width, height) = wanted.unit, wanted.size
    left, right = _LEFT * unit, width - _RIGHT * unit
    origin = course.points[0].day
    start, end = _weeks_shown(course, origin)
    if course.phases:
        last = course.phases[-1]
        wide = min(bold(last.name) + 12 * unit, 0.3 * (right - left))
        end = _with_room(start, end, (last.day - origin).days / 7, wide / (right - left))
    per_week = (right - left) / (end - start)
    poles = [left + ((p.day - origin).days / 7 - start) * per_week for p in course.phases]
    names = [phase.name for phase in course.phases]
    flags = _flags(names, poles, (left, right), bold, unit, most_rows)
    rows = max((flag.row for flag in flags), default=-1) + 1
    more = _wrapped(wanted.more_captions, right, regular)
    captions = (1 if _fit(wanted.captions, right, regular, unit) else 2) + len(more)
    legend = _legend(signs, right, regular, unit)
    top = (_TITLE if wanted.has_title else _TOP) * unit
    strip = (rows * _PHASE_ROW + _PHASE_PAD) * unit if rows else 0.0
    bottom = height - (_TICKS + _CAPTION * captions + _END) * unit
    if legend:
        bottom -= (_LEGEND_GAP + _LEGEND_ROW * (legend[-1].row + 1)) * unit
    return Plan(
        unit=unit,
        plot=Box(left, top + strip, right, max(bottom, top + strip + unit)),
        origin=origin,
        start=start,
        end=end,
        week_step=_week_step(per_week, regular, unit),
        flags=flags,
        legend=legend,
        caption_rows=captions,
        more_captions=more,
    )


def _weeks_shown(course: Course, origin: date) -> tuple[float, float]:
    """From the first to the last thing on the line, with a tenth of room at the right."""
    marks = [*(p.day for p in course.points), *(n.day for n in course.not_asked)]
    marks += [gap.end for gap in course.gaps]
    marks += [event.end_day or event.day for event in course.events]
    marks += [phase.day for phase in course.phases]
    last = max((day - origin).days / 7 for day in marks)
    early = [*(n.day for n in course.not_asked), *(gap.start for gap in course.gaps)]
    early += [event.day for event in course.events]
    first = min(((day - origin).days / 7 for day in early), default=0.0)
    start = max(first - 0.3, -_BEFORE_WEEKS) if first < 0 else 0.0
    return start, float(max(_SHORTEST_WEEKS, math.ceil(last * 1.1)))


def _with_room(start: float, end: float, weeks: float, share: float) -> float:
    """Stretch the axis so that a share of it lies to the right of a number of weeks."""
    return max(end, math.ceil((weeks - start * share) / (1 - share)))


def _week_step(per_week: float, regular: Measure, unit: float) -> int:
    room = max(regular("000") + 16 * unit, 64 * unit)
    return next((step for step in _WEEK_STEPS if step * per_week >= room), _WEEK_STEPS[-1])


def _flags(
    names: Sequence[str],
    poles: Sequence[float],
    sides: tuple[float, float],
    bold: Measure,
    unit: float,
    most_rows: int,
) -> tuple[Flag, ...]:
    """Hang every name so that it crosses neither another name nor a pole.

    From right to left: a name that reaches over later poles hangs a row above their names, and
    their poles end below it. Where the rows run out the name is cut before the highest of them.
    """
    left, right = sides
    flags: list[Flag] = []
    for name, pole in reversed(list(zip(names, poles, strict=True))):
        x = max(pole, left) + 8 * unit
        # A phase that was over before the axis begins has no place.
        is_over = any(flag.pole <= left for flag in flags)
        room = min(bold(name), _WIDEST_NAME * unit, right - x)
        row, room = _row(flags, x, room, unit, most_rows)
        if is_over or pole >= right or not name or room < min(bold(name), 30 * unit):
            row = -1
        flags.append(Flag(name, pole, x, room, row))
    return tuple(reversed(flags))


def _row(
    flags: Sequence[Flag], x: float, room: float, unit: float, most_rows: int
) -> tuple[int, float]:
    """The lowest row for a name that begins at x, and the room it has there."""
    while True:
        under = [flag for flag in flags if flag.pole < x + room + 4 * unit]
        row = max((flag.row for flag in under), default=-1) + 1
        if row < most_rows or row == 0:
            return (row if most_rows else -1), room
        room = min(flag.pole for flag in under if flag.row == row - 1) - 6 * unit - x


def _fit(captions: tuple[str, str], right: float, regular: Measure, unit: float) -> bool:
    return sum(regular(caption) for caption in captions) + 24 * unit <= right


def _wrapped(text: str, room: float, regular: Measure) -> tuple[str, ...]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and regular(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def _legend(
    signs: Sequence[tuple[str, str]], right: float, regular: Measure, unit: float
) -> tuple[LegendEntry, ...]:
    entries, x, row = [], 0.0, 0
    for sign, text in signs:
        before = (24 if sign in WIDE_SIGNS else 18) * unit
        width = before + regular(text)
        if x and x + width > right:
            x, row = 0.0, row + 1
        entries.append(LegendEntry(sign, text, x, x + before, row))
        x += width + 20 * unit
    return tuple(entries)
