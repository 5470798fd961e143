"""A card: surface with a thin edge on which the parts of a page stand."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from exercise_app.ui.theme.measures import SPACE_16, SPACE_24
from exercise_app.ui.widgets.labels import Kind, Label


class Card(QFrame):
    """A box on the page with a vertical layout, and a heading when it has one.

    Args:
        heading: Its heading; can be set later with `set_heading`.
        wide: Whether 24 px instead of 16 stay free inside.
    """

    def __init__(
        self, heading: str = "", *, wide: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        space = SPACE_24 if wide else SPACE_16
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(space, space, space, space)
        self.box.setSpacing(SPACE_16)
        self._heading = Label(heading, Kind.HEADING)
        self._heading.setVisible(bool(heading))
        self.box.addWidget(self._heading)

    def set_heading(self, heading: str) -> None:
        """Write the heading, which is also the accessible name of the card."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self.setAccessibleName(heading)
