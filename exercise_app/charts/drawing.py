"""Strokes and letters on a matplotlib figure, in px of 1/96 inch from the top left corner."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Literal

from matplotlib.artist import Artist
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import FT2Font, LoadFlags
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from exercise_app.charts.look import ChartLook
from exercise_app.charts.placing import Box

PX_PER_INCH = 96
_PT_PER_PX = 72 / PX_PER_INCH
# From the middle of a line of text down to its base line, as a share of the size.
_TO_BASE = 0.36
_ELLIPSIS = "…"
_LONGEST_TEXT = 400
_MEASURED_PT = 100

Points = Sequence[tuple[float, float]]
Align = Literal["left", "center", "right"]


def text_width(text: str, file: Path, size_px: float) -> float:
    """Measure a text in px, from the widths of its letters; kerning is left out."""
    return sum(_letter_width(letter, file) for letter in text) * size_px


@lru_cache(maxsize=4096)
def _letter_width(letter: str, file: Path) -> float:
    """The width of a letter as a share of the size."""
    font = FT2Font(str(file))
    font.set_size(_MEASURED_PT, 72)
    glyph = font.load_char(ord(_shown(letter, file)), flags=LoadFlags.NO_HINTING)
    return float(glyph.linearHoriAdvance) / 65_536 / _MEASURED_PT


def _plain(text: str, file: Path) -> str:
    """Show what the font lacks as a question mark, and keep "$" from starting a formula."""
    return "".join(_shown(letter, file) for letter in text).replace("$", r"\$")


def _shown(letter: str, file: Path) -> str:
    known = _letters_of(file)
    if ord(letter) in known:
        return letter
    # Noto Sans has no minus sign; its en dash is as wide and as high.
    if letter == "\N{MINUS SIGN}" and ord("–") in known:
        return "–"
    return "?" if letter.isprintable() else " "


@lru_cache(maxsize=8)
def _letters_of(file: Path) -> frozenset[int]:
    return frozenset(FT2Font(str(file)).get_charmap())


class Drawing:
    """One figure, wiped clean, with px as its coordinates; the figure decides width and height."""

    def __init__(self, figure: Figure, look: ChartLook, margin_px: float = 0) -> None:
        figure.clear()
        self.look = look
        width, height = figure.get_size_inches()
        self.width = float(width) * PX_PER_INCH - 2 * margin_px
        self.height = float(height) * PX_PER_INCH - 2 * margin_px
        figure.set_facecolor(look.ground)
        self._figure = figure
        # Without axes: they would cost half of the drawing time and bring nothing here.
        inch = 1 / PX_PER_INCH
        upside_down = Affine2D().translate(margin_px, margin_px).scale(inch, -inch)
        upside_down.translate(0, float(height))
        self._place = upside_down + figure.dpi_scale_trans

    def width_of(self, text: str, *, bold: bool = False) -> float:
        """Measure a text in the size of the look."""
        file = self.look.semibold if bold else self.look.regular
        return text_width(text[:_LONGEST_TEXT], file, self.look.text_px)

    def elided(self, text: str, room: float, *, bold: bool = False) -> str:
        """Cut a text to a width, ending in an ellipsis; nothing when not even that fits."""
        text = text[:_LONGEST_TEXT]
        if self.width_of(text, bold=bold) <= room:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            shorter = text[:middle].rstrip() + _ELLIPSIS
            low, high = (
                (middle, high) if self.width_of(shorter, bold=bold) <= room else (low, middle - 1)
            )
        return text[:low].rstrip() + _ELLIPSIS if low else ""

    def text(
        self,
        x: float,
        middle: float,
        text: str,
        color: str,
        *,
        bold: bool = False,
        align: Align = "left",
        upright: bool = False,
        size_px: float = 0,
        layer: float = 6,
    ) -> None:
        """Write a text with the middle of its line at a height; `upright` reads from below."""
        size = size_px or self.look.text_px
        file = self.look.semibold if bold else self.look.regular
        down = size * _TO_BASE
        letters = Text(
            x + down if upright else x,
            middle if upright else middle + down,
            _plain(text, file),
            color=color,
            fontproperties=FontProperties(fname=str(file), size=size * _PT_PER_PX),
            horizontalalignment=align,
            verticalalignment="baseline",
            rotation=90 if upright else 0,
            rotation_mode="anchor",
            zorder=layer,
        )
        self._add(letters)

    def line(
        self,
        points: Points,
        color: str,
        width_px: float = 1,
        *,
        dashes: tuple[float, float] | None = None,
        layer: float = 3,
    ) -> None:
        """Draw a line through points; `dashes` are strokes and gaps in px."""
        # Matplotlib counts dashes in line widths.
        pattern = (0.0, tuple(d / width_px for d in dashes)) if dashes else None
        stroke = Line2D(
            [x for x, _ in points],
            [y for _, y in points],
            color=color,
            linewidth=width_px * _PT_PER_PX,
            linestyle=pattern,
            solid_joinstyle="round",
            solid_capstyle="butt",
            dash_capstyle="butt",
            marker="none",
            zorder=layer,
        )
        self._add(stroke)

    def box(self, box: Box, color: str, *, layer: float = 1) -> None:
        """Fill a box."""
        size = (box.right - box.left, box.bottom - box.top)
        corner = (box.left, box.top)
        self._add(Rectangle(corner, *size, facecolor=color, edgecolor="none", zorder=layer))

    def hatched(
        self, box: Box, color: str, *, step: float, width_px: float, layer: float = 1.5
    ) -> None:
        """Fill a box with strokes that rise to the right, in step with the whole drawing."""
        strokes = []
        first = int((box.left + box.top) // step)
        last = int((box.right + box.bottom) // step) + 1
        for total in (number * step for number in range(first, last + 1)):
            left, right = max(box.left, total - box.bottom), min(box.right, total - box.top)
            if left < right:
                strokes.append(((left, total - left), (right, total - right)))
        width = width_px * _PT_PER_PX
        self._add(LineCollection(strokes, colors=[color], linewidths=[width], zorder=layer))

    def marker(
        self,
        x: float,
        y: float,
        kind: str,
        size_px: float,
        *,
        edge: str,
        fill: str,
        edge_px: float,
        layer: float = 5,
    ) -> None:
        """Draw a matplotlib marker; the size runs from edge to edge."""
        sign = Line2D(
            [x],
            [y],
            marker=kind,
            markersize=size_px * _PT_PER_PX,
            markerfacecolor=fill,
            markeredgecolor=edge,
            markeredgewidth=edge_px * _PT_PER_PX,
            linestyle="none",
            zorder=layer,
        )
        self._add(sign)

    def _add(self, artist: Artist) -> None:
        artist.set_transform(self._place)
        self._figure.add_artist(artist)
