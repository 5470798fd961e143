from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester

from exercise_app.content import ShippedLibrary
from exercise_app.domain.episode import Episode
from exercise_app.domain.errors import AppError, ReadOnlyError, StorageFullError
from exercise_app.domain.ids import new_id
from exercise_app.domain.measure import MISSING, NOT_ASKED, PainQuestion, PainReading, Reading
from exercise_app.domain.session import Done, Felt, Origin
from exercise_app.presenters.session_history import GapLine, SessionLine
from exercise_app.presenters.sessions import SessionsPresenter, Stored, StoredKind
from tests.builders import a_phase, a_program, an_event, an_item, stored_patient
from tests.fakes import FakeClock, FakeDatabase
from tests.presenters.session_setup import (
    AVERAGE,
    WORST,
    running_episode,
    scored,
    session_services,
)

TODAY = date(2026, 3, 11)


class Watched:
    """A presenter on an episode, and everything it said."""

    def __init__(self, database: FakeDatabase, episode_id: UUID | None) -> None:
        self.database = database
        self.services = session_services(database, ShippedLibrary())
        self.presenter = SessionsPresenter(self.services)
        self.stored: list[Stored] = []
        self.problems: list[AppError] = []
        self.changed: list[object] = []
        self.presenter.stored.connect(self.stored.append)
        self.presenter.problem.connect(self.problems.append)
        self.presenter.sessions_changed.connect(self.changed.append)
        self.presenter.open(episode_id)

    @property
    def state(self) -> Any:
        return self.presenter.state

    def scores(self) -> list[int | None]:
        lines = self.presenter.history.lines
        return [line.readings[0].value for line in lines if isinstance(line, SessionLine)]


@pytest.fixture
def database() -> FakeDatabase:
    return FakeDatabase(FakeClock())


@pytest.fixture
def episode(database: FakeDatabase) -> Episode:
    return running_episode(database)


@pytest.fixture
def page(database: FakeDatabase, episode: Episode) -> Watched:
    return Watched(database, episode.id)


def given(page: Watched, *sessions: Any) -> None:
    with page.database.open_work(write=True) as work:
        for session in sessions:
            work.sessions.add(session)
        work.commit(new_id())
    page.presenter.open(page.state.episode_id)


def test_nothing_is_chosen_at_the_start(page: Watched) -> None:
    assert [a.reading for a in page.state.draft.pain] == [MISSING, MISSING]
    assert page.state.draft.day == TODAY
    assert page.state.draft.effort == MISSING
    assert not page.state.draft.has_content


def test_a_score_is_on_the_disk_before_the_page_says_so(page: Watched) -> None:
    page.presenter.set_reading(AVERAGE, Reading.of(0))
    assert page.presenter.store()
    (session,) = page.database.stored.sessions.values()
    assert session.reading(AVERAGE) == Reading.of(0)
    assert session.reading(WORST) == MISSING
    assert page.stored == [Stored(StoredKind.RECORDED, TODAY)]
    assert page.scores() == [0]
    assert page.changed == [page.state.episode_id]
    assert not page.state.draft.has_content


def test_zero_not_asked_and_missing_are_stored_as_three_things(page: Watched) -> None:
    page.presenter.set_reading(AVERAGE, NOT_ASKED)
    page.presenter.store()
    (session,) = page.database.stored.sessions.values()
    assert session.pain == (PainReading(AVERAGE, NOT_ASKED), PainReading(WORST, MISSING))


def test_an_empty_session_is_not_stored_and_said_in_one_sentence(page: Watched) -> None:
    assert not page.presenter.store()
    assert page.state.problem("pain").rule == "nothing-entered"
    assert page.database.stored.sessions == {}


