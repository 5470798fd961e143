"""Arithmetic on one person's scores over days: averages, error, slope, smoothing, comparison.

Every number describes; none is a test or a forecast. Rules and sources: design/clinical.md 5.
"""

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from itertools import groupby, pairwise

# Standard error of measurement of a 0-10 pain score; Childs 2005, Spine.
SEM = 1.02
# Smallest important change of a 0-10 pain score; Ostelo 2008, Spine.
IMPORTANT_POINTS = 2
IMPORTANT_SHARE = 0.30
# Two sides of 95 % of a normal distribution.
Z_95 = 1.96
# Longer without a score, and a line would claim what nobody measured.
LONGEST_JOINED_DAYS = 21
# Both sides of a comparison between phases need this many scores; Parker & Vannest 2009.
ENOUGH_TO_COMPARE = 5
_WEIGHT_PER_WEEK = 0.3


@dataclass(frozen=True, slots=True)
class DayScore:
    """A score on a day; after `day_means`, the mean of that day."""

    day: date
    value: float


@dataclass(frozen=True, slots=True)
class Slope:
    """Points a week with a 95 % interval; Theil-Sen (Sen 1968)."""

    per_week: float
    low: float
    high: float


class Allowed(IntEnum):
    """What may be said about a series; each level includes the ones before."""

    NOTHING = 0
    VALUE = 1
    DIFFERENCE = 2
    MEDIAN = 3
    CAUTIOUS_SLOPE = 4
    SLOPE = 5


def day_means(scores: Sequence[DayScore]) -> tuple[DayScore, ...]:
    """Reduce several scores on one day to their mean; result is in order of days."""
    ordered = sorted(scores, key=lambda score: score.day)
    grouped = groupby(ordered, key=lambda score: score.day)
    return tuple(DayScore(day, mean([score.value for score in group])) for day, group in grouped)


def allowed(scores: Sequence[DayScore]) -> Allowed:
    """Say what a series allows, from its distinct days and the days it spans (5.2)."""
    days = sorted({score.day for score in scores})
    if len(days) <= 2:
        return Allowed(len(days))
    span = (days[-1] - days[0]).days
    if len(days) >= 8 and span >= 28:
        return Allowed.SLOPE
    if len(days) >= 5 and span >= 14:
        return Allowed.CAUTIOUS_SLOPE
    return Allowed.MEDIAN


def mean(values: Sequence[float]) -> float:
    """Give the mean of at least one value."""
    return math.fsum(values) / len(values)


def quantile(values: Sequence[float], share: float) -> float:
    """Give a quantile of at least one value, straight between neighbours (type 7)."""
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def median(values: Sequence[float]) -> float:
    """Give the middle of at least one value."""
    return quantile(values, 0.5)


def percent_change(baseline: float, later: float) -> float | None:
    """Give the change in percent of the baseline, negative when lower; None from 0."""
    return None if baseline == 0 else (later - baseline) / baseline * 100


def measurement_error(first: int, last: int) -> float:
    """Error of a difference between the means of `first` and of `last` scores, 95 %.

    1.96 x SEM x sqrt(1/first + 1/last): 2.83 for two single scores, 1.63 for three against three.
    """
    return Z_95 * SEM * math.sqrt(1 / first + 1 / last)


def theil_sen(scores: Sequence[DayScore]) -> Slope | None:
    """Give the median of all slopes between two days, per week, or None with fewer than two days.

    Several scores on one day count as their mean. The interval takes the ranks of Sen 1968 with
    the variance corrected for ties, rounded outwards.
    """
    means = day_means(scores)
    slopes = sorted(
        (later.value - earlier.value) / (later.day - earlier.day).days * 7
        for index, earlier in enumerate(means)
        for later in means[index + 1 :]
    )
    if not slopes:
        return None
    half = Z_95 * math.sqrt(_variance_of_signs([score.value for score in means]))
    low = math.floor((len(slopes) - half) / 2) - 1
    high = math.ceil((len(slopes) + half) / 2)
    last = len(slopes) - 1
    return Slope(median(slopes), slopes[max(low, 0)], slopes[min(max(high, 0), last)])


def _variance_of_signs(values: Sequence[float]) -> float:
    count = len(values)
    ties = math.fsum(n * (n - 1) * (2 * n + 5) for n in Counter(values).values() if n > 1)
    return max(0.0, (count * (count - 1) * (2 * count + 5) - ties) / 18)


def stretches(scores: Sequence[DayScore]) -> tuple[tuple[DayScore, ...], ...]:
    """Divide a series in order of days wherever more than 21 days lie between two scores."""
    if not scores:
        return ()
    parts: list[list[DayScore]] = [[scores[0]]]
    for earlier, later in pairwise(scores):
        if (later.day - earlier.day).days > LONGEST_JOINED_DAYS:
            parts.append([])
        parts[-1].append(later)
    return tuple(tuple(part) for part in parts)


def smoothed(scores: Sequence[DayScore]) -> tuple[tuple[DayScore, ...], ...]:
    """Give the exponentially weighted mean per stretch, for display only (Roberts 1959).

    The weight of a new day is 1 - 0.7^(days since the last / 7); a stretch starts at the mean of
    its first up to three days and ends where a gap of more than 21 days begins.
    """
    return tuple(_smoothed_stretch(stretch) for stretch in stretches(day_means(scores)))


def _smoothed_stretch(stretch: tuple[DayScore, ...]) -> tuple[DayScore, ...]:
    level = mean([score.value for score in stretch[:3]])
    result = [DayScore(stretch[0].day, level)]
    for earlier, later in pairwise(stretch):
        weight = 1 - (1 - _WEIGHT_PER_WEEK) ** ((later.day - earlier.day).days / 7)
        level = weight * later.value + (1 - weight) * level
        result.append(DayScore(later.day, level))
    return tuple(result)


def non_overlap(before: Sequence[float], after: Sequence[float]) -> float | None:
    """Give the share of pairs that are lower after than before, ties counting half (NAP).

    None unless both sides have at least five values (Parker & Vannest 2009).
    """
    if min(len(before), len(after)) < ENOUGH_TO_COMPARE:
        return None
    ordered = sorted(after)
    lower = sum(bisect_left(ordered, value) for value in before)
    same = sum(bisect_right(ordered, value) - bisect_left(ordered, value) for value in before)
    return (lower + same / 2) / (len(before) * len(after))
