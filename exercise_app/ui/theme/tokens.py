"""The named colours of each theme. No other module of the program names a colour.

Values and their computed contrast: tests/ui/test_tokens.py holds every pair that may occur.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class ThemeName(StrEnum):
    """A complete set of colours."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Tokens(NamedTuple):
    """The colours of one theme, each as "#RRGGBB", by what they are used for.

    Attributes:
        bg: Window.
        surface: Cards, rail, header, fields.
        sunken: Preview pane, tags, disabled button.
        hover: Hovered and current row, alternate phase band.
        line: Dividers and card edges; decoration only, never the only edge of a control.
        control: Edge of fields, buttons and check boxes.
        text: Text.
        muted: Second line, labels, axis.
        accent: Primary button, selection, data line.
        accent_hover: The primary button under the pointer.
        accent_soft: Selected row, tab, chip.
        on_accent: Text on accent.
        positive: Done, stored; `positive_soft` is its ground.
        caution: To look at, circumstance tag; `caution_soft` is its ground.
        danger: A problem, a destructive choice; `danger_soft` is its ground.
        focus: The focus ring and nothing else.
        picture: Ground under a figure.
        reference: Literature line in the chart; never on accent_soft.
        paper: Preview of a sheet.
        figures: Name of the palette of the figures: "light" or "dark".
        is_high_contrast: Selection then also shows as a bar and bold text.
    """

    name: ThemeName
    bg: str
    surface: str
    sunken: str
    hover: str
    line: str
    control: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    positive: str
    positive_soft: str
    caution: str
    caution_soft: str
    danger: str
    danger_soft: str
    focus: str
    picture: str
    reference: str
    paper: str
    figures: str
    is_high_contrast: bool = False


LIGHT = Tokens(
    name=ThemeName.LIGHT,
    bg="#F6F4F0",
    surface="#FFFFFF",
    sunken="#EFECE6",
    hover="#F3F0EA",
    line="#DFDAD1",
    control="#8A857B",
    text="#1E2A32",
    muted="#58636B",
    accent="#17647A",
    accent_hover="#115163",
    accent_soft="#DDECEF",
    on_accent="#FFFFFF",
    positive="#2A7148",
    positive_soft="#E0F0E6",
    caution="#7F5200",
    caution_soft="#FBEFD3",
    danger="#AE2A1E",
    danger_soft="#FAE4E0",
    focus="#C4500F",
    picture="#FBFAF8",
    reference="#9A5B00",
    paper="#FFFFFF",
    figures="light",
)

DARK = Tokens(
    name=ThemeName.DARK,
    bg="#14191D",
    surface="#1D2429",
    sunken="#171D21",
    hover="#273036",
    line="#364047",
    control="#7C8990",
    text="#E9E6E0",
    muted="#A9B2B8",
    accent="#74C3D6",
    accent_hover="#8FD2E2",
    accent_soft="#1F3F49",
    on_accent="#08252D",
    positive="#7CCB97",
    positive_soft="#1F3A2A",
    caution="#E9B95B",
    caution_soft="#3B3019",
    danger="#F2938A",
    danger_soft="#452320",
    focus="#FFA15C",
    picture="#252C31",
    reference="#E9B95B",
    paper="#F3F1EC",
    figures="dark",
)

HIGH_CONTRAST = Tokens(
    name=ThemeName.HIGH_CONTRAST,
    bg="#FFFFFF",
    surface="#FFFFFF",
    sunken="#FFFFFF",
    hover="#E6F0FA",
    line="#000000",
    control="#000000",
    text="#000000",
    muted="#1F1F1F",
    accent="#003E73",
    accent_hover="#002A50",
    accent_soft="#D6E8F7",
    on_accent="#FFFFFF",
    positive="#00491C",
    positive_soft="#FFFFFF",
    caution="#5A3600",
    caution_soft="#FFFFFF",
    danger="#8A0000",
    danger_soft="#FFFFFF",
    focus="#B3005E",
    picture="#FFFFFF",
    reference="#5A3600",
    paper="#FFFFFF",
    figures="light",
    is_high_contrast=True,
)

TOKENS = {tokens.name: tokens for tokens in (LIGHT, DARK, HIGH_CONTRAST)}
