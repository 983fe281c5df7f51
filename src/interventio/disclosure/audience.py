"""For whom something is published."""

from enum import StrEnum


class Audience(StrEnum):
    """A group of readers. Coordinators see true counts; for all others small counts are hidden."""

    COORDINATOR = "coordinator"
    MANAGER = "manager"
    PROFESSIONAL = "professional"
    CLIENT = "client"
