"""From what needs doing to a page of it in words."""

from collections.abc import Iterable, Sequence

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.actions import ShownAction, ShownTrain
from interventio.languages.translator import N_
from interventio.measures.actions import AskNumbers, CountAgain, FindTeam, LookThrough
from interventio.measures.roster import Reason
from interventio.views.actions_page import Action, ActionGroup, ActionsPage
from interventio.views.figures import figure
from interventio.views.mention import method_mention, record_mention, team_mention
from interventio.views.voice import Voice

REASONS = {
    Reason.NO_OCCUPATION: N_("nobody has said who is to deliver it"),
    Reason.NO_SNAPSHOT: N_("the staff has not been counted"),
    Reason.NO_HEADCOUNT: N_("the headcount is missing"),
    Reason.NO_TRAINING_COUNT: N_("the number of the trained is missing"),
    Reason.INCONSISTENT: N_("the counts contradict each other"),
}


def actions_page(catalogue: Catalogue, actions: Sequence[ShownAction], voice: Voice) -> ActionsPage:
    """Return what needs action; within a group the order of `actions` stays."""
    training = [one for one in actions if isinstance(one, ShownTrain)]
    groups = (
        _nobody_trained(catalogue, [one for one in training if one.share.part == 0], voice),
        _one_trained(catalogue, [one for one in training if one.share.part == 1], voice),
        _below_target(catalogue, [one for one in training if one.share.part not in {0, 1}], voice),
        _without_team(catalogue, [one for one in actions if isinstance(one, FindTeam)], voice),
        _unknown(catalogue, [one for one in actions if isinstance(one, AskNumbers)], voice),
        _outdated(catalogue, [one for one in actions if isinstance(one, CountAgain)], voice),
        _overdue(catalogue, [one for one in actions if isinstance(one, LookThrough)], voice),
    )
    return ActionsPage(tuple(group for group in groups if group.actions))


def _nobody_trained(catalogue: Catalogue, found: Iterable[ShownTrain], voice: Voice) -> ActionGroup:
    return ActionGroup(
        id="nobody-trained",
        title=voice.words("Nobody is trained yet"),
        why=voice.words("The team is to deliver the method, but nobody in it has the training."),
        actions=tuple(_train(catalogue, one, voice) for one in found),
    )


def _one_trained(catalogue: Catalogue, found: Iterable[ShownTrain], voice: Voice) -> ActionGroup:
    return ActionGroup(
        id="one-trained",
        title=voice.words("One person carries the method"),
        why=voice.words("If that person is away or leaves, the team cannot deliver the method."),
        actions=tuple(_train(catalogue, one, voice) for one in found),
    )


def _below_target(catalogue: Catalogue, found: Iterable[ShownTrain], voice: Voice) -> ActionGroup:
    return ActionGroup(
        id="below-target",
        title=voice.words("Below the target"),
        why=voice.words("Where most people are still to be trained stands first."),
        actions=tuple(_train(catalogue, one, voice) for one in found),
    )


def _train(catalogue: Catalogue, one: ShownTrain, voice: Voice) -> Action:
    shown = one.share
    return Action(
        what=voice.words.plural("Train {count} more person", "Train {count} more people", shown.seats or 0),
        record=team_mention(one.team, catalogue.teams, voice),
        method=method_mention(one.intervention, catalogue.interventions, voice),
        why=voice.words("{part} of {whole} trained", part=shown.part or 0, whole=shown.whole or 0),
        figure=figure(shown, voice.words),
    )


def _without_team(catalogue: Catalogue, found: Iterable[FindTeam], voice: Voice) -> ActionGroup:
    words = voice.words
    return ActionGroup(
        id="without-team",
        title=words("Nobody is to deliver it"),
        why=words("The method is a selected one, but no team has it among what it delivers."),
        actions=tuple(
            Action(
                what=words("Agree which team delivers the method"),
                record=method_mention(one.intervention, catalogue.interventions, voice),
                method=None,
                why=words("no team delivers it"),
            )
            for one in found
        ),
    )


def _unknown(catalogue: Catalogue, found: Iterable[AskNumbers], voice: Voice) -> ActionGroup:
    words = voice.words
    return ActionGroup(
        id="unknown-numbers",
        title=words("Numbers are missing"),
        why=words("What nobody has counted stands in no percentage, neither for nor against."),
        actions=tuple(
            Action(
                what=words("Ask for the counts and write them down"),
                record=team_mention(one.team, catalogue.teams, voice),
                method=method_mention(one.intervention, catalogue.interventions, voice),
                why=_why_unknown(catalogue, one, voice),
            )
            for one in found
        ),
    )


def _why_unknown(catalogue: Catalogue, one: AskNumbers, voice: Voice) -> str:
    occupations = ", ".join(str(name) for name in voice.names(one.occupations, catalogue.words.occupations))
    reasons = "; ".join(voice.words(REASONS[reason]) for reason in one.reasons)
    return f"{occupations}: {reasons}" if occupations else reasons


def _outdated(catalogue: Catalogue, found: Iterable[CountAgain], voice: Voice) -> ActionGroup:
    words = voice.words
    return ActionGroup(
        id="old-numbers",
        title=words("Numbers are old"),
        why=words("Counts older than a year no longer show who works in a team."),
        actions=tuple(
            Action(
                what=words("Count the staff anew"),
                record=team_mention(one.team, catalogue.teams, voice),
                method=None,
                why=words("last counted {day}", day=one.snapshot),
            )
            for one in found
        ),
    )


def _overdue(catalogue: Catalogue, found: Iterable[LookThrough], voice: Voice) -> ActionGroup:
    words = voice.words
    return ActionGroup(
        id="overdue-reviews",
        title=words("Reviews are overdue"),
        why=words("A record that nobody has looked through for long may no longer be true."),
        actions=tuple(
            Action(
                what=words("Look the record through and write down the day"),
                record=record_mention(one.record.kind, one.record.id, catalogue, voice),
                method=None,
                why=words("was due on {day}", day=one.record.due or catalogue.day),
            )
            for one in found
        ),
    )
