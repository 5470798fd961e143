"""Looks for chart tests: every colour another, so that a drawn colour says what it is."""

from pathlib import Path

from exercise_app.charts.look import ChartLook, paper_look

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
REGULAR, SEMIBOLD = FONTS / "NotoSans-Regular.ttf", FONTS / "NotoSans-SemiBold.ttf"

LIGHT = ChartLook(
    ground="#ffffff",
    text="#1e2a32",
    muted="#58636b",
    data="#17647a",
    grid="#dfdad1",
    edge="#8a857b",
    band="#f3f0ea",
    hatch="#dfdad2",
    flare="#fbefd3",
    reference="#9a5b00",
    focus="#c4500f",
    regular=REGULAR,
    semibold=SEMIBOLD,
)
PAPER = paper_look(REGULAR, SEMIBOLD)
