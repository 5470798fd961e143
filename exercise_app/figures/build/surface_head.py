"""Neck, head and hair bun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exercise_app.figures.build.flesh import Blob, Opening, Part, blob

if TYPE_CHECKING:
    from exercise_app.figures.build.profiles import Physique
    from exercise_app.figures.build.skeleton import Body


def head_parts(body: Body, hair: str, physique: Physique) -> list[Part]:
    """Return neck, head and, if asked, a bun."""
    parts = [_neck(body, physique.neck), _head(body, physique.jaw)]
    if hair == "bun":
        parts.insert(1, _bun(body))
    return parts


def _neck(body: Body, size: float) -> Part:
    part = Part("neck", "skin", "head")
    collar = blob(body.spine(11), (0.034, 0.01, 0.0), (0.056, 0.01, 0.072))
    links = [
        blob(
            body.spine(link),
            (0.020 - 0.003 * (link - 12), 0.0, 0.0),
            (0.053 * size, 0.012, 0.050 * size),
        )
        for link in (12, 13, 14)
    ]
    top = blob(body.frames["head"], (0.010, 0.03, 0.0), (0.050 * size, 0.02, 0.048 * size))
    part.chains.append([collar, *links, top])
    return part


def _bun(body: Body) -> Part:
    head = body.frames["head"]
    part = Part("bun", "hair", "head")
    part.chains.append(
        [
            blob(head, (-0.088, 0.150, 0.0), (0.034, 0.034, 0.036)),
            blob(head, (-0.065, 0.13, 0.0), (0.03, 0.03, 0.03)),
        ]
    )
    return part


def _head(body: Body, jaw_size: float) -> Part:
    head = body.frames["head"]

    def at(centre: tuple[float, float, float], radii: tuple[float, float, float]) -> Blob:
        return blob(head, centre, radii)

    skull = at((0.0, 0.088, 0.0), (0.094, 0.082, 0.074))
    brow = at((0.050, 0.078, 0.0), (0.044, 0.050, 0.058))
    cheek = at((0.056, 0.012, 0.0), (0.036 * jaw_size, 0.040, 0.049 * jaw_size))
    chin = at((0.079, -0.035, 0.0), (0.021 * jaw_size, 0.020 * jaw_size, 0.026 * jaw_size))
    jaw = at((0.014, -0.004, 0.0), (0.034 * jaw_size, 0.034 * jaw_size, 0.055 * jaw_size))
    nose = [
        at((0.088, 0.062, 0.0), (0.009, 0.010, 0.008)),
        at((0.111, 0.030, 0.0), (0.0085, 0.008, 0.011)),
        at((0.090, 0.018, 0.0), (0.012, 0.008, 0.012)),
    ]
    lips = [
        at((0.0905, 0.0015, 0.0), (0.009, 0.0065, 0.016)),
        at((0.088, -0.009, 0.0), (0.009, 0.007, 0.016)),
    ]
    part = Part("head", "skin", "head", closing=0.004, smoothing=0.0025, over=["neck"])
    part.chains = [[skull, brow, cheek, chin, jaw, skull], [cheek, jaw], [brow, chin], nose, lips]
    part.openings = [Opening("neck", head.at(-0.012, -0.005, 0.0), 0.062)]
    return part
