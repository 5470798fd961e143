"""Points to curves."""

import numpy as np
import pytest

from exercise_app.figures.build.curves import fit


def on_curves(pieces: list[np.ndarray], per_piece: int = 600) -> np.ndarray:
    points = []
    t = np.linspace(0, 1, per_piece)[:, None]
    for piece in pieces:
        if len(piece) == 2:
            points.append(piece[0] * (1 - t) + piece[1] * t)
        else:
            a, b, c, d = piece
            points.append(
                a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t**2 * (1 - t) + d * t**3
            )
    return np.vstack(points)


def circle(radius: float, count: int = 80) -> np.ndarray:
    turn = np.linspace(0, 2 * np.pi, count)
    ring = np.stack([radius * np.cos(turn), radius * np.sin(turn)], axis=1)
    ring[-1] = ring[0]
    return ring


def test_a_circle_becomes_a_few_curves_close_to_it() -> None:
    pieces = fit(circle(0.1), 0.0005)
    assert len(pieces) <= 8
    radius = np.hypot(*on_curves(pieces).T)
    assert np.abs(radius - 0.1).max() < 0.001


def test_pieces_follow_each_other_and_close() -> None:
    pieces = fit(circle(0.1), 0.0005)
    for first, second in zip(pieces, pieces[1:] + pieces[:1], strict=True):
        assert np.allclose(first[-1], second[0])


def test_a_looser_fit_needs_no_more_pieces() -> None:
    assert len(fit(circle(0.3), 0.004)) <= len(fit(circle(0.3), 0.0002))


def test_corners_stay_sharp() -> None:
    side = np.linspace(0, 1, 20)[:, None]
    corner = np.vstack([side * (1, 0), (1, 0) + side[1:] * (0, 1)])
    pieces = fit(corner, 0.0005)
    assert any(np.allclose(piece[-1], (1, 0)) for piece in pieces)
    assert len(pieces) == 2


def test_a_shape_of_few_points_keeps_its_straight_edges() -> None:
    square = np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], dtype=float)
    pieces = fit(square, 0.001)
    assert len(pieces) == 4
    assert all(len(piece) == 2 for piece in pieces)


@pytest.mark.parametrize("tolerance", [0.0003, 0.001])
def test_no_point_is_further_away_than_the_tolerance_allows(tolerance: float) -> None:
    x = np.linspace(0, 1, 120)
    wave = np.stack([x, 0.05 * np.sin(9 * x)], axis=1)
    drawn = on_curves(fit(wave, tolerance))
    gaps = np.linalg.norm(wave[:, None] - drawn[None], axis=2).min(axis=1)
    assert gaps.max() < tolerance * 2