@pytest.mark.parametrize(
    ("day", "rule"), [(date(2026, 3, 12), "in-future"), (date(1990, 1, 1), "too-long-ago")]
)
def test_a_day_that_cannot_be_is_named_at_once_and_loses_nothing(
    page: Watched, day: date, rule: str
) -> None:
    page.presenter.set_reading(AVERAGE, Reading.of(5))
    page.presenter.set_day(day)
    assert page.state.problem("day").rule == rule
    assert not page.presenter.store()
    assert page.state.draft.reading(AVERAGE) == Reading.of(5)
    assert page.database.stored.sessions == {}


@pytest.mark.parametrize(
    "note", ["Zwaar 💪", "<img src='file:///etc/passwd'>", "ألم", "a\x00b\x07c", "=1+1"]
)
def test_a_hostile_note_is_kept_as_text_without_control_signs(page: Watched, note: str) -> None:
    page.presenter.set_note(note)
    assert page.presenter.store()
    (session,) = page.database.stored.sessions.values()
    assert session.note == note.replace("\x00", "").replace("\x07", "")


def test_a_note_of_ten_thousand_signs_is_named_and_kept(page: Watched) -> None:
    page.presenter.set_note("a" * 10_000)
    assert page.state.problem("note").facts["limit"] == 4_000
    assert not page.presenter.store()
    assert len(page.state.draft.note) == 10_000


def test_the_exercises_are_those_of_the_phase_that_runs_on_the_day(page: Watched) -> None:
    assert [row.exercise_id for row in page.state.exercises] == ["bridge", "plank"]
    page.presenter.set_day(date(2026, 3, 3))
    assert [row.exercise_id for row in page.state.exercises] == ["bridge"]
    page.presenter.set_day(date(2026, 2, 1))
    assert page.state.exercises == ()


def test_an_answer_about_an_exercise_survives_another_day(page: Watched) -> None:
    page.presenter.choose_done("plank", Done.YES)
    page.presenter.set_day(date(2026, 3, 3))
    assert [row.exercise_id for row in page.state.exercises] == ["bridge", "plank"]


def test_without_an_issued_version_the_draft_gives_the_exercises(database: FakeDatabase) -> None:
    episode = running_episode(database, with_program=False)
    items = (an_item("squat"), an_item("no-longer-there"))
    program = a_program(episode.id, starts_on=None, phases=(a_phase(*items),))
    with database.open_work(write=True) as work:
        work.programs.save_draft(program)
        work.commit(new_id())
    rows = Watched(database, episode.id).state.exercises
    assert [(row.exercise_id, row.exercise is None) for row in rows] == [
        ("squat", False),
        ("no-longer-there", True),
    ]


def test_without_a_program_and_clinic_there_is_still_one_question(database: FakeDatabase) -> None:
    _, episode = stored_patient(database)
    page = Watched(database, episode.id)
    assert page.state.questions == (PainQuestion.AVERAGE_24H,)
    assert page.state.exercises == ()


def test_the_chosen_answer_again_clears_it(page: Watched) -> None:
    page.presenter.choose_done("bridge", Done.PARTLY)
    page.presenter.choose_felt("bridge", Felt.GOOD)
    assert page.state.draft.response("bridge").done is Done.PARTLY
    page.presenter.choose_done("bridge", Done.PARTLY)
    page.presenter.choose_felt("bridge", Felt.GOOD)
    assert page.state.draft.response("bridge").done is Done.UNKNOWN
    assert not page.state.draft.has_content


def test_all_done_fills_the_first_column_and_undo_takes_it_back(page: Watched) -> None:
    page.presenter.choose_felt("bridge", Felt.MORE_PAIN)
    page.presenter.mark_all_done()
    assert [r.done for r in page.state.draft.responses] == [Done.YES, Done.YES]
    assert page.state.draft.response("bridge").felt is Felt.MORE_PAIN
    assert not page.state.can_mark_all_done
    page.presenter.mark_all_done()
    page.presenter.undo()
    assert page.state.draft.response("plank").done is Done.UNKNOWN
    page.presenter.redo()
    assert page.state.draft.response("plank").done is Done.YES


