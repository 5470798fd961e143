"""T-REL-17: whatever is done in whatever order, the file and the stand-in hold the same."""

import os
import shutil
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from exercise_app.domain.errors import AppError
from exercise_app.domain.ids import new_id
from exercise_app.domain.measure import MISSING, NOT_ASKED, PainQuestion, PainReading, Reading
from exercise_app.domain.overview import PatientFilter, PatientOrder, PatientQuery
from exercise_app.storage.database import Database
from tests.builders import NOON, a_patient, a_program, a_session, a_version, an_episode
from tests.fakes import FakeClock, FakeDatabase

DAYS = st.integers(0, 400).map(lambda days: date(2025, 3, 1) + timedelta(days=days))
READINGS = st.sampled_from([NOT_ASKED, MISSING, *(Reading.of(n) for n in range(11))])
NAMES = st.sampled_from(["Vries", "Yılmaz", "O'Connor", "de Jong", "Østergård", "x%_y", "李"])
QUERIES = st.builds(
    PatientQuery,
    st.sampled_from(["", "y", "con", "jong vries", "19", "8-2", "%", "zz"]),
    st.sampled_from(PatientFilter),
    st.sampled_from(PatientOrder),
    st.booleans(),
    DAYS,
)


class BothDatabases(RuleBasedStateMachine):
    """Does everything twice: to a file, and to the stand-in."""

    patients = Bundle("patients")
    episodes = Bundle("episodes")
    sessions = Bundle("sessions")
    template: Path

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        shutil.copy(self.template, self.folder / "clinic.db")
        self.clock = FakeClock()
        self.fake = FakeDatabase(self.clock)
        self.reopen()

    def reopen(self):
        self.file = Database.open(self.folder / "clinic.db", today=self.clock.today)

    def teardown(self):
        self.file.close()
        shutil.rmtree(self.folder)

    def both(self, action, *, commit=True):
        """Do it to both; the answers or the failures must be equal."""
        answers = []
        op_id = new_id()
        for database in (self.file, self.fake):
            try:
                with database.open_work(write=True) as work:
                    answers.append(action(work))
                    if commit:
                        work.commit(op_id)
            except AppError as error:
                answers.append(error.code)
        assert answers[0] == answers[1]
        return answers[0]

    @rule(target=patients, name=NAMES, day=DAYS)
    def new_patient(self, name, day):
        patient = a_patient(family_name=name, birth_date=day)
        self.both(lambda work: work.patients.save(patient))
        return patient.id

    @rule(key=patients, name=NAMES, back=st.sampled_from([0, 0, 1]))
    def rename(self, key, name, back):
        def change(work):
            patient = work.patients.get(key)
            version = patient.version - back
            return work.patients.save(replace(patient, family_name=name, version=version))

        self.both(change)

    @rule(key=patients)
    def take_back(self, key):
        self.both(lambda work: work.patients.remove_unused(key))

    @rule(target=episodes, key=patients, day=DAYS)
    def new_episode(self, key, day):
        episode = an_episode(key, started_on=day)
        self.both(lambda work: work.episodes.save(episode))
        return episode.id

    @rule(key=episodes, days=st.none() | st.integers(0, 90))
    def end_or_reopen(self, key, days):
        def change(work):
            episode = work.episodes.get(key)
            ended = None if days is None else episode.started_on + timedelta(days=days)
            return work.episodes.save(replace(episode, ended_on=ended))

        self.both(change)

    @rule(target=sessions, key=episodes, day=DAYS, reading=READINGS, commit=st.booleans())
    def new_session(self, key, day, reading, commit):
        pain = (PainReading(PainQuestion.AVERAGE_24H, reading),)
        session = replace(a_session(key, day=day), pain=pain)
        self.both(lambda work: work.sessions.add(session), commit=commit)
        return session.id

    @rule(key=sessions, day=DAYS, reading=READINGS)
    def correct(self, key, day, reading):
        def change(work):
            session = work.sessions.get(key)
            pain = (PainReading(PainQuestion.WORST_24H, reading),)
            return work.sessions.correct(replace(session, day=day, pain=pain), NOON, "K")

        self.both(change)

    @rule(key=sessions)
    def withdraw(self, key):
        self.both(lambda work: work.sessions.withdraw(key, NOON, "K"))

    @rule(key=sessions)
    def restore(self, key):
        self.both(lambda work: work.sessions.restore(key))

    @rule(key=episodes, start=st.none() | DAYS)
    def issue(self, key, start):
        program = a_program(key, starts_on=start)
        version = a_version(program)

        def add(work):
            number = len(work.programs.versions(key)) + 1
            work.programs.add_version(replace(version, number=number))

        self.both(add)

    @rule()
    def close_and_open(self):
        self.file.close()
        self.reopen()

    @rule(query=QUERIES, offset=st.integers(0, 3), limit=st.integers(0, 4))
    def look(self, query, offset, limit):
        def ask(work):
            return work.patients.count(query), work.patients.page(query, offset, limit)

        self.both(ask, commit=False)

    @rule(key=sessions)
    def look_back(self, key):
        self.both(lambda work: work.sessions.history(key), commit=False)

    @invariant()
    def hold_the_same(self):
        def ask(work):
            rows = work.patients.page(PatientQuery(today=date(2026, 1, 1)), 0, 99)
            episodes = [e for row in rows for e in work.episodes.of_patient(row.id)]
            sessions = [work.sessions.of_episode(e.id) for e in episodes]
            return rows, episodes, sessions

        self.both(ask, commit=False)


@pytest.mark.timeout(300)
def test_file_and_stand_in_never_differ(made, caplog):
    BothDatabases.template = made[None]
    run_state_machine_as_test(
        BothDatabases,
        settings=settings(
            max_examples=int(os.environ.get("WERVEL_MODEL_RUNS", "10")),
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
