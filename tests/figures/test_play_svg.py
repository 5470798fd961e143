"""Pictures as SVG."""

from xml.etree import ElementTree

from exercise_app.figures.display import Picture
from exercise_app.figures.palettes import LIGHT, PRINT
from exercise_app.figures.play_svg import to_svg

SVG = "{http://www.w3.org/2000/svg}"


def test_the_svg_is_well_formed_and_as_wide_as_asked(small_picture: Picture) -> None:
    root = ElementTree.fromstring(to_svg(small_picture, LIGHT, 90))
    assert root.get("width") == "90mm"
    assert len(root.findall(f"{SVG}g")) == 2


def test_roles_become_colours_of_the_palette(small_picture: Picture) -> None:
    assert LIGHT.colour("skin") in to_svg(small_picture, LIGHT, 90)
    assert LIGHT.colour("skin") not in to_svg(small_picture, PRINT, 90)


def test_a_pen_line_is_only_filled_at_full_size(small_picture: Picture) -> None:
    root = ElementTree.fromstring(to_svg(small_picture, LIGHT, 90))
    pen = root.findall(f"{SVG}g")[0].findall(f"{SVG}path")[2]
    assert pen.get("fill") == LIGHT.colour("line")
    assert pen.get("stroke") is None


def test_a_small_picture_thickens_its_lines(small_picture: Picture) -> None:
    root = ElementTree.fromstring(to_svg(small_picture, LIGHT, 2))
    pen = root.findall(f"{SVG}g")[0].findall(f"{SVG}path")[2]
    assert float(pen.get("stroke-width", "0")) > 0


def test_an_unfilled_line_says_so(small_picture: Picture) -> None:
    root = ElementTree.fromstring(to_svg(small_picture, LIGHT, 90))
    wave = root.findall(f"{SVG}g")[0].findall(f"{SVG}path")[1]
    assert wave.get("fill") == "none"
    assert wave.get("stroke") == LIGHT.colour("line")
