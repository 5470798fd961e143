"""Every kind of fault is found, and named with its file, its field and a reason."""

import pytest

from exercise_app.content import Fault

BRIDGE = "library/bridge.toml"
MARCH = "library/bridge-march.toml"
PLAN = "programs/bridging.toml"


def test_sound_content_has_no_faults(folder):
    assert folder.faults() == ()


@pytest.mark.parametrize(
    ("name", "value", "field", "reason"),
    [
        ("schema", "2", "schema", "outside 1 to 1"),
        ("id", '"brug"', "id", "must be the name of the file, 'bridge'"),
        ("category", '"dancing"', "category", "unknown value 'dancing'"),
        ("category", "7", "category", "expected a text, found a whole number"),
        ("start_position", '"upside-down"', "start_position", "unknown value 'upside-down'"),
        ("equipment", '["mat", "rocket"]', "equipment[2]", "unknown value 'rocket'"),
        ("equipment", '["mat", "mat"]', "equipment", "names something twice"),
        ("equipment", '"mat"', "equipment", "expected a list, found a text"),
        ("equipment", "[1]", "equipment[1]", "expected a text, found a whole number"),
        ("difficulty", "6", "difficulty", "outside 1 to 5"),
        ("difficulty", "0", "difficulty", "outside 1 to 5"),
        ("difficulty", "true", "difficulty", "expected a whole number, found true or false"),
        ("difficulty", "2.0", "difficulty", "expected a whole number, found a number"),
        ("difficulty", "2026-01-01", "difficulty", "expected a whole number, found a date or time"),
        ("tags", '["sleepy"]', "tags[1]", "unknown value 'sleepy'"),
        ("view", '"above"', "view", "unknown value 'above'"),
        ("dose", "3", "dose", "expected a table, found a whole number"),
        ("dose", "{ reps = 10 }", "dose", "needs sets or minutes"),
        ("dose", "{ sets = 11, reps = 5 }", "dose.sets", "outside 1 to 10"),
        ("dose", "{ sets = 3, reps = -1 }", "dose.reps", "outside 0 to 10000"),
        ("dose", "{ sets = 3, effort_cr10 = 11 }", "dose.effort_cr10", "outside 0 to 10"),
        ("dose", "{ minutes = 500 }", "dose.duration_s", "outside 10 to 10800"),
        ("dose", "{ sets = 3, speed = 2 }", "dose.speed", "unknown key"),
        (
            "dose",
            "{ sets = 3, per_side = 1 }",
            "dose.per_side",
            "expected true or false, found a whole number",
        ),
        ("pose_start", '""', "pose_start", "is empty"),
    ],
)
def test_a_wrong_value_of_an_exercise_is_named(folder, name, value, field, reason):
    folder.set(BRIDGE, name, value)
    assert Fault(BRIDGE, field, reason) in folder.faults()


@pytest.mark.parametrize("name", ["id", "category", "difficulty", "tags", "dose", "view", "schema"])
def test_a_missing_key_is_named(folder, name):
    folder.drop(BRIDGE, name)
    assert Fault(BRIDGE, name, "missing") in folder.faults()


def test_an_unknown_key_is_named(folder):
    folder.replace(BRIDGE, "schema = 1", "schema = 1\ncolour = 'red'")
    assert folder.only_fault() == Fault(BRIDGE, "colour", "unknown key")


def test_every_fault_of_a_file_is_named_not_only_the_first(folder):
    folder.set(BRIDGE, "difficulty", "9")
    folder.set(BRIDGE, "view", '"above"')
    folder.drop(BRIDGE, "tags")
    assert {fault.field for fault in folder.faults()} == {"difficulty", "view", "tags"}


def test_a_missing_language_is_named(folder):
    path = folder.root / BRIDGE
    text = path.read_text("utf-8")
    path.write_text(text[: text.index("[nl]")], "utf-8")
    assert folder.only_fault() == Fault(BRIDGE, "nl", "missing")


def test_an_unknown_easier_exercise_is_named(folder):
    folder.set("library/bridge-small.toml", "easier", '"nowhere"')
    found = folder.faults()
    assert Fault("library/bridge-small.toml", "easier", "no exercise is called 'nowhere'") in found


def test_an_unknown_harder_exercise_is_named(folder):
    folder.set(MARCH, "harder", '["bridge-single-leg", "nowhere"]')
    assert folder.only_fault() == Fault(MARCH, "harder", "no exercise is called 'nowhere'")


def test_a_chain_that_comes_back_is_named_at_every_link(folder):
    folder.set("library/bridge-small.toml", "easier", '"bridge-march"')
    comes_back = {fault.file for fault in folder.faults() if "comes back" in fault.reason}
    names = {"library/bridge-small.toml", "library/bridge.toml", "library/bridge-march.toml"}
    assert names <= comes_back


