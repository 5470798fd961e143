"""The layout in which the sheet of a draft is printed."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column in place; sheets so far are standard ones."""
    standard = sa.text("'standard'")
    kind = sa.String(length=16)
    op.add_column(
        "program", sa.Column("sheet_layout", kind, nullable=False, server_default=standard)
    )
