"""What lies under the line of a course: phases, gaps, flares, grid, axes, captions, legend."""

from datetime import timedelta

from exercise_app.charts.drawing import Drawing
from exercise_app.charts.placing import Box, Places
from exercise_app.charts.plan import SCORE_TICKS, Plan
from exercise_app.charts.words import ChartWords
from exercise_app.domain.course import Course, Gap
from exercise_app.domain.episode import EventKind

_ONE_DAY = timedelta(days=1)
# A gap of one missing answer would be too narrow to see.
_NARROWEST_GAP = 12.0


def draw_phases(drawing: Drawing, plan: Plan, places: Places) -> None:
    """Shade every second phase, mark where each begins, name them above the plot."""
    plot, look = plan.plot, drawing.look
    for index, flag in enumerate(plan.flags):
        following = plan.flags[index + 1].pole if index + 1 < len(plan.flags) else plot.right
        top = plan.flag_top(flag.row)
        band = Box(max(flag.pole, plot.left), top, min(following, plot.right), plot.bottom)
        if index % 2 and band.right > band.left:
            drawing.box(band, look.band)
        if plot.left + 1 < flag.pole < plot.right:
            pole = [(flag.pole, top), (flag.pole, plot.bottom)]
            drawing.line(pole, look.edge, 1, layer=2.5)
            places.take_line(pole)
        if flag.row >= 0:
            name = drawing.elided(flag.text, flag.room, bold=True)
            drawing.text(flag.x, plan.flag_middle(flag.row), name, look.text, bold=True)


def draw_axes(drawing: Drawing, plan: Plan) -> None:
    """Draw the lines and numbers of both axes."""
    plot, look, unit = plan.plot, drawing.look, plan.unit
    is_high = plan.y(0) - plan.y(2) >= 15 * unit
    for score in SCORE_TICKS:
        y = plan.y(score)
        color = look.edge if score == 0 else look.grid
        width = 1 if score == 0 else look.grid_px
        drawing.line([(plot.left, y), (plot.right, y)], color, width, layer=2)
        if is_high or score in (0, 10):
            drawing.text(plot.left - 12 * unit, y, str(score), look.muted, align="right")
    for week in range(0, int(plan.end) + 1, plan.week_step):
        x = plan.x_of_weeks(week)
        drawing.line([(x, plot.bottom), (x, plot.bottom + 5 * unit)], look.edge, 1, layer=2)
        drawing.text(x, plot.bottom + 16 * unit, str(week), look.muted, align="center")


def draw_gaps(
    drawing: Drawing, plan: Plan, course: Course, words: ChartWords, places: Places
) -> None:
    """Hatch every period without scores and say so where there is room."""
    for gap in course.gaps:
        box = _gap_box(plan, gap)
        if box is None:
            continue
        look, unit = drawing.look, plan.unit
        drawing.hatched(box, look.hatch, step=11 * unit, width_px=look.hatch_px * unit)
        # Labels of other things do not belong in a period in which nothing was measured.
        places.take_patch(box)
        for x in (box.left, box.right):
            places.take_line([(x, box.top), (x, box.bottom)])
        _name_gap(drawing, plan, box, gap, words, places)


def _gap_box(plan: Plan, gap: Gap) -> Box | None:
    left, right = plan.x(gap.start), plan.x(gap.end)
    short = _NARROWEST_GAP * plan.unit - (right - left)
    if short > 0:
        left, right = left - short / 2, right + short / 2
    left, right = max(left, plan.plot.left), min(right, plan.plot.right)
    return Box(left, plan.plot.top, right, plan.plot.bottom) if right > left else None


