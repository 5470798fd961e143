from collections.abc import Iterable
from datetime import timedelta

import pytest

from exercise_app.content import ShippedLibrary
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion, Reading, Status
from exercise_app.domain.whole_patient import WholePatient
from exercise_app.services.demo import SHEETS_UP_TO, DemoService
from exercise_app.services.demo_inventor import Inventor
from exercise_app.services.handouts import HandoutService
from tests.fakes import FakeClock, FakeDatabase
from tests.services.test_programs import PaperPrinter

LIBRARY = ShippedLibrary()
CLOCK = FakeClock()
AVERAGE = PainQuestion.AVERAGE_24H


def invented(count: int, seed: int, language: Language = Language.NL) -> list[WholePatient]:
    return list(Inventor(LIBRARY, CLOCK.now(), language).patients(count, seed))


@pytest.fixture(scope="module")
def clinic() -> list[WholePatient]:
    return invented(25, 1)


def test_the_same_seed_makes_the_same_clinic(clinic: list[WholePatient]) -> None:
    again = invented(25, 1)
    assert [w.patient for w in again] == [w.patient for w in clinic]
    assert [w.sessions for w in again] == [w.sessions for w in clinic]
    assert [w.patient for w in invented(25, 2)] != [w.patient for w in clinic]


def test_a_larger_clinic_begins_with_the_same_patients(clinic: list[WholePatient]) -> None:
    assert [w.patient for w in invented(40, 1)][:25] == [w.patient for w in clinic]


def test_the_clinic_has_every_kind_of_course(clinic: list[WholePatient]) -> None:
    readings = [s.reading(AVERAGE) for whole in clinic for s in whole.sessions]
    assert Reading.of(0) in readings
    assert {reading.status for reading in readings} == {Status.VALUE, Status.NOT_ASKED}
    gaps = [
        (later.day - earlier.day).days
        for whole in clinic
        for earlier, later in zip(whole.sessions, whole.sessions[1:], strict=False)
    ]
    assert max(gaps) > 21
    assert any(session.flare for whole in clinic for session in whole.sessions)
    assert any(len(whole.sessions) == 1 for whole in clinic)
    assert any(whole.episodes[0].ended_on for whole in clinic)


def test_nothing_lies_in_the_future_or_before_the_episode(clinic: list[WholePatient]) -> None:
    today = CLOCK.today()
    for whole in clinic:
        start = whole.episodes[0].started_on
        assert today - timedelta(days=183) <= start <= today
        assert all(start <= session.day <= today for session in whole.sessions)
        assert all(session.recorded_at <= CLOCK.now() for session in whole.sessions)
        assert all(version.issued_at <= CLOCK.now() for version in whole.versions)


def test_codes_and_ids_are_unique() -> None:
    many = invented(400, 3)
    codes = [version.code for whole in many for version in whole.versions]
    assert len(set(codes)) == len(codes)
    assert len({whole.patient.code for whole in many}) == 400
    assert len({whole.patient.id for whole in many}) == 400


def test_an_english_clinic_speaks_english() -> None:
    whole = invented(1, 1, Language.EN)[0]
    assert "back" in whole.episodes[0].intake.complaint.lower()
    assert whole.drafts[0].title in {t.name["en"] for t in LIBRARY.templates()}


def filled(count: int) -> tuple[list[WholePatient], list[int]]:
    """What the service hands to the database, and what it says of its progress."""
    database, kept, told = FakeDatabase(CLOCK), [], []

    def store(patients: Iterable[WholePatient]) -> int:
        kept.extend(patients)
        return len(kept)

    service = DemoService(
        database.open_work, CLOCK, LIBRARY, HandoutService(LIBRARY), PaperPrinter()
    )
    service.fill(store, count, 1, Language.NL, told.append)
    assert database.stored.clinic is not None
    assert database.stored.clinic.is_demo
    return kept, told


def test_a_small_clinic_has_the_sheets_that_were_issued() -> None:
    kept, told = filled(8)
    for whole in kept:
        assert [d.code for d, _ in whole.documents] == [v.code for v in whole.versions]
    assert any(whole.documents for whole in kept)
    assert told == list(range(1, 9))


def test_a_large_clinic_has_no_sheets() -> None:
    kept, _ = filled(SHEETS_UP_TO + 1)
    assert not any(whole.documents for whole in kept)
