"""The panel that says what is different from the version that was issued last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from exercise_app.domain.program import Side
from exercise_app.domain.program_steps import StepKind
from exercise_app.ui.theme.measures import SPACE_4, SPACE_8
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.field_row import IconLabel
from exercise_app.ui.widgets.labels import Kind, Label
from exercise_app.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from exercise_app.presenters.program_compare import CompareRow, Comparison

_WIDTH: Final = 460
_HIGHEST: Final = 420
_ICONS: Final = {
    StepKind.NEW: "plus",
    StepKind.STOPPED: "minus",
    StepKind.HEAVIER: "stairs-up",
    StepKind.LIGHTER: "stairs-down",
    StepKind.DOSAGE: "pencil",
    StepKind.SIDE: "pencil",
    StepKind.NOTE: "message-square-text",
}


class ComparePanel(Translated, Popover):
    """A list by phase: what is new, heavier, lighter, otherwise changed, and stopped."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Comparison | None = None
        self.setObjectName("comparePanel")
        self.setFixedWidth(_WIDTH)
        self.heading = Label(kind=Kind.NAME, wrap=True)
        self.heading.setObjectName("compareHeading")
        self.explained = Label(kind=Kind.MUTED, wrap=True)
        self.area = QScrollArea()
        self.area.setObjectName("compareList")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.box.setSpacing(SPACE_8)
        for widget in (self.heading, self.explained, self.area):
            self.box.addWidget(widget)
        self.retranslate()

    def retranslate(self) -> None:
        self.explained.setText(
            self.tr("Heavier and lighter: which way the numbers or the row of exercises went.")
        )
        if self._shown is not None:
            self.show_comparison(self._shown)

    def show_comparison(self, found: Comparison) -> None:
        """Write the changes."""
        self._shown = found
        issued = QDate(found.issued_on.year, found.issued_on.month, found.issued_on.day)
        day = QLocale().toString(issued, QLocale.FormatType.ShortFormat)
        self.heading.setText(
            self.tr("Changed since version {0} ({1}, {2})").format(found.number, found.code, day)
        )
        kinds = {row.kind for row in found.rows}
        self.explained.setVisible(bool(kinds & {StepKind.HEAVIER, StepKind.LIGHTER}))
        self.area.setAccessibleName(self.heading.text())
        content = self._content(found.rows)
        self.area.setWidget(content)
        room = _WIDTH - self.box.contentsMargins().left() - self.box.contentsMargins().right()
        layout = content.layout()
        high = layout.totalHeightForWidth(room) if layout is not None else 0
        self.area.setFixedHeight(min(_HIGHEST, high + SPACE_4))

    def _content(self, rows: tuple[CompareRow, ...]) -> QWidget:
        content = QWidget()
        content.setProperty("scrolled", "true")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, SPACE_8, 0)
        column.setSpacing(SPACE_8)
        if not rows:
            column.addWidget(Label(self.tr("Nothing is different."), Kind.MUTED, wrap=True))
        phase = None
        for row in rows:
            if row.phase != phase:
                phase = row.phase
                column.addWidget(Label(phase, Kind.STRONG, wrap=True))
            column.addWidget(_Line(_ICONS[row.kind], self.words(row)))
        column.addStretch()
        return content

    def words(self, row: CompareRow) -> str:
        """One change in a sentence."""
        if row.old_name:
            said = {
                StepKind.HEAVIER: self.tr("Heavier: {0} instead of {1}"),
                StepKind.LIGHTER: self.tr("Lighter: {0} instead of {1}"),
            }[row.kind]
            return said.format(row.name, row.old_name)
        said = {
            StepKind.NEW: self.tr("New: {0}. {1}").format(row.name, row.dose_after),
            StepKind.STOPPED: self.tr("Stopped: {0}").format(row.name),
            StepKind.HEAVIER: self._redosed(self.tr("Heavier: {0}"), row),
            StepKind.LIGHTER: self._redosed(self.tr("Lighter: {0}"), row),
            StepKind.DOSAGE: self._redosed(self.tr("Changed: {0}"), row),
            StepKind.SIDE: self.tr("Changed: {0}, {1}").format(row.name, self._side(row.side)),
            StepKind.NOTE: self.tr("Note: {0}. “{1}”").format(row.name, row.note),
        }[row.kind]
        if row.kind is StepKind.NOTE and not row.note:
            said = self.tr("Note gone: {0}").format(row.name)
        return said.strip()

    def _redosed(self, begin: str, row: CompareRow) -> str:
        nothing = self.tr("nothing")
        both = self.tr("was: {0} Now: {1}")
        dose = both.format(row.dose_before or nothing, row.dose_after or nothing)
        return f"{begin.format(row.name)}, {dose}"

    def _side(self, side: Side) -> str:
        return {
            Side.BOTH: self.tr("now both sides"),
            Side.LEFT: self.tr("now left only"),
            Side.RIGHT: self.tr("now right only"),
        }[side]


class _Line(QWidget):
    """An icon and a sentence that wraps beside it."""

    def __init__(self, icon: str, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(IconLabel(icon, "muted", 18), 0, Qt.AlignmentFlag.AlignTop)
        label = Label(text, wrap=True)
        label.setObjectName("compareLine")
        row.addWidget(label, 1)
