"""The course chart: what it draws, what it leaves out, and where the points are."""

import dataclasses
import subprocess
import sys
from datetime import timedelta

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from exercise_app.charts.trend import ChartOptions, draw_course
from exercise_app.charts.words import chart_words
from exercise_app.domain.course import course_of
from exercise_app.domain.education import ReferenceCurve
from exercise_app.domain.episode import EventKind
from exercise_app.domain.language import Language
from tests.domain.courses import (
    QUESTION,
    START,
    TODAY,
    course_from,
    event,
    mockup_course,
    session,
    version,
)

from .looks import LIGHT, PAPER

NL = Language.NL
SIZES = [(744, 370), (600, 330), (1100, 500), (480, 300)]
CURVE = ReferenceCurve(
    "acute",
    {"nl": "Acuut"},
    "start-of-care",
    "Wallwork 2024 CMAJ 196:E29",
    False,
    ((0, 5.6, 4.9, 6.2), (6, 2.6, 2.1, 3.1), (26, 2.2, 1.8, 2.6)),
)


def drawn(course, options=None, size=(744, 370), look=LIGHT, dpi=96, language=NL):
    figure = Figure(figsize=(size[0] / 96, size[1] / 96), dpi=dpi)
    places = draw_course(figure, course, look, chart_words(course, language), options)
    return figure, places


def texts(figure):
    return [text.get_text() for text in figure.findobj(Text) if text.get_text()]


def lines(figure, color):
    return [
        line
        for line in figure.findobj(Line2D)
        if line.get_linestyle() != "None" and to_hex(line.get_color()) == color
    ]


def markers(figure, kind, edge=None):
    return [
        line
        for line in figure.findobj(Line2D)
        if line.get_marker() == kind
        and line.get_linestyle() == "None"
        and (edge is None or to_hex(line.get_markeredgecolor()) == edge)
    ]


def bare(course, **options):
    """A chart without a legend, whose signs would be counted along."""
    return drawn(course, ChartOptions(legend=False, **options))


