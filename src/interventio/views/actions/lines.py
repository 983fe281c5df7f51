"""From one action to its line: what, where, why, by whom and by when."""

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.actions import OfNamedRole, ShownAction, ShownBuild
from interventio.measures.action_kind import Doer
from interventio.measures.competence_actions import CountCompetence
from interventio.records.text import Text
from interventio.views.actions.page import Action, Whom
from interventio.views.actions.sentences import told_of
from interventio.views.actions.words import ROLES
from interventio.views.mention import Mention, implementation_mention, method_mention, support_mention, team_mention
from interventio.views.voice import Voice
from interventio.views.words import Words


def action_line(catalogue: Catalogue, action: ShownAction, voice: Voice) -> Action:
    """Return an action in words: at the record that it names, else at its team, else at its method."""
    told = told_of(catalogue, action, voice)
    method = method_mention(action.intervention, catalogue.interventions, voice) if action.intervention else None
    at_team = _place(catalogue, action.team, voice) if action.team else None
    return Action(
        id=f"{action.kind}-{told.named}",
        task=action.kind.value,
        what=told.what,
        record=told.record or at_team or method or Mention(Words(""), None),
        method=method if at_team and not told.record else None,
        why=told.why,
        whom=whom(catalogue, action, voice),
        due=voice.day_if_any(action.due),
        is_overdue=action.due is not None and action.due < catalogue.day,
        team=action.team,
        intervention=action.intervention,
        numbers=told.numbers,
    )


def _place(catalogue: Catalogue, team: str, voice: Voice) -> Mention:
    if team in catalogue.implementation_teams:
        return implementation_mention(team, catalogue.implementation_teams, voice)
    if team in catalogue.support_teams:
        return support_mention(team, catalogue.support_teams, voice)
    return team_mention(team, catalogue.teams, voice)


def whom(catalogue: Catalogue, action: ShownAction, voice: Voice) -> Whom:
    """Return whose an action is, by the names that the records have for their roles."""
    boards, role = catalogue.implementation_teams, action.by
    if role is Doer.IMPLEMENTATION:
        team = action.team or (next(iter(boards)) if len(boards) == 1 else None)
        return Whom(role.value, voice.name(team, boards) if team else Words(voice.words(ROLES[role])), team)
    if role is Doer.COORDINATORS:
        owner = catalogue.settings.owner
        return Whom(role.value, voice.says(owner) if owner else Words(voice.words(ROLES[role])), None)
    if isinstance(action, ShownBuild | CountCompetence):
        return Whom(role.value, Words(voice.words("the unit's supervisor")), None)
    name = _name_of(catalogue, action)
    return Whom(role.value, voice.says(name) if name else Words(voice.words(ROLES[role])), action.team)


def _name_of(catalogue: Catalogue, action: ShownAction) -> Text | None:
    """Return the name of the role whose an action is, where the records tell it; of a support team, its convener."""
    if isinstance(action, OfNamedRole) and action.owner:
        return action.owner
    team = catalogue.support_teams.get(action.team or "")
    return team.convener if team else None
