"""The desktop program: builds the window, wires services and pages, runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from exercise_app.domain.language import Language


def run(
    data: Path | None = None,
    language: Language | None = None,
    *,
    demo: bool = False,
    measure_start: bool = False,
) -> int:
    """Open the window and stay until it is closed; return the exit code.

    Args:
        data: The data folder; None takes the usual one of this user.
        language: Speak this language during this run, whatever the preferences say.
        demo: Open the demo clinic, made first when it is not there.
        measure_start: Print start-up numbers as JSON once the first page is painted, and end.
    """
    from exercise_app.app.start import start

    return start(data, language, demo=demo, measure_start=measure_start)
