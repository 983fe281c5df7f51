"""What staff are told of how a chart is made."""

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.mention import Mention
from interventio.views.numbers import numbers_of
from interventio.views.process.page import (
    DecisionTaken,
    EditionLine,
    ParticipantGroup,
    ParticipantLine,
    PhaseLine,
    ProcessLine,
    ProcessPage,
    QuestionLine,
    ReasonGroup,
    ReasonLine,
)
from interventio.views.process.process import process_index, process_pages
from interventio.views.reviewed import Reviewed
from interventio.views.site.site import site
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words
from support.found import catalogue

COUNTY = """
settings: {languages: [en]}
organisation:
  divisions: [{id: health, name: Health}, {id: school, name: School}]
  services: [{id: clinic, name: Clinic, division: health}]
  units:
    - {id: harju, name: Harju, division: school}
    - {id: ranta, name: Ranta, division: health}
    - {id: aho, name: Aho, division: school}
ladder children: {name: For children, owner: The board, factors: [How severe it is]}
ladder others: {name: For others}
method ck:
  name: Cool Kids
  placements:
    - {ladder: children, tier: brief, services: [clinic], reason: It is short}
    - {ladder: others, tier: light}
method icdp: {name: ICDP, placements: [{ladder: children, tier: brief}, {ladder: children, tier: light}]}
"""
CHART = """
chart children:
  name: For children
  process:
    - phase: mapping
      starts: 2026-01-12
      due: 2026-02-01
      done: 2026-02-06
      what: Units were asked.
      participants: [harju, ranta, unknown]
      decisions: [{what: All is taken in, decided: 2026-02-06}]
    - phase: draft
      starts: 2026-09-01
      due: 2026-11-21
      participants: [aho, harju]
      questions: [{what: Who?, owner: The head, due: 2026-11-21}, {what: When?, answer: Now, answered: 2026-11-01}]
  editions: [{name: "1", agreed: 2026-01-01, by: The board, standings: {}, units: [harju]}]
  review: {last_reviewed: 2025-11-01, by: The board}
"""
FOUND = catalogue(COUNTY + CHART)
VOICE = Voice(translator(Language.EN), ("en",))
DONE = PhaseLine(
    number=1,
    name="Mapping of methods",
    state="done",
    words="done",
    starts=DayWords("12 Jan 2026", "2026-01-12"),
    due=None,
    is_overdue=False,
    done=DayWords("6 Feb 2026", "2026-02-06"),
    what=Words("Units were asked."),
    units=3,
    decisions=(DecisionTaken(Words("All is taken in"), DayWords("6 Feb 2026", "2026-02-06")),),
)
LATE = PhaseLine(
    number=3,
    name="First draft",
    state="under-way",
    words="under way",
    starts=DayWords("1 Sept 2026", "2026-09-01"),
    due=DayWords("21 Nov 2026", "2026-11-21"),
    is_overdue=True,
    done=None,
    what=Words("A first stepping is drafted."),
    units=2,
    decisions=(),
)
CHILDREN = Mention(Words("For children"), "charts/children")
ICDP = Mention(Words("ICDP"), "interventions/icdp")
OUTDATED = "The chart was to be looked through by 1 Nov 2026."


def the_page() -> ProcessPage:
    (page,) = process_pages(FOUND, Audience.PROFESSIONAL, VOICE)
    return page


def test_the_six_phases_are_told_whether_or_not_the_chart_says_anything_of_them() -> None:
    phases = the_page().phases
    assert (phases[0], phases[2]) == (DONE, LATE)
    assert [(one.number, one.state, str(one.what)) for one in phases if one not in {DONE, LATE}] == [
        (2, "to-come", "What guides the placing of methods is agreed for a start."),
        (4, "to-come", "The draft is looked through with representatives of the units."),
        (5, "to-come", "It is developed further in small groups with the units."),
        (6, "to-come", "The finished stepping is presented to the units."),
    ]


