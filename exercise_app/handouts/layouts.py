"""Which layout a handout asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from exercise_app.domain.program import SheetLayout
from exercise_app.handouts.bilingual import Bilingual
from exercise_app.handouts.card import Card
from exercise_app.handouts.narrow import Booklet, LargePrint
from exercise_app.handouts.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.domain.handout import Handout
    from exercise_app.figures.display import Picture
    from exercise_app.handouts.setting import Setting


class Drawable(Protocol):
    """A handout laid out on pages."""

    def draw(self, canvas: Canvas) -> None:
        """Draw every page."""


def laid_out(
    handout: Handout,
    setting: Setting,
    find_picture: Callable[[str, str], Picture],
    beside: Setting | None = None,
) -> Drawable:
    """Lay a handout out as it asks; `beside` is the setting of its second language."""
    if handout.layout is SheetLayout.BILINGUAL and beside is not None:
        return Bilingual(handout, setting, find_picture, beside)
    kinds: dict[SheetLayout, Callable[..., Drawable]] = {
        SheetLayout.LARGE: LargePrint,
        SheetLayout.CARD: Card,
        SheetLayout.BOOKLET: Booklet,
    }
    return kinds.get(handout.layout, Sheet)(handout, setting, find_picture)
