from datetime import date

import pytest

from exercise_app.domain.language import Language
from exercise_app.domain.measure import MISSING, PainQuestion, PainReading, Reading
from exercise_app.presenters.patient_mode import PatientModePresenter
from exercise_app.presenters.patient_words import WORDS
from tests.fakes import FakeClock
from tests.presenters.session_setup import AVERAGE, WORST
from tests.presenters.test_diary_grid import Door


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def mode(door: Door) -> PatientModePresenter:
    mode = PatientModePresenter(door, FakeClock())
    mode.start((AVERAGE, WORST))
    return mode


def test_nothing_is_chosen_and_nothing_goes_on_without_an_answer(
    mode: PatientModePresenter, door: Door
) -> None:
    assert mode.state.reading == MISSING
    mode.go_on()
    assert mode.state.step == 0
    assert door.given == []


def test_the_answers_are_stored_once_at_the_end(mode: PatientModePresenter, door: Door) -> None:
    mode.choose(0)
    mode.go_on()
    assert door.given == []
    mode.choose(10)
    mode.go_on()
    assert mode.state.is_finished
    pain = (PainReading(AVERAGE, Reading.of(0)), PainReading(WORST, Reading.of(10)))
    assert door.given == [((date(2026, 3, 11), pain),)]
    mode.choose(5)
    mode.skip()
    mode.go_on()
    mode.go_back()
    assert mode.leave()
    assert len(door.given) == 1


def test_an_answer_can_be_looked_at_again_and_changed(
    mode: PatientModePresenter, door: Door
) -> None:
    mode.choose(4)
    mode.go_on()
    mode.go_back()
    assert mode.state.reading == Reading.of(4)
    mode.choose(5)
    mode.go_on()
    mode.skip()
    assert door.given[0][0][1] == (
        PainReading(AVERAGE, Reading.of(5)),
        PainReading(WORST, MISSING),
    )


def test_skipping_everything_stores_nothing_and_thanks(
    mode: PatientModePresenter, door: Door
) -> None:
    mode.skip()
    mode.skip()
    assert mode.state.is_finished
    assert door.given == []


def test_leaving_halfway_stores_what_was_answered(mode: PatientModePresenter, door: Door) -> None:
    mode.choose(3)
    assert mode.leave()
    assert door.given[0][0][1][0] == PainReading(AVERAGE, Reading.of(3))


def test_when_the_disk_refuses_the_answers_stay(mode: PatientModePresenter, door: Door) -> None:
    door.is_open = False
    mode.choose(3)
    mode.go_on()
    mode.choose(4)
    mode.go_on()
    assert mode.state.could_not_store
    assert not mode.state.is_finished
    assert not mode.leave()
    door.is_open = True
    mode.go_on()
    assert mode.state.is_finished


@pytest.mark.parametrize("language", Language)
def test_every_question_has_words_in_every_language(language: Language) -> None:
    words = WORDS[language]
    assert set(words.questions) == set(PainQuestion)
    assert words.progress.format(1, 2)
    assert all(getattr(words, name) for name in words.__slots__)
