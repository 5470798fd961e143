import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from exercise_app.runtime.crash import CrashHook

NAME = "Anneke de Vries"


@pytest.fixture
def hook(qtbot: QtBot) -> Iterator[CrashHook]:
    made = CrashHook()
    made.install()
    yield made
    made.remove()


class _Source(QObject):
    fired = Signal()


def test_a_defect_in_a_slot_is_told_once_and_logged_without_its_message(
    hook: CrashHook, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> None:
        raise RuntimeError(NAME)

    source = _Source()
    source.fired.connect(broken)
    with qtbot.waitSignal(hook.crashed) as told:
        QTimer.singleShot(0, source.fired.emit)
    assert "RuntimeError" in told.args[0]
    assert "in broken" in told.args[0]
    assert NAME not in told.args[0]
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()


def test_a_defect_on_another_thread_is_told_here(
    hook: CrashHook, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    threads = []
    hook.crashed.connect(lambda _: threads.append(threading.get_ident()))

    def broken() -> None:
        raise RuntimeError

    with qtbot.waitSignal(hook.crashed):
        thread = threading.Thread(target=broken)
        thread.start()
        thread.join()
    assert threads == [threading.get_ident()]
    caplog.clear()


def test_the_hooks_are_given_back(qtbot: QtBot) -> None:
    before = sys.excepthook, threading.excepthook
    hook = CrashHook()
    hook.install()
    assert sys.excepthook != before[0]
    hook.remove()
    assert (sys.excepthook, threading.excepthook) == before


def test_control_c_is_no_defect(hook: CrashHook, capsys: pytest.CaptureFixture[str]) -> None:
    told: list[str] = []
    hook.crashed.connect(told.append)
    hook._system = lambda *_: None
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []
