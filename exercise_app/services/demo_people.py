"""Invented people and courses of pain for the demo clinic; nobody here exists."""

from dataclasses import dataclass
from enum import StrEnum
from math import exp
from random import Random

from exercise_app.domain.language import Language
from exercise_app.domain.patient import Salutation

WOMEN = (
    "Anneke", "Marta", "Sanne", "Emine", "Lotte", "Ineke", "Fatima", "Joke", "Noor", "Esra",
    "Wilma", "Iris", "Truus", "Aylin", "Marloes", "Hennie", "Sophie", "Samira", "Greet", "Femke",
)  # fmt: skip
MEN = (
    "Youssef", "Willem", "Kees", "Pieter", "Daniel", "Ahmed", "Jan", "Bram", "Henk", "Mehmet",
    "Thijs", "Gerrit", "Ruben", "Sjoerd", "Marek", "Cor", "Jeroen", "Omar", "Douwe", "Luuk",
)  # fmt: skip
FAMILIES = (
    ("de", "Vries"), ("el", "Amrani"), ("", "Jansen"), ("", "Bakker"), ("", "Kowalska"),
    ("van den", "Berg"), ("", "Yılmaz"), ("", "Smits"), ("de", "Jong"), ("", "Vermeer"),
    ("", "Osei"), ("van", "Dijk"), ("", "Hoekstra"), ("", "Ben Salah"), ("", "Visser"),
    ("van der", "Meer"), ("", "Dijkstra"), ("", "Şahin"), ("", "Mulder"), ("de", "Boer"),
    ("", "Postma"), ("", "O'Connor"), ("", "Bos"), ("ter", "Horst"), ("", "Nowak"),
    ("", "Wiersma"), ("van", "Leeuwen"), ("", "Kaya"), ("", "Veenstra"), ("in 't", "Veld"),
)  # fmt: skip

THERAPIST = "Eva Smit"


@dataclass(frozen=True, slots=True)
class Phrases:
    """What invented patients say, in one language."""

    complaints: tuple[str, ...]
    works: tuple[str, ...]
    activities: tuple[str, ...]
    holiday: str
    back_to_work: str


PHRASES = {
    Language.NL: Phrases(
        complaints=(
            "Lage rugpijn na tuinieren, geen uitstraling.",
            "Zeurende pijn onder in de rug, vooral na lang zitten.",
            "Rugpijn na een verhuizing, draaien in bed is lastig.",
            "Terugkerende rugpijn, nu sinds een paar weken weer.",
            "Stijve rug in de ochtend, kort. Bukken gaat moeizaam.",
            "Rugpijn bij lang staan op het werk.",
        ),
        works=(
            "kantoor, 32 uur", "zorg, nachtdiensten", "bouw, tillen", "gepensioneerd",
            "winkel, veel staan", "magazijn", "leraar", "student", "mantelzorg", "chauffeur",
        ),
        activities=(
            "Een uur achter het bureau zitten", "De hond uitlaten", "Boodschappen tillen",
            "Mijn kleinkind optillen", "Een half uur tuinieren", "Sokken en schoenen aantrekken",
            "Autorijden naar het werk", "Een nacht doorslapen", "Fietsen naar de markt",
            "Stofzuigen",
        ),
        holiday="vakantie",
        back_to_work="werk hervat",
    ),
    Language.EN: Phrases(
        complaints=(
            "Low back pain after gardening, nothing into the leg.",
            "Nagging pain low in the back, mostly after long sitting.",
            "Back pain since moving house, turning in bed is hard.",
            "Recurring back pain, back again for a few weeks.",
            "Stiff back in the morning, briefly. Bending is hard.",
            "Back pain when standing long at work.",
        ),
        works=(
            "office, 32 hours", "nursing, night shifts", "building, lifting", "retired",
            "shop, much standing", "warehouse", "teacher", "student", "family carer", "driver",
        ),
        activities=(
            "Sitting at my desk for an hour", "Walking the dog", "Carrying the shopping",
            "Lifting my grandchild", "Gardening for half an hour", "Putting on socks and shoes",
            "Driving to work", "Sleeping through the night", "Cycling to the market",
            "Vacuum cleaning",
        ),
        holiday="holiday",
        back_to_work="back at work",
    ),
}  # fmt: skip


class CourseKind(StrEnum):
    """How the pain of an invented patient goes."""

    RECOVERY = "recovery"
    SLOW = "slow"
    FLUCTUATING = "fluctuating"
    FLARE = "flare"
    GAP = "gap"
    STEADY = "steady"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Person:
    """One invented person."""

    given_name: str
    prefix: str
    family_name: str
    salutation: Salutation
    birth_year: int


def make_person(random: Random, year: int) -> Person:
    """Invent a person of 18 to 90 years old in a year."""
    woman = random.random() < 0.55
    prefix, family = random.choice(FAMILIES)
    return Person(
        random.choice(WOMEN if woman else MEN),
        prefix,
        family,
        Salutation.MRS if woman else Salutation.MR,
        year - int(random.triangular(18, 90, 52)),
    )


def expected_pain(kind: CourseKind, day: int, start: float, flare_day: int) -> float:
    """The mean score (0-10) that an invented course has on a day since the first session."""
    week = day / 7
    if kind is CourseKind.RECOVERY:
        return start * exp(-week / 3.5) - 0.4
    if kind in (CourseKind.SLOW, CourseKind.GAP):
        return 1.8 + (start - 1.8) * exp(-week / 8)
    if kind is CourseKind.FLARE:
        after = day - flare_day
        bump = 4.5 * exp(-after / 9) if after >= 0 else 0.0
        return 0.8 + (start - 0.8) * exp(-week / 4) + bump
    if kind is CourseKind.FLUCTUATING:
        wave = ((day * 13) % 29) / 29 - 0.5
        return start - 1.5 + 3.2 * wave
    return start - 0.4
