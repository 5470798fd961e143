"""The shipped poses have no faults: a sample in every run, all of them when asked.

`WERVEL_POSES=all` checks every pose (about a minute), as `wervel figure --check` does.
"""

import os

import pytest

from exercise_app.figures.build.bake import pose_paths
from exercise_app.figures.build.checks import check

SAMPLE_EVERY = 20
"""Neighbours in the alphabet are often variants of one movement, so every so many is a good mix."""

NAMES = sorted(pose_paths())


def asked_for() -> list[str]:
    return NAMES if os.environ.get("WERVEL_POSES") == "all" else NAMES[::SAMPLE_EVERY]


@pytest.mark.parametrize("exercise_id", asked_for())
def test_the_pose_has_no_faults(exercise_id: str) -> None:
    assert check(exercise_id) == []


def test_the_sample_is_not_empty() -> None:
    assert len(asked_for()) >= 10
