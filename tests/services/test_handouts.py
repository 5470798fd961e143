import re
from dataclasses import replace
from datetime import date, datetime

import pytest

from exercise_app.content.library import ShippedLibrary
from exercise_app.domain.clinic import Clinic
from exercise_app.domain.dosage import Dosage
from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.exercise import Exercise, ExerciseWords
from exercise_app.domain.handout import Handout
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.domain.patient import Patient, Salutation
from exercise_app.domain.program import (
    Phase,
    Program,
    ProgramItem,
    SheetOptions,
    Side,
    program_from,
)
from exercise_app.services.handout_words import other_side, without_swapping
from exercise_app.services.handouts import HandoutService, patient_label, period

LIBRARY = ShippedLibrary()
DAY = date(2026, 3, 12)
PATIENT = Patient(new_id(), "Anneke", "Vries", date(1948, 5, 2), "de", Salutation.MRS, code="H4K9M")
CLINIC = Clinic(new_id(), "De Linde", "Lindelaan 8", "012 - 345 67 89", "Eva Smit", b"logo")


def an_item(exercise_id="bridge", **changes) -> ProgramItem:
    item = ProgramItem(new_id(), exercise_id, LIBRARY.exercise(exercise_id).dosage)
    return replace(item, **changes)


def a_program(*items, phases=None, **changes) -> Program:
    made = phases or (Phase(new_id(), "Start", 14, items=items or (an_item(),)),)
    program = Program(new_id(), new_id(), starts_on=date(2026, 3, 2), phases=made)
    return replace(program, **changes)


def built(program, phase=0, patient=PATIENT, clinic=CLINIC) -> Handout:
    return HandoutService(LIBRARY).build(program, phase, patient, clinic, DAY, "K7QXD")


def test_a_handout_carries_what_was_chosen_and_nothing_is_left_to_look_up():
    sheet = SheetOptions(
        next_appointment=datetime(2026, 3, 26, 10, 20),  # noqa: DTZ001
        plan="  Na de koffie\r\n",
        black_and_white=True,
        pain_rules=False,
    )
    handout = built(a_program(sheet=sheet))
    assert (handout.day, handout.code, handout.plan) == (DAY, "K7QXD", "Na de koffie")
    assert handout.black_and_white
    assert not handout.pain_rules
    assert handout.next_appointment == sheet.next_appointment
    assert handout.head.telephone == "012 - 345 67 89"
    assert handout.head.logo == b"logo"
    assert handout.call_groups == LIBRARY.call_groups()


@pytest.mark.parametrize(
    ("language", "name", "sentence"),
    [
        (Language.NL, "Billen optillen", "Doe 3 keer 10 herhalingen. Houd steeds 3 tellen vast."),
        (Language.EN, "Lift your hips", "Do 3 sets of 10 repetitions. Hold for 3 seconds each"),
    ],
)
def test_words_are_in_the_language_of_the_patient(language, name, sentence):
    item = built(a_program(sheet=SheetOptions(language=language))).items[0]
    words = LIBRARY.exercise("bridge").words[language]
    assert item.name == name
    assert item.sentence.startswith(sentence)
    assert (item.steps, item.feel, item.safety) == (words.steps, words.feel, words.safety)


def test_items_are_numbered_in_order_and_aerobic_ones_are_marked():
    items = built(a_program(an_item("bridge"), an_item("walk-brisk"))).items
    assert [(item.number, item.is_aerobic) for item in items] == [(1, False), (2, True)]


def test_a_clinical_name_is_given_only_when_it_says_something_else():
    items = built(a_program(an_item("bird-dog"), an_item("bridge"))).items
    assert [item.clinical_name for item in items] == ["Vogelhond", "Brug"]
    words = ExerciseWords(name="Plank", patient_name="plank")
    assert built_with(words).items[0].clinical_name == ""
    assert built_with(replace(words, patient_name="")).items[0].name == "Plank"


