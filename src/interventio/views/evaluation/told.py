"""The parts of an evaluation's page in words: findings, lessons, and how experts by experience took part."""

from dataclasses import dataclass

from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding on one side of the four-way goal, and whether it speaks for the evaluated."""

    what: Words
    sign: str
    """`for`, `mixed`, `against`, or ""."""
    sign_told: str


@dataclass(frozen=True, slots=True)
class SidePanel:
    """One side of the four-way goal."""

    id: str
    name: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class LessonGroup:
    """The lessons of one kind."""

    id: str
    name: str
    lessons: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Experts:
    """How experts by experience took part, and how many they were, or ""."""

    how: Words
    count: str
