"""What a patient can read besides the exercises: topics, and when to call whom."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EducationTopic:
    """One subject; title and text per language."""

    id: str
    title: dict[str, str]
    text: dict[str, str]
    therapist_note: dict[str, str]


@dataclass(frozen=True, slots=True)
class CallGroup:
    """One paragraph of 'when to call': whom and how soon, then the reasons, per language.

    `urgency` orders the groups: 'emergency', 'today', 'days', 'physiotherapist'.
    """

    urgency: str
    heading: dict[str, str]
    tail: dict[str, str]
    reasons: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ReferenceCurve:
    """A published course of pain on 0-10: weeks and means, with limits only where checked.

    `weeks_since` is 'start-of-care' or 'onset'; curves of the two never share an axis.
    `points` holds (week, mean, low, high). With `limits_verified` false no band may be drawn.
    """

    id: str
    name: dict[str, str]
    weeks_since: str
    source: str
    limits_verified: bool
    points: tuple[tuple[float, float, float, float], ...]

    @property
    def band(self) -> tuple[tuple[float, float, float], ...]:
        """The limits to draw as (week, low, high); none unless they were checked."""
        if not self.limits_verified:
            return ()
        return tuple((week, low, high) for week, _, low, high in self.points)
