"""Storage may cost a bounded number of times what bare statements on the same file cost.

`WERVEL_BENCH=full` fills 50,000 patients with 1,000,000 scores; otherwise the clinic is small.
"""

import os
import sys
from collections.abc import Iterator

import pytest

from tests.bench.storage_bench import StorageBench, filled_clinic

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]

FULL = os.environ.get("WERVEL_BENCH") == "full"
PATIENTS, SESSIONS = (50_000, 10) if FULL else (1_500, 4)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StorageBench]:
    with filled_clinic(tmp_path_factory.mktemp("bench") / "clinic.db", PATIENTS, SESSIONS) as made:
        yield made


def test_a_search_costs_a_few_bare_searches(bench):
    measured = bench.search(rounds=2 if FULL else 6)
    sys.stdout.write(f"{measured}\n")
    # A small clinic shows the fixed cost of a unit of work, a big one the search itself.
    assert measured.ratio < (4 if FULL else 40)


def test_any_page_costs_a_few_bare_pages(bench):
    measured = bench.page()
    sys.stdout.write(f"{measured}\n")
    assert measured.ratio < 30


def test_opening_a_patient_with_sixty_sessions_costs_little_more_than_its_rows(bench):
    measured = bench.open_patient(rounds=20)
    sys.stdout.write(f"{measured}\n")
    assert measured.ratio < 60


def test_saving_a_session_costs_a_bounded_number_of_bare_commits(bench):
    measured = bench.save_session(rounds=30)
    sys.stdout.write(f"{measured}\n")
    assert measured.ratio < 100
