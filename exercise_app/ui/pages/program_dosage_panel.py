"""The panel for a dosage by touch or mouse: presets, and minus and plus for each number."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from exercise_app.presenters.dosage_steps import FIELDS, PRESETS, step_lines
from exercise_app.ui.theme.measures import SPACE_8
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import IconButton
from exercise_app.ui.widgets.chip import Chip
from exercise_app.ui.widgets.flow_layout import FlowLayout
from exercise_app.ui.widgets.labels import Label
from exercise_app.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from exercise_app.presenters.dosage_steps import StepLine

_WIDTH: Final = 320


class DosagePanel(Translated, Popover):
    """Every click writes the line; it stays open for the next click.

    Signals:
        written: The line that a preset or a step writes.
    """

    written = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = ""
        self.setObjectName("dosagePanel")
        self.setFixedWidth(_WIDTH)
        presets = QWidget()
        flow = FlowLayout(presets, gap=4)
        for line in PRESETS:
            chip = Chip(line, checkable=False)
            chip.setObjectName(f"preset-{line}")
            chip.clicked.connect(partial(self.written.emit, line))
            flow.addWidget(chip)
        policy = presets.sizePolicy()
        policy.setHeightForWidth(True)
        presets.setSizePolicy(policy)
        self.box.addWidget(presets)
        grid = QGridLayout()
        grid.setSpacing(SPACE_8)
        grid.setColumnStretch(0, 1)
        self.names = {name: Label() for name in FIELDS}
        self.values = {name: Label() for name in FIELDS}
        self.less = {name: IconButton("minus", framed=True) for name in FIELDS}
        self.more = {name: IconButton("plus", framed=True) for name in FIELDS}
        for row, name in enumerate(FIELDS):
            self.values[name].setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.values[name].setMinimumWidth(48)
            self.less[name].setObjectName(f"less-{name}")
            self.more[name].setObjectName(f"more-{name}")
            self.less[name].clicked.connect(partial(self._step, name, up=False))
            self.more[name].clicked.connect(partial(self._step, name, up=True))
            parts = (self.names[name], self.less[name], self.values[name], self.more[name])
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column)
        self.box.addLayout(grid)
        self.retranslate()

    def retranslate(self) -> None:
        words = {
            "sets": self.tr("Sets"),
            "reps": self.tr("Repetitions"),
            "hold_s": self.tr("Hold, seconds"),
            "duration_s": self.tr("Duration, seconds"),
            "load_kg": self.tr("Weight, kg"),
            "times_per_day": self.tr("Times a day"),
            "days_per_week": self.tr("Days a week"),
        }
        for name, word in words.items():
            self.names[name].setText(word)
            self.less[name].set_name(self.tr("Less: {0}").format(word))
            self.more[name].set_name(self.tr("More: {0}").format(word))
        self.show_line(self._line)

    def show_line(self, line: str) -> None:
        """Show the numbers of a line."""
        self._line = line
        for one in step_lines(line):
            said = "–" if one.value is None else QLocale().toString(float(one.value), "g", 6)
            self.values[one.field].setText(said)
            self.less[one.field].setEnabled(bool(one.down))
            self.more[one.field].setEnabled(bool(one.up))

    def _step(self, name: str, *_checked: bool, up: bool) -> None:
        found: StepLine = next(one for one in step_lines(self._line) if one.field == name)
        line = found.up if up else found.down
        if line:
            self.written.emit(line)
