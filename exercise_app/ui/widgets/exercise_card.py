"""Cards of exercises: the delegate that paints them and the list view they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exercise_app.presenters.exercise_list import CARD_ROLE
from exercise_app.ui.figure_painter import paint_panel
from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import BODY, RADIUS, REGULAR, RING, RING_GAP
from exercise_app.ui.widgets.painting import box, dots, focus_ring

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFont

    from exercise_app.figures.display import Panel
    from exercise_app.presenters.exercise_list import ExerciseCard
    from exercise_app.ui.widgets.figure_cache import FigureCache

Index = QModelIndex | QPersistentModelIndex

ROOM: Final = RING + RING_GAP
"""Free around a card inside its cell, for the focus ring."""
_PAD: Final = 8
_LINE: Final = 18
_DOTS_WIDTH: Final = 52
CIRCLE: Final = 28


@dataclass(frozen=True, slots=True)
class CardLook:
    """How cards look: heights in pixels, whether the purpose stands on them, the circle's icon."""

    picture: int = 96
    gap: int = 8
    has_purpose: bool = False
    circle: str = "plus"
    weight: int = REGULAR

    @property
    def height(self) -> int:
        """The card without the room around it."""
        return self.picture + _PAD + 2 * _LINE + _PAD + _LINE + _PAD


class ExerciseCardDelegate(QStyledItemDelegate):
    """Paints one card: figure on its ground, name on two lines, difficulty as dots."""

    def __init__(self, figures: FigureCache, look: CardLook, parent: QObject) -> None:
        super().__init__(parent)
        self._figures = figures
        self.look = look
        self.cell = QSize(140, look.height + 2 * ROOM)
        self.playing_id = ""
        self.panel: Panel | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.cell

    def circle_rect(self, cell: QRect) -> QRect:
        """Where the circle is drawn, for a cell; its target is larger (`circle_target`)."""
        card = card_rect(cell)
        return QRect(
            card.right() - CIRCLE - 5, card.top() + self.look.picture - CIRCLE - 6, CIRCLE, CIRCLE
        )

    def circle_target(self, cell: QRect) -> QRect:
        """Where a click means the circle."""
        spare = (Theme.current().heights.button - CIRCLE) // 2
        return self.circle_rect(cell).adjusted(-spare, -spare, spare, spare)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = cast("ExerciseCard | None", index.data(CARD_ROLE))
        if card is None:
            return
        state, cell = option.state, option.rect
        area = card_rect(cell)
        theme = Theme.current()
        is_hot = bool(state & QStyle.StateFlag.State_MouseOver)
        is_current = bool(state & QStyle.StateFlag.State_HasFocus)
        edge = theme.colour("control" if is_hot or is_current else "line")
        box(painter, area, theme.colour("surface"), edge)
        ratio = painter.device().devicePixelRatio()
        self._paint_picture(painter, card, area, ratio)
        self._paint_words(painter, card, area)
        box(painter, area, None, edge)
        if card.is_favourite:
            heart = QRectF(area.x() + 6, area.y() + 6, 16, 16)
            paint_icon(painter, "heart", heart, theme.colour("accent"))
        if is_hot or is_current:
            self._paint_circle(painter, cell)
        if is_current:
            focus_ring(painter, area)

    def _paint_picture(
        self, painter: QPainter, card: ExerciseCard, area: QRect, ratio: float
    ) -> None:
        theme = Theme.current()
        ground = QRectF(area.x(), area.y(), area.width(), self.look.picture)
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(area), RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(clip)
        painter.fillRect(ground, theme.colour("picture"))
        room = ground.adjusted(6, 6, -6, -6)
        if card.id == self.playing_id and self.panel is not None:
            paint_panel(painter, self.panel, self._figures.palette(card.id), room)
        else:
            size = QSize(round(room.width()), round(room.height()))
            drawn = self._figures.soon(card.id, card.start_position, size, ratio)
            if drawn is not None:
                painter.drawPixmap(room.topLeft(), drawn)
        painter.restore()

    def _paint_words(self, painter: QPainter, card: ExerciseCard, area: QRect) -> None:
        theme = Theme.current()
        words = area.adjusted(_PAD, self.look.picture + _PAD, -_PAD, -_PAD)
        painter.setPen(theme.colour("text"))
        two_lines(painter, card.name, words, font(BODY, self.look.weight))
        middle = words.bottom() - _LINE / 2 + 2
        left = float(words.left())
        if self.look.has_purpose:
            painter.setFont(font())
            painter.setPen(theme.colour("muted"))
            room = QRect(words.left(), words.bottom() - _LINE + 2, words.width(), _LINE)
            room.setWidth(room.width() - _DOTS_WIDTH - _PAD)
            shown = painter.fontMetrics().elidedText(
                card.category, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
            left = words.right() - _DOTS_WIDTH + 1.0
        dots(painter, left, middle, card.difficulty)

    def _paint_circle(self, painter: QPainter, cell: QRect) -> None:
        theme = Theme.current()
        place = self.circle_rect(cell)
        box(painter, place, theme.colour("accent"), None, CIRCLE / 2)
        mark = QRectF(place).adjusted(6, 6, -6, -6)
        icon = self.look.circle
        paint_icon(painter, icon, mark, theme.colour("on_accent"))


def card_rect(cell: QRect) -> QRect:
    """Return the card inside its cell."""
    return cell.adjusted(ROOM, ROOM, -ROOM, -ROOM)


def two_lines(painter: QPainter, text: str, rect: QRect, letters: QFont) -> None:
    """Paint a text on at most two lines of 18 px; what does not fit ends in an ellipsis."""
    layout = QTextLayout(text, letters)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(rect.width())
    split = first.textLength()
    layout.endLayout()
    painter.setFont(letters)
    metrics = painter.fontMetrics()
    lines = (text[:split].rstrip(), text[split:])
    if len(lines[0]) > 0 and metrics.horizontalAdvance(lines[0]) > rect.width():
        lines = (metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width()), "")
    for number, line in enumerate(lines):
        room = QRect(rect.left(), rect.top() + number * _LINE, rect.width(), _LINE)
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
