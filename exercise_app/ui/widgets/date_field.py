"""A date, typed as people write it or chosen on a calendar."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from exercise_app.domain.dates import read_date
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent


def short_date(day: date) -> str:
    """Write a date as short as it is read: 8-2-1967, in both languages day first."""
    return f"{day.day}-{day.month}-{day.year}"


class DateField(Translated, QLineEdit):
    """A line in which a date is typed, with a calendar behind a button.

    What cannot be read stays as typed; the page shows the problem.

    Args:
        today: The present day, for two-figure years and as where the calendar opens.

    Signals:
        entered: A date was typed and left, or chosen; None when the field was emptied.
        not_understood: The typed text (str) is no date.
    """

    entered = Signal(object)
    not_understood = Signal(str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._value: date | None = None
        self._latest: date | None = None
        self._told = ""
        self.setMaxLength(20)
        self._open = IconButton("calendar", size=18, parent=self)
        self._open.setCursor(Qt.CursorShape.ArrowCursor)
        self._open.clicked.connect(self._show_calendar)
        self.setTextMargins(0, 0, 28, 0)
        self.editingFinished.connect(self._on_left)
        self.retranslate()

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("day-month-year"))
        self._open.set_name(self.tr("Choose on the calendar"), "Alt+Down")

    def value(self) -> date | None:
        """The last date that was understood, or None."""
        return self._value

    def set_value(self, day: date | None) -> None:
        """Show a date without telling anybody."""
        self._value = day
        self._told = "" if day is None else short_date(day)
        self.setText(self._told)

    def set_latest(self, day: date | None) -> None:
        """Let the calendar offer nothing after this day; typing is judged by the domain."""
        self._latest = day

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = min(self.height() - 4, 36)
        self._open.setGeometry(self.width() - side - 2, (self.height() - side) // 2, side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and event.key() == Qt.Key.Key_Down:
            self._show_calendar()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_left(self) -> None:
        typed = self.text().strip()
        if typed == self._told:
            return
        self._told = typed
        day = read_date(typed, self._today) if typed else None
        if typed and day is None:
            self.not_understood.emit(typed)
            return
        self.set_value(day)
        self.entered.emit(day)

    @Slot()
    def _show_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        calendar.setLocale(QLocale())
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setSelectedDate(_to_qt(self._value or self._today))
        if self._latest is not None:
            calendar.setMaximumDate(_to_qt(self._latest))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.clicked.connect(self._on_chosen)
        calendar.activated.connect(self._on_chosen)
        calendar.clicked.connect(menu.close)
        calendar.activated.connect(menu.close)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        calendar.setFocus()

    @Slot(QDate)
    def _on_chosen(self, chosen: QDate) -> None:
        day = date(chosen.year(), chosen.month(), chosen.day())
        if day != self._value or self.text() != short_date(day):
            self.set_value(day)
            self.entered.emit(day)


def _to_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
