"""The card with every value: the table, copy, and saving as a picture or a table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.domain.language import Language
from exercise_app.domain.measure import Reading, Status
from exercise_app.presenters.course_table import CourseRow, GapRow, ValueRow, as_csv, as_tsv
from exercise_app.ui.clinical_words import origin_words, question_column, screen_language
from exercise_app.ui.dates import short_day, weekday
from exercise_app.ui.theme.measures import SPACE_8, SPACE_12, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import IconButton
from exercise_app.ui.widgets.course_table import COLUMNS, CourseTable, CourseTableWords
from exercise_app.ui.widgets.history_list import HistoryHead
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from datetime import date

    from exercise_app.presenters.course import CoursePresenter, CourseState


class ValuesCard(Translated, QFrame):
    """Everything the chart shows, as numbers.

    Signals:
        copy_asked: The user wants the table on the clipboard.
        save_asked: The user wants a file of this kind: 'png', 'svg', 'pdf' or 'csv'.
    """

    copy_asked = Signal()
    save_asked = Signal(str)

    def __init__(self, presenter: CoursePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self.setObjectName("valuesCard")
        self._presenter = presenter
        self._heading = Label(kind=Kind.HEADING)
        self._copy = IconButton("copy")
        self._copy.setObjectName("copyTable")
        self._copy.clicked.connect(self.copy_asked)
        self._more = IconButton("download")
        self._more.setObjectName("saveCourse")
        self._more.clicked.connect(self._show_menu)
        self._head = HistoryHead(COLUMNS)
        self._table = CourseTable(_Words(self))
        self._table.setModel(presenter.table)
        self._table.point_chosen.connect(presenter.select)
        top = QHBoxLayout()
        top.setContentsMargins(SPACE_16, SPACE_12, SPACE_8, 0)
        top.setSpacing(0)
        top.addWidget(self._heading, 1)
        top.addWidget(self._copy)
        top.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._head)
        layout.addWidget(self._table, 1)
        presenter.table.words = self.sentence
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Numbers"))
        self._table.setAccessibleName(self.tr("Numbers of the course"))
        self._copy.set_name(self.tr("Copy the table"))
        self._more.set_name(self.tr("Save as picture or table"))
        self.draw(self._presenter.state)

    def draw(self, state: CourseState) -> None:
        """Make the card show a state; the rows follow the model by themselves."""
        columns = tuple(question_column(question) for question in state.columns)
        self._head.set_names(self.tr("Date"), columns, self.tr("Source"))
        for button in (self._copy, self._more):
            button.setEnabled(state.has_scores)
        self._table.fit()
        self._table.select(self._presenter.table.row_of_point(state.selected))

    def set_flat(self, flat: bool) -> None:
        """Show all rows at once, inside something that scrolls."""
        self._table.set_flat(flat)

    def as_tsv(self) -> str:
        """The table for the clipboard."""
        return as_tsv(self._cells())

    def as_csv(self) -> bytes:
        """The table as a file; Dutch spreadsheets expect a semicolon."""
        return as_csv(self._cells(), ";" if screen_language() is Language.NL else ",")

    def day_words(self, row: ValueRow) -> str:
        """The day as the table shows it."""
        return short_day(row.session.day, self._presenter.state.today)

    def source_words(self, row: ValueRow) -> str:
        """Where the answers came from; 'not asked' when that is why there is no number."""
        if row.readings and row.readings[0].status is Status.NOT_ASKED:
            return self.tr("not asked")
        return origin_words(row.session.origin)

    def gap_words(self, row: GapRow) -> str:
        """The period without a score."""
        words = self.tr("not measured")
        if row.start == row.end:
            return self.tr("{0}: {1}").format(self._short(row.start), row.words or words)
        period = self.tr("{0} to {1}: {2}")
        return period.format(self._short(row.start), self._short(row.end), row.words or words)

    def _short(self, day: date) -> str:
        return short_day(day, self._presenter.state.today)

    def sentence(self, row: CourseRow) -> str:
        """A whole row as a screen reader says it."""
        if isinstance(row, GapRow):
            return self.gap_words(row)
        columns = self._presenter.state.columns
        spoken = [
            f"{question_column(question)} {self._written(reading)}"
            for question, reading in zip(columns, row.readings, strict=False)
        ]
        return ", ".join((weekday(row.session.day), *spoken, origin_words(row.session.origin)))

    def _cells(self) -> list[list[str]]:
        columns = [question_column(question) for question in self._presenter.state.columns]
        cells = [[self.tr("Date"), *columns, self.tr("Source"), self.tr("Flare")]]
        rows = reversed(self._presenter.table.rows)
        cells.extend(self._row_cells(row) for row in rows if isinstance(row, ValueRow))
        return cells

    def _row_cells(self, row: ValueRow) -> list[str]:
        return [
            row.session.day.isoformat(),
            *(self._cell(reading) for reading in row.readings),
            origin_words(row.session.origin),
            self.tr("yes") if row.session.flare else "",
        ]

    def _cell(self, reading: Reading) -> str:
        """A missing answer is an empty cell, so that no program takes it for a number."""
        return "" if reading.status is Status.MISSING else self._written(reading)

    def _written(self, reading: Reading) -> str:
        if reading.value is not None:
            return str(reading.value)
        is_left_out = reading.status is Status.NOT_ASKED
        return self.tr("not asked") if is_left_out else self.tr("no number")

    def _show_menu(self) -> None:
        menu = Menu(self)
        entries = (
            ("png", self.tr("Picture (PNG)"), "image"),
            ("svg", self.tr("Drawing (SVG)"), "file-image"),
            ("pdf", self.tr("PDF"), "file-text"),
            ("csv", self.tr("Table (CSV)"), "table"),
        )
        for kind, text, icon in entries:
            menu.add(text, partial(self._on_chosen, kind), icon=icon)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_under(self._more)

    def _on_chosen(self, kind: str, _checked: bool = False) -> None:
        self.save_asked.emit(kind)


class _Words(CourseTableWords):
    """Hands the questions of the painter to the card, which knows the language."""

    def __init__(self, card: ValuesCard) -> None:
        self._card = card

    def day(self, row: ValueRow) -> str:
        return self._card.day_words(row)

    def source(self, row: ValueRow) -> str:
        return self._card.source_words(row)

    def gap(self, row: GapRow) -> str:
        return self._card.gap_words(row)