def test_an_exercise_easier_than_itself_is_a_chain_that_comes_back(folder):
    folder.set("library/bridge-small.toml", "easier", '"bridge-small"')
    assert any("comes back" in fault.reason for fault in folder.faults())


def test_difficulty_may_not_fall_along_a_chain(folder):
    folder.set(MARCH, "difficulty", "1")
    assert Fault(MARCH, "difficulty", "is below that of the easier 'bridge'") in folder.faults()


def test_a_chain_must_be_known_at_both_ends(folder):
    folder.set(MARCH, "harder", "[]")
    reason = "'bridge-march' does not name this one as harder"
    assert folder.only_fault() == Fault("library/bridge-single-leg.toml", "easier", reason)


def test_two_exercises_may_not_share_a_name_for_patients(folder):
    path = folder.root / BRIDGE
    text = path.read_text("utf-8")
    assert 'patient_name = "Billen optillen"' in text
    path.write_text(
        text.replace('patient_name = "Billen optillen"', 'patient_name = "Brug met knie OMHOOG"'),
        "utf-8",
    )
    reasons = {(fault.field, fault.reason) for fault in folder.faults()}
    assert ("nl.patient_name", "is that of 'bridge'") in reasons or (
        "nl.patient_name",
        "is that of 'bridge-march'",
    ) in reasons


def test_the_languages_must_have_as_many_steps(folder):
    path = folder.root / BRIDGE
    text = path.read_text("utf-8")
    head, dutch = text.split("[nl]")
    first = dutch.index("steps = [\n") + len("steps = [\n")
    end_of_first = dutch.index("\n", first) + 1
    path.write_text(f"{head}[nl]{dutch[:first]}{dutch[end_of_first:]}", "utf-8")
    assert Fault(BRIDGE, "nl.steps", "has another number of steps than en.steps") in folder.faults()


@pytest.mark.parametrize(
    ("old", "new", "field", "reason"),
    [
        (
            'exercise = "bridge"',
            'exercise = "brug"',
            "phase[1].item[1].exercise",
            "no exercise is called 'brug'",
        ),
        (
            '"2x10 7/w"',
            '"two and a half"',
            "phase[1].item[1].dosage",
            "is not understood (not-understood)",
        ),
        ('"2x10 7/w"', '"11x10"', "phase[1].item[1].dosage", "is not understood (out-of-range)"),
        ("days = 14", "days = 0", "phase[1].days", "outside 1 to 366"),
        ("days = 14", "days = 15", "weeks", "the phases take 15 days, more than 2 weeks"),
        (
            'not_for.nl = ""',
            'not_for.nl = "Niemand."',
            "not_for",
            "one language is empty and the other is not",
        ),
        ('name.en = "Bridging"', "", "name.en", "missing"),
        (
            "pain_rules = true",
            'pain_rules = "yes"',
            "pain_rules",
            "expected true or false, found a text",
        ),
        (
            '"2x8 side 3/w"',
            '"2x8 3/w"',
            "phase[1].item[2].dosage",
            "says no side, the exercise is done on each",
        ),
        ('"2x8 side 3/w"', '""', "phase[1].item[2].dosage", "is empty, and no note says how much"),
        (
            "Het gaat makkelijk.",
            "Dit is bewezen goed.",
            "phase[1].move_on_when.nl",
            "the word 'bewezen' is not used (intended use)",
        ),
        (
            "Keep breathing calmly.",
            "\U0001f642",
            "phase[1].item[1].note.en",
            "the sheet cannot print '\U0001f642'",
        ),
    ],
)
def test_a_wrong_template_is_named(folder, old, new, field, reason):
    folder.replace(PLAN, old, new)
    assert folder.only_fault() == Fault(PLAN, field, reason)


def test_a_template_for_pregnancy_holds_nobody_flat_on_the_back(folder):
    text = (folder.root / PLAN).read_text("utf-8").replace('"bridging"', '"pregnancy-adapted"')
    (folder.root / PLAN).unlink()
    (folder.root / "programs/pregnancy-adapted.toml").write_text(text, "utf-8")
    found = folder.faults()
    assert {fault.field for fault in found} == {
        "phase[1].item[1].exercise",
        "phase[1].item[2].exercise",
    }
    assert all("pregnancy-supine" in fault.reason for fault in found)


def test_two_templates_may_not_claim_one_place_in_the_list(folder):
    text = (folder.root / PLAN).read_text("utf-8").replace('"bridging"', '"more-bridging"')
    (folder.root / "programs/more-bridging.toml").write_text(text, "utf-8")
    reason = "is the same as in bridging.toml"
    assert folder.only_fault() == Fault("programs/more-bridging.toml", "order", reason)


