"""What we ship is whole, sound, in two languages, and true to its sources."""

import re
import time
import tomllib

import pytest

from exercise_app.content import ShippedLibrary, check_library, shipped_folder
from exercise_app.content.vocabulary import KINDS
from exercise_app.domain.dosage_text import format_dosage, parse
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion


@pytest.fixture(scope="module")
def library() -> ShippedLibrary:
    return ShippedLibrary()


def test_the_shipped_content_has_no_faults():
    assert [str(fault) for fault in check_library(shipped_folder("exercises"))] == []


def test_everything_is_there(library):
    assert len(library.exercises()) == 204
    assert len(library.templates()) == 14
    assert len(library.education()) == 14
    assert len(library.reference_curves()) == 5
    assert len(library.call_groups()) == 4
    assert sum(len(group.signs) for group in library.alarm_groups()) == 37


def test_every_template_uses_exercises_that_exist_and_dosages_that_can_be_typed(library):
    ids = {one.id for one in library.exercises()}
    for template in library.templates():
        for item in (item for phase in template.phases for item in phase.items):
            assert item.exercise_id in ids
            if not item.dosage.is_empty:
                assert parse(format_dosage(item.dosage)) == item.dosage


def test_a_template_never_holds_more_than_five_exercises_at_once(library):
    for template in library.templates():
        for phase in template.phases:
            assert 1 <= len(phase.items) <= 5, (template.id, phase.name)


def test_pain_does_not_rule_a_graded_activity_program(library):
    ruled = {template.id: template.pain_rules for template in library.templates()}
    assert ruled.pop("graded-activity-high-risk") is False
    assert all(ruled.values())


def test_the_pregnancy_template_holds_nobody_flat(library):
    template = next(one for one in library.templates() if one.id == "pregnancy-adapted")
    for phase in template.phases:
        for item in phase.items:
            tags = library.exercise(item.exercise_id).tags
            assert not tags & {"pregnancy-supine", "pregnancy-prone"}, item.exercise_id


def test_every_key_in_use_has_a_label_in_both_languages(library):
    for language in Language:
        for one in library.exercises():
            for kind, keys in (
                ("category", [one.category]),
                ("start_position", [one.start_position]),
                ("equipment", one.equipment),
                ("tag", one.tags),
                ("difficulty", [str(one.difficulty)]),
            ):
                for key in keys:
                    assert library.label(kind, key, language) != key or language is Language.EN
                    assert library.label(kind, key, language)


def test_no_label_is_shared_by_two_keys_of_a_kind(library):
    words = library._vocabulary
    for kind in KINDS:
        for language in Language:
            labels = [word.label[language] for word in words.keys(kind).values()]
            assert len(set(labels)) == len(labels), (kind, language)


def test_every_exercise_has_a_part_of_the_body(library):
    for one in library.exercises():
        assert one.body, (one.id, one.words[Language.EN].region)
    assert library.exercise("bridge").body == ("low-back", "buttocks", "thighs")
    assert library.label("body", "buttocks", Language.NL) == "Billen"


def test_limits_nobody_checked_are_never_drawn(library):
    curves = {curve.id: curve for curve in library.reference_curves()}
    assert not any(curves[name].band for name in curves if name.startswith("wallwork"))
    checked = [curve for name, curve in curves.items() if name.startswith("menezes")]
    assert all(len(curve.band) == len(curve.points) == 4 for curve in checked)


def test_curves_since_onset_and_since_care_are_told_apart(library):
    starts = {curve.id: curve.weeks_since for curve in library.reference_curves()}
    assert starts["wallwork-2024-acute"] == "start-of-care"
    assert starts["menezes-costa-2012-acute"] == "onset"


def test_numbers_nobody_checked_are_never_shown(library):
    instruments = {one.id: one for one in library.instruments()}
    psk, pseq = instruments["psk"], instruments["pseq"]
    assert psk.smallest_important_change
    assert psk.shown_important_changes == psk.shown_important_percents == psk.shown_errors == ()
    assert [change.amount for change in pseq.smallest_important_change] == [6.5, 5.5]
    assert [change.amount for change in pseq.shown_important_changes] == [6.5]
    assert pseq.shown_errors == ()


def test_the_computed_errors_follow_from_their_published_sem(library):
    instruments = {one.id: one for one in library.instruments()}
    found = 0
    for name in ("nprs-average-24h", "tsk-11"):
        for change in instruments[name].shown_errors:
            numbers = re.search(r"= ([\d.]+) x sqrt\(2\) x SEM ([\d.]+)$", change.computed)
            if numbers:
                factor, sem = map(float, numbers.groups())
                assert change.amount == pytest.approx(factor * 2**0.5 * sem, abs=0.05)
                found += 1
    assert found == 3


def test_there_is_an_instrument_for_every_pain_question(library):
    ids = {one.id for one in library.instruments()}
    assert {f"nprs-{question}" for question in PainQuestion} <= ids


def test_licensed_instruments_keep_totals_only(library):
    totals = {one.id for one in library.instruments() if one.totals_only}
    assert {"odi", "qbpds", "start-back", "orebro-short", "pseq", "tsk-11", "fabq-work"} <= totals


def test_higher_is_better_only_where_it_is(library):
    better = {one.id for one in library.instruments() if one.direction == "higher-better"}
    assert better == {"psfs", "pseq"}


def test_the_topics_come_in_their_order(library):
    assert [topic.id for topic in library.education()][:3] == [
        "what-is-nslbp",
        "recovery-course",
        "keep-moving",
    ]
    by_id = {topic.id: topic for topic in library.education()}
    assert by_id["bending-lifting"].text["nl"].startswith("Uw rug mag buigen. Er is niet één")
    assert "graded activity" in by_id["traffic-light"].therapist_note["nl"]


def test_the_most_urgent_call_comes_first(library):
    groups = library.call_groups()
    assert [group.urgency for group in groups] == ["emergency", "today", "days", "physiotherapist"]
    assert groups[0].heading["nl"] == "Bel direct 112 of ga naar de spoedeisende hulp"
    assert groups[0].tail["en"] == "if you:"
    assert [len(group.reasons["nl"]) for group in groups] == [4, 5, 5, 0]


@pytest.mark.bench
def test_reading_all_exercises_costs_little_more_than_parsing_them():
    """Measured: 80 ms of processor time for 204 files, of which 60 ms is the TOML itself."""
    files = [
        file.read_text("utf-8")
        for file in shipped_folder("exercises").joinpath("library").iterdir()
    ]

    def parse_all():
        for text in files:
            tomllib.loads(text)

    bare = min(_cost(parse_all) for _ in range(5))
    whole = min(_cost(ShippedLibrary().exercises) for _ in range(5))
    assert whole <= 2 * bare, f"{whole * 1000:.0f} ms against {bare * 1000:.0f} ms"


def _cost(work) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
