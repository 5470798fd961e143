"""The course chart: scores over weeks, with everything that happened around them."""

from dataclasses import dataclass
from uuid import UUID

from matplotlib.figure import Figure

from exercise_app.charts import ground
from exercise_app.charts.drawing import Drawing
from exercise_app.charts.labels import draw_events, draw_flare_words, draw_zeros, write_label
from exercise_app.charts.look import ChartLook
from exercise_app.charts.placing import Box, Places
from exercise_app.charts.plan import Plan, Wanted, plan_of
from exercise_app.charts.words import ChartWords
from exercise_app.domain.course import Course, CoursePoint
from exercise_app.domain.course_numbers import course_numbers
from exercise_app.domain.education import ReferenceCurve
from exercise_app.domain.episode import EventKind
from exercise_app.domain.session import Origin
from exercise_app.domain.trend import smoothed

_SIZE_OF_POINT = 10.0
_DESIGNED_TEXT_PX = 13
# Time axes of published curves are never mixed with ours (clinical.md 4.3).
_SAME_AXIS = "start-of-care"


@dataclass(frozen=True, slots=True)
class ChartOptions:
    """What is shown besides the scores; everything from the literature is off unless chosen.

    Attributes:
        title: Write the title in the chart, for pictures that stand alone.
        legend: Explain the signs under the chart.
        important: Dashed line at the start minus 30 %.
        curve: Published means; limits only when they were checked against the paper.
        curve_name: How the legend calls the curve.
        smoothed: Line of the weighted mean.
        selected: Index of the point that the keyboard is on.
        margin_px: Empty edge all round, for pictures that stand alone.
    """

    title: bool = False
    legend: bool = True
    important: bool = False
    curve: ReferenceCurve | None = None
    curve_name: str = ""
    smoothed: bool = False
    selected: int | None = None
    margin_px: float = 0


@dataclass(frozen=True, slots=True)
class PointPlace:
    """Where a point was drawn, in px of 1/96 inch from the top left; `index` as in the course."""

    index: int
    session_id: UUID | None
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class DrawnCourse:
    """What a chart shows where, in order of days; the same for every dpi."""

    points: tuple[PointPlace, ...]

    def nearest(self, x: float, y: float, reach: float = 16) -> int | None:
        """Return the index of the point under the pointer, or None when none is within reach."""
        near = [(((p.x - x) ** 2 + (p.y - y) ** 2) ** 0.5, p.index) for p in self.points]
        distance, index = min(near, default=(reach + 1, -1))
        return index if distance <= reach else None

    def step(self, index: int | None, by: int) -> int | None:
        """Return the next point to the right (+1) or left (-1); it stops at both ends."""
        if not self.points:
            return None
        if index is None:
            return 0 if by > 0 else len(self.points) - 1
        return max(0, min(len(self.points) - 1, index + by))


def draw_course(
    figure: Figure,
    course: Course,
    look: ChartLook,
    words: ChartWords,
    options: ChartOptions | None = None,
) -> DrawnCourse:
    """Draw a course on a figure, which is emptied first; draw again whenever its size changes.

    One px of the design is 1/96 inch whatever the dpi, so give a figure on a screen 96 dpi times
    the scale of the screen. Scores run from 0 to 10 always, time in weeks since the first score.
    """
    options = options or ChartOptions()
    drawing = Drawing(figure, look, options.margin_px)
    if not course.points:
        middle = (drawing.width / 2, drawing.height / 2)
        drawing.text(*middle, words.no_scores, look.muted, align="center")
        return DrawnCourse(())
    drawn, needs_sign = _draw(drawing, course, words, options, with_flare_sign=False)
    if needs_sign:
        # A flare had no room for its word, so the legend has to say what the sign means.
        drawing = Drawing(figure, look, options.margin_px)
        drawn, _ = _draw(drawing, course, words, options, with_flare_sign=True)
    return drawn


