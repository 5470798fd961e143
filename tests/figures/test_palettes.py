"""Colours of the figures."""

import re
from collections import Counter
from pathlib import Path

import pytest

from exercise_app.figures.palettes import (
    BODY_ROLES,
    DARK,
    LIGHT,
    PALETTES,
    PEOPLE,
    PRINT,
    Palette,
    mix,
    palette_for,
    person_of,
)

FIGURES = Path(__file__).parents[2] / "resources" / "figures"
EVERYBODY = [palette_for(p, "", person) for p in PALETTES.values() for person in range(PEOPLE)]


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


@pytest.mark.parametrize("palette", EVERYBODY, ids=lambda p: f"{p.name}-{p.colour('skin')}")
@pytest.mark.parametrize("role", ["skin", "skin_far", "skin_shade"])
def test_lines_stand_out_from_every_skin(palette: Palette, role: str) -> None:
    assert contrast(palette.colour("line"), palette.colour(role)) >= 3.0


@pytest.mark.parametrize("palette", EVERYBODY, ids=lambda p: f"{p.name}-{p.colour('hair')}")
def test_hair_differs_from_skin_by_lightness(palette: Palette) -> None:
    assert contrast(palette.colour("hair"), palette.colour("skin")) >= 1.8


@pytest.mark.parametrize("palette", EVERYBODY, ids=lambda p: f"{p.name}-{p.colour('skin')}")
def test_people_differ_in_skin_and_hair_alone(palette: Palette) -> None:
    base = PALETTES[palette.name]
    changed = {role for role in base.colours if palette.colour(role) != base.colour(role)}
    assert {role.split("_")[0] for role in changed} <= {"skin", "hair"}


def test_no_two_people_look_alike_in_any_palette() -> None:
    looks = {(p.name, p.colour("skin"), p.colour("hair")) for p in EVERYBODY}
    assert len(looks) == len(PALETTES) * PEOPLE


def test_everybody_on_paper_is_free_of_colour() -> None:
    for person in range(PEOPLE):
        for colour in palette_for(PRINT, "", person).colours.values():
            assert colour[1:3] == colour[3:5] == colour[5:7]


def test_an_exercise_keeps_its_person() -> None:
    # These are printed on sheets that patients have at home.
    assert [person_of(name) for name in ("bridge", "bird-dog", "cat-camel")] == [0, 0, 2]
    assert palette_for(DARK, "bridge").colour("skin") == palette_for(
        DARK, "", person_of("bridge")
    ).colour("skin")


def test_people_are_spread_over_the_library() -> None:
    names = [path.stem for path in FIGURES.glob("*.json") if not path.stem.startswith("neutral-")]
    counts = Counter(map(person_of, names))
    assert min(counts[person] for person in range(PEOPLE)) >= len(names) / 4


def test_a_clinic_can_choose_one_person() -> None:
    assert palette_for(LIGHT, "bridge", 1) is palette_for(LIGHT, "bird-dog", 1)
    assert palette_for(LIGHT, "bridge", 0) is LIGHT


@pytest.mark.parametrize("person", [-1, PEOPLE])
def test_a_person_who_does_not_exist_is_an_error(person: int) -> None:
    with pytest.raises(IndexError):
        palette_for(LIGHT, "bridge", person)
