"""Migrations: one way to the newest schema for new and old files, all of it or nothing."""

import hashlib
import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect

from exercise_app.domain.errors import (
    MigrationFailedError,
    ReadOnlyError,
    SchemaTooNewError,
    StorageFullError,
)
from exercise_app.domain.ids import new_id
from exercise_app.domain.overview import PatientQuery
from exercise_app.storage import backup, schema, upgrade
from exercise_app.storage.backup import manifest_path, verify_backup
from exercise_app.storage.database import Database
from exercise_app.storage.engine import Place, connect, make_engine
from exercise_app.storage.records import Record
from tests.builders import a_program, a_session, a_version, stored_patient
from tests.storage.golden.build import GOLDEN, NASTY_NAMES, build

STEP = """
import sqlalchemy as sa
from alembic import op

revision = "{number:04}"
down_revision = "{before:04}"


def upgrade() -> None:
    with op.batch_alter_table("patient") as table:
        table.add_column(sa.Column("nickname", sa.Text(), nullable=False, server_default=""))
    with op.batch_alter_table("patient") as table:
        table.alter_column("given_name", type_=sa.Text())
    {then}
"""


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def raw_write(path: Path, statement: str) -> None:
    raw = connect(Place(path))
    raw.execute(statement)
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    raw.close()


@pytest.fixture
def filled(database: Database) -> Path:
    """A closed database with one patient, three sessions and an issued version."""
    _, episode = stored_patient(database)
    with database.open_work(write=True) as work:
        for pain in (6, 4, 0):
            work.sessions.add(a_session(episode.id, pain))
        work.programs.add_version(a_version(a_program(episode.id)))
        work.commit(new_id())
    database.close()
    return database.path


def steps(folder: Path, then: str) -> str:
    """Make a folder of migrations with one more that ends with a statement."""
    target = folder / "migrations"
    shutil.copytree(Path(upgrade.__file__).parent / "migrations", target)
    step = STEP.format(then=then, number=schema.HEAD + 1, before=schema.HEAD)
    (target / "versions" / "9999_next.py").write_text(step)
    return str(target)


def test_the_schema_number_is_the_number_of_the_newest_migration():
    folder = Path(upgrade.__file__).parent / "migrations"
    assert ScriptDirectory(str(folder)).get_heads() == [f"{schema.HEAD:04}"]


def test_migrations_make_exactly_the_tables_of_the_records(database):
    engine = make_engine(Place(database.path))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        found = compare_metadata(context, Record.metadata)
    engine.dispose()
    assert found == []


def test_migrations_write_every_rule_of_the_records(database, tmp_path):
    """Autogenerate compares no check constraints, no ondelete options of tables and no indexes
    with a direction, so these are compared with what the records themselves make."""
    made = create_engine(f"sqlite:///{tmp_path / 'made.db'}")
    Record.metadata.create_all(made)
    engine = make_engine(Place(database.path))
    for table in Record.metadata.tables:
        pairs = []
        for side in (made, engine):
            look = inspect(side)
            with side.connect() as connection:
                indexes = connection.exec_driver_sql(
                    "SELECT name, sql FROM sqlite_master"
                    " WHERE tbl_name = ? AND type = 'index' AND sql IS NOT NULL ORDER BY name",
                    (table,),
                ).all()
            pairs.append(
                (
                    sorted((c["name"], c["sqltext"]) for c in look.get_check_constraints(table)),
                    sorted(map(str, look.get_foreign_keys(table))),
                    [tuple(index) for index in indexes],
                )
            )
        assert pairs[0] == pairs[1], table
    made.dispose()
    engine.dispose()


def test_opening_a_file_at_head_does_not_import_alembic(filled, run_python):
    output = run_python(
        "import sys, pathlib\n"
        "from exercise_app.storage.database import Database\n"
        "with Database.open(pathlib.Path(sys.argv[1])) as database:\n"
        "    with database.open_work() as work:\n"
        "        work.clinics.get()\n"
        "print([name for name in sys.modules if 'alembic' in name or name.startswith('mako')])\n",
        str(filled),
    )
    assert output.strip() == "[]"


def test_the_golden_file_of_every_schema_upgrades_with_all_its_rows(tmp_path):
    numbers = []
    for golden in sorted(GOLDEN.glob("schema_*.db")):
        numbers.append(int(golden.stem.removeprefix("schema_")))
        path = tmp_path / golden.name
        shutil.copy(golden, path)
        before = rows(path)
        with Database.open(path) as database:
            assert database.check(full=True).problems == ()
            with database.open_work() as work:
                found = work.patients.page(PatientQuery(), 0, 50)
                names = {work.patients.get(row.id).family_name for row in found}
                if numbers[-1] >= 2:
                    assert {one.name for one in work.own_library.templates()} == set(NASTY_NAMES)
                    assert work.own_library.picture("own-heel").startswith(b"\x89PNG")
                    assert len(work.own_library.exercises()) == 2
                for row in found:
                    for episode in work.episodes.of_patient(row.id):
                        work.sessions.of_episode(episode.id)
                        work.programs.versions(episode.id)
                        for document in work.documents.of_episode(episode.id):
                            work.documents.content(document.id)
        after = rows(path)
        assert set(NASTY_NAMES) <= names
        assert {table: after[table] for table in before} == before
    assert numbers == list(range(1, schema.HEAD + 1))


