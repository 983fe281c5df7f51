from dataclasses import replace
from fractions import Fraction

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.evaluations import subjects_of
from interventio.views.evaluation.evaluations import evaluation_pages
from interventio.views.evaluation.page import EvaluationIndex, EvaluationPage, EvaluationsCompared
from interventio.views.evaluation.parts import BreakEven, GoalLine, Span
from interventio.views.evaluation.places import evaluation_mentions
from interventio.views.evaluation.words import euros_told, percents_between, signed
from interventio.views.mention import Mention
from interventio.views.numbers import numbers_of
from interventio.views.site.frame import MenuItem, frame
from interventio.views.site.search import search_entries
from interventio.views.site.site import site
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words
from support.build import catalogue, evaluation, intervention, ladder, organisation, settings, team
from support.found import catalogue as found
from support.responsible_team import published_county

WORDS = translator(Language.EN)
VOICE = Voice(WORDS, ("en",))
OTHERS = (Audience.MANAGER, Audience.PROFESSIONAL)
MINUS = "\u2212"

Pages = dict[str, EvaluationIndex | EvaluationPage | EvaluationsCompared]


def pages(county: Catalogue, audience: Audience = Audience.COORDINATOR) -> Pages:
    return dict(evaluation_pages(county, numbers_of(county, audience).evaluations, VOICE))


def page(county: Catalogue, audience: Audience = Audience.COORDINATOR, path: str = "") -> EvaluationPage:
    """Return the page at a path, or the only page of an evaluation."""
    told = [one for at, one in pages(county, audience).items() if isinstance(one, EvaluationPage) and path in at]
    assert len(told) == 1
    return told[0]


def compared(county: Catalogue, audience: Audience = Audience.COORDINATOR) -> EvaluationsCompared:
    (told,) = [one for one in pages(county, audience).values() if isinstance(one, EvaluationsCompared)]
    return told


def years(*counts: tuple[int, int], **fields: object) -> Catalogue:
    """Return the evaluations of a team from 2021 on: how many improved of how many, in each year."""
    return catalogue(
        settings([], languages=["en"]),
        organisation(),
        ladder(),
        intervention("ali", ["children/light"]),
        team("harju-team", ["ali"]),
        *(
            evaluation(
                f"year-{2021 + at}",
                team="harju-team",
                starts=f"{2021 + at}-01-01",
                ends=f"{2021 + at}-12-31",
                ended=whole,
                outcomes=[
                    {
                        "classes": [
                            {"id": "better", "name": "Better", "turn": "improved", "count": better},
                            {"id": "worse", "name": "Worse", "turn": "worsened", "count": whole - better},
                        ]
                    }
                ],
                **fields,
            )
            for at, (better, whole) in enumerate(counts)
        ),
    )


PUBLISHED = page(published_county())


def test_what_was_evaluated_when_and_how_is_told() -> None:
    assert PUBLISHED.of == (Mention(Words("families"), "multidisciplinary/families"),)
    assert PUBLISHED.span == Span(DayWords("1 Jan 2024", "2024-01-01"), DayWords("31 Dec 2024", "2024-12-31"), "2024")
    assert PUBLISHED.method == Words("Counted from the records of those whose work ended.")
    assert (PUBLISHED.ended, [line.count for line in PUBLISHED.categories]) == ("27", ["25", "2"])
    assert PUBLISHED.by is None
    assert PUBLISHED.compared == ""


def test_published_outcomes_come_out_to_the_digit() -> None:
    (block,) = PUBLISHED.outcomes
    assert block.whole == "The outcome of 25 clients is known."
    assert block.note.startswith("These are small numbers")
    assert [(str(one.name), one.sign, one.count, one.percent, one.interval, one.is_part) for one in block.lines] == [
        ("Better without a placement", "improved", "8 / 25", "32%", "17–52%", False),
        ("Unchanged without a placement", "unchanged", "6 / 25", "24%", "11–44%", False),
        ("Stayed bad or worsened", "worsened", "11 / 25", "44%", "26–63%", False),
        ("Placed out of home", "", "3 / 25", "12%", "4–30%", True),
    ]
    assert block.lines[0].share == Fraction(8, 25)


def test_a_follow_up_is_a_flow_once_it_is_done() -> None:
    done, planned = PUBLISHED.follow_ups
    assert (done.name, str(done.of), done.standing_told) == (
        "6 months later",
        "Stayed bad or worsened",
        "Done 15 Feb 2025.",
    )
    assert (done.whole, done.reached, done.lost) == ("11", "11", "0 (0%)")
    assert done.flow
    assert [(state.mark, state.count, str(state.line.name)) for state in done.flow.states] == [
        ("A", 3, "Still placed"),
        ("B", 5, "Child protection at home"),
        ("C", 3, "No longer a client"),
    ]
    assert (planned.standing, planned.flow, planned.lines) == ("overdue", None, ())
    assert planned.standing_told == "Was to be done by 31 Aug 2025, and is not done."


def test_recommendations_lie_on_their_scale_with_what_the_silent_may_think() -> None:
    young, parents = PUBLISHED.feedback
    assert (young.score, parents.score) == ("+56", "+90")
    assert young.answered == "9 / 60, 15%"
    assert young.possible == f"Had all answered, it would lie between {MINUS}77 and +93."
    assert [(part.id, part.count, part.share) for part in young.parts] == [
        ("promoters", "6", Fraction(2, 3)),
        ("passives", "2", Fraction(2, 9)),
        ("detractors", "1", Fraction(1, 9)),
    ]


def test_at_how_many_prevented_it_pays_and_what_it_spares() -> None:
    economy = PUBLISHED.economy
    assert economy
    assert economy.line == BreakEven(960_000, (180_000, 245_000, 320_000), (5, 8, 9), 4)
    assert economy.sentences == (
        "It pays for itself when 4 cases are prevented: it cost €960,000, and one case costs €245,000 in a year.",
        "By the best judgement 8 cases were prevented: it spared €1,000,000 more than it cost.",
    )
    assert [(row.name, row.cells) for row in economy.rows] == [
        ("Cost of one case in a year", ("€180,000", "€245,000", "€320,000")),
        ("Cases that pay for it", ("3", "4", "6")),
        ("Cases prevented", ("5", "8", "9")),
        ("Saving", (f"{MINUS}€60,000", "€1,000,000", "€1,920,000")),
    ]
    assert [(line.year, line.clients, line.per_client) for line in economy.costs] == [("2024", "27", "€35,556")]


def test_a_goal_is_told_with_its_target() -> None:
    assert PUBLISHED.goals == (
        GoalLine(
            name=Words("Prevent at least four placements"),
            measured_in=None,
            target="4",
            result="8",
            better="",
            state="reached",
            state_told="reached",
            at=Fraction(1),
            aim=Fraction(1, 2),
        ),
    )


@pytest.mark.parametrize(
    ("goal", "told"),
    [
        ({"target": 4, "result": 3}, ("missed", "not reached")),
        ({"target": 14, "result": 12, "better": "lower"}, ("reached", "reached")),
        ({"target": 4}, ("", "not known")),
        ({"result": 4}, ("", "no target has been set")),
    ],
)
def test_whether_a_goal_is_reached(goal: dict[str, object], told: tuple[str, str]) -> None:
    (line,) = page(years((8, 25), goals=[{"id": "goal", "what": "Goal", **goal}])).goals
    assert (line.state, line.state_told) == told


def test_scores_are_told_with_their_effect_and_a_score_nobody_knows_the_measure_of_is_left_out() -> None:
    score = {"clients": 40, "mean_before": 18, "mean_after": 14, "spread_before": 5, "spread_after": 6}
    county = found(f"""
        organisation:
          divisions: [{{id: d, name: d}}]
          units: [{{id: harju, name: Harju, division: d}}]
          instruments: [{{id: sdq, name: SDQ, better: lower}}]
        evaluation of-team:
          team: harju
          ended: 45
          scores:
            - {score | {"instrument": "sdq", "spread_of_change": 5}}
            - {score | {"instrument": "unknown"}}
    """)
    (line,) = page(county).scores
    assert (str(line.name), line.clients, line.better) == ("SDQ", "40", "less is better")
    assert (line.before, line.after) == ("18 (standard deviation 5)", "14 (standard deviation 6)")
    assert [(effect.told, effect.interval) for effect in line.effects] == [("+0.78", "from 0.46 to 1.11")]


def test_the_four_sides_stand_there_once_anything_was_found() -> None:
    found_on = {"side": "effect", "what": "Fewer placements", "sign": "for"}
    told = page(years((8, 25), observations=[found_on], lessons=[{"kind": "pitfall", "what": "Waiting"}]))
    assert [(side.id, [(str(one.what), one.sign_told) for one in side.findings]) for side in told.sides] == [
        ("staff", []),
        ("clients", []),
        ("effect", [("Fewer placements", "speaks for it")]),
        ("productivity", []),
    ]
    assert [(group.name, group.lessons) for group in told.lessons] == [("Pitfalls", (Words("Waiting"),))]
    assert PUBLISHED.sides == ()


