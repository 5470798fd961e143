import pytest
from PySide6.QtCore import Qt

from exercise_app.domain.errors import AppError, DatabaseLockedError
from exercise_app.domain.overview import PatientFilter, PatientOrder
from exercise_app.presenters.patients import (
    COLUMNS,
    PAGE,
    PatientsPresenter,
    PatientsState,
    PatientTableModel,
    RowRole,
)
from exercise_app.services.patients import PatientService
from tests.builders import a_session, stored_patient
from tests.fakes import FakeClock, FakeDatabase, FakePatients


@pytest.fixture
def database() -> FakeDatabase:
    return FakeDatabase(FakeClock())


@pytest.fixture
def presenter(database: FakeDatabase) -> PatientsPresenter:
    return PatientsPresenter(PatientService(database.open_work, database.clock))


def shown(presenter: PatientsPresenter) -> list[str]:
    model = presenter.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_an_empty_clinic_says_so(presenter: PatientsPresenter) -> None:
    states: list[PatientsState] = []
    presenter.state_changed.connect(states.append)
    presenter.refresh()
    assert states[-1].is_empty_clinic
    assert shown(presenter) == []


def test_words_narrow_the_list_and_no_words_show_all(
    presenter: PatientsPresenter, database: FakeDatabase
) -> None:
    stored_patient(database, family_name="Vries")
    stored_patient(database, family_name="Yılmaz", given_name="Emine", prefix="")
    presenter.refresh()
    presenter.search("  yil ")
    assert shown(presenter) == ["Yılmaz, Emine"]
    assert presenter.state.found == 1
    assert presenter.state.total == 2
    presenter.search("")
    assert presenter.state.found == 2


def test_a_filter_and_a_search_work_together(
    presenter: PatientsPresenter, database: FakeDatabase
) -> None:
    stored_patient(database, family_name="Vries")
    presenter.refresh()
    presenter.filter(PatientFilter.FINISHED)
    assert presenter.state.found == 0
    assert not presenter.state.is_empty_clinic


def test_the_same_order_again_turns_the_list_round(
    presenter: PatientsPresenter, database: FakeDatabase
) -> None:
    for name in ("Bos", "Adema", "Cats"):
        stored_patient(database, family_name=name, prefix="", given_name="")
    presenter.refresh()
    presenter.order(PatientOrder.NAME)
    assert shown(presenter) == ["Adema", "Bos", "Cats"]
    presenter.order(PatientOrder.NAME)
    assert shown(presenter) == ["Cats", "Bos", "Adema"]


def test_only_pages_that_are_looked_at_are_read(
    presenter: PatientsPresenter, database: FakeDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(2 * PAGE + 1):
        stored_patient(database, family_name=f"P{number:03}")
    asked: list[int] = []
    page = FakePatients.page

    def counting(self: FakePatients, query: object, offset: int, limit: int) -> object:
        asked.append(offset)
        return page(self, query, offset, limit)

    monkeypatch.setattr(FakePatients, "page", counting)
    presenter.refresh()
    model = presenter.model
    assert model.rowCount() == 2 * PAGE + 1
    for row in (0, 1, PAGE - 1, 2 * PAGE):
        assert model.index(row, 0).data(RowRole) is not None
    assert asked == [0, 2 * PAGE]


def test_opening_a_row_tells_whom(presenter: PatientsPresenter, database: FakeDatabase) -> None:
    patient, _ = stored_patient(database)
    opened: list[object] = []
    presenter.opened.connect(opened.append)
    presenter.refresh()
    presenter.open_row(0)
    presenter.open_row(99)
    assert opened == [patient.id]


def test_a_locked_database_is_reported_and_the_list_stays(
    presenter: PatientsPresenter, database: FakeDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored_patient(database)
    presenter.refresh()
    problems: list[AppError] = []
    presenter.problem.connect(problems.append)

    def locked(*_: object) -> int:
        raise DatabaseLockedError(holder="balie")

    monkeypatch.setattr(FakePatients, "count", locked)
    presenter.search("x")
    assert [p.code for p in problems] == ["database-locked"]
    assert presenter.state.found == 1


def test_cells_have_plain_text_for_screen_readers(
    presenter: PatientsPresenter, database: FakeDatabase
) -> None:
    _, episode = stored_patient(database)
    with database.open_work(write=True) as work:
        work.sessions.add(a_session(episode.id, 0, day=database.clock.today()))
        work.commit(episode.id)
    presenter.refresh()
    cells = {name: presenter.model.index(0, at).data() for at, name in enumerate(COLUMNS)}
    assert cells["name"] == "de Vries, Anneke"
    assert cells["last_score"] == "0"
    assert cells["last_visit"] == database.clock.today().isoformat()


def test_the_model_keeps_the_rules_of_qt(qtmodeltester, database: FakeDatabase) -> None:
    for number in range(5):
        stored_patient(database, family_name=f"P{number}")
    presenter = PatientsPresenter(PatientService(database.open_work, database.clock))
    presenter.refresh()
    presenter.model.name_columns(tuple("abcdef"))
    model: PatientTableModel = presenter.model
    assert model.headerData(0, Qt.Orientation.Horizontal) == "a"
    qtmodeltester.check(model)
    presenter.search("P3")
    assert shown(presenter) == ["de P3, Anneke"]
