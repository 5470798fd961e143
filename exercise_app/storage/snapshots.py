"""Programs and sessions as JSON that is kept for ever: own field names, own schema number.

Domain classes may change; what was stored under an older number must stay readable, so every
number keeps its reader here. Number 2 added which exercises are done in turns, and the choice to
show what changed; what number 1 does not say has the value it meant then.
"""

import json
from dataclasses import fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

from exercise_app.domain.dosage import Dosage
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion, PainReading, Reading, Status
from exercise_app.domain.program import Phase, Program, ProgramItem, SheetLayout, SheetOptions, Side
from exercise_app.domain.session import Done, ExerciseResponse, Felt, Origin, Session

SCHEMA = 2
KNOWN = (1, 2)

# A JSON object; its values are checked by the classes that are built from them.
JsonObject = dict[str, Any]


def program_json(program: Program) -> str:
    """Write a program."""
    return _text(
        {
            "id": program.id.hex,
            "episode_id": program.episode_id.hex,
            "title": program.title,
            "template_id": program.template_id,
            "starts_on": _iso(program.starts_on),
            "version": program.version,
            "sheet": _sheet_json(program.sheet),
            "phases": [_phase_json(phase) for phase in program.phases],
        }
    )


def program_from_json(text: str, schema: int) -> Program:
    """Read a program. Raise ValueError for a schema number that this version does not know."""
    found = _object(text, schema)
    return Program(
        id=UUID(found["id"]),
        episode_id=UUID(found["episode_id"]),
        title=found["title"],
        template_id=found["template_id"],
        starts_on=_day(found["starts_on"]),
        version=found["version"],
        sheet=_sheet(found["sheet"]),
        phases=tuple(_phase(phase) for phase in found["phases"]),
    )


def session_json(session: Session) -> str:
    """Write a session."""
    return _text(
        {
            "id": session.id.hex,
            "episode_id": session.episode_id.hex,
            "day": session.day.isoformat(),
            "recorded_at": session.recorded_at.isoformat(),
            "pain": [[p.question, p.reading.status, p.reading.value] for p in session.pain],
            "responses": [[r.exercise_id, r.done, r.felt] for r in session.responses],
            "effort": [session.effort.status, session.effort.value],
            "note": session.note,
            "flare": session.flare,
            "origin": session.origin,
            "recorded_by": session.recorded_by,
            "sequence": session.sequence,
            "version": session.version,
        }
    )


def session_from_json(text: str, schema: int) -> Session:
    """Read a session. Raise ValueError for a schema number that this version does not know."""
    found = _object(text, schema)
    return Session(
        id=UUID(found["id"]),
        episode_id=UUID(found["episode_id"]),
        day=date.fromisoformat(found["day"]),
        recorded_at=datetime.fromisoformat(found["recorded_at"]),
        pain=tuple(
            PainReading(PainQuestion(question), Reading(Status(status), value))
            for question, status, value in found["pain"]
        ),
        responses=tuple(
            ExerciseResponse(exercise_id, Done(done), Felt(felt))
            for exercise_id, done, felt in found["responses"]
        ),
        effort=Reading(Status(found["effort"][0]), found["effort"][1]),
        note=found["note"],
        flare=found["flare"],
        origin=Origin(found["origin"]),
        recorded_by=found["recorded_by"],
        sequence=found["sequence"],
        version=found["version"],
    )


def _text(found: JsonObject) -> str:
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def _object(text: str, schema: int) -> JsonObject:
    if schema not in KNOWN:
        raise ValueError(f"unknown snapshot schema {schema}")
    found: JsonObject = json.loads(text)
    return found


def _iso(moment: date | datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _sheet_json(sheet: SheetOptions) -> JsonObject:
    return {
        "language": sheet.language,
        "use_code_for_name": sheet.use_code_for_name,
        "pain_rules": sheet.pain_rules,
        "education": list(sheet.education),
        "next_appointment": _iso(sheet.next_appointment),
        "plan": sheet.plan,
        "black_and_white": sheet.black_and_white,
        "changes": sheet.changes,
        "layout": sheet.layout,
    }


def _sheet(found: JsonObject) -> SheetOptions:
    moment = found["next_appointment"]
    return SheetOptions(
        language=Language(found["language"]),
        use_code_for_name=found["use_code_for_name"],
        pain_rules=found["pain_rules"],
        education=tuple(found["education"]),
        next_appointment=datetime.fromisoformat(moment) if moment else None,
        plan=found["plan"],
        black_and_white=found["black_and_white"],
        changes=found.get("changes", False),
        layout=SheetLayout(found.get("layout", SheetLayout.STANDARD)),
    )


def _phase_json(phase: Phase) -> JsonObject:
    return {
        "id": phase.id.hex,
        "name": phase.name,
        "days": phase.days,
        "move_on_when": phase.move_on_when,
        "items": [_item_json(item) for item in phase.items],
    }


def _phase(found: JsonObject) -> Phase:
    return Phase(
        id=UUID(found["id"]),
        name=found["name"],
        days=found["days"],
        move_on_when=found["move_on_when"],
        items=tuple(_item(item) for item in found["items"]),
    )


def _item_json(item: ProgramItem) -> JsonObject:
    dosage = {f.name: getattr(item.dosage, f.name) for f in fields(Dosage)}
    return {
        "id": item.id.hex,
        "exercise_id": item.exercise_id,
        "dosage": dosage,
        "note": item.note,
        "side": item.side,
        "with_next": item.with_next,
    }


def _item(found: JsonObject) -> ProgramItem:
    return ProgramItem(
        id=UUID(found["id"]),
        exercise_id=found["exercise_id"],
        dosage=Dosage(**found["dosage"]),
        note=found["note"],
        side=Side(found["side"]),
        with_next=found.get("with_next", False),
    )
