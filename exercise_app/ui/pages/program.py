"""The Program page: find, dose, order, see the sheet, issue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from exercise_app.ui.commands import Command
from exercise_app.ui.page import Page
from exercise_app.ui.pages.program_done import IssuedNotice
from exercise_app.ui.pages.program_finder import ProgramFinder
from exercise_app.ui.pages.program_foot import ProgramFoot
from exercise_app.ui.pages.program_phases import ProgramPhases
from exercise_app.ui.pages.program_sheet import ProgramSheet
from exercise_app.ui.pages.program_words import screen_language
from exercise_app.ui.pages.template_words import done_notice
from exercise_app.ui.theme.measures import SPACE_8, SPACE_16
from exercise_app.ui.widgets.empty_state import EmptyState
from exercise_app.ui.widgets.notice_bar import Notice, Tone

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from exercise_app.domain.errors import AppError
    from exercise_app.presenters.exercise_finder import ExerciseFinder
    from exercise_app.presenters.own_templates import OwnTemplates, TemplateDone
    from exercise_app.presenters.program import ProgramPresenter
    from exercise_app.presenters.program_state import IssuedSheet, ProgramState
    from exercise_app.ui.paper import Paper
    from exercise_app.ui.widgets.figure_cache import FigureCache

PANES: Final = (312, 528, 352)
LEAST: Final = (264, 528, 280)
NARROW_PAGE: Final = 1080
"""Below this width of the page the sheet folds to a button in the foot."""


class ProgramPage(Page):
    """Three panes and a foot.

    Args:
        presenter: Writes the program.
        finder: Finds exercises for the left pane.
        figures: The drawn figures.
        paper: Printers and places to save.
        own: Saves the program as a template; without it that cannot be done here.

    Signals:
        document_asked: Id of an issued document, to be shown among the documents.
    """

    document_asked = Signal(object)

    def __init__(
        self,
        presenter: ProgramPresenter,
        finder: ExerciseFinder,
        figures: FigureCache,
        paper: Paper,
        own: OwnTemplates | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._search, self._paper = presenter, finder, paper
        self._own = own
        self._sheet_asked = False
        self.setObjectName("programPage")
        self.finder = ProgramFinder(finder, figures)
        self.finder.added.connect(presenter.add_exercise)
        self.phases = ProgramPhases(presenter, figures.store)
        self.sheet = ProgramSheet(presenter)
        self.foot = ProgramFoot(presenter, own)
        self.foot.sheet.clicked.connect(self._on_sheet_button)
        self.done = IssuedNotice()
        self.nobody = EmptyState("user-search")
        self._lay_out()
        self._connect()
        self._add_keys()
        self.retranslate()
        self._fold()

    # -- page ------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        return self.tr("Program")

    def opened(self, patient_id: UUID | None, episode_id: UUID | None) -> None:
        if self._search.state.total == 0:
            self._search.start()
        if episode_id is None:
            self._presenter.close()
        else:
            self._presenter.open(episode_id)

    def closing(self) -> bool:
        focused = self.focusWidget()
        if focused is not None:
            # What is being typed is stored when its field is left.
            focused.clearFocus()
        return not self._presenter.state.is_open or self._presenter.store_typing()

    def focus_first(self) -> None:
        self.finder.focus_search()

    def commands(self) -> tuple[Command, ...]:
        state = self._presenter.state
        if not state.is_open:
            return ()
        found = [
            Command(self.tr("Search exercise"), self.finder.focus_search, "search", "/"),
            Command(self.tr("Add a phase"), self._presenter.add_phase, "plus"),
            Command(self.tr("Choose a template"), self.foot.open_templates, "layers"),
            Command(self.tr("What goes on the sheet"), self._open_options, "sliders-horizontal"),
        ]
        if state.can_issue:
            issue = self.tr("Issue and print")
            found.insert(0, Command(issue, self._presenter.issue, "printer", "Ctrl+P"))
        if self._own is not None and any(tab.items for tab in state.phases):
            save = self.tr("Save as template…")
            found.append(Command(save, self.foot.open_template_form, "save"))
        if state.previous:
            compare = self.tr("Compare with the version issued last")
            found.append(Command(compare, self.foot.open_comparison, "git-compare"))
        if state.undo:
            found.append(Command(self.tr("Undo"), self._presenter.undo, "undo-2", "Ctrl+Z"))
        return tuple(found)

    def retranslate(self) -> None:
        language = screen_language()
        self._presenter.show_in(language)
        self._search.show_in(language)
        self.nobody.set_texts(
            self.tr("No patient is open"), self.tr("Open a patient to write a program.")
        )
        self._draw(self._presenter.state)

    def minimumSizeHint(self) -> QSize:
        # Without this three open panes would keep the window from becoming narrow at all.
        return QSize(LEAST[0] + LEAST[1] + 2, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    # -- drawing ---------------------------------------------------------------------------

    @Slot(object)
    def _draw(self, state: ProgramState) -> None:
        self._stack.setCurrentIndex(0 if state.is_open else 1)
        if state.is_open:
            self.phases.draw(state)
            self._draw_shelves(state)
            self.sheet.draw(state)
            self.foot.draw(state)
        self._notice.setVisible(state.issued is not None)
        self.done.show_sheet(state.issued)

    def _draw_shelves(self, state: ProgramState) -> None:
        if self._search.shelves is not None:
            self._search.shelves.follow(frozenset(row.exercise_id for row in state.rows))

    def _fold(self) -> None:
        """At small widths show either the finder or the sheet beside the phases."""
        is_narrow = self.width() < NARROW_PAGE
        self.foot.set_narrow(is_narrow)
        shows_sheet = not is_narrow or self._sheet_asked
        self.sheet.setVisible(shows_sheet)
        self.finder.setVisible(not is_narrow or not shows_sheet)
        self.foot.sheet.setChecked(is_narrow and shows_sheet)

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("programPanes")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for place, pane in enumerate((self.finder, self.phases, self.sheet)):
            pane.setMinimumWidth(LEAST[place])
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(place, 1 if place == 1 else 0)
        self.splitter.setSizes(list(PANES))
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        self._notice = QWidget()
        notice = QHBoxLayout(self._notice)
        notice.setContentsMargins(SPACE_16, SPACE_8, SPACE_16, SPACE_8)
        notice.addWidget(self.done)
        self._notice.hide()
        column.addWidget(self._notice)
        column.addWidget(self.foot)
        self._stack = QStackedWidget()
        self._stack.addWidget(work)
        self._stack.addWidget(self.nobody)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        to = self._presenter
        to.state_changed.connect(self._draw)
        to.problem.connect(self._on_problem)
        if self._own is not None:
            self._own.done.connect(self._on_template_done)
            self._own.problem.connect(self._on_problem)
        if self._search.shelves is not None:
            self._search.shelves.problem.connect(self._on_problem)
            to.issued.connect(self._search.shelves.read)
        to.row_asked.connect(self._on_row_asked)
        self.done.print_asked.connect(self._on_print)
        self.done.save_asked.connect(self._on_save)
        self.done.open_asked.connect(self._on_open)
        self.done.closed.connect(to.put_issued_away)

    def _add_keys(self) -> None:
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, run in (
            (QKeySequence("/"), self.finder.focus_search),
            (QKeySequence.StandardKey.Undo, self._presenter.undo),
            (QKeySequence("Ctrl+Shift+Z"), self._presenter.redo),
            (QKeySequence("Ctrl+Y"), self._presenter.redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(inside)
            shortcut.activated.connect(run)

    # -- reactions -------------------------------------------------------------------------

    @Slot(object)
    def _on_problem(self, error: AppError) -> None:
        self.problem.emit(error)

    @Slot(object)
    def _on_template_done(self, done: TemplateDone) -> None:
        if self._own is not None and self.isVisible():
            self.notice.emit(done_notice(done, self._own))

    @Slot(object)
    def _on_row_asked(self, item_id: UUID) -> None:
        self.phases.rows.go_to_dosage(item_id)

    @Slot()
    def _on_sheet_button(self) -> None:
        self._sheet_asked = self.foot.sheet.isChecked()
        self._fold()

    @Slot()
    def _open_options(self) -> None:
        if not self.sheet.isVisible():
            self._sheet_asked = True
            self._fold()
        self.sheet.open_options()

    @Slot()
    def _on_print(self) -> None:
        sheet = self._presenter.sheet
        if sheet is not None:
            paint = self._presenter.painter_of(sheet)
            if self._paper.print_pages(self, sheet.file_name, sheet.pages, paint):
                self._presenter.put_issued_away()
                said = self.tr("Sent to the printer: {0}").format(sheet.code)
                self.notice.emit(Notice(said, Tone.DONE))

    @Slot()
    def _on_save(self) -> None:
        sheet = self._presenter.sheet
        if sheet is None:
            return
        place = self._paper.ask_place(self, sheet.file_name)
        if place is not None and self._presenter.save_pdf(sheet, place):
            self.notice.emit(Notice(self.tr("Saved as {0}").format(place), Tone.DONE))

    @Slot()
    def _on_open(self) -> None:
        sheet: IssuedSheet | None = self._presenter.sheet
        if sheet is not None:
            self.document_asked.emit(sheet.document_id)
