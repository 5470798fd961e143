"""What may stand where a database is expected, and what a disk may do meanwhile."""

import os
import random
import shutil
import sqlite3
import threading
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from exercise_app.domain.errors import (
    AppError,
    ConflictError,
    DatabaseDamagedError,
    DatabaseForeignError,
    DatabaseLockedError,
    DatabaseMissingError,
    EngineTooOldError,
    FileNotWrittenError,
    ReadOnlyError,
    StorageFullError,
)
from exercise_app.domain.ids import new_id
from exercise_app.domain.overview import PatientQuery
from exercise_app.storage import database as database_module
from exercise_app.storage import engine
from exercise_app.storage.backup import manifest_path, verify_backup
from exercise_app.storage.database import Database
from exercise_app.storage.engine import APPLICATION_ID, Place, connect, refuse_old_engine
from exercise_app.storage.records import PatientRecord
from exercise_app.storage.schema import HEAD
from tests.builders import a_patient, a_session, stored_patient
from tests.storage.conftest import KEY


def count(database: Database) -> int:
    with database.open_work() as work:
        return work.patients.count(PatientQuery())


def beside(path: Path) -> set[str]:
    return {p.name for p in path.parent.iterdir() if not p.name.endswith(".lock")} - {"home"}


def test_a_missing_file_is_reported_and_not_made(file):
    with pytest.raises(DatabaseMissingError):
        Database.open(file)
    assert not file.exists()


def test_an_empty_file_is_reported_and_stays_empty(file):
    file.touch()
    with pytest.raises(DatabaseMissingError):
        Database.open(file)
    assert file.stat().st_size == 0


def test_a_folder_is_not_a_database(tmp_path):
    with pytest.raises(AppError):
        Database.open(tmp_path)


@pytest.mark.parametrize("content", [b"x", b"PK\x03\x04" * 2_000, b"\xa5" * 9_999, b"\0" * 512])
def test_another_kind_of_file_is_reported_and_unchanged(file, content):
    file.write_bytes(content)
    with pytest.raises(DatabaseForeignError):
        Database.open(file)
    assert file.read_bytes() == content


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_the_database_of_another_program_is_reported_and_unchanged(file, mode):
    other = sqlite3.connect(file)
    other.execute(f"PRAGMA journal_mode = {mode}")
    other.execute("CREATE TABLE patient (id)")
    other.commit()
    other.close()
    before = file.read_bytes()
    with pytest.raises(DatabaseForeignError):
        Database.open(file)
    assert file.read_bytes() == before
    assert beside(file) == {file.name}


def test_a_wrong_key_a_needless_key_and_a_missing_key_are_reported(made, tmp_path, capfd):
    for name, stored, asked in (
        ("wrong", KEY, bytes(32)),
        ("needless", None, KEY),
        ("missing", KEY, None),
    ):
        path = tmp_path / f"{name}.db"
        shutil.copy(made[stored], path)
        before = path.read_bytes()
        with pytest.raises(DatabaseForeignError):
            Database.open(path, asked)
        assert path.read_bytes() == before
    assert capfd.readouterr().err == ""


def test_a_key_of_another_length_is_a_programming_error(made):
    with pytest.raises(ValueError, match="32 bytes"):
        connect(Place(made[None], b"short"))


def test_an_encrypted_file_shows_nothing_of_a_patient(made, file):
    shutil.copy(made[KEY], file)
    with Database.open(file, KEY) as database:
        stored_patient(database, family_name="Zeldzaamnaam")
    assert b"Zeldzaamnaam" not in file.read_bytes()
    assert b"CREATE TABLE" not in file.read_bytes()
    assert not file.read_bytes().startswith(b"SQLite")


def test_the_key_is_in_no_text_of_the_place(file):
    assert KEY.hex() not in repr(Place(file, KEY))
    assert repr(KEY) not in repr(Place(file, KEY))


@pytest.mark.parametrize("part", [0.2, 0.5, 0.99])
def test_a_truncated_file_is_reported_as_damaged_and_kept(made, file, part):
    content = made[None].read_bytes()
    file.write_bytes(content[: int(len(content) * part)])
    before = file.read_bytes()
    with pytest.raises(DatabaseDamagedError):
        Database.open(file)
    assert file.read_bytes() == before


