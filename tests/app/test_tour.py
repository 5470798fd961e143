"""The tour walks the real program from the first start to the printed sheet."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.app.conftest import ROOT

FEWEST_PICTURES = 12
LONGEST_S = 400
"""A cold machine with two slow cores; on a fast one it takes half a minute."""

BROKEN = """
import sys
from pathlib import Path
from exercise_app.domain.language import Language
from exercise_app.domain.preferences import ThemeChoice
from exercise_app.tour import hands, job, run

hands.PATIENCE_MS = 200

def steps(self):
    return (
        ("first-start", self.first_start),
        ("broken", {broken}),
        ("never", lambda: sys.exit("went on after a broken step")),
    )

job.MainJob.steps = steps
sys.exit(run.run_tour(Path({out!r}), Language.NL, ThemeChoice.LIGHT, (1280, 800), 1.0))
"""


def run_python(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=LONGEST_S,
        check=False,
        env=environment,
    )


def report(out: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((out / "tour.json").read_text("utf-8"))
    return found


def test_a_tour_shows_every_screen_and_prints_a_sheet(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    done = run_python("main.py", "tour", "--out", str(out), "--language", "nl")
    assert done.returncode == 0, done.stderr
    pictures = sorted(out.glob("*.png"))
    assert len(pictures) >= FEWEST_PICTURES
    assert not [picture for picture in pictures if "problem" in picture.name]
    (paper,) = out.glob("*.pdf")
    assert paper.read_bytes().startswith(b"%PDF-")
    assert report(out)["ok"] is True


def test_a_step_that_waits_in_vain_ends_the_tour_with_1(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    waits = "lambda: self._hands.click('nothing-has-this-name')"
    done = run_python("-c", BROKEN.format(out=str(out), broken=waits))
    assert done.returncode == 1, done.stderr
    assert "nothing-has-this-name" in done.stderr
    assert report(out)["ok"] is False
    assert list(out.glob("*problem-broken.png"))


def test_a_step_that_fails_otherwise_ends_the_tour_with_1(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    done = run_python("-c", BROKEN.format(out=str(out), broken="lambda: 1 / 0"))
    assert done.returncode == 1, done.stderr
    assert "division by zero" in done.stderr
