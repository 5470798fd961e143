"""What every table shares: names of constraints, kinds of columns, sums in check constraints."""

from collections.abc import Iterable

from sqlalchemy import CheckConstraint, MetaData
from sqlalchemy.orm import DeclarativeBase

# SQLite cannot alter a constraint without a name, so every one gets its name from this table.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Record(DeclarativeBase):
    """Base of all tables. Only kinds of columns that PostgreSQL has as well."""

    metadata = MetaData(naming_convention=NAMING)


def one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    """Allow only the given words in a column."""
    words = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({words})", name=f"{column}_known")


def at_most(column: str, limit: int) -> CheckConstraint:
    """Allow at most `limit` characters in a column."""
    return CheckConstraint(f"length({column}) <= {limit}", name=f"{column}_length")


def between(column: str, low: float, high: float) -> CheckConstraint:
    """Allow only numbers from `low` to `high`, or no number at all."""
    return CheckConstraint(f"{column} BETWEEN {low:g} AND {high:g}", name=f"{column}_range")


def reading_rule(status: str, value: str) -> CheckConstraint:
    """Keep a value exactly when the status says there is one, as domain.measure.Reading does."""
    return CheckConstraint(f"({status} = 'value') = ({value} IS NOT NULL)", name=f"{value}_status")
