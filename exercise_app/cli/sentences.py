"""One sentence per failure for the command line: what is wrong and what to do."""

from exercise_app.domain.errors import AppError, InvalidInputError
from exercise_app.domain.language import Language

SENTENCES: dict[str, dict[Language, str]] = {
    "app": {
        Language.NL: "Dit lukte niet.",
        Language.EN: "This did not work.",
    },
    "invalid-input": {
        Language.NL: "Dit kan niet: {fields}.",
        Language.EN: "This cannot be used: {fields}.",
    },
    "dosage-text": {
        Language.NL: "De dosering is niet begrepen bij teken {at}: {part!r} ({reason}).",
        Language.EN: "The dosage is not understood at character {at}: {part!r} ({reason}).",
    },
    "unprintable-text": {
        Language.NL: "{field}: het teken {character!r} kan niet worden gedrukt. Haal het weg.",
        Language.EN: "{field}: the character {character!r} cannot be printed. Remove it.",
    },
    "nothing-to-print": {
        Language.NL: "Deze fase heeft nog geen oefeningen. Voeg er eerst een toe.",
        Language.EN: "This phase has no exercises yet. Add one first.",
    },
    "not-found": {
        Language.NL: "Niet gevonden: {kind} {key!r}.",
        Language.EN: "Not found: {kind} {key!r}.",
    },
    "conflict": {
        Language.NL: "Dit is intussen ergens anders gewijzigd. Open het opnieuw.",
        Language.EN: "This was changed elsewhere meanwhile. Open it again.",
    },
    "database-locked": {
        Language.NL: "De gegevens zijn in gebruik ({holder}). Sluit het andere venster.",
        Language.EN: "The data is in use ({holder}). Close the other window.",
    },
    "database-missing": {
        Language.NL: "Geen gegevens gevonden op {path}. Kies een andere map of maak een praktijk.",
        Language.EN: "No data found at {path}. Choose another folder or make a clinic.",
    },
    "database-foreign": {
        Language.NL: "{path} is geen bestand van Wervel of heeft een andere sleutel.",
        Language.EN: "{path} is not a file of Wervel or has another key.",
    },
    "database-damaged": {
        Language.NL: "{path} is beschadigd. Zet een reservekopie terug; er is niets overschreven.",
        Language.EN: "{path} is damaged. Restore a backup; nothing was overwritten.",
    },
    "schema-too-new": {
        Language.NL: "Een nieuwere Wervel maakte deze gegevens. Installeer versie {needed}.",
        Language.EN: "A newer Wervel made this data. Install version {needed}.",
    },
    "read-only": {
        Language.NL: "{path} kan alleen worden gelezen.",
        Language.EN: "{path} can only be read.",
    },
    "storage-full": {
        Language.NL: "De schijf is vol. Maak ruimte vrij en probeer het opnieuw.",
        Language.EN: "The disk is full. Free some space and try again.",
    },
    "storage-failed": {
        Language.NL: "De schijf weigerde: {detail}. Er is niets half opgeslagen.",
        Language.EN: "The disk refused: {detail}. Nothing was half stored.",
    },
    "engine-too-old": {
        Language.NL: "De database-motor {version} is te oud. Installeer Wervel opnieuw.",
        Language.EN: "The database engine {version} is too old. Install Wervel again.",
    },
    "migration-failed": {
        Language.NL: "Het bijwerken van de gegevens lukte niet; ze zijn onveranderd ({detail}).",
        Language.EN: "Upgrading the data did not work; it is unchanged ({detail}).",
    },
    "file-not-written": {
        Language.NL: "{path} kon niet worden opgeslagen: {detail}.",
        Language.EN: "{path} could not be saved: {detail}.",
    },
    "file-not-read": {
        Language.NL: "{path} kan niet worden gelezen: {detail}.",
        Language.EN: "{path} cannot be read: {detail}.",
    },
    "template-file": {
        Language.NL: "Dit bestand is geen sjabloon dat hier kan worden gebruikt ({reason}).",
        Language.EN: "This file is not a template that can be used here ({reason}).",
    },
    "content": {
        Language.NL: "{file}, {field}: {reason}.",
        Language.EN: "{file}, {field}: {reason}.",
    },
}


class _Facts(dict[str, object]):
    """Facts of an error; one that is not known reads as a dash instead of failing."""

    def __missing__(self, key: str) -> str:
        return "-"


def sentence_of(error: AppError, language: Language) -> str:
    """Put a failure into one sentence."""
    facts = _Facts(error.facts)
    if isinstance(error, InvalidInputError):
        facts["fields"] = ", ".join(f"{p.field} ({p.rule})" for p in error.problems)
    return SENTENCES[error.code][language].format_map(facts)
