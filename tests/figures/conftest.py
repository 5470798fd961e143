"""What the tests of the figures share."""

import pytest

from exercise_app.figures.display import Panel, Picture, Shape

BOX = (
    ("M", (10.0, 10.0)),
    ("L", (90.0, 10.0)),
    ("L", (90.0, 90.0)),
    ("L", (10.0, 90.0)),
    ("Z", ()),
)
WAVE = (("M", (0.0, 50.0)), ("C", (25.0, 0.0, 75.0, 100.0, 100.0, 50.0)))


@pytest.fixture
def small_picture() -> Picture:
    """A picture of two panels: a box, a wave and a pen line, then a box alone."""
    shapes = (
        Shape("skin", "line", 8.5, BOX),
        Shape(None, "line", 4.0, WAVE),
        Shape("line", "line", 8.5, BOX, pen=True),
    )
    start = Panel("start", 100.0, 100.0, shapes, 50.0, 100.0)
    end = Panel("end", 100.0, 100.0, shapes[:1], 50.0, 100.0)
    return Picture("bridge", (start, end), stacked=False, neutral=False)
