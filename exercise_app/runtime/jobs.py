"""Work off the screen: one thread, one piece at a time, answers on the GUI thread."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, SignalInstance, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_PAUSE_S: Final = 0.05
_FOR_EVER: Final = -1


class _Task(QRunnable):
    """Carries a number, a callable and the runner's bound signal; owns no QObject."""

    def __init__(self, number: int, work: Callable[[], object], report: SignalInstance) -> None:
        super().__init__()
        self._number, self._work, self._report = number, work, report
        # The runner keeps the task until it reported; Qt must not delete it under our feet.
        self.setAutoDelete(False)

    def run(self) -> None:
        try:
            self._report.emit(self._number, self._work(), None)
        except Exception as error:  # noqa: BLE001 - carried to the GUI thread
            self._report.emit(self._number, None, error)


class JobRunner(QObject):
    """Runs plain callables on one worker thread of its own (ports.Jobs).

    One thread, because reportlab and matplotlib keep global state. Work gets frozen data and opens
    its own unit of work. Call `drain` before anything is destroyed.
    """

    _reported = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # A worker that goes to sleep would drop thread-local connections and make new ones.
        self._pool.setExpiryTimeout(_FOR_EVER)
        self._number = 0
        self._is_closed = False
        self._waiting: dict[int, tuple[Callable[[Any], None], Callable[[Exception], None]]] = {}
        self._tasks: dict[int, _Task] = {}
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> int:
        """Queue `work`; later call exactly one of `done` and `failed` here. Return its number.

        After `drain` nothing is begun any more and nothing is called.
        """
        self._number += 1
        if self._is_closed:
            return self._number
        task = _Task(self._number, work, self._reported)
        self._waiting[self._number] = (done, failed)
        self._tasks[self._number] = task
        self._pool.start(task)
        return self._number

    def forget(self, number: int) -> None:
        """Drop the answer of a piece of work; work that has not begun is not done at all."""
        self._waiting.pop(number, None)
        task = self._tasks.get(number)
        if task is not None and self._pool.tryTake(task):
            del self._tasks[number]

    @property
    def is_busy(self) -> bool:
        """Whether some work has not reported yet."""
        return bool(self._tasks)

    def drain(self) -> None:
        """Forget everything that waits and wait for what runs; for the end of the program."""
        self._is_closed = True
        for number in list(self._waiting):
            self.forget(number)
        self._pool.waitForDone(_FOR_EVER)
        self._tasks.clear()

    @Slot(int, object, object)
    def _on_reported(self, number: int, result: object, error: Exception | None) -> None:
        self._tasks.pop(number, None)
        waiting = self._waiting.pop(number, None)
        if waiting is None:
            return
        done, failed = waiting
        if error is None:
            done(result)
        else:
            failed(error)


class Progress(QObject):
    """Says how far a piece of work is, and tells the work to stop.

    The work calls `report` and looks at `is_cancelled` between its steps; the screen connects
    `moved` and calls `cancel`.

    Signals:
        moved: A fraction from 0 to 1, on the thread of this object, at most twenty a second.
    """

    moved = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._last = 0.0

    def report(self, fraction: float) -> None:
        """Say how far the work is; may be called often and from the worker."""
        now = time.monotonic()
        if now - self._last >= _PAUSE_S or fraction >= 1:
            self._last = now
            self.moved.emit(fraction)

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._stop.is_set()
