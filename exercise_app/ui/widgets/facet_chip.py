"""A chip that filters by one facet: opens a list of choices with counts; filled when chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from exercise_app.ui.theme.measures import SPACE_8, SPACE_16
from exercise_app.ui.widgets.checks import CheckBox
from exercise_app.ui.widgets.chip import Chip
from exercise_app.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

HIGHEST: Final = 360
_CROSS: Final = 34
_LEAST: Final = 120


class ChoiceList(QWidget):
    """Check boxes with counts, one per choice.

    Signals:
        toggled: Key of a choice that was clicked.
    """

    toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, CheckBox] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, SPACE_8, 0)
        self._layout.setSpacing(0)
        self.setProperty("scrolled", True)

    def boxes(self) -> dict[str, CheckBox]:
        """The check boxes by key."""
        return self._boxes

    def show_choices(self, choices: Sequence[tuple[str, str, int, bool]]) -> None:
        """Show (key, word, count, whether it is on); boxes are kept, so the focus stays."""
        if list(self._boxes) != [key for key, *_ in choices]:
            self._rebuild([key for key, *_ in choices])
        for key, word, count, is_on in choices:
            box = self._boxes[key]
            box.setText(word)
            box.set_count(str(count))
            box.setChecked(is_on)
            box.setEnabled(is_on or count > 0)

    def _rebuild(self, keys: list[str]) -> None:
        for box in self._boxes.values():
            self._layout.removeWidget(box)
            box.deleteLater()
        self._boxes = {}
        for key in keys:
            box = CheckBox()
            box.setObjectName(f"choice-{key or 'none'}")
            # A long word may be cut; the number behind it may not.
            box.setMinimumWidth(_LEAST)
            box.clicked.connect(lambda _checked=False, key=key: self.toggled.emit(key))
            self._layout.addWidget(box)
            self._boxes[key] = box


class FacetChip(Chip):
    """One facet as a chip.

    Signals:
        toggled_choice: Key of a choice.
        cleared: The cross was clicked.
    """

    toggled_choice = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(end_icon="chevron-down", checkable=False, parent=parent)
        self._is_chosen = False
        self.list = ChoiceList()
        self.list.toggled.connect(self.toggled_choice)
        self.panel = Popover(self)
        self.panel.setObjectName("choices")
        self.panel.box.setContentsMargins(SPACE_16, SPACE_8, SPACE_8, SPACE_8)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.list)
        self._area = area
        self.panel.box.addWidget(area)
        self.clicked.connect(self.open)

    def show_facet(self, name: str, choices: Sequence[tuple[str, str, int, bool]]) -> None:
        """Show the facet: its name, or what is chosen of it."""
        self.list.show_choices(choices)
        chosen = [word for _, word, _, is_on in choices if is_on]
        self._is_chosen = bool(chosen)
        text = name if not chosen else f"{name}: {chosen[0].lower()}"
        if len(chosen) > 1:
            text = f"{name}: {len(chosen)}"
        self.setText(text)
        self.setAccessibleName(f"{name}: {', '.join(chosen)}" if chosen else name)
        self.setCheckable(self._is_chosen)
        self.setChecked(self._is_chosen)
        self.set_end_icon("x" if self._is_chosen else "chevron-down")
        self.updateGeometry()

    @Slot()
    def open(self) -> None:
        """Open the list of choices."""
        self.setChecked(self._is_chosen)
        wanted = self.list.sizeHint()
        self._area.setFixedSize(max(220, wanted.width() + 24), min(HIGHEST, wanted.height() + 2))
        self.panel.open_under(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._is_chosen and self._is_cross(event.position().toPoint()):
            self.cleared.emit()
            return
        super().mousePressEvent(event)

    def _is_cross(self, at: QPoint) -> bool:
        return at.x() >= self.width() - _CROSS