def _name_gap(
    drawing: Drawing, plan: Plan, box: Box, gap: Gap, words: ChartWords, places: Places
) -> None:
    look, unit = drawing.look, plan.unit
    line, room = 18 * unit, box.right - box.left - 12 * unit
    width = drawing.width_of(words.not_measured)
    middle = (box.left + box.right) / 2
    if width <= room:
        lines = [words.not_measured]
        if more := drawing.elided(gap.words, room):
            lines.append(more)
        wide = max(drawing.width_of(text) for text in lines) / 2
        wide = min(wide + 12 * unit, (box.right - box.left) / 2)
        top = box.top + 0.11 * (box.bottom - box.top)
        label = Box(middle - wide, top, middle + wide, top + len(lines) * line + 8 * unit)
        drawing.box(label, look.ground, layer=3.2)
        for index, text in enumerate(lines):
            height = top + 4 * unit + (index + 0.5) * line
            drawing.text(middle, height, text, look.muted, align="center")
        places.take_text(label)
    elif box.right - box.left >= 20 * unit and width + 16 * unit <= box.bottom - box.top:
        high = width / 2 + 6 * unit
        center = box.top + 16 * unit + high
        label = Box(middle - 9 * unit, center - high, middle + 9 * unit, center + high)
        drawing.box(label, look.ground, layer=3.2)
        drawing.text(middle, center, words.not_measured, look.muted, align="center", upright=True)
        places.take_text(label)


def draw_flares(drawing: Drawing, plan: Plan, course: Course, places: Places) -> None:
    """Shade flares of which both start and end are known."""
    for event in course.events:
        if event.kind is EventKind.FLARE and event.end_day is not None:
            left = max(plan.x(event.day), plan.plot.left)
            right = min(plan.x(event.end_day + _ONE_DAY), plan.plot.right)
            if right > left:
                shade = Box(left, plan.plot.top, right, plan.plot.bottom)
                drawing.box(shade, drawing.look.flare, layer=1.2)
                places.take_patch(shade)


def draw_captions(drawing: Drawing, plan: Plan, captions: tuple[str, str]) -> None:
    """Say what the axes are, left and right or under each other, and what else needs saying."""
    muted, step = drawing.look.muted, 22 * plan.unit
    middle, (left, right) = plan.captions_middle, captions
    drawing.text(0, middle, left, muted)
    below = plan.caption_rows - len(plan.more_captions) > 1
    if below:
        middle += step
    if below:
        drawing.text(0, middle, right, muted)
    else:
        drawing.text(plan.plot.right, middle, right, muted, align="right")
    for line in plan.more_captions:
        middle += step
        drawing.text(0, middle, line, muted)


def draw_legend(drawing: Drawing, plan: Plan) -> None:
    """Draw the legend under a thin line."""
    if not plan.legend:
        return
    look, unit = drawing.look, plan.unit
    drawing.line([(0, plan.divider), (drawing.width, plan.divider)], look.grid, look.grid_px)
    for entry in plan.legend:
        middle = plan.legend_middle(entry.row)
        draw_sign(drawing, entry.sign, entry.x + 6 * unit, middle, unit)
        drawing.text(entry.text_x, middle, entry.text, look.muted)


def draw_sign(drawing: Drawing, sign: str, x: float, y: float, unit: float) -> None:
    """Draw one sign of the legend."""
    look = drawing.look
    if sign in _MARKERS:
        kind, size, is_open = _MARKERS[sign]
        color = look.muted if sign == "not-asked" else look.data
        color = look.reference if sign == "curve" else look.text if sign == "flare" else color
        fill = look.ground if is_open else color
        drawing.marker(
            x, y, kind, size * unit, edge=color, fill=fill, edge_px=(2 if is_open else 1.6) * unit
        )
    elif sign == "gap":
        box = Box(x - 6 * unit, y - 6 * unit, x + 10 * unit, y + 6 * unit)
        drawing.hatched(box, look.hatch, step=6 * unit, width_px=0.8 * look.hatch_px * unit)
    elif sign == "shaded":
        drawing.box(Box(x - 6 * unit, y - 6 * unit, x + 10 * unit, y + 6 * unit), look.flare)
    elif sign == "smoothed":
        drawing.line([(x - 6 * unit, y), (x + 8 * unit, y)], look.muted, 1.5 * unit)


_MARKERS = {
    "session": ("o", 8, False),
    "diary": ("s", 7.5, False),
    "zero-session": ("o", 8, True),
    "zero-diary": ("s", 7.5, True),
    "not-asked": ("x", 7, False),
    "curve": ("D", 7, True),
    "flare": ("^", 7, True),
}
