"""`wervel handout`: the patient's sheet of a template or of a stored program."""

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from exercise_app.cli.files import write_file
from exercise_app.cli.main import add_common
from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.language import Language
from exercise_app.domain.program import SheetLayout


def add_parser(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type for it
    """Add the command."""
    parser = commands.add_parser("handout", help="print the patient's sheet to a PDF file")
    add_common(parser, nested=True)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--template", metavar="ID", help="a template of the library")
    what.add_argument("--program", metavar="ID", help="an issued version in the data folder")
    parser.add_argument("--phase", type=int, default=1, help="which phase, from 1")
    parser.add_argument(
        "--layout", choices=list(SheetLayout), default=SheetLayout.STANDARD, type=SheetLayout
    )
    parser.add_argument("--patient-label", default="", metavar="TEXT")
    parser.add_argument("--black-and-white", action="store_true")
    parser.add_argument("--out", type=Path, required=True, metavar="F.pdf")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    pdf = _of_template(options) if options.template else _of_version(options)
    write_file(options.out, pdf)
    if options.json:
        print(json.dumps({"ok": True, "file": str(options.out), "bytes": len(pdf)}))
    elif not options.quiet:
        print(options.out)
    return 0


def _of_template(options: argparse.Namespace) -> bytes:
    return sheet_of_template(
        options.template,
        options.phase,
        options.language,
        options.patient_label,
        black_and_white=options.black_and_white,
        layout=options.layout,
    )


def sheet_of_template(
    template_id: str,
    phase: int,
    language: Language,
    patient_label: str,
    *,
    black_and_white: bool = False,
    layout: SheetLayout = SheetLayout.STANDARD,
) -> bytes:
    """Print the sheet of one phase (from 1) of a template. Raise NotFoundError."""
    from exercise_app.assembly import picture_store
    from exercise_app.content import ShippedLibrary
    from exercise_app.domain.ids import new_id
    from exercise_app.domain.patient import Patient
    from exercise_app.domain.program import program_from
    from exercise_app.handouts import ReportlabPrinter
    from exercise_app.runtime.clock import SystemClock
    from exercise_app.runtime.paths import resource_root
    from exercise_app.services.demo import demo_clinic
    from exercise_app.services.handouts import HandoutService

    library, resources, today = ShippedLibrary(), resource_root(), SystemClock().today()
    template = next((t for t in library.templates() if t.id == template_id), None)
    if template is None:
        raise NotFoundError(kind="template", key=template_id)
    if not 1 <= phase <= len(template.phases):
        raise NotFoundError(kind="phase", key=str(phase))
    program = program_from(template, new_id(), language, today)
    sheet = replace(program.sheet, black_and_white=black_and_white, layout=layout)
    nobody = Patient(new_id(), "", "", None)
    handout = HandoutService(library).build(
        replace(program, sheet=sheet), phase - 1, nobody, demo_clinic(language), today, code=""
    )
    printer = ReportlabPrinter(picture_store(resources), resources)
    beside = handout.beside and replace(handout.beside, patient_label=patient_label)
    return printer.render(replace(handout, patient_label=patient_label, beside=beside))


def _of_version(options: argparse.Namespace) -> bytes:
    from exercise_app.runtime.paths import data_folder, database_path
    from exercise_app.storage.database import Database

    try:
        version_id = UUID(options.program)
    except ValueError:
        raise NotFoundError(kind="program", key=options.program) from None
    with (
        Database.open(database_path(options.data or data_folder())) as database,
        database.open_work() as work,
    ):
        version = work.programs.version(version_id)
        for document in work.documents.of_episode(version.episode_id):
            if document.version_id == version_id:
                return work.documents.content(document.id)
    raise NotFoundError(kind="document", key=options.program)
