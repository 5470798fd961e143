"""Above every page of a patient: who it is, the command field, the curtain, and the tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from exercise_app.domain.measure import Reading, Status
from exercise_app.domain.patient import Patient, Salutation
from exercise_app.ui.dates import day_month, long_day
from exercise_app.ui.frame.tabs import Tabs
from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import (
    BODY,
    HEADER,
    HEADING,
    ICON_BUTTON,
    NAME,
    PAGE_MARGIN,
    REGULAR,
    SEMIBOLD,
    SPACE_8,
    SPACE_16,
    TABS,
)
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.buttons import IconButton
from exercise_app.ui.widgets.labels import ElidedLabel
from exercise_app.ui.widgets.painting import box, key_hint

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from exercise_app.presenters.navigation import PatientHeader, Tab

_COMMAND_WIDTH: Final = 208


class CommandButton(Translated, QPushButton):
    """Looks like a field and opens the command palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commandField")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(self.tr("Search or do"))
        self.setAccessibleName(self.tr("Search or do"))
        self.setToolTip(self.tr("Find a patient, an exercise or an action"))

    def sizeHint(self) -> QSize:
        return QSize(_COMMAND_WIDTH, Theme.current().heights.button)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        edge = theme.colour("text" if self.underMouse() else "control")
        box(painter, self.rect(), theme.colour("surface"), edge)
        middle = self.height() / 2
        glass = QRectF(11, middle - ICON_BUTTON / 2, ICON_BUTTON, ICON_BUTTON)
        ink = theme.colour("muted")
        paint_icon(painter, "search", glass, ink)
        painter.setPen(ink)
        painter.setFont(font())
        room = self.rect().adjusted(37, 0, -60, 0)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, left, self.text())
        keys = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        key_hint(painter, self.width() - 10, middle, keys, (ink, theme.colour("sunken")))
        painter.end()


class LastScore(QWidget):
    """The last pain score in the header: words, the figure bold, the day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[tuple[str, int, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_parts(self, before: str, figure: str, after: str) -> None:
        """Write the words before, the figure and the words after it."""
        self._parts = (
            (before, BODY, REGULAR),
            (figure, NAME, SEMIBOLD),
            (after, BODY, REGULAR),
        )
        self.setAccessibleName(f"{before}{figure}{after}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()) + 1, 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        x = 0
        base = 17
        for (text, pixels, weight), width in zip(self._parts, self._widths(), strict=True):
            painter.setFont(font(pixels, weight))
            painter.setPen(theme.colour("text" if weight == SEMIBOLD else "muted"))
            painter.drawText(x, base, text)
            x += width
        painter.end()

    def _widths(self) -> list[int]:
        return [
            QFontMetrics(font(pixels, weight)).horizontalAdvance(text)
            for text, pixels, weight in self._parts
        ]


class Header(Translated, QFrame):
    """Name, age, episode and last score of the open patient, and the tabs beneath.

    Signals:
        command_asked: The command field was clicked.
        curtain_asked: The curtain was clicked.
        tab_chosen: A Tab.
    """

    command_asked = Signal()
    curtain_asked = Signal()
    tab_chosen = Signal(object)

    def __init__(self, tabs: tuple[Tab, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setProperty("frame", "tabs")
        self._header: PatientHeader | None = None
        self._is_narrow = False
        self._name = ElidedLabel(pixels=HEADING, weight=SEMIBOLD)
        self._name.setObjectName("patientName")
        self._age = ElidedLabel(token="muted")
        self._since = ElidedLabel(token="muted")
        self._score = LastScore()
        self._command = CommandButton()
        self._curtain = IconButton("eye-off")
        self._curtain.setObjectName("curtainButton")
        self._tabs = Tabs(tabs)
        self._lay_out()
        self._command.clicked.connect(self.command_asked)
        self._curtain.clicked.connect(self.curtain_asked)
        self._tabs.chosen.connect(self.tab_chosen)
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        row.setSpacing(SPACE_16)
        for part in (self._name, self._age, self._since, self._score):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._since.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addStretch(1)
        row.addWidget(self._command)
        row.addSpacing(-SPACE_8)
        row.addWidget(self._curtain)
        top = QWidget()
        top.setLayout(row)
        top.setFixedHeight(HEADER)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(PAGE_MARGIN - 8, 0, PAGE_MARGIN, 0)
        tabs.addWidget(self._tabs, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addLayout(tabs)

    def retranslate(self) -> None:
        self._curtain.set_name(self.tr("Cover the screen"), "F9")
        self._draw()

    def show_header(self, header: PatientHeader, tab: Tab) -> None:
        """Show a patient and mark a tab."""
        self._header = header
        self._tabs.show_tab(tab)
        self._draw()

    def tab_name(self, tab: Tab) -> str:
        """The word of a tab in the present language."""
        return self._tabs.name(tab)

    def free_strip(self) -> QRect:
        """Where the row of tabs has nothing in it, in coordinates of the header."""
        last = self._tabs.tabRect(self._tabs.count() - 1)
        left = self._tabs.mapTo(self, last.topRight()).x() + SPACE_16
        return QRect(left, HEADER, self.width() - PAGE_MARGIN - left, TABS)

    def set_narrow(self, is_narrow: bool) -> None:
        """Leave the episode out when there is little room."""
        self._is_narrow = is_narrow
        self._draw()

    def _draw(self) -> None:
        header = self._header
        if header is None:
            return
        self._name.set_text(self._spoken_name(header.patient))
        # The name is the one thing that may never be shortened while there is any room.
        self._name.setMinimumWidth(min(self._name.sizeHint().width(), 420))
        age = header.age
        self._age.set_text("" if age is None else self.tr("%n year(s) old", "", age))
        self._age.setVisible(age is not None)
        self._age.setMinimumWidth(self._age.sizeHint().width())
        self._since.set_text(self.tr("Episode since {0}").format(long_day(header.since)))
        self._since.setVisible(not self._is_narrow)
        self._draw_score(header.last_reading, header.last_day)

    def _draw_score(self, reading: Reading, day: date | None) -> None:
        has_value = reading.status is Status.VALUE
        self._score.setVisible(has_value)
        if has_value:
            after = "" if day is None else f", {day_month(day)}"
            self._score.set_parts(self.tr("Last pain score") + " ", str(reading.value), after)

    def _spoken_name(self, patient: Patient) -> str:
        """As on the sheets: "Mevr. A. de Vries"; without salutation the given name in full."""
        titles = {Salutation.MRS: self.tr("Mrs"), Salutation.MR: self.tr("Mr")}
        title = titles.get(patient.salutation)
        if title is None:
            return patient.full_name
        initial = f"{patient.given_name[0].upper()}." if patient.given_name else ""
        parts = (title, initial, patient.prefix, patient.family_name)
        return " ".join(part for part in parts if part)
