"""Icons of the one icon font (Lucide), painted in the colours of the theme.

Names and codepoints are in resources/icons/icons.toml. Widgets that paint themselves call
`paint_icon`; what wants a QIcon gets one from `icon`, or `follow_icon` to keep its colour right.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QIcon,
    QPainter,
    QPainterPath,
    QPixmap,
    QRawFont,
    QTransform,
)
from PySide6.QtWidgets import QAbstractButton, QApplication

from exercise_app.ui.theme import Theme
from exercise_app.ui.theme.measures import ICON_BUTTON

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

GRID: Final = 24
"""Icons are drawn on a square of this many units."""

_SAMPLE_PX: Final = 240
_RATIOS: Final = (1, 2)


class Icons(QObject):
    """The icon font, read once; there is one per application, its child.

    Args:
        application: The running application.
        folder: `icons` in the resources.
    """

    def __init__(self, application: QApplication, folder: Traversable | Path) -> None:
        super().__init__(application)
        self.setObjectName("icons")
        data = QByteArray(folder.joinpath("lucide.ttf").read_bytes())
        self._font = QRawFont(data, _SAMPLE_PX, QFont.HintingPreference.PreferNoHinting)
        names = folder.joinpath("icons.toml").read_text(encoding="utf-8")
        self._points: dict[str, int] = tomllib.loads(names)
        self._paths: dict[str, QPainterPath] = {}

    @staticmethod
    def current() -> Icons | None:
        """Return the icons of the running application, or None before they are loaded."""
        application = cast("QApplication", QApplication.instance())
        return application.findChild(Icons, "icons", Qt.FindChildOption.FindDirectChildrenOnly)

    def names(self) -> frozenset[str]:
        """Every icon there is."""
        return frozenset(self._points)

    def path(self, name: str) -> QPainterPath:
        """Return an icon as an outline on the 24 grid.

        Raises:
            KeyError: If there is no such icon; add it with packaging/subset_icons.py.
        """
        if name not in self._paths:
            glyph = self._font.glyphIndexesForString(chr(self._points[name]))[0]
            scale = GRID / _SAMPLE_PX
            to_grid = QTransform.fromTranslate(0, GRID).scale(scale, scale)
            self._paths[name] = to_grid.map(self._font.pathForGlyph(glyph))
        return self._paths[name]


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint an icon as large as fits, centred in a rectangle; nothing before icons are loaded."""
    icons = Icons.current()
    if icons is None:
        return
    side = min(rect.width(), rect.height())
    corner = rect.center() - QPointF(side / 2, side / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(corner)
    painter.scale(side / GRID, side / GRID)
    painter.fillPath(icons.path(name), colour)
    painter.restore()


def pixmap(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    """Return an icon on a transparent ground, `size` device-independent pixels square."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_icon(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return made


def icon(name: str, token: str = "text", size: int = ICON_BUTTON) -> QIcon:
    """Return an icon in the present colour of a token; muted while disabled."""
    theme = Theme.current()
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(pixmap(name, theme.colour(token), size, ratio))
        faint = pixmap(name, theme.colour("control"), size, ratio)
        made.addPixmap(faint, QIcon.Mode.Disabled)
    return made


def follow_icon(
    target: QAction | QAbstractButton, name: str, token: str = "text", size: int = ICON_BUTTON
) -> None:
    """Give an action or a button an icon that keeps up with the theme."""
    earlier = target.findChild(_Follower, "", Qt.FindChildOption.FindDirectChildrenOnly)
    if earlier is not None:
        earlier.setParent(None)
        earlier.deleteLater()
    _Follower(target, name, token, size)


class _Follower(QObject):
    def __init__(self, target: QAction | QAbstractButton, name: str, token: str, size: int) -> None:
        super().__init__(target)
        self._target, self._name, self._token, self._size = target, name, token, size
        Theme.current().changed.connect(self._draw)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        self._target.setIcon(icon(self._name, self._token, self._size))
        if isinstance(self._target, QAbstractButton):
            self._target.setIconSize(QSize(self._size, self._size))
