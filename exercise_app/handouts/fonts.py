"""The fonts of the sheet: read from bytes, registered once, embedded as subsets."""

import tomllib
from importlib.resources.abc import Traversable
from io import BytesIO

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "WervelSans"
SEMIBOLD = "WervelSans-SemiBold"
ICONS = "WervelIcons"

_FILES = {
    REGULAR: ("fonts", "NotoSans-Regular.ttf"),
    SEMIBOLD: ("fonts", "NotoSans-SemiBold.ttf"),
    ICONS: ("icons", "lucide.ttf"),
}


def register_fonts(resources: Traversable) -> None:
    """Make the fonts known to reportlab; reads the files only the first time."""
    known = pdfmetrics.getRegisteredFontNames()
    for name, parts in _FILES.items():
        if name not in known:
            data = resources.joinpath(parts[0]).joinpath(parts[1]).read_bytes()
            pdfmetrics.registerFont(TTFont(name, BytesIO(data)))
    pdfmetrics.registerFontFamily(REGULAR, REGULAR, SEMIBOLD, REGULAR, SEMIBOLD)


def icon_letters(resources: Traversable) -> dict[str, str]:
    """Return the letter of each icon in the icon font, by name."""
    text = resources.joinpath("icons").joinpath("icons.toml").read_text(encoding="utf-8")
    return {name: chr(point) for name, point in tomllib.loads(text).items()}


def has_glyph(character: str) -> bool:
    """Whether both text fonts can draw a character."""
    point = ord(character)
    return all(
        point in pdfmetrics.getFont(name).face.charToGlyph  # type: ignore[attr-defined]
        for name in (REGULAR, SEMIBOLD)
    )
