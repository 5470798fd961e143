"""The quick way in leaves the database exactly as the careful way would have."""

from dataclasses import replace
from datetime import date

import pytest

from exercise_app.domain.errors import ConflictError, NotFoundError
from exercise_app.domain.ids import new_id
from exercise_app.domain.measure import MISSING, NOT_ASKED, PainQuestion, PainReading, Reading
from exercise_app.domain.overview import PatientQuery
from exercise_app.storage import bulk
from exercise_app.storage.bulk import WholePatient, insert_patients
from exercise_app.storage.database import Database
from exercise_app.storage.engine import Place, connect
from tests.bench.big_clinic import patients
from tests.builders import (
    a_document,
    a_patient,
    a_program,
    a_session,
    a_version,
    an_episode,
    an_event,
)

# `operation` and `database_info` tell how and where something was stored, not what.
_OWN = ("alembic_version", "database_info", "operation", "sqlite_sequence")


def a_whole_patient() -> WholePatient:
    patient = a_patient()
    old = an_episode(patient.id, started_on=date(2020, 1, 1), ended_on=date(2020, 6, 1))
    new = an_episode(patient.id)
    readings = (Reading.of(0), NOT_ASKED, MISSING, Reading.of(10))
    sessions = tuple(
        replace(
            a_session(episode.id, day=date(2026, 2, 10 - n)),
            pain=(PainReading(PainQuestion.AVERAGE_24H, reading),),
        )
        for episode in (old, new)
        for n, reading in enumerate(readings)
    )
    draft = a_program(new.id)
    versions = (a_version(draft), a_version(replace(draft, title="Vervolg"), 2))
    return WholePatient(
        patient,
        (old, new),
        sessions,
        versions,
        (draft,),
        (an_event(new.id),),
        ((a_document(versions[0]), b"%PDF"),),
    )


def stored_one_by_one(database: Database, whole: WholePatient) -> None:
    with database.open_work(write=True) as work:
        work.patients.save(whole.patient)
        for episode in whole.episodes:
            work.episodes.save(episode)
        for event in whole.events:
            work.episodes.save_event(event)
        for draft in whole.drafts:
            work.programs.save_draft(draft)
        for version in whole.versions:
            work.programs.add_version(version)
        for session in whole.sessions:
            work.sessions.add(session)
        for document, content in whole.documents:
            work.documents.add(document, content)
        work.commit(new_id())


def everything(database: Database) -> dict[str, list[tuple[object, ...]]]:
    raw = connect(Place(database.path))
    names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    found = {
        name: sorted(raw.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
        for (name,) in names
        if name not in _OWN
    }
    raw.close()
    return found


def test_many_at_once_store_the_same_as_one_by_one(database, tmp_path):
    wholes = [a_whole_patient(), WholePatient(a_patient()), *patients(12, 3)]
    assert insert_patients(database, wholes) == len(wholes)
    with Database.create(tmp_path / "careful.db") as careful:
        for whole in wholes:
            stored_one_by_one(careful, whole)
        assert everything(database) == everything(careful)
    empty = {name for name, rows in everything(database).items() if not rows}
    own = {"own_template", "own_exercise", "own_picture"}
    used = {"favourite", "exercise_use", "exercise_pair"}
    assert empty == {"clinic", "session_revision", *own, *used}


def test_numbers_go_on_where_earlier_ones_stopped(database, monkeypatch):
    monkeypatch.setattr(bulk, "PATIENTS_AT_ONCE", 2)
    assert insert_patients(database, patients(5, 2)) == 5
    with database.open_work(write=True) as work:
        (row, *_) = work.patients.page(PatientQuery(), 0, 5)
        (episode,) = work.episodes.of_patient(row.id)
        highest = max(s.sequence for s in work.sessions.of_episode(episode.id))
        assert work.sessions.add(a_session(episode.id)).sequence > highest
        work.commit(new_id())


def test_an_error_undoes_the_batch_it_came_in(database, monkeypatch):
    monkeypatch.setattr(bulk, "PATIENTS_AT_ONCE", 2)
    patient = a_patient()
    orphan = WholePatient(a_patient(), sessions=(a_session(new_id()),))
    wholes = [WholePatient(patient), WholePatient(a_patient()), WholePatient(a_patient()), orphan]
    with pytest.raises(NotFoundError):
        insert_patients(database, wholes)
    with pytest.raises(ConflictError):
        insert_patients(database, [WholePatient(patient)])
    with database.open_work() as work:
        assert work.patients.count(PatientQuery()) == 2
