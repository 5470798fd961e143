"""The places where the body can touch the floor, a chair or a wall: spheres fixed to bones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from exercise_app.figures.build.skeleton import FOREARM, LUMBAR, SIDE_SIGN, SIDES, THIGH
from exercise_app.figures.build.vectors import Array, vec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from exercise_app.figures.build.skeleton import Body


@dataclass(frozen=True, slots=True)
class Sphere:
    """A ball of flesh: centre in the axes of a bone frame and radius, metres."""

    frame: str
    centre: tuple[float, float, float]
    radius: float


def _trunk() -> dict[str, tuple[Sphere, ...]]:
    buttock = ((-0.062, -0.02, 0.07), (-0.062, -0.02, -0.07))
    return {
        "pelvis": tuple(Sphere("pelvis", centre, 0.088) for centre in buttock),
        "back": (Sphere(f"s{LUMBAR + 3}", (0.0, 0.0, 0.0), 0.060),),
        "upper_back": (Sphere(f"s{LUMBAR + 5}", (0.004, 0.0, 0.0), 0.066),),
        "ribs": (Sphere(f"s{LUMBAR + 1}", (0.055, 0.0, 0.0), 0.112),),
        "belly": (Sphere("pelvis", (0.0, 0.06, 0.0), 0.112),),
        "pelvis_front": (Sphere("pelvis", (0.03, 0.03, 0.0), 0.10),),
        "head": (Sphere("head", (-0.002, 0.088, 0.0), 0.103),),
        "face": (Sphere("head", (0.06, 0.07, 0.0), 0.055),),
    }


def _limbs(side: str) -> dict[str, tuple[Sphere, ...]]:
    sign = SIDE_SIGN[side]
    ankle, toes, wrist = f"ankle_{side}", f"toes_{side}", f"wrist_{side}"
    return {
        f"knee_{side}": (Sphere(f"hip_{side}", (0.004, -THIGH, 0.0), 0.055),),
        f"calf_{side}": (Sphere(f"knee_{side}", (-0.014, -0.14, 0.0), 0.056),),
        f"heel_{side}": (Sphere(ankle, (-0.035, -0.047, 0.0), 0.034),),
        f"ball_{side}": (Sphere(ankle, (0.12, -0.055, 0.0), 0.026),),
        f"toe_{side}": (Sphere(toes, (0.055, -0.003, 0.0), 0.022),),
        f"instep_{side}": (
            Sphere(ankle, (0.04, 0.0, 0.0), 0.036),
            Sphere(ankle, (0.12, -0.045, 0.0), 0.028),
            Sphere(toes, (0.05, 0.003, 0.0), 0.024),
        ),
        f"foot_edge_{side}": (
            Sphere(ankle, (-0.03, -0.05, sign * 0.004), 0.032),
            Sphere(ankle, (0.12, -0.055, sign * 0.004), 0.042),
        ),
        f"palm_{side}": (Sphere(wrist, (0.01, -0.055, 0.0), 0.022),),
        f"fingers_{side}": (Sphere(wrist, (0.0, -0.12, sign * -0.002), 0.016),),
        f"elbow_{side}": (Sphere(f"elbow_{side}", (-0.006, 0.0, 0.0), 0.040),),
        f"wrist_side_{side}": (
            Sphere(f"elbow_{side}", (0.0, -FOREARM, 0.0), 0.028),
            Sphere(wrist, (0.0, -0.07, 0.0), 0.046),
            Sphere(wrist, (0.0, -0.10, sign * -0.03), 0.045),
        ),
        f"hip_side_{side}": (Sphere("pelvis", (0.0, 0.0, sign * 0.075), 0.09),),
        f"shoulder_side_{side}": (Sphere(f"shoulder_{side}", (0.0, 0.0, 0.0), 0.06),),
    }


CONTACTS: dict[str, tuple[Sphere, ...]] = _trunk() | _limbs("r") | _limbs("l")
"""Contact name to its spheres; the lowest one touches."""

_GROUPS = {
    "foot": ("heel", "ball"),
    "hand": ("palm", "fingers"),
    "shin": ("knee", "instep"),
    "forearm": ("elbow", "wrist_side"),
    "tiptoe": ("ball", "toe"),
}
GROUPS: dict[str, tuple[str, ...]] = {
    f"{group}_{side}": tuple(f"{member}_{side}" for member in members)
    for group, members in _GROUPS.items()
    for side in SIDES
}
"""Names that stand for several contacts."""


def expand(names: Iterable[str]) -> list[str]:
    """Replace group names by their contacts."""
    return [contact for name in names for contact in GROUPS.get(name, (name,))]


def lowest(body: Body, contact: str) -> float:
    """Return the height of the lowest point of a contact, metres."""
    return min(
        float(body.frames[ball.frame].at(*ball.centre)[1]) - ball.radius
        for ball in CONTACTS[contact]
    )


def point(body: Body, name: str) -> Array:
    """Return the world place of a contact, of the middle of a hand or of a joint, metres."""
    if name in CONTACTS:
        ball = CONTACTS[name][0]
        return body.frames[ball.frame].at(*ball.centre)
    if name.startswith("hand_"):
        return body.frames[f"wrist_{name[-1]}"].at(0.0, -0.09, 0.0)
    return body.frames[name].origin + vec(0.0, 0.0, 0.0)
