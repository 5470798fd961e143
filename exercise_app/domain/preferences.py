"""What the user of this computer prefers. Never holds anything about a patient."""

from dataclasses import dataclass
from enum import StrEnum

from exercise_app.domain.language import Language


class ThemeChoice(StrEnum):
    """Which colours the program shows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True)
class Preferences:
    """How the program looks and speaks, and where the data are when not at the usual place."""

    language: Language = Language.NL
    theme: ThemeChoice = ThemeChoice.SYSTEM
    touch: bool = False
    data_folder: str = ""