def test_a_file_name_that_is_no_id_is_named(folder):
    (folder.root / BRIDGE).rename(folder.root / "library/Brug 2.toml")
    assert Fault("library/Brug 2.toml", "", "the file name is no content id") in folder.faults()


def test_a_faulty_exercise_is_named_once_not_by_everything_that_uses_it(folder):
    folder.set(BRIDGE, "view", '"above"')
    assert folder.only_fault().file == BRIDGE


def test_education_that_reads_too_hard_is_named(folder):
    hard = (
        "Multidisciplinaire behandelinterventies optimaliseren participatiemogelijkheden. "
        "Psychosociale prognostische determinanten beïnvloeden herstelverwachtingen aanzienlijk. "
        "Evidentiegestuurde besluitvorming verondersteld interdisciplinaire samenwerking overal. "
        "Zelfmanagementondersteuning bevordert gezondheidsvaardigheden voor patiënten."
    )
    folder.set("education/scans.toml", "text.nl", f'"{hard}"')
    reasons = {fault.reason.split(":")[0] for fault in folder.faults()}
    assert "reads too hard" in reasons


def test_an_alarm_sign_that_stands_twice_is_named(folder):
    folder.replace("screening/alarm-signs.toml", 'id = "ces-saddle"', 'id = "ces-retention"')
    assert folder.only_fault().reason == "the sign 'ces-retention' stands there twice"


def test_an_unknown_urgency_is_named(folder):
    folder.replace(
        "screening/alarm-signs.toml",
        'id = "ces-retention"\nurgency = "E"',
        'id = "ces-retention"\nurgency = "X"',
    )
    fault = folder.only_fault()
    assert (fault.field, fault.reason) == ("group[1].sign[1].urgency", "unknown code 'X'")


def test_two_urgency_codes_need_a_word_on_which_counts_when(folder):
    folder.replace(
        "screening/alarm-signs.toml",
        'id = "ces-retention"\nurgency = "E"',
        'id = "ces-retention"\nurgency = "E/S"',
    )
    assert folder.only_fault().field == "group[1].sign[1].urgency_note"


@pytest.mark.parametrize(
    ("name", "value", "field", "reason"),
    [
        ("high", "-1", "high", "outside 0 to 1000"),
        ("direction", '"sideways"', "direction", "unknown value 'sideways'"),
        ("totals_only", "1", "totals_only", "expected true or false, found a whole number"),
        ("amount", "11", "important_change[1].amount", "outside 0.1 to 10"),
        (
            "verified",
            '"maybe"',
            "important_change[1].verified",
            "expected true or false, found a text",
        ),
        ("source", '""', "important_change[1].source", "is empty"),
    ],
)
def test_a_wrong_instrument_is_named(folder, name, value, field, reason):
    file = "measures/nprs-average-24h.toml"
    folder.set(file, name, value)
    assert Fault(file, field, reason) in folder.faults()


@pytest.mark.parametrize(
    ("old", "new", "field", "reason"),
    [
        (
            "mean = 5.6, low = 4.9",
            "mean = 4.6, low = 4.9",
            "curve[1].point[1].mean",
            "must lie between low and high",
        ),
        (
            "week = 6, mean = 2.6",
            "week = 0, mean = 2.6",
            "curve[1].point",
            "needs two or more points with rising weeks",
        ),
        (
            "mean = 2.6, low = 2.1, high = 3.1",
            "mean = 2.6, low = 2.1, high = 31",
            "curve[1].point[2].high",
            "outside 0 to 10",
        ),
    ],
)
def test_a_wrong_curve_is_named(folder, old, new, field, reason):
    folder.replace("reference/curves.toml", old, new)
    assert Fault("reference/curves.toml", field, reason) in folder.faults()


def test_when_to_call_keeps_its_four_groups_in_order(folder):
    folder.replace("education/when-to-call.toml", 'urgency = "today"', 'urgency = "days"')
    fault = folder.only_fault()
    assert fault.reason == "must be, in this order: emergency, today, days, physiotherapist"


def test_a_label_without_one_language_is_named(folder):
    folder.replace("vocabulary.toml", 'nl = "Muur"\n', "")
    assert Fault("vocabulary.toml", "equipment.wall.nl", "missing") in folder.faults()


def test_a_missing_folder_is_a_fault_and_no_traceback(folder):
    for file in (folder.root / "measures").iterdir():
        file.unlink()
    (folder.root / "measures").rmdir()
    assert folder.only_fault().file == "measures"


def test_an_empty_folder_of_content_names_every_missing_part(tmp_path):
    from exercise_app.content import check_library

    files = {fault.file for fault in check_library(tmp_path)}
    assert {"library", "programs", "education", "measures", "vocabulary.toml"} <= files
