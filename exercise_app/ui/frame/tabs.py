"""The tabs of a patient's pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QTabBar, QWidget

from exercise_app.presenters.navigation import Tab
from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import NAME, REGULAR, SEMIBOLD, TABS
from exercise_app.ui.translated import Translated

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_TAB_SIDE: Final = 12
_TAB_GAP: Final = 8


class Tabs(Translated, QTabBar):
    """The pages of a patient; the active one has a bar of 3 px and semibold text.

    Signals:
        chosen: A Tab was clicked or reached with the arrow keys.
    """

    chosen = Signal(object)

    def __init__(self, tabs: tuple[Tab, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self._tabs = tabs
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setProperty("ringRadius", 4)
        for _ in tabs:
            self.addTab("")
        self.currentChanged.connect(self._on_changed)
        self.retranslate()

    def retranslate(self) -> None:
        names = {
            Tab.OVERVIEW: self.tr("Overview"),
            Tab.PROGRAM: self.tr("Program"),
            Tab.SESSIONS: self.tr("Sessions"),
            Tab.COURSE: self.tr("Course"),
            Tab.DOCUMENTS: self.tr("Documents"),
        }
        self.setAccessibleName(self.tr("Pages of the patient"))
        for index, tab in enumerate(self._tabs):
            self.setTabText(index, names[tab])

    def name(self, tab: Tab) -> str:
        """The word of a tab."""
        return self.tabText(self._tabs.index(tab))

    def show_tab(self, tab: Tab) -> None:
        """Mark a tab without telling anybody."""
        if tab in self._tabs:
            self.blockSignals(True)
            self.setCurrentIndex(self._tabs.index(tab))
            self.blockSignals(False)

    def tabSizeHint(self, index: int) -> QSize:
        words = QFontMetrics(font(NAME, SEMIBOLD)).horizontalAdvance(self.tabText(index))
        return QSize(words + 2 * _TAB_SIDE + _TAB_GAP, TABS)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        pointed = self.tabAt(self.mapFromGlobal(self.cursor().pos()))
        for index in range(self.count()):
            area = self.tabRect(index).adjusted(0, 0, -_TAB_GAP, 0)
            is_on = index == self.currentIndex()
            token = "accent" if is_on else "text" if index == pointed else "muted"
            painter.setPen(theme.colour(token))
            painter.setFont(font(NAME, SEMIBOLD if is_on else REGULAR))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
            if is_on:
                bar = area.adjusted(0, area.height() - 3, 0, 0)
                painter.fillRect(bar, theme.colour("accent"))
        painter.end()

    def _on_changed(self, index: int) -> None:
        if 0 <= index < len(self._tabs):
            self.chosen.emit(self._tabs[index])
