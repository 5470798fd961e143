"""Waits until something is really on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class AfterPaint(QObject):
    """Calls a function once, after a widget and everything in it was painted.

    Args:
        widget: What must be on the screen; it is painted anew when it is there already.
        run: Called then.
        pause_ms: How much later.
    """

    def __init__(self, widget: QWidget, run: Callable[[], object], pause_ms: int = 0) -> None:
        super().__init__(widget)
        self._widget, self._run, self._pause_ms = widget, run, pause_ms
        widget.installEventFilter(self)
        widget.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this before the widget gets an event."""
        if watched is self._widget and event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            # The children get their paint events in the same round of the event loop.
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_painted(self) -> None:
        # Counted from here: a pause that is over already would go before timers of zero.
        if self._pause_ms:
            QTimer.singleShot(self._pause_ms, self._run)
        else:
            self._run()
