"""Sizes, colours and letter styles of the sheet; nothing smaller than 12 points."""

from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from exercise_app.handouts.fonts import REGULAR, SEMIBOLD

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT = 15 * mm
WIDTH = PAGE_WIDTH - 2 * LEFT
TOP = 12 * mm
# Content ends here, measured from the top; below it stands one line with the page to turn to.
CONTENT_END = PAGE_HEIGHT - 17 * mm
FOOT_BASELINE = 10.5 * mm

PICTURE_WIDTH = 64 * mm
GUTTER = 7 * mm
TEXT_WIDTH = WIDTH - PICTURE_WIDTH - GUTTER

THIN = 0.25 * mm
FRAME = 0.35 * mm
HEAVY = 0.6 * mm
HEAVIEST = 0.9 * mm
RADIUS = 2 * mm


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a sheet; in black and white everything that is not a line is black."""

    ink: Color
    quiet: Color
    line: Color
    green: Color
    orange: Color
    red: Color


COLOUR = Inks(
    HexColor("#16202a"),
    HexColor("#3b444c"),
    HexColor("#9aa1a6"),
    HexColor("#1f7a44"),
    HexColor("#9a5b00"),
    HexColor("#a32018"),
)
BLACK = Inks(
    HexColor("#000000"),
    HexColor("#000000"),
    HexColor("#808080"),
    HexColor("#000000"),
    HexColor("#000000"),
    HexColor("#000000"),
)


@dataclass(frozen=True, slots=True)
class Letters:
    """Every letter style of the sheet."""

    body: ParagraphStyle
    strong: ParagraphStyle
    quiet: ParagraphStyle
    centred: ParagraphStyle
    right: ParagraphStyle
    title: ParagraphStyle
    heading: ParagraphStyle
    topic: ParagraphStyle
    sign: ParagraphStyle
    clinic: ParagraphStyle
    telephone: ParagraphStyle
    name: ParagraphStyle
    sentence: ParagraphStyle
    step: ParagraphStyle
    call: ParagraphStyle
    call_heading: ParagraphStyle


@lru_cache(maxsize=2)
def letters(inks: Inks) -> Letters:
    """Make the letter styles in the inks of a sheet."""

    def style(size: float, leading: float, font: str = REGULAR) -> ParagraphStyle:
        return ParagraphStyle("", fontName=font, fontSize=size, leading=leading, textColor=inks.ink)

    body = style(12, 15.2)
    topic = style(13, 17, SEMIBOLD)
    return Letters(
        body=body,
        strong=style(12, 15.2, SEMIBOLD),
        quiet=body.clone("", textColor=inks.quiet),
        centred=body.clone("", alignment=TA_CENTER),
        right=body.clone("", alignment=TA_RIGHT),
        title=style(22, 27, SEMIBOLD),
        heading=style(14, 18, SEMIBOLD),
        topic=topic,
        sign=topic.clone("", alignment=TA_CENTER),
        clinic=style(14, 17.5, SEMIBOLD),
        telephone=style(16, 20, SEMIBOLD),
        name=style(16, 20, SEMIBOLD),
        sentence=style(12.5, 16, SEMIBOLD),
        step=style(14, 17.5),
        call=style(13, 17),
        call_heading=style(14, 18, SEMIBOLD),
    )
