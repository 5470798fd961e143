"""The last net: a defect is written to the log and told to the window, once."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exercise_app.runtime.logs import safe_traceback

if TYPE_CHECKING:
    from types import TracebackType

log = logging.getLogger(__name__)


class CrashHook(QObject):
    """Takes over `sys.excepthook` and `threading.excepthook`.

    PySide6 sends an exception of a slot or an event there; it never leaves `exec()`.

    Signals:
        crashed: Details of a defect, without anything about a patient. On the GUI thread.
    """

    crashed = Signal(str)

    def install(self) -> None:
        """Begin to listen."""
        self._system, self._thread = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._system, self._thread

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._system(kind, error, trace)
            return
        details = safe_traceback(error.with_traceback(trace))
        log.error("defect:\n%s", details)
        self.crashed.emit(details)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)
