"""The time line of an episode: one row per day that something happened, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from exercise_app.domain.episode import EventKind
from exercise_app.domain.measure import PainQuestion, Status
from exercise_app.domain.session import Origin
from exercise_app.presenters.overview import EntryKind, TimelineEntry
from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import BODY, HEADING, NAME, SEMIBOLD
from exercise_app.ui.translated import Translated

if TYPE_CHECKING:
    from datetime import date

Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()
EntryRole: Final = int(Qt.ItemDataRole.UserRole)
_HEIGHT: Final = 56
_DAY: Final = 104
_RAIL: Final = 40
_DOT: Final = 26
_ICONS: Final = {
    EntryKind.START: "flag",
    EntryKind.SESSION: "clipboard-pen",
    EntryKind.ISSUED: "printer",
    EntryKind.EVENT: "info",
    EntryKind.END: "check",
}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TimelineModel(QAbstractListModel):
    """The entries of a time line under `EntryRole`, with a plain sentence as text."""

    def __init__(self, parent: Timeline) -> None:
        super().__init__(parent)
        self._view = parent
        self._entries: tuple[TimelineEntry, ...] = ()

    def show_entries(self, entries: tuple[TimelineEntry, ...]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == EntryRole:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            first, second = self._view.words_of(entry)
            parts = (self._view.day_of(entry.day), first, self._view.score_of(entry), second)
            return ", ".join(part for part in parts if part)
        return None


class Timeline(Translated, QListView):
    """The list itself.

    Signals:
        chosen: The TimelineEntry that the user opens by Enter or double-click.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = TimelineModel(self)
        self.setModel(self._entries)
        self.setItemDelegate(_TimelineDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._on_open)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Time line"))
        self.viewport().update()

    def show_entries(self, entries: tuple[TimelineEntry, ...]) -> None:
        """Show what happened, newest first."""
        self._entries.show_entries(entries)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def day_of(self, day: date) -> str:
        """Write a day as short as it can be understood."""
        return QLocale().toString(day, "d MMM yyyy")  # type: ignore[call-overload,no-any-return]

    def score_of(self, entry: TimelineEntry) -> str:
        """The average pain of a session as a figure, a dash when there is none."""
        if entry.session is None:
            return ""
        value = entry.session.reading(PainQuestion.AVERAGE_24H).value
        return "–" if value is None else str(value)

    def words_of(self, entry: TimelineEntry) -> tuple[str, str]:
        """Say what happened in one line, and what else in a second."""
        if entry.kind is EntryKind.START:
            return self.tr("Episode started"), self.tr("Intake")
        if entry.kind is EntryKind.END:
            return self.tr("Episode ended"), ""
        if entry.version is not None:
            title = entry.version.program.title or self.tr("Program")
            second = self.tr("issued, code {0}").format(entry.version.code)
            return title, second
        if entry.event is not None:
            return self._event_name(entry.event.kind), entry.event.text
        return self._session_words(entry)

    def _session_words(self, entry: TimelineEntry) -> tuple[str, str]:
        session = entry.session
        if session is None:
            return "", ""
        name = self.tr("Diary") if session.origin is Origin.DIARY else self.tr("Session")
        parts = []
        worst = session.reading(PainQuestion.WORST_24H)
        if session.reading(PainQuestion.AVERAGE_24H).status is Status.NOT_ASKED:
            parts.append(self.tr("average not asked"))
        if worst.value is not None:
            parts.append(self.tr("worst {0}").format(worst.value))
        done, asked = entry.done
        if asked:
            parts.append(self.tr("{0} of {1} exercises done").format(done, asked))
        if session.flare:
            parts.append(self.tr("flare"))
        if session.note:
            parts.append(session.note.replace("\n", " "))
        return name, " · ".join(parts)

    def _event_name(self, kind: EventKind) -> str:
        return {
            EventKind.FLARE: self.tr("Flare"),
            EventKind.WORK: self.tr("Work"),
            EventKind.MEDICATION: self.tr("Medication"),
            EventKind.HOLIDAY: self.tr("Holiday"),
            EventKind.OTHER: self.tr("Event"),
        }[kind]

    @Slot(QModelIndex)
    def _on_open(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(EntryRole))


class _TimelineDelegate(QStyledItemDelegate):
    def __init__(self, view: Timeline) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = Theme.current()
        entry: TimelineEntry = index.data(EntryRole)
        rect, state = option.rect, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        painter.setFont(font())
        painter.setPen(theme.colour("muted"))
        room = QRect(rect.x() + 16, rect.y(), _DAY - 16, rect.height())
        painter.drawText(room, _LEFT, self._view.day_of(entry.day))
        is_last = index.row() == index.model().rowCount() - 1
        self._paint_dot(painter, rect, entry, is_first=index.row() == 0, is_last=is_last)
        self._paint_words(painter, rect, entry)
        painter.restore()

    def _paint_dot(
        self, painter: QPainter, rect: QRect, entry: TimelineEntry, *, is_first: bool, is_last: bool
    ) -> None:
        theme = Theme.current()
        middle = QPointF(rect.x() + _DAY + _RAIL / 2, rect.center().y())
        painter.setPen(QPen(theme.colour("line"), 2))
        top = middle.y() if is_first else rect.top()
        bottom = middle.y() if is_last else rect.bottom() + 1
        painter.drawLine(QPointF(middle.x(), top), QPointF(middle.x(), bottom))
        is_plain = entry.kind in (EntryKind.SESSION, EntryKind.EVENT)
        painter.setPen(QPen(theme.colour("line" if is_plain else "accent"), 1))
        painter.setBrush(theme.colour("surface" if is_plain else "accent_soft"))
        painter.drawEllipse(middle, _DOT / 2, _DOT / 2)
        area = QRectF(middle.x() - 7, middle.y() - 7, 14, 14)
        token = "muted" if is_plain else "accent"
        paint_icon(painter, _ICONS[entry.kind], area, theme.colour(token))

    def _paint_words(self, painter: QPainter, rect: QRect, entry: TimelineEntry) -> None:
        theme = Theme.current()
        first, second = self._view.words_of(entry)
        room = rect.adjusted(_DAY + _RAIL + 8, 0, -72, 0)
        upper, lower = font(NAME, SEMIBOLD), font(BODY)
        heights = QFontMetrics(upper).height(), QFontMetrics(lower).height()
        top = rect.center().y() - (sum(heights) if second else heights[0]) // 2
        painter.setFont(upper)
        painter.setPen(theme.colour("text"))
        elide = Qt.TextElideMode.ElideRight
        line = QRect(room.x(), top, room.width(), heights[0])
        painter.drawText(line, _LEFT, QFontMetrics(upper).elidedText(first, elide, room.width()))
        if second:
            painter.setFont(lower)
            painter.setPen(theme.colour("muted"))
            line = QRect(room.x(), top + heights[0], room.width(), heights[1])
            shown = QFontMetrics(lower).elidedText(second, elide, room.width())
            painter.drawText(line, _LEFT, shown)
        if entry.session is not None:
            painter.setFont(font(HEADING, SEMIBOLD))
            painter.setPen(theme.colour("text"))
            painter.drawText(rect.adjusted(0, 0, -24, 0), _RIGHT, self._view.score_of(entry))
