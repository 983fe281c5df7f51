"""What is told of an action of each kind: what is to be done, why, and by which numbers."""

from datetime import timedelta

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.actions import (
    ShownAction,
    ShownBooking,
    ShownBuild,
    ShownNeedToMeet,
    ShownRenewal,
    ShownRound,
    ShownTrain,
    ShownUnused,
)
from interventio.measures.competence_actions import CountCompetence, ReadIndicator
from interventio.measures.decision_actions import Decide, WriteDown
from interventio.measures.evaluation_actions import FollowUpClients
from interventio.measures.gap_actions import CloseGap
from interventio.measures.gaps import Gap
from interventio.measures.life_actions import MoveOn, StopDelivering
from interventio.measures.meeting_actions import AnswerQuestion, DoFollowUp
from interventio.measures.network_actions import JoinUp
from interventio.measures.record_actions import AskNumbers, CountAgain, LookThrough
from interventio.measures.risk_actions import ActOnRisk
from interventio.measures.stepping_actions import AnswerOpenQuestion, AskReview, FinishPhase, OfStepping
from interventio.measures.support_actions import CallMeeting, InviteUnit, OfSupport
from interventio.measures.training_actions import FindTeam
from interventio.records.implementation_team import Decision, Effect
from interventio.views.actions.words import MOVES, REASONS
from interventio.views.competence.actions import told_of_competence
from interventio.views.evaluation.actions import told_of_evaluation
from interventio.views.gaps.words import ON_STEPS
from interventio.views.labels import EFFECTS
from interventio.views.mention import Mention, chart_mention, record_mention, risk_mention
from interventio.views.network.words import join_up_sentences
from interventio.views.order import alphabetical
from interventio.views.process.sentences import told_of_stepping
from interventio.views.support.sentences import told_of_support
from interventio.views.told import Told
from interventio.views.trainings.words import round_in_words
from interventio.views.voice import Voice
from interventio.views.words import Words

ActionBeside = (
    AskNumbers
    | CountAgain
    | LookThrough
    | OfStepping
    | OfSupport
    | ShownBuild
    | ShownNeedToMeet
    | CountCompetence
    | ReadIndicator
    | ActOnRisk
    | FollowUpClients
)

ONE_DAY = timedelta(days=1)


def told_of(catalogue: Catalogue, action: ShownAction, voice: Voice) -> Told:
    """Return what is told of an action."""
    match action:
        case ShownTrain() | ShownRenewal() | ShownUnused():
            return _of_people(action, voice)
        case ShownBooking() | ShownRound():
            return _of_rounds(catalogue, action, voice)
        case CloseGap() | FindTeam() | JoinUp():
            return _of_offer(catalogue, action, voice)
        case Decide() | WriteDown():
            return _decision(catalogue, action, voice)
        case StopDelivering() | MoveOn():
            return _of_life(action, voice)
        case _:
            return _told_beside(catalogue, action, voice)


def _told_beside(catalogue: Catalogue, action: ActionBeside, voice: Voice) -> Told:
    """Return what is told of an action that is about a record, a chart, a team, competence, a risk or an evaluation."""
    match action:
        case AskNumbers() | CountAgain() | LookThrough():
            return _of_record(catalogue, action, voice)
        case AskReview() | AnswerOpenQuestion() | FinishPhase():
            return told_of_stepping(catalogue, action, voice)
        case CallMeeting() | InviteUnit() | DoFollowUp() | AnswerQuestion():
            return told_of_support(catalogue, action, voice)
        case ShownBuild() | ShownNeedToMeet() | CountCompetence() | ReadIndicator():
            return told_of_competence(catalogue, action, voice)
        case ActOnRisk():
            return _of_risk(catalogue, action, voice)
        case FollowUpClients():
            return told_of_evaluation(catalogue, action, voice)


def _of_people(one: ShownTrain | ShownRenewal | ShownUnused, voice: Voice) -> Told:
    if isinstance(one, ShownTrain):
        return _train(one, voice)
    words, named, numbers = voice.words, f"{one.team}-{one.intervention}", (("people", one.people),)
    if isinstance(one, ShownUnused):
        why = words.plural(
            "{count} person is trained, and it has not been used for a year",
            "{count} people are trained, and it has not been used for a year",
            one.people,
        )
        return Told(named, words("Find out what hampers the use of the method"), why, numbers=numbers)
    what = words.plural("Renew {count} certificate", "Renew {count} certificates", one.people)
    return Told(named, what, words("valid until {day}", day=one.due - ONE_DAY), numbers=numbers)


def _train(one: ShownTrain, voice: Voice) -> Told:
    words, shown = voice.words, one.share
    part, whole, seats, booked = shown.part or 0, shown.whole or 0, shown.seats or 0, one.booked or 0
    why = words("{part} of {whole} trained", part=part, whole=whole)
    percent = f" ({words.percent(shown.share)})" if shown.share is not None else ""
    told = words.plural("{count} seat is booked", "{count} seats are booked", booked) if booked else ""
    told = told if one.has_round else words("no round is planned yet")
    known = () if one.booked is None else (("booked", one.booked),)
    return Told(
        f"{one.team}-{one.intervention}",
        words.plural("Train {count} more person", "Train {count} more people", seats),
        _joined(f"{why}{percent}", told),
        numbers=(("seats", seats), ("trained", part), ("expected", whole), *known),
    )


