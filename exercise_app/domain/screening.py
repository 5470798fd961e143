"""Alarm signs: what was asked, what was answered, what the therapist decided."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Answer(StrEnum):
    """'Not asked' is never shown as 'no'."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not-asked"


class Decision(StrEnum):
    """What the therapist decided after the alarm signs; the program concludes nothing."""

    NONE = "none"
    CONTINUE = "continue"
    PAUSED = "paused"
    REFERRED = "referred"


@dataclass(frozen=True, slots=True)
class AlarmSign:
    """One alarm sign: group, item text per language, urgency code as the reference gives it.

    `urgency` is one code or two, e.g. 'S/D'; `urgency_note` then says which counts when.
    """

    id: str
    group: str
    text: dict[str, str]
    urgency: str
    urgency_note: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AlarmGroup:
    """A group of alarm signs with the fixed reference text that a 'yes' shows, and its source."""

    id: str
    name: dict[str, str]
    reference: dict[str, str]
    source: str
    signs: tuple[AlarmSign, ...]


@dataclass(frozen=True, slots=True)
class AlarmAnswer:
    """One answer with its date and author."""

    sign_id: str
    answer: Answer
    day: date
    author: str = ""
