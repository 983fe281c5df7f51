"""For whom something is published."""

from enum import StrEnum


class Audience(StrEnum):
    """A group of readers. Coordinators see true counts; for all others small counts are hidden."""

    COORDINATOR = "coordinator"
    MANAGER = "manager"
    PROFESSIONAL = "professional"
    CLIENT = "client"

    @property
    def sees_staffing(self) -> bool:
        """Whether they see anything of staff and training, be it hidden numbers."""
        return self is not Audience.CLIENT

    @property
    def sees_actions(self) -> bool:
        """Whether they see what needs doing next."""
        return self in {Audience.COORDINATOR, Audience.MANAGER}
