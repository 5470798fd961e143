"""Buttons: primary, secondary, quiet and danger with text; and the button that is only an icon."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from exercise_app.ui.icons import paint_icon
from exercise_app.ui.theme import Theme, follows_theme, font
from exercise_app.ui.theme.measures import BODY, ICON_ALONE, ICON_BUTTON, SEMIBOLD
from exercise_app.ui.widgets.painting import box, hint_width, key_hint

if TYPE_CHECKING:
    from PySide6.QtGui import QColor


class Role(StrEnum):
    """How much a button asks for attention; one PRIMARY per page at most."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


_GAP = 8
_SIDE = 16
_QUIET_SIDE = 8
_FAINT = 0.4


@dataclass(frozen=True, slots=True)
class _Look:
    fill: QColor | None
    edge: QColor | None
    ink: QColor


def native_keys(keys: str) -> str:
    """Write a shortcut as it stands on the keys of this system; Return is called Enter."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("Return", "Enter")


class Button(QPushButton):
    """A button with text, and optionally an icon before it and a key hint or arrow behind it.

    Args:
        text: What it does.
        role: How it looks.
        icon: Name of an icon, or nothing.
        keys: Shortcut in portable form ("Ctrl+P"): is set and shown in a small box.
        main: The main action of a page, a little higher.
        arrow: Whether it opens a menu or goes on to another page: icon name shown at the end.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = Role.SECONDARY,
        *,
        icon: str = "",
        keys: str = "",
        main: bool = False,
        arrow: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role, self._icon, self._main, self._arrow = role, icon, main, arrow
        self._hint = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setFont(font(BODY, SEMIBOLD))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if keys:
            self.set_keys(keys)

    def set_keys(self, keys: str, *, shortcut: bool = True) -> None:
        """Show a key hint and, unless told otherwise, react to it."""
        sequence = QKeySequence(keys)
        self._hint = native_keys(keys)
        if shortcut:
            self.setShortcut(sequence)
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        # Qt takes the shortcut away with every new text (it looks for a mnemonic in it).
        shortcut = self.shortcut()
        super().setText(text)
        self.setShortcut(shortcut)

    def set_hint(self, text: str) -> None:
        """Show another word in the small box, such as what is still to do."""
        self._hint = text
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_role(self, role: Role) -> None:
        """Look otherwise."""
        self._role = role
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        heights = Theme.current().heights
        metrics = QFontMetrics(self.font())
        width = 2 * self._side() + metrics.horizontalAdvance(self.text())
        if self._icon:
            width += ICON_BUTTON + (_GAP if self.text() else 0)
        if self._hint:
            width += round(hint_width(self._hint)) + _GAP
        if self._arrow:
            width += ICON_BUTTON + _GAP
        return QSize(width, heights.main if self._main else heights.button)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if follows_theme(event):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look()
        if not self.isEnabled() and Theme.current().tokens.is_high_contrast:
            # There every grey is black: without this it would look as if it could be pressed.
            painter.setOpacity(_FAINT)
        if look.fill is not None or look.edge is not None:
            box(painter, self.rect(), look.fill, look.edge)
        self._paint_content(painter, look)
        painter.end()

    def _side(self) -> int:
        return _QUIET_SIDE if self._role is Role.QUIET else _SIDE

    def _look(self) -> _Look:
        theme = Theme.current()
        is_hot = self.isDown() or self.underMouse()
        if not self.isEnabled():
            if self._role is Role.QUIET:
                return _Look(None, None, theme.colour("muted"))
            return _Look(theme.colour("sunken"), theme.colour("line"), theme.colour("muted"))
        if self._role is Role.PRIMARY:
            fill = theme.colour("accent_hover" if is_hot else "accent")
            return _Look(fill, None, theme.colour("on_accent"))
        if self._role is Role.QUIET:
            ground = theme.colour("hover") if is_hot else None
            return _Look(ground, None, theme.colour("accent"))
        ink = theme.colour("danger" if self._role is Role.DANGER else "text")
        edge = theme.colour("danger" if self._role is Role.DANGER else "control")
        if self.isChecked():
            accent = theme.colour("accent")
            return _Look(theme.colour("accent_soft"), accent, accent)
        return _Look(theme.colour("hover" if is_hot else "surface"), edge, ink)

    def _paint_content(self, painter: QPainter, look: _Look) -> None:
        """Icon, text, hint and arrow, together in the middle; text takes what room there is."""
        middle = self.height() / 2
        spare = self.width() - self.sizeHint().width()
        # An arrow belongs at the far end, the rest in the middle.
        left = self._side() + (0 if self._arrow else max(0, spare) / 2)
        right = self.width() - self._side() - (0 if self._arrow else max(0, spare) / 2)
        if self._arrow:
            right -= ICON_BUTTON
            area = QRectF(right, middle - ICON_BUTTON / 2, ICON_BUTTON, ICON_BUTTON)
            paint_icon(painter, self._arrow, area, look.ink)
            right -= _GAP
        if self._hint:
            ground = None if self._role is Role.PRIMARY else Theme.current().colour("sunken")
            key_hint(painter, right, middle, self._hint, (look.ink, ground))
            right -= hint_width(self._hint) + _GAP
        if self._icon:
            area = QRectF(left, middle - ICON_BUTTON / 2, ICON_BUTTON, ICON_BUTTON)
            paint_icon(painter, self._icon, area, look.ink)
            left += ICON_BUTTON + _GAP
        painter.setPen(look.ink)
        painter.setFont(self.font())
        text = QFontMetrics(self.font()).elidedText(
            self.text().replace("&", ""), Qt.TextElideMode.ElideRight, round(right - left) + 2
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, 0, right - left + 2, self.height()), flags, text)


class IconButton(QToolButton):
    """A button that is only an icon; `set_name` gives it its tooltip and accessible name.

    Args:
        icon: Name of the icon.
        framed: Whether it has an edge.
        size: Side of the icon in pixels.
    """

    def __init__(
        self,
        icon: str,
        *,
        framed: bool = False,
        size: int = ICON_ALONE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._framed, self._size = icon, framed, size
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str, keys: str = "") -> None:
        """Say what it does, and the key that does the same (shown, not set)."""
        native = native_keys(keys)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({native})" if native else name)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self.update()

    def sizeHint(self) -> QSize:
        side = Theme.current().heights.button
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if follows_theme(event):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        is_hot = self.isEnabled() and (self.isDown() or self.underMouse())
        fill = theme.colour("surface") if self._framed else None
        if self.isChecked():
            fill = theme.colour("accent_soft")
        elif is_hot:
            fill = theme.colour("hover")
        edge = theme.colour("control") if self._framed else None
        if fill is not None:
            box(painter, self.rect(), fill, edge)
        ink = "accent" if self.isChecked() else "text" if self._framed or is_hot else "muted"
        colour = theme.colour(ink)
        if not self.isEnabled():
            painter.setOpacity(_FAINT)
        side = self._size
        area = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(painter, self._icon, area, colour)
        painter.end()
