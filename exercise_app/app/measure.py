"""`wervel --measure-start`: what the start costs, in CPU, time and memory."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from exercise_app.app.after_paint import AfterPaint

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from exercise_app.ui.window import MainWindow

_BEGAN = time.monotonic()


class StartMeasure(QObject):
    """Notes the first paint, then the first paint of the first page; prints both and ends.

    CPU is that of the process since its start; the wall clock too where the system tells when
    the process began (Linux), else since this module was loaded.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._first_cpu = self._first_wall = 0.0
        window.first_painted.connect(self._on_first_paint)

    def wait_for(self, page: QWidget) -> None:
        """Measure when this page has been painted."""
        AfterPaint(page, self._on_usable)

    def _on_first_paint(self) -> None:
        self._first_cpu = time.process_time()
        self._first_wall = _wall_s()

    def _on_usable(self) -> None:
        numbers = {
            "first_paint_cpu_ms": round(1000 * self._first_cpu, 1),
            "usable_cpu_ms": round(1000 * time.process_time(), 1),
            "first_paint_wall_ms": round(1000 * self._first_wall, 1),
            "rss_mb": round(_rss_mb(), 1),
            "modules": sorted({name.partition(".")[0] for name in sys.modules}),
        }
        sys.stdout.write(json.dumps(numbers) + "\n")
        sys.stdout.flush()
        QApplication.quit()


def _wall_s() -> float:
    """Seconds since the process began."""
    try:
        ticks = int(Path("/proc/self/stat").read_text("utf-8").rpartition(")")[2].split()[19])
        uptime = float(Path("/proc/uptime").read_text("utf-8").split()[0])
        return uptime - ticks / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, AttributeError):
        return time.monotonic() - _BEGAN


def _rss_mb() -> float:
    """Memory in use now, in megabytes; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000
    except (OSError, ValueError, IndexError, AttributeError):
        pass
    try:
        import resource
    except ImportError:
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1_000_000 if sys.platform == "darwin" else peak / 1_000
