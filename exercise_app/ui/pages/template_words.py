"""Sentences about own templates, and the dialogs for their files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from exercise_app.presenters.own_templates import TemplateAct
from exercise_app.services.template_file import SUFFIX
from exercise_app.ui.widgets.notice_bar import Notice, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from exercise_app.presenters.own_templates import OwnTemplates, TemplateDone

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """Mark a text for lupdate; the types that come with PySide6 call its result an object."""
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

_DONE = {
    TemplateAct.SAVED: QT_TRANSLATE_NOOP("TemplateWords", "Saved as template “{0}”."),
    TemplateAct.REPLACED: QT_TRANSLATE_NOOP("TemplateWords", "Template “{0}” is replaced."),
    TemplateAct.RENAMED: QT_TRANSLATE_NOOP("TemplateWords", "Template “{0}” is changed."),
    TemplateAct.COPIED: QT_TRANSLATE_NOOP("TemplateWords", "Own template “{0}” is made."),
    TemplateAct.REMOVED: QT_TRANSLATE_NOOP("TemplateWords", "Template “{0}” is deleted."),
    TemplateAct.SHARED: QT_TRANSLATE_NOOP("TemplateWords", "Template “{0}” is saved as a file."),
    TemplateAct.TAKEN_IN: QT_TRANSLATE_NOOP("TemplateWords", "Template “{0}” is added."),
}


class TemplateFiles(Protocol):
    """Where files of templates are; tests put a fake in its place."""

    def ask_place(self, parent: QWidget, file_name: str) -> Path | None:
        """Ask where to save; None when the user changed their mind."""
        ...

    def ask_file(self, parent: QWidget) -> Path | None:
        """Ask for a file; None when the user changed their mind."""
        ...


class SystemTemplateFiles:
    """The file dialogs of the system."""

    def ask_place(self, parent: QWidget, file_name: str) -> Path | None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folders = QStandardPaths.standardLocations(documents)
        start = Path(folders[0] if folders else ".") / file_name
        title = QCoreApplication.translate("TemplateWords", "Save template as a file")
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), _kinds())
        if not chosen:
            return None
        place = Path(chosen)
        return place if place.suffix else place.with_suffix(SUFFIX)

    def ask_file(self, parent: QWidget) -> Path | None:
        title = QCoreApplication.translate("TemplateWords", "Choose a template")
        chosen, _ = QFileDialog.getOpenFileName(parent, title, "", _kinds())
        return Path(chosen) if chosen else None


def _kinds() -> str:
    return QCoreApplication.translate("TemplateWords", "Template of Wervel (*.wervel-template)")


def done_notice(done: TemplateDone, own: OwnTemplates) -> Notice:
    """Say what was done, with a way back where there is one."""
    said = QCoreApplication.translate("TemplateWords", _DONE[done.act]).format(done.name)
    if not done.can_undo:
        return Notice(said, Tone.DONE)
    undo = QCoreApplication.translate("TemplateWords", "Undo")
    return Notice(said, Tone.DONE, undo, own.undo)
