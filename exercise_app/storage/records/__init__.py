"""Tables. Records never leave storage; every one is imported here so that the metadata is whole."""

from exercise_app.storage.records.base import Record
from exercise_app.storage.records.clinic import ClinicRecord
from exercise_app.storage.records.document import DocumentContentRecord, DocumentRecord
from exercise_app.storage.records.episode import (
    ActivityRecord,
    AlarmAnswerRecord,
    EpisodeRecord,
    EventRecord,
)
from exercise_app.storage.records.own_library import (
    ExercisePairRecord,
    ExerciseUseRecord,
    FavouriteRecord,
    OwnExerciseRecord,
    OwnPictureRecord,
    OwnTemplateRecord,
)
from exercise_app.storage.records.patient import PatientRecord, PatientSummaryRecord
from exercise_app.storage.records.program import (
    IssuedVersionRecord,
    ItemRecord,
    PhaseRecord,
    ProgramRecord,
)
from exercise_app.storage.records.session import (
    PainReadingRecord,
    ResponseRecord,
    SessionRecord,
    SessionRevisionRecord,
)
from exercise_app.storage.records.upkeep import DatabaseInfoRecord, OperationRecord

__all__ = [
    "ActivityRecord",
    "AlarmAnswerRecord",
    "ClinicRecord",
    "DatabaseInfoRecord",
    "DocumentContentRecord",
    "DocumentRecord",
    "EpisodeRecord",
    "EventRecord",
    "ExercisePairRecord",
    "ExerciseUseRecord",
    "FavouriteRecord",
    "IssuedVersionRecord",
    "ItemRecord",
    "OperationRecord",
    "OwnExerciseRecord",
    "OwnPictureRecord",
    "OwnTemplateRecord",
    "PainReadingRecord",
    "PatientRecord",
    "PatientSummaryRecord",
    "PhaseRecord",
    "ProgramRecord",
    "Record",
    "ResponseRecord",
    "SessionRecord",
    "SessionRevisionRecord",
]