@pytest.mark.parametrize("audience", OTHERS)
def test_others_see_a_mark_in_place_of_small_numbers(audience: Audience) -> None:
    told = page(published_county(), audience)
    assert [line.percent for line in told.outcomes[0].lines] == ["32%", "24%", "44%", "*"]
    part = told.outcomes[0].lines[-1]
    assert (part.count, part.share, part.low, part.high, part.interval) == ("*", None, None, None, "")
    assert told.follow_ups[0].flow is None
    assert (told.feedback[0].score, told.feedback[0].at, told.feedback[0].parts) == ("*", None, ())
    assert (told.goals[0].result, told.goals[0].at) == ("*", None)
    assert told.hidden_why == "Numbers of few people, and whatever would give them away, are hidden or left out."


@pytest.mark.parametrize("audience", OTHERS)
def test_others_see_no_few_prevented_cases_and_what_they_spared(audience: Audience) -> None:
    money = {"costs": [{"year": 2021, "euros": 900}], "alternative": {"name": "Care", "euros": 250}}
    told = page(years((40, 60), economy=money | {"prevented": {"count": 4}}), audience).economy
    assert told
    assert told.line == BreakEven(900, (250, 250, 250), None, 4)
    assert [row.cells for row in told.rows] == [("€250",) * 3, ("4",) * 3, ("*",) * 3, ("*",) * 3]
    assert len(told.sentences) == 1


def test_families_see_what_is_shown_and_nothing_hidden_or_of_money() -> None:
    told = page(years((40, 60), economy={"costs": [{"year": 2021, "euros": 5}]}), Audience.CLIENT)
    assert [line.percent for line in told.outcomes[0].lines] == ["66%", "33%"]
    assert (told.economy, told.goals, told.scores, told.sides, told.lessons) == (None, (), (), (), ())
    small = page(published_county(), Audience.CLIENT)
    assert [line.percent for line in small.outcomes[0].lines] == ["32%", "24%", "44%"]
    assert (small.follow_ups, small.feedback, small.hides) == ((), (), False)


def test_of_two_that_overlap_others_see_the_numbers_of_one() -> None:
    county = catalogue(
        settings([], languages=["en"]),
        evaluation("half", team="harju", ends="2025-06-30", ended=50),
        evaluation("whole", team="harju", ended=90),
    )
    told = page(county, Audience.MANAGER, "whole")
    assert told.ended == "*"
    assert told.hidden_why.startswith("Its time overlaps")
    assert page(county, Audience.MANAGER, "half").ended == "50"
    assert page(county, path="whole").ended == "90"


def test_the_list_has_teams_first_and_the_newest_of_each_on_top() -> None:
    county = catalogue(
        settings([], languages=["en"]),
        evaluation("old", team="harju", starts="2024-01-01", ends="2024-12-31", ended=20, summary="It went on."),
        evaluation("new", team="harju", ended=31, goals=[{"id": "g", "what": "Goal", "target": 1, "result": 2}]),
        evaluation("method", intervention="ali"),
        evaluation("both", team="harju", intervention="ali"),
        evaluation("nothing"),
    )
    index = pages(county)["evaluations/index"]
    assert isinstance(index, EvaluationIndex)
    assert [[line.page.page for line in group.lines] for group in index.groups] == [
        ["evaluations/new", "evaluations/old"],
        ["evaluations/both"],
        ["evaluations/method"],
        ["evaluations/nothing"],
    ]
    new, old = index.groups[0].lines
    assert (new.ended, new.goals, new.headline) == ("31", "Goals reached: 1 of 1", None)
    assert (old.ended, old.goals, old.headline) == ("20", "", Words("It went on."))
    assert index.groups[0].compared == "evaluations/of/team/harju"
    assert index.groups[-1].of == ()


def test_times_stand_side_by_side_with_the_change_between_the_last_two() -> None:
    told = compared(years((8, 25), (12, 30), (30, 40)))
    assert [str(span.short) for span in told.spans] == ["2021", "2022", "2023"]
    assert [(str(row.name), row.cells) for row in told.rows] == [("Clients whose work ended", ("25", "30", "40"))]
    (block,) = told.outcomes
    better, worse = block.shares
    assert [line.percent for line in better.lines if line] == ["32%", "40%", "75%"]
    assert better.change == "From the time before: +35 percentage points, interval 12 to 54."
    assert worse.change == f"From the time before: {MINUS}35 percentage points, interval {MINUS}54 to {MINUS}12."


