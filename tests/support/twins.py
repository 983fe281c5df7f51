"""Two workspaces that differ in hidden numbers alone: what is published of them must not differ at all."""

from interventio.catalogue.catalogue import Catalogue
from support.build import catalogue, intervention, ladder, organisation, settings, team, training


def county(**trained: tuple[int, int]) -> Catalogue:
    """Return a county by area: how many are trained in Cool Kids and in ALI, of 10, 20 and 30 nurses.

    `county(north=(2, 7), south=(8, 9), east=(20, 21))`. As many completed a round, and have booked the next one.
    """
    rounds = {f"team-{area}/nurse": cool_kids for area, (cool_kids, _) in trained.items()}
    headcounts = {"north": 10, "south": 20, "east": 30}
    return catalogue(
        settings(["cool-kids", "ali"], languages=["fi", "sv", "en"]),
        organisation({area: {"area": area} for area in trained}, areas=[*trained]),
        ladder(),
        intervention(
            "cool-kids",
            ["children/guided"],
            review={"last_reviewed": "2026-01-15", "by": "The working group"},
            upkeep={"certificate_valid": "24 months"},
        ),
        intervention("ali", ["children/light"]),
        *(
            team(
                f"team-{area}",
                ["cool-kids", {"intervention": "ali", "since": "2026-02-01", "until": "2027-01-31"}],
                {"nurse": {"headcount": headcounts[area], "trained": {"cool-kids": cool_kids, "ali": ali}}},
                units=[area],
            )
            for area, (cool_kids, ali) in trained.items()
        ),
        training(
            "autumn",
            days=["2025-10-01"],
            seats=40,
            lines={who: {"attended": 25, "completed": count, "certified": count} for who, count in rounds.items()},
            cost={"euros": 4800},
        ),
        training(
            "next",
            status="planned",
            days=["2026-09-01"],
            seats=40,
            lines={who: {"booked": count} for who, count in rounds.items()},
            cost={"euros": 300, "covers": "seat"},
        ),
    )


FIRST = county(north=(2, 3), south=(8, 9), east=(20, 21))
"""North has so few trained in either method that it is hidden, and with it what would tell it."""
SECOND = county(north=(3, 2), south=(7, 10), east=(20, 21))
"""The same sums with other hidden numbers."""
