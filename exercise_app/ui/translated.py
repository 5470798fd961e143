"""Texts that follow a change of language while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Base
else:
    _Base = object


class Translated(_Base):
    """Mix in before QWidget: `class Card(Translated, QFrame)`.

    Write every text of the widget in `retranslate` and call it once at the end of `__init__`;
    Qt tells the widget when the language changed and it is called again.
    """

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Write every text again in the present language."""
        raise NotImplementedError
