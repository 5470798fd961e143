"""T-REL-01: a program that is killed loses nothing it called saved, and damages nothing."""

import os
import random
import select
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from exercise_app.storage.database import Database
from exercise_app.storage.engine import Place, connect
from tests.builders import stored_patient

KILLS, KILLS_A_DATABASE = 200, 20
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")


@dataclass
class Killed:
    acked: set[UUID]
    by_signal: int


class Savers:
    """Starts savers and kills each at a random moment."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self._server = subprocess.Popen(
            [sys.executable, "-m", "tests.storage.kill_server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            text=True,
        )

    def close(self) -> None:
        self._server.stdin.close()
        self._server.wait(timeout=30)
        self._server.stdout.close()

    def save_and_kill(self, path: Path, episode_id: UUID) -> Killed:
        print(path, episode_id, file=self._server.stdin, flush=True)
        word, pid = self._server.stdout.readline().split()
        assert word == "pid"
        acked = set()
        for _ in range(self.chance.randint(0, 4)):
            acked.add(self._ack(self._server.stdout.readline()))
        # A moment shorter than one save: the kill falls anywhere in the next one.
        select.select([], [], [], self.chance.uniform(0, 0.006))
        os.kill(int(pid), signal.SIGKILL)
        for line in self._server.stdout:
            if line.startswith("died"):
                return Killed(acked, int(line.split()[1]))
            acked.add(self._ack(line))
        raise AssertionError("the server of savers stopped")

    @staticmethod
    def _ack(line: str) -> UUID:
        word, key = line.split()
        assert word == "ack"
        return UUID(key)


def sessions_in(path: Path) -> set[UUID]:
    """Check the whole file and return what it holds."""
    raw = connect(Place(path))
    try:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        whole = raw.execute("SELECT s.id FROM session s JOIN pain_reading r ON r.session_id = s.id")
        found = {UUID(row[0]) for row in whole}
        assert raw.execute("SELECT count(*) FROM session").fetchone() == (len(found),)
        return found
    finally:
        raw.close()


@pytest.fixture
def savers(request):
    seed = int(os.environ.get("WERVEL_KILL_SEED", random.randrange(10**6)))
    made = Savers(seed)
    request.node.user_properties.append(("seed", seed))
    yield made
    made.close()


@pytest.mark.timeout(300)
def test_no_acknowledged_session_is_lost_by_two_hundred_kills(savers, made, tmp_path):
    kills, unacknowledged, unclean, total = 0, 0, 0, 0
    for number in range(KILLS // KILLS_A_DATABASE):
        path = tmp_path / f"{number}.db"
        shutil.copy(made[None], path)
        with Database.open(path) as database:
            _, episode = stored_patient(database)
        stored: set[UUID] = set()
        for _ in range(KILLS_A_DATABASE):
            killed = savers.save_and_kill(path, episode.id)
            kills += killed.by_signal == signal.SIGKILL
            unclean += path.with_name(f"{path.name}-wal").exists()
            found = sessions_in(path)
            assert stored <= found
            assert killed.acked <= found
            new = found - stored
            assert len(killed.acked) <= len(new) <= len(killed.acked) + 1
            unacknowledged += len(new) - len(killed.acked)
            total += len(killed.acked)
            stored = found
        with Database.open(path) as database, database.open_work() as work:
            assert {session.id for session in work.sessions.of_episode(episode.id)} == stored
    # The proof that something was tested: every saver died by the signal, most in the middle of
    # its work with a log left behind, and some between the commit and its acknowledgement.
    assert kills == KILLS
    assert unclean > KILLS // 2
    assert total > KILLS
    assert unacknowledged >= 0
