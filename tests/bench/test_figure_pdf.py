"""What a figure costs in a PDF: bytes, and time against compressing the same bytes."""

import time
import zlib
from pathlib import Path
from statistics import median

import pytest

from exercise_app.figures.display import Panel, Picture
from exercise_app.figures.palettes import LIGHT
from exercise_app.figures.play_pdf import draw
from exercise_app.figures.store import PictureStore
from exercise_app.handouts import figure_forms

FIGURES = Path(__file__).parents[2] / "resources" / "figures"
WIDTH = 170.0
PANEL_BYTES = 12_500
"""Of each panel on average: a pair takes 25 kB at most."""


@pytest.fixture
def pictures() -> list[Picture]:
    store = PictureStore(FIGURES)
    return [store.picture(path.stem, "supine") for path in sorted(FIGURES.glob("*.json"))]


def written(panel: Panel) -> bytes:
    writer = figure_forms._Writer()
    draw(writer, panel, LIGHT, 0, 0, WIDTH, WIDTH * panel.height / panel.width)
    return "\n".join(writer.code).encode("ascii")


@pytest.mark.bench
def test_every_figure_is_small_in_a_pdf(pictures: list[Picture]) -> None:
    too_large = {}
    for picture in pictures:
        size = sum(len(zlib.compress(written(p), figure_forms._LEVEL)) for p in picture.panels)
        if size > PANEL_BYTES * max(2, len(picture.panels)):
            too_large[picture.exercise_id] = size
    assert too_large == {}


@pytest.mark.bench
def test_writing_a_figure_takes_little_more_than_compressing_it(pictures: list[Picture]) -> None:
    ratios = []
    for picture in pictures[::10]:
        panel = picture.panels[-1]
        before = time.process_time()
        code = written(panel)
        wrote = time.process_time()
        zlib.compress(code, figure_forms._LEVEL)
        ratios.append((wrote - before) / (time.process_time() - wrote))
    # About 1.4; formatting each number by itself gives more than 2.5.
    assert median(ratios) <= 2.5
