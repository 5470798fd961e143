"""The table of patients: two-line rows with a sparkline, painted by one delegate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from exercise_app.domain.overview import PatientOrder
from exercise_app.presenters.patients import COLUMNS, PatientTableModel, RowRole
from exercise_app.ui.theme import Theme, follows_theme, font
from exercise_app.ui.theme.measures import BODY, HEADING, NAME, REGULAR, SEMIBOLD
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.sparkline import HEIGHT, WIDTH, paint_sparkline

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QEvent

    from exercise_app.domain.overview import PatientRow
    from exercise_app.services.ports import Clock

Index = QModelIndex | QPersistentModelIndex

_WIDTHS: Final = {"name": 264, "epd_number": 96, "last_visit": 120, "spark": 208, "last_score": 88}
_ORDERS: Final = {
    "name": PatientOrder.NAME,
    "last_visit": PatientOrder.LAST_VISIT,
    "last_score": PatientOrder.LAST_SCORE,
}
_SIDE: Final = 20
_CELL: Final = 8
_BAR: Final = 3
_EPD_FROM: Final = 1000
"""In a table narrower than this the EPD number leaves first."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PatientDelegate(QStyledItemDelegate):
    """Paints one cell of the list; texts are asked for while painting, in the present language."""

    def __init__(self, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._clock = clock

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_WIDTHS.get(COLUMNS[index.column()], 120), Theme.current().heights.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PatientRow | None = index.data(RowRole)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        self._ground(painter, rect, state, index)
        if row is not None:
            column = COLUMNS[index.column()]
            room = rect.adjusted(_SIDE if index.column() == 0 else _CELL, 0, -_CELL, 0)
            getattr(self, f"_paint_{column}")(painter, room, row)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, index: Index
    ) -> None:
        theme = Theme.current()
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(rect, theme.colour("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        if is_chosen and index.column() == 0:
            painter.fillRect(rect.x(), rect.y(), _BAR, rect.height(), theme.colour("accent"))

    def _paint_name(self, painter: QPainter, room: QRect, row: PatientRow) -> None:
        second = ""
        if row.birth_date is not None:
            second = self.tr("{0} · {1} years").format(
                _short(row.birth_date), _age(row.birth_date, self._clock.today())
            )
        _two_lines(painter, room, (row.list_name, NAME, SEMIBOLD), second)

    def _paint_epd_number(self, painter: QPainter, room: QRect, row: PatientRow) -> None:
        _one_line(painter, room, row.epd_number)

    def _paint_last_visit(self, painter: QPainter, room: QRect, row: PatientRow) -> None:
        _one_line(painter, room, self._visit(row.last_visit))

    def _paint_program(self, painter: QPainter, room: QRect, row: PatientRow) -> None:
        if not row.program_title:
            _one_line(painter, room, self.tr("No program yet"), token="muted")
            return
        if row.is_finished:
            second = self.tr("finished")
        elif row.phase:
            second = self.tr("phase {0} of {1}").format(row.phase, row.phases)
        else:
            second = self.tr("not started yet")
        _two_lines(painter, room, (row.program_title, BODY, REGULAR), second)

    def _paint_spark(self, painter: QPainter, room: QRect, row: PatientRow) -> None:
        top = room.center().y() - HEIGHT / 2
        paint_sparkline(painter, QRectF(room.x(), top, min(WIDTH, room.width()), HEIGHT), row.spark)

    def _paint_last_score(self, painter: QPainter, room: QRect, row: PatientRow) -> None:
        value = row.last_reading.value
        painter.setFont(font(HEADING, SEMIBOLD))
        painter.setPen(Theme.current().colour("text"))
        painter.drawText(
            room.adjusted(0, 0, -_SIDE + _CELL, 0), _RIGHT, "–" if value is None else str(value)
        )

    def _visit(self, day: date | None) -> str:
        if day is None:
            return "–"
        today = self._clock.today()
        if day == today:
            return self.tr("today")
        if (today - day).days == 1:
            return self.tr("yesterday")
        form = "d MMMM" if day.year == today.year else "d MMM yyyy"
        return QLocale().toString(QDate(day.year, day.month, day.day), form)


def _short(day: date) -> str:
    return f"{day.day}-{day.month}-{day.year}"


def _age(birth: date, today: date) -> int:
    return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))


def _one_line(painter: QPainter, room: QRect, text: str, token: str = "text") -> None:
    painter.setFont(font())
    painter.setPen(Theme.current().colour(token))
    shown = QFontMetrics(font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, shown)


def _two_lines(painter: QPainter, room: QRect, first: tuple[str, int, int], second: str) -> None:
    """Paint a line of (text, size, weight) with a muted one beneath, or alone in the middle."""
    text, size, weight = first
    upper_font = font(size, weight)
    upper = QFontMetrics(upper_font)
    lower = QFontMetrics(font())
    height = upper.height() + (lower.height() if second else 0)
    top = room.center().y() - height // 2
    painter.setFont(upper_font)
    painter.setPen(Theme.current().colour("text"))
    shown = upper.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(QRect(room.x(), top, room.width(), upper.height()), _LEFT, shown)
    if second:
        painter.setFont(font())
        painter.setPen(Theme.current().colour("muted"))
        shown = lower.elidedText(second, Qt.TextElideMode.ElideRight, room.width())
        below = QRect(room.x(), top + upper.height(), room.width(), lower.height())
        painter.drawText(below, _LEFT, shown)


class PatientTable(Translated, QTableView):
    """The list itself.

    Signals:
        opened: The row (int) that the user opens by Enter or double-click.
        typed: A letter or digit typed here; it belongs to the search field.
        order_asked: The PatientOrder of the head that was clicked.
    """

    opened = Signal(int)
    typed = Signal(str)
    order_asked = Signal(object)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(PatientDelegate(clock, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        header.setDefaultAlignment(_LEFT)
        # The heads stand over the text of their column.
        header.setStyleSheet(
            f"QHeaderView::section:first {{ padding-left: {_SIDE}px; }}"
            f"QHeaderView::section:last {{ padding-right: {_SIDE}px; }}"
        )
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._on_header)
        self.doubleClicked.connect(self._on_double_click)
        self._size_rows()
        self.retranslate()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(COLUMNS.index("program"), QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(COLUMNS.index(column), width)
        self._name_columns()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Patients"))
        self._name_columns()
        self.viewport().update()

    def show_order(self, order: PatientOrder, *, descending: bool) -> None:
        """Mark the column that orders the list."""
        column = next(name for name, key in _ORDERS.items() if key is order)
        arrow = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(COLUMNS.index(column), arrow)
        self.horizontalHeader().setSortIndicatorShown(True)

    def _name_columns(self) -> None:
        model = self.model()
        if not isinstance(model, PatientTableModel):
            return
        model.name_columns(
            (
                self.tr("Name"),
                self.tr("EPD no."),
                self.tr("Last visit"),
                self.tr("Program"),
                self.tr("Pain, average 24 hours"),
                self.tr("Last"),
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model() is not None:
            self.setColumnHidden(COLUMNS.index("epd_number"), self.width() < _EPD_FROM)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if follows_theme(event):
            self._size_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
            return
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
            return
        super().keyPressEvent(event)

    @Slot(int)
    def _on_header(self, section: int) -> None:
        if order := _ORDERS.get(COLUMNS[section]):
            self.order_asked.emit(order)

    @Slot(QModelIndex)
    def _on_double_click(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(Theme.current().heights.row)