def test_undo_takes_a_stored_session_back_and_redo_brings_it_back(page: Watched) -> None:
    page.presenter.set_reading(AVERAGE, Reading.of(3))
    page.presenter.store()
    page.presenter.undo()
    assert page.scores() == []
    page.presenter.redo()
    assert page.scores() == [3]
    kinds = [stored.kind for stored in page.stored]
    assert kinds == [StoredKind.RECORDED, StoredKind.TAKEN_BACK, StoredKind.BROUGHT_BACK]
    line = page.presenter.history.lines[0]
    assert isinstance(line, SessionLine)
    assert not line.is_changed


def test_undo_without_a_step_does_nothing(page: Watched) -> None:
    page.presenter.undo()
    page.presenter.redo()
    assert page.stored == []


def test_a_full_disk_keeps_what_was_entered_and_trying_again_stores_once(page: Watched) -> None:
    page.presenter.set_reading(AVERAGE, Reading.of(6))
    page.database.fail_commit = StorageFullError(path="x")
    assert not page.presenter.store()
    assert [error.code for error in page.problems] == ["storage-full"]
    assert page.state.draft.reading(AVERAGE) == Reading.of(6)
    assert page.presenter.store()
    assert len(page.database.stored.sessions) == 1


def test_choosing_an_earlier_session_corrects_it_and_keeps_what_it_was(
    page: Watched, episode: Episode
) -> None:
    given(page, scored(episode, date(2026, 3, 5), 4, 6))
    (session,) = page.database.stored.sessions.values()
    page.presenter.set_reading(AVERAGE, Reading.of(9))
    page.presenter.edit(session.id)
    assert page.state.is_correcting
    assert page.state.draft.reading(AVERAGE) == Reading.of(4)
    page.presenter.set_reading(AVERAGE, Reading.of(3))
    assert page.presenter.store()
    line = page.presenter.history.lines[0]
    assert isinstance(line, SessionLine)
    assert (line.readings[0], line.is_changed, line.was) == (Reading.of(3), True, Reading.of(4))
    (revision,) = page.presenter.revisions(session.id)
    assert revision.before.reading(AVERAGE) == Reading.of(4)
    assert revision.changed_by == "Karin Smit"
    # What was being entered before comes back.
    assert page.state.draft.reading(AVERAGE) == Reading.of(9)
    page.presenter.undo()
    assert page.scores() == [4]
    page.presenter.redo()
    assert page.scores() == [3]


def test_a_correction_without_a_change_stores_nothing(page: Watched, episode: Episode) -> None:
    given(page, scored(episode, date(2026, 3, 5), 4, 6))
    (session,) = page.database.stored.sessions.values()
    page.presenter.edit(session.id)
    assert page.presenter.store()
    assert page.stored == []
    assert not page.state.is_correcting
    assert page.presenter.revisions(session.id) == ()


def test_a_session_that_somebody_else_changed_is_not_overwritten(
    page: Watched, episode: Episode
) -> None:
    given(page, scored(episode, date(2026, 3, 5), 4, 6))
    (session,) = page.database.stored.sessions.values()
    page.presenter.edit(session.id)
    other = page.services.sessions
    other.correct(scored(episode, session.day, 8, 8, id=session.id, version=session.version))
    page.presenter.set_reading(AVERAGE, Reading.of(1))
    assert not page.presenter.store()
    assert [error.code for error in page.problems] == ["conflict"]
    assert page.state.draft.reading(AVERAGE) == Reading.of(1)


def test_editing_the_open_session_or_an_unknown_one_changes_nothing(
    page: Watched, episode: Episode
) -> None:
    given(page, scored(episode, date(2026, 3, 5), 4, 6))
    (session,) = page.database.stored.sessions.values()
    page.presenter.edit(new_id())
    assert not page.state.is_correcting
    page.presenter.edit(session.id)
    page.presenter.set_reading(AVERAGE, Reading.of(7))
    page.presenter.edit(session.id)
    assert page.state.draft.reading(AVERAGE) == Reading.of(7)
    page.presenter.leave_correction()
    assert page.scores() == [4]