def test_a_change_that_chance_may_have_made_says_so() -> None:
    assert compared(years((8, 25), (12, 30))).outcomes[0].shares[0].change.endswith("It may be chance.")


def test_numbers_of_money_and_opinions_stand_side_by_side() -> None:
    county = years(
        (8, 25),
        (12, 30),
        feedback=[{"id": "young", "name": "Young", "asked": 20, "answered": 10, "promoters": 6, "passives": 3}],
        economy={"costs": [{"year": 2021, "euros": 100}], "alternative": {"name": "Care", "euros": 40}},
    )
    assert [(str(row.name), row.cells) for row in compared(county).rows[1:]] == [
        ("Answered of those asked", ("10 / 20, 50%", "10 / 20, 50%")),
        ("Cost in euros", ("€100", "€100")),
        ("Cost per client", ("€4", "€3")),
        ("Cases that pay for it", ("3", "3")),
    ]


@pytest.mark.parametrize("audience", OTHERS)
def test_no_change_is_told_of_what_is_hidden(audience: Audience) -> None:
    told = compared(years((2, 40), (30, 40)), audience)
    assert told.hides
    assert {share.change for share in told.outcomes[0].shares} == {""}


def test_outcomes_that_no_time_shows_are_left_out() -> None:
    told = compared(years((2, 40), (3, 40)), Audience.MANAGER)
    assert (told.outcomes, told.hides) == ((), True)


def test_families_are_told_of_no_changes() -> None:
    assert not [one for one in pages(years((40, 60), (41, 62)), Audience.CLIENT) if "/of/" in one]


def test_many_times_are_told_of_as_far_as_there_is_room() -> None:
    assert [span.short for span in compared(years(*[(8, 25)] * 9)).spans] == [str(year) for year in range(2022, 2030)]


def test_methods_and_teams_lead_to_their_evaluations_the_newest_first() -> None:
    county = years((8, 25), (12, 30))
    numbers = numbers_of(county, Audience.COORDINATOR)
    (subject,) = subjects_of(county.evaluations["year-2021"])
    assert evaluation_mentions(county, numbers.evaluated[subject], VOICE) == (
        Mention(Words("year-2022"), "evaluations/year-2022"),
        Mention(Words("year-2021"), "evaluations/year-2021"),
    )


@pytest.mark.parametrize(
    ("audience", "item"),
    [
        (Audience.COORDINATOR, MenuItem("coverage", "Evaluations", "evaluations/index")),
        (Audience.PROFESSIONAL, MenuItem("coverage", "Evaluations", "evaluations/index")),
        (Audience.CLIENT, MenuItem("interventions", "How the help has worked", "evaluations/index")),
    ],
)
def test_the_list_stands_in_the_menu_only_where_there_are_any(audience: Audience, item: MenuItem) -> None:
    county = years((8, 25))
    assert item in frame(county, audience, WORDS).beside
    assert item not in frame(replace(county, evaluations={}), audience, WORDS).beside
    assert pages(replace(county, evaluations={}), audience) == {}


def test_an_evaluation_is_found_by_its_name_and_by_what_it_is_of() -> None:
    county = years((8, 25), summary="Fewer placements.")
    made = site(county, numbers_of(county, Audience.COORDINATOR), WORDS)
    (entry,) = [one for one in search_entries(made, WORDS) if one.page == "evaluations/year-2021"]
    assert (str(entry.name), entry.kind, entry.quiet, entry.text) == (
        "year-2021",
        "Evaluation",
        "harju-team",
        "Fewer placements.",
    )


@pytest.mark.parametrize(
    ("euros", "told"), [("5", "€5"), ("-5", f"{MINUS}€5"), ("-1/3", "€0"), ("-1/2", f"{MINUS}€1"), ("1/2", "€1")]
)
def test_euros_below_nought_have_the_sign_of_print(euros: str, told: str) -> None:
    assert euros_told(Fraction(euros), WORDS) == told


def test_numbers_with_their_sign() -> None:
    assert [signed(Fraction(one), WORDS) for one in ("3.04", "0", "0.04", "-2")] == ["+3", "0", "0", f"{MINUS}2"]


def test_an_interval_is_never_told_narrower_than_it_is() -> None:
    assert percents_between(Fraction(172, 1000), Fraction(516, 1000), WORDS) == "17–52%"
