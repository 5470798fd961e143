"""The numbers of a course: what was first and last, how much it differs, what error belongs."""

from collections.abc import Sequence
from dataclasses import dataclass

from exercise_app.domain.course import Course
from exercise_app.domain.trend import (
    IMPORTANT_SHARE,
    Allowed,
    DayScore,
    Slope,
    allowed,
    mean,
    measurement_error,
    median,
    non_overlap,
    percent_change,
    quantile,
    theil_sen,
)

_BASELINE = 3


@dataclass(frozen=True, slots=True)
class Comparison:
    """The mean of the first `count` scores against that of the last `count`, none in both.

    `error` is the measurement error of that difference (95 %), `important_at` the score that is
    30 % below the first mean (Ostelo 2008).
    """

    count: int
    first: float
    last: float
    change: float
    percent: float | None
    error: float
    important_at: float


@dataclass(frozen=True, slots=True)
class CourseNumbers:
    """Numbers of a series with at least one score; None where the data do not allow one.

    `count` counts scores, `days` distinct days. `percent` is against the first score, negative
    when lower. `from_baseline` is against the median of the first three, to temper the chance that
    people come when pain is high.
    """

    count: int
    days: int
    missing: int
    allowed: Allowed
    first: DayScore
    last: DayScore
    change: float | None
    percent: float | None
    from_baseline: float | None
    mean_first3: float | None
    mean_last3: float | None
    comparison: Comparison | None
    median: float
    low: float
    high: float
    slope: Slope | None


@dataclass(frozen=True, slots=True)
class PhaseNumbers:
    """The scores in one phase; `non_overlap` compares with the phase before (NAP, 0-1)."""

    name: str
    count: int
    median: float
    lower_quartile: float
    upper_quartile: float
    non_overlap: float | None


def numbers_of(scores: Sequence[DayScore], missing: int = 0) -> CourseNumbers | None:
    """Count a series in the order given; None without a score."""
    if not scores:
        return None
    values = [score.value for score in scores]
    level = allowed(scores)
    first, last = scores[0], scores[-1]
    differs, three = level >= Allowed.DIFFERENCE, len(values) >= _BASELINE
    return CourseNumbers(
        count=len(values),
        days=len({score.day for score in scores}),
        missing=missing,
        allowed=level,
        first=first,
        last=last,
        change=last.value - first.value if differs else None,
        percent=percent_change(first.value, last.value) if differs else None,
        from_baseline=last.value - median(values[:_BASELINE]) if differs and three else None,
        mean_first3=mean(values[:_BASELINE]) if three else None,
        mean_last3=mean(values[-_BASELINE:]) if three else None,
        comparison=_comparison(values) if differs else None,
        median=median(values),
        low=min(values),
        high=max(values),
        slope=theil_sen(scores) if level >= Allowed.CAUTIOUS_SLOPE else None,
    )


def course_numbers(course: Course) -> CourseNumbers | None:
    """Count a course; None without a score."""
    return numbers_of(course.scores, course.missing)


def _comparison(values: Sequence[float]) -> Comparison:
    # With fewer than six scores the same one would stand on both sides.
    count = min(_BASELINE, len(values) // 2)
    first, last = mean(values[:count]), mean(values[-count:])
    return Comparison(
        count=count,
        first=first,
        last=last,
        change=last - first,
        percent=percent_change(first, last),
        error=measurement_error(count, count),
        important_at=first * (1 - IMPORTANT_SHARE),
    )


def phase_numbers(course: Course) -> tuple[PhaseNumbers, ...]:
    """Count each phase that has a score; scores before the first phase belong to none."""
    result: list[PhaseNumbers] = []
    before: list[float] = []
    ends = [start.day for start in course.phases[1:]]
    for phase, end in zip(course.phases, [*ends, None], strict=False):
        values = [
            point.value
            for point in course.points
            if phase.day <= point.day and (end is None or point.day < end)
        ]
        if values:
            result.append(
                PhaseNumbers(
                    name=phase.name,
                    count=len(values),
                    median=median(values),
                    lower_quartile=quantile(values, 0.25),
                    upper_quartile=quantile(values, 0.75),
                    non_overlap=non_overlap(before, values),
                )
            )
        before = values
    return tuple(result)
