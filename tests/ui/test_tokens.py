import itertools
import re
from pathlib import Path

import pytest

import exercise_app
from exercise_app.ui.theme.tokens import TOKENS, Tokens

THEMES = list(TOKENS.values())
GROUNDS = ("bg", "surface", "sunken", "hover")
STATES = ("positive", "caution", "danger")
TEXT_PAIRS = [
    *itertools.product(("text", "muted"), (*GROUNDS, "accent_soft", "picture")),
    *itertools.product(("accent", *STATES), GROUNDS),
    ("accent", "accent_soft"),
    *((state, f"{state}_soft") for state in STATES),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("reference", "surface"),
    ("reference", "hover"),
]
CONTROL_PAIRS = [
    *itertools.product(("control", "focus", "accent"), (*GROUNDS, "accent_soft")),
]
COLOURS = [name for name in Tokens._fields if name not in ("name", "figures", "is_high_contrast")]


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself_is_right() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", THEMES, ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", THEMES, ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("edge", "ground"), CONTROL_PAIRS)
def test_controls_and_the_focus_can_be_seen(tokens: Tokens, edge: str, ground: str) -> None:
    assert contrast(getattr(tokens, edge), getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("tokens", THEMES, ids=lambda tokens: tokens.name)
def test_every_colour_is_written_the_same_way(tokens: Tokens) -> None:
    for name in COLOURS:
        assert re.fullmatch("#[0-9A-F]{6}", getattr(tokens, name)), name


def test_no_other_module_of_the_screen_names_a_colour() -> None:
    root = Path(exercise_app.__file__).parent
    pattern = re.compile(
        r"""["'(]#[0-9a-fA-F]{3,8}\b|\brgba?\(|QColor\(\s*["'\d]|GlobalColor\.(?!transparent|black)"""
    )
    found = [
        f"{path.relative_to(root)}:{number}"
        for room in ("ui", "presenters", "app")
        for path in (root / room).rglob("*.py")
        if path.name != "tokens.py"
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]
    assert found == []
