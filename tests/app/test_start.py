"""What the start loads, and when."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.app.conftest import run_python

HEAVY = {"sqlalchemy", "alembic", "matplotlib", "numpy", "reportlab", "PIL", "pypdfium2"}

UNTIL_FIRST_PAINT = """
import sys
from pathlib import Path
from exercise_app.app import start
class Stop:
    def __init__(self, *_, **__): pass
    def soon(self):
        from PySide6.QtWidgets import QApplication
        print(" ".join(sys.modules))
        QApplication.quit()
start._Begin = Stop
start.start(Path(sys.argv[1]), None, demo=False, measure_start=False)
"""


def test_nothing_heavy_is_loaded_before_the_first_paint(clinic_folder: Path) -> None:
    loaded = set(run_python("-c", UNTIL_FIRST_PAINT, str(clinic_folder)).split())
    tops = {name.partition(".")[0] for name in loaded}
    assert not tops & {*HEAVY, "sqlcipher3", "tomllib", "zoneinfo", "socket"}
    ours = {name for name in loaded if name.startswith("exercise_app.")}
    assert not any(
        name.startswith(("exercise_app.storage", "exercise_app.ui.theme", "exercise_app.ui.widgets",
                         "exercise_app.ui.pages", "exercise_app.services"))
        for name in ours
    )  # fmt: skip
    assert "exercise_app.ui.window" in ours


def test_the_list_of_patients_is_painted_before_anything_heavy_is_loaded(
    run_start: Callable[[], dict[str, Any]],
) -> None:
    numbers = run_start()
    assert not HEAVY & set(numbers["modules"])
    assert "sqlcipher3" in numbers["modules"]
    assert 0 < numbers["first_paint_cpu_ms"] < numbers["usable_cpu_ms"]
    assert numbers["first_paint_wall_ms"] > 0


def test_the_measured_start_says_every_number(run_start: Callable[[], dict[str, Any]]) -> None:
    assert set(run_start()) == {
        "first_paint_cpu_ms",
        "usable_cpu_ms",
        "first_paint_wall_ms",
        "rss_mb",
        "modules",
    }
