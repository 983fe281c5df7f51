"""From what needs doing to a page of it in words."""

from collections import defaultdict
from collections.abc import Sequence

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.actions import ShownAction
from interventio.views.actions.lines import action_line
from interventio.views.actions.page import Action, ActionGroup, ActionsPage
from interventio.views.actions.words import GROUPS, group_of
from interventio.views.voice import Voice


def actions_page(catalogue: Catalogue, actions: Sequence[ShownAction], voice: Voice) -> ActionsPage:
    """Return what needs action; within a group the order of `actions` stays."""
    found: defaultdict[str, list[Action]] = defaultdict(list)
    for action in actions:
        found[group_of(action)].append(action_line(catalogue, action, voice))
    return ActionsPage(
        tuple(
            ActionGroup(group.id, voice.words(group.title), voice.words(group.why), tuple(found[group.id]))
            for group in GROUPS
            if group.id in found
        )
    )


def actions_of_team(
    catalogue: Catalogue, actions: Sequence[ShownAction], team: str, voice: Voice
) -> tuple[Action, ...]:
    """Return what needs action in a team, what is due first in front and what has no date last."""
    lines = (action_line(catalogue, action, voice) for action in actions if action.team == team)
    return tuple(sorted(lines, key=by_date))


def by_date(action: Action) -> tuple[bool, str]:
    """Return the key by which actions are sorted: by their dates, those without one last."""
    return action.due is None, action.due.iso if action.due else ""