def test_open_questions_stand_first() -> None:
    assert the_page().questions == (
        QuestionLine(
            "First draft", Words("Who?"), Words("The head"), DayWords("21 Nov 2026", "2026-11-21"), True, None, None
        ),
        QuestionLine(
            "First draft", Words("When?"), None, None, False, Words("Now"), DayWords("1 Nov 2026", "2026-11-01")
        ),
    )


def test_units_take_part_by_division() -> None:
    aho, harju, ranta = (Mention(Words(name), f"units/{name.lower()}") for name in ("Aho", "Harju", "Ranta"))
    assert the_page().participants == (
        ParticipantGroup(Words("Health"), (ParticipantLine(ranta, (1,)),)),
        ParticipantGroup(Words("School"), (ParticipantLine(aho, (3,)), ParticipantLine(harju, (1, 3)))),
    )


def test_each_placement_has_its_reason_or_none() -> None:
    page = the_page()
    cool_kids = Mention(Words("Cool Kids"), "interventions/ck")
    assert page.factors == (Words("How severe it is"),)
    assert page.reasons == (
        ReasonGroup(1, Words("Light"), (ReasonLine(ICDP, (), None),)),
        ReasonGroup(
            2,
            Words("Brief"),
            (ReasonLine(cool_kids, (Words("Clinic"),), Words("It is short")), ReasonLine(ICDP, (), None)),
        ),
    )
    assert page.without_reason == 2


def test_what_stands_around_them() -> None:
    page = the_page()
    assert (page.id, page.title, page.chart) == ("children", "How the chart is made: For children", CHILDREN)
    assert (page.owner, page.outdated) == (Words("The board"), OUTDATED)
    assert page.standing == "0 of 3 units have looked through what stands on the chart now."
    assert page.editions == (EditionLine("1", DayWords("1 Jan 2026", "2026-01-01"), Words("The board"), None, 1),)
    assert page.reviewed == Reviewed(
        DayWords("1 Nov 2025", "2025-11-01"), Words("The board"), DayWords("1 Nov 2026", "2026-11-01"), True
    )


def test_the_list_tells_how_far_each_chart_has_come() -> None:
    assert process_index(FOUND, Audience.PROFESSIONAL, VOICE).lines == (
        ProcessLine(
            process=Mention(Words("For children"), "process/children"),
            done=1,
            current="First draft",
            standing="0 of 3 units have looked through what stands on the chart now.",
            open=1,
            outdated=OUTDATED,
        ),
    )


def paths(audience: Audience) -> set[str]:
    made = site(FOUND, numbers_of(FOUND, audience), VOICE.words)
    items = {item.page for item in made.frame.beside if item.page.startswith("process")}
    pages = {page.path for page in made.pages if page.path.startswith("process")}
    charts = {one.process for page in made.pages for one in [page.view] if one.kind == "stepping-chart"} - {None}
    assert (items, charts) == (({"process/index"}, {"process/children"}) if pages else (set(), set()))
    return pages


def test_staff_have_these_pages_and_families_do_not() -> None:
    assert {audience: paths(audience) for audience in Audience} == {
        audience: {"process/index", "process/children"} if audience.sees_staffing else set() for audience in Audience
    }


def test_where_no_chart_tells_of_its_process_there_are_no_such_pages() -> None:
    quiet = catalogue(COUNTY)
    assert process_pages(quiet, Audience.COORDINATOR, VOICE) == ()
    made = site(quiet, numbers_of(quiet, Audience.COORDINATOR), VOICE.words)
    assert [page.path for page in made.pages if page.path.startswith("process")] == []


def test_what_has_changed_is_left_out_where_the_content_is_lost() -> None:
    told = f"{COUNTY}\nchart children: {{reviews: [{{unit: harju, reviewed: 2026-10-01, content: 0123456789ab}}]}}"
    known = catalogue(told)
    (page,) = process_pages(known, Audience.COORDINATOR, VOICE)
    assert [(one.id, one.state, one.changes) for one in page.reviews] == [("harju", "outdated", ())]