def _draw(
    drawing: Drawing,
    course: Course,
    words: ChartWords,
    options: ChartOptions,
    *,
    with_flare_sign: bool,
) -> tuple[DrawnCourse, bool]:
    plan = _plan(drawing, course, words, options, with_flare_sign)
    plot, unit = plan.plot, plan.unit
    places = Places(
        Box(plot.left - 6 * unit, plot.top - 4 * unit, drawing.width, plot.bottom + unit)
    )
    if options.title:
        _draw_title(drawing, words)
    ground.draw_phases(drawing, plan, places)
    ground.draw_flares(drawing, plan, course, places)
    ground.draw_gaps(drawing, plan, course, words, places)
    ground.draw_axes(drawing, plan)
    ground.draw_captions(drawing, plan, _captions(words))
    ground.draw_legend(drawing, plan)
    points = _draw_scores(drawing, plan, course, options, places)
    draw_zeros(drawing, plan, course, places)
    if curve := _usable(options.curve):
        _draw_curve(drawing, plan, curve, places)
    if options.important:
        _draw_important(drawing, plan, course, words, places)
    needs_sign = draw_flare_words(drawing, plan, course, words, places)
    draw_events(drawing, plan, course, words, places)
    return DrawnCourse(points), needs_sign


def _plan(
    drawing: Drawing,
    course: Course,
    words: ChartWords,
    options: ChartOptions,
    with_flare_sign: bool,
) -> Plan:
    signs = _signs(course, words, options, with_flare_sign) if options.legend else ()
    wanted = Wanted(
        size=(drawing.width, drawing.height),
        unit=drawing.look.text_px / _DESIGNED_TEXT_PX,
        has_title=options.title,
        captions=_captions(words),
        more_captions=_more_captions(words, options),
        signs=signs,
    )
    return plan_of(course, wanted, drawing.width_of, lambda text: drawing.width_of(text, bold=True))


def _draw_title(drawing: Drawing, words: ChartWords) -> None:
    look = drawing.look
    size = look.text_px * 1.15
    drawing.text(0, size, words.title, look.text, bold=True, size_px=size)


def _captions(words: ChartWords) -> tuple[str, str]:
    return words.scale, words.weeks_since


def _more_captions(words: ChartWords, options: ChartOptions) -> str:
    """What has to be said about a published curve, and where it comes from."""
    curve = _usable(options.curve)
    return f"{words.groups} {curve.source}." if curve else ""


def _usable(curve: ReferenceCurve | None) -> ReferenceCurve | None:
    return curve if curve is not None and curve.weeks_since == _SAME_AXIS else None


def _signs(
    course: Course, words: ChartWords, options: ChartOptions, with_flare_sign: bool
) -> tuple[tuple[str, str], ...]:
    """The legend: only what the chart shows."""
    curve = _usable(options.curve)
    origins = {_shape(point) for point in course.points}
    zeros = [_shape(point) for point in course.points if point.value == 0]
    periods = [e for e in course.events if e.kind is EventKind.FLARE and e.end_day is not None]
    signs = [
        ("session", words.session) if "session" in origins else None,
        ("diary", words.diary) if "diary" in origins else None,
        (f"zero-{zeros[0]}", words.zero) if zeros else None,
        ("not-asked", words.not_asked) if course.not_asked else None,
        ("gap", words.not_measured) if course.gaps else None,
        ("shaded", words.flare) if periods else None,
        ("flare", words.flare) if with_flare_sign else None,
        ("smoothed", words.smoothed) if options.smoothed else None,
        ("curve", options.curve_name or curve.id) if curve else None,
    ]
    return tuple(sign for sign in signs if sign)


def _shape(point: CoursePoint) -> str:
    return "diary" if point.origin is Origin.DIARY else "session"


