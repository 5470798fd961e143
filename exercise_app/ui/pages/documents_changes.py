"""The card that says what is different from the version before, as a plain list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from exercise_app.domain.dosage_text import sentence
from exercise_app.domain.program import Side
from exercise_app.domain.program_compare import ChangeKind
from exercise_app.ui.clinical_words import exercise_name, screen_language
from exercise_app.ui.theme.measures import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.labels import Kind, Label

if TYPE_CHECKING:
    from exercise_app.domain.dosage import Dosage
    from exercise_app.presenters.documents import (
        ChangeRow,
        DocumentsPresenter,
        DocumentsState,
    )


class ChangesCard(Translated, QFrame):
    """New, stopped and changed exercises, phase by phase."""

    def __init__(self, presenter: DocumentsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self.setObjectName("changesCard")
        self._presenter = presenter
        self._heading = Label(kind=Kind.NAME)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_16, SPACE_12, SPACE_8, SPACE_12)
        layout.setSpacing(SPACE_8)
        layout.addWidget(self._heading)
        layout.addWidget(self._area, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self.draw(self._presenter.state)

    def draw(self, state: DocumentsState) -> None:
        """Write the differences of the selected document."""
        self.setVisible(state.changes is not None)
        if state.changes is None:
            return
        self._heading.setText(self.tr("What changed since version {0}").format(state.compared_with))
        content = QWidget()
        content.setProperty("scrolled", "true")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, SPACE_8, 0)
        column.setSpacing(SPACE_4)
        if not state.changes:
            column.addWidget(Label(self.tr("The exercises are the same."), Kind.MUTED, wrap=True))
        phase = ""
        for row in state.changes:
            if row.change.phase != phase:
                phase = row.change.phase
                column.addWidget(Label(phase, Kind.MUTED, wrap=True))
            column.addWidget(Label(self.words(row), wrap=True))
        column.addStretch()
        self._area.setWidget(content)

    def words(self, row: ChangeRow) -> str:
        """One difference in a sentence."""
        change = row.change
        name = exercise_name(row.exercise, change.exercise_id)
        if change.kind is ChangeKind.NEW:
            said = self.tr("New: {0}. {1}").format(name, self._dose(change.dosage_after))
        elif change.kind is ChangeKind.STOPPED:
            said = self.tr("Stopped: {0}.").format(name)
        elif change.kind is ChangeKind.DOSAGE:
            said = self.tr("{0}: was “{1}”, is now “{2}”").format(
                name, self._dose(change.dosage_before), self._dose(change.dosage_after)
            )
        elif change.kind is ChangeKind.SIDE:
            side = change.after.side if change.after else Side.BOTH
            said = self.tr("{0}: now {1}.").format(name, self._side(side))
        elif change.after and change.after.note:
            said = self.tr("{0}: new note “{1}”").format(name, change.after.note)
        else:
            said = self.tr("{0}: the note is gone.").format(name)
        return said.strip()

    def _dose(self, dosage: Dosage | None) -> str:
        if dosage is None or dosage.is_empty:
            return ""
        return sentence(dosage, screen_language())

    def _side(self, side: Side) -> str:
        return {
            Side.BOTH: self.tr("both sides"),
            Side.LEFT: self.tr("left"),
            Side.RIGHT: self.tr("right"),
        }[side]
