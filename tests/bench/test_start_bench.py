"""What a start costs, against a bare PySide6 window with one label in the same run."""

import json
import shutil
import statistics
from pathlib import Path

import pytest

from tests.app.conftest import made_clinic, run_python  # noqa: F401 - a fixture

RUNS = 5
BARE = """
import time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("Wervel"))
window.resize(1280, 800)
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, application.quit)
        return False
painted = Painted()
window.centralWidget().installEventFilter(painted)
window.show()
application.exec()
print(1000 * time.process_time())
"""


@pytest.mark.bench
def test_a_start_costs_little_more_than_a_bare_window(
    made_clinic: Path,  # noqa: F811
    tmp_path: Path,
) -> None:
    folder = tmp_path / "clinic"
    shutil.copytree(made_clinic, folder)
    arguments = ("-m", "exercise_app", "--data", str(folder), "--measure-start")
    run_python(*arguments)
    run_python("-c", BARE)
    # Turn by turn, so that a busy machine weighs on both alike.
    pairs = [
        (float(run_python("-c", BARE)), json.loads(run_python(*arguments).splitlines()[-1]))
        for _ in range(RUNS)
    ]
    first = statistics.median(ours["first_paint_cpu_ms"] / bare for bare, ours in pairs)
    usable = statistics.median(ours["usable_cpu_ms"] / bare for bare, ours in pairs)
    memory = statistics.median(ours["rss_mb"] for _, ours in pairs)
    said = f"first paint {first:.2f} x bare, usable {usable:.2f} x bare, {memory:.0f} MB"
    assert first <= 1.5, said
    assert usable <= 3.0, said
    assert memory <= 100, said
