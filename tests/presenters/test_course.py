from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester

from exercise_app.content import ShippedLibrary
from exercise_app.domain.episode import Duration, Episode, EventKind
from exercise_app.domain.errors import AppError, StorageFullError
from exercise_app.domain.ids import new_id
from exercise_app.domain.measure import PainQuestion, PainReading, Reading
from exercise_app.presenters.course import CoursePresenter
from exercise_app.presenters.course_events import EventDraft, EventStep
from exercise_app.presenters.course_table import GapRow, ValueRow, as_csv, as_tsv
from tests.builders import stored_patient
from tests.fakes import FakeClock, FakeDatabase
from tests.presenters.session_setup import (
    AVERAGE,
    WORST,
    course_services,
    running_episode,
    scored,
    session_services,
)


class Watched:
    """A course presenter and everything it said."""

    def __init__(self, database: FakeDatabase, episode: Episode) -> None:
        self.database, self.episode = database, episode
        self.services = session_services(database, ShippedLibrary())
        self.presenter = CoursePresenter(course_services(self.services))
        self.problems: list[AppError] = []
        self.steps: list[tuple[EventStep, bool]] = []
        self.saved: list[Path] = []
        self.presenter.problem.connect(self.problems.append)
        self.presenter.event_stored.connect(lambda step, back: self.steps.append((step, back)))
        self.presenter.saved.connect(self.saved.append)
        self.presenter.open(episode.id)

    @property
    def state(self) -> Any:
        return self.presenter.state

    def given(self, *sessions: Any) -> None:
        with self.database.open_work(write=True) as work:
            for session in sessions:
                work.sessions.add(session)
            work.commit(new_id())
        self.presenter.open(self.episode.id)

    def values(self) -> list[float]:
        return [point.value for point in self.state.course.points]


@pytest.fixture
def page() -> Watched:
    database = FakeDatabase(FakeClock())
    return Watched(database, running_episode(database))


def test_an_episode_without_scores_has_nothing_to_draw(page: Watched) -> None:
    assert not page.state.has_scores
    assert page.state.questions == (AVERAGE, WORST)
    page.presenter.step(1)
    assert page.state.selected is None


def test_a_new_score_appears_without_opening_again(page: Watched) -> None:
    page.given(scored(page.episode, date(2026, 3, 2), 6))
    page.services.sessions.record(scored(page.episode, date(2026, 3, 9), 2))
    page.presenter.refresh(new_id())
    assert page.values() == [6]
    page.presenter.refresh(page.episode.id)
    assert page.values() == [6, 2]


def test_the_switches_of_the_literature_are_off_for_every_patient(page: Watched) -> None:
    assert not page.state.shows_important
    assert not page.state.shows_curve
    page.presenter.show_important(True)
    page.presenter.show_curve(True)
    page.presenter.show_more(True)
    assert (page.state.shows_important, page.state.shows_curve) == (True, True)
    assert page.state.shows_more
    _, other = stored_patient(page.database)
    page.presenter.open(other.id)
    assert not page.state.shows_important
    assert not page.state.shows_curve


@pytest.mark.parametrize(
    ("duration", "curve"),
    [
        (Duration.UNKNOWN, None),
        (Duration.ACUTE, "wallwork-2024-acute"),
        (Duration.SUBACUTE, "wallwork-2024-subacute"),
        (Duration.PERSISTENT, "wallwork-2024-persistent"),
    ],
)
def test_the_published_course_is_that_of_the_duration_at_intake(
    page: Watched, duration: Duration, curve: str | None
) -> None:
    episode = page.services.episodes.get(page.episode.id)
    intake = replace(episode.intake, duration=duration)
    page.services.episodes.save(replace(episode, intake=intake))
    page.presenter.open(page.episode.id)
    assert (page.state.curve.id if page.state.curve else None) == curve
    page.presenter.show_curve(True)
    assert page.state.shows_curve == (curve is not None)


def test_the_keyboard_walks_the_points_and_stops_at_both_ends(page: Watched) -> None:
    page.given(*(scored(page.episode, date(2026, 3, day), day) for day in (2, 4, 9)))
    page.presenter.step(-1)
    assert page.state.point.value == 9
    page.presenter.step(1)
    assert page.state.point.value == 9
    page.presenter.step(-1)
    page.presenter.step(-1)
    page.presenter.step(-1)
    assert page.state.point.value == 2
    page.presenter.select(None)
    assert page.state.point is None
    page.presenter.step(1)
    assert page.state.selected == 0


def test_a_point_that_is_gone_is_not_selected_any_more(page: Watched) -> None:
    session = scored(page.episode, date(2026, 3, 2), 6)
    page.given(session)
    page.presenter.select(0)
    page.services.sessions.take_back(session.id)
    page.presenter.refresh()
    assert page.state.selected is None


def test_another_question_is_charted_and_stands_first_in_the_table(page: Watched) -> None:
    now = PainReading(PainQuestion.NOW, Reading.of(1))
    page.given(
        scored(page.episode, date(2026, 3, 2), 6, 8),
        scored(page.episode, date(2026, 3, 4), 5, 7, pain=(now,)),
    )
    assert page.state.questions == (AVERAGE, WORST, PainQuestion.NOW)
    page.presenter.choose_question(WORST)
    assert page.values() == [8]
    assert page.state.columns == (WORST, AVERAGE)
    page.presenter.choose_question(PainQuestion.NOW)
    assert page.values() == [1]