def built_with(words: ExerciseWords) -> Handout:
    class OneExercise(ShippedLibrary):
        def exercise(self, exercise_id: str) -> Exercise:
            return replace(LIBRARY.exercise("plank"), words=dict.fromkeys(Language, words))

    return HandoutService(OneExercise()).build(
        a_program(an_item("plank")), 0, PATIENT, CLINIC, DAY, ""
    )


def test_notes_are_tidied_but_not_cut():
    note = "Rustig\x00 aan\r\n" + "a" * 4000
    assert built(a_program(an_item(note=note))).items[0].note == "Rustig aan\n" + "a" * 4000


@pytest.mark.parametrize(
    ("changes", "language", "label"),
    [
        ({}, Language.NL, "mevrouw A. de Vries"),
        ({}, Language.EN, "Mrs A. de Vries"),
        ({"salutation": Salutation.MR}, Language.NL, "de heer A. de Vries"),
        ({"salutation": Salutation.MR}, Language.EN, "Mr A. de Vries"),
        ({"salutation": Salutation.NONE}, Language.NL, "Anneke de Vries"),
        ({"given_name": ""}, Language.NL, "mevrouw de Vries"),
        ({"given_name": "", "prefix": "", "salutation": Salutation.NONE}, Language.NL, "Vries"),
    ],
)
def test_a_patient_is_addressed_as_on_paper(changes, language, label):
    assert patient_label(replace(PATIENT, **changes), language, use_code=False) == label


def test_with_a_code_nothing_of_the_name_is_in_the_handout():
    handout = built(a_program(sheet=SheetOptions(use_code_for_name=True)))
    assert handout.patient_label == "H4K9M"
    assert "Vries" not in repr(handout)
    assert "Anneke" not in repr(handout)


@pytest.mark.parametrize(
    ("days", "phase", "language", "said"),
    [
        ((14, 14), 0, Language.NL, "Week 1 en 2"),
        ((14, 14), 1, Language.NL, "Week 3 en 4"),
        ((14, 14), 1, Language.EN, "Weeks 3 and 4"),
        ((7,), 0, Language.NL, "Week 1"),
        ((14, 28), 1, Language.NL, "Week 3 tot en met 6"),
        ((14, 28), 1, Language.EN, "Weeks 3 to 6"),
        ((10, 4), 1, Language.NL, "Week 2"),
        ((3,), 0, Language.EN, "Week 1"),
    ],
)
def test_weeks_are_counted_from_the_start_of_the_program(days, phase, language, said):
    phases = tuple(Phase(new_id(), str(n), length) for n, length in enumerate(days))
    assert period(a_program(phases=phases, sheet=SheetOptions(language=language)), phase) == said


def test_only_the_left_side_turns_picture_words_and_sentence():
    dosage = Dosage(sets=3, reps=8, per_side=True, days_per_week=3)
    left, right, both = built(
        a_program(*[an_item("bridge-single-leg", side=side, dosage=dosage) for side in
                    (Side.LEFT, Side.RIGHT, Side.BOTH)])
    ).items  # fmt: skip
    assert [left.mirrored, right.mirrored, both.mirrored] == [True, False, False]
    assert left.sentence.endswith("3 dagen per week. Alleen links.")
    assert right.sentence.endswith("3 dagen per week. Alleen rechts.")
    assert "per kant" not in left.sentence
    assert not left.dosage.per_side
    assert "per kant" in both.sentence
    assert "Strek uw linkerbeen" in " ".join(left.steps)
    assert "Duw met uw rechtervoet" in " ".join(left.steps)
    written = LIBRARY.exercise("bridge-single-leg").words["nl"].steps
    assert both.steps == written
    assert right.steps[:-1] == written[:-1]


