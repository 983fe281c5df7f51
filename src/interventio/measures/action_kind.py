"""What kinds of action there are, and whose they are."""

from enum import StrEnum


class ActionKind(StrEnum):
    """What is to be done, in the order in which it is told."""

    TRAIN = "train"
    """Train more people of a team in a method."""
    BOOK_SEATS = "book-seats"
    """Book seats in a planned training round."""
    PLAN_ROUND = "plan-round"
    """Plan a training round for those for whom no planned one has room."""
    RENEW = "renew"
    """Renew certificates that run out."""
    PUT_TO_USE = "put-to-use"
    """Agree how a method is put to use that people are trained in."""
    MEET_NEED = "meet-need"
    """Make or find something for what people need to learn and nothing teaches."""
    FIND_TEAM = "find-team"
    """Find a team for a selected method."""
    CLOSE_GAP = "close-gap"
    """Offer something where nothing is offered, or accept for a time that nothing is."""
    DECIDE = "decide"
    """Decide an open question."""
    WRITE_DOWN = "write-down"
    """Write down what a decision has changed."""
    STOP_DELIVERING = "stop-delivering"
    """End the delivery of a method that has ended."""
    MOVE_ON = "move-on"
    """Decide what follows a stage that has lasted long."""
    ASK_NUMBERS = "ask-numbers"
    """Ask a team for numbers that are not known."""
    COUNT_AGAIN = "count-again"
    """Count the staff of a team anew."""
    LOOK_THROUGH = "look-through"
    """Look a record through."""


class Doer(StrEnum):
    """Whose an action is: a role, never a person."""

    SUPERVISOR = "supervisors"
    """The supervisor of the team (*esihenkilö*)."""
    COORDINATORS = "coordinators"
    """The owner of the data: the intervention coordinators."""
    IMPLEMENTATION = "implementation"
    """The implementation team."""
    REVIEWER = "reviewers"
    """The role or body that looked a record through the last time."""
