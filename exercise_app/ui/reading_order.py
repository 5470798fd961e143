"""The order in which the Tab key goes from control to control: that of the layouts.

Qt goes in the order in which controls were made. Rows that are made later, such as those of
exercises and phases, would come after everything else on the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARGIN = 24


def stops(root: QWidget) -> list[QWidget]:
    """Every control inside a widget that Tab stops at, as the eye meets them."""
    return [widget for widget in _walk(root) if _is_stop(widget)]


def move_focus(root: QWidget, now: QWidget | None, *, forwards: bool) -> bool:
    """Put the focus on the next or previous control of a widget, around the end.

    Args:
        root: Within what.
        now: What has the focus; what is no stop itself, such as one number of a row, counts too.
        forwards: Tab, or Shift and Tab.

    Returns:
        Whether there was somewhere to go.
    """
    every = list(_walk(root))
    at = every.index(now) if now in every else (-1 if forwards else len(every))
    ring = [*every[at + 1 :], *every[: max(at, 0)]]
    if not forwards:
        ring.reverse()
    target = next((widget for widget in ring if _is_stop(widget)), None)
    if target is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    _scroll_to(target)
    return True


def _is_stop(widget: QWidget) -> bool:
    is_reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return is_reached and widget.isEnabled() and widget.focusProxy() is None


def _walk(widget: QWidget) -> Iterator[QWidget]:
    for child in _children(widget):
        if not child.isHidden() and not child.isWindow():
            yield child
            yield from _walk(child)


def _children(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QStackedWidget):
        shown = widget.currentWidget()
        return [shown] if shown is not None else []
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return [inside] if inside is not None else []
    if isinstance(widget, QSplitter):
        parts = (widget.widget(place) for place in range(widget.count()))
        return [part for part in parts if part is not None]
    layout = widget.layout()
    laid = list(_laid_out(layout)) if layout is not None else []
    others = [child for child in widget.children() if isinstance(child, QWidget)]
    loose = [child for child in others if child not in laid]
    return laid + sorted(loose, key=lambda child: (child.y(), child.x()))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in _places(layout):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _places(layout: QLayout) -> list[int]:
    """Numbers of the items; those of a grid line by line, not as they were put in."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: cast("tuple[int, ...]", layout.getItemPosition(place)))
    return places


def _scroll_to(target: QWidget) -> None:
    above = target.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target, _MARGIN, _MARGIN)
        above = above.parentWidget()
