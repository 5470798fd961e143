"""An exercise of the library and the words that explain it."""

from dataclasses import dataclass

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.language import Language


@dataclass(frozen=True, slots=True)
class ExerciseWords:
    """The texts of one exercise in one language; `name` is clinical, `patient_name` plain."""

    name: str
    patient_name: str = ""
    region: str = ""
    purpose: str = ""
    steps: tuple[str, ...] = ()
    feel: str = ""
    mistake: str = ""
    easier: str = ""
    harder: str = ""
    safety: str = ""
    synonyms: tuple[str, ...] = ()

    @property
    def plain_name(self) -> str:
        """The name for patients, or the clinical one when there is no plainer."""
        return self.patient_name or self.name


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise. `easier` and `harder` are ids along its chain; difficulty runs from 1 to 5.

    `body` holds the parts of the body it is for, as keys of the label kind 'body'.
    """

    id: str
    category: str
    start_position: str
    equipment: tuple[str, ...]
    difficulty: int
    easier: str
    harder: tuple[str, ...]
    dosage: Dosage
    tags: frozenset[str]
    view: str
    words: dict[Language, ExerciseWords]
    body: tuple[str, ...] = ()

    def name(self, language: Language) -> str:
        """The clinical name in a language."""
        return self.words[language].name
