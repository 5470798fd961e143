"""Colours of the figures."""

import re

import pytest

from exercise_app.figures.palettes import BODY_ROLES, DARK, LIGHT, PALETTES, PRINT, Palette, mix


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def test_all_palettes_know_the_same_roles() -> None:
    assert set(LIGHT.colours) == set(DARK.colours) == set(PRINT.colours)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
def test_every_colour_is_written_in_full(palette: Palette) -> None:
    for colour in (palette.ground, *palette.colours.values()):
        assert re.fullmatch(r"#[0-9a-f]{6}", colour)


@pytest.mark.parametrize("role", BODY_ROLES)
def test_every_body_role_has_its_variants(role: str) -> None:
    for variant in (role, f"{role}_far", f"{role}_shade", f"{role}_far_shade"):
        assert LIGHT.colour(variant)


def test_print_is_free_of_colour() -> None:
    for colour in PRINT.colours.values():
        assert colour[1:3] == colour[3:5] == colour[5:7]


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
def test_arrows_stand_out_from_the_ground(palette: Palette) -> None:
    assert contrast(palette.colour("arrow"), palette.ground) >= 3.0


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
def test_the_halo_has_the_colour_of_the_ground(palette: Palette) -> None:
    assert palette.colour("halo") == palette.ground


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
def test_shirt_and_shorts_differ_by_lightness_alone(palette: Palette) -> None:
    assert contrast(palette.colour("shirt"), palette.colour("shorts")) >= 1.8


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
def test_far_limbs_are_darker_than_near_ones(palette: Palette) -> None:
    assert luminance(palette.colour("skin_far")) < luminance(palette.colour("skin"))


def test_an_unknown_role_is_an_error() -> None:
    with pytest.raises(KeyError):
        LIGHT.colour("trousers")


def test_mixing_half_way_gives_the_middle() -> None:
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
    assert mix("#102030", "#ffffff", 0.0) == "#102030"
