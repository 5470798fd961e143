"""From a pose file to a finished picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from exercise_app.figures.build.arrows import arrow_ink, arrow_shape
from exercise_app.figures.build.camera import Camera
from exercise_app.figures.build.figure_ink import Figure, ink_figure, see
from exercise_app.figures.build.floor import Extent, mat_extent, mat_ink, shadow_ink
from exercise_app.figures.build.posing import Posed, pose_all
from exercise_app.figures.build.props import PropMaker
from exercise_app.figures.build.shaping import panel_of
from exercise_app.figures.build.surface import build_surface
from exercise_app.figures.display import Panel, Picture

if TYPE_CHECKING:
    from shapely.geometry import Polygon

    from exercise_app.figures.build.flesh import Part
    from exercise_app.figures.build.ink import Ink
    from exercise_app.figures.build.pose_file import Item, PoseFile

CELL_ASPECT = 45 / 41
"""Width to height of the usual place of a picture on a sheet; decides stacked or side by side."""

_GAP = 0.09


@dataclass(frozen=True, slots=True)
class Scene:
    """A pose file with its poses solved and its bodies covered with flesh."""

    pose_file: PoseFile
    posed: tuple[Posed, ...]
    parts: tuple[dict[str, Part], ...]
    camera: Camera

    def figure(self, index: int) -> Figure:
        """Return one stage as seen by the camera."""
        return see(self.posed[index].body, self.parts[index], self.camera)


def set_scene(pose_file: PoseFile) -> Scene:
    """Solve all poses of a file."""
    posed = pose_all(pose_file)
    parts = tuple(build_surface(item.body, pose_file.hair, pose_file.body) for item in posed)
    return Scene(pose_file, posed, parts, Camera(*pose_file.view))


def draw_picture(scene: Scene) -> Picture:
    """Draw every stage and choose how the panels stand."""
    pose_file = scene.pose_file
    panels = tuple(draw_panel(scene, index) for index in range(len(scene.posed)))
    neutral = pose_file.exercise_id.startswith("neutral-")
    stacked = _stacked(panels, pose_file.layout)
    return Picture(pose_file.exercise_id, panels, stacked, neutral)


def draw_panel(scene: Scene, index: int) -> Panel:
    """Draw one stage with floor, props and arrows."""
    marks = draw_stage(scene, scene.figure(index), scene.posed[index].stage.name)
    for shape in arrows_of(scene, index):
        marks += arrow_ink(shape)
    return panel_of(scene.posed[index].stage.name, marks)


def draw_stage(scene: Scene, figure: Figure, name: str) -> list[Ink]:
    """Ink one body with floor and the props of the stage of that name, without arrows."""
    mat = _mat(scene)
    marks = [] if mat is None else mat_ink(mat, scene.camera)
    marks += shadow_ink(figure.parts, mat, scene.camera)
    props = PropMaker(figure.body, scene.camera).make(scene.pose_file.props, name)
    return marks + ink_figure(figure, props, spine=scene.pose_file.spine)


def arrows_of(scene: Scene, index: int) -> list[Polygon]:
    """Return the outlines of the arrows of one panel."""
    posed = scene.posed
    before = posed[max(0, index - 1)].body
    name = posed[index].stage.name
    wanted = [item for item in scene.pose_file.arrows if item.text("panel", "end") == name]
    shapes = [arrow_shape(item, before, posed[index].body, scene.camera) for item in wanted]
    return [shape for shape in shapes if shape is not None]


def _mat(scene: Scene) -> Extent | None:
    for item in scene.pose_file.props:
        if item.kind == "mat":
            return _given_extent(item, mat_extent(scene.parts))
    return None


def _given_extent(item: Item, automatic: Extent) -> Extent:
    left, right = item.numbers("x", automatic[:2])
    half = item.values.get("half_z")
    back, front = automatic[2:] if half is None else (-float(half), float(half))
    return left, right, back, front


def _stacked(panels: tuple[Panel, ...], layout: str) -> bool:
    if layout != "auto":
        return layout == "stacked"
    widths = np.array([panel.width for panel in panels])
    heights = np.array([panel.height for panel in panels])
    gaps = _GAP * 1000 * (len(panels) - 1)
    stacked = min(CELL_ASPECT / widths.max(), 1 / (heights.sum() + gaps))
    side = min(CELL_ASPECT / (widths.sum() + gaps), 1 / heights.max())
    return bool(stacked > side)
