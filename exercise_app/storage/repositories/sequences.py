"""Numbers that say in which order rows were stored."""

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.orm import Session as SqlSession


def next_number(sql: SqlSession, column: InstrumentedAttribute[int]) -> int:
    """Return the number after the highest; safe because one writer works at a time."""
    return (sql.scalar(select(func.max(column))) or 0) + 1
