"""Everything about one patient in one piece, as importers and the demo clinic hand it over."""

from dataclasses import dataclass

from exercise_app.domain.document import IssuedDocument
from exercise_app.domain.episode import Episode, EpisodeEvent
from exercise_app.domain.patient import Patient
from exercise_app.domain.program import IssuedVersion, Program
from exercise_app.domain.session import Session


@dataclass(frozen=True, slots=True)
class WholePatient:
    """A patient with everything there is; sequences and versions are given while storing."""

    patient: Patient
    episodes: tuple[Episode, ...] = ()
    sessions: tuple[Session, ...] = ()
    versions: tuple[IssuedVersion, ...] = ()
    drafts: tuple[Program, ...] = ()
    events: tuple[EpisodeEvent, ...] = ()
    documents: tuple[tuple[IssuedDocument, bytes], ...] = ()
