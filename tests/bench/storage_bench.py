"""Measures storage against bare statements on the same file: `python -m tests.bench.storage_bench`.

Every measurement runs our way and the bare way in turns, so that a slow machine slows both.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exercise_app.domain.ids import new_id
from exercise_app.domain.overview import PatientFilter, PatientOrder, PatientQuery
from exercise_app.storage.bulk import insert_patients
from exercise_app.storage.database import Database
from exercise_app.storage.engine import Place, connect
from tests.bench.big_clinic import LONG_COURSE, TODAY, patients
from tests.builders import a_session

WORDS = ("d", "jan", "jansen s", "8-2-19", "zzz", "v d j", "yilmaz", "oconnor", "2001", "1967", "k")


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds on the clock: middle, 95th percentile and worst of ours, then the bare way.

    `cpu_p95` is the 95th percentile of processor time, which other programs do not lengthen.
    """

    name: str
    p50: float
    p95: float
    worst: float
    bare_p50: float
    bare_p95: float
    cpu_p95: float

    @property
    def ratio(self) -> float:
        return self.p50 / self.bare_p50

    def __str__(self) -> str:
        return (
            f"{self.name:34} p50 {self.p50:7.2f}  p95 {self.p95:7.2f}  max {self.worst:7.2f} ms"
            f"  (CPU p95 {self.cpu_p95:6.2f})"
            f"   bare p50 {self.bare_p50:7.2f}  p95 {self.bare_p95:7.2f}   x{self.ratio:.1f}"
        )


