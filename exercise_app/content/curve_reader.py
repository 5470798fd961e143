"""Reads exercises/reference/curves.toml: published courses of pain on 0-10."""

from exercise_app.content.fields import Fields
from exercise_app.domain.education import ReferenceCurve
from exercise_app.domain.texts import MAX_LINE, MAX_NAME

STARTS = ("start-of-care", "onset")
Point = tuple[float, float, float, float]


def read_curves(fields: Fields) -> tuple[ReferenceCurve, ...]:
    """Build the curves in the order of the file; every id may stand only once."""
    curves = tuple(_curve(curve) for curve in fields.tables("curve", most=30))
    names = [curve.id for curve in curves]
    for repeated in sorted({one for one in names if names.count(one) > 1}):
        fields.wrong("curve", f"{repeated!r} stands there twice")
    return curves


def _curve(fields: Fields) -> ReferenceCurve:
    curve = ReferenceCurve(
        id=fields.text("id", longest=60),
        name=fields.both("name", longest=MAX_NAME),
        weeks_since=fields.choice("weeks_since", STARTS),
        source=fields.text("source", longest=MAX_LINE),
        limits_verified=fields.flag("limits_verified"),
        points=_points(fields),
    )
    fields.end()
    return curve


def _points(fields: Fields) -> tuple[Point, ...]:
    points = []
    for inner in fields.tables("point", most=60):
        point = (
            inner.number("week", 0, 520),
            inner.number("mean", 0, 10),
            inner.number("low", 0, 10),
            inner.number("high", 0, 10),
        )
        inner.end()
        if not point[2] <= point[1] <= point[3]:
            inner.wrong("mean", "must lie between low and high")
        points.append(point)
    weeks = [point[0] for point in points]
    if len(weeks) < 2 or weeks != sorted(set(weeks)):
        fields.wrong("point", "needs two or more points with rising weeks")
    return tuple(points)
