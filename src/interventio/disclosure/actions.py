"""What needs doing next, as an audience may see it."""

from dataclasses import dataclass

from interventio.disclosure.publication import Publication
from interventio.disclosure.shown import ShownShare, State
from interventio.measures.actions import Action, AskNumbers, CountAgain, FindTeam, LookThrough, Train
from interventio.measures.rule import Rule


@dataclass(frozen=True, slots=True)
class ShownTrain:
    """Train more people of a team in a method: it is below the target."""

    team: str
    intervention: str
    share: ShownShare


ShownAction = ShownTrain | FindTeam | AskNumbers | CountAgain | LookThrough


def shown_actions(actions: tuple[Action, ...], rule: Rule, publication: Publication) -> tuple[ShownAction, ...]:
    """Return actions in their order, without those that would tell that a hidden number is below the target."""
    shown = (_shown(action, rule, publication) for action in actions)
    return tuple(action for action in shown if action)


def _shown(action: Action, rule: Rule, publication: Publication) -> ShownAction | None:
    if not isinstance(action, Train):
        return action
    share = publication.share(action.coverage, rule)
    return ShownTrain(action.team, action.intervention, share) if share.state is State.EXACT else None
