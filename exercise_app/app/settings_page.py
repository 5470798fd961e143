"""Puts the settings page together."""

from __future__ import annotations

from importlib import metadata
from typing import TYPE_CHECKING

from exercise_app.presenters.settings import SettingsPresenter
from exercise_app.runtime.paths import resource_root
from exercise_app.ui.dialogs.files import is_picture
from exercise_app.ui.pages.settings import AboutCard, DataCard, SettingsPage

if TYPE_CHECKING:
    from exercise_app.app.clinic import OpenedClinic
    from exercise_app.app.desktop import Desktop
    from exercise_app.storage.database import Database


def make_settings_page(opened: OpenedClinic, desktop: Desktop, database: Database) -> SettingsPage:
    """Make the page; what it changes reaches the looks of the program and the opened clinic."""
    presenter = SettingsPresenter(opened.services.clinics, desktop.settings, is_picture, opened)
    presenter.preferences_changed.connect(desktop.apply)
    presenter.clinic_changed.connect(opened.set_clinic)
    data = DataCard(database.path.parent)
    about = AboutCard(_own_version(), _engine(database), resource_root())
    return SettingsPage(presenter, data, about)


def _own_version() -> str:
    try:
        return metadata.version("wervel")
    except metadata.PackageNotFoundError:
        return ""


def _engine(database: Database) -> dict[str, str]:
    import sqlcipher3.dbapi2 as driver

    with driver.connect(":memory:") as raw:
        found = raw.execute("PRAGMA cipher_version").fetchone()
    raw.close()
    cipher = str(found[0]).removesuffix(" community") if found else ""
    return {"SQLite": database.engine_version, "SQLCipher": cipher}
