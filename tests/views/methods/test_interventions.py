from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.views.mention import Mention
from interventio.views.methods.intervention_page import (
    CodeLine,
    InterventionPage,
    PlacementLine,
    RatingLine,
    RelatedLine,
)
from interventio.views.methods.interventions import intervention_page
from interventio.views.numbers import numbers_of
from interventio.views.reviewed import Reviewed
from interventio.views.statements import Fact, SourceLine, Told
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words
from support.build import catalogue, intervention, ladder, organisation, settings, team

ENGLISH = translator(Language.EN)
GUIDE = {"id": "guide", "title": "The guide", "publisher": "Example", "address": "https://example.org/g"}
LEAFLET = {"id": "leaflet", "title": "A leaflet", "read": "2026-03-09"}


def page(*records: Part, id_: str = "cool-kids", audience: Audience = Audience.COORDINATOR) -> InterventionPage:
    found = catalogue(settings(["cool-kids"], languages=["en", "fi"]), *records)
    return intervention_page(found, found.interventions[id_], numbers_of(found, audience), Voice(ENGLISH, ("en", "fi")))


def test_every_statement_keeps_its_source_its_basis_and_its_note() -> None:
    told = page(
        intervention(
            sources=[GUIDE, LEAFLET],
            summary_from=["leaflet", "lost"],
            ages=[
                {"from": 7, "to": 17, "source": "guide"},
                {"from": 8, "to": 11, "source": "leaflet", "basis": "evaluated", "note": {"fi": "Ryhmä"}},
            ],
            formats={"forms": ["group", "parents"]},
            training=[{"text": "Two days", "source": "lost"}],
            delivered_by=["nurse", "shaman"],
        )
    )
    assert told.facts == (
        Fact(
            "Ages",
            (Told(Words("ages 7–17"), source=1), Told(Words("ages 8–11"), "as evaluated", Words("Ryhmä", "fi"), 2)),
        ),
        Fact("Form", (Told(Words("group, parents")),)),
        Fact("How much", ()),
        Fact("Who delivers it here", (Told(Words("nurse")), Told(Words("shaman")))),
        Fact("Training", (Told(Words("Two days")),)),
        Fact("Supervision", ()),
    )
    assert told.summary_sources == (2,)
    assert told.sources == (
        SourceLine(1, "The guide", "Example", "https://example.org/g", None, None),
        SourceLine(2, "A leaflet", "", "", None, DayWords("9 Mar 2026", "2026-03-09")),
    )


def test_ratings_stand_as_they_are_printed() -> None:
    told = page(
        intervention(
            sources=[GUIDE],
            ratings=[
                {
                    "register": "Itla",
                    "scale": "1–3",
                    "value": "3/3",
                    "label": {"fi": "vahva näyttö"},
                    "source": "guide",
                },
                {"register": "Elsewhere", "reviewed": "2024-01-31"},
            ],
        )
    )
    assert told.ratings == (
        RatingLine("Itla", "1–3", "3/3", Words("vahva näyttö", "fi"), "", None, None, 1),
        RatingLine("Elsewhere", "", "", None, "", DayWords("31 Jan 2024", "2024-01-31"), None, None),
    )


def test_placements_name_their_step_and_link_to_the_chart() -> None:
    placed = [
        {"ladder": "children", "tier": "guided", "services": ["clinic"], "reason": "Mild symptoms."},
        {"ladder": "children", "tier": "lost"},
        {"ladder": "lost", "tier": "guided"},
    ]
    told = page(ladder(), organisation(services=["clinic"]), intervention(placements=placed))
    chart = Mention(Words("children"), "charts/children")
    assert told.placements == (
        PlacementLine(chart, 2, Words("guided"), (Words("clinic"),), Words("Mild symptoms.")),
        PlacementLine(chart, 0, Words("lost"), (), None),
        PlacementLine(Mention(Words("lost"), None), 0, Words("guided"), (), None),
    )


def test_related_methods_and_codes() -> None:
    told = page(
        intervention("ali"),
        intervention(
            sources=[GUIDE],
            related=[{"intervention": "ali", "how": "Shorter."}, {"intervention": "lost", "how": "Unknown."}],
            codes=[{"system": "SPAT", "code": "1234", "source": "guide"}],
        ),
    )
    assert told.related == (
        RelatedLine(Mention(Words("ali"), "interventions/ali"), Words("Shorter.")),
        RelatedLine(Mention(Words("lost"), None), Words("Unknown.")),
    )
    assert told.codes == (CodeLine("SPAT", "1234", Told(Words(""), source=1)),)


def test_where_it_is_offered_and_how_many_are_trained() -> None:
    staff = {"nurse": {"headcount": 10, "trained": {"cool-kids": 7}}}
    told = page(
        organisation({"harju": {"area": "north"}}, areas=["north"]),
        intervention(),
        team("zeta", ["cool-kids"], staff),
        team("alpha", ["cool-kids"], bought_from="A firm"),
    )
    assert [
        (line.team.page, line.areas, line.figure and line.figure.parts, str(line.counted)) for line in told.teams
    ] == [
        ("teams/alpha", (Words("north"),), None, "None"),
        ("teams/zeta", (Words("north"),), "7 / 10", "1 Mar 2026"),
    ]
    assert told.coverage is not None
    assert (told.coverage.percent, told.is_selected) == ("70%", True)


def test_how_many_are_trained_in_each_area() -> None:
    told = page(
        organisation({"harju": {"area": "north"}, "laakso": {"area": "south"}}, areas=["north", "south", "west"]),
        intervention(),
        team("alpha", ["cool-kids"], {"nurse": {"headcount": 10, "trained": {"cool-kids": 7}}}, units=["harju"]),
        team("beta", ["cool-kids"], {"nurse": {"headcount": 10, "trained": {"cool-kids": 5}}}, units=["harju"]),
        team("gamma", ["cool-kids"], {"nurse": {"headcount": 4, "trained": {"cool-kids": 1}}}, units=["laakso"]),
    )
    assert [(str(row.of.name), row.figure.parts) for row in told.areas] == [("north", "12 / 20"), ("south", "1 / 4")]


def test_others_than_coordinators_see_no_small_number() -> None:
    staff = {"nurse": {"headcount": 10, "trained": {"cool-kids": 3}}}
    told = page(organisation(), intervention(), team("harju", ["cool-kids"], staff), audience=Audience.MANAGER)
    assert [line.figure and (line.figure.percent, line.figure.parts) for line in told.teams] == [("*", "")]
    assert told.coverage is not None
    assert told.coverage.percent == "*"


def test_a_review_that_is_overdue_says_so() -> None:
    told = page(intervention(review={"last_reviewed": "2025-03-09", "by": "The team", "every": "12 months"}))
    assert told.reviewed == Reviewed(
        DayWords("9 Mar 2025", "2025-03-09"), Words("The team"), DayWords("9 Mar 2026", "2026-03-09"), is_overdue=True
    )
    assert page(intervention()).reviewed is None
