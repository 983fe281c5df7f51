"""The page of the network."""

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.network_actions import JoinUp
from interventio.records.base import Part
from interventio.views.actions.sentences import told_of
from interventio.views.network.network import network_page
from interventio.views.network.page import NetworkPage, NetworkRow, Togetherness
from interventio.views.numbers import numbers_of
from interventio.views.told import Told
from interventio.views.voice import Voice
from support.build import catalogue, intervention, organisation, settings, support_team, team

WORDS = organisation(
    {
        "clinic": {"division": "health"},
        "school": {"division": "education"},
        "hospital": {"division": "health"},
        "college": {"division": "education"},
    },
    divisions=["education", "health", "leisure"],
    themes=["anxiety", "parenting"],
)
METHODS = (
    intervention("zeta", themes=["anxiety"]),
    intervention("alpha", themes=["parenting", "anxiety"]),
    intervention("beta", themes=["anxiety"]),
    intervention("plain"),
)


def page(*records: Part, audience: Audience = Audience.COORDINATOR) -> NetworkPage:
    found = catalogue(settings(languages=["en"]), WORDS, *METHODS, *records)
    numbers = numbers_of(found, audience)
    return network_page(found, numbers.lone, numbers.rule, Voice(translator(Language.EN), ("en",)))


def crew(unit: str, *methods: str, trained: int = 3) -> Part:
    staff = {"nurse": {"headcount": 9, "trained": dict.fromkeys(methods, trained)}}
    return team(unit, methods, staff, units=[unit])


def told(row: NetworkRow) -> tuple[object, ...]:
    return str(row.method.name), row.standing, row.verdict, row.columns


SEATS = [{"unit": "clinic", "role": "supervisor"}, {"unit": "college", "role": "other"}]
COUNTY = (
    crew("clinic", "alpha", "beta", "zeta"),
    crew("school", "zeta", "plain"),
    crew("college", "alpha", trained=1),
    support_team("parents", themes=["parenting"], seats=SEATS),
    support_team("fears", themes=["anxiety"], seats=SEATS[:1]),
)


def test_methods_stand_by_theme_and_name_and_their_marks_under_the_units() -> None:
    shown = page(*COUNTY)
    assert [told(row) for row in shown.rows] == [
        ("beta", Togetherness.ALONE, "", (2,)),
        ("zeta", Togetherness.APART, "no support team in common", (0, 2)),
        ("alpha", Togetherness.JOINED, "a support team in common", (1, 2)),
        ("plain", Togetherness.ALONE, "", (0,)),
    ]
    assert [(str(one.name), [*map(str, one.units)]) for one in shown.divisions] == [
        ("education", ["school", "college"]),
        ("health", ["clinic", "hospital"]),
    ]
    assert [theme.id for theme in shown.themes] == ["anxiety", "parenting"]


def test_what_to_do_is_said_of_methods_whose_users_are_apart() -> None:
    (row,) = page(*COUNTY).apart
    assert (str(row.method.name), row.advice) == ("zeta", "Ask these divisions to take part in fears: education.")
    (bare,) = page(*COUNTY[:2]).apart
    assert bare.advice == "Agree on a support team for it, with seats for these divisions: education and health."


def test_the_lead_counts_methods() -> None:
    assert page(*COUNTY).lead == (
        "2 methods are used in more than one division. For 1 of them no support team brings the divisions together."
    )
    assert page(*COUNTY[0::2], *COUNTY[3:]).lead == (
        "1 method is used in more than one division. Support teams bring their users together."
    )
    assert page().lead == "0 methods are used in more than one division."


def test_coordinators_see_where_one_person_alone_is_trained() -> None:
    rows = page(*COUNTY).lone
    assert rows is not None
    assert [(str(one.unit.name), str(one.method.name), [str(team.name) for team in one.support]) for one in rows] == [
        ("college", "alpha", ["fears", "parents"]),
    ]
    assert page(*COUNTY, audience=Audience.MANAGER).lone is None


def test_an_empty_county_has_an_empty_picture() -> None:
    shown = page()
    assert (shown.rows, shown.apart, shown.themes, shown.lone) == ((), (), (), ())


def test_the_action_says_which_divisions_use_the_method() -> None:
    found = catalogue(settings(languages=["en"]), WORDS, *METHODS)
    action = JoinUp("zeta", ("education", "health"), 2, ())
    assert told_of(found, action, Voice(translator(Language.EN), ("en",))) == Told(
        "zeta",
        "Bring the units together that use the method",
        "used in these divisions without a support team in common: education and health",
    )
