"""Pictures through QPainter."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from exercise_app.figures.display import Panel, Picture, Shape
from exercise_app.figures.palettes import DARK, LIGHT
from exercise_app.figures.store import PictureStore
from exercise_app.ui.figure_painter import paint, paint_panel, pixmap

BAKED = Path(__file__).parents[2] / "resources" / "figures"


def picture() -> Picture:
    box = (
        ("M", (0.0, 0.0)),
        ("L", (100.0, 0.0)),
        ("L", (100.0, 100.0)),
        ("L", (0.0, 100.0)),
        ("Z", ()),
    )
    panel = Panel("start", 100.0, 100.0, (Shape("skin", None, 0.0, box),))
    return Picture("x", (panel,), stacked=True, neutral=False)


@pytest.fixture
def image(qtbot: QtBot) -> QImage:
    canvas = QImage(200, 100, QImage.Format.Format_ARGB32)
    canvas.fill(QColor("white"))
    return canvas


def test_the_picture_is_centred_in_its_rectangle(image: QImage) -> None:
    painter = QPainter(image)
    paint(painter, picture(), LIGHT, QRectF(0, 0, 200, 100))
    painter.end()
    assert image.pixelColor(100, 50) == QColor(LIGHT.colour("skin"))
    assert image.pixelColor(20, 50) == QColor("white")
    assert image.pixelColor(180, 50) == QColor("white")


def test_the_painter_is_left_as_it_was(image: QImage) -> None:
    painter = QPainter(image)
    painter.translate(3, 4)
    before = painter.transform()
    paint(painter, picture(), LIGHT, QRectF(0, 0, 200, 100))
    assert painter.transform() == before
    painter.end()


def test_one_panel_can_be_painted_alone(image: QImage) -> None:
    painter = QPainter(image)
    paint_panel(painter, picture().panels[0], DARK, QRectF(100, 0, 100, 100))
    painter.end()
    assert image.pixelColor(150, 50) == QColor(DARK.colour("skin"))
    assert image.pixelColor(50, 50) == QColor("white")


def test_a_pixmap_is_transparent_around_the_figure(qtbot: QtBot) -> None:
    drawn = pixmap(picture(), LIGHT, 200, 100, 1.0).toImage()
    assert drawn.pixelColor(10, 50).alpha() == 0
    assert drawn.pixelColor(100, 50).alpha() == 255


def test_a_pixmap_has_the_pixels_of_the_screen(qtbot: QtBot) -> None:
    drawn = pixmap(picture(), LIGHT, 80, 60, 2.0)
    assert (drawn.width(), drawn.height()) == (160, 120)
    assert drawn.devicePixelRatio() == 2.0
    assert drawn.toImage().pixelColor(80, 60) == QColor(LIGHT.colour("skin"))


def test_every_baked_picture_shows_something(qtbot: QtBot) -> None:
    store = PictureStore(BAKED)
    for exercise_id in ("bird-dog", "sit-to-stand", "neutral-standing"):
        drawn = pixmap(store.picture(exercise_id, "standing"), LIGHT, 120, 110, 1.0).toImage()
        filled = sum(
            drawn.pixelColor(x, y).alpha() > 0 for x in range(0, 120, 4) for y in range(0, 110, 4)
        )
        assert filled > 40
