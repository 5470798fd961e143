"""The course page: chart, arithmetic and every value of one episode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from exercise_app.ui.clinical_words import screen_language
from exercise_app.ui.commands import Command
from exercise_app.ui.page import Page
from exercise_app.ui.pages.course_chart import ChartCard
from exercise_app.ui.pages.course_numbers_card import NumbersCard
from exercise_app.ui.pages.course_values import ValuesCard
from exercise_app.ui.theme.measures import PAGE_MARGIN, SPACE_16
from exercise_app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from exercise_app.presenters.course import CoursePresenter, CourseState
    from exercise_app.presenters.course_events import EventStep
    from exercise_app.services.ports import Jobs
    from exercise_app.ui.files import Places

_BESIDE = 1100
"""Pages narrower than this show the values beneath the chart."""
_VALUES = 336
_CHART = 430


class CoursePage(Page):
    """Draws the course of the open episode.

    Args:
        presenter: Reads and counts.
        jobs: Imports matplotlib away from the screen.
        places: Asks where to save.
        fonts: Folder of the typeface.

    Signals:
        sessions_asked: There are no scores yet; the window goes to the sessions page.
    """

    sessions_asked = Signal()

    def __init__(
        self,
        presenter: CoursePresenter,
        jobs: Jobs,
        places: Places,
        fonts: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("coursePage")
        self._presenter, self._places, self._fonts = presenter, places, fonts
        self._chart = ChartCard(presenter, jobs, fonts)
        self._chart.setMinimumHeight(_CHART)
        self._numbers = NumbersCard(presenter)
        self._values = ValuesCard(presenter)
        self._values.setFixedWidth(_VALUES)
        self._is_beside = True
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("scrolled", "true")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_16)
        self._column.addWidget(self._chart, 1)
        self._column.addWidget(self._numbers)
        area = QScrollArea()
        area.setObjectName("courseScroll")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self._row = QHBoxLayout(self)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._row.setContentsMargins(PAGE_MARGIN, SPACE_16, PAGE_MARGIN, SPACE_16)
        self._row.setSpacing(SPACE_16)
        self._row.addWidget(area, 1)
        self._row.addWidget(self._values)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.state_changed.connect(self._draw)
        presenter.problem.connect(self.problem)
        presenter.saved.connect(self._on_saved)
        presenter.event_stored.connect(self._on_event_stored)
        self._chart.events_asked.connect(self.open_events)
        self._chart.sessions_asked.connect(self.sessions_asked)
        self._values.copy_asked.connect(self.copy)
        self._values.save_asked.connect(self.save)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.activated.connect(presenter.undo)
        redo = QShortcut(self)
        redo.setKeys([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        redo.activated.connect(presenter.redo)

    @property
    def title(self) -> str:
        """Name of the page."""
        return self.tr("Course")

    def opened(self, patient_id: UUID | None, episode_id: UUID | None) -> None:
        """Show the course of an episode."""
        self._presenter.open(episode_id)

    def commands(self) -> tuple[Command, ...]:
        """What the command palette offers here."""
        return (
            Command(self.tr("Write down an event"), self.open_events, "calendar-plus"),
            Command(self.tr("Copy the numbers"), self.copy, "copy"),
            Command(self.tr("Save the chart as a picture"), self.save_picture, "image"),
            Command(self.tr("Save the numbers as a table"), self.save_table, "table"),
        )

    def focus_first(self) -> None:
        """Put the focus in the chart."""
        self._chart.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write the name of the page; its cards write their own texts."""
        self.setAccessibleName(self.title)

    def open_events(self) -> None:
        """Show the events of the episode."""
        if self._presenter.state.episode_id is None:
            return
        from exercise_app.ui.pages.course_events import EventsDialog

        dialog = EventsDialog(self._presenter, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def copy(self) -> None:
        """Put the table on the clipboard."""
        if self._presenter.state.has_scores:
            QGuiApplication.clipboard().setText(self._values.as_tsv())
            self.notice.emit(Notice(self.tr("The numbers are on the clipboard.")))

    def save_picture(self) -> None:
        """Save the chart as PNG."""
        self.save("png")

    def save_table(self) -> None:
        """Save the values as CSV."""
        self.save("csv")

    def save(self, kind: str) -> None:
        """Save the chart ('png', 'svg', 'pdf') or the values ('csv') where the user wants."""
        state = self._presenter.state
        if not state.has_scores:
            return
        path = self._places.ask_place(self, state.file_name(kind))
        if path is not None:
            content = self._values.as_csv() if kind == "csv" else self._picture(kind, state)
            self._presenter.save(path, content)

    def minimumSizeHint(self) -> QSize:
        # What stands beside each other goes beneath each other before this width is reached.
        return QSize(640, 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_values(beside=event.size().width() >= _BESIDE)

    def _place_values(self, *, beside: bool) -> None:
        if beside == self._is_beside:
            return
        self._is_beside = beside
        self._values.set_flat(not beside)
        if beside:
            self._values.setFixedWidth(_VALUES)
            self._row.addWidget(self._values)
        else:
            self._values.setMinimumWidth(0)
            self._values.setMaximumWidth(16_777_215)
            self._column.addWidget(self._values)

    def _draw(self, state: CourseState) -> None:
        self._chart.draw(state)
        self._numbers.draw(state)
        self._values.draw(state)
        self._values.setVisible(state.has_scores)

    def _picture(self, kind: str, state: CourseState) -> bytes:
        """The chart as paper shows it: grey signs that every printer keeps apart."""
        from exercise_app.charts.export import save_pdf, save_png, save_svg
        from exercise_app.charts.look import paper_look
        from exercise_app.charts.trend import ChartOptions
        from exercise_app.charts.words import chart_words

        language = screen_language()
        curve = state.curve if state.shows_curve else None
        options = ChartOptions(
            title=True,
            important=state.shows_important,
            curve=curve,
            curve_name=curve.name[language] if curve else "",
        )
        look = paper_look(
            self._fonts / "NotoSans-Regular.ttf", self._fonts / "NotoSans-SemiBold.ttf"
        )
        make = {"png": save_png, "svg": save_svg, "pdf": save_pdf}[kind]
        return make(state.course, look, chart_words(state.course, language), options)

    def _on_saved(self, path: Path) -> None:
        self.notice.emit(Notice(self.tr("Saved as {0}.").format(path)))

    def _on_event_stored(self, step: EventStep, was_undone: bool) -> None:
        if step.before is None:
            text = self.tr("Event added.")
        elif step.after is None:
            text = self.tr("Event removed.")
        else:
            text = self.tr("Event changed.")
        if was_undone:
            notice = Notice(text, action=self.tr("Redo"), run=self._presenter.redo)
        else:
            notice = Notice(text, action=self.tr("Undo"), run=self._presenter.undo)
        self.notice.emit(notice)
