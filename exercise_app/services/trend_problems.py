"""What can be wrong with a file of scores, in one sentence per language."""

from dataclasses import dataclass, field

from exercise_app.domain.language import Language

_SENTENCES: dict[Language, dict[str, str]] = {
    Language.NL: {
        "empty": "Het bestand is leeg. Begin met de regel date,score.",
        "no-header": "De eerste regel moet date,score zijn, met daaronder per regel een cijfer.",
        "too-large": "Het bestand is groter dan 1 MB; dat zijn geen pijncijfers van één persoon.",
        "too-many-rows": "Het bestand heeft meer dan {limit} regels; neem een kortere periode.",
        "utf-16": "Het bestand is opgeslagen als UTF-16. Sla het op als CSV UTF-8.",
        "not-text": "Het bestand is geen tekst. Sla het op als CSV UTF-8.",
        "columns": "Regel {line} heeft niet dezelfde kolommen als de eerste regel; weggelaten.",
        "date": "Regel {line}: '{part}' is geen datum zoals 2026-01-31; weggelaten.",
        "in-future": "Regel {line}: {part} ligt in de toekomst; weggelaten.",
        "time": "Regel {line}: '{part}' is geen tijd zoals 18:30; weggelaten.",
        "score": "Regel {line}: '{part}' is geen cijfer van 0 tot en met 10; weggelaten.",
        "other-measure": (
            "Vanaf regel {line} meet het bestand ook '{part}' ({rows} keer); weggelaten, want in "
            "één lijn past één vraag: '{kept}'."
        ),
    },
    Language.EN: {
        "empty": "The file is empty. Begin with the line date,score.",
        "no-header": "The first line must be date,score, with one score on each line below it.",
        "too-large": "The file is larger than 1 MB; that is not one person's pain scores.",
        "too-many-rows": "The file has more than {limit} rows; take a shorter period.",
        "utf-16": "The file is saved as UTF-16. Save it as CSV UTF-8.",
        "not-text": "The file is not text. Save it as CSV UTF-8.",
        "columns": "Line {line} does not have the columns of the first line; left out.",
        "date": "Line {line}: '{part}' is not a date like 2026-01-31; left out.",
        "in-future": "Line {line}: {part} is in the future; left out.",
        "time": "Line {line}: '{part}' is not a time like 18:30; left out.",
        "score": "Line {line}: '{part}' is not a score from 0 to 10; left out.",
        "other-measure": (
            "From line {line} the file also measures '{part}' ({rows} times); left out, because "
            "one line holds one question: '{kept}'."
        ),
    },
}


@dataclass(frozen=True, slots=True)
class TrendProblem:
    """Something left out: the line (0 for the whole file), the reason and the part meant."""

    line: int
    reason: str
    part: str = ""
    facts: dict[str, object] = field(default_factory=dict)


def problem_sentence(problem: TrendProblem, language: Language) -> str:
    """Say a problem in one sentence, control characters shown as question marks."""
    part = "".join(c if c.isprintable() else "?" for c in problem.part)
    facts = {**problem.facts, "line": problem.line, "part": part}
    return _SENTENCES[language][problem.reason].format(**facts)
