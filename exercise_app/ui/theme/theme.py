"""The theme in force: gives tokens and sizes, dresses the application, says when it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from exercise_app.ui.theme import measures
from exercise_app.ui.theme.sheet import style_sheet
from exercise_app.ui.theme.tokens import TOKENS, ThemeName, Tokens

if TYPE_CHECKING:
    from exercise_app.ui.theme.measures import Heights

SYSTEM: Final = "system"
"""The choice that follows the colours of the operating system."""


class Theme(QObject):
    """Dresses the application in a theme; there is one per application, its child.

    Widgets that paint themselves ask `Theme.current()` while painting, so they follow a change
    without being told; `changed` is for what caches pictures.

    Signals:
        changed: Colours or sizes are others now; everything has been repainted or will be.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.setObjectName("theme")
        self._application = application
        self._choice: str = ThemeName.LIGHT
        self._tokens = TOKENS[ThemeName.LIGHT]
        self._heights = measures.MOUSE
        self._is_applied = False
        hints = application.styleHints()
        self._scheme = hints.colorScheme()
        hints.colorSchemeChanged.connect(self._follow_system)

    @staticmethod
    def current() -> Theme:
        """Return the theme of the running application; a light one is made when there is none."""
        application = cast("QApplication", QApplication.instance())
        found = application.findChild(Theme, "theme", Qt.FindChildOption.FindDirectChildrenOnly)
        return found if found is not None else Theme(application)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def heights(self) -> Heights:
        """The heights of controls in force."""
        return self._heights

    @property
    def is_touch(self) -> bool:
        """Whether every target is made for fingers."""
        return self._heights is measures.TOUCH

    def colour(self, token: str) -> QColor:
        """Return a colour by the name of its token, such as "accent"."""
        return QColor(getattr(self._tokens, token))

    def motion_ms(self) -> int:
        """How long a movement lasts; 0 when the system asks for no animation."""
        style = self._application.style()
        asked = style.styleHint(style.StyleHint.SH_Widget_Animation_Duration)
        return measures.MOTION_MS if asked > 0 else 0

    def apply(self, choice: str, *, touch: bool = False) -> None:
        """Dress the application.

        Args:
            choice: Value of a ThemeName, or "system".
            touch: Whether targets are made for fingers.
        """
        self._choice = choice
        tokens = TOKENS[self._resolved(choice)]
        heights = measures.TOUCH if touch else measures.MOUSE
        if self._is_applied and tokens is self._tokens and heights is self._heights:
            return
        self._tokens, self._heights, self._is_applied = tokens, heights, True
        self._dress()
        self.changed.emit()

    def _resolved(self, choice: str) -> ThemeName:
        if choice != SYSTEM:
            return ThemeName(choice)
        if _wants_contrast(self._application.styleHints()):
            return ThemeName.HIGH_CONTRAST
        return ThemeName.DARK if self._scheme is Qt.ColorScheme.Dark else ThemeName.LIGHT

    def _dress(self) -> None:
        self._application.setPalette(palette(self._tokens))
        self._application.setStyleSheet(style_sheet(self._tokens, self._heights))

    @Slot(Qt.ColorScheme)
    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        if self._choice == SYSTEM:
            self.apply(SYSTEM, touch=self.is_touch)


def _wants_contrast(hints: QObject) -> bool:
    """Tell whether the system asks for high contrast; Qt before 6.10 cannot say."""
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def palette(tokens: Tokens) -> QPalette:
    """Make the palette of Qt's own widgets."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.bg,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.hover,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.BrightText: tokens.danger,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.LinkVisited: tokens.accent,
        QPalette.ColorRole.ToolTipBase: tokens.surface,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.Light: tokens.surface,
        QPalette.ColorRole.Midlight: tokens.hover,
        QPalette.ColorRole.Mid: tokens.line,
        QPalette.ColorRole.Dark: tokens.control,
        QPalette.ColorRole.Shadow: tokens.control,
        QPalette.ColorRole.Accent: tokens.accent,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return made


def font(pixels: int = measures.BODY, weight: int = measures.REGULAR) -> QFont:
    """Return the program's typeface in a size and a weight (400 or 600)."""
    made = QFont(measures.FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    return made


def follows_theme(event: QEvent) -> bool:
    """Tell whether a change event means that sizes or colours may be others now."""
    return event.type() in (
        QEvent.Type.StyleChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.FontChange,
    )
