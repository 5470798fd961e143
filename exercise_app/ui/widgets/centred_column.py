"""A narrow column in the middle of a page, for pages with little on them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from exercise_app.ui.theme.measures import SPACE_12, SPACE_24

_COLUMN: Final = 544


def centred_column(owner: QWidget) -> QVBoxLayout:
    """Give a widget a column of at most 544 px in its middle that scrolls when the window is low.

    The caller adds its parts and a stretch of 4 after them.
    """
    inner = QWidget()
    inner.setProperty("scrolled", True)
    inner.setMaximumWidth(_COLUMN)
    column = QVBoxLayout(inner)
    column.setContentsMargins(3, SPACE_24, 3, SPACE_24)
    column.setSpacing(SPACE_12)
    column.addStretch(3)
    row = QHBoxLayout()
    row.setContentsMargins(SPACE_24, 0, SPACE_24, 0)
    row.addStretch(1)
    row.addWidget(inner, 1000)
    row.addStretch(1)
    room = QWidget()
    room.setProperty("scrolled", True)
    room.setLayout(row)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(room)
    whole = QVBoxLayout(owner)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(area)
    return column