@pytest.mark.parametrize(
    ("language", "step", "kept"),
    [
        (Language.NL, "Zak rustig terug en wissel later van been.", ("Zak rustig terug.",)),
        (Language.NL, "Wissel van been.", ()),
        (Language.NL, "Kom terug en ga later naar de andere kant.", ("Kom terug.",)),
        (Language.NL, "Leg uw andere been gestrekt op de mat.", None),
        (Language.EN, "Hold, lower slowly, and later change sides.", ("Hold, lower slowly.",)),
        (Language.EN, "Swap legs when you are done.", ()),
        (Language.EN, "Keep your pelvis still, then change sides.", ("Keep your pelvis still.",)),
        (Language.EN, "Let your other leg lie straight on the mat.", None),
    ],
)
def test_done_on_one_side_no_step_says_to_change_sides(language, step, kept):
    assert without_swapping((step,), language) == ((step,) if kept is None else kept)


@pytest.mark.parametrize("language", list(Language))
def test_no_exercise_of_the_library_on_one_side_ends_with_changing_sides(language):
    says_swap = re.compile(
        r"wissel (\w+ )?van|(change|swap) (sides|legs|feet|arms|hands)", re.IGNORECASE
    )
    for exercise in LIBRARY.exercises():
        steps = without_swapping(exercise.words[language].steps, language)
        assert steps, exercise.id
        assert not any(says_swap.search(step) for step in steps), (exercise.id, steps)


@pytest.mark.parametrize("language", list(Language))
def test_turning_the_words_twice_gives_the_words_again(language):
    for exercise in LIBRARY.exercises():
        if exercise.dosage.per_side:
            words = exercise.words[language]
            for text in (*words.steps, words.feel, words.safety):
                turned = other_side(text, language)
                assert other_side(turned, language) == text
                says_side = re.search(
                    r"\b(right\b|left\b|rechts|links|rechter|linker)", text, re.IGNORECASE
                )
                assert (turned != text) == bool(says_side)


def test_right_in_english_means_the_side_wherever_words_are_turned():
    for exercise in LIBRARY.exercises():
        if exercise.dosage.per_side:
            text = " ".join(exercise.words[Language.EN].steps).casefold()
            assert not re.search(r"\bright (in|at|away|down|up|over|angle|now)\b", text), (
                exercise.id
            )


def test_the_name_of_a_template_is_not_the_title_but_the_therapists_own_is():
    template = LIBRARY.templates()[0]
    program = program_from(template, new_id(), Language.NL, DAY)
    assert built(program).title == "Uw oefeningen voor de rug"
    english = program_from(template, new_id(), Language.EN, DAY)
    assert built(english).title == "Your exercises for your back"
    assert built(replace(program, title="Sterker in de tuin")).title == "Sterker in de tuin"
    assert built(replace(program, title=" ", template_id="")).title == "Uw oefeningen voor de rug"


def test_only_chosen_topics_are_printed_in_the_order_of_the_library():
    sheet = SheetOptions(education=("walking", "keep-moving", "no-such-topic"))
    titles = [title for title, _ in built(a_program(sheet=sheet)).education]
    assert titles == ["Blijf bewegen", "Wandelen"]


def test_the_pain_topic_is_not_printed_beside_the_pain_rules():
    with_rules = SheetOptions(education=("traffic-light",), pain_rules=True)
    assert built(a_program(sheet=with_rules)).education == ()
    without = replace(with_rules, pain_rules=False)
    assert [t for t, _ in built(a_program(sheet=without)).education] == [
        "Hoeveel pijn mag ik voelen?"
    ]


def test_an_exercise_that_is_gone_is_named():
    gone = ProgramItem(new_id(), "gone", Dosage(reps=5))
    with pytest.raises(NotFoundError) as caught:
        built(a_program(gone))
    assert caught.value.facts["key"] == "gone"


def test_an_empty_phase_gives_a_sheet_without_exercises():
    assert built(a_program(phases=(Phase(new_id(), "Leeg"),))).items == ()