def test_a_file_of_ours_without_tables_is_damaged(file):
    raw = driver.connect(str(file))
    raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    raw.execute("VACUUM")
    raw.close()
    with pytest.raises(DatabaseDamagedError):
        Database.open(file)


def test_flipped_bits_never_raise_anything_but_an_expected_failure(made, file):
    content = bytearray(made[None].read_bytes())
    chance, refused = random.Random(3), 0
    for _ in range(150):
        changed = bytearray(content)
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        file.write_bytes(changed)
        try:
            with Database.open(file) as database:
                refused += bool(database.check(full=True).problems)
        except AppError:
            refused += 1
    assert refused


def test_a_zeroed_page_is_found_by_the_check(database):
    _, episode = stored_patient(database)
    with database.open_work(write=True) as work:
        for _ in range(200):
            work.sessions.add(a_session(episode.id))
        work.commit(new_id())
    path = database.path
    database.close()
    content = bytearray(path.read_bytes())
    at = content.rindex(b"average-24h") // 4_096 * 4_096
    content[at : at + 4_096] = bytes(4_096)
    path.write_bytes(content)
    with Database.open(path) as opened:
        assert opened.check().problems != ()


def test_a_check_that_runs_out_of_time_says_so(database):
    for _ in range(20):
        stored_patient(database)
    assert database.check().complete
    assert not database.check(seconds=-1).complete


def test_making_a_database_refuses_a_file_that_is_there(file):
    file.write_bytes(b"precious")
    with pytest.raises(ConflictError):
        Database.create(file)
    assert file.read_bytes() == b"precious"


def test_making_a_database_leaves_one_private_file(file):
    Database.create(file).close()
    assert beside(file) == {file.name}
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["with space", "100%#1?x=y&z", "Praktijk Müller", "a'b\"c;d"])
def test_any_name_of_a_file_will_do(tmp_path, name):
    path = tmp_path / name / f"{name}.db"
    with Database.create(path) as database:
        stored_patient(database)
    with Database.open(path) as database:
        assert count(database) == 1
        database.back_up(tmp_path / name / f"{name} copy.db")


