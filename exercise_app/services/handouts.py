"""Handouts: decide every word of a sheet before it is drawn."""

from dataclasses import replace
from datetime import date

from exercise_app.domain.clinic import Clinic
from exercise_app.domain.dosage import Dosage
from exercise_app.domain.dosage_words import sentence
from exercise_app.domain.exercise import ExerciseWords
from exercise_app.domain.handout import Handout, HandoutHead, HandoutItem
from exercise_app.domain.language import Language
from exercise_app.domain.patient import Patient
from exercise_app.domain.program import Program, ProgramItem, SheetLayout, Side
from exercise_app.domain.program_turns import turn_groups
from exercise_app.domain.texts import tidy
from exercise_app.services import handout_words
from exercise_app.services.handout_changes import changes
from exercise_app.services.ports import Library

AEROBIC = "aerobic"
# The same words as the pain block of the sheet, so they are not printed twice.
PAIN_TOPIC = "traffic-light"


class HandoutService:
    """Builds the frozen handout of one phase of a program."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def build(
        self,
        program: Program,
        phase: int,
        patient: Patient,
        clinic: Clinic,
        day: date,
        code: str,
        before: Program | None = None,
    ) -> Handout:
        """Decide what stands on the sheet of a phase (0-based), in the patient's language.

        `before` is the program as it was issued last, for what changed since.

        Raises:
            NotFoundError: If the program holds an exercise that the library does not have.
            IndexError: If there is no such phase.
        """
        sheet = program.sheet
        items = program.phases[phase].items
        return Handout(
            language=sheet.language,
            head=_head(clinic),
            title=self._title(program),
            patient_label=patient_label(patient, sheet.language, use_code=sheet.use_code_for_name),
            period=period(program, phase),
            day=day,
            code=code,
            items=tuple(
                self._item(at, item, _turns(items, at, sheet.language), sheet.language)
                for at, item in enumerate(items, start=1)
            ),
            pain_rules=sheet.pain_rules,
            education=self._topics(program),
            call_groups=self._library.call_groups(),
            next_appointment=sheet.next_appointment,
            plan=tidy(sheet.plan),
            changes=self._changes(before, program, phase),
            black_and_white=sheet.black_and_white,
            layout=sheet.layout,
            beside=self._beside(program, phase, patient, clinic, day, code),
        )

    def _beside(
        self, program: Program, phase: int, patient: Patient, clinic: Clinic, day: date, code: str
    ) -> Handout | None:
        """The same sheet in the other language, when it is asked for; what was typed stays out."""
        sheet = program.sheet
        if sheet.layout is not SheetLayout.BILINGUAL:
            return None
        (other,) = set(Language) - {sheet.language}
        turned = replace(sheet, language=other, layout=SheetLayout.STANDARD, plan="")
        twin = self.build(replace(program, sheet=turned), phase, patient, clinic, day, code)
        return replace(twin, items=tuple(replace(item, note="") for item in twin.items))

    def _changes(self, before: Program | None, program: Program, phase: int) -> tuple[str, ...]:
        if before is None or not program.sheet.changes:
            return ()
        return changes(self._library, before, program, phase)

    def _title(self, program: Program) -> str:
        """The therapist's own title; the clinical name of a template is not for the patient."""
        title = tidy(program.title)
        if program.template_id:
            found = (t for t in self._library.templates() if t.id == program.template_id)
            if any(title in template.name.values() for template in found):
                title = ""
        return title or handout_words.TITLE[program.sheet.language]

    def _topics(self, program: Program) -> tuple[tuple[str, str], ...]:
        language, chosen = program.sheet.language, set(program.sheet.education)
        if program.sheet.pain_rules:
            chosen.discard(PAIN_TOPIC)
        topics = self._library.education() if chosen else ()
        return tuple((t.title[language], t.text[language]) for t in topics if t.id in chosen)

    def _item(self, number: int, item: ProgramItem, turns: str, language: Language) -> HandoutItem:
        exercise = self._library.exercise(item.exercise_id)
        words = _words_for(exercise.words[language], item.side, language)
        return HandoutItem(
            number=number,
            exercise_id=exercise.id,
            start_position=exercise.start_position,
            name=words.plain_name,
            clinical_name=_clinical_name(words),
            dosage=_dosage(item),
            sentence=" ".join(part for part in (_sentence(item, language), turns) if part),
            steps=words.steps,
            feel=words.feel,
            safety=words.safety,
            note=tidy(item.note),
            is_aerobic=exercise.category == AEROBIC,
            mirrored=item.side is Side.LEFT,
        )


def patient_label(patient: Patient, language: Language, *, use_code: bool) -> str:
    """How the sheet names the patient: 'mevrouw A. de Vries', or the code and nothing else."""
    if use_code:
        return patient.code
    word = handout_words.salutation(patient.salutation, language)
    given = f"{patient.given_name[:1]}." if word and patient.given_name else patient.given_name
    parts = (word, given, patient.prefix, patient.family_name)
    return " ".join(part for part in map(tidy, parts) if part)


def period(program: Program, phase: int) -> str:
    """The weeks of a phase (0-based), counted from the start of the program."""
    begins = sum(earlier.days for earlier in program.phases[:phase])
    ends = begins + max(1, program.phases[phase].days) - 1
    return handout_words.weeks(begins // 7 + 1, ends // 7 + 1, program.sheet.language)


def _head(clinic: Clinic) -> HandoutHead:
    return HandoutHead(
        clinic=tidy(clinic.name),
        address=tidy(clinic.address),
        telephone=tidy(clinic.telephone),
        therapist=tidy(clinic.therapist),
        logo=clinic.logo,
    )


def _clinical_name(words: ExerciseWords) -> str:
    """The clinical name when it says more than the plain one, without repeating that."""
    plain = words.plain_name.casefold()
    name = words.name
    if name.endswith(")") and "(" in name:
        before, _, inside = name[:-1].rpartition("(")
        if inside.strip().casefold() == plain:
            name = before.strip()
    return "" if name.casefold() == plain else name


def _dosage(item: ProgramItem) -> Dosage:
    """Done on one side only, there is no 'each side' any more."""
    one_sided = item.side is not Side.BOTH
    return replace(item.dosage, per_side=False) if one_sided else item.dosage


def _turns(items: tuple[ProgramItem, ...], number: int, language: Language) -> str:
    """With which others an exercise (by number) is done in turns."""
    mine = next((group for group in turn_groups(items) if number - 1 in group), ())
    others = tuple(place + 1 for place in mine if place != number - 1)
    return handout_words.turns(others, language)


def _sentence(item: ProgramItem, language: Language) -> str:
    said = sentence(_dosage(item), language, for_paper=True)
    parts = (said, handout_words.one_side(item.side, language))
    return " ".join(part for part in parts if part)


def _words_for(words: ExerciseWords, side: Side, language: Language) -> ExerciseWords:
    """The words for the side that is asked; the catalogue writes them for the right side."""
    if side is Side.BOTH:
        return words
    words = replace(words, steps=handout_words.without_swapping(words.steps, language))
    if side is Side.RIGHT:
        return words
    return replace(
        words,
        steps=tuple(handout_words.other_side(step, language) for step in words.steps),
        feel=handout_words.other_side(words.feel, language),
        safety=handout_words.other_side(words.safety, language),
    )