class StorageBench:
    """One filled clinic and the questions asked of it."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.bare = connect(Place(database.path))
        self.chance = random.Random(5)
        with database.open_work() as work:
            self.count = work.patients.count(PatientQuery())
            (row,) = work.patients.page(PatientQuery("200000"), 0, 1)
            (self.episode,) = work.episodes.of_patient(row.id)
        self.patient_id = row.id

    def close(self) -> None:
        self.bare.close()

    def search(self, rounds: int = 5) -> Measured:
        """Count and first page, as a search box asks after every key press."""
        queries = [
            PatientQuery(words, filter_, order, today=TODAY)
            for words in WORDS
            for filter_ in (PatientFilter.ALL, PatientFilter.RUNNING)
            for order in PatientOrder
        ] * rounds

        def ours(query: PatientQuery) -> None:
            with self.database.open_work() as work:
                work.patients.count(query)
                work.patients.page(query, 0, 50)

        def bare(query: PatientQuery) -> None:
            self.bare.execute("SELECT count(*) FROM patient_summary").fetchall()
            like = [f"% {word}%" for word in query.words.split()]
            where = " AND ".join("name_words LIKE ?" for _ in like)
            statement = f"SELECT count(*) FROM patient_summary WHERE {where}"
            self.bare.execute(statement, like).fetchall()

        return _measure("search: count + 50 rows", ours, bare, queries)

    def page(self, rounds: int = 60) -> Measured:
        """A page of 50 rows at any offset, in every order, with every filter."""
        queries = [
            (PatientQuery("", filter_, order, down, TODAY), self.chance.random())
            for filter_ in PatientFilter
            for order in PatientOrder
            for down in (True, False)
            for _ in range(max(1, rounds // 12))
        ]

        def ours(asked: tuple[PatientQuery, float]) -> None:
            query, part = asked
            with self.database.open_work() as work:
                work.patients.page(query, int(part * self.count), 50)

        def bare(asked: tuple[PatientQuery, float]) -> None:
            self.bare.execute(
                "SELECT s.*, p.* FROM (SELECT patient_id FROM patient_summary"
                " ORDER BY sort_name LIMIT 50 OFFSET ?) k"
                " JOIN patient_summary s USING (patient_id) JOIN patient p ON p.id = s.patient_id",
                (int(asked[1] * self.count),),
            ).fetchall()

        return _measure("page of 50, any order and offset", ours, bare, queries)

    def open_patient(self, rounds: int = 60) -> Measured:
        """Everything of one patient with 60 sessions."""

        def ours(_: int) -> None:
            with self.database.open_work() as work:
                work.patients.get(self.patient_id)
                work.patients.row(self.patient_id)
                work.episodes.of_patient(self.patient_id)
                found = work.sessions.of_episode(self.episode.id)
                work.programs.draft(self.episode.id)
                work.episodes.events(self.episode.id)
            assert len(found) >= LONG_COURSE

        def bare(_: int) -> None:
            key = (self.episode.id.hex,)
            for part in ("pain_reading", "exercise_response"):
                self.bare.execute(
                    f"SELECT r.* FROM {part} r JOIN session s ON s.id = r.session_id"
                    " WHERE s.episode_id = ?",
                    key,
                ).fetchall()
            self.bare.execute("SELECT * FROM session WHERE episode_id = ?", key).fetchall()

        return _measure("open a patient with 60 sessions", ours, bare, list(range(rounds)))

    def save_session(self, rounds: int = 100) -> Measured:
        """One session committed to the disk."""
        self.bare.execute("CREATE TABLE IF NOT EXISTS bare_score (a TEXT PRIMARY KEY, b INTEGER)")

        def ours(_: int) -> None:
            with self.database.open_work(write=True) as work:
                work.sessions.add(a_session(self.episode.id, day=TODAY))
                work.commit(new_id())

        def bare(_: int) -> None:
            self.bare.execute("BEGIN IMMEDIATE")
            self.bare.execute("INSERT INTO bare_score VALUES (?, 4)", (new_id().hex,))
            self.bare.execute("COMMIT")

        try:
            return _measure("save one session (fsync)", ours, bare, list(range(rounds)))
        finally:
            self.bare.execute("DROP TABLE bare_score")

    def all(self) -> list[Measured]:
        return [self.search(), self.page(), self.open_patient(), self.save_session()]


def _measure(
    name: str, ours: Callable[[Any], None], bare: Callable[[Any], None], asked: list[Any]
) -> Measured:
    ours(asked[0])
    bare(asked[0])
    our_ms, bare_ms, cpu_ms = [], [], []
    for question in asked:
        for way, times in ((ours, our_ms), (bare, bare_ms)):
            start, cpu = time.perf_counter(), time.thread_time()
            way(question)
            times.append((time.perf_counter() - start) * 1_000)
            if way is ours:
                cpu_ms.append((time.thread_time() - cpu) * 1_000)
    our_ms.sort()
    bare_ms.sort()
    cpu_ms.sort()
    return Measured(
        name,
        our_ms[len(our_ms) // 2],
        our_ms[int(len(our_ms) * 0.95)],
        our_ms[-1],
        bare_ms[len(bare_ms) // 2],
        bare_ms[int(len(bare_ms) * 0.95)],
        cpu_ms[int(len(cpu_ms) * 0.95)],
    )


@contextmanager
def filled_clinic(path: Path, count: int, sessions: int) -> Iterator[StorageBench]:
    """Make a clinic at a path and open it for questions."""
    with Database.create(path, today=lambda: TODAY) as database:
        insert_patients(database, patients(count, sessions))
        bench = StorageBench(database)
        try:
            yield bench
        finally:
            bench.close()


def main(count: int = 50_000, sessions: int = 10) -> None:
    """Fill a clinic of 50,000 patients with 1,000,000 scores and print every measurement."""
    with tempfile.TemporaryDirectory() as folder:
        path, start = Path(folder) / "big.db", time.perf_counter()
        with filled_clinic(path, count, sessions) as bench:
            megabytes = path.stat().st_size / 1_000_000
            seconds = time.perf_counter() - start
            sys.stdout.write(f"{count} patients in {seconds:.0f} s, {megabytes:.0f} MB\n")
            for measured in bench.all():
                sys.stdout.write(f"{measured}\n")


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
