"""What is wrong with a content file, in words that name the file, the field and the reason."""

from dataclasses import dataclass

from exercise_app.domain.errors import ContentError


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing wrong in one file; `field` is a path such as 'phase[2].item[1].dosage'."""

    file: str
    field: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.field}: {self.reason}" if self.field else self._whole_file()

    def _whole_file(self) -> str:
        return f"{self.file}: {self.reason}"


def raise_first(faults: list[Fault]) -> None:
    """Raise ContentError for the first fault, if there is any."""
    if faults:
        first = faults[0]
        raise ContentError(file=first.file, field=first.field, reason=first.reason)