def rows(path: Path) -> dict[str, int]:
    raw = connect(Place(path))
    try:
        return backup.count_rows(raw)
    finally:
        raw.close()


def test_the_golden_file_can_be_built_again(tmp_path):
    path = tmp_path / "again.db"
    build(path)
    assert rows(path) == rows(GOLDEN / f"schema_{schema.HEAD}.db")


def test_an_upgrade_keeps_every_row_and_makes_a_verified_copy_first(filled, tmp_path):
    before = rows(filled)
    copy = upgrade.upgrade(
        Place(filled), script_location=steps(tmp_path, "pass"), head=schema.HEAD + 1
    )
    assert {table: count for table, count in rows(filled).items() if table in before} == before
    assert verify_backup(Place(copy)).rows == before
    raw = connect(Place(filled))
    assert raw.execute("SELECT nickname FROM patient").fetchall() == [("",)]
    assert raw.execute("PRAGMA user_version").fetchone() == (schema.HEAD + 1,)
    assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    triggers = raw.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").fetchone()
    raw.close()
    assert triggers == (4,)


@pytest.mark.parametrize(
    "then",
    [
        "raise ValueError('halfway')",
        "op.execute('SELECT nothing FROM nowhere')",
        "op.execute('DELETE FROM pain_reading')",
        "op.execute('DELETE FROM patient')",
    ],
)
def test_a_failing_upgrade_leaves_the_file_byte_for_byte_as_it_was(filled, tmp_path, then):
    before = digest(filled)
    location = steps(tmp_path, then)
    with pytest.raises(MigrationFailedError):
        upgrade.upgrade(Place(filled), script_location=location, head=schema.HEAD + 1)
    assert digest(filled) == before
    with Database.open(filled) as database, database.open_work() as work:
        assert work.patients.count(PatientQuery()) == 1


def test_an_upgrade_does_not_begin_without_room_for_it(filled, monkeypatch):
    free = round(filled.stat().st_size * 2.4)
    usage = shutil.disk_usage(filled.parent)._replace(free=free)
    monkeypatch.setattr(backup.shutil, "disk_usage", lambda _: usage)
    before = digest(filled)
    with pytest.raises(StorageFullError) as caught:
        upgrade.upgrade(Place(filled))
    assert caught.value.facts["needed_mb"] >= 1
    assert digest(filled) == before
    assert sorted(p.name for p in filled.parent.glob("*before*")) == []


def test_a_file_behind_is_upgraded_when_it_is_opened(filled):
    raw_write(filled, "PRAGMA user_version = 0")
    with Database.open(filled) as database:
        assert database.upgraded_from is not None
        assert manifest_path(database.upgraded_from).exists()
        with database.open_work() as work:
            assert work.patients.count(PatientQuery()) == 1
    with Database.open(filled) as database:
        assert database.upgraded_from is None


def test_a_newer_file_that_may_be_read_opens_for_reading_only(filled):
    raw_write(filled, f"UPDATE database_info SET min_writer = {schema.HEAD + 1}")
    raw_write(filled, f"PRAGMA user_version = {schema.HEAD + 1}")
    before = digest(filled)
    with Database.open(filled) as database:
        assert database.read_only
        with database.open_work() as work:
            assert work.patients.count(PatientQuery()) == 1
        with pytest.raises(ReadOnlyError):
            database.open_work(write=True)
    assert digest(filled) == before


def test_a_newer_file_that_may_still_be_written_opens_as_usual(filled):
    raw_write(filled, f"PRAGMA user_version = {schema.HEAD + 1}")
    with Database.open(filled) as database:
        assert not database.read_only
        stored_patient(database)


def test_a_file_that_is_too_new_is_refused_unchanged_with_the_version_it_needs(filled):
    raw_write(filled, "UPDATE database_info SET min_reader = 7, min_writer = 8")
    raw_write(filled, "PRAGMA user_version = 9")
    before = digest(filled)
    with pytest.raises(SchemaTooNewError) as caught:
        Database.open(filled)
    facts = caught.value.facts
    assert (facts["found"], facts["known"], facts["needed"]) == (9, schema.HEAD, 7)
    assert digest(filled) == before


@pytest.mark.parametrize("table", ["issued_version", "session_revision"])
def test_what_is_kept_for_ever_cannot_be_changed_or_removed(database, table):
    from tests.builders import NOON

    _, episode = stored_patient(database)
    with database.open_work(write=True) as work:
        work.programs.add_version(a_version(a_program(episode.id)))
        session = work.sessions.add(a_session(episode.id))
        work.sessions.correct(session, NOON, "")
        work.commit(new_id())
    raw = connect(Place(database.path))
    for statement in (f"UPDATE {table} SET content = ''", f"DELETE FROM {table}"):
        with pytest.raises(Exception, match=f"{table} never changes"):
            raw.execute(statement)
    raw.close()
