import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.runtime.jobs import JobRunner, Progress


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.drain()


def _never(*_: object) -> None:
    raise AssertionError("must not be called")


def test_work_runs_elsewhere_and_its_answer_arrives_here(jobs: JobRunner, qtbot: QtBot) -> None:
    main, seen = threading.get_ident(), []

    def done(worker: int) -> None:
        seen.append((worker, threading.get_ident()))

    jobs.start(threading.get_ident, done, _never)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != main
    assert seen[0][1] == main


def test_a_failure_arrives_as_the_exception(jobs: JobRunner, qtbot: QtBot) -> None:
    seen: list[Exception] = []
    jobs.start(lambda: 1 / 0, _never, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], ZeroDivisionError)


def test_all_of_many_jobs_answer_in_order(jobs: JobRunner, qtbot: QtBot) -> None:
    seen: list[int] = []
    for number in range(500):
        jobs.start(lambda number=number: number, seen.append, _never)
    qtbot.waitUntil(lambda: len(seen) == 500, timeout=10_000)
    assert seen == list(range(500))
    assert not jobs.is_busy


def test_only_one_piece_of_work_runs_at_a_time(jobs: JobRunner, qtbot: QtBot) -> None:
    running, most, done = [0], [0], []
    lock = threading.Lock()

    def work() -> None:
        with lock:
            running[0] += 1
            most[0] = max(most[0], running[0])
        with lock:
            running[0] -= 1

    for _ in range(50):
        jobs.start(work, done.append, _never)
    qtbot.waitUntil(lambda: len(done) == 50)
    assert most == [1]


def test_a_forgotten_answer_never_arrives(jobs: JobRunner, qtbot: QtBot) -> None:
    go, seen = threading.Event(), []
    running = jobs.start(go.wait, _never, _never)
    waiting = jobs.start(lambda: seen.append("worked"), _never, _never)
    jobs.forget(waiting)
    jobs.forget(running)
    jobs.forget(999)
    go.set()
    last: list[int] = []
    jobs.start(lambda: 7, last.append, _never)
    qtbot.waitUntil(lambda: last == [7])
    assert seen == []


def test_draining_waits_for_what_runs_and_drops_its_answer(jobs: JobRunner, qtbot: QtBot) -> None:
    ended = threading.Event()
    begun = threading.Event()

    def work() -> None:
        begun.set()
        ended.wait(0.05)
        ended.set()

    jobs.start(work, _never, _never)
    begun.wait(5)
    jobs.drain()
    assert ended.is_set()
    qtbot.waitUntil(lambda: not jobs.is_busy)


def test_nothing_begins_after_draining(jobs: JobRunner) -> None:
    jobs.drain()
    jobs.start(_never, _never, _never)
    assert not jobs.is_busy


def test_progress_reaches_this_thread_and_is_not_a_flood(jobs: JobRunner, qtbot: QtBot) -> None:
    progress, seen, done = Progress(), [], []
    progress.moved.connect(lambda fraction: seen.append((fraction, threading.get_ident())))

    def work() -> None:
        for step in range(1, 10_001):
            progress.report(step / 10_000)

    jobs.start(work, done.append, _never)
    qtbot.waitUntil(lambda: bool(done) and seen[-1][0] == 1.0)
    assert len(seen) < 200
    assert {thread for _, thread in seen} == {threading.get_ident()}


def test_work_can_be_told_to_stop(jobs: JobRunner, qtbot: QtBot) -> None:
    progress, done = Progress(), []

    def work() -> str:
        while not progress.is_cancelled:
            pass
        return "stopped"

    jobs.start(work, done.append, _never)
    progress.cancel()
    qtbot.waitUntil(lambda: done == ["stopped"])
