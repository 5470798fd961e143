"""How near the viewer a surface is at a place on the page; decides what covers what."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exercise_app.figures.build.camera import Camera
    from exercise_app.figures.build.flesh import Blob
    from exercise_app.figures.build.vectors import Array

_MISSED = -9.0
_MIN_THICKNESS = 0.03
"""Discs are thinner than the flesh they stand for; rays would slip between them."""


class DepthMap(Protocol):
    """Anything that can tell its nearest depth (metres) at page points, one per row."""

    def __call__(self, points: Array) -> Array:
        """Return the depth per point."""
        ...


class BlobDepth:
    """Depth of chains of ellipsoids, each pair filled with one more half way."""

    def __init__(self, chains: Sequence[Sequence[Blob]], camera: Camera) -> None:
        centres, axes = _filled(chains)
        _thicken(axes)
        self._page = camera.page(centres)
        self._depth = camera.depth(centres)
        flat = np.einsum("ij,njk->nik", camera.matrix, axes)
        self._inverse = np.linalg.inv(np.einsum("nij,nkj->nik", flat, flat))
        self._reach = np.linalg.norm(np.einsum("j,njk->nk", camera.towards, axes), axis=1)

    def __call__(self, points: Array) -> Array:
        """Return the depth per point; beside the part, that of its nearest blob."""
        apart = points[:, None, :] - self._page[None]
        share = np.einsum("qni,nij,qnj->qn", apart, self._inverse, apart)
        rise = self._reach * np.sqrt(np.maximum(0.0, 1.0 - share))
        hit = np.where(share < 1.0, self._depth + rise, _MISSED)
        best = hit.max(axis=1)
        found: Array = np.where(best > _MISSED + 1, best, self._depth[np.argmin(share, axis=1)])
        return found


def _filled(chains: Sequence[Sequence[Blob]]) -> tuple[Array, Array]:
    centres: list[Array] = []
    axes: list[Array] = []
    for chain in chains:
        for first, second in pairwise(chain):
            centres += [first.centre, (first.centre + second.centre) / 2]
            axes += [first.axes, (first.axes + second.axes) / 2]
        centres.append(chain[-1].centre)
        axes.append(chain[-1].axes)
    return np.array(centres), np.array(axes)


def _thicken(axes: Array) -> None:
    lengths = np.linalg.norm(axes, axis=1)
    thinnest = np.argmin(lengths, axis=1)
    for i, column in enumerate(thinnest):
        length = lengths[i, column]
        if length < _MIN_THICKNESS:
            axes[i, :, column] *= _MIN_THICKNESS / max(length, 1e-6)


class BoxDepth:
    """Depth of a box.

    Args:
        axes: Its orientation, columns are its edges' directions.
        centre: Its middle, metres.
        half: Half its size along each edge, metres.
        camera: The viewer.
    """

    def __init__(self, axes: Array, centre: Array, half: Array, camera: Camera) -> None:
        self._axes, self._centre, self._half, self._camera = axes, centre, half, camera

    def __call__(self, points: Array) -> Array:
        """Return the depth per point where the ray leaves the box towards the viewer."""
        camera = self._camera
        start = points[:, :1] * camera.right + points[:, 1:] * camera.up
        local = (start - self._centre) @ self._axes
        direction = camera.towards @ self._axes
        direction = np.where(np.abs(direction) < 1e-9, 1e-9, direction)
        far = np.maximum((-self._half - local) / direction, (self._half - local) / direction)
        nearest: Array = far.min(axis=1)
        return nearest
