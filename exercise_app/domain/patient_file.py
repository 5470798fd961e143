"""Everything about one patient in one piece, as importers and the demo clinic hand it over."""

from dataclasses import dataclass

from exercise_app.domain.episode import Episode, EpisodeEvent
from exercise_app.domain.patient import Patient
from exercise_app.domain.program import IssuedVersion, Program
from exercise_app.domain.session import Session


@dataclass(frozen=True, slots=True)
class PatientFile:
    """One patient with one episode and what happened in it, oldest first."""

    patient: Patient
    episode: Episode
    events: tuple[EpisodeEvent, ...] = ()
    draft: Program | None = None
    versions: tuple[IssuedVersion, ...] = ()
    sessions: tuple[Session, ...] = ()
