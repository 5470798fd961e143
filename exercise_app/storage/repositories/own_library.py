"""What the clinic added to the library, and what it uses of it."""

import hashlib
import itertools
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as SqlSession

from exercise_app.domain.errors import DatabaseDamagedError, NotFoundError
from exercise_app.domain.own_library import ExerciseUse, OwnExercise, OwnTemplate
from exercise_app.storage.own_content import (
    SCHEMA,
    exercise_from_json,
    exercise_json,
    template_from_json,
    template_json,
)
from exercise_app.storage.records import (
    ExercisePairRecord,
    ExerciseUseRecord,
    FavouriteRecord,
    OwnExerciseRecord,
    OwnPictureRecord,
    OwnTemplateRecord,
)
from exercise_app.storage.repositories.sequences import next_number
from exercise_app.storage.repositories.versions import check_version

_T, _E, _P = OwnTemplateRecord, OwnExerciseRecord, OwnPictureRecord
_F, _U, _Pair = FavouriteRecord, ExerciseUseRecord, ExercisePairRecord


class SqlOwnLibrary:
    """The clinic's own part of the library in the database."""

    def __init__(self, sql: SqlSession) -> None:
        self._sql = sql

    def save_template(self, template: OwnTemplate) -> OwnTemplate:
        record = self._sql.get(_T, template.id)
        known = record.version if record else None
        check_version("template", template.id, known, template.version)
        if record is None:
            record = _T(id=template.id, sequence=next_number(self._sql, _T.sequence))
            self._sql.add(record)
        record.name = template.name
        record.content_schema, record.content = SCHEMA, template_json(template)
        record.version = template.version + 1
        self._sql.flush()
        return _template_of(record)

    def remove_template(self, template_id: UUID) -> None:
        record = self._sql.get(_T, template_id)
        if record is None:
            raise NotFoundError(kind="template", key=str(template_id))
        self._sql.delete(record)
        self._sql.flush()

    def templates(self) -> tuple[OwnTemplate, ...]:
        records = self._sql.scalars(select(_T).order_by(_T.sequence))
        return tuple(_template_of(record) for record in records)

    def save_exercise(self, own: OwnExercise) -> OwnExercise:
        key = own.exercise.id
        record = self._sql.get(_E, key)
        check_version("exercise", key, record.version if record else None, own.version)
        if record is None:
            record = _E(id=key, sequence=next_number(self._sql, _E.sequence))
            self._sql.add(record)
        record.is_removed = own.is_removed
        record.content_schema, record.content = SCHEMA, exercise_json(own.exercise)
        record.version = own.version + 1
        self._sql.flush()
        return _exercise_of(record, has_picture=self._has_picture(key))

    def exercises(self) -> tuple[OwnExercise, ...]:
        pictured = set(self._sql.scalars(select(_P.exercise_id)))
        records = self._sql.scalars(select(_E).order_by(_E.sequence))
        return tuple(_exercise_of(one, has_picture=one.id in pictured) for one in records)

    def keep_picture(self, exercise_id: str, picture: bytes | None) -> None:
        if self._sql.get(_E, exercise_id) is None:
            raise NotFoundError(kind="exercise", key=exercise_id)
        self._sql.execute(delete(_P).where(_P.exercise_id == exercise_id))
        if picture is not None:
            digest = hashlib.sha256(picture).hexdigest()
            self._sql.add(_P(exercise_id=exercise_id, sha256=digest, content=picture))
        self._sql.flush()

    def picture(self, exercise_id: str) -> bytes:
        query = select(_P.content, _P.sha256).where(_P.exercise_id == exercise_id)
        row = self._sql.execute(query).first()
        if row is None:
            raise NotFoundError(kind="picture", key=exercise_id)
        content: bytes = row.content
        if hashlib.sha256(content).hexdigest() != row.sha256:
            raise DatabaseDamagedError(detail=f"picture {exercise_id}")
        return content

    def set_favourite(self, exercise_id: str, *, is_favourite: bool) -> None:
        record = self._sql.get(_F, exercise_id)
        if record is None and is_favourite:
            number = next_number(self._sql, _F.sequence)
            self._sql.add(_F(exercise_id=exercise_id, sequence=number))
        elif record is not None and not is_favourite:
            self._sql.delete(record)
        self._sql.flush()

    def favourites(self) -> tuple[str, ...]:
        return tuple(self._sql.scalars(select(_F.exercise_id).order_by(_F.sequence)))

    def count_use(self, exercise_ids: tuple[str, ...]) -> None:
        unique = tuple(dict.fromkeys(exercise_ids))
        for key in unique:
            number = next_number(self._sql, _U.sequence)
            used = self._sql.get(_U, key) or _U(exercise_id=key, uses=0)
            used.sequence, used.uses = number, used.uses + 1
            self._sql.add(used)
            self._sql.flush()
        for first, second in itertools.combinations(sorted(unique), 2):
            pair = self._sql.get(_Pair, (first, second))
            pair = pair or _Pair(first_id=first, second_id=second, uses=0)
            pair.uses += 1
            self._sql.add(pair)
        self._sql.flush()

    def uses(self) -> tuple[ExerciseUse, ...]:
        beside: dict[str, dict[str, int]] = {}
        for first, second, count in self._sql.execute(
            select(_Pair.first_id, _Pair.second_id, _Pair.uses)
        ):
            beside.setdefault(first, {})[second] = count
            beside.setdefault(second, {})[first] = count
        query = select(_U.exercise_id, _U.uses).order_by(_U.sequence.desc())
        return tuple(
            ExerciseUse(key, count, beside.get(key, {})) for key, count in self._sql.execute(query)
        )

    def _has_picture(self, exercise_id: str) -> bool:
        query = select(_P.exercise_id).where(_P.exercise_id == exercise_id)
        return self._sql.scalar(query) is not None


def _template_of(record: OwnTemplateRecord) -> OwnTemplate:
    return template_from_json(
        record.id, record.name, record.version, record.content, record.content_schema
    )


def _exercise_of(record: OwnExerciseRecord, *, has_picture: bool) -> OwnExercise:
    exercise = exercise_from_json(record.id, record.content, record.content_schema)
    return OwnExercise(exercise, record.is_removed, has_picture, record.version)
