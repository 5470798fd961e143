"""The left pane of the Program page: find an exercise and add it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.presenters.exercise_finder import FacetKind
from exercise_app.presenters.exercise_shelves import Shelf
from exercise_app.ui.theme.measures import SPACE_8, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.chip import Chip
from exercise_app.ui.widgets.exercise_card import ROOM, CardLook
from exercise_app.ui.widgets.exercise_grid import ExerciseGrid
from exercise_app.ui.widgets.facet_chip import FacetChip
from exercise_app.ui.widgets.flow_layout import FlowLayout
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.menu import Menu
from exercise_app.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from exercise_app.presenters.exercise_finder import ExerciseFinder, Facet, FinderState
    from exercise_app.ui.widgets.figure_cache import FigureCache


class ProgramFinder(Translated, QFrame):
    """Search, facets and cards.

    Args:
        finder: Finds.
        figures: The drawn figures.

    Signals:
        added: Id of an exercise to add to the phase on screen.
    """

    added = Signal(str)

    def __init__(
        self, finder: ExerciseFinder, figures: FigureCache, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._finder = finder
        self.setObjectName("programFinder")
        self.setProperty("frame", "plain")
        self.search = SearchField(hint="/")
        self.search.setObjectName("exerciseSearch")
        self.search.textChanged.connect(finder.search)
        self.search.returnPressed.connect(self._on_enter)
        self.search.moved_down.connect(self._on_down)
        self.chips = {kind: FacetChip() for kind in FacetKind}
        self.count = Label(kind=Kind.MUTED)
        self.count.setObjectName("foundCount")
        self.hint = Label(kind=Kind.MUTED)
        self.grid = ExerciseGrid(finder.model, figures, CardLook())
        self.grid.setObjectName("exerciseCards")
        self.grid.chosen.connect(self.added)
        self.grid.circle_clicked.connect(self.added)
        self.grid.left_upwards.connect(self._on_up)
        self.nothing = Label(wrap=True)
        self.clear = Button(role=Role.QUIET)
        self.clear.setObjectName("clearFacets")
        self.clear.clicked.connect(self._on_clear)
        self.shelves = {shelf: Chip() for shelf in Shelf}
        self._connect_chips()
        self._lay_out()
        finder.state_changed.connect(self._draw)
        self.retranslate()

    def retranslate(self) -> None:
        self.search.set_texts(self.tr("Search exercise"), self.tr("Empty the search"))
        self.hint.setText(self.tr("Space plays"))
        self.grid.setAccessibleName(self.tr("Exercises found"))
        self.clear.setText(self.tr("Clear filters"))
        self.nothing.setText(self.tr("No exercise found. Try another word or fewer filters."))
        names = {
            Shelf.FAVOURITES: self.tr("Favourites"),
            Shelf.RECENT: self.tr("Recent"),
            Shelf.TOGETHER: self.tr("Used together"),
        }
        for shelf, chip in self.shelves.items():
            chip.setText(names[shelf])
        self._draw(self._finder.state)

    def focus_search(self) -> None:
        """Go to the search, with what stands there selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _facet_name(self, kind: FacetKind) -> str:
        return {
            FacetKind.CATEGORY: self.tr("Aim"),
            FacetKind.START_POSITION: self.tr("Position"),
            FacetKind.EQUIPMENT: self.tr("Equipment"),
            FacetKind.DIFFICULTY: self.tr("Level"),
        }[kind]

    @Slot(object)
    def _draw(self, state: FinderState) -> None:
        for facet in state.facets:
            chip = self.chips[facet.kind]
            chip.show_facet(self._facet_name(facet.kind), self._choices(facet))
        for shelf, pill in self.shelves.items():
            pill.setVisible(shelf in state.shelves)
            pill.setChecked(shelf is state.shelf)
        self.count.setText(self.tr("%n exercise(s)", "", state.found))
        is_empty = state.total > 0 and state.found == 0
        self.nothing.setVisible(is_empty)
        self.clear.setVisible(is_empty and state.chosen_count > 0)
        self.grid.setVisible(not is_empty)
        self._chips.updateGeometry()

    def _choices(self, facet: Facet) -> list[tuple[str, str, int, bool]]:
        none = self.tr("None")
        return [(one.key, one.label or none, one.count, one.is_on) for one in facet.choices]

    def _connect_chips(self) -> None:
        self._chips = QWidget()
        flow = FlowLayout(self._chips, gap=4)
        for kind, chip in self.chips.items():
            chip.setObjectName(f"facet-{kind}")
            chip.toggled_choice.connect(lambda key, kind=kind: self._finder.toggle(kind, key))
            chip.cleared.connect(lambda kind=kind: self._finder.clear(kind))
            flow.addWidget(chip)
        for shelf, pill in self.shelves.items():
            pill.setObjectName(f"shelf-{shelf}")
            pill.hide()
            pill.clicked.connect(
                lambda on, shelf=shelf: self._finder.look_at(shelf if on else None)
            )
            flow.addWidget(pill)
        if self._finder.shelves is not None:
            self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            self.grid.customContextMenuRequested.connect(self._open_menu)
        policy = self._chips.sizePolicy()
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(self.hint)
        top = QVBoxLayout()
        top.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_8)
        top.setSpacing(SPACE_8)
        top.addWidget(self.search)
        top.addWidget(self._chips)
        top.addLayout(line)
        top.addWidget(self.nothing)
        top.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        cards = QHBoxLayout()
        cards.setContentsMargins(SPACE_16 - ROOM, 0, 0, 0)
        cards.addWidget(self.grid)
        layout.addLayout(cards, 1)
        layout.addStretch(0)

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        """Open what can be done with a card, by the right button or the menu key."""
        shelves, index = self._finder.shelves, self.grid.indexAt(place)
        card = self._finder.model.card(index.row()) if index.isValid() else None
        if shelves is None or card is None:
            return
        menu = Menu(self)
        menu.setObjectName("cardMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.add(self.tr("Add to this phase"), partial(self.added.emit, card.id), icon="plus")
        mark = self.tr("Make a favourite")
        if card.is_favourite:
            mark = self.tr("No favourite any more")
        action = menu.add(mark, partial(shelves.toggle_favourite, card.id), icon="heart")
        action.setObjectName("toggleFavourite")
        menu.popup(self.grid.viewport().mapToGlobal(place))

    @Slot()
    def _on_enter(self) -> None:
        """Enter in the search adds the first one found, and the next word can be typed."""
        first = self._finder.first()
        if first and self.search.text().strip():
            self.added.emit(first)
            self.search.selectAll()

    @Slot()
    def _on_down(self) -> None:
        self.grid.enter()

    @Slot()
    def _on_up(self) -> None:
        self.focus_search()

    @Slot()
    def _on_clear(self) -> None:
        self._finder.clear()
