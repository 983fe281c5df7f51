from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.competence.chart import ChartedGroup, ChartedLevel
from interventio.views.competence.charted_levels import competence_chart
from interventio.views.competence.toolkit import toolkit_pages
from interventio.views.competence.toolkit_page import ToolkitPage, ToolkitRequirement, ToolMention
from interventio.views.mention import Mention
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.found import catalogue

WORDS = translator(Language.EN)
VOICE = Voice(WORDS, ("en",))
FOUND = catalogue("""
    settings: {languages: [en]}
    method ck: {name: Cool Kids, themes: [anxiety]}
    levels steps:
      name: Steps
      groups:
        - {id: teachers, name: Teachers, level: hearing}
        - {id: nurses, name: Nurses, level: encounter}
      levels:
        - {id: hearing, name: Hearing, requirements: [{id: time, what: I give time., groups: [teachers]}]}
        - {id: encounter, name: Encounter, for_example: A nurse, requirements: [{id: asking, what: I ask.}]}
      tools:
        - {id: course, name: Course, kind: training, levels: [hearing, encounter], requirements: [time, asking],
           intervention: ck}
        - {id: cards, name: Cards, kind: material, status: proposed, levels: [hearing], requirements: [time],
           groups: [teachers], address: "https://www.example.org/cards"}
        - {id: film, name: Film, kind: digital, status: tried, levels: [hearing]}
      indicators:
        - {id: heard, name: Heard, levels: [hearing], readings: [{date: 2026-01-31, value: 40.25}]}
    training spring: {intervention: ck, days: [2027-02-01]}
    support anxious: {name: Anxiety team, themes: [anxiety]}
    support named: {name: Named, interventions: [ck], themes: [other]}
    support other: {name: Other, interventions: [other], themes: [anxiety]}
    support ended: {name: Ended, themes: [anxiety], until: 2020-01-01}
    trial workshop: {name: Workshop, on_levels: [hearing], tools: [film]}
    trial elsewhere: {name: Elsewhere, on_levels: [encounter]}
""")


def pages(found: Catalogue = FOUND, audience: Audience = Audience.COORDINATOR) -> dict[str, ToolkitPage]:
    return dict(toolkit_pages(found, found.competence["steps"], numbers_of(found, audience), VOICE))


HEARING, ENCOUNTER = pages().values()


def test_each_level_has_a_page_and_leads_to_those_beside_it() -> None:
    assert [*pages()] == ["competence/steps/hearing", "competence/steps/encounter"]
    assert (HEARING.before, HEARING.after) == (None, Mention(Words("Encounter"), "competence/steps/encounter"))
    assert (ENCOUNTER.before, ENCOUNTER.after) == (Mention(Words("Hearing"), "competence/steps/hearing"), None)


def test_it_tells_of_whom_the_level_is_expected_and_who_needs_it_as_well() -> None:
    assert (HEARING.groups, HEARING.above) == ((Words("Teachers"),), (Words("Nurses"),))
    assert (ENCOUNTER.groups, ENCOUNTER.above, ENCOUNTER.example) == ((Words("Nurses"),), (), Words("A nurse"))


def test_requirements_name_their_groups_and_the_tools_that_meet_them() -> None:
    tools = (ToolMention("tool-course", Words("Course")), ToolMention("tool-cards", Words("Cards")))
    assert HEARING.requirements == (ToolkitRequirement("time", Words("I give time."), (Words("Teachers"),), tools),)
    assert ENCOUNTER.requirements == (ToolkitRequirement("asking", Words("I ask."), (), tools[:1]),)


def test_tools_stand_by_kind_with_how_far_they_are() -> None:
    told = [(group.title, [(tool.id, tool.state) for tool in group.tools]) for group in HEARING.kinds]
    assert told == [
        ("Trainings", [("tool-course", "available")]),
        ("Materials", [("tool-cards", "proposed")]),
        ("Digital tools", [("tool-film", "tried")]),
    ]
    cards = HEARING.kinds[1].tools[0]
    assert (cards.groups, cards.address, cards.method) == ((Words("Teachers"),), "https://www.example.org/cards", None)


def test_a_method_brings_its_trainings_and_support_teams_along() -> None:
    course = HEARING.kinds[0].tools[0]
    assert course.method == Mention(Words("Cool Kids"), "interventions/ck")
    assert [line.when for line in course.rounds] == ["1 Feb 2027"]
    assert course.support_teams == (Mention(Words("Anxiety team"), None), Mention(Words("Named"), None))
    assert course.also == (Mention(Words("Encounter"), "competence/steps/encounter"),)


def test_trials_and_indicators_are_those_of_the_level() -> None:
    assert [[line.id for line in page.trials] for page in (HEARING, ENCOUNTER)] == [["workshop"], ["elsewhere"]]
    assert [[line.id for line in page.indicators] for page in (HEARING, ENCOUNTER)] == [["heard"], []]
    assert [point.told for point in HEARING.indicators[0].points] == ["40.25"]
    assert (HEARING.trials_page, ENCOUNTER.indicator_rule) == ("competence/steps/trials", ())


def test_clients_have_no_such_page_but_if_they_had_it_would_tell_of_no_trial() -> None:
    hearing, _ = pages(audience=Audience.CLIENT).values()
    assert (hearing.trials, hearing.trials_page) == ((), None)


def test_the_chart_has_every_group_on_its_level_and_counts_what_a_level_adds() -> None:
    assert competence_chart(FOUND, FOUND.competence["steps"], WORDS).levels == (
        ChartedLevel(1, "hearing", Words("Hearing"), None, 1, 2, 1, (ChartedGroup("teachers", Words("Teachers")),)),
        ChartedLevel(
            2, "encounter", Words("Encounter"), Words("A nurse"), 1, 1, 0, (ChartedGroup("nurses", Words("Nurses")),)
        ),
    )


def test_a_level_called_as_another_page_has_a_place_of_its_own() -> None:
    found = catalogue("""
        levels steps:
          groups: [{id: nurses, name: Nurses, level: trials}]
          levels: [{id: index, name: A}, {id: trials, name: B}]
    """)
    assert [*pages(found)] == ["competence/steps/index.level", "competence/steps/trials.level"]
