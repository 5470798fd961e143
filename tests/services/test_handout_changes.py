from dataclasses import replace

import pytest

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.dosage_text import parse
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.domain.program import SheetOptions, Side
from exercise_app.domain.program_edit import with_item, with_item_changed, without_items
from exercise_app.services.handout_changes import MOST_LINES, along_chain, changes
from tests.builders import a_phase, a_program, an_item
from tests.program_world import library


@pytest.fixture
def before():
    items = (an_item("bridge", dosage=parse("3x10")), an_item("plank", dosage=parse("20s")))
    return a_program(new_id(), phases=(a_phase(*items),))


def said(before, after, language=Language.NL):
    after = replace(after, sheet=SheetOptions(language=language))
    return changes(library(), before, after, 0)


def test_the_chain_is_walked_both_ways_and_ends():
    steps = along_chain(library())
    harder = library().exercise("bridge").harder[0]
    assert steps("bridge", harder) == 1
    assert steps(harder, "bridge") == -1
    assert steps("bridge", "walk-easy") == steps("nothing", "bridge") == 0


def test_what_changed_is_said_in_the_language_of_the_patient(before):
    bridge, plank = before.items
    after = with_item_changed(before, bridge.id, dosage=parse("3x12"))
    after = without_items(after, [plank.id])
    after = with_item(after, after.phases[0].id, "squat", Dosage(sets=1, reps=8))
    squat = library().exercise("squat").words[Language.NL].plain_name
    dutch = said(before, after)
    assert dutch[0] == f"Nieuw: {squat}."
    assert dutch[1].startswith("Zwaarder: ")
    assert "12" in dutch[1]
    assert dutch[2].startswith("Niet meer: ")
    assert said(before, after, Language.EN)[1].startswith("Heavier: ")


def test_a_step_along_the_chain_names_both_exercises(before):
    harder = library().exercise("bridge").harder[0]
    after = with_item_changed(before, before.items[0].id, exercise_id=harder)
    names = [library().exercise(k).words[Language.NL].plain_name for k in (harder, "bridge")]
    assert said(before, after) == (f"Zwaarder: {names[0]}, in plaats van {names[1]}.",)
    assert said(after, before) == (f"Lichter: {names[1]}, in plaats van {names[0]}.",)


def test_a_side_is_said_and_a_note_is_not(before):
    after = with_item_changed(before, before.items[0].id, side=Side.LEFT, note="Nieuw briefje")
    (line,) = said(before, after)
    assert line.endswith("Alleen links.")
    assert said(after, with_item_changed(after, before.items[0].id, side=Side.BOTH))[0].endswith(
        "Links en rechts."
    )


def test_many_changes_are_counted_and_an_exercise_that_is_gone_keeps_its_id(before):
    after = before
    for number in range(20):
        after = with_item(after, after.phases[0].id, f"gone-{number}", Dosage(sets=1))
    lines = said(before, after)
    assert lines[0] == "Nieuw: gone-0."
    assert len(lines) == MOST_LINES
    assert lines[-1] == f"En nog {20 - MOST_LINES + 1} andere veranderingen."