def test_a_removed_session_comes_back_with_undo(page: Watched, episode: Episode) -> None:
    given(page, scored(episode, date(2026, 3, 5), 4, 6))
    (session,) = page.database.stored.sessions.values()
    page.presenter.edit(session.id)
    page.presenter.remove(session.id)
    assert page.scores() == []
    assert not page.state.is_correcting
    page.presenter.undo()
    assert page.scores() == [4]
    page.presenter.redo()
    assert page.scores() == []
    page.presenter.remove(new_id())
    assert [s.kind for s in page.stored] == [
        StoredKind.TAKEN_BACK,
        StoredKind.BROUGHT_BACK,
        StoredKind.TAKEN_BACK,
    ]


def test_a_correction_of_a_session_that_is_gone_is_reported(
    page: Watched, episode: Episode
) -> None:
    given(page, scored(episode, date(2026, 3, 5), 4, 6))
    (session,) = page.database.stored.sessions.values()
    page.presenter.edit(session.id)
    page.presenter.set_reading(AVERAGE, Reading.of(1))
    page.presenter.store()
    page.services.sessions.take_back(session.id)
    page.presenter.undo()
    assert [error.code for error in page.problems] == ["not-found"]
    assert page.presenter.revisions(new_id()) == ()


def test_leaving_the_page_stores_what_was_entered(page: Watched) -> None:
    page.presenter.set_reading(WORST, Reading.of(7))
    assert page.presenter.store_on_leave()
    assert len(page.database.stored.sessions) == 1
    assert page.presenter.store_on_leave()
    assert len(page.database.stored.sessions) == 1


def test_leaving_during_a_correction_stores_that_and_the_new_one(
    page: Watched, episode: Episode
) -> None:
    given(page, scored(episode, date(2026, 3, 5), 4, 6))
    (session,) = page.database.stored.sessions.values()
    page.presenter.set_reading(AVERAGE, Reading.of(2))
    page.presenter.edit(session.id)
    page.presenter.set_flare(True)
    assert page.presenter.store_on_leave()
    assert page.scores() == [2, 4]
    assert page.database.stored.sessions[session.id].flare


def test_what_cannot_be_stored_keeps_the_page_open(page: Watched) -> None:
    page.presenter.set_reading(AVERAGE, Reading.of(2))
    page.presenter.set_day(date(2026, 3, 20))
    assert not page.presenter.store_on_leave()
    assert page.state.problem("day") is not None


def test_without_an_episode_nothing_is_stored(database: FakeDatabase) -> None:
    page = Watched(database, None)
    assert page.presenter.store_on_leave()
    assert not page.presenter.record_days(((TODAY, ()),), Origin.DIARY)
    page.presenter.set_effort(Reading.of(2))
    assert not page.presenter.store()


def test_an_unknown_episode_is_a_problem(page: Watched) -> None:
    page.presenter.open(new_id())
    assert [error.code for error in page.problems] == ["not-found"]


def test_coming_back_to_the_same_episode_keeps_what_was_entered(
    page: Watched, database: FakeDatabase
) -> None:
    page.presenter.set_effort(Reading.of(4))
    page.presenter.open(page.state.episode_id)
    assert page.state.draft.effort == Reading.of(4)
    _, other = stored_patient(database)
    page.presenter.open(other.id)
    assert not page.state.draft.has_content


def test_a_diary_is_stored_at_once_and_one_undo_takes_all_of_it_back(page: Watched) -> None:
    days = tuple(
        (date(2026, 3, day), (PainReading(AVERAGE, Reading.of(day)),)) for day in (5, 6, 7)
    )
    assert page.presenter.record_days(days, Origin.DIARY)
    assert page.stored == [Stored(StoredKind.RECORDED, date(2026, 3, 5), 3)]
    assert {s.origin for s in page.database.stored.sessions.values()} == {Origin.DIARY}
    assert len(page.database.committed) == len(set(page.database.committed))
    page.presenter.undo()
    assert page.scores() == []


