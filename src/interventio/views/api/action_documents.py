"""The document about what needs doing next."""

from dataclasses import dataclass
from datetime import date

from interventio.disclosure.shown import ShownShare
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.gaps import Gap
from interventio.views.api.documents import Document


@dataclass(frozen=True, slots=True)
class NeedOf:
    """Where help is lacking."""

    gap: Gap
    """What is lacking: `nothing` is offered, or `no-team` is to deliver what is."""
    theme: str
    """The id of the theme."""
    age_groups: tuple[str, ...]
    """The ids of the age groups."""
    tiers: tuple[str, ...]
    """The ids of the tiers of the ladder."""


@dataclass(frozen=True, slots=True)
class ActionOf:
    """Something that needs doing next."""

    what: ActionKind
    """What is to be done, such as to train people, to book seats, to decide a question or to count the staff anew."""
    by: Doer
    """Whose it is: the team's supervisor, the owner of the data, the implementation team, a role that a support team
    has agreed on, or the last reviewer."""
    due: date | None
    """The day by which it is to be done, where the data gives one."""
    record: str
    """The kind of record that it is about, such as `team`, `support-team`, `intervention` or `ladder`."""
    id: str
    """The id of that record; "" for the organisation's own words."""
    intervention: str | None
    """The id of the method, where it is about one in a team."""
    about: str | None
    """The id of the training round in which to book seats, of the decision, or the phase of making a chart. For what
    was agreed or asked in a support team: the team, the day of the meeting, and its number there."""
    coverage: ShownShare | None
    """The coverage that is below the target."""
    seats: int | None
    """How many seats to book, or to plan a round for; coordinators alone are told."""
    need: NeedOf | None
    """Where help is lacking."""
    since: date | None
    """The day of the old counts, from which a stage has lasted, or of the meeting."""


@dataclass(frozen=True, slots=True)
class ActionList(Document):
    """What needs doing next, what matters most first in each kind."""

    actions: tuple[ActionOf, ...]
    """The actions."""
