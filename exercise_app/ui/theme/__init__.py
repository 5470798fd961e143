"""Colours, sizes and type of the program: the only place that names a colour."""

from exercise_app.ui.theme.fonts import load_fonts
from exercise_app.ui.theme.theme import SYSTEM, Theme, follows_theme, font, palette
from exercise_app.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, TOKENS, ThemeName, Tokens

__all__ = [
    "DARK",
    "HIGH_CONTRAST",
    "LIGHT",
    "SYSTEM",
    "TOKENS",
    "Theme",
    "ThemeName",
    "Tokens",
    "follows_theme",
    "font",
    "load_fonts",
    "palette",
]
