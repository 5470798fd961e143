"""Makes domain objects for tests: complete and ordinary unless a test says otherwise."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from exercise_app.domain.clinic import Clinic
from exercise_app.domain.document import DocumentKind, IssuedDocument
from exercise_app.domain.dosage import Dosage
from exercise_app.domain.episode import Activity, Duration, Episode, EpisodeEvent, EventKind, Intake
from exercise_app.domain.exercise import Exercise, ExerciseWords
from exercise_app.domain.ids import new_id
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion, PainReading, Reading
from exercise_app.domain.own_library import OwnExercise, OwnTemplate, everywhere
from exercise_app.domain.patient import Patient, Salutation
from exercise_app.domain.program import (
    IssuedVersion,
    Phase,
    Program,
    ProgramItem,
    SheetOptions,
    TemplateItem,
    TemplatePhase,
)
from exercise_app.domain.screening import AlarmAnswer, Answer, Decision
from exercise_app.domain.session import Done, ExerciseResponse, Felt, Session
from tests.fakes import AMSTERDAM, FakeDatabase

NOON = datetime(2026, 3, 11, 12, 0, tzinfo=AMSTERDAM)


def a_clinic(**changes: Any) -> Clinic:
    facts: dict[str, Any] = {
        "id": new_id(),
        "name": "Fysiotherapie De Linde",
        "address": "Lindelaan 4, 3512 AB Utrecht",
        "telephone": "030 123 45 67",
        "therapist": "Karin Smit",
    }
    return Clinic(**facts | changes)


def a_patient(**changes: Any) -> Patient:
    facts: dict[str, Any] = {
        "id": new_id(),
        "given_name": "Anneke",
        "family_name": "Vries",
        "prefix": "de",
        "birth_date": date(1967, 2, 8),
        "salutation": Salutation.MRS,
        "epd_number": "204117",
    }
    return Patient(**facts | changes)


def an_episode(patient_id: UUID, **changes: Any) -> Episode:
    facts: dict[str, Any] = {
        "id": new_id(),
        "patient_id": patient_id,
        "started_on": date(2026, 1, 12),
        "therapist": "Karin Smit",
        "intake": Intake(
            complaint="Lage rugpijn na tillen",
            duration=Duration.SUBACUTE,
            work="Verpleegkundige",
            activities=(Activity("Traplopen", Reading.of(6)), Activity("Zitten")),
            circumstances=frozenset({"knee-kneel"}),
            alarm_answers=(AlarmAnswer("fever", Answer.NO, date(2026, 1, 12), "Karin Smit"),),
            decision=Decision.CONTINUE,
            decision_text="Geen bijzonderheden",
            decided_on=date(2026, 1, 12),
        ),
    }
    return Episode(**facts | changes)


def an_event(episode_id: UUID, **changes: Any) -> EpisodeEvent:
    facts: dict[str, Any] = {
        "id": new_id(),
        "episode_id": episode_id,
        "day": date(2026, 2, 2),
        "kind": EventKind.WORK,
        "text": "Weer halve dagen",
    }
    return EpisodeEvent(**facts | changes)


def a_session(episode_id: UUID, pain: int | None = 4, **changes: Any) -> Session:
    """Make a session with one score of average pain, or with none when `pain` is None."""
    reading = () if pain is None else (PainReading(PainQuestion.AVERAGE_24H, Reading.of(pain)),)
    facts: dict[str, Any] = {
        "id": new_id(),
        "episode_id": episode_id,
        "day": date(2026, 2, 2),
        "recorded_at": NOON,
        "pain": reading,
        "responses": (ExerciseResponse("bridge", Done.YES, Felt.GOOD),),
        "effort": Reading.of(3),
        "note": "Goed geslapen",
        "recorded_by": "Karin Smit",
    }
    return Session(**facts | changes)


def an_item(exercise_id: str = "bridge", **changes: Any) -> ProgramItem:
    facts: dict[str, Any] = {
        "id": new_id(),
        "exercise_id": exercise_id,
        "dosage": Dosage(sets=3, reps=10, hold_s=5, times_per_day=2, effort_cr10=0),
        "note": "Rustig doorademen",
    }
    return ProgramItem(**facts | changes)


def a_phase(*items: ProgramItem, **changes: Any) -> Phase:
    facts: dict[str, Any] = {"id": new_id(), "name": "Op gang komen", "days": 14}
    return Phase(**facts | {"items": items or (an_item(),)} | changes)


def a_program(episode_id: UUID, **changes: Any) -> Program:
    facts: dict[str, Any] = {
        "id": new_id(),
        "episode_id": episode_id,
        "title": "Terug naar activiteiten",
        "template_id": "subacute",
        "starts_on": date(2026, 3, 2),
        "phases": (a_phase(), a_phase(an_item("plank"), an_item("squat"), name="Opbouwen")),
        "sheet": SheetOptions(education=("stay-active",), plan="Elke dag wandelen"),
    }
    return Program(**facts | changes)


def a_version(program: Program, number: int = 1, **changes: Any) -> IssuedVersion:
    facts: dict[str, Any] = {
        "id": new_id(),
        "program_id": program.id,
        "episode_id": program.episode_id,
        "number": number,
        "code": f"W-{new_id().hex[-6:].upper()}",
        "issued_at": NOON,
        "issued_by": "Karin Smit",
        "program": program,
    }
    return IssuedVersion(**facts | changes)


def a_document(version: IssuedVersion, **changes: Any) -> IssuedDocument:
    facts: dict[str, Any] = {
        "id": new_id(),
        "episode_id": version.episode_id,
        "kind": DocumentKind.HANDOUT,
        "code": version.code,
        "created_at": NOON,
        "created_by": "Karin Smit",
        "language": Language.NL,
        "pages": 2,
        "version_id": version.id,
    }
    return IssuedDocument(**facts | changes)


def an_own_template(**changes: Any) -> OwnTemplate:
    bridge = TemplateItem("bridge", Dosage(sets=3, reps=10), everywhere("Rustig"), with_next=True)
    plank = TemplateItem("plank", Dosage(duration_s=30), everywhere(""))
    phase = TemplatePhase(everywhere("Begin"), 14, everywhere("Gaat goed"), (bridge, plank))
    facts: dict[str, Any] = {"id": new_id(), "name": "Rug thuis", "phases": (phase,)}
    return OwnTemplate(**facts | changes)


def an_own_exercise(key: str = "own-heel", **changes: Any) -> OwnExercise:
    words = {
        Language.NL: ExerciseWords("Hielstand", steps=("Sta.", "Til de hiel."), synonyms=("hak",)),
        Language.EN: ExerciseWords("Heel stand", steps=("Stand.", "Lift the heel.")),
    }
    exercise = Exercise(
        id=key,
        category="stability",
        start_position="standing",
        equipment=("chair",),
        difficulty=2,
        easier="",
        harder=(),
        dosage=Dosage(sets=2, reps=8),
        tags=frozenset({"knee-kneel"}),
        view="side",
        words=words,
        body=("leg",),
    )
    return OwnExercise(**{"exercise": exercise} | changes)


def stored_patient(database: FakeDatabase, **changes: Any) -> tuple[Patient, Episode]:
    """Store a patient with a first episode; works on a real database as well."""
    with database.open_work(write=True) as work:
        patient = work.patients.save(a_patient(**changes))
        episode = work.episodes.save(an_episode(patient.id))
        work.commit(new_id())
    return patient, episode
