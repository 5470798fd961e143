"""The first look must say exactly what the real unit of work says."""

import shutil
from dataclasses import replace
from datetime import timedelta

import pytest

from exercise_app.domain.errors import DatabaseDamagedError
from exercise_app.domain.ids import new_id
from exercise_app.domain.measure import NOT_ASKED, PainQuestion, PainReading
from exercise_app.domain.overview import PatientFilter, PatientOrder, PatientQuery
from exercise_app.storage.database import Database
from tests.builders import a_clinic, a_program, a_session, a_version, stored_patient
from tests.storage.conftest import KEY

PAGES = [(0, 60), (0, 3), (2, 2), (5, 60), (0, 0), (-1, -1)]


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def filled(request, made, file, clock):
    """A clinic with patients of every kind."""
    shutil.copy(made[request.param], file)
    with Database.open(file, request.param, today=clock.today) as database:
        with database.open_work(write=True) as work:
            work.clinics.save(a_clinic())
            work.commit(new_id())
        for number in range(6):
            _patient(database, clock.today(), number)
        yield database


def _patient(database, today, number):
    _, episode = stored_patient(database, family_name=f"Vries{number}", birth_date=None)
    with database.open_work(write=True) as work:
        if number % 2:
            session = a_session(episode.id, number, day=today - timedelta(days=number - 1))
            if number == 3:
                not_asked = (PainReading(PainQuestion.AVERAGE_24H, NOT_ASKED),)
                session = replace(session, pain=not_asked)
            work.sessions.add(session)
        if number > 3:
            draft = work.programs.save_draft(a_program(episode.id))
            work.programs.add_version(a_version(draft))
        work.commit(new_id())


QUERIES = [
    PatientQuery(words, which, order, descending)
    for words in ("", "vries3")
    for which in PatientFilter
    for order in PatientOrder
    for descending in (True, False)
]


def test_the_list_is_the_same_for_every_question(filled, clock):
    with filled.open_work() as full, filled.first_work() as first:
        for undated in QUERIES:
            query = replace(undated, today=clock.today())
            assert first.patients.count(query) == full.patients.count(query), query
            for offset, limit in PAGES:
                expected = full.patients.page(query, offset, limit)
                assert first.patients.page(query, offset, limit) == expected, query


def test_the_list_is_not_empty_by_mistake(filled, clock):
    with filled.first_work() as first:
        rows = first.patients.page(PatientQuery(today=clock.today()), 0, 60)
    assert len(rows) == 6
    assert any(row.program_title for row in rows)
    assert any(row.spark for row in rows)


def test_the_clinic_is_the_same(filled):
    with filled.open_work() as full, filled.first_work() as first:
        assert first.clinics.get() == full.clinics.get()
        assert first.clinics.get() is not None


def test_no_clinic_is_none(database):
    with database.first_work() as first:
        assert first.clinics.get() is None


def test_everything_else_is_led_on(filled, clock):
    with filled.first_work() as first, filled.open_work() as full:
        query = PatientQuery(today=clock.today())
        patient_id = first.patients.page(query, 0, 1)[0].id
        assert first.patients.get(patient_id) == full.patients.get(patient_id)
        assert first.patients.row(patient_id) == full.patients.row(patient_id)
        assert first.patients.code_is_free("nobody's")
        episodes = first.episodes.of_patient(patient_id)
        assert episodes == full.episodes.of_patient(patient_id)
        assert first.programs.versions(episodes[0].id) == full.programs.versions(episodes[0].id)
        assert first.sessions.of_episode(episodes[0].id) == full.sessions.of_episode(episodes[0].id)
        assert first.documents.of_episode(episodes[0].id) == ()
        assert not first.was_done(new_id())


def test_it_is_for_reading(filled, clock):
    with filled.first_work() as first, pytest.raises(RuntimeError):
        first.commit(new_id())


def test_a_damaged_file_is_an_expected_failure(made, file, clock):
    shutil.copy(made[None], file)
    with Database.open(file, today=clock.today) as database:
        content = bytearray(file.read_bytes())
        content[4096:] = b"\xff" * (len(content) - 4096)
        file.write_bytes(content)
        with database.first_work() as first, pytest.raises(DatabaseDamagedError):
            first.patients.page(PatientQuery(today=clock.today()), 0, 60)


def test_the_first_page_loads_no_sqlalchemy(filled, run_python):
    filled.close()
    key = filled._place.key
    said = run_python(
        "import sys; from pathlib import Path\n"
        "from datetime import date\n"
        "from exercise_app.domain.overview import PatientQuery\n"
        "from exercise_app.storage.database import Database\n"
        "key = bytes.fromhex(sys.argv[2]) or None\n"
        "with Database.open(Path(sys.argv[1]), key) as database:\n"
        "    with database.first_work() as work:\n"
        "        work.clinics.get(); work.patients.count(PatientQuery(today=date.today()))\n"
        "        work.patients.page(PatientQuery(today=date.today()), 0, 60)\n"
        "print(any(name.startswith('sqlalchemy') for name in sys.modules))\n",
        str(filled.path),
        key.hex() if key else "",
    )
    assert said.strip() == "False"
