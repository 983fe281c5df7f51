"""Teams as a sheet."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.roster import roster_on
from interventio.records.team import ServiceTeam
from interventio.views.downloads.method_sheets import SEPARATOR
from interventio.views.numbers import Numbers
from interventio.views.places import unit_lines
from interventio.views.rows.share_columns import share_cells, share_columns
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet
from interventio.views.voice import Voice


def teams_sheet(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Spreadsheet:
    """Return the teams, one in each row; to those who see no staffing without its numbers."""
    words, sees_staffing = voice.words, numbers.audience.sees_staffing
    staffing = (Column(words("Counted"), Holds.DAY), *share_columns(words)) if sees_staffing else ()
    return Spreadsheet(
        id="teams",
        title=words("Teams"),
        about=words("A row for each team. Its numbers are over the selected methods that it is to deliver.")
        if sees_staffing
        else words("A row for each team."),
        columns=(
            Column(words("Id"), Holds.ID),
            Column(words("Team"), Holds.NAME),
            Column(words("What the team does"), Holds.TEXT),
            Column(words("Units"), Holds.TEXT),
            Column(words("Divisions"), Holds.NAME),
            Column(words("Areas"), Holds.NAME),
            Column(words("Contact"), Holds.TEXT),
            Column(words("Bought from"), Holds.NAME),
            Column(words("Methods"), Holds.TEXT),
            *staffing,
        ),
        rows=tuple(
            (*_team(catalogue, team, voice), *(_staffing(catalogue, team, numbers, voice) if sees_staffing else ()))
            for team in catalogue.teams.values()
        ),
    )


def _team(catalogue: Catalogue, team: ServiceTeam, voice: Voice) -> Iterator[Cell]:
    units = unit_lines(catalogue, team, voice)
    methods = tuple(delivery.intervention for delivery in team.delivers)
    yield team.id
    yield voice.says(team.name).text
    yield voice.says(team.summary).text if team.summary else None
    yield SEPARATOR.join(str(unit.unit.name) for unit in units)
    yield SEPARATOR.join(dict.fromkeys(str(unit.division) for unit in units if unit.division))
    yield SEPARATOR.join(dict.fromkeys(str(unit.area) if unit.area else voice.words("all areas") for unit in units))
    yield voice.says(team.public_contact).text if team.public_contact else None
    yield voice.says(team.bought_from).text if team.bought_from else None
    yield SEPARATOR.join(name.text for name in voice.names(methods, catalogue.interventions))


def _staffing(catalogue: Catalogue, team: ServiceTeam, numbers: Numbers, voice: Voice) -> tuple[Cell, ...]:
    return roster_on(team, catalogue.day).day, *share_cells(numbers.teams.get(team.id), voice.words)
