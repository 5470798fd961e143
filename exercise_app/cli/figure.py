"""`wervel figure`: one picture, a sheet of all pictures, or the checks of every pose."""

import argparse
import json
from io import BytesIO
from pathlib import Path
from typing import Any

from exercise_app.cli.files import write_file
from exercise_app.cli.main import add_common
from exercise_app.domain.errors import FileNotWrittenError, NotFoundError
from exercise_app.figures import palettes
from exercise_app.figures.display import Picture, mirrored

MM = 72 / 25.4
PNG_DPI = 300
GAP_MM = 2.0


def add_parser(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type for it
    """Add the command."""
    parser = commands.add_parser("figure", help="pictures of exercises")
    add_common(parser, nested=True)
    parser.add_argument("id", nargs="?", help="exercise")
    parser.add_argument("--out", type=Path, metavar="F.svg|pdf|png")
    parser.add_argument("--print", dest="for_print", action="store_true", help="black and white")
    parser.add_argument("--dark", action="store_true", help="colours of the dark theme")
    parser.add_argument(
        "--person",
        type=int,
        choices=range(1, palettes.PEOPLE + 1),
        help="who is drawn in every picture; varied without it",
    )
    parser.add_argument("--width-mm", type=_width, default=45.0)
    parser.add_argument("--mirror", action="store_true", help="left and right swapped")
    parser.add_argument("--contact-sheet", action="store_true", help="all pictures, labelled")
    parser.add_argument("--category", metavar="C")
    parser.add_argument("--check", action="store_true", help="check every pose")
    parser.set_defaults(run=_run)


def _width(text: str) -> float:
    width = float(text)
    if not 5 <= width <= 1_000:
        raise argparse.ArgumentTypeError("5 to 1000 mm")
    return width


def _run(options: argparse.Namespace) -> int:
    if options.check:
        return _check(options)
    if options.out is None:
        raise FileNotWrittenError(path="-", detail="--out")
    palette = palettes.LIGHT
    if options.for_print:
        palette = palettes.PRINT
    elif options.dark:
        palette = palettes.DARK
    if options.contact_sheet:
        _write_sheet(options, palette)
    else:
        picture = _picture(options)
        palette = palettes.palette_for(palette, picture.exercise_id, _people(options))
        write_file(options.out, _drawn(picture, palette, options))
    if options.json:
        print(json.dumps({"ok": True, "file": str(options.out)}))
    elif not options.quiet:
        print(options.out)
    return 0


def _people(options: argparse.Namespace) -> int | None:
    return None if options.person is None else options.person - 1


def _picture(options: argparse.Namespace) -> Picture:
    from exercise_app.assembly import picture_store
    from exercise_app.content import ShippedLibrary
    from exercise_app.runtime.paths import resource_root

    if options.id is None:
        raise NotFoundError(kind="exercise", key="-")
    exercise = ShippedLibrary().exercise(options.id)
    picture = picture_store(resource_root()).picture(exercise.id, exercise.start_position)
    return mirrored(picture) if options.mirror else picture


def _drawn(picture: Picture, palette: palettes.Palette, options: argparse.Namespace) -> bytes:
    from exercise_app.figures.play_svg import to_svg

    kind = options.out.suffix.lower()
    if kind == ".svg":
        return to_svg(picture, palette, options.width_mm).encode()
    pdf = _as_pdf(picture, palette, options.width_mm)
    if kind == ".pdf":
        return pdf
    if kind != ".png":
        raise FileNotWrittenError(path=str(options.out), detail=".svg, .pdf, .png")
    return _as_png(pdf)


def _as_pdf(picture: Picture, palette: palettes.Palette, width_mm: float) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.figures.layout import natural_size
    from exercise_app.figures.play_pdf import draw

    natural_width, natural_height = natural_size(picture, GAP_MM)
    width, height = width_mm * MM, width_mm * MM * natural_height / natural_width
    target = BytesIO()
    canvas = Canvas(target, pagesize=(width, height), invariant=True)
    draw(canvas, picture, palette, 0, 0, width, height)
    canvas.save()
    return target.getvalue()


def _as_png(pdf: bytes) -> bytes:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    target = BytesIO()
    document[0].render(scale=PNG_DPI / 72).to_pil().save(target, "PNG")
    document.close()
    return target.getvalue()


def _write_sheet(options: argparse.Namespace, palette: palettes.Palette) -> None:
    from exercise_app.assembly import picture_store
    from exercise_app.content import ShippedLibrary
    from exercise_app.figures.build.contact_sheet import write_sheet
    from exercise_app.runtime.paths import resource_root

    store = picture_store(resource_root())
    chosen = [
        exercise
        for exercise in ShippedLibrary().exercises()
        if options.category in (None, exercise.category)
    ]
    if not chosen:
        raise NotFoundError(kind="category", key=options.category)
    pictures = [store.picture(exercise.id, exercise.start_position) for exercise in chosen]
    try:
        write_sheet(pictures, palette, options.out, columns=6, people=_people(options))
    except OSError as error:
        raise FileNotWrittenError(path=str(options.out), detail=error.strerror or "") from error


def _check(options: argparse.Namespace) -> int:
    """Check poses; needs the build tools (shapely), which the installed program does not have."""
    from exercise_app.figures.build.bake import pose_paths
    from exercise_app.figures.build.checks import check

    names = [options.id] if options.id else sorted(pose_paths())
    faults = {name: check(name) for name in names}
    if options.json:
        print(json.dumps({name: found for name, found in faults.items() if found}))
    else:
        for name, found in faults.items():
            for fault in found:
                print(f"{name}: {fault}")
        print(f"{sum(map(len, faults.values()))} faults in {len(names)} poses")
    return 6 if any(faults.values()) else 0
