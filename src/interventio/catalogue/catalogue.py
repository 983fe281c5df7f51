"""The catalogue: every record of a workspace, open by id, with what points to what."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from interventio.catalogue.entry import Entry
from interventio.catalogue.vocabulary import Vocabulary
from interventio.records.competence_counts import CompetenceCounts
from interventio.records.competence_levels import CompetenceLevels
from interventio.records.evaluation import Evaluation
from interventio.records.implementation_team import ImplementationTeam
from interventio.records.intervention import Intervention, Placement
from interventio.records.kinds import RecordKind
from interventio.records.ladder import Ladder, Tier
from interventio.records.multidisciplinary_team import MultidisciplinaryTeam
from interventio.records.needs_survey import NeedsSurvey
from interventio.records.organisation import Organisation, Unit
from interventio.records.period_log import PeriodLog
from interventio.records.risk import Risk
from interventio.records.settings import Settings
from interventio.records.stepping import Stepping
from interventio.records.support_team import SupportTeam
from interventio.records.team import Delivery, ServiceTeam
from interventio.records.training_round import TrainingRound
from interventio.records.trial import Trial
from interventio.sources.pictures import FlawedPicture, Picture


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A workspace as it is on `day`. Looking up an id that is not there gives None; checks tell of it.

    `unread` holds the kind and id of records whose file is there but could not be read, so that
    nobody is told that they do not exist.
    """

    day: date
    entries: tuple[Entry, ...]
    """Every record that was read, kind by kind."""
    settings: Settings
    organisation: Organisation
    words: Vocabulary
    ladders: Mapping[str, Ladder]
    interventions: Mapping[str, Intervention]
    teams: Mapping[str, ServiceTeam]
    """The teams that meet clients."""
    implementation_teams: Mapping[str, ImplementationTeam]
    support_teams: Mapping[str, SupportTeam]
    multidisciplinary_teams: Mapping[str, MultidisciplinaryTeam]
    steppings: Mapping[str, Stepping]
    """Every chart: the own one of each ladder, and those of the records that follow it."""
    trainings: Mapping[str, TrainingRound]
    periods: Mapping[str, PeriodLog]
    competence: Mapping[str, CompetenceLevels]
    needs_surveys: Mapping[str, NeedsSurvey]
    competence_counts: Mapping[str, CompetenceCounts]
    trials: Mapping[str, Trial]
    evaluations: Mapping[str, Evaluation]
    risks: Mapping[str, Risk]
    unread: frozenset[tuple[str, str]] = field(default=frozenset())
    logo: Picture | FlawedPicture | None = None
    """The logo that the settings name, or why it cannot be shown."""

    def has_read(self, kind: RecordKind) -> bool:
        """Tell whether any record of a kind was read; where none was, a stand-in may be in its place."""
        return any(entry.kind is kind for entry in self.entries)

    def is_unread(self, kind: RecordKind, id_: str = "") -> bool:
        """Tell whether a record's file is there but could not be read."""
        return (kind.name, "" if kind.is_single else id_) in self.unread

    def tier(self, placement: Placement) -> Tier | None:
        """Return the tier that a placement points to."""
        ladder = self.ladders.get(placement.ladder)
        return next((tier for tier in ladder.tiers if tier.id == placement.tier), None) if ladder else None

    def placed_on(self, ladder: str, tier: str) -> Iterator[Intervention]:
        """Yield the interventions that stand on a tier, in the order of their ids."""
        for intervention in self.interventions.values():
            if any((placement.ladder, placement.tier) == (ladder, tier) for placement in intervention.placements):
                yield intervention

    def deliveries_of(self, intervention: str) -> Iterator[tuple[ServiceTeam, Delivery]]:
        """Yield the teams that are to deliver an intervention, with what they say of it."""
        for team in self.teams.values():
            for delivery in team.delivers:
                if delivery.intervention == intervention:
                    yield team, delivery

    def units_of(self, team: ServiceTeam | MultidisciplinaryTeam) -> tuple[Unit, ...]:
        """Return the units of a team, as far as the organisation knows them."""
        return tuple(self.words.units[id_] for id_ in team.units if id_ in self.words.units)

    def delivering_occupations(self, delivery: Delivery) -> tuple[str, ...]:
        """Return the occupations that are to deliver a method in a team: its own list, else the method's."""
        if delivery.occupations:
            return delivery.occupations
        intervention = self.interventions.get(delivery.intervention)
        return intervention.delivered_by if intervention else ()

    def deliverers_in(self, team: ServiceTeam, delivery: Delivery) -> tuple[str, ...]:
        """Return the occupations that are to deliver a method in a team, as far as they work there.

        A list of the team's own holds as it stands. Of the method's list, those count that the team has ever
        counted among its staff: a method that four occupations may deliver asks nothing of the three that a team
        does not have. A team that was never counted keeps the whole list.
        """
        occupations = self.delivering_occupations(delivery)
        if delivery.occupations or not team.staffing:
            return occupations
        counted = {staff.occupation for snapshot in team.staffing for staff in snapshot.staff}
        return tuple(occupation for occupation in occupations if occupation in counted)

    def first_language(self) -> str:
        """Return the language of texts that are written without one."""
        return self.settings.languages[0]
