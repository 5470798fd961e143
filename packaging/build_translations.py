"""Builds resources/translations/wervel_<language>.qm from every <area>_<language>.ts beside it.

Runs by itself when a wheel is built (hatch build hook) and by hand:

    python packaging/build_translations.py
"""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

LANGUAGES = ("nl", "en")
ROOT = Path(__file__).resolve().parents[1]


def build(root: Path = ROOT) -> list[Path]:
    """Compile each language into one file; areas without texts of a language are left out."""
    folder = root / "resources" / "translations"
    made = []
    for language in LANGUAGES:
        sources = sorted(folder.glob(f"*_{language}.ts"))
        if not sources:
            continue
        target = folder / f"wervel_{language}.qm"
        # Beside and then swapped, so that a running program never reads half a file.
        beside = target.with_suffix(f".{os.getpid()}.new")
        command = [_lrelease(), "-silent", *map(str, sources), "-qm", str(beside)]
        subprocess.run(command, check=True)
        beside.replace(target)
        made.append(target)
    return made


def _lrelease() -> str:
    """Find the compiler inside the PySide6 package, without importing Qt."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        sys.exit("PySide6 is needed to build the translations.")
    folder = Path(next(iter(spec.submodule_search_locations)))
    for name in ("lrelease", "lrelease.exe", "Qt/libexec/lrelease"):
        if (folder / name).is_file():
            return str(folder / name)
    sys.exit(f"No lrelease in {folder}.")


try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:
    pass
else:

    class TranslationsHook(BuildHookInterface):
        """Builds the translations before hatch collects the files of the wheel."""

        def initialize(self, version: str, build_data: dict) -> None:  # noqa: ARG002
            build_data["artifacts"] += [
                str(path.relative_to(self.root)) for path in build(Path(self.root))
            ]


if __name__ == "__main__":
    for made in build():
        print(made.relative_to(ROOT))
