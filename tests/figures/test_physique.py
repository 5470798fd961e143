"""Body types: another surface round the same bones."""

import numpy as np
import pytest

from exercise_app.figures.build.camera import Camera
from exercise_app.figures.build.figure_ink import see
from exercise_app.figures.build.pose_file import PoseFileError, parse
from exercise_app.figures.build.profiles import PHYSIQUES
from exercise_app.figures.build.scene import Scene, set_scene

STANDING = 'base = "stand"\nview = [90, 0]\n'


@pytest.fixture(scope="module")
def scenes() -> dict[str, Scene]:
    return {
        word: set_scene(parse("x", f'body = "{word}"\nhair = "short"\n{STANDING}'))
        for word in PHYSIQUES
    }


def width(scene: Scene, *parts: str) -> float:
    figure = see(scene.posed[0].body, scene.parts[0], Camera(90.0, 0.0))
    left = min(figure.areas[name].bounds[0] for name in parts)
    return float(max(figure.areas[name].bounds[2] for name in parts) - left)


def test_no_bone_moves_with_the_body_type(scenes: dict[str, Scene]) -> None:
    first, second = (scene.posed[0].body for scene in scenes.values())
    assert first.angles == second.angles
    for name, frame in first.frames.items():
        assert np.array_equal(frame.origin, second.frames[name].origin)


def test_the_second_body_has_narrow_shoulders_and_wide_hips(scenes: dict[str, Scene]) -> None:
    shoulders, waist = ("sleeve_r", "sleeve_l"), ("shirt",)
    assert width(scenes["b"], *shoulders) < width(scenes["a"], *shoulders) - 0.01
    assert width(scenes["b"], *waist) < width(scenes["a"], *waist) - 0.01
    assert width(scenes["b"], "pelvis") > width(scenes["a"], "pelvis")


def test_the_second_body_wears_a_bun_unless_the_file_says_otherwise() -> None:
    assert parse("x", f'body = "b"\n{STANDING}').hair == "bun"
    assert parse("x", f'body = "b"\nhair = "short"\n{STANDING}').hair == "short"
    assert parse("x", STANDING).hair == "short"


def test_the_first_body_is_the_one_without_a_word() -> None:
    assert parse("x", STANDING) == parse("x", f'body = "a"\n{STANDING}')


def test_a_body_that_does_not_exist_is_refused() -> None:
    with pytest.raises(PoseFileError, match="body 'c'"):
        parse("x", f'body = "c"\n{STANDING}')


@pytest.mark.parametrize("wrong", ["1", "true", "['b']"])
def test_a_body_that_is_no_word_is_refused(wrong: str) -> None:
    with pytest.raises(PoseFileError):
        parse("x", f"body = {wrong}\n{STANDING}")
