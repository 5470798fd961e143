"""The parts of a narrow page: an exercise, the week, a reason to call, the cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from exercise_app.domain.dosage_words import icon_cells
from exercise_app.figures.display import mirrored
from exercise_app.handouts.boxes import (
    Bar,
    Box,
    Columns,
    Frame,
    Gap,
    Rule,
    Stack,
    Tagged,
    Words,
    fixed_words,
    plain,
    strong,
)
from exercise_app.handouts.bullets import bullets
from exercise_app.handouts.dosage_row import DosageRow
from exercise_app.handouts.exercise_block import Disc, as_figure
from exercise_app.handouts.heading import logo_of
from exercise_app.handouts.pictures import Limits, PictureBox
from exercise_app.handouts.styles import FRAME, HEAVY, THIN
from exercise_app.handouts.week_plan import TickBoxes, often

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.domain.education import CallGroup
    from exercise_app.domain.handout import Handout, HandoutItem
    from exercise_app.figures.display import Picture
    from exercise_app.handouts.setting import Setting

_RING = 8 * mm
_STEP_X = 11.5 * mm
# How high a picture may be; less by steps when the words need the room.
_PICTURE_HEIGHTS = (92 * mm, 80 * mm, 70 * mm, 60 * mm, 52 * mm)


def exercise_page(
    item: HandoutItem, picture: Picture, setting: Setting, width: float, room: float
) -> Box:
    """Make the page of one exercise, its picture as large as the words leave room for."""
    shown = mirrored(picture) if item.mirrored else picture
    before = [_name(item, setting, width), Gap(2.5 * mm)]
    after = _words(item, setting, width)
    taken = sum(box.height for box in (*before, *after))
    for most in _PICTURE_HEIGHTS:
        drawn = PictureBox(shown, width, setting, Limits(most * 0.9, most, most * 0.25))
        if taken + drawn.height <= room:
            break
    spare = room - taken - drawn.height
    # What is left over goes around the picture, up to a point.
    air = min(6 * mm, max(0.0, spare / 3))
    figure = as_figure(drawn, item, width, setting)
    return Stack([*before, Gap(air), figure, Gap(air), *after])


def _name(item: HandoutItem, setting: Setting, width: float) -> Box:
    style = setting.letters.title
    words = fixed_words(plain(item.name), style, width - 12 * mm)
    one_line = words.height <= style.leading
    name = Columns([(0, Disc(item.number, setting)), (12 * mm, words)], middle=one_line)
    return Tagged(name, "H1")


def _words(item: HandoutItem, setting: Setting, width: float) -> list[Box]:
    letters, boxes = setting.letters, list[Box]()
    if cells := icon_cells(item.dosage, setting.texts.language):
        boxes += [Gap(3 * mm), DosageRow(cells, width, setting)]
    if item.sentence:
        boxes += [Gap(2.4 * mm), fixed_words(plain(item.sentence), letters.sentence, width)]
    steps: list[Box] = []
    for number, step in enumerate(item.steps, start=1):
        words = fixed_words(plain(step), letters.step, width - _STEP_X)
        ring = Tagged(_Ring(number, setting), "Lbl")
        row = Columns([(0, ring), (_STEP_X, Tagged(words, "LBody"))], middle=True)
        steps += [Gap(2 * mm), Tagged(row, "LI")]
    boxes += [Tagged(Stack(steps), "L", numbered=True)] if steps else []
    if item.feel:
        boxes += [Gap(2.4 * mm), fixed_words(plain(item.feel), letters.body, width)]
    if item.safety:
        markup = f"{strong(setting.texts.say('caution'))} {plain(item.safety)}"
        boxes += [Gap(1.6 * mm), fixed_words(markup, letters.body, width)]
    if item.note:
        note = Words(plain(item.note), letters.body, width - 4 * mm)
        boxes += [Gap(2.4 * mm), Bar(note, 1 * mm, setting.inks.ink, 4 * mm)]
    return boxes


class _Ring(Box):
    """The number of a step in a ring."""

    def __init__(self, number: int, setting: Setting) -> None:
        self._number, self._setting = str(number), setting
        self.height = _RING

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        style = self._setting.letters.strong
        canvas.setStrokeColor(self._setting.inks.ink)
        canvas.setLineWidth(FRAME)
        radius = _RING / 2
        canvas.circle(x + radius, top - radius, radius - FRAME, stroke=1, fill=0)
        canvas.setFillColor(self._setting.inks.ink)
        canvas.setFont(style.fontName, style.fontSize)
        canvas.drawCentredString(x + radius, top - radius - 4.3, self._number)


def whole_week(handout: Handout, setting: Setting, width: float) -> Box:
    """Make the week: name and how often at the left, seven boxes at the right."""
    say, letters = setting.texts.say, setting.letters
    boxes = TickBoxes(setting, pitch=9.2 * mm)
    names = TickBoxes(setting, pitch=9.2 * mm, names=True)
    room, boxes_x = width - boxes.width - 2 * mm, width - boxes.width
    parts: list[Box] = [
        Tagged(fixed_words(plain(say("week.title")), letters.heading, width), "H1"),
        fixed_words(plain(say("week.hint")), letters.body, width),
        Gap(1 * mm),
    ]
    rows: list[Box] = [Tagged(Columns([(0, Tagged(Gap(0), "TD")), (boxes_x, names)]), "TR")]
    rows.append(Gap(1 * mm))
    for item in handout.items:
        lines: list[Box] = [fixed_words(plain(f"{item.number}. {item.name}"), letters.body, room)]
        if said := often(item, setting):
            lines.append(fixed_words(strong(said), letters.body, room))
        name = Tagged(Stack(lines), "TH", scope="Row")
        row = Tagged(Columns([(0, name), (boxes_x, boxes)], middle=True), "TR")
        rule = Rule(width, THIN, setting.inks.line)
        rows += [rule, Gap(1 * mm), row, Gap(1 * mm)]
    return Stack([*parts, Tagged(Stack(rows), "Table")])


def call_box(group: CallGroup, handout: Handout, setting: Setting, width: float) -> Box:
    """One paragraph of 'when to call', word for word, in its frame."""
    language, letters = handout.language, setting.letters
    inner = width - 7 * mm
    heading, tail = group.heading[language], group.tail[language]
    if reasons := group.reasons[language]:
        title = f"{heading} {tail}"
        parts = bullets(reasons, letters.body, inner, 0.6 * mm)
    else:
        number = f": {handout.head.telephone}" if handout.head.telephone else ""
        title = heading + number
        parts = [fixed_words(plain(tail), letters.body, inner)]
    heading_box = Tagged(Words(plain(title), letters.topic, inner), "H2")
    words = Stack([heading_box, Gap(0.8 * mm), *parts])
    line = HEAVY if group.urgency == "emergency" else FRAME
    return Frame(words, width, line, setting.inks.ink, 3.5 * mm)


def topic(title: str, text: str, setting: Setting, width: float) -> Box:
    """One chosen topic."""
    letters = setting.letters
    return Stack(
        [
            fixed_words(plain(title), letters.topic, width),
            Gap(0.6 * mm),
            fixed_words(plain(text), letters.body, width),
        ]
    )


def cover(handout: Handout, setting: Setting, width: float) -> list[Box]:
    """The front of a booklet: clinic, title, for whom, when and by whom, what is in it."""
    texts, letters, head = setting.texts, setting.letters, handout.head
    logo = logo_of(head.logo)
    made = texts.day(handout.day)
    if head.therapist:
        made = texts.say("by", date=made, therapist=head.therapist)
    label = f"{plain(texts.say('for'))} {strong(handout.patient_label)}"
    about = [label if handout.patient_label else "", plain(handout.period), plain(made)]
    if handout.code:
        about.append(plain(texts.say("code", code=handout.code)))
    boxes: list[Box] = [Gap(10 * mm)]
    if logo:
        boxes += [Columns([(0, logo)]), Gap(4 * mm)]
    boxes += [Words(plain(head.clinic), letters.clinic, width)]
    boxes += [Words(plain(head.address), letters.body, width)] if head.address else []
    boxes += [Gap(12 * mm), Tagged(Words(plain(handout.title), letters.title, width), "H1")]
    boxes.append(Gap(4 * mm))
    boxes += [Words(line, letters.body, width) for line in about if line]
    boxes += [Gap(8 * mm), Rule(width, THIN, setting.inks.line), Gap(4 * mm)]
    for change in handout.changes:
        boxes.append(Words(plain(change), letters.body, width))
    for item in handout.items:
        line = Words(plain(f"{item.number}. {item.name}"), letters.body, width)
        boxes += [line, Gap(1 * mm)]
    return boxes
