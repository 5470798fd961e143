"""The two languages everything exists in."""

from enum import StrEnum


class Language(StrEnum):
    """A language of the program or of a patient."""

    NL = "nl"
    EN = "en"
