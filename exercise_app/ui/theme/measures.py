"""Sizes in device-independent pixels: type, space, radius and the heights of controls."""

from __future__ import annotations

from typing import Final, NamedTuple

FAMILY: Final = "Noto Sans"
REGULAR: Final = 400
SEMIBOLD: Final = 600

BODY: Final = 13
NAME: Final = 15
HEADING: Final = 18
TITLE: Final = 24

SPACE_4: Final = 4
SPACE_8: Final = 8
SPACE_12: Final = 12
SPACE_16: Final = 16
SPACE_24: Final = 24
SPACE_32: Final = 32

PAGE_MARGIN: Final = 24
RADIUS: Final = 8
RADIUS_SMALL: Final = 4
RING: Final = 2
"""Width of the focus ring; it lies `RING_GAP` outside the edge of what has the focus."""
RING_GAP: Final = 1

ICON_BUTTON: Final = 18
ICON_ALONE: Final = 20
ICON_RAIL: Final = 22

RAIL: Final = 88
RAIL_NARROW: Final = 56
NARROW_BELOW: Final = 1150
"""Windows narrower than this show the narrow frame: rail of icons, short header."""
HEADER: Final = 64
TABS: Final = 44
FOOT: Final = 60

MOTION_MS: Final = 150


class Heights(NamedTuple):
    """Heights of controls. Fingers need 44, a mouse 36; drawn smaller things keep the area.

    Attributes:
        button: Buttons and fields.
        main: The main search and the main action of a page.
        line: A field inside a row.
        chip: The whole chip that can be clicked; it is drawn `chip_drawn` high.
        number: A square button of a row of scores.
        check: A row with a check box or a switch.
        row: A row of a table with two lines of text.
        header: The head of a table.
    """

    button: int = 36
    main: int = 40
    line: int = 32
    chip: int = 36
    chip_drawn: int = 28
    number: int = 48
    check: int = 36
    row: int = 53
    header: int = 36


MOUSE: Final = Heights()
TOUCH: Final = Heights(
    button=44, main=48, line=44, chip=44, chip_drawn=36, number=52, check=44, row=60, header=44
)
