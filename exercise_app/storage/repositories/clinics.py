"""The one clinic of a database."""

from sqlalchemy import select
from sqlalchemy.orm import Session as SqlSession

from exercise_app.domain.clinic import Clinic
from exercise_app.domain.language import Language
from exercise_app.domain.measure import PainQuestion
from exercise_app.storage.records import ClinicRecord


class SqlClinics:
    """The clinic in the database."""

    def __init__(self, sql: SqlSession) -> None:
        self._sql = sql

    def get(self) -> Clinic | None:
        record = self._sql.scalars(select(ClinicRecord)).first()
        if record is None:
            return None
        return Clinic(
            id=record.id,
            name=record.name,
            address=record.address,
            telephone=record.telephone,
            therapist=record.therapist,
            logo=record.logo,
            language=Language(record.language),
            questions=tuple(PainQuestion(question) for question in record.questions),
            is_demo=record.is_demo,
        )

    def save(self, clinic: Clinic) -> None:
        record = self._sql.get(ClinicRecord, clinic.id)
        if record is None:
            record = ClinicRecord(id=clinic.id, place=1)
            self._sql.add(record)
        record.name = clinic.name
        record.address = clinic.address
        record.telephone = clinic.telephone
        record.therapist = clinic.therapist
        record.logo = clinic.logo
        record.language = clinic.language.value
        record.questions = [question.value for question in clinic.questions]
        record.is_demo = clinic.is_demo
        self._sql.flush()
