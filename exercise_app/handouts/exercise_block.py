"""One exercise on paper: picture left, what to do right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from exercise_app.domain.dosage_words import icon_cells
from exercise_app.figures.display import mirrored
from exercise_app.handouts.boxes import (
    Bar,
    Box,
    Columns,
    Gap,
    Stack,
    Tagged,
    Words,
    fixed_words,
    plain,
    strong,
)
from exercise_app.handouts.dosage_row import DosageRow
from exercise_app.handouts.fonts import REGULAR, SEMIBOLD
from exercise_app.handouts.pictures import PictureBox
from exercise_app.handouts.shapes import disc
from exercise_app.handouts.styles import GUTTER, PICTURE_WIDTH, TEXT_WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.domain.handout import HandoutItem
    from exercise_app.figures.display import Picture
    from exercise_app.handouts.setting import Setting

_DISC = 8.5 * mm
_NAME_X = 11.5 * mm
_STEP_X = 6.5 * mm


def exercise_block(item: HandoutItem, picture: Picture, setting: Setting) -> Box:
    """Make the block of one exercise, as wide as the page between its margins."""
    drawn = PictureBox(mirrored(picture) if item.mirrored else picture, PICTURE_WIDTH, setting)
    left: list[Box] = [as_figure(drawn, item, PICTURE_WIDTH, setting)]
    right = [
        _name(item, setting),
        Gap(2 * mm),
        *_dosage(item, setting),
        *numbered_steps(item, setting),
    ]
    note = _note(item, setting)
    for markup, gap in _remarks(item, setting):
        under = [Gap(gap), fixed_words(markup, setting.letters.body, PICTURE_WIDTH)]
        beside = [Gap(gap), fixed_words(markup, setting.letters.body, TEXT_WIDTH)]
        # Each remark goes where the block stays lowest: under the picture or under the steps.
        if _height(left + under) <= max(_height(left), _height(right + beside + note)):
            left += under
        else:
            right += beside
    right += note
    # The text is drawn first: whoever reads the page aloud meets the name before the picture.
    return Columns([(PICTURE_WIDTH + GUTTER, Stack(right)), (0, Stack(left))])


class Disc(Box):
    """The number of the exercise, white on a dark disc."""

    def __init__(self, number: int, setting: Setting) -> None:
        self._number, self._setting = str(number), setting
        self.height = _DISC

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        radius = _DISC / 2
        disc(canvas, x + radius, top - radius, radius, self._setting.inks.ink)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.setFont(SEMIBOLD, 14)
        canvas.drawCentredString(x + radius, top - radius - 5, self._number)


def _name(item: HandoutItem, setting: Setting) -> Box:
    """The plain name large; the clinical one small, behind it when it fits there, else beneath."""
    letters, width = setting.letters, TEXT_WIDTH - _NAME_X
    lead = max(0.0, (_DISC - letters.name.leading) / 2)
    clinical = plain(item.clinical_name)
    lines: list[Box] = [Gap(lead)]
    taken = _width(item.name, letters.name) + 3 * mm + _width(item.clinical_name, letters.body)
    if clinical and taken <= width:
        small = f'&nbsp; <font name="{REGULAR}" size="12">{clinical}</font>'
        lines.append(fixed_words(plain(item.name) + small, letters.name, width))
    else:
        lines.append(fixed_words(plain(item.name), letters.name, width))
        lines += [fixed_words(clinical, letters.body, width)] if clinical else []
    name = Columns([(0, Disc(item.number, setting)), (_NAME_X, Stack(lines))])
    return Tagged(name, "H2")


def as_figure(drawn: Box, item: HandoutItem, width: float, setting: Setting) -> Box:
    """The picture of an exercise with the words for who cannot see it."""
    alt = setting.texts.say("picture_alt", name=item.name)
    return Tagged(drawn, "Figure", width, alt=alt)


def _dosage(item: HandoutItem, setting: Setting) -> list[Box]:
    style = setting.letters.sentence
    boxes: list[Box] = []
    if item.sentence:
        lines = sentence_lines(item.sentence, style, TEXT_WIDTH)
        boxes += [fixed_words("<br/>".join(plain(line) for line in lines), style, TEXT_WIDTH)]
        boxes += [Gap(2 * mm)]
    if cells := icon_cells(item.dosage, setting.texts.language):
        boxes += [DosageRow(cells, TEXT_WIDTH, setting), Gap(2.4 * mm)]
    return boxes


def sentence_lines(text: str, style: ParagraphStyle, width: float) -> tuple[str, ...]:
    """Break at full stops when that takes no more lines than breaking anywhere."""
    sentences = text.replace(". ", ".\0").split("\0")
    lines: list[str] = []
    for sentence in sentences:
        joined = f"{lines[-1]} {sentence}" if lines else sentence
        if lines and _width(joined, style) <= width:
            lines[-1] = joined
        else:
            lines.append(sentence)
    anywhere = round(fixed_words(plain(text), style, width).height / style.leading)
    broken = len(lines) <= anywhere and all(_width(line, style) <= width for line in lines)
    return tuple(lines) if broken else (text,)


def _width(text: str, style: ParagraphStyle) -> float:
    return float(stringWidth(text, style.fontName, style.fontSize))


def numbered_steps(item: HandoutItem, setting: Setting, width: float = TEXT_WIDTH) -> list[Box]:
    """The steps, each behind its number."""
    boxes: list[Box] = []
    for number, step in enumerate(item.steps, start=1):
        if boxes:
            boxes.append(Gap(0.6 * mm))
        figure = fixed_words(f"{number}.", setting.letters.strong, _STEP_X)
        words = fixed_words(plain(step), setting.letters.body, width - _STEP_X)
        row = Columns([(0, Tagged(figure, "Lbl")), (_STEP_X, Tagged(words, "LBody"))])
        boxes.append(Tagged(row, "LI"))
    return [Tagged(Stack(boxes), "L", numbered=True)] if boxes else []


def _remarks(item: HandoutItem, setting: Setting) -> list[tuple[str, float]]:
    """What it feels like and what to take care of, each with the gap above it."""
    remarks: list[tuple[str, float]] = []
    if item.feel:
        remarks.append((plain(item.feel), 2 * mm))
    if item.safety:
        caution = strong(setting.texts.say("caution"))
        remarks.append((f"{caution} {plain(item.safety)}", 1.6 * mm))
    return remarks


def _note(item: HandoutItem, setting: Setting) -> list[Box]:
    """The therapist's note behind its bar."""
    if not item.note:
        return []
    words = Words(plain(item.note), setting.letters.body, TEXT_WIDTH - 4 * mm)
    return [Gap(2.2 * mm), Bar(words, 1 * mm, setting.inks.ink, 4 * mm)]


def _height(boxes: Sequence[Box]) -> float:
    return sum(box.height for box in boxes)
