"""The network as JSON, version 1: by ids and names."""

from interventio.renderers.machine_json import machine_json
from interventio.views.network.sheet import LoneSheet, NetworkSheet

VERSION = 1


def network_json(sheet: NetworkSheet) -> str:
    """Return the methods that different divisions use as JSON."""
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "audience": sheet.audience,
        "rule": sheet.rule,
        "shared": [
            {
                "method": one.method._asdict(),
                "standing": one.standing,
                "advice": one.advice or None,
                "users": [
                    {"division": use.division._asdict(), "units": [unit._asdict() for unit in use.units]}
                    for use in one.users
                ],
                "supportTeams": [
                    {"team": seats.team._asdict(), "divisions": [division._asdict() for division in seats.divisions]}
                    for seats in one.teams
                ],
            }
            for one in sheet.shared
        ],
    }
    return machine_json(content)


def lone_json(sheet: LoneSheet) -> str:
    """Return the units in which one person alone is trained as JSON."""
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "audience": "coordinator",
        "rule": sheet.rule,
        "lone": [
            {
                "unit": one.unit._asdict(),
                "method": one.method._asdict(),
                "teams": [team._asdict() for team in one.teams],
                "supportTeams": [team._asdict() for team in one.support],
            }
            for one in sheet.lone
        ],
    }
    return machine_json(content)
