"""Reads exercises/library/<id>.toml into exercises."""

from collections.abc import Mapping

from exercise_app.content.fields import Fields
from exercise_app.content.vocabulary import Vocabulary
from exercise_app.domain.dosage import Dosage
from exercise_app.domain.errors import InvalidInputError
from exercise_app.domain.exercise import Exercise, ExerciseWords
from exercise_app.domain.language import Language

VIEWS = frozenset({"side", "front", "three-quarter"})
MAX_STEPS = 6
MAX_SYNONYMS = 16

# How the file calls the numbers of a dosage, and how the domain does.
_DOSE_FIELDS = {
    "sets": "sets",
    "reps": "reps",
    "hold_s": "hold_s",
    "freq_week": "days_per_week",
    "effort_cr10": "effort_cr10",
}


def read_exercise(fields: Fields, file_id: str, words: Vocabulary) -> Exercise:
    """Build one exercise; `file_id` is the name of its file, which must be its id."""
    if fields.text("id") != file_id:
        fields.wrong("id", f"must be the name of the file, {file_id!r}")
    fields.text("equipment_note")
    fields.text("pose_start")
    fields.text("pose_end")
    texts = {tongue: _words(fields, tongue) for tongue in Language}
    return Exercise(
        id=file_id,
        category=fields.choice("category", words.keys("category")),
        start_position=fields.choice("start_position", words.keys("start_position")),
        equipment=_known(fields, "equipment", words.keys("equipment"), 6),
        difficulty=fields.whole("difficulty", 1, 5),
        easier=fields.text("easier", empty=True, longest=60),
        harder=fields.texts("harder", most=10, longest=60),
        dosage=_dosage(fields),
        tags=frozenset(_known(fields, "tags", words.keys("tag"), 12)),
        view=fields.choice("view", VIEWS),
        words=texts,
        body=words.body_parts(texts[Language.EN].region),
    )


def _known(fields: Fields, name: str, allowed: Mapping[str, object], most: int) -> tuple[str, ...]:
    found = fields.texts(name, most=most, longest=60)
    for number, item in enumerate(found, start=1):
        if item and item not in allowed:
            fields.wrong(f"{name}[{number}]", f"unknown value {item!r}")
    if len(set(found)) < len(found):
        fields.wrong(name, "names something twice")
    return found


def _dosage(fields: Fields) -> Dosage:
    inner = fields.table("dose")
    if inner is None:
        return Dosage()
    values: dict[str, int] = {}
    for name, domain_name in _DOSE_FIELDS.items():
        if inner.has(name):
            values[domain_name] = inner.whole(name, 0, 10_000)
    if inner.has("minutes"):
        values["duration_s"] = round(60 * inner.number("minutes", 0, 10_000))
    per_side = inner.flag("per_side", default=False)
    inner.end()
    if not {"sets", "duration_s"} & values.keys():
        fields.wrong("dose", "needs sets or minutes")
    try:
        return Dosage(**values, per_side=per_side)
    except InvalidInputError as error:
        for problem in error.problems:
            fields.wrong(f"dose.{problem.field}", _range_words(problem.facts))
        return Dosage()


def _range_words(facts: Mapping[str, object]) -> str:
    return f"outside {facts.get('low')} to {facts.get('high')}"


def _words(fields: Fields, tongue: Language) -> ExerciseWords:
    inner = fields.table(tongue)
    if inner is None:
        return ExerciseWords("")
    words = ExerciseWords(
        name=inner.text("name", longest=80),
        patient_name=inner.text("patient_name", empty=True, longest=60),
        region=inner.text("region", empty=True, longest=120),
        purpose=inner.text("purpose", empty=True, longest=200),
        steps=inner.texts("steps", most=MAX_STEPS, longest=200),
        feel=inner.text("feel", empty=True, longest=200),
        mistake=inner.text("mistake", empty=True, longest=200),
        easier=inner.text("easier", empty=True, longest=200),
        harder=inner.text("harder", empty=True, longest=200),
        safety=inner.text("safety", empty=True, longest=200),
        synonyms=inner.texts("synonyms", most=MAX_SYNONYMS, longest=60),
    )
    inner.end()
    return words
