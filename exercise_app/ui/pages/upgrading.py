"""Data of an earlier version are being made ready; a copy is made first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from exercise_app.ui.theme.measures import SPACE_8, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.busy import Busy
from exercise_app.ui.widgets.centred_column import centred_column
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.mark import Mark


class UpgradingPage(Translated, QWidget):
    """Says what is going on; it cannot be stopped, because half an upgrade is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("upgrading")
        self._title = Label(kind=Kind.TITLE, wrap=True)
        self._why = Label(kind=Kind.LARGE, wrap=True)
        self._busy = Busy()
        column = centred_column(self)
        column.addWidget(Mark(40))
        column.addSpacing(SPACE_8)
        column.addWidget(self._title)
        column.addWidget(self._why)
        column.addSpacing(SPACE_16)
        column.addWidget(self._busy)
        column.addStretch(4)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Making your data ready for this version"))
        self._why.setText(self.tr("A copy of them is made first and stays in the same folder."))
        self._busy.set_text(self.tr("This can take some minutes. Please leave Wervel open."))
