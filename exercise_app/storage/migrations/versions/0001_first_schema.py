"""First schema: clinic, patients, episodes, programs, sessions, documents."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# What a page of the patient list is found by, in every index that orders it.
FOUND_BY = ("sort_name", "patient_id", "state", "name_words", "number_words")

# What a patient was given, and what a session was before a correction, never changes. The
# triggers stand apart from the tables because each database engine writes them in its own way.
KEPT_FOR_EVER = ("issued_version", "session_revision")


def upgrade() -> None:
    """Make every table in the order of their keys."""
    _clinic()
    _database_info()
    _operation()
    _patient()
    _episode()
    _patient_summary()
    _episode_activity()
    _episode_alarm_answer()
    _episode_event()
    _issued_version()
    _program()
    _session()
    _document()
    _exercise_response()
    _pain_reading()
    _program_phase()
    _session_revision()
    _document_content()
    _program_item()
    for table in KEPT_FOR_EVER if op.get_bind().dialect.name == "sqlite" else ():
        _forbid_changes(table)


def _column(
    name: str, kind: sa.types.TypeEngine[Any], *, autoincrement: bool = True
) -> sa.Column[Any]:
    counted: Any = "auto" if autoincrement else False
    return sa.Column(name, kind, nullable=False, autoincrement=counted)


def _check(name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=f"ck_{name}")


def _points(name: str, column: str, to: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [to], name=f"fk_{name}", ondelete=ondelete)


def _forbid_changes(table: str) -> None:
    for action in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {table}_refuses_{action.lower()} BEFORE {action} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} never changes'); END"
        )


def _clinic() -> None:
    op.create_table(
        "clinic",
        _column("id", sa.Uuid()),
        _column("place", sa.SmallInteger()),
        _column("name", sa.String(length=80)),
        _column("address", sa.String(length=200)),
        _column("telephone", sa.String(length=40)),
        _column("therapist", sa.String(length=80)),
        sa.Column("logo", sa.LargeBinary(), nullable=True),
        _column("language", sa.String(length=2)),
        _column("questions", sa.JSON()),
        _column("is_demo", sa.Boolean()),
        _check("clinic_language_known", "language IN ('nl', 'en')"),
        _check("clinic_address_length", "length(address) <= 200"),
        _check("clinic_name_length", "length(name) <= 80"),
        _check("clinic_telephone_length", "length(telephone) <= 40"),
        _check("clinic_therapist_length", "length(therapist) <= 80"),
        _check("clinic_one_clinic", "place = 1"),
        sa.PrimaryKeyConstraint("id", name="pk_clinic"),
        sa.UniqueConstraint("place", name="uq_clinic_place"),
    )


def _database_info() -> None:
    op.create_table(
        "database_info",
        _column("place", sa.SmallInteger(), autoincrement=False),
        _column("database_id", sa.Uuid()),
        _column("min_reader", sa.Integer()),
        _column("min_writer", sa.Integer()),
        _check("database_info_one_row", "place = 1"),
        sa.PrimaryKeyConstraint("place", name="pk_database_info"),
    )


def _operation() -> None:
    op.create_table(
        "operation",
        _column("op_id", sa.Uuid()),
        _column("done_at", sa.DateTime()),
        sa.PrimaryKeyConstraint("op_id", name="pk_operation"),
    )
    op.create_index("ix_operation_done_at", "operation", ["done_at"])


def _patient() -> None:
    op.create_table(
        "patient",
        _column("id", sa.Uuid()),
        _column("given_name", sa.String(length=80)),
        _column("family_name", sa.String(length=80)),
        _column("prefix", sa.String(length=20)),
        sa.Column("birth_date", sa.Date(), nullable=True),
        _column("salutation", sa.String(length=10)),
        _column("epd_number", sa.String(length=30)),
        _column("code", sa.String(length=30)),
        _column("language", sa.String(length=2)),
        _column("version", sa.Integer()),
        _check("patient_language_known", "language IN ('nl', 'en')"),
        _check("patient_salutation_known", "salutation IN ('none', 'mrs', 'mr')"),
        _check("patient_epd_number_length", "length(epd_number) <= 30"),
        _check("patient_family_name_length", "length(family_name) <= 80"),
        _check("patient_given_name_length", "length(given_name) <= 80"),
        _check("patient_prefix_length", "length(prefix) <= 20"),
        sa.PrimaryKeyConstraint("id", name="pk_patient"),
    )
    op.create_index("ix_patient_code", "patient", ["code"])


def _episode() -> None:
    op.create_table(
        "episode",
        _column("id", sa.Uuid()),
        _column("sequence", sa.Integer()),
        _column("patient_id", sa.Uuid()),
        _column("started_on", sa.Date()),
        sa.Column("ended_on", sa.Date(), nullable=True),
        _column("therapist", sa.Text()),
        _column("complaint", sa.Text()),
        _column("duration", sa.String(length=20)),
        _column("work", sa.Text()),
        _column("circumstances", sa.JSON()),
        _column("decision", sa.String(length=20)),
        _column("decision_text", sa.Text()),
        sa.Column("decided_on", sa.Date(), nullable=True),
        _column("version", sa.Integer()),
        _check("episode_decision_known", "decision IN ('none', 'continue', 'paused', 'referred')"),
        _check(
            "episode_duration_known",
            "duration IN ('unknown', 'under-6-weeks', '6-to-12-weeks', 'over-12-weeks')",
        ),
        _check("episode_period", "ended_on >= started_on"),
        _check("episode_complaint_length", "length(complaint) <= 4000"),
        _check("episode_decision_text_length", "length(decision_text) <= 4000"),
        _check("episode_work_length", "length(work) <= 200"),
        _points("episode_patient_id_patient", "patient_id", "patient.id", "RESTRICT"),
        sa.PrimaryKeyConstraint("id", name="pk_episode"),
        sa.UniqueConstraint("sequence", name="uq_episode_sequence"),
    )
    op.create_index("ix_episode_of_patient", "episode", ["patient_id", "started_on", "sequence"])


def _patient_summary() -> None:
    op.create_table(
        "patient_summary",
        _column("patient_id", sa.Uuid()),
        _column("sort_name", sa.Text()),
        _column("name_words", sa.Text()),
        _column("number_words", sa.Text()),
        _column("state", sa.SmallInteger()),
        sa.Column("last_visit_on", sa.Date(), nullable=True),
        _column("last_status", sa.String(length=10)),
        sa.Column("last_value", sa.SmallInteger(), nullable=True),
        _column("spark", sa.Text()),
        _column("program_title", sa.Text()),
        sa.Column("program_starts_on", sa.Date(), nullable=True),
        _column("phase_days", sa.Text()),
        _check(
            "patient_summary_last_value_status",
            "(last_status = 'value') = (last_value IS NOT NULL)",
        ),
        _check(
            "patient_summary_last_status_known", "last_status IN ('value', 'not-asked', 'missing')"
        ),
        _check("patient_summary_last_value_range", "last_value BETWEEN 0 AND 10"),
        _check("patient_summary_state_range", "state BETWEEN 0 AND 2"),
        _points("patient_summary_patient_id_patient", "patient_id", "patient.id", "CASCADE"),
        sa.PrimaryKeyConstraint("patient_id", name="pk_patient_summary"),
    )
    op.create_index("ix_patient_summary_name_words", "patient_summary", ["name_words", "state"])
    op.create_index("ix_patient_summary_number_words", "patient_summary", ["number_words", "state"])
    op.create_index(
        "ix_patient_summary_by_name",
        "patient_summary",
        [*FOUND_BY],
    )
    op.create_index(
        "ix_patient_summary_by_score",
        "patient_summary",
        [sa.literal_column("last_value DESC"), *FOUND_BY],
    )
    op.create_index(
        "ix_patient_summary_by_visit",
        "patient_summary",
        [sa.literal_column("last_visit_on DESC"), *FOUND_BY],
    )


def _episode_activity() -> None:
    op.create_table(
        "episode_activity",
        _column("episode_id", sa.Uuid()),
        _column("position", sa.SmallInteger(), autoincrement=False),
        _column("words", sa.Text()),
        _column("status", sa.String(length=10)),
        sa.Column("value", sa.SmallInteger(), nullable=True),
        _check("episode_activity_value_status", "(status = 'value') = (value IS NOT NULL)"),
        _check("episode_activity_status_known", "status IN ('value', 'not-asked', 'missing')"),
        _check("episode_activity_words_length", "length(words) <= 200"),
        _check("episode_activity_value_range", "value BETWEEN 0 AND 10"),
        _points("episode_activity_episode_id_episode", "episode_id", "episode.id", "CASCADE"),
        sa.PrimaryKeyConstraint("episode_id", "position", name="pk_episode_activity"),
    )


def _episode_alarm_answer() -> None:
    op.create_table(
        "episode_alarm_answer",
        _column("episode_id", sa.Uuid()),
        _column("position", sa.SmallInteger(), autoincrement=False),
        _column("sign_id", sa.Text()),
        _column("answer", sa.String(length=10)),
        _column("day", sa.Date()),
        _column("author", sa.Text()),
        _check("episode_alarm_answer_answer_known", "answer IN ('yes', 'no', 'not-asked')"),
        _points("episode_alarm_answer_episode_id_episode", "episode_id", "episode.id", "CASCADE"),
        sa.PrimaryKeyConstraint("episode_id", "position", name="pk_episode_alarm_answer"),
    )


def _episode_event() -> None:
    op.create_table(
        "episode_event",
        _column("id", sa.Uuid()),
        _column("sequence", sa.Integer()),
        _column("episode_id", sa.Uuid()),
        _column("day", sa.Date()),
        sa.Column("end_day", sa.Date(), nullable=True),
        _column("kind", sa.String(length=20)),
        _column("text", sa.Text()),
        _column("version", sa.Integer()),
        _check(
            "episode_event_kind_known",
            "kind IN ('flare', 'work', 'medication', 'holiday', 'other')",
        ),
        _check("episode_event_period", "end_day >= day"),
        _check("episode_event_text_length", "length(text) <= 200"),
        _points("episode_event_episode_id_episode", "episode_id", "episode.id", "RESTRICT"),
        sa.PrimaryKeyConstraint("id", name="pk_episode_event"),
        sa.UniqueConstraint("sequence", name="uq_episode_event_sequence"),
    )
    op.create_index(
        "ix_episode_event_of_episode", "episode_event", ["episode_id", "day", "sequence"]
    )


def _issued_version() -> None:
    op.create_table(
        "issued_version",
        _column("id", sa.Uuid()),
        _column("program_id", sa.Uuid()),
        _column("episode_id", sa.Uuid()),
        _column("number", sa.Integer()),
        _column("code", sa.String(length=30)),
        _column("issued_at", sa.DateTime()),
        _column("issued_at_offset", sa.SmallInteger()),
        _column("issued_by", sa.Text()),
        _column("content_schema", sa.SmallInteger()),
        _column("content", sa.Text()),
        _points("issued_version_episode_id_episode", "episode_id", "episode.id", "RESTRICT"),
        sa.PrimaryKeyConstraint("id", name="pk_issued_version"),
        sa.UniqueConstraint("code", name="uq_issued_version_code"),
        sa.UniqueConstraint("episode_id", "number", name="uq_issued_version_episode_id_number"),
    )


def _program() -> None:
    op.create_table(
        "program",
        _column("id", sa.Uuid()),
        _column("episode_id", sa.Uuid()),
        _column("title", sa.Text()),
        _column("template_id", sa.Text()),
        sa.Column("starts_on", sa.Date(), nullable=True),
        _column("sheet_language", sa.String(length=2)),
        _column("use_code_for_name", sa.Boolean()),
        _column("pain_rules", sa.Boolean()),
        _column("education", sa.JSON()),
        sa.Column("next_appointment", sa.DateTime(), nullable=True),
        sa.Column("next_appointment_offset", sa.SmallInteger(), nullable=True),
        _column("plan", sa.Text()),
        _column("black_and_white", sa.Boolean()),
        _column("version", sa.Integer()),
        _check("program_sheet_language_known", "sheet_language IN ('nl', 'en')"),
        _check("program_plan_length", "length(plan) <= 500"),
        _check("program_title_length", "length(title) <= 80"),
        _points("program_episode_id_episode", "episode_id", "episode.id", "RESTRICT"),
        sa.PrimaryKeyConstraint("id", name="pk_program"),
        sa.UniqueConstraint("episode_id", name="uq_program_episode_id"),
    )


def _session() -> None:
    op.create_table(
        "session",
        _column("id", sa.Uuid()),
        _column("sequence", sa.Integer()),
        _column("episode_id", sa.Uuid()),
        _column("day", sa.Date()),
        _column("recorded_at", sa.DateTime()),
        _column("recorded_at_offset", sa.SmallInteger()),
        _column("effort_status", sa.String(length=10)),
        sa.Column("effort_value", sa.SmallInteger(), nullable=True),
        _column("note", sa.Text()),
        _column("flare", sa.Boolean()),
        _column("origin", sa.String(length=10)),
        _column("recorded_by", sa.Text()),
        _column("withdrawn", sa.Boolean()),
        _column("version", sa.Integer()),
        _check(
            "session_effort_value_status", "(effort_status = 'value') = (effort_value IS NOT NULL)"
        ),
        _check("session_effort_status_known", "effort_status IN ('value', 'not-asked', 'missing')"),
        _check("session_origin_known", "origin IN ('typed', 'patient', 'diary')"),
        _check("session_effort_value_range", "effort_value BETWEEN 0 AND 10"),
        _check("session_note_length", "length(note) <= 4000"),
        _points("session_episode_id_episode", "episode_id", "episode.id", "RESTRICT"),
        sa.PrimaryKeyConstraint("id", name="pk_session"),
        sa.UniqueConstraint("sequence", name="uq_session_sequence"),
    )
    op.create_index("ix_session_of_episode", "session", ["episode_id", "day", "sequence"])


def _document() -> None:
    op.create_table(
        "document",
        _column("id", sa.Uuid()),
        _column("sequence", sa.Integer()),
        _column("episode_id", sa.Uuid()),
        sa.Column("version_id", sa.Uuid(), nullable=True),
        _column("kind", sa.String(length=20)),
        _column("code", sa.String(length=30)),
        _column("created_at", sa.DateTime()),
        _column("created_at_offset", sa.SmallInteger()),
        _column("created_by", sa.Text()),
        _column("language", sa.String(length=2)),
        _column("pages", sa.Integer()),
        _check("document_kind_known", "kind IN ('handout', 'letter', 'course')"),
        _check("document_language_known", "language IN ('nl', 'en')"),
        _check("document_pages_range", "pages >= 0"),
        _points("document_episode_id_episode", "episode_id", "episode.id", "RESTRICT"),
        _points(
            "document_version_id_issued_version", "version_id", "issued_version.id", "RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
        sa.UniqueConstraint("sequence", name="uq_document_sequence"),
    )
    op.create_index("ix_document_of_episode", "document", ["episode_id", "sequence"])


def _exercise_response() -> None:
    op.create_table(
        "exercise_response",
        _column("session_id", sa.Uuid()),
        _column("position", sa.SmallInteger(), autoincrement=False),
        _column("exercise_id", sa.Text()),
        _column("done", sa.String(length=10)),
        _column("felt", sa.String(length=10)),
        _check("exercise_response_done_known", "done IN ('unknown', 'no', 'partly', 'yes')"),
        _check(
            "exercise_response_felt_known", "felt IN ('unknown', 'good', 'neutral', 'more-pain')"
        ),
        _points("exercise_response_session_id_session", "session_id", "session.id", "CASCADE"),
        sa.PrimaryKeyConstraint("session_id", "position", name="pk_exercise_response"),
        sqlite_with_rowid=False,
    )


def _pain_reading() -> None:
    op.create_table(
        "pain_reading",
        _column("session_id", sa.Uuid()),
        _column("question", sa.String(length=20)),
        _column("position", sa.SmallInteger()),
        _column("status", sa.String(length=10)),
        sa.Column("value", sa.SmallInteger(), nullable=True),
        _check("pain_reading_value_status", "(status = 'value') = (value IS NOT NULL)"),
        _check(
            "pain_reading_question_known",
            "question IN ('average-24h', 'worst-24h', 'now', 'before', 'after')",
        ),
        _check("pain_reading_status_known", "status IN ('value', 'not-asked', 'missing')"),
        _check("pain_reading_value_range", "value BETWEEN 0 AND 10"),
        _points("pain_reading_session_id_session", "session_id", "session.id", "CASCADE"),
        sa.PrimaryKeyConstraint("session_id", "question", name="pk_pain_reading"),
        sqlite_with_rowid=False,
    )


def _program_phase() -> None:
    op.create_table(
        "program_phase",
        _column("program_id", sa.Uuid()),
        _column("position", sa.SmallInteger(), autoincrement=False),
        _column("id", sa.Uuid()),
        _column("name", sa.Text()),
        _column("days", sa.Integer()),
        _column("move_on_when", sa.Text()),
        _check("program_phase_move_on_when_length", "length(move_on_when) <= 400"),
        _check("program_phase_name_length", "length(name) <= 80"),
        _points("program_phase_program_id_program", "program_id", "program.id", "CASCADE"),
        sa.PrimaryKeyConstraint("program_id", "position", name="pk_program_phase"),
    )


def _session_revision() -> None:
    op.create_table(
        "session_revision",
        _column("sequence", sa.Integer()),
        _column("session_id", sa.Uuid()),
        _column("changed_at", sa.DateTime()),
        _column("changed_at_offset", sa.SmallInteger()),
        _column("changed_by", sa.Text()),
        _column("content_schema", sa.SmallInteger()),
        _column("content", sa.Text()),
        _points("session_revision_session_id_session", "session_id", "session.id", "RESTRICT"),
        sa.PrimaryKeyConstraint("sequence", name="pk_session_revision"),
    )
    op.create_index("ix_session_revision_session_id", "session_revision", ["session_id"])


def _document_content() -> None:
    op.create_table(
        "document_content",
        _column("document_id", sa.Uuid()),
        _column("sha256", sa.String(length=64)),
        _column("content", sa.LargeBinary()),
        _points("document_content_document_id_document", "document_id", "document.id", "RESTRICT"),
        sa.PrimaryKeyConstraint("document_id", name="pk_document_content"),
    )


def _program_item() -> None:
    op.create_table(
        "program_item",
        _column("program_id", sa.Uuid()),
        _column("phase_position", sa.SmallInteger(), autoincrement=False),
        _column("position", sa.SmallInteger(), autoincrement=False),
        _column("id", sa.Uuid()),
        _column("exercise_id", sa.Text()),
        *(
            sa.Column(name, sa.SmallInteger(), nullable=True)
            for name in ("sets", "sets_max", "reps", "reps_max", "hold_s", "rest_s", "duration_s")
        ),
        sa.Column("load_kg", sa.Float(), nullable=True),
        _column("per_side", sa.Boolean()),
        sa.Column("times_per_day", sa.SmallInteger(), nullable=True),
        sa.Column("days_per_week", sa.SmallInteger(), nullable=True),
        sa.Column("effort_cr10", sa.SmallInteger(), nullable=True),
        _column("note", sa.Text()),
        _column("side", sa.String(length=10)),
        _check("program_item_side_known", "side IN ('both', 'left', 'right')"),
        _check("program_item_days_per_week_range", "days_per_week BETWEEN 1 AND 7"),
        _check("program_item_duration_s_range", "duration_s BETWEEN 10 AND 10800"),
        _check("program_item_effort_cr10_range", "effort_cr10 BETWEEN 0 AND 10"),
        _check("program_item_hold_s_range", "hold_s BETWEEN 1 AND 600"),
        _check("program_item_note_length", "length(note) <= 500"),
        _check("program_item_load_kg_range", "load_kg BETWEEN 0.5 AND 300"),
        _check("program_item_reps_range", "reps BETWEEN 1 AND 100"),
        _check("program_item_reps_order", "reps_max > reps"),
        _check("program_item_reps_max_range", "reps_max BETWEEN 1 AND 100"),
        _check("program_item_rest_s_range", "rest_s BETWEEN 1 AND 600"),
        _check("program_item_sets_order", "sets_max > sets"),
        *(_check(f"program_item_{n}_range", f"{n} BETWEEN 1 AND 10") for n in ("sets", "sets_max")),
        _check("program_item_times_per_day_range", "times_per_day BETWEEN 1 AND 10"),
        sa.ForeignKeyConstraint(
            ["program_id", "phase_position"],
            ["program_phase.program_id", "program_phase.position"],
            name="fk_program_item_program_id_phase_position_program_phase",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("program_id", "phase_position", "position", name="pk_program_item"),
    )
