"""The words of the patient's own screen, in the language of the patient, not of the program."""

from dataclasses import dataclass

from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion


@dataclass(frozen=True, slots=True)
class PatientWords:
    """Every word the patient reads. `progress` takes the number and the count."""

    questions: dict[PainQuestion, str]
    lowest: str
    highest: str
    progress: str
    back: str
    skip: str
    go_on: str
    finish: str
    thanks: str
    give_back: str
    not_stored: str


WORDS = {
    Language.NL: PatientWords(
        questions={
            PainQuestion.AVERAGE_24H: "Hoeveel pijn had u gemiddeld, de afgelopen 24 uur?",
            PainQuestion.WORST_24H: "Hoe erg was de ergste pijn, de afgelopen 24 uur?",
            PainQuestion.NOW: "Hoeveel pijn hebt u nu?",
            PainQuestion.BEFORE: "Hoeveel pijn had u voor het oefenen?",
            PainQuestion.AFTER: "Hoeveel pijn had u na het oefenen?",
        },
        lowest="geen pijn",
        highest="ergst denkbare pijn",
        progress="Vraag {0} van {1}",
        back="Terug",
        skip="Overslaan",
        go_on="Verder",
        finish="Klaar",
        thanks="Dank u wel",
        give_back="U kunt het scherm teruggeven aan uw therapeut.",
        not_stored="Het opslaan lukt nu niet. Roep uw therapeut erbij. Uw antwoorden staan er nog.",
    ),
    Language.EN: PatientWords(
        questions={
            PainQuestion.AVERAGE_24H: "How much pain did you have on average, the last 24 hours?",
            PainQuestion.WORST_24H: "How bad was the worst pain, the last 24 hours?",
            PainQuestion.NOW: "How much pain do you have now?",
            PainQuestion.BEFORE: "How much pain did you have before the exercises?",
            PainQuestion.AFTER: "How much pain did you have after the exercises?",
        },
        lowest="no pain",
        highest="worst pain you can imagine",
        progress="Question {0} of {1}",
        back="Back",
        skip="Skip",
        go_on="Next",
        finish="Done",
        thanks="Thank you",
        give_back="You can give the screen back to your therapist.",
        not_stored="This could not be stored. Please call your therapist. Your answers are kept.",
    ),
}
