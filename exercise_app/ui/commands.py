"""What the command palette and the keyboard can do: actions as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a user can do.

    Attributes:
        text: Its name in the present language.
        run: Does it.
        icon: Name of its icon.
        keys: Its shortcut in portable form ("Ctrl+N"), or nothing.
        detail: A second, muted word, such as a birth date or "exercise".
    """

    text: str
    run: Callable[[], object]
    icon: str = ""
    keys: str = ""
    detail: str = ""
