"""A course chart as a file: PNG, SVG or PDF bytes, the same bytes for the same course."""

from io import BytesIO

import matplotlib as mpl
from matplotlib.figure import Figure

from exercise_app.charts.drawing import PX_PER_INCH
from exercise_app.charts.look import ChartLook
from exercise_app.charts.trend import ChartOptions, draw_course
from exercise_app.charts.words import ChartWords
from exercise_app.domain.course import Course

DEFAULT_SIZE = (792.0, 445.0)
_PICTURE = ChartOptions(title=True, margin_px=16)


def save_png(
    course: Course,
    look: ChartLook,
    words: ChartWords,
    options: ChartOptions = _PICTURE,
    *,
    size_px: tuple[float, float] = DEFAULT_SIZE,
    scale: float = 2.0,
) -> bytes:
    """Draw a course as a PNG picture; `scale` is pixels per px of the design."""
    figure = _drawn(course, look, words, options, size_px)
    target = BytesIO()
    # The name of the program that wrote it would change with every version.
    figure.savefig(target, format="png", dpi=PX_PER_INCH * scale, metadata={"Software": None})
    return target.getvalue()


def save_svg(
    course: Course,
    look: ChartLook,
    words: ChartWords,
    options: ChartOptions = _PICTURE,
    *,
    size_px: tuple[float, float] = DEFAULT_SIZE,
) -> bytes:
    """Draw a course as SVG; letters are outlines, so that it looks the same everywhere."""
    figure = _drawn(course, look, words, options, size_px)
    target = BytesIO()
    with mpl.rc_context({"svg.hashsalt": "course", "svg.fonttype": "path"}):
        figure.savefig(target, format="svg", metadata={"Date": None, "Creator": None})
    return target.getvalue()


def save_pdf(
    course: Course,
    look: ChartLook,
    words: ChartWords,
    options: ChartOptions = _PICTURE,
    *,
    size_px: tuple[float, float] = DEFAULT_SIZE,
) -> bytes:
    """Draw a course as one PDF page of the size of the chart, with real text in it."""
    figure = _drawn(course, look, words, options, size_px)
    target = BytesIO()
    metadata = {"CreationDate": None, "Creator": None, "Producer": None, "Title": words.title}
    with mpl.rc_context({"pdf.fonttype": 42}):
        figure.savefig(target, format="pdf", metadata=metadata)
    return target.getvalue()


def _drawn(
    course: Course,
    look: ChartLook,
    words: ChartWords,
    options: ChartOptions,
    size_px: tuple[float, float],
) -> Figure:
    width, height = size_px
    figure = Figure(figsize=(width / PX_PER_INCH, height / PX_PER_INCH), dpi=PX_PER_INCH)
    draw_course(figure, course, look, words, options)
    return figure
