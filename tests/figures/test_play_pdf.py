"""Pictures on a reportlab canvas."""

import io
import subprocess
import sys
from pathlib import Path

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from exercise_app.figures.display import Picture
from exercise_app.figures.palettes import LIGHT
from exercise_app.figures.play_pdf import draw
from exercise_app.figures.store import PictureStore

BAKED = Path(__file__).parents[2] / "resources" / "figures"
SIDE_PT = 100


def page_with(picture: Picture, *, width: float = SIDE_PT, height: float = SIDE_PT) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(SIDE_PT * 2, SIDE_PT * 2), pageCompression=1, invariant=True)
    draw(canvas, picture, LIGHT, 0, SIDE_PT, width, height)
    canvas.save()
    return buffer.getvalue()


def colours(pdf: bytes, box: tuple[int, int, int, int]) -> set[tuple[int, ...]]:
    """Colours in a box of the page at one pixel per point, from the top left."""
    document = pypdfium2.PdfDocument(pdf)
    image = document[0].render(scale=1).to_pil().convert("RGB").crop(box)
    document.close()
    return {image.getpixel((x, y)) for x in range(image.width) for y in range(image.height)}


def test_the_picture_lands_in_its_box_and_nowhere_else(small_picture: Picture) -> None:
    pdf = page_with(small_picture)
    skin = tuple(int(LIGHT.colour("skin")[i : i + 2], 16) for i in (1, 3, 5))
    assert skin in colours(pdf, (0, 0, 100, 100))
    assert colours(pdf, (101, 0, 200, 100)) == {(255, 255, 255)}
    assert colours(pdf, (0, 101, 200, 200)) == {(255, 255, 255)}


def test_one_panel_can_be_drawn_alone(small_picture: Picture) -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(SIDE_PT, SIDE_PT))
    draw(canvas, small_picture.panels[1], LIGHT, 0, 0, SIDE_PT, SIDE_PT)
    canvas.save()
    assert len(colours(buffer.getvalue(), (0, 0, SIDE_PT, SIDE_PT))) > 1


def test_the_canvas_keeps_its_own_state(small_picture: Picture) -> None:
    canvas = Canvas(io.BytesIO(), pagesize=(SIDE_PT, SIDE_PT))
    canvas.setLineWidth(3)
    draw(canvas, small_picture, LIGHT, 0, 0, SIDE_PT, SIDE_PT)
    code = canvas.getpdfdata()
    assert code  # an unbalanced save and restore makes reportlab raise


def test_the_same_picture_gives_the_same_bytes(small_picture: Picture) -> None:
    assert page_with(small_picture) == page_with(small_picture)


def test_a_baked_pair_stays_under_25_kilobytes() -> None:
    store = PictureStore(BAKED)
    for exercise_id in ("bird-dog", "bridge", "hip-hinge-dowel"):
        picture = store.picture(exercise_id, "standing")
        assert len(page_with(picture)) < 25_000


def test_players_need_no_drawing_library() -> None:
    code = (
        "import sys, exercise_app.figures.play_pdf, exercise_app.figures.play_svg,"
        " exercise_app.figures.store, exercise_app.figures.layout, exercise_app.figures.palettes;"
        "heavy = {'numpy', 'shapely', 'reportlab', 'PySide6'} & set(sys.modules);"
        "sys.exit(', '.join(sorted(heavy)) or 0)"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
