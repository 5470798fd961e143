"""The statistics, held against scipy on many random series and against hand-worked cases."""

import random
import statistics
from datetime import date, timedelta

import numpy as np
import pytest
from scipy import stats

from exercise_app.domain.trend import (
    Allowed,
    DayScore,
    allowed,
    day_means,
    mean,
    measurement_error,
    median,
    non_overlap,
    percent_change,
    quantile,
    smoothed,
    theil_sen,
)

START = date(2026, 1, 1)


def series(*pairs):
    return tuple(DayScore(START + timedelta(days=day), value) for day, value in pairs)


def random_series(maker, fewest=2, most=40):
    days = sorted(maker.sample(range(500), maker.randint(fewest, most)))
    return series(*((day, maker.randint(0, 10)) for day in days))


def test_slope_and_medians_agree_with_scipy_on_a_thousand_random_series():
    maker = random.Random(20260101)
    for _ in range(1_000):
        scores = random_series(maker)
        values = np.array([score.value for score in scores], dtype=float)
        weeks = np.array([(score.day - START).days / 7 for score in scores])
        ours = theil_sen(scores)
        theirs = stats.theilslopes(values, weeks, alpha=0.95)
        assert ours.per_week == pytest.approx(theirs.slope, abs=1e-9)
        # Ours is rounded outwards, so it may be a rank wider, never narrower.
        assert ours.low <= theirs.low_slope + 1e-9
        assert ours.high >= theirs.high_slope - 1e-9
        assert median(values.tolist()) == pytest.approx(float(np.median(values)))
        for share in (0.25, 0.75):
            assert quantile(values.tolist(), share) == pytest.approx(np.quantile(values, share))


def test_the_interval_is_at_most_one_rank_wider_than_that_of_scipy():
    maker = random.Random(7)
    for _ in range(200):
        scores = random_series(maker, fewest=5)
        values = [float(score.value) for score in scores]
        days = [(score.day - START).days for score in scores]
        slopes = sorted(
            (values[j] - values[i]) / (days[j] - days[i]) * 7
            for i in range(len(days))
            for j in range(i + 1, len(days))
        )
        ours = theil_sen(scores)
        theirs = stats.theilslopes(values, np.array(days) / 7, alpha=0.95)
        below = [s for s in slopes if ours.low < s < theirs.low_slope - 1e-9]
        above = [s for s in slopes if theirs.high_slope + 1e-9 < s < ours.high]
        assert len(below) <= 1
        assert len(above) <= 1


def test_the_slope_of_a_straight_line_is_that_line():
    slope = theil_sen(series((0, 8), (7, 6), (14, 4), (21, 2), (28, 0)))
    assert slope.per_week == -2
    assert slope.low == slope.high == -2


def test_scores_of_one_day_count_as_their_mean_before_the_slope():
    twice = series((0, 8), (0, 4), (7, 5), (14, 4))
    once = series((0, 6), (7, 5), (14, 4))
    assert theil_sen(twice) == theil_sen(once)
    assert [score.value for score in day_means(twice)] == [6, 5, 4]


def test_a_slope_needs_two_days():
    assert theil_sen(()) is None
    assert theil_sen(series((0, 3), (0, 9))) is None


def test_equal_scores_have_a_slope_of_zero():
    slope = theil_sen(series(*((day, 5) for day in range(9))))
    assert (slope.per_week, slope.low, slope.high) == (0, 0, 0)


@pytest.mark.parametrize(
    ("days", "level"),
    [
        ((), Allowed.NOTHING),
        ((0,), Allowed.VALUE),
        ((0, 0, 0), Allowed.VALUE),
        ((0, 3), Allowed.DIFFERENCE),
        ((0, 3, 7), Allowed.MEDIAN),
        ((0, 3, 7, 60), Allowed.MEDIAN),
        ((0, 3, 7, 10, 13), Allowed.MEDIAN),
        ((0, 3, 7, 10, 14), Allowed.CAUTIOUS_SLOPE),
        ((0, 1, 2, 3, 4, 5, 6, 27), Allowed.CAUTIOUS_SLOPE),
        ((0, 1, 2, 3, 4, 5, 6, 28), Allowed.SLOPE),
        ((0, 1, 2, 3, 4, 5, 6, 13), Allowed.MEDIAN),
        ((0, 5, 10, 15, 20, 25, 60), Allowed.CAUTIOUS_SLOPE),
    ],
)
def test_what_may_be_said_depends_on_distinct_days_and_their_span(days, level):
    assert allowed(series(*((day, 5) for day in days))) is level


@pytest.mark.parametrize(
    ("first", "last", "error"),
    [(1, 1, 2.83), (2, 2, 2.00), (3, 3, 1.63), (4, 4, 1.41), (5, 5, 1.26), (7, 7, 1.07),
     (1, 3, 2.31)],
)  # fmt: skip
def test_measurement_error_is_that_of_the_clinical_file(first, last, error):
    assert measurement_error(first, last) == pytest.approx(error, abs=0.005)


def test_percent_is_undefined_from_zero():
    assert percent_change(0, 4) is None
    assert percent_change(7, 2) == pytest.approx(-500 / 7)
    assert percent_change(4, 5) == 25


def test_mean_is_exact_where_addition_drifts():
    assert mean([0.1] * 10) == statistics.fmean([0.1] * 10)


def test_smoothing_starts_at_the_mean_of_three_and_weighs_by_days():
    line = smoothed(series((0, 7), (7, 6), (14, 7), (21, 4)))[0]
    assert line[0].value == pytest.approx(20 / 3)
    assert line[1].value == pytest.approx(0.3 * 6 + 0.7 * 20 / 3)
    later = smoothed(series((0, 7), (14, 1)))[0][1].value
    assert later == pytest.approx((1 - 0.49) * 1 + 0.49 * 4)


def test_smoothing_breaks_after_more_than_21_days():
    assert [len(part) for part in smoothed(series((0, 5), (21, 5), (43, 5)))] == [2, 1]
    assert smoothed(()) == ()


def test_non_overlap_agrees_with_counting_pairs():
    maker = random.Random(3)
    for _ in range(300):
        before = [maker.randint(0, 10) for _ in range(maker.randint(5, 12))]
        after = [maker.randint(0, 10) for _ in range(maker.randint(5, 12))]
        pairs = [(b, a) for b in before for a in after]
        counted = sum(1.0 if a < b else 0.5 if a == b else 0.0 for b, a in pairs) / len(pairs)
        assert non_overlap(before, after) == pytest.approx(counted)


def test_non_overlap_needs_five_scores_on_both_sides():
    assert non_overlap([5] * 4, [1] * 9) is None
    assert non_overlap([5] * 9, [1] * 4) is None
    assert non_overlap([5] * 5, [1] * 5) == 1
