"""The rail: the places of the program, at the left edge of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from exercise_app.presenters.navigation import Place
from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme, font
from exercise_app.ui.theme.measures import BODY, ICON_RAIL, RAIL, RAIL_NARROW, REGULAR, SEMIBOLD
from exercise_app.ui.translated import Translated
from exercise_app.ui.widgets.mark import Mark
from exercise_app.ui.widgets.painting import box

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QPaintEvent

ICONS: Final = {
    Place.PATIENTS: "users",
    Place.LIBRARY: "layout-grid",
    Place.TEMPLATES: "layers",
    Place.DIARIES: "clipboard-check",
    Place.SETTINGS: "settings-2",
}
KEYS: Final = {
    Place.PATIENTS: "Ctrl+1",
    Place.LIBRARY: "Ctrl+2",
    Place.TEMPLATES: "Ctrl+3",
    Place.DIARIES: "Ctrl+4",
    Place.SETTINGS: "Ctrl+,",
}


class RailButton(QToolButton):
    """One place: icon over its word; the icon alone when the window is narrow."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._is_narrow = False
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_name(self, name: str) -> None:
        """Write the word; it is also the tooltip, with the key."""
        keys = QKeySequence(KEYS[self.place]).toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({keys})")

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the icon alone."""
        self._is_narrow = is_narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(48, 48) if self._is_narrow else QSize(80, 60)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        is_on = self.isChecked()
        if is_on or self.underMouse():
            box(painter, self.rect(), theme.colour("accent_soft" if is_on else "hover"))
        if is_on and theme.tokens.is_high_contrast:
            painter.fillRect(QRect(0, 8, 3, self.height() - 16), theme.colour("accent"))
        ink = theme.colour("accent" if is_on else "muted")
        top = (self.height() - ICON_RAIL) / 2 if self._is_narrow else 9.0
        area = QRectF((self.width() - ICON_RAIL) / 2, top, ICON_RAIL, ICON_RAIL)
        paint_icon(painter, ICONS[self.place], area, ink)
        if not self._is_narrow:
            painter.setPen(ink)
            painter.setFont(font(BODY, SEMIBOLD if is_on else REGULAR))
            words = self.rect().adjusted(-3, 34, 3, -4)
            painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, self.text())
        painter.end()


class Rail(Translated, QFrame):
    """The places that exist; settings stand at the bottom.

    Args:
        places: Which places there are.

    Signals:
        chosen: A Place was clicked.
    """

    chosen = Signal(object)

    def __init__(self, places: Collection[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setProperty("frame", "rail")
        self._mark = Mark(32)
        self._group = QButtonGroup(self)
        self.buttons = {place: RailButton(place) for place in Place if place in places}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 18, 3, 16)
        layout.setSpacing(4)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(18)
        for place, button in self.buttons.items():
            button.setObjectName(f"rail-{place.value}")
            if place is Place.SETTINGS:
                layout.addStretch(1)
            self._group.addButton(button)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            button.clicked.connect(self._on_clicked)
        if Place.SETTINGS not in self.buttons:
            layout.addStretch(1)
        self.set_narrow(False)
        self.retranslate()

    def retranslate(self) -> None:
        names = {
            Place.PATIENTS: self.tr("Patients"),
            Place.LIBRARY: self.tr("Library"),
            Place.TEMPLATES: self.tr("Templates"),
            Place.DIARIES: self.tr("Diaries"),
            Place.SETTINGS: self.tr("Settings"),
        }
        self.setAccessibleName(self.tr("Places"))
        for place, button in self.buttons.items():
            button.set_name(names[place])

    def show_place(self, place: Place) -> None:
        """Mark where the user is."""
        if place in self.buttons:
            self.buttons[place].setChecked(True)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show icons alone."""
        self.setFixedWidth(RAIL_NARROW if is_narrow else RAIL)
        for button in self.buttons.values():
            button.set_narrow(is_narrow)

    def _on_clicked(self) -> None:
        button = self._group.checkedButton()
        if isinstance(button, RailButton):
            self.chosen.emit(button.place)