def crowded_course():
    versions = [version(0, [(f"Fase met een naam {i}", 7) for i in range(12)])]
    events = [event(i * 5, EventKind.OTHER, f"gebeurtenis {i}", number=i) for i in range(16)]
    scores = [(i * 4, 0 if i > 12 else 8 - i // 2) for i in range(22)]
    sessions = [session(d, v, number=i, flare=i % 4 == 0) for i, (d, v) in enumerate(scores)]
    return course_of(sessions, QUESTION, versions, events, START + timedelta(days=90))


def long_course():
    """Sixty sessions over eighteen months."""
    pairs = [(i * 9, (i * 7) % 11) for i in range(60)]
    pairs[20], pairs[30] = (180, None), (270, "x")
    versions = [version(0, [("Weer bewegen", 14), ("Uitbreiden", 60), ("Vasthouden", 100)])]
    events = [
        event(60, EventKind.WORK, "werk volledig hervat", number=1),
        event(200, EventKind.FLARE, end_day=215, number=2),
        event(400, EventKind.HOLIDAY, "vakantie", end_day=420, number=3),
    ]
    return course_from(pairs, versions=versions, events=events)


COURSES = {
    "mockup": mockup_course,
    "crowded": crowded_course,
    "long": long_course,
    "one score": lambda: course_from([(0, 7)]),
    "all zero": lambda: course_from([(i * 7, 0) for i in range(30)]),
    "all ten": lambda: course_from([(i * 7, 10) for i in range(5)]),
    "two on a day": lambda: course_from([(0, 5), (0, 8), (1, 0)]),
    "marks before the first score": lambda: course_from([(0, "x"), (3, None), (9, 5), (12, 4)]),
    "nothing": lambda: course_from([(0, None)]),
}
everything = ChartOptions(title=True, important=True, curve=CURVE, smoothed=True, selected=0)


@pytest.mark.parametrize("name", COURSES)
@pytest.mark.parametrize("look", [LIGHT, PAPER], ids=["screen", "paper"])
def test_every_course_draws_in_both_languages_with_everything_on(name, look):
    course = COURSES[name]()
    for language in Language:
        figure, places = drawn(course, everything, look=look, language=language)
        FigureCanvasAgg(figure).draw()
        assert [place.index for place in places.points] == list(range(len(course.points)))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", COURSES)
def test_no_two_texts_overlap(name, size):
    figure, _ = drawn(COURSES[name](), everything, size)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    boxes = [
        (text.get_text(), text.get_window_extent(canvas.get_renderer()).padded(-0.75))
        for text in figure.findobj(Text)
        if text.get_text()
    ]
    clashes = [
        (one, other)
        for i, (one, box) in enumerate(boxes)
        for other, other_box in boxes[i + 1 :]
        if box.overlaps(other_box)
    ]
    assert clashes == []


@pytest.mark.parametrize("name", COURSES)
def test_every_text_stays_inside_the_figure(name):
    figure, _ = drawn(COURSES[name](), everything)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    for text in figure.findobj(Text):
        if text.get_text():
            box = text.get_window_extent(canvas.get_renderer())
            assert box.x0 >= -1, text
            assert box.x1 <= 745, text
            assert box.y0 >= -1, text
            assert box.y1 <= 371, text


def test_the_score_axis_always_runs_from_0_to_10():
    heights = {}
    for name in ("all zero", "all ten"):
        figure, places = drawn(COURSES[name](), size=(600, 330))
        assert [t for t in texts(figure) if t in ("2", "4", "6", "8", "10")]
        heights[name] = places.points[0].y
    ticks = {
        text.get_text(): text.get_position()[1]
        for text in figure.findobj(Text)
        if text.get_horizontalalignment() == "right"
    }
    middle = 0.36 * LIGHT.text_px
    assert heights["all ten"] == pytest.approx(ticks["10"] - middle)
    assert heights["all zero"] == pytest.approx(ticks["0"] - middle)


def test_a_score_of_zero_is_an_open_marker_with_its_figure():
    figure, _ = bare(course_from([(0, 4), (7, 0), (14, 3)]))
    fills = [to_hex(m.get_markerfacecolor()) for m in markers(figure, "o")]
    assert fills == [LIGHT.data, LIGHT.ground, LIGHT.data]
    bold = [t for t in figure.findobj(Text) if t.get_text() == "0" and t.get_color() == LIGHT.text]
    assert len(bold) == 1


def test_sessions_are_round_and_diaries_square():
    figure, _ = bare(mockup_course())
    assert len(markers(figure, "s")) == 6
    assert len(markers(figure, "o")) == 9


def test_missing_breaks_the_line_and_is_hatched():
    figure, _ = bare(course_from([(0, 5), (7, None), (14, 4), (21, 3)]))
    assert [len(line.get_xdata()) for line in lines(figure, LIGHT.data)] == [1, 2]
    assert figure.findobj(LineCollection)
    whole, _ = bare(course_from([(0, 5), (14, 4), (21, 3)]))
    assert [len(line.get_xdata()) for line in lines(whole, LIGHT.data)] == [3]
    assert not whole.findobj(LineCollection)


def test_more_than_21_days_breaks_the_line_and_says_so():
    figure, _ = bare(course_from([(0, 5), (40, 4)]))
    assert len(lines(figure, LIGHT.data)) == 2
    assert "niet gemeten" in texts(figure)


def test_not_asked_is_a_cross_on_the_base_and_no_point():
    figure, places = bare(course_from([(0, 5), (7, "x"), (14, 4)]))
    (cross,) = markers(figure, "x")
    assert len(places.points) == 2
    assert len(lines(figure, LIGHT.data)) == 1
    assert places.points[0].x < cross.get_xdata()[0] < places.points[1].x
    assert cross.get_ydata()[0] > places.points[1].y


def test_the_word_of_a_holiday_stands_in_its_gap():
    assert {"niet gemeten", "vakantie"} <= set(texts(drawn(mockup_course())[0]))


def test_phases_are_named_over_their_first_day():
    figure, _ = drawn(mockup_course())
    names = ["Weer bewegen", "Uitbreiden", "Basis", "Belasten"]
    assert [t for t in texts(figure) if t in names] == names
    bands = [p for p in figure.findobj(Rectangle) if to_hex(p.get_facecolor()) == LIGHT.band]
    assert len([b for b in bands if b.get_height() > 200]) == 2


def test_events_are_dotted_lines_with_their_word():
    figure, _ = drawn(mockup_course())
    assert "werk hervat" in texts(figure)
    assert any(line.is_dashed() for line in lines(figure, LIGHT.muted))


def test_a_flare_is_named_at_its_point():
    assert "opvlamming" in texts(drawn(mockup_course())[0])


def test_a_flare_with_start_and_end_is_shaded():
    events = [event(7, EventKind.FLARE, end_day=14)]
    figure, _ = bare(course_from([(0, 5), (7, 8), (14, 6), (21, 5)], events=events))
    assert any(to_hex(p.get_facecolor()) == LIGHT.flare for p in figure.findobj(Rectangle))


def test_the_literature_is_off_unless_chosen():
    figure, _ = drawn(mockup_course())
    used = [to_hex(line.get_color()) for line in figure.findobj(Line2D)]
    assert LIGHT.reference not in used
    assert "begin min 30 %" not in texts(figure)


def test_the_important_change_is_a_dashed_line_at_the_start_minus_30_percent():
    figure, places = drawn(mockup_course(), ChartOptions(important=True))
    (line,) = lines(figure, LIGHT.reference)
    per_point = (places.points[4].y - places.points[0].y) / 2  # from 7 to 5
    above_7 = (line.get_ydata()[0] - places.points[0].y) / per_point
    assert line.is_dashed()
    assert 7 - above_7 == pytest.approx(20 / 3 * 0.7)
    assert "begin min 30 %" in texts(figure)


@pytest.mark.parametrize("pairs", [[(0, 5)], [(0, 0), (7, 3)]])
def test_without_a_start_above_zero_there_is_no_important_change(pairs):
    figure, _ = drawn(course_from(pairs), ChartOptions(important=True))
    assert lines(figure, LIGHT.reference) == []


def test_a_published_course_is_its_means_only_while_its_limits_are_unchecked():
    figure, _ = bare(mockup_course(), curve=CURVE)
    assert len(markers(figure, "D")) == 2  # weeks 0 and 6; week 26 is beyond the axis
    assert lines(figure, LIGHT.reference) == []
    said = " ".join(texts(figure))
    assert "Uw eigen verloop kan anders zijn." in said
    assert "Wallwork 2024" in said


def test_checked_limits_are_drawn():
    checked = dataclasses.replace(CURVE, limits_verified=True)
    figure, _ = bare(mockup_course(), curve=checked)
    assert len(lines(figure, LIGHT.reference)) == 2


def test_a_course_counted_from_onset_is_never_mixed_in():
    onset = dataclasses.replace(CURVE, weeks_since="onset")
    figure, _ = bare(mockup_course(), curve=onset)
    assert markers(figure, "D") == []


def test_every_colour_comes_from_the_look():
    figure, _ = drawn(crowded_course(), everything)
    allowed = {v.lower() for v in dataclasses.asdict(LIGHT).values() if str(v).startswith("#")}
    used = {to_hex(figure.get_facecolor())}
    for line in figure.findobj(Line2D):
        used |= {to_hex(line.get_color())} if line.get_linestyle() != "None" else set()
        if line.get_marker() != "None":
            used |= {to_hex(line.get_markeredgecolor()), to_hex(line.get_markerfacecolor())}
    used |= {to_hex(text.get_color()) for text in figure.findobj(Text) if text.get_text()}
    used |= {to_hex(p.get_facecolor()) for p in figure.findobj(Rectangle) if p is not figure.patch}
    for strokes in figure.findobj(LineCollection):
        used |= {to_hex(color) for color in strokes.get_colors()}
    assert used <= allowed


def test_the_selected_point_has_a_ring():
    figure, places = bare(mockup_course(), selected=3)
    (ring,) = markers(figure, "o", LIGHT.focus)
    assert ring.get_xdata()[0] == places.points[3].x


def test_the_keyboard_walks_the_points_and_stops_at_both_ends():
    _, places = drawn(course_from([(0, 5), (7, 4), (14, 3)]))
    assert places.step(None, 1) == 0
    assert places.step(None, -1) == 2
    assert [places.step(i, 1) for i in range(3)] == [1, 2, 2]
    assert [places.step(i, -1) for i in range(3)] == [0, 0, 1]
    assert drawn(course_from([]))[1].step(None, 1) is None


def test_the_pointer_finds_the_nearest_point_within_reach():
    _, places = drawn(course_from([(0, 5), (7, 4), (14, 3)]))
    second = places.points[1]
    assert places.nearest(second.x + 5, second.y - 5) == 1
    assert places.nearest(second.x + 50, second.y) is None
    assert drawn(course_from([]))[1].nearest(0, 0) is None


def test_points_carry_the_session_they_stand_in():
    course = mockup_course()
    _, places = drawn(course)
    assert [p.session_id for p in places.points] == [p.session_id for p in course.points]


def test_captions_stand_under_each_other_where_the_figure_is_narrow():
    figure, _ = drawn(mockup_course(), size=(360, 330))
    captions = [
        t for t in figure.findobj(Text) if "pijn," in t.get_text() or "sinds" in t.get_text()
    ]
    assert [t.get_horizontalalignment() for t in captions] == ["left", "left"]
    assert captions[0].get_position()[1] < captions[1].get_position()[1]


def test_a_language_may_come_as_its_code():
    assert chart_words(mockup_course(), "nl") == chart_words(mockup_course(), Language.NL)


def test_places_do_not_depend_on_the_scale_of_the_screen():
    assert drawn(mockup_course(), dpi=96)[1] == drawn(mockup_course(), dpi=144)[1]


def test_a_margin_moves_the_places_along():
    _, plain = drawn(mockup_course(), size=(700, 340))
    _, edged = drawn(mockup_course(), ChartOptions(margin_px=20), size=(740, 380))
    assert edged.points[5].x == pytest.approx(plain.points[5].x + 20)
    assert edged.points[5].y == pytest.approx(plain.points[5].y + 20)


def test_a_course_without_scores_says_so():
    figure, places = drawn(course_from([(0, "x")]))
    assert texts(figure) == ["Nog geen cijfers"]
    assert places.points == ()


HOSTILE = "🙂 عربي $x^2$ <img src='file:///etc/passwd'> \x00\n" + "a" * 10_000


def test_hostile_words_are_shown_as_letters_or_question_marks():
    events = [event(3, EventKind.OTHER, HOSTILE), event(9, EventKind.OTHER, "$", number=1)]
    versions = [version(0, [(HOSTILE, 14), ("$\\frac", 14)])]
    course = course_from([(0, 5), (30, 4)], events=events, versions=versions)
    figure, _ = drawn(course)
    FigureCanvasAgg(figure).draw()
    assert all(len(text) < 60 for text in texts(figure))


def test_drawing_again_leaves_nothing_of_the_first():
    figure = Figure(figsize=(7, 4), dpi=96)
    course = mockup_course()
    draw_course(figure, course, LIGHT, chart_words(course, NL))
    before = len(figure.findobj())
    draw_course(figure, course, LIGHT, chart_words(course, NL))
    assert len(figure.findobj()) == before


def test_a_full_chart_is_drawn_within_a_fraction_of_a_second():
    # A guard against a slow search for places; measured 0.1 s, allowed ten times that.
    import time

    course = crowded_course()
    drawn(course)
    start = time.process_time()
    drawn(course)
    assert time.process_time() - start < 1


def test_pyplot_is_never_loaded_and_the_domain_loads_no_matplotlib():
    code = (
        "import sys, exercise_app.domain.course_words, exercise_app.domain.dosage_text;"
        "assert not any(m.startswith(('matplotlib', 'numpy')) for m in sys.modules);"
        "import exercise_app.charts.export;"
        "assert 'matplotlib.pyplot' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_the_last_score_long_ago_changes_nothing_in_the_drawing():
    fresh = course_from([(0, 5), (7, 4)])
    old = course_from([(0, 5), (7, 4)], today=TODAY)
    assert drawn(fresh)[1] == drawn(old)[1]
