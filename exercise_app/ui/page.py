"""What every page of the main window promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exercise_app.ui.translated import Translated

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from exercise_app.ui.commands import Command


class Page(Translated, QWidget):
    """One page: draws the state of its presenter and sends it the user's intents.

    The main window makes a page on the first visit, keeps it, and calls `opened` on every visit.

    Signals:
        problem: An AppError the page cannot show at a field; the window shows it in its bar.
        notice: A Notice to show in the window's bar, such as "Stored" with Undo.
        curtain_asked: The user clicked a curtain button of the page (F9 does the same anywhere).
        palette_asked: The user clicked a command field of the page (Ctrl+K anywhere).
    """

    problem = Signal(object)
    notice = Signal(object)
    curtain_asked = Signal()
    palette_asked = Signal()

    @property
    def title(self) -> str:
        """Name of the page in the present language, for the window title and screen readers."""
        return ""

    def opened(self, patient_id: UUID | None, episode_id: UUID | None) -> None:
        """Show what belongs to this patient and episode; both are None on general pages."""

    def closing(self) -> bool:
        """Store what is being typed; return False to keep the page because it is not valid yet."""
        return True

    def commands(self) -> tuple[Command, ...]:
        """What the command palette offers while this page is shown."""
        return ()

    def focus_first(self) -> None:
        """Put the focus where the work of this page begins."""
        self.setFocus()

    def retranslate(self) -> None:
        """Write every text again in the present language."""


if TYPE_CHECKING:
    PageFactory = Callable[[], Page]
