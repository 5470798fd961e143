"""Own templates and exercises, favourites, use; exercises in turns; what changed on the sheet."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables of the own library, and two columns of the draft."""
    _own_template()
    _own_exercise()
    _own_picture()
    _use()
    # A column with a default is added in place; the table is not made again.
    op.add_column("program", _switch("shows_changes", "1"))
    op.add_column("program_item", _switch("with_next", "0"))


def _column(name: str, kind: sa.types.TypeEngine[Any]) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False)


def _switch(name: str, default: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.text(default))


def _check(name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=f"ck_{name}")


def _own_template() -> None:
    op.create_table(
        "own_template",
        _column("id", sa.Uuid()),
        _column("sequence", sa.Integer()),
        _column("name", sa.String(length=80)),
        _column("content_schema", sa.SmallInteger()),
        _column("content", sa.Text()),
        _column("version", sa.Integer()),
        _check("own_template_name_length", "length(name) <= 80"),
        sa.PrimaryKeyConstraint("id", name="pk_own_template"),
        sa.UniqueConstraint("sequence", name="uq_own_template_sequence"),
    )


def _own_exercise() -> None:
    op.create_table(
        "own_exercise",
        _column("id", sa.String(length=40)),
        _column("sequence", sa.Integer()),
        _column("is_removed", sa.Boolean()),
        _column("content_schema", sa.SmallInteger()),
        _column("content", sa.Text()),
        _column("version", sa.Integer()),
        _check("own_exercise_id_length", "length(id) <= 40"),
        sa.PrimaryKeyConstraint("id", name="pk_own_exercise"),
        sa.UniqueConstraint("sequence", name="uq_own_exercise_sequence"),
    )


def _own_picture() -> None:
    op.create_table(
        "own_picture",
        _column("exercise_id", sa.String(length=40)),
        _column("sha256", sa.String(length=64)),
        _column("content", sa.LargeBinary()),
        sa.ForeignKeyConstraint(
            ["exercise_id"],
            ["own_exercise.id"],
            name="fk_own_picture_exercise_id_own_exercise",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("exercise_id", name="pk_own_picture"),
    )


def _use() -> None:
    op.create_table(
        "favourite",
        _column("exercise_id", sa.Text()),
        _column("sequence", sa.Integer()),
        sa.PrimaryKeyConstraint("exercise_id", name="pk_favourite"),
        sa.UniqueConstraint("sequence", name="uq_favourite_sequence"),
    )
    op.create_table(
        "exercise_use",
        _column("exercise_id", sa.Text()),
        _column("sequence", sa.Integer()),
        _column("uses", sa.Integer()),
        _check("exercise_use_uses_range", "uses > 0"),
        sa.PrimaryKeyConstraint("exercise_id", name="pk_exercise_use"),
        sa.UniqueConstraint("sequence", name="uq_exercise_use_sequence"),
    )
    op.create_table(
        "exercise_pair",
        _column("first_id", sa.Text()),
        _column("second_id", sa.Text()),
        _column("uses", sa.Integer()),
        _check("exercise_pair_order", "first_id < second_id"),
        _check("exercise_pair_uses_range", "uses > 0"),
        sa.PrimaryKeyConstraint("first_id", "second_id", name="pk_exercise_pair"),
    )