def test_the_table_holds_every_session_and_every_gap_newest_first(
    page: Watched, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(page.presenter.table)
    page.given(
        scored(page.episode, date(2026, 1, 1), 0, 3),
        scored(page.episode, date(2026, 2, 1), None, None),
        scored(page.episode, date(2026, 2, 3), 4, 5),
    )
    rows = page.presenter.table.rows
    assert [type(row) for row in rows] == [ValueRow, ValueRow, GapRow, ValueRow]
    assert [row.point for row in rows if isinstance(row, ValueRow)] == [1, None, 0]
    assert page.presenter.table.row_of_point(0) == 3
    assert page.presenter.table.row_of_point(None) == -1


def test_an_event_can_be_added_changed_removed_and_each_taken_back(page: Watched) -> None:
    add = EventDraft(EventKind.WORK, date(2026, 3, 3), text="halve dagen")
    assert page.presenter.save_event(add)
    (event,) = page.state.events
    change = EventDraft(EventKind.WORK, event.day, date(2026, 3, 8), "hele dagen", event.id)
    assert page.presenter.save_event(change)
    assert page.state.events[0].text == "hele dagen"
    page.presenter.remove_event(event.id)
    assert page.state.events == ()
    page.presenter.undo()
    assert [e.text for e in page.state.events] == ["hele dagen"]
    page.presenter.undo()
    assert [e.text for e in page.state.events] == ["halve dagen"]
    page.presenter.undo()
    assert page.state.events == ()
    page.presenter.undo()
    for _ in range(4):
        page.presenter.redo()
    assert page.state.events == ()
    page.presenter.undo()
    assert [e.text for e in page.state.events] == ["hele dagen"]
    assert [back for _, back in page.steps].count(True) == 4
    assert page.problems == []


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (EventDraft(EventKind.OTHER, date(2026, 3, 12)), "day"),
        (EventDraft(EventKind.OTHER, date(2026, 3, 4), date(2026, 3, 1)), "end_day"),
        (EventDraft(EventKind.OTHER, date(2026, 3, 4), text="x" * 10_000), "text"),
    ],
)
def test_a_wrong_event_is_named_at_its_field_and_not_stored(
    page: Watched, draft: EventDraft, field: str
) -> None:
    assert not page.presenter.save_event(draft)
    assert [problem.field for problem in page.state.event_problems] == [field]
    assert page.state.events == ()
    page.presenter.forget_event_problems()
    assert page.state.event_problems == ()
    page.presenter.forget_event_problems()


def test_a_disk_that_refuses_an_event_is_reported(page: Watched) -> None:
    page.database.fail_commit = StorageFullError(path="x")
    assert not page.presenter.save_event(EventDraft(EventKind.FLARE, date(2026, 3, 4)))
    page.presenter.remove_event(new_id())
    assert [error.code for error in page.problems] == ["storage-full", "not-found"]


def test_without_an_episode_there_is_nothing_to_do(page: Watched) -> None:
    page.presenter.open(None)
    assert not page.presenter.save_event(EventDraft(EventKind.FLARE, date(2026, 3, 4)))
    page.presenter.remove_event(new_id())
    page.presenter.refresh()
    assert page.problems == []
    page.presenter.open(new_id())
    assert [error.code for error in page.problems] == ["not-found"]


def test_file_names_hold_the_code_and_nothing_of_the_patient(page: Watched) -> None:
    patient = next(iter(page.database.stored.patients.values()))
    assert page.state.file_name("png") == f"{patient.code}_20260311_course.png"


def test_a_file_is_written_whole_or_reported(page: Watched, tmp_path: Path) -> None:
    assert page.presenter.save(tmp_path / "a.csv", b"x")
    assert (tmp_path / "a.csv").read_bytes() == b"x"
    assert page.saved == [tmp_path / "a.csv"]
    assert not page.presenter.save(tmp_path / "no" / "a.csv", b"x")
    assert [error.code for error in page.problems] == ["file-not-written"]
    assert list(tmp_path.glob("*.part")) == []


def test_a_spreadsheet_never_takes_a_cell_for_a_formula() -> None:
    rows = [["Datum", "=1+1"], ["-2", 'zei "au"'], ["@x", "a;b"], ["+1", "gewoon"]]
    lines = as_csv(rows, ";").decode("utf-8-sig").split("\r\n")
    assert lines == ["Datum;'=1+1", '\'-2;"zei ""au"""', '\'@x;"a;b"', "'+1;gewoon", ""]
    assert as_tsv([["a\tb", "c\nd", "=x"]]) == "a b\tc d\t'=x\n"


def test_a_score_that_cannot_be_read_is_reported_and_the_chart_stays(
    page: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.given(scored(page.episode, date(2026, 3, 2), 6))

    def refuse(**_: object) -> None:
        raise StorageFullError(path="x")

    monkeypatch.setattr(page.services.sessions, "_open_work", refuse)
    page.presenter.refresh(page.episode.id)
    assert [error.code for error in page.problems] == ["storage-full"]
    assert page.values() == [6]


def test_one_of_two_events_is_changed_and_put_back(page: Watched) -> None:
    page.presenter.save_event(EventDraft(EventKind.FLARE, date(2026, 3, 1), text="een"))
    page.presenter.save_event(EventDraft(EventKind.WORK, date(2026, 3, 2), text="twee"))
    second = page.state.events[1]
    page.presenter.save_event(EventDraft(EventKind.WORK, second.day, None, "anders", second.id))
    assert [event.text for event in page.state.events] == ["een", "anders"]
    page.presenter.undo()
    assert [event.text for event in page.state.events] == ["een", "twee"]


def test_no_row_of_the_table_is_no_data(page: Watched) -> None:
    assert page.presenter.table.data(QModelIndex()) is None
