"""The Library page: facets, all pictures, and one exercise in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exercise_app.presenters.exercise_finder import Order
from exercise_app.ui.commands import Command
from exercise_app.ui.page import Page
from exercise_app.ui.pages.library_detail import LibraryDetail
from exercise_app.ui.pages.library_facets import LibraryFacets
from exercise_app.ui.pages.program_words import screen_language
from exercise_app.ui.theme.measures import (
    PAGE_MARGIN,
    SEMIBOLD,
    SPACE_8,
    SPACE_16,
    SPACE_24,
    SPACE_32,
)
from exercise_app.ui.widgets.choice import Choice
from exercise_app.ui.widgets.empty_state import EmptyState
from exercise_app.ui.widgets.exercise_card import ROOM, CardLook
from exercise_app.ui.widgets.exercise_grid import ExerciseGrid
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.notice_bar import Notice, Tone
from exercise_app.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from uuid import UUID

    from exercise_app.presenters.exercise_finder import FinderState
    from exercise_app.presenters.library import LibraryPresenter, LibraryState
    from exercise_app.ui.widgets.figure_cache import FigureCache


class LibraryPage(Page):
    """Everything at a glance; Enter opens, Escape goes back.

    Args:
        presenter: Finds and opens exercises.
        figures: The drawn figures.
    """

    def __init__(
        self, presenter: LibraryPresenter, figures: FigureCache, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter, self._finder = presenter, presenter.finder
        self.setObjectName("libraryPage")
        self.heading = Label(kind=Kind.TITLE)
        self.search = SearchField(main=True, hint="/")
        self.search.setObjectName("librarySearch")
        self.search.setMaximumWidth(400)
        self.search.textChanged.connect(self._finder.search)
        self.count = Label(kind=Kind.MUTED)
        self.count.setObjectName("libraryCount")
        self.order = Choice()
        self.order.setObjectName("libraryOrder")
        self.order.chosen.connect(self._finder.order_by)
        self.facets = LibraryFacets(self._finder)
        look = CardLook(picture=138, gap=12, has_purpose=True, circle="play", weight=SEMIBOLD)
        self.grid = ExerciseGrid(self._finder.model, figures, look, narrowest=150)
        self.grid.setObjectName("libraryCards")
        self.nothing = EmptyState("search")
        self.detail = LibraryDetail(presenter, figures)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Library")

    def opened(self, patient_id: UUID | None, episode_id: UUID | None) -> None:
        self._presenter.start()

    def focus_first(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> tuple[Command, ...]:
        found = [Command(self.tr("Search the library"), self._focus_search, "search", "/")]
        detail = self._presenter.state.detail
        if detail is not None:
            back = self.tr("Back to all exercises")
            found.append(Command(back, self._presenter.close_exercise, "arrow-left", "Esc"))
        return tuple(found)

    def retranslate(self) -> None:
        self._presenter.show_in(screen_language())
        self.heading.setText(self.tr("Library"))
        self.search.set_texts(
            self.tr("Name, muscle, equipment or complaint"), self.tr("Empty the search")
        )
        self.order.set_options(
            [
                (Order.CATALOGUE, self.tr("By aim")),
                (Order.NAME, self.tr("By name")),
                (Order.DIFFICULTY, self.tr("From easy to hard")),
            ]
        )
        self.order.setAccessibleName(self.tr("Order"))
        self.grid.setAccessibleName(self.tr("Exercises found"))
        self.nothing.set_texts(
            self.tr("No exercise found"), self.tr("Try another word, or clear a filter.")
        )
        self._draw_finder(self._finder.state)
        self._draw(self._presenter.state)

    @Slot(object)
    def _draw_finder(self, state: FinderState) -> None:
        self.count.setText(
            self.tr("{0} of %n exercise(s)", "", state.total).format(state.found)
            if state.found != state.total
            else self.tr("%n exercise(s)", "", state.total)
        )
        self.order.setEnabled(not state.words.strip())
        is_empty = state.total > 0 and state.found == 0
        self._results.setCurrentIndex(1 if is_empty else 0)

    @Slot(object)
    def _draw(self, state: LibraryState) -> None:
        was_open = self._stack.currentIndex() == 1
        is_open = state.detail is not None
        self.detail.draw(state)
        self._stack.setCurrentIndex(1 if is_open else 0)
        if is_open and not was_open:
            self.detail.back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif was_open and not is_open:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self._finder.state_changed.connect(self._draw_finder)
        self._presenter.state_changed.connect(self._draw)
        self._presenter.added.connect(self._on_added)
        self.grid.chosen.connect(self._presenter.open_exercise)
        self.grid.circle_clicked.connect(self._on_circle)
        self.grid.left_upwards.connect(self._focus_search)
        self.search.moved_down.connect(self.grid.enter)
        self.search.returnPressed.connect(self.grid.enter)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, run in (("/", self._focus_search), ("Esc", self._presenter.close_exercise)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(inside)
            shortcut.activated.connect(run)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_32 + SPACE_8)
        top.addWidget(self.heading)
        top.addWidget(self.search, 1)
        top.addStretch(1)
        line = QHBoxLayout()
        line.setContentsMargins(ROOM, 0, SPACE_16, 0)
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(self.order)
        self._results = QStackedWidget()
        self._results.addWidget(self.grid)
        self._results.addWidget(self.nothing)
        right = QVBoxLayout()
        right.setSpacing(SPACE_8)
        right.addLayout(line)
        right.addWidget(self._results, 1)
        below = QHBoxLayout()
        below.setSpacing(SPACE_24 - ROOM)
        below.addWidget(self.facets)
        below.addLayout(right, 1)
        everything = QWidget()
        column = QVBoxLayout(everything)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, SPACE_8, 0)
        column.setSpacing(SPACE_16)
        column.addLayout(top)
        column.addLayout(below, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(everything)
        self._stack.addWidget(self.detail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @Slot()
    def _focus_search(self) -> None:
        self._presenter.close_exercise()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(str)
    def _on_circle(self, exercise_id: str) -> None:
        if self.grid.playing == exercise_id:
            self.grid.stop()
        else:
            self.grid.play(self._finder.model.index(self._finder.model.row_of(exercise_id)))

    @Slot(str)
    def _on_added(self, name: str) -> None:
        said = self.tr("{0} is in the program of {1}.").format(
            name, self._presenter.state.patient_name
        )
        undo = self.tr("Undo")
        self.notice.emit(Notice(said, Tone.DONE, undo, self._presenter.undo_add))