def test_a_folder_that_cannot_be_made_is_reported(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(AppError):
        Database.create(tmp_path / "file" / "clinic.db")


def test_actions_of_long_ago_are_forgotten_when_the_database_closes(database):
    stored_patient(database)
    stored_patient(database)
    raw = connect(Place(database.path))
    raw.execute("UPDATE operation SET done_at = '2020-01-01 00:00:00' WHERE rowid = 1")
    raw.close()
    database.close()
    raw = connect(Place(database.path))
    assert raw.execute("SELECT count(*) FROM operation").fetchone() == (1,)
    raw.close()


def test_a_row_that_changed_under_a_save_is_a_conflict(database):
    """Cannot happen on SQLite, where writers wait for each other; a server will need it."""
    patient, _ = stored_patient(database)
    work = database.open_work(write=True)

    def save():
        with work:
            assert work._sql.get(PatientRecord, patient.id).version == 1
            work._sql.connection().exec_driver_sql("UPDATE patient SET version = 7")
            work.patients.save(patient)

    with pytest.raises(ConflictError):
        save()


def test_a_failure_while_making_a_database_leaves_nothing(file, monkeypatch):
    def fail(_):
        raise StorageFullError

    monkeypatch.setattr("exercise_app.storage.upgrade.make_schema", fail)
    with pytest.raises(StorageFullError):
        Database.create(file)
    assert beside(file) == set()


def test_a_second_program_is_told_who_holds_the_database(database):
    with pytest.raises(DatabaseLockedError) as caught:
        Database.open(database.path)
    assert str(os.getpid()) in str(caught.value.facts["holder"])


def test_a_database_is_locked_through_a_symbolic_link_too(database, tmp_path):
    link = tmp_path / "link.db"
    link.symlink_to(database.path)
    with pytest.raises(DatabaseLockedError):
        Database.open(link)


def test_closing_lets_the_next_one_in_and_leaves_no_log(database):
    stored_patient(database)
    database.close()
    assert beside(database.path) == {database.path.name}
    with Database.open(database.path) as opened:
        assert opened.closed_cleanly
        assert count(opened) == 1


def test_closing_twice_is_harmless(database):
    database.close()
    database.close()


def test_a_failed_open_gives_the_lock_back(made, file):
    file.write_bytes(b"no database at all")
    for _ in range(2):
        with pytest.raises(DatabaseForeignError):
            Database.open(file)


def test_a_database_that_was_not_closed_says_so(database, tmp_path):
    stored_patient(database)
    for suffix in ("", "-wal"):
        shutil.copy(f"{database.path}{suffix}", f"{tmp_path / 'crashed.db'}{suffix}")
    with Database.open(tmp_path / "crashed.db") as opened:
        assert not opened.closed_cleanly
        assert count(opened) == 1


@pytest.mark.parametrize("with_log", [False, True])
def test_a_database_that_cannot_be_written_opens_for_reading(
    database, tmp_path, monkeypatch, with_log
):
    stored_patient(database)
    path = tmp_path / "medium" / "clinic.db"
    path.parent.mkdir()
    if not with_log:
        database.close()
    for suffix in ("", "-wal") if with_log else ("",):
        shutil.copy(f"{database.path}{suffix}", f"{path}{suffix}")
    before = path.read_bytes()
    monkeypatch.setattr(database_module, "_is_writable", lambda _: False)
    with Database.open(path) as opened:
        assert opened.read_only
        assert count(opened) == 1
        with pytest.raises(ReadOnlyError):
            opened.open_work(write=True)
        with pytest.raises(ReadOnlyError):
            opened.begin_bulk()
        with pytest.raises(ReadOnlyError), opened.open_work() as work:
            work.patients.save(a_patient())
    assert path.read_bytes() == before


def test_a_writer_elsewhere_is_waited_for_and_then_reported(made, file, monkeypatch):
    monkeypatch.setitem(engine._EVERY_CONNECTION, "busy_timeout", ("50", 50))
    shutil.copy(made[None], file)
    with Database.open(file) as database:
        other = connect(Place(file))
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseLockedError), database.open_work(write=True):
            pass
        assert count(database) == 0
        other.execute("ROLLBACK")
        other.close()
        stored_patient(database)
        assert count(database) == 1


