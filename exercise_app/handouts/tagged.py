"""Boxes that say what they are to whoever has the page read aloud."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any

from exercise_app.handouts.tagging import TagCanvas

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


def element(canvas: Canvas, role: str, **facts: Any) -> AbstractContextManager[None]:  # noqa: ANN401
    """Open an element on a canvas that keeps a tree; on another canvas nothing happens."""
    return canvas.element(role, **facts) if isinstance(canvas, TagCanvas) else nullcontext()


def text_element(canvas: Canvas) -> AbstractContextManager[None]:
    """Open a paragraph, unless the text belongs to an element already."""
    if isinstance(canvas, TagCanvas) and not canvas.holds_text:
        return canvas.element("P")
    return nullcontext()


def decoration(canvas: Canvas) -> AbstractContextManager[None]:
    """What is painted inside is not read out."""
    return canvas.decoration() if isinstance(canvas, TagCanvas) else nullcontext()
