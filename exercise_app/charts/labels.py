"""The words beside the line of a course: zeros, flares and events, each in a free place."""

from collections.abc import Iterator

from exercise_app.charts.drawing import Drawing
from exercise_app.charts.placing import Box, Places
from exercise_app.charts.plan import Plan
from exercise_app.charts.words import ChartWords
from exercise_app.domain.course import Course
from exercise_app.domain.episode import EpisodeEvent, EventKind

_HALF_LINE = 9.0
_WIDEST_EVENT = 150.0
# Where the sign of a flare may stand, above its point before below.
_SIGNS = (-16, -30, 16)


def draw_zeros(drawing: Drawing, plan: Plan, course: Course, places: Places) -> None:
    """Write the figure 0 beside every score of 0, so that it is never taken for an empty place."""
    width, unit = drawing.width_of("0", bold=True), plan.unit
    for point in course.points:
        if point.value != 0:
            continue
        x, y = plan.x(point.day), plan.y(0)
        tries = [
            _around(x + 9 * unit, y - 10 * unit, width, unit),
            _around(x - 9 * unit - width, y - 10 * unit, width, unit),
            _around(x - width / 2, y - 16 * unit, width, unit),
        ]
        if box := places.best(tries):
            drawing.text(box.left, _middle(box), "0", drawing.look.text, bold=True)


def draw_flare_words(
    drawing: Drawing, plan: Plan, course: Course, words: ChartWords, places: Places
) -> bool:
    """Write the word at every session marked as a flare; return whether a sign had to stand in."""
    look, unit = drawing.look, plan.unit
    width, needs_sign = drawing.width_of(words.flare), False
    for point in course.points:
        if not point.flare:
            continue
        x, y = plan.x(point.day), plan.y(point.value)
        if box := places.best(_beside(x, y, width, unit)):
            write_label(drawing, plan, places, box, words.flare, look.text)
            continue
        sign = places.best(_around(x - 5 * unit, y + up * unit, 10 * unit, unit) for up in _SIGNS)
        height = _middle(sign) if sign else y - 14 * unit
        drawing.marker(x, height, "^", 7 * unit, edge=look.text, fill=look.ground, edge_px=2 * unit)
        needs_sign = True
    return needs_sign


def _beside(x: float, y: float, width: float, unit: float) -> Iterator[Box]:
    for up in (-15, -24, -34, 15, 24):
        for left in (x + 8 * unit, x - width / 2, x - 8 * unit - width):
            yield _around(left, y + up * unit, width, unit)


def draw_events(
    drawing: Drawing, plan: Plan, course: Course, words: ChartWords, places: Places
) -> None:
    """Draw a dotted line at every event with its word high in the plot."""
    heights: dict[object, float] = {}
    for point in course.points:
        heights[point.day] = max(plan.y(point.value), heights.get(point.day, 0))
    for event in course.events:
        x = plan.x(event.day)
        if plan.plot.left - 1 <= x <= plan.plot.right:
            foot = heights.get(event.day)
            foot = plan.plot.bottom if foot is None else foot - 7 * plan.unit
            _draw_event(drawing, plan, event, foot, words, places)


def _draw_event(
    drawing: Drawing,
    plan: Plan,
    event: EpisodeEvent,
    foot: float,
    words: ChartWords,
    places: Places,
) -> None:
    look, unit, plot = drawing.look, plan.unit, plan.plot
    x = plan.x(event.day)
    text = event.text or (words.flare if event.kind is EventKind.FLARE else "")
    text = drawing.elided(text, min(_WIDEST_EVENT * unit, plot.right - plot.left))
    width = drawing.width_of(text)
    box = places.best(_lanes(plan, x, width)) if text else None
    top = _middle(box) if box else plot.top
    dots = (1.5 * unit, 3 * unit)
    # An event above the label still starts at the base line when the line would point upwards.
    if foot <= top:
        foot = plot.bottom
    drawing.line([(x, foot), (x, top)], look.muted, 1.2 * unit, dashes=dots, layer=2.8)
    places.take_line([(x, foot), (x, top)])
    if event.end_day and event.kind is not EventKind.FLARE:
        until = min(plan.x(event.end_day), plot.right)
        base = plot.bottom - 2 * unit
        drawing.line([(x, base), (until, base)], look.muted, 2 * unit, layer=2.8)
    if box:
        write_label(drawing, plan, places, box, text, look.text)


def _lanes(plan: Plan, x: float, width: float) -> Iterator[Box]:
    """Places beside a line at x: right before left, high before low."""
    unit, plot = plan.unit, plan.plot
    # The first lane as drawn in the mockup, a little under the highest grid line.
    for down in (33, 15, *range(42, 240, 9)):
        middle = plot.top + down * unit
        if middle > plot.bottom - 14 * unit:
            continue
        for left in (x + 6 * unit, x - 6 * unit - width):
            box = _around(left, middle, width, unit)
            if box.left >= plot.left and box.right <= plot.right + 10 * unit:
                yield box


def write_label(
    drawing: Drawing, plan: Plan, places: Places, box: Box, text: str, color: str
) -> None:
    """Write a text in a place, without the lines of the grid behind it."""
    if color_behind := _even_ground(drawing, plan, places, box):
        drawing.box(box, color_behind, layer=2.2)
    drawing.text(box.left, _middle(box), text, color)


def _even_ground(drawing: Drawing, plan: Plan, places: Places, box: Box) -> str:
    """The colour under a place, or nothing when it lies on more than one."""
    if any(box.left <= flag.pole <= box.right for flag in plan.flags):
        return ""
    if places.is_on_patch(box):
        # A plate, as under the words of the patch itself: hatching makes a text unreadable.
        return drawing.look.ground
    begun = sum(flag.pole < box.left for flag in plan.flags)
    return drawing.look.band if begun and begun % 2 == 0 else drawing.look.ground


def _around(left: float, middle: float, width: float, unit: float) -> Box:
    return Box(left, middle - _HALF_LINE * unit, left + width, middle + _HALF_LINE * unit)


def _middle(box: Box) -> float:
    return (box.top + box.bottom) / 2