def _draw_scores(
    drawing: Drawing, plan: Plan, course: Course, options: ChartOptions, places: Places
) -> tuple[PointPlace, ...]:
    look, unit = drawing.look, plan.unit
    size = _point_size(plan, course)
    for stretch in course.stretches:
        line = [(plan.x(point.day), plan.y(point.value)) for point in stretch]
        drawing.line(line, look.data, 2 * unit, layer=4)
        places.take_line(line)
    if options.smoothed:
        for part in smoothed(course.scores):
            curve = [(plan.x(score.day), plan.y(score.value)) for score in part]
            drawing.line(curve, look.muted, 1.5 * unit, layer=3.5)
    for mark in course.not_asked:
        x, y = plan.x(mark.day), plan.plot.bottom - 8 * unit
        edge = 1.6 * unit
        drawing.marker(x, y, "x", 8 * unit, edge=look.muted, fill=look.muted, edge_px=edge)
        places.take_text(Box(x - 5 * unit, y - 5 * unit, x + 5 * unit, y + 5 * unit))
    found = []
    for index, point in enumerate(course.points):
        x, y = plan.x(point.day), plan.y(point.value)
        kind = "s" if _shape(point) == "diary" else "o"
        fill = look.ground if point.value == 0 else look.data
        if index == options.selected:
            drawing.marker(
                x, y, "o", size + 10 * unit, edge=look.focus, fill=look.ground, edge_px=2 * unit,
                layer=4.5,
            )  # fmt: skip
        drawing.marker(x, y, kind, size, edge=look.data, fill=fill, edge_px=2 * unit)
        half = size / 2 + 2 * unit
        places.take_text(Box(x - half, y - half, x + half, y + half))
        edge = options.margin_px
        found.append(PointPlace(index, point.session_id, x + edge, y + edge))
    return tuple(found)


def _point_size(plan: Plan, course: Course) -> float:
    """Smaller points where many stand close together."""
    wide = plan.x(course.points[-1].day) - plan.x(course.points[0].day)
    apart = wide / max(1, len(course.points) - 1) or plan.plot.right
    least, most = 0.5 * _SIZE_OF_POINT * plan.unit, 0.85 * _SIZE_OF_POINT * plan.unit
    return max(least, min(most, 0.75 * apart))


def _draw_curve(drawing: Drawing, plan: Plan, curve: ReferenceCurve, places: Places) -> None:
    look, unit = drawing.look, plan.unit
    for week, mean, low, high in curve.points:
        if not plan.start <= week <= plan.end:
            continue
        x, y = plan.x_of_weeks(week), plan.y(mean)
        if curve.limits_verified:
            limits = [(x, plan.y(low)), (x, plan.y(high))]
            drawing.line(limits, look.reference, 1.5 * unit, layer=3.6)
            places.take_line(limits)
        drawing.marker(
            x, y, "D", 9 * unit, edge=look.reference, fill=look.ground, edge_px=2 * unit, layer=3.8
        )
        places.take_text(Box(x - 7 * unit, y - 7 * unit, x + 7 * unit, y + 7 * unit))


def _draw_important(
    drawing: Drawing, plan: Plan, course: Course, words: ChartWords, places: Places
) -> None:
    numbers = course_numbers(course)
    if numbers is None or numbers.comparison is None or not numbers.comparison.first:
        return
    look, unit, plot = drawing.look, plan.unit, plan.plot
    y = plan.y(numbers.comparison.important_at)
    line = [(plot.left, y), (plot.right, y)]
    drawing.line(line, look.reference, 1.5 * unit, dashes=(7 * unit, 4 * unit))
    places.take_line(line)
    width, half = drawing.width_of(words.important), 9 * unit
    lefts = (plot.left + 8 * unit, plot.right - width - 8 * unit)
    tries = [
        Box(left, y + side - half, left + width, y + side + half)
        for left in lefts
        for side in (13 * unit, -13 * unit)
    ]
    if box := places.best(tries):
        write_label(drawing, plan, places, box, words.important, look.reference)
