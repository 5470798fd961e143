"""Saves sessions until it is killed. Reads "<database> <episode>" lines, forks a saver for each.

A saver prints "ack <session>" after every commit; when it has died, "died <signal>" follows.
Forking saves the half second that importing takes, 200 times.
"""

import os
import sys
from pathlib import Path
from uuid import UUID

from exercise_app.domain.ids import new_id
from exercise_app.storage.database import Database
from tests.builders import a_session


def tell(text: str) -> None:
    """Write one line at once; a pipe keeps so short a line whole."""
    os.write(1, f"{text}\n".encode())


def save_for_ever(path: Path, episode_id: UUID) -> None:
    with Database.open(path) as database:
        tell(f"pid {os.getpid()}")
        while True:
            with database.open_work(write=True) as work:
                session = work.sessions.add(a_session(episode_id))
                work.commit(new_id())
            tell(f"ack {session.id}")


def main() -> None:
    for line in sys.stdin:
        path, episode_id = line.rsplit(maxsplit=1)
        child = os.fork()
        if child == 0:
            try:
                save_for_ever(Path(path), UUID(episode_id))
            finally:
                os._exit(99)
        _, status = os.waitpid(child, 0)
        tell(f"died {os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0}")


if __name__ == "__main__":
    main()
