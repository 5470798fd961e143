"""What every storage promises: the same tests run against the database and against the fake."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from exercise_app.domain.errors import ConflictError, InvalidInputError, NotFoundError
from exercise_app.domain.ids import new_id
from exercise_app.domain.measure import (
    MISSING,
    NOT_ASKED,
    PainQuestion,
    PainReading,
    Reading,
)
from exercise_app.domain.overview import PatientFilter, PatientOrder, PatientQuery
from exercise_app.domain.program import SheetOptions
from tests.builders import (
    NOON,
    a_clinic,
    a_document,
    a_patient,
    a_phase,
    a_program,
    a_session,
    a_version,
    an_episode,
    an_event,
    an_item,
    stored_patient,
)

NASTY = (
    "x" * 80,
    "<img src='file:///etc/passwd'>",
    "Robert'); DROP TABLE patient;--",
    "محمد العربي",
    "😀 Żółć 你好",
    "a%b_c\\d",
    "NUL\x00inside",
    "\x1b[31m\x07bell",
)


def write(database, action):
    with database.open_work(write=True) as work:
        result = action(work)
        work.commit(new_id())
    return result


def read(database, question):
    with database.open_work() as work:
        return question(work)


def test_a_stored_patient_is_read_back_equal_with_a_new_version(either):
    patient = a_patient()
    stored = write(either, lambda w: w.patients.save(patient))
    assert stored == replace(patient, version=1)
    assert read(either, lambda w: w.patients.get(patient.id)) == stored


def test_what_was_not_committed_is_not_there(either):
    patient = a_patient()
    with either.open_work(write=True) as work:
        work.patients.save(patient)
    with pytest.raises(NotFoundError):
        read(either, lambda w: w.patients.get(patient.id))


def test_an_error_on_the_way_undoes_everything(either):
    patient = a_patient()

    def half(work):
        work.patients.save(patient)
        work.sessions.add(a_session(new_id()))

    with pytest.raises(NotFoundError):
        write(either, half)
    assert read(either, lambda w: w.patients.count(PatientQuery())) == 0


def test_a_stale_save_of_a_patient_is_refused_and_changes_nothing(either):
    patient, _ = stored_patient(either)
    write(either, lambda w: w.patients.save(replace(patient, given_name="Anna")))
    with pytest.raises(ConflictError) as caught:
        write(either, lambda w: w.patients.save(replace(patient, given_name="Truus")))
    assert caught.value.facts["kind"] == "patient"
    assert read(either, lambda w: w.patients.get(patient.id)).given_name == "Anna"


def test_every_kind_of_aggregate_refuses_a_stale_save(either):
    _, episode = stored_patient(either)
    event = write(either, lambda w: w.episodes.save_event(an_event(episode.id)))
    draft = write(either, lambda w: w.programs.save_draft(a_program(episode.id)))
    session = write(either, lambda w: w.sessions.add(a_session(episode.id)))
    saves = (
        lambda w, back: w.episodes.save(replace(episode, version=episode.version - back)),
        lambda w, back: w.episodes.save_event(replace(event, version=event.version - back)),
        lambda w, back: w.programs.save_draft(replace(draft, version=draft.version - back)),
        lambda w, back: w.sessions.correct(
            replace(session, version=session.version - back), NOON, ""
        ),
    )
    for save in saves:
        with pytest.raises(ConflictError):
            write(either, lambda w, save=save: save(w, 1))
        write(either, lambda w, save=save: save(w, 0))


def test_an_unknown_thing_saved_as_known_is_a_conflict(either):
    with pytest.raises(ConflictError):
        write(either, lambda w: w.patients.save(a_patient(version=3)))


def test_the_same_action_committed_twice_is_stored_once(either):
    op_id = new_id()
    for _ in range(2):
        with either.open_work(write=True) as work:
            work.patients.save(a_patient())
            work.commit(op_id)
    assert read(either, lambda w: w.patients.count(PatientQuery())) == 1
    assert read(either, lambda w: w.was_done(op_id))
    assert not read(either, lambda w: w.was_done(new_id()))


def test_a_unit_of_work_for_reading_cannot_commit(either):
    with pytest.raises(RuntimeError), either.open_work() as work:
        work.commit(new_id())


@pytest.mark.parametrize("text", NASTY)
def test_any_text_comes_back_as_it_was_typed(either, text):
    patient = a_patient(given_name=text, family_name=text[:80], epd_number=text[:30])
    stored = write(either, lambda w: w.patients.save(patient))
    episode = write(either, lambda w: w.episodes.save(an_episode(stored.id, therapist=text)))
    session = a_session(episode.id, note=text * 50, recorded_by=text)
    assert len(session.note) > len(text)
    write(either, lambda w: w.sessions.add(session))
    assert read(either, lambda w: w.patients.get(patient.id)) == stored
    assert read(either, lambda w: w.sessions.get(session.id)).note == session.note
    assert read(either, lambda w: w.patients.row(patient.id)).list_name == stored.list_name


def test_an_episode_keeps_its_whole_intake(either):
    patient, episode = stored_patient(either)
    assert read(either, lambda w: w.episodes.get(episode.id)) == episode
    shorter = replace(episode.intake, activities=episode.intake.activities[1:], alarm_answers=())
    changed = replace(episode, intake=shorter, ended_on=date(2026, 3, 1))
    stored = write(either, lambda w: w.episodes.save(changed))
    assert stored == replace(changed, version=2)
    assert read(either, lambda w: w.episodes.of_patient(patient.id)) == (stored,)


def test_episodes_come_newest_first_and_of_one_day_the_last_stored_first(either):
    patient, first = stored_patient(either)
    older = an_episode(patient.id, started_on=date(2020, 1, 1))
    same_day = an_episode(patient.id, started_on=first.started_on)
    for episode in (older, same_day):
        write(either, lambda w, episode=episode: w.episodes.save(episode))
    found = read(either, lambda w: w.episodes.of_patient(patient.id))
    assert [e.id for e in found] == [same_day.id, first.id, older.id]


def test_an_episode_needs_a_patient(either):
    with pytest.raises(NotFoundError):
        write(either, lambda w: w.episodes.save(an_episode(new_id())))


def test_events_come_oldest_first_and_can_be_changed_and_taken_back(either):
    _, episode = stored_patient(either)
    late = an_event(episode.id, day=date(2026, 3, 1), end_day=date(2026, 3, 5))
    early = an_event(episode.id, day=date(2026, 2, 1))
    for event in (late, early):
        write(either, lambda w, event=event: w.episodes.save_event(event))
    found = read(either, lambda w: w.episodes.events(episode.id))
    assert [e.id for e in found] == [early.id, late.id]
    assert found[1].end_day == date(2026, 3, 5)
    write(either, lambda w: w.episodes.save_event(replace(found[0], text="Anders")))
    write(either, lambda w: w.episodes.remove_event(late.id))
    assert [e.text for e in read(either, lambda w: w.episodes.events(episode.id))] == ["Anders"]
    with pytest.raises(NotFoundError):
        write(either, lambda w: w.episodes.remove_event(late.id))


def test_a_draft_keeps_phases_items_and_sheet_options(either):
    _, episode = stored_patient(either)
    sheet = SheetOptions(next_appointment=NOON, plan="Wandelen", education=("a", "b"))
    draft = a_program(episode.id, sheet=sheet)
    stored = write(either, lambda w: w.programs.save_draft(draft))
    assert stored == replace(draft, version=1)
    assert read(either, lambda w: w.programs.draft(episode.id)) == stored
    assert stored.phases[0].items[0].dosage.effort_cr10 == 0


def test_a_draft_can_be_reordered_shortened_and_lengthened(either):
    _, episode = stored_patient(either)
    draft = write(either, lambda w: w.programs.save_draft(a_program(episode.id)))
    for phases in (
        draft.phases[::-1],
        (),
        (*draft.phases, a_phase(*(an_item(f"e{n}") for n in range(20)))),
        (replace(draft.phases[1], items=draft.phases[1].items[::-1]),),
    ):
        changed = replace(draft, phases=phases)
        draft = write(either, lambda w, changed=changed: w.programs.save_draft(changed))
        assert draft.phases == phases
        assert read(either, lambda w: w.programs.draft(episode.id)) == draft


def test_there_is_one_draft_for_an_episode(either):
    _, episode = stored_patient(either)
    assert read(either, lambda w: w.programs.draft(episode.id)) is None
    write(either, lambda w: w.programs.save_draft(a_program(episode.id)))
    with pytest.raises(ConflictError):
        write(either, lambda w: w.programs.save_draft(a_program(episode.id)))


def test_two_drafts_may_hold_copies_of_the_same_phases(either):
    _, first = stored_patient(either)
    _, second = stored_patient(either)
    draft = a_program(first.id)
    write(either, lambda w: w.programs.save_draft(draft))
    copied = replace(draft, id=new_id(), episode_id=second.id)
    write(either, lambda w: w.programs.save_draft(copied))
    assert read(either, lambda w: w.programs.draft(second.id)).phases == draft.phases


def test_an_appointment_without_a_zone_stays_on_the_wall_clock(either):
    _, episode = stored_patient(either)
    moment = datetime(2026, 7, 1, 9, 15)  # noqa: DTZ001 - as a date field gives it
    draft = a_program(episode.id, sheet=SheetOptions(next_appointment=moment))
    write(either, lambda w: w.programs.save_draft(draft))
    assert read(either, lambda w: w.programs.draft(episode.id)).sheet.next_appointment == moment


def test_issued_versions_come_newest_first_and_never_share_a_code_or_number(either):
    _, episode = stored_patient(either)
    program = a_program(episode.id)
    versions = [a_version(program, number) for number in (1, 2)]
    for version in versions:
        write(either, lambda w, version=version: w.programs.add_version(version))
    assert read(either, lambda w: w.programs.versions(episode.id)) == tuple(versions[::-1])
    assert read(either, lambda w: w.programs.version(versions[0].id)) == versions[0]
    assert not read(either, lambda w: w.programs.code_is_free(versions[0].code))
    assert read(either, lambda w: w.programs.code_is_free("W-FREE"))
    for wrong in (a_version(program, 2), a_version(program, 3, code=versions[0].code)):
        with pytest.raises(ConflictError):
            write(either, lambda w, wrong=wrong: w.programs.add_version(wrong))
    with pytest.raises(NotFoundError):
        read(either, lambda w: w.programs.version(new_id()))


def test_sessions_come_by_day_and_then_as_they_were_stored(either):
    _, episode = stored_patient(either)
    days = (date(2026, 2, 2), date(2026, 1, 20), date(2026, 2, 2))
    stored = [
        write(either, lambda w, day=day: w.sessions.add(a_session(episode.id, day=day)))
        for day in days
    ]
    found = read(either, lambda w: w.sessions.of_episode(episode.id))
    assert found == (stored[1], stored[0], stored[2])
    assert stored[0].sequence < stored[1].sequence < stored[2].sequence


def test_zero_not_asked_and_missing_stay_three_different_things(either):
    _, episode = stored_patient(either)
    pain = (
        PainReading(PainQuestion.WORST_24H, NOT_ASKED),
        PainReading(PainQuestion.AVERAGE_24H, Reading.of(0)),
        PainReading(PainQuestion.NOW, MISSING),
    )
    session = replace(a_session(episode.id), pain=pain)
    write(either, lambda w: w.sessions.add(session))
    found = read(either, lambda w: w.sessions.get(session.id))
    assert found.pain == pain
    assert read(either, lambda w: w.sessions.of_episode(episode.id))[0].pain == pain


def test_one_question_is_answered_once_in_a_session(either):
    _, episode = stored_patient(either)
    twice = (PainReading(PainQuestion.NOW, Reading.of(1)),) * 2
    with pytest.raises(InvalidInputError):
        write(either, lambda w: w.sessions.add(replace(a_session(episode.id), pain=twice)))


def test_moments_keep_their_instant_and_their_offset(either):
    _, episode = stored_patient(either)
    moments = (
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        datetime(2026, 3, 29, 3, 0, tzinfo=timezone(timedelta(hours=5, minutes=45))),
        datetime(2038, 1, 19, 3, 14, 8, 999999, tzinfo=UTC),
        datetime(2028, 2, 29, 23, 59, tzinfo=timezone(-timedelta(hours=11))),
    )
    for moment in moments:
        session = a_session(episode.id, recorded_at=moment)
        write(either, lambda w, session=session: w.sessions.add(session))
        found = read(either, lambda w, key=session.id: w.sessions.get(key)).recorded_at
        assert (found, found.utcoffset()) == (moment, moment.utcoffset())


def test_a_correction_keeps_what_a_session_was(either):
    _, episode = stored_patient(either)
    first = write(either, lambda w: w.sessions.add(a_session(episode.id, 4)))
    corrected = replace(a_session(episode.id, 0), id=first.id, version=first.version, responses=())
    second = write(either, lambda w: w.sessions.correct(corrected, NOON, "Karin"))
    assert second.reading(PainQuestion.AVERAGE_24H) == Reading.of(0)
    assert (second.sequence, second.version) == (first.sequence, 2)
    assert read(either, lambda w: w.sessions.get(first.id)) == second
    (revision,) = read(either, lambda w: w.sessions.history(first.id))
    assert (revision.before, revision.changed_by) == (first, "Karin")
    assert revision.changed_at == NOON


def test_a_withdrawn_session_is_in_no_list_and_can_come_back(either):
    patient, episode = stored_patient(either)
    session = write(either, lambda w: w.sessions.add(a_session(episode.id)))
    write(either, lambda w: w.sessions.withdraw(session.id, NOON, "Karin"))
    assert read(either, lambda w: w.sessions.of_episode(episode.id)) == ()
    assert read(either, lambda w: w.patients.row(patient.id)).last_reading == MISSING
    assert len(read(either, lambda w: w.sessions.history(session.id))) == 1
    for action in (
        lambda w: w.sessions.get(session.id),
        lambda w: w.sessions.withdraw(session.id, NOON, ""),
        lambda w: w.sessions.correct(session, NOON, ""),
    ):
        with pytest.raises(NotFoundError):
            write(either, action)
    back = write(either, lambda w: w.sessions.restore(session.id))
    assert back == replace(session, version=3)
    assert read(either, lambda w: w.sessions.of_episode(episode.id)) == (back,)
    with pytest.raises(NotFoundError):
        write(either, lambda w: w.sessions.restore(session.id))


def test_documents_come_newest_first_with_their_bytes(either):
    _, episode = stored_patient(either)
    version = a_version(a_program(episode.id))
    write(either, lambda w: w.programs.add_version(version))
    documents = [a_document(version), a_document(version, version_id=None)]
    for number, document in enumerate(documents):
        content = b"%PDF-1.7\0" * (number + 1)
        write(either, lambda w, d=document, c=content: w.documents.add(d, c))
    assert read(either, lambda w: w.documents.of_episode(episode.id)) == tuple(documents[::-1])
    assert read(either, lambda w: w.documents.get(documents[0].id)) == documents[0]
    assert read(either, lambda w: w.documents.content(documents[1].id)) == b"%PDF-1.7\0" * 2
    for question in (lambda w: w.documents.get(new_id()), lambda w: w.documents.content(new_id())):
        with pytest.raises(NotFoundError):
            read(either, question)


def test_there_is_one_clinic(either):
    assert read(either, lambda w: w.clinics.get()) is None
    clinic = a_clinic(logo=b"\x89PNG\0", questions=(PainQuestion.NOW,), is_demo=True)
    write(either, lambda w: w.clinics.save(clinic))
    assert read(either, lambda w: w.clinics.get()) == clinic
    changed = replace(clinic, name="Anders", logo=None)
    write(either, lambda w: w.clinics.save(changed))
    assert read(either, lambda w: w.clinics.get()) == changed
    with pytest.raises(ConflictError):
        write(either, lambda w: w.clinics.save(a_clinic()))


def test_an_unused_patient_can_be_taken_back_with_draft_and_events(either):
    patient, episode = stored_patient(either)
    write(either, lambda w: w.programs.save_draft(a_program(episode.id)))
    write(either, lambda w: w.episodes.save_event(an_event(episode.id)))
    write(either, lambda w: w.patients.remove_unused(patient.id))
    assert read(either, lambda w: w.patients.count(PatientQuery())) == 0
    for question in (
        lambda w: w.patients.get(patient.id),
        lambda w: w.patients.row(patient.id),
        lambda w: w.episodes.get(episode.id),
        lambda w: w.patients.remove_unused(patient.id),
    ):
        with pytest.raises(NotFoundError):
            write(either, question)


def test_a_patient_with_a_session_version_or_document_cannot_be_taken_back(either):
    def session(work, episode):
        work.sessions.add(a_session(episode.id))

    def version(work, episode):
        work.programs.add_version(a_version(a_program(episode.id)))

    def document(work, episode):
        work.documents.add(a_document(a_version(a_program(episode.id)), version_id=None), b"")

    for use in (session, version, document):
        patient, episode = stored_patient(either)
        write(either, lambda w, use=use, episode=episode: use(w, episode))
        with pytest.raises(ConflictError):
            write(either, lambda w, key=patient.id: w.patients.remove_unused(key))
        read(either, lambda w, key=patient.id: w.patients.get(key))


def test_a_code_is_free_until_a_patient_has_it(either):
    assert read(either, lambda w: w.patients.code_is_free("K7-M2"))
    stored_patient(either, code="K7-M2")
    assert not read(either, lambda w: w.patients.code_is_free("K7-M2"))


def test_the_list_line_follows_what_is_stored(either):
    patient, episode = stored_patient(either)
    row = read(either, lambda w: w.patients.row(patient.id))
    assert (row.last_visit, row.program_title, row.phase) == (episode.started_on, "", 0)
    assert (row.last_reading, row.spark, row.is_finished) == (MISSING, (), False)
    for day, pain in ((1, 6), (8, 0)):
        session = a_session(episode.id, pain, day=date(2026, 3, day))
        write(either, lambda w, session=session: w.sessions.add(session))
    unasked = replace(
        a_session(episode.id, day=date(2026, 3, 10)),
        pain=(PainReading(PainQuestion.AVERAGE_24H, NOT_ASKED),),
    )
    write(either, lambda w: w.sessions.add(unasked))
    write(either, lambda w: w.programs.add_version(a_version(a_program(episode.id))))
    row = read(either, lambda w: w.patients.row(patient.id))
    assert row.last_visit == date(2026, 3, 10)
    assert row.last_reading == NOT_ASKED
    assert row.spark == ((9, Reading.of(6)), (2, Reading.of(0)), (0, NOT_ASKED))
    assert (row.program_title, row.phase, row.phases) == ("Terug naar activiteiten", 1, 2)


def test_the_phase_in_the_list_follows_the_calendar(either, clock):
    patient, episode = stored_patient(either)
    program = a_program(episode.id, starts_on=date(2026, 3, 2))
    write(either, lambda w: w.programs.add_version(a_version(program)))
    for day, phase in (
        (date(2026, 3, 1), 1),
        (date(2026, 3, 15), 1),
        (date(2026, 3, 16), 2),
        (date(2027, 1, 1), 2),
    ):
        clock.set(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
        assert read(either, lambda w: w.patients.row(patient.id)).phase == phase
        (row,) = read(either, lambda w, day=day: w.patients.page(PatientQuery(today=day), 0, 9))
        assert row.phase == phase


def test_a_new_episode_starts_the_list_line_afresh(either):
    patient, episode = stored_patient(either)
    write(either, lambda w: w.sessions.add(a_session(episode.id, 5, day=date(2026, 3, 9))))
    write(either, lambda w: w.episodes.save(replace(episode, ended_on=date(2026, 3, 10))))
    assert read(either, lambda w: w.patients.row(patient.id)).is_finished
    write(either, lambda w: w.episodes.save(an_episode(patient.id, started_on=date(2026, 3, 1))))
    row = read(either, lambda w: w.patients.row(patient.id))
    assert (row.is_finished, row.spark, row.last_reading) == (False, (), MISSING)
    assert row.last_visit == date(2026, 3, 9)


def test_the_sparkline_holds_the_last_twenty_readings(either):
    patient, episode = stored_patient(either)
    start = date(2026, 1, 12)
    with either.open_work(write=True) as work:
        for number in range(25):
            day = start + timedelta(days=number)
            work.sessions.add(a_session(episode.id, number % 11, day=day))
        work.commit(new_id())
    spark = read(either, lambda w: w.patients.row(patient.id)).spark
    assert [days for days, _ in spark] == list(range(19, -1, -1))
    assert [reading.value for _, reading in spark] == [n % 11 for n in range(5, 25)]


def test_correcting_the_last_session_changes_the_list_line(either):
    patient, episode = stored_patient(either)
    session = write(either, lambda w: w.sessions.add(a_session(episode.id, 5)))
    moved = replace(session, day=date(2026, 1, 30), pain=())
    write(either, lambda w: w.sessions.correct(moved, NOON, ""))
    row = read(either, lambda w: w.patients.row(patient.id))
    assert (row.last_visit, row.last_reading) == (date(2026, 1, 30), MISSING)


def names(database, query, offset=0, limit=50):
    rows = read(database, lambda w: w.patients.page(query, offset, limit))
    return [row.list_name.partition(",")[0] for row in rows]


def a_small_clinic(database):
    """Aal 9 seen today, Bos 0 finished, Cup not asked, Dam nothing, de Eik 5 with a program."""
    for name, pain, day, prefix in (
        ("Aal", 9, date(2026, 3, 11), ""),
        ("Bos", 0, date(2026, 3, 5), ""),
        ("Cup", None, date(2026, 3, 5), ""),
        ("Eik", 5, date(2026, 2, 20), "de"),
    ):
        facts = {"family_name": name, "prefix": prefix, "given_name": "X"}
        _, episode = stored_patient(database, **facts)
        with database.open_work(write=True) as work:
            work.sessions.add(a_session(episode.id, pain, day=day))
            if name == "Bos":
                work.episodes.save(replace(episode, ended_on=date(2026, 3, 6)))
            if name == "Eik":
                work.programs.add_version(a_version(a_program(episode.id)))
            work.commit(new_id())
    dam = a_patient(family_name="Dam", prefix="", given_name="X")
    write(database, lambda w: w.patients.save(dam))


@pytest.mark.parametrize(
    ("order", "descending", "expected"),
    [
        (PatientOrder.NAME, False, ["Aal", "Bos", "Cup", "Dam", "de Eik"]),
        (PatientOrder.NAME, True, ["de Eik", "Dam", "Cup", "Bos", "Aal"]),
        (PatientOrder.LAST_VISIT, True, ["Aal", "Bos", "Cup", "de Eik", "Dam"]),
        (PatientOrder.LAST_VISIT, False, ["de Eik", "Cup", "Bos", "Aal", "Dam"]),
        (PatientOrder.LAST_SCORE, True, ["Aal", "de Eik", "Bos", "Cup", "Dam"]),
        (PatientOrder.LAST_SCORE, False, ["Bos", "de Eik", "Aal", "Dam", "Cup"]),
    ],
)
def test_the_list_has_every_order_and_what_is_unknown_comes_last(
    either, order, descending, expected
):
    a_small_clinic(either)
    query = PatientQuery(order=order, descending=descending)
    assert names(either, query) == expected
    pages = [name for offset in range(0, 6, 2) for name in names(either, query, offset, 2)]
    assert pages == expected
    assert read(either, lambda w: w.patients.count(query)) == 5


@pytest.mark.parametrize(
    ("filter_", "expected"),
    [
        (PatientFilter.TODAY, ["Aal"]),
        (PatientFilter.RUNNING, ["de Eik"]),
        (PatientFilter.FINISHED, ["Bos"]),
        (PatientFilter.ALL, ["Aal", "Bos", "Cup", "Dam", "de Eik"]),
    ],
)
def test_the_list_can_be_filtered(either, filter_, expected):
    a_small_clinic(either)
    query = PatientQuery(
        filter=filter_, order=PatientOrder.NAME, descending=False, today=date(2026, 3, 11)
    )
    assert names(either, query) == expected
    assert read(either, lambda w: w.patients.count(query)) == len(expected)


def test_a_page_outside_the_list_is_empty(either):
    a_small_clinic(either)
    assert names(either, PatientQuery(), offset=5) == []
    assert names(either, PatientQuery(), offset=10**12) == []
    assert names(either, PatientQuery(), limit=0) == []
    assert len(names(either, PatientQuery(), offset=-3)) == 5


TYPED = {
    "yilmaz": True,
    "YILMAZ": True,
    "yıl": True,
    "emine yil": True,
    "yil emine": True,
    "oconnor": True,
    "o'connor": True,
    "O’Connor": True,
    "connor": True,
    "van den yil": True,
    "8-2-1967": True,
    "08-02-1967": True,
    "8/2/67": True,
    "08021967": True,
    "1967-02-08": True,
    "1967": True,
    "2/1967": False,
    "204": True,
    "204/1": True,
    "204117": True,
    "117": True,
    "mine": False,
    "yilmazz": False,
    "emine jansen": False,
    "1-12-1967": False,
    "": True,
    "   ": True,
    "%": True,
    "_": True,
    "yil%": True,
    "' OR 1=1 --": False,
    "😀": False,
    "\x00yil": True,
    "a" * 10_000: False,
    "yil " * 5_000: True,
}


def test_every_typed_word_must_begin_a_word_of_the_patient(either):
    stored_patient(
        either,
        given_name="Emine",
        prefix="van den",
        family_name="Yılmaz-O'Connor",
        epd_number="204/117",
    )
    stored_patient(either, given_name="Jan", family_name="Jansen", birth_date=None, epd_number="")
    found = {words: names(either, PatientQuery(words)) for words in TYPED}
    assert {words: "van den Yılmaz-O'Connor" in rows for words, rows in found.items()} == TYPED
    for words, rows in found.items():
        assert read(either, lambda w, words=words: w.patients.count(PatientQuery(words))) == len(
            rows
        )


def test_a_changed_name_is_found_under_the_new_name_only(either):
    patient, _ = stored_patient(either)
    write(either, lambda w: w.patients.save(replace(patient, family_name="Østergård")))
    assert names(either, PatientQuery("ostergard")) == ["de Østergård"]
    assert names(either, PatientQuery("vries")) == []
