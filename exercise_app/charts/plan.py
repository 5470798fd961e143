"""Where everything of a course chart goes: plot, axes, phase names, legend rows. No drawing."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from exercise_app.charts.placing import Box
from exercise_app.domain.course import Course

SCORE_TICKS = (0, 2, 4, 6, 8, 10)
_WEEK_STEPS = (1, 2, 4, 8, 13, 26, 52, 104, 260, 520)
_SHORTEST_WEEKS = 4
_PHASE_ROWS = 3
# How far before the first score something else may still stretch the axis.
_BEFORE_WEEKS = 2

# All lengths below are px for text of 13 px; they grow with the text.
_LEFT, _RIGHT = 40.0, 14.0
_TITLE, _TOP = 30.0, 10.0
_PHASE_ROW, _PHASE_PAD = 20.0, 10.0
_TICKS, _CAPTION, _LEGEND_GAP, _LEGEND_ROW, _END = 24.0, 22.0, 16.0, 22.0, 6.0
_LEAST_PLOT = 60.0

# Signs of the legend that are a patch or a line, 16 px wide.
WIDE_SIGNS = ("gap", "shaded", "smoothed")

Measure = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Flag:
    """A phase name with its place: left end and row, counted from the plot upwards."""

    text: str
    x: float
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
    strip_top: float
    origin: date
    start: float
    end: float
    week_step: int
    flags: tuple[Flag, ...]
    legend: tuple[LegendEntry, ...]
    caption_rows: int

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
    more_captions: int
    signs: tuple[tuple[str, str], ...]


def plan_of(course: Course, wanted: Wanted, regular: Measure, bold: Measure) -> Plan:
    """Measure out a chart of a course with at least one score."""
    unit, (width, height) = wanted.unit, wanted.size
    left, right = _LEFT * unit, width - _RIGHT * unit
    origin = course.points[0].day
    start, end = _weeks_shown(course, origin)
    per_week = (right - left) / (end - start)

    def place(day: date) -> float:
        return left + ((day - origin).days / 7 - start) * per_week

    flags = _flags(course, place, (left, right), bold, unit)
    rows = max((flag.row for flag in flags), default=-1) + 1
    captions = 1 if _fit(wanted.captions, right, regular, unit) else 2
    captions += wanted.more_captions
    legend = _legend(wanted.signs, right, regular, unit)
    top = (_TITLE if wanted.has_title else _TOP) * unit
    strip = (rows * _PHASE_ROW + _PHASE_PAD) * unit if rows else 0.0
    bottom = height - (_TICKS + _CAPTION * captions + _END) * unit
    if legend:
        bottom -= (_LEGEND_GAP + _LEGEND_ROW * (legend[-1].row + 1)) * unit
    plot_top = top + strip
    return Plan(
        unit=unit,
        plot=Box(left, plot_top, right, max(bottom, plot_top + _LEAST_PLOT * unit)),
        strip_top=plot_top - strip,
        origin=origin,
        start=start,
        end=end,
        week_step=_week_step(per_week, regular, unit),
        flags=flags,
        legend=legend,
        caption_rows=captions,
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


def _week_step(per_week: float, regular: Measure, unit: float) -> int:
    room = max(regular("000") + 16 * unit, 64 * unit)
    return next((step for step in _WEEK_STEPS if step * per_week >= room), _WEEK_STEPS[-1])


def _flags(
    course: Course,
    place: Callable[[date], float],
    sides: tuple[float, float],
    bold: Measure,
    unit: float,
) -> tuple[Flag, ...]:
    """Give each phase name a row in which it does not touch the one before."""
    left, right = sides
    ends = [left - 8 * unit] * _PHASE_ROWS
    flags = []
    running = [phase for phase in course.phases if place(phase.day) <= left][-1:]
    shown = running + [phase for phase in course.phases if left < place(phase.day) < right]
    for phase in shown:
        width = min(bold(phase.name), 220 * unit, right - left)
        x = min(max(place(phase.day), left) + 8 * unit, right - width)
        free = [row for row in range(_PHASE_ROWS) if ends[row] + 10 * unit <= x]
        if not free or not phase.name:
            continue
        ends[free[0]] = x + width
        flags.append(Flag(phase.name, x, free[0]))
    return tuple(flags)


def _fit(captions: tuple[str, str], right: float, regular: Measure, unit: float) -> bool:
    return sum(regular(caption) for caption in captions) + 24 * unit <= right


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
