"""Makes the database of a new clinic, or of the demo clinic; runs on the worker thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from exercise_app.domain.clinic import Clinic
    from exercise_app.domain.language import Language
    from exercise_app.runtime.paths import Places

DEMO_PATIENTS: Final = 25
DEMO_SEED: Final = 1


class NewClinics:
    """The two ways to begin (presenters.first_start.Beginnings).

    Args:
        where: Where the user's own clinic goes.
        demo: The folder of the demo clinic.
    """

    def __init__(self, where: Places, demo: Path) -> None:
        self._where, self._demo = where, demo

    def new_clinic(self, clinic: Clinic) -> None:
        """Make the database and store the clinic in it."""
        from exercise_app.services.clinics import ClinicService
        from exercise_app.storage.database import Database

        path = self._where.database
        # A file without a clinic is left when the program ended between the two.
        make = Database.open if path.is_file() and path.stat().st_size else Database.create
        with make(path) as database:
            ClinicService(database.open_work).save(clinic)

    def demo(self, language: Language, report: Callable[[float], None]) -> None:
        """Make the demo clinic unless it is there; leave nothing behind when it is stopped."""
        from exercise_app.assembly import fill_demo
        from exercise_app.runtime.paths import database_path

        path = database_path(self._demo)
        if path.is_file():
            return
        try:
            fill_demo(
                path,
                DEMO_PATIENTS,
                DEMO_SEED,
                language,
                lambda done: report(done / DEMO_PATIENTS),
            )
        except BaseException:
            # Half a demo clinic is of no use; there was nothing at this place before.
            for ending in ("", "-wal", "-shm"):
                path.with_name(path.name + ending).unlink(missing_ok=True)
            raise
