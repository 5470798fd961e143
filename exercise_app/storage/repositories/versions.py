"""The rule for saving something that others may have changed meanwhile."""

from uuid import UUID

from exercise_app.domain.errors import ConflictError


def check_version(kind: str, key: UUID | str, stored: int | None, known: int) -> None:
    """Raise ConflictError unless what is saved was read from what is stored.

    `stored` is None when there is nothing yet; then `known` must be 0.
    """
    if (stored or 0) != known:
        raise ConflictError(kind=kind, key=str(key))