def _of_rounds(catalogue: Catalogue, one: ShownBooking | ShownRound, voice: Voice) -> Told:
    words = voice.words
    if isinstance(one, ShownRound):
        what = words.plural("Plan a round for {count} person", "Plan a round for {count} people", one.seats)
        why = words.plural(
            "{count} team is below the target, and planned rounds have too little room",
            "{count} teams are below the target, and planned rounds have too little room",
            one.teams,
        )
        return Told(one.intervention, what, why, numbers=(("seats", one.seats), ("teams", one.teams)))
    free = words("how many seats are free is not known")
    if one.free is not None:
        free = words.plural("{count} seat free", "{count} seats free", one.free)
    lacking = words("the team lacks {lacking}, all teams together {all}", lacking=one.lacking, all=one.lacking_in_all)
    known = () if one.free is None else (("free", one.free),)
    return Told(
        f"{one.team}-{one.training}",
        words.plural("Book {count} seat", "Book {count} seats", one.seats),
        f"{round_in_words(catalogue.trainings[one.training], voice)}: {_joined(free, lacking)}",
        numbers=(("seats", one.seats), ("lacking", one.lacking), ("lackingInAll", one.lacking_in_all), *known),
    )


def _of_offer(catalogue: Catalogue, one: CloseGap | FindTeam | JoinUp, voice: Voice) -> Told:
    words, vocabulary = voice.words, catalogue.words
    if isinstance(one, JoinUp):
        return Told(*join_up_sentences(catalogue, one, voice))
    if isinstance(one, FindTeam):
        return Told(one.intervention, words("Agree which team delivers the method"), words("no team delivers it"))
    what = words("Offer help, or accept the gap")
    if one.gap is Gap.NO_TEAM:
        what = words("Agree which team delivers what is offered")
    groups = ", ".join(map(str, voice.names(one.age_groups, vocabulary.age_groups)))
    chart = chart_mention(one.ladder, catalogue, voice).name
    accepted = words("It was accepted until {day}.", day=one.due) if one.due else ""
    return Told(
        "-".join((one.gap, one.ladder, one.theme, *one.age_groups, *one.tiers)),
        what,
        f"{chart}. {_lacking(catalogue, one, voice)} {accepted}".strip(),
        record=Mention(Words(f"{voice.name(one.theme, vocabulary.themes)} · {groups}"), "gaps"),
    )


def _lacking(catalogue: Catalogue, one: CloseGap, voice: Voice) -> str:
    numbers = {tier.id: number for number, tier in enumerate(catalogue.ladders[one.ladder].tiers, start=1)}
    one_step, several = ON_STEPS[one.gap]
    steps = voice.words.listing(tuple(str(numbers[tier]) for tier in one.tiers))
    sentence = voice.words(one_step if len(one.tiers) == 1 else several, steps=steps)
    if one.gap is Gap.NOTHING:
        return sentence
    methods = sorted(map(str, voice.names(one.methods, catalogue.interventions)), key=alphabetical)
    return f"{sentence} {', '.join(methods)}."


def decision_of(catalogue: Catalogue, team: str, id_: str) -> Decision:
    """Return a decision by its team and its id; of two with one id the first."""
    return next(one for one in catalogue.implementation_teams[team].decisions if one.id == id_)


def _decision(catalogue: Catalogue, one: Decide | WriteDown, voice: Voice) -> Told:
    words, decision = voice.words, decision_of(catalogue, one.team, one.decision)
    text, named = str(voice.says(decision.what)), f"{one.team}-{one.decision}"
    if isinstance(one, Decide):
        owner = f"{words('Seen to by')}: {voice.says(decision.owner)}" if decision.owner else ""
        effect = "" if decision.effect is Effect.OTHER else words(EFFECTS[decision.effect])
        return Told(named, f"{words('Decide')}: {text}", _joined(effect, owner))
    what = words("Write down what was decided") if one.intervention else words("Write the new target in the settings")
    return Told(named, what, text)


def _of_life(one: StopDelivering | MoveOn, voice: Voice) -> Told:
    words = voice.words
    if isinstance(one, StopDelivering):
        what, why = words("Write down the team's last day for it"), words("the method ended on {day}", day=one.due)
        return Told(f"{one.team}-{one.intervention}", what, why)
    what, why = MOVES[one.status]
    return Told(f"{one.intervention}-{one.status}", words(what), words(why, day=one.since))


def _of_risk(catalogue: Catalogue, one: ActOnRisk, voice: Voice) -> Told:
    risk = catalogue.risks[one.risk]
    return Told(
        f"{one.risk}-{one.position + 1}",
        voice.says(risk.measures[one.position].what).text,
        voice.words("agreed against a risk"),
        record=risk_mention(one.risk, catalogue, voice),
    )


def _of_record(catalogue: Catalogue, one: AskNumbers | CountAgain | LookThrough, voice: Voice) -> Told:
    words = voice.words
    match one:
        case AskNumbers():
            what, why = words("Ask for the counts and write them down"), _why_unknown(catalogue, one, voice)
            return Told(f"{one.team}-{one.intervention}", what, why)
        case CountAgain():
            return Told(one.team, words("Count the staff anew"), words("last counted {day}", day=one.snapshot))
        case LookThrough():
            record = one.record
            return Told(
                f"{record.kind.name}-{record.id or record.kind.name}",
                words("Look the record through and write down the day"),
                words("was due on {day}", day=record.due or catalogue.day),
                record=record_mention(record.kind, record.id, catalogue, voice),
            )


def _why_unknown(catalogue: Catalogue, one: AskNumbers, voice: Voice) -> str:
    occupations = ", ".join(str(name) for name in voice.names(one.occupations, catalogue.words.occupations))
    reasons = "; ".join(voice.words(REASONS[reason]) for reason in one.reasons)
    return f"{occupations}: {reasons}" if occupations else reasons


def _joined(*parts: str) -> str:
    return "; ".join(part for part in parts if part)
