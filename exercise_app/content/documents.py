"""Opens content files: size, encoding and syntax are checked before anything is believed."""

import tomllib
from collections.abc import Callable
from importlib.resources.abc import Traversable
from typing import TypeVar

from exercise_app.content.faults import Fault
from exercise_app.content.fields import Fields

T = TypeVar("T")

# The largest shipped file holds about 12 kB; a larger one is no content file of ours.
MAX_BYTES = 128 * 1024
SCHEMA = 1


def read_document(
    file: Traversable, name: str, build: Callable[[Fields], T], faults: list[Fault]
) -> T | None:
    """Read one file into what `build` makes of it, or note its faults and return None.

    `name` is how faults call the file, e.g. 'library/bridge.toml'.
    """
    before = len(faults)
    table = _load(file, name, faults)
    if table is None:
        return None
    fields = Fields(table, name, faults)
    fields.whole("schema", SCHEMA, SCHEMA)
    made = build(fields)
    fields.end()
    return made if len(faults) == before else None


def files_in(folder: Traversable, faults: list[Fault], name: str) -> tuple[Traversable, ...]:
    """Return the TOML files of a folder by name; a folder that cannot be read is a fault."""
    try:
        found = [entry for entry in folder.iterdir() if entry.name.endswith(".toml")]
    except OSError as error:
        faults.append(Fault(name, "", f"the folder cannot be read ({type(error).__name__})"))
        return ()
    return tuple(sorted(found, key=lambda entry: entry.name))


def stem(file: Traversable) -> str:
    """The name of a file without its extension."""
    return file.name.removesuffix(".toml")


def _load(file: Traversable, name: str, faults: list[Fault]) -> dict[str, object] | None:
    reason = ""
    try:
        with file.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            reason = f"larger than {MAX_BYTES // 1024} kB"
        else:
            return tomllib.loads(data.decode("utf-8").replace("\r\n", "\n"))
    except OSError as error:
        reason = f"cannot be read ({type(error).__name__})"
    except UnicodeDecodeError as error:
        reason = f"is not UTF-8 (byte {error.start})"
    except RecursionError:
        reason = "is nested too deeply"
    except tomllib.TOMLDecodeError as error:
        reason = f"is not TOML: {error}"
    faults.append(Fault(name, "", reason))
    return None
