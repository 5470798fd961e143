"""Cuts the Lucide icon font down to the icons we use.

Run by hand when an icon is added, then commit what it wrote:

    npm pack lucide-static && tar xzf lucide-static-*.tgz
    python packaging/subset_icons.py package

Three icons that Lucide lacks are drawn here with the same pen: round ends, 2 wide on a grid of 24.
It writes resources/icons/lucide.ttf, icons.toml (name -> codepoint) and the licence beside it.
"""

import json
import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from shapely import LineString, Point, Polygon, unary_union

TARGET = Path(__file__).parents[1] / "resources" / "icons"

ICONS = """
activity alarm-clock archive arrow-down arrow-down-up arrow-left arrow-left-right arrow-right
arrow-up arrow-up-down badge-check bed bed-double bell bike book-open briefcase building-2
calendar calendar-check calendar-clock calendar-days calendar-plus car chart-line chart-spline
check check-check chevron-down chevron-left chevron-right chevron-up chevrons-up-down circle
circle-alert circle-check circle-dot circle-help circle-minus circle-pause circle-play circle-plus
circle-x clipboard clipboard-check clipboard-copy clipboard-list clipboard-pen clock columns-2
command contrast copy corner-down-left database dot download dumbbell ellipsis ellipsis-vertical
external-link eye eye-off file file-check file-down file-image file-plus file-text files flag
flame flip-horizontal-2 folder folder-open footprints funnel gauge git-compare globe grip-vertical
hand hash heart heart-pulse history hospital hourglass house house-plus image image-plus inbox
info keyboard key-round languages layers layers-2 layout-dashboard layout-grid layout-list leaf
library link list list-checks list-filter list-ordered loader-circle lock lock-open mail map-pin
maximize maximize-2 medal message-square-text minimize minus monitor moon mountain move
move-vertical notebook-pen notebook-text package palette panel-left panel-right panel-right-close
panel-right-open paperclip pause pencil pencil-line pen-line percent person-standing phone
phone-call pill play plus pointer power printer printer-check proportions redo-2 refresh-ccw
refresh-cw repeat repeat-2 rotate-ccw rotate-cw route ruler save scale search send settings
settings-2 share-2 shield shield-alert shield-check shopping-bag sigma skip-back skip-forward
sliders-horizontal sliders-vertical smile sofa sparkles sport-shoe square square-check
square-check-big square-pen square-split-horizontal square-stack stethoscope step-forward
sticky-note stretch-horizontal stretch-vertical sun sunrise sunset table tag target text
thermometer thumbs-up timer timer-reset trash-2 trending-down trending-up triangle-alert type
undo-2 upload user user-plus user-round users user-search wallet-cards waves waypoints weight
wifi-off wind wrench x zap zoom-in zoom-out
""".split()

# Own icons: strokes on the 24 grid, y downwards; a single point is a dot of that radius.
OWN = {
    "stairs-up": [[(2.5, 20), (7, 20), (7, 15), (12, 15), (12, 10), (17, 10), (17, 5), (21.5, 5)]],
    "stairs-down": [
        [(2.5, 5), (7, 5), (7, 10), (12, 10), (12, 15), (17, 15), (17, 20), (21.5, 20)]
    ],
    "walking": [
        [(13.4, 3.9, 1.1)],
        [(11.9, 9), (10.9, 14.2), (13.9, 17.2), (15.6, 21.4)],
        [(9.9, 16.4), (9.1, 18.2), (6.2, 21.4)],
        [(6.6, 12.8), (7.9, 9.9), (11.9, 8.7), (14.6, 11.6), (17.9, 12.6)],
    ],
}
FIRST_OWN = 0xF8C0
STROKE = 2.0
EM = 1000


def main(package: Path) -> None:
    points = _codepoints(package)
    missing = [name for name in ICONS if name not in points]
    if missing:
        sys.exit(f"Not in this Lucide: {' '.join(missing)}")
    chosen = {name: points[name] for name in sorted(set(ICONS))}
    TARGET.mkdir(parents=True, exist_ok=True)
    own = {name: FIRST_OWN + i for i, name in enumerate(OWN)}
    _write_font(package / "font" / "lucide.ttf", set(chosen.values()), own)
    chosen |= own
    version = json.loads((package / "package.json").read_text("utf-8"))["version"]
    lines = [
        f"# Lucide {version} and three of our own: icon name -> codepoint in lucide.ttf.",
        "# Made by packaging/subset_icons.py.",
    ]
    lines += [f'"{name}" = 0x{point:04x}' for name, point in chosen.items()]
    (TARGET / "icons.toml").write_text("\n".join(lines) + "\n", "utf-8")
    shutil.copyfile(package / "LICENSE", TARGET / "LICENSE-Lucide.txt")


def _codepoints(package: Path) -> dict[str, int]:
    info = json.loads((package / "font" / "info.json").read_text("utf-8"))
    return {name: int(entry["encodedCode"].lstrip("\\"), 16) for name, entry in info.items()}


def _write_font(source: Path, points: set[int], own: dict[str, int]) -> None:
    font = TTFont(source)
    options = subset.Options(layout_features=[], name_IDs=["*"], hinting=False, notdef_outline=True)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=points)
    cutter.subset(font)
    for name, point in own.items():
        font.setGlyphOrder([*font.getGlyphOrder(), name])
        font["glyf"][name] = _outline(OWN[name])
        font["hmtx"][name] = (EM, 0)
        for table in font["cmap"].tables:
            table.cmap[point] = name
    font.save(TARGET / "lucide.ttf", reorderTables=True)


def _outline(strokes: list) -> list:
    """Turn pen strokes into filled outlines in font units, y upwards."""
    shapes = [_stroke(points) for points in strokes]
    joined = unary_union(shapes)
    pen = TTGlyphPen(None)
    for polygon in [joined] if isinstance(joined, Polygon) else joined.geoms:
        for ring in [polygon.exterior, *polygon.interiors]:
            corners = [(round(x * EM / 24), round((24 - y) * EM / 24)) for x, y in ring.coords[:-1]]
            pen.moveTo(corners[0])
            for corner in corners[1:]:
                pen.lineTo(corner)
            pen.closePath()
    return pen.glyph()


def _stroke(points: list) -> object:
    if len(points) == 1:
        x, y, radius = points[0]
        return Point(x, y).buffer(radius + STROKE / 2, quad_segs=12)
    return LineString(points).buffer(STROKE / 2, quad_segs=6, join_style="round")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
