"""What the tests of the sheet share: a handout to change, plain figures, and eyes for a PDF."""

import ctypes
import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pypdfium2.raw as pdfium

from exercise_app.content.library import ShippedLibrary
from exercise_app.domain.dosage import Dosage
from exercise_app.domain.handout import Handout, HandoutHead, HandoutItem
from exercise_app.domain.language import Language
from exercise_app.figures.display import Panel, PanelName, Picture, Shape
from exercise_app.handouts.printer import ReportlabPrinter

RESOURCES = Path(__file__).parents[2] / "resources"
MM = 72 / 25.4

HEAD = HandoutHead(
    clinic="Fysiotherapie De Linde",
    address="Lindelaan 8, 1234 AB Voorbeeldstad",
    telephone="012 - 345 67 89",
    therapist="Eva Smit",
)


def a_panel(name: PanelName, width: float = 1800, height: float = 700) -> Panel:
    """A panel with a filled body low in it, and its corners free."""
    body = (
        ("M", (100.0, height - 300)),
        ("L", (width - 100, height - 300)),
        ("L", (width - 100, height - 50)),
        ("Z", ()),
    )
    shapes = (Shape("skin", "line", 8.5, body), Shape("arrow", None, 0, body))
    return Panel(name, width, height, shapes, width / 2, height - 50)


LYING = Picture(
    "lying", (a_panel("start"), a_panel("end", height=900)), stacked=True, neutral=False
)
STANDING = Picture(
    "standing",
    (a_panel("start", 600, 1800), a_panel("end", 700, 1850)),
    stacked=False,
    neutral=False,
)
NEUTRAL = Picture("neutral", (a_panel("start", 600, 1800),), stacked=True, neutral=True)


class PlainFigures:
    """Gives a simple picture for every exercise."""

    def picture(self, exercise_id: str, start_position: str) -> Picture:
        return LYING if start_position.endswith("lying") else STANDING


def a_printer() -> ReportlabPrinter:
    return ReportlabPrinter(PlainFigures(), RESOURCES)


def an_item(number: int = 1, **changes: Any) -> HandoutItem:
    item = HandoutItem(
        number=number,
        exercise_id=f"exercise-{number}",
        start_position="crook-lying" if number % 2 else "standing",
        name=f"Billen optillen {number}",
        clinical_name="Brug",
        dosage=Dosage(sets=3, reps=10, hold_s=5, days_per_week=5),
        sentence="Doe 3 keer 10 herhalingen. Houd steeds 5 tellen vast. 5 dagen per week.",
        steps=(
            f"Ga op uw rug liggen voor oefening {number}.",
            "Til uw billen langzaam op.",
            "Houd 5 tellen vast en adem rustig door.",
        ),
        feel="U voelt uw billen werken.",
        safety="",
        note="",
        is_aerobic=False,
    )
    return replace(item, **changes)


@cache
def library() -> ShippedLibrary:
    return ShippedLibrary()


def a_handout(*items: HandoutItem, **changes: Any) -> Handout:
    handout = Handout(
        language=Language.NL,
        head=HEAD,
        title="Uw oefeningen voor de rug",
        patient_label="mevrouw A. de Vries",
        period="Week 3 en 4",
        day=date(2026, 3, 12),
        code="K7QXD",
        items=items or tuple(an_item(n) for n in range(1, 5)),
        pain_rules=True,
        education=(),
        call_groups=library().call_groups(),
        next_appointment=datetime(2026, 3, 26, 10, 20),  # noqa: DTZ001 - the clinic's own time
        plan="",
        changes=(),
        black_and_white=False,
    )
    return replace(handout, **changes)


@dataclass(frozen=True, slots=True)
class Letter:
    """One printed character: what, how large in points, and its box in points from left below."""

    text: str
    size: float
    left: float
    bottom: float
    right: float
    top: float


def letters_of(pdf: bytes) -> list[list[Letter]]:
    """Every visible character, page by page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_letters(document[number]) for number in range(len(document))]
    finally:
        document.close()


def _letters(page: pypdfium2.PdfPage) -> list[Letter]:
    text = page.get_textpage()
    found = []
    for index in range(text.count_chars()):
        character = chr(pdfium.FPDFText_GetUnicode(text.raw, index))
        size = _size(text, index)
        if not character.isspace() and character != "\x02":
            found.append(Letter(character, size, *text.get_charbox(index)))
    text.close()
    page.close()
    return found


def _size(text: pypdfium2.PdfTextPage, index: int) -> float:
    """The size as printed: the font size times the scale of its matrix."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text.raw, index, ctypes.byref(matrix))
    return float(pdfium.FPDFText_GetFontSize(text.raw, index) * abs(matrix.d))


def text_of(pdf: bytes) -> str:
    """All text in the order in which it is written, one blank between words."""
    return " ".join(pages_of(pdf))


def pages_of(pdf: bytes) -> list[str]:
    reader = pypdf.PdfReader(BytesIO(pdf))
    return [re.sub(r"\s+", " ", page.extract_text()) for page in reader.pages]


def drawing_of(pdf: bytes) -> bytes:
    """The drawing operators of every page and of every form that pages use."""
    reader = pypdf.PdfReader(BytesIO(pdf))
    parts = []
    for page in reader.pages:
        parts.append(page.get_contents().get_data())
        forms = page["/Resources"].get("/XObject", {})
        parts += [form.get_object().get_data() for form in forms.values()]
    return b"\n".join(parts)