def test_threads_write_one_after_the_other_and_read_meanwhile(database):
    failures = []

    def work_on_it():
        try:
            for _ in range(10):
                _, episode = stored_patient(database)
                with database.open_work() as work:
                    work.episodes.get(episode.id)
        except Exception as error:  # noqa: BLE001 - shown by the assertion below
            failures.append(error)

    threads = [threading.Thread(target=work_on_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert count(database) == 40


def test_a_reader_sees_what_was_there_when_it_began(database):
    stored_patient(database)
    with database.open_work() as reading:
        assert reading.patients.count(PatientQuery()) == 1
        stored_patient(database)
        assert reading.patients.count(PatientQuery()) == 1
    assert count(database) == 2


def test_a_full_disk_undoes_the_save_and_the_next_one_works(database):
    stored_patient(database)
    with database._engine.connect() as connection:
        (pages,) = connection.exec_driver_sql("PRAGMA page_count").one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    def fill():
        for _ in range(200):
            stored_patient(database)

    with pytest.raises(StorageFullError):
        fill()
    stored = count(database)
    with database._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 4294967294")
    stored_patient(database)
    assert count(database) == stored + 1
    assert database.check(full=True).problems == ()


@pytest.mark.skipif(os.name == "nt", reason="limits of a process are POSIX")
def test_a_disk_that_refuses_to_write_undoes_the_save(made, file, run_python):
    shutil.copy(made[None], file)
    output = run_python(
        "import pathlib, resource, sys\n"
        "from exercise_app.domain.errors import StorageFailedError, StorageFullError\n"
        "from exercise_app.domain.overview import PatientQuery\n"
        "from exercise_app.storage.database import Database\n"
        "from tests.builders import stored_patient\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "database = Database.open(path)\n"
        "stored_patient(database)\n"
        "limits = resource.getrlimit(resource.RLIMIT_FSIZE)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, limits[1]))\n"
        "saved = 1\n"
        "try:\n"
        "    for _ in range(500):\n"
        "        stored_patient(database)\n"
        "        saved += 1\n"
        "except (StorageFailedError, StorageFullError) as error:\n"
        "    print(error.code)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, limits)\n"
        "stored_patient(database)\n"
        "with database.open_work() as work:\n"
        "    print(work.patients.count(PatientQuery()) - saved)\n"
        "print(database.check(full=True).problems)\n"
        "database.close()\n",
        str(file),
    )
    assert output.split() == ["storage-failed", "1", "()"]


def test_a_copy_made_while_in_use_holds_everything_and_is_verified(database, tmp_path):
    stored_patient(database)
    target = tmp_path / "copy.db"
    with database.open_work(write=True) as work:
        work.patients.save(a_patient())
        manifest = database.back_up(target)
        work.commit(new_id())
    assert manifest.rows["patient"] == 1
    assert verify_backup(Place(target)) == manifest
    assert {name for name in beside(target) if "copy" in name} == {"copy.db", "copy.db.json"}
    with Database.open(target) as copy:
        assert count(copy) == 1


def test_one_changed_bit_in_a_copy_is_found(database, tmp_path):
    target = tmp_path / "copy.db"
    database.back_up(target)
    content = bytearray(target.read_bytes())
    content[-7] ^= 1
    target.write_bytes(content)
    with pytest.raises(DatabaseDamagedError):
        verify_backup(Place(target))
    manifest_path(target).unlink()
    with pytest.raises(DatabaseDamagedError):
        verify_backup(Place(target))


def test_a_copy_never_overwrites_and_leaves_no_half(database, tmp_path):
    target = tmp_path / "copy.db"
    target.write_bytes(b"yesterday")
    with pytest.raises(FileNotWrittenError):
        database.back_up(target)
    assert target.read_bytes() == b"yesterday"
    with pytest.raises(FileNotWrittenError):
        database.back_up(tmp_path / "nowhere" / "copy.db")


def test_a_damaged_database_gives_no_copy(database, tmp_path):
    stored_patient(database)
    raw = connect(Place(database.path), foreign_keys=False)
    raw.execute("DELETE FROM patient")
    raw.close()
    with pytest.raises(DatabaseDamagedError):
        database.back_up(tmp_path / "copy.db")
    assert not any("copy" in name for name in beside(database.path))


def test_every_setting_of_the_profile_is_really_on(database):
    raw = connect(Place(database.path))
    found = {
        name: raw.execute(f"PRAGMA {name}").fetchone()[0]
        for name in (
            "journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check",
            "mmap_size", "secure_delete", "temp_store", "busy_timeout", "fullfsync",
            "checkpoint_fullfsync", "application_id", "user_version",
        )
    }  # fmt: skip
    raw.close()
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
        "secure_delete": 1,
        "temp_store": 2,
        "busy_timeout": 5_000,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "application_id": APPLICATION_ID,
        "user_version": HEAD,
    }


def test_a_setting_that_does_not_stick_stops_the_program(made, monkeypatch):
    monkeypatch.setitem(engine._EVERY_CONNECTION, "mmap_size", ("0", 4_096))
    with pytest.raises(RuntimeError, match="mmap_size"):
        connect(Place(made[None]))


@pytest.mark.parametrize(
    ("version", "cipher", "is_refused"),
    [
        ((3, 40, 1), "4.19.0", True),
        ((3, 51, 2), "4.19.0", True),
        ((3, 51, 3), "4.19.0", False),
        ((3, 52, 0), "4.19.0", True),
        ((3, 53, 4), "4.19.0", False),
        ((3, 53, 4), None, True),
    ],
)
def test_engines_that_corrupt_or_cannot_encrypt_are_refused(version, cipher, is_refused):
    if is_refused:
        with pytest.raises(EngineTooOldError) as caught:
            refuse_old_engine(version, cipher)
        assert caught.value.facts["version"] == ".".join(map(str, version))
    else:
        refuse_old_engine(version, cipher)


def test_an_error_of_the_engine_shows_nothing_of_a_patient(database):
    patient = a_patient(family_name="Zeldzaamnaam" * 9)
    with (
        pytest.raises(Exception, match="CHECK constraint") as caught,
        database.open_work(write=True) as work,
    ):
        work.patients.save(patient)
    assert "Zeldzaamnaam" not in str(caught.value)