def test_a_diary_that_the_disk_refuses_is_not_half_stored(page: Watched) -> None:
    page.database.fail_commit = ReadOnlyError(path="x")
    days = tuple((date(2026, 3, day), (PainReading(AVERAGE, Reading.of(1)),)) for day in (5, 6))
    assert not page.presenter.record_days(days, Origin.PATIENT)
    assert page.database.stored.sessions == {}


def test_the_history_shows_gaps_of_two_weeks_with_what_happened_then(
    page: Watched, episode: Episode
) -> None:
    with page.database.open_work(write=True) as work:
        work.episodes.save_event(
            an_event(episode.id, day=date(2026, 2, 1), end_day=date(2026, 2, 10), text="vakantie")
        )
        work.commit(new_id())
    given(
        page,
        scored(episode, date(2026, 1, 1), 6),
        scored(episode, date(2026, 1, 15), 5),
        scored(episode, date(2026, 2, 16), None),
        scored(episode, date(2026, 3, 4), 3),
    )
    lines = page.presenter.history.lines
    gaps = [line for line in lines if isinstance(line, GapLine)]
    assert [(gap.days, gap.event.text if gap.event else "") for gap in gaps] == [
        (15, ""),
        (31, "vakantie"),
    ]
    asked = [line.is_not_asked for line in lines if isinstance(line, SessionLine)]
    assert asked == [False, True, False, False]
    assert page.state.since == date(2026, 3, 4)


def test_the_model_of_the_history_keeps_its_promises_while_rows_change(
    page: Watched, episode: Episode, qtmodeltester: ModelTester
) -> None:
    model = page.presenter.history
    qtmodeltester.check(model)
    removed, added = [], []
    model.rowsRemoved.connect(lambda *_: removed.append(1))
    model.rowsInserted.connect(lambda *_: added.append(1))
    given(page, *(scored(episode, date(2026, 3, day), day) for day in (3, 5, 9)))
    page.presenter.set_reading(AVERAGE, Reading.of(8))
    page.presenter.set_day(date(2026, 3, 4))
    page.presenter.store()
    assert page.scores() == [9, 5, 8, 3]
    page.presenter.undo()
    assert page.scores() == [9, 5, 3]
    assert (len(added), len(removed)) == (2, 1)
    assert model.row_of(new_id()) == -1


def test_an_answer_for_a_day_to_come_from_elsewhere_is_refused(page: Watched) -> None:
    days = ((date(2026, 3, 20), (PainReading(AVERAGE, Reading.of(1)),)),)
    assert not page.presenter.record_days(days, Origin.DIARY)
    assert page.state.problem("day").rule == "in-future"
    assert page.database.stored.sessions == {}


def test_going_from_one_correction_to_another_keeps_the_new_session_waiting(
    page: Watched, episode: Episode
) -> None:
    given(page, scored(episode, date(2026, 3, 5), 4), scored(episode, date(2026, 3, 6), 5))
    first, second = page.database.stored.sessions
    page.presenter.leave_correction()
    page.presenter.set_reading(AVERAGE, Reading.of(9))
    page.presenter.edit(first)
    page.presenter.edit(second)
    assert page.state.draft.reading(AVERAGE) == Reading.of(5)
    page.presenter.leave_correction()
    assert page.state.draft.reading(AVERAGE) == Reading.of(9)


def test_typing_the_same_note_again_changes_nothing(page: Watched) -> None:
    states: list[object] = []
    page.presenter.set_note("moe")
    page.presenter.state_changed.connect(states.append)
    page.presenter.set_note("moe")
    assert states == []


def test_a_history_that_cannot_be_read_is_reported(
    page: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise ReadOnlyError(path="x")

    monkeypatch.setattr(page.services.sessions, "_open_work", refuse)
    assert page.presenter.revisions(new_id()) == ()
    assert [error.code for error in page.problems] == ["read-only"]


def test_no_row_of_the_history_is_no_data(page: Watched) -> None:
    assert page.presenter.history.data(QModelIndex()) is None
