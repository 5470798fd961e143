"""Colours, sizes and type of the program: the only place that names a colour.

Names are loaded when first used: the window is painted before the theme is needed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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

_HOMES = {
    "load_fonts": "fonts",
    **dict.fromkeys(("SYSTEM", "Theme", "follows_theme", "font", "palette"), "theme"),
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(name)
    found: object = getattr(import_module(f"{__name__}.{_HOMES.get(name, 'tokens')}"), name)
    # Found once, it is an ordinary name of this module from now on.
    globals()[name] = found
    return found
