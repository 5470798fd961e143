"""How the database finds a page: looked at in its plan, because a clock says nothing on a small
file."""

import pytest
from sqlalchemy.dialects import sqlite

from exercise_app.domain.overview import PatientFilter, PatientOrder, PatientQuery
from exercise_app.storage.engine import Place, connect
from exercise_app.storage.repositories.patients import found_ids


@pytest.mark.parametrize("order", PatientOrder)
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("words", ["", "jan", "8-2", "jan 8-2"])
@pytest.mark.parametrize("kept", [PatientFilter.ALL, PatientFilter.RUNNING])
def test_every_page_is_one_walk_along_one_index(database, order, descending, words, kept):
    query = PatientQuery(words, kept, order, descending)
    statement = found_ids(query).offset(1_000).limit(50)
    compiled = statement.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    raw = connect(Place(database.path))
    plan = [row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {compiled}")]
    raw.close()
    index = {"last-visit": "visit", "last-score": "score", "name": "name"}[order]
    assert plan == [f"SCAN patient_summary USING COVERING INDEX ix_patient_summary_by_{index}"]
