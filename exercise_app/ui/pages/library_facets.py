"""The facets of the Library page, with how many exercises each choice would give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from exercise_app.presenters.exercise_finder import FacetKind
from exercise_app.ui.theme.measures import SPACE_4, SPACE_8, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import Button, Role
from exercise_app.ui.widgets.facet_chip import ChoiceList
from exercise_app.ui.widgets.labels import Kind, Label

if TYPE_CHECKING:
    from exercise_app.presenters.exercise_finder import ExerciseFinder, Facet, FinderState

WIDTH: Final = 248
FIRST: Final = 6
"""How many choices of a long facet are shown before the rest is asked for."""


class FacetSection(Translated, QWidget):
    """One facet: its name, its choices, and "more" when there are many."""

    def __init__(self, kind: FacetKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._facet: Facet | None = None
        self._is_long = False
        self.name = Label(kind=Kind.STRONG)
        self.list = ChoiceList()
        self.more = Button(role=Role.QUIET)
        self.more.setObjectName(f"more-{kind}")
        self.more.clicked.connect(self._on_more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACE_16)
        layout.setSpacing(SPACE_4)
        layout.addWidget(self.name)
        layout.addWidget(self.list)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def retranslate(self) -> None:
        names = {
            FacetKind.CATEGORY: self.tr("Aim"),
            FacetKind.START_POSITION: self.tr("Start position"),
            FacetKind.EQUIPMENT: self.tr("Equipment"),
            FacetKind.DIFFICULTY: self.tr("Level"),
        }
        self.name.setText(names[self.kind])
        self.list.setAccessibleName(names[self.kind])
        if self._facet is not None:
            self.draw(self._facet)

    def draw(self, facet: Facet) -> None:
        """Show the choices; those that are on are never hidden."""
        self._facet = facet
        none = self.tr("None")
        shown = [
            (one.key, one.label or none, one.count, one.is_on)
            for place, one in enumerate(facet.choices)
            if self._is_long or place < FIRST or one.is_on
        ]
        self.list.show_choices(shown)
        rest = len(facet.choices) - FIRST
        self.more.setVisible(rest > 0)
        less = self.tr("Fewer")
        self.more.setText(less if self._is_long else self.tr("%n more", "", max(rest, 0)))

    @Slot()
    def _on_more(self) -> None:
        self._is_long = not self._is_long
        if self._facet is not None:
            self.draw(self._facet)


class LibraryFacets(Translated, QScrollArea):
    """All facets under each other, and one button that clears them."""

    def __init__(self, finder: ExerciseFinder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self.setObjectName("libraryFacets")
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("scrolled", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, SPACE_8, SPACE_16)
        column.setSpacing(0)
        self.clear = Button(role=Role.QUIET)
        self.clear.setObjectName("clearFacets")
        self.clear.clicked.connect(self._on_clear)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.sections = {kind: FacetSection(kind) for kind in FacetKind}
        for kind, section in self.sections.items():
            section.setObjectName(f"facet-{kind}")
            section.list.toggled.connect(lambda key, kind=kind: finder.toggle(kind, key))
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(inner)
        finder.state_changed.connect(self._draw)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Filters"))
        self._draw(self._finder.state)

    @Slot(object)
    def _draw(self, state: FinderState) -> None:
        for facet in state.facets:
            self.sections[facet.kind].draw(facet)
        self.clear.setVisible(state.chosen_count > 0)
        self.clear.setText(self.tr("Clear %n filter(s)", "", state.chosen_count))

    @Slot()
    def _on_clear(self) -> None:
        self._finder.clear()
