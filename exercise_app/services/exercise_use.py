"""What a clinic uses of the library: favourites, what was issued last, what goes together."""

from collections import Counter
from typing import Final

from exercise_app.domain.ids import new_id
from exercise_app.services.ports import OpenWork

MOST: Final = 24
"""How many exercises a list gives: a few screens of cards."""


class ExerciseUseService:
    """Marks favourites and tells what was issued; issuing itself counts (ProgramService)."""

    def __init__(self, open_work: OpenWork) -> None:
        self._open_work = open_work

    def favourites(self) -> tuple[str, ...]:
        """The ids of the clinic's favourites, the oldest first."""
        with self._open_work() as work:
            return work.own_library.favourites()

    def set_favourite(self, exercise_id: str, *, is_favourite: bool) -> None:
        """Mark an exercise as a favourite of the clinic, or not any more."""
        with self._open_work(write=True) as work:
            work.own_library.set_favourite(exercise_id, is_favourite=is_favourite)
            work.commit(new_id())

    def recent(self) -> tuple[str, ...]:
        """The ids of what was issued last, the most recent first."""
        with self._open_work() as work:
            return tuple(use.exercise_id for use in work.own_library.uses()[:MOST])

    def used_with(self, exercise_ids: frozenset[str]) -> tuple[str, ...]:
        """What was most often issued together with some exercises, without these themselves."""
        counts: Counter[str] = Counter()
        with self._open_work() as work:
            for use in work.own_library.uses():
                if use.exercise_id not in exercise_ids:
                    counts[use.exercise_id] = sum(use.beside.get(key, 0) for key in exercise_ids)
        return tuple(key for key, count in counts.most_common(MOST) if count)
