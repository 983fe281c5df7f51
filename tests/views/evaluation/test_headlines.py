"""The numbers of an evaluation that are told first; among them those that were published, to the digit."""

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.evaluations import shown_evaluations
from interventio.disclosure.shown_evaluation import ShownEvaluation
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.evaluations import evaluations_on
from interventio.views.evaluation.headlines import headlines_of, improved_of, response_told
from interventio.views.evaluation.report_page import Headline
from interventio.views.voice import Voice
from support.found import catalogue
from support.responsible_team import published_county

VOICE = Voice(translator(Language.EN), ("en",))


def shown(county: Catalogue, audience: Audience = Audience.COORDINATOR) -> ShownEvaluation:
    (one,) = shown_evaluations(evaluations_on(county), audience, county.settings.disclosure.threshold)
    return one


def evaluated(told: str, audience: Audience = Audience.COORDINATOR) -> ShownEvaluation:
    lines = "\n".join(f"  {line}" for line in told.splitlines())
    return shown(
        catalogue(f"family-team families: {{}}\nevaluation one:\n  starts: 2025-01-01\n  ends: 2025-12-31\n{lines}"),
        audience,
    )


def classes(*told: tuple[str, str, int]) -> str:
    listed = (f"{{id: {id_}, name: {id_}, turn: {turn}, count: {count}}}" for id_, turn, count in told)
    return f"{{classes: [{', '.join(listed)}]}}"


def test_what_was_published_is_told_first() -> None:
    assert headlines_of(shown(published_county()), VOICE) == (
        Headline("Turned out better", "32%", "interval 17–52%", "8 / 25, Child protection, small number"),
        Headline("Recommend (NPS)", "+56 · +90", "Young people · Parents", "answered: 15% (19 / 126)"),
        Headline("Pays for itself at", "4 cases", "3 to 6, by what is assumed", "prevented: 8"),
        Headline("Reckoned saving", "€1,000,000", "−€60,000 to €1,920,000, by what is assumed"),
        Headline("Goals reached", "1 of 1"),
    )


def test_of_small_numbers_others_are_told_nothing() -> None:
    one = shown(published_county(), Audience.MANAGER)
    assert [headline.label for headline in headlines_of(one, VOICE)] == [
        "Turned out better",
        "Pays for itself at",
        "Reckoned saving",
    ]
    small = evaluated(
        "outcomes: [" + classes(("much", "improved", 4), ("worse", "worsened", 15)) + "]", Audience.MANAGER
    )
    assert headlines_of(small, VOICE) == ()


def test_classes_of_better_outcomes_are_added_up_over_all_categories() -> None:
    categories = "categories: [{id: a, name: A, ended: 30}, {id: b, name: B, ended: 12}]"
    first = "{of: a, " + classes(("much", "improved", 9), ("some", "improved", 6), ("worse", "worsened", 15))[1:]
    second = "{of: b, " + classes(("much", "improved", 3), ("worse", "worsened", 9))[1:]
    found = improved_of(evaluated(f"{categories}\noutcomes: [{first}, {second}]"), VOICE)
    assert found
    assert (found.part, found.whole, found.of, found.is_small) == (18, 42, None, False)


def test_where_a_category_has_no_better_class_the_first_one_that_has_is_told() -> None:
    categories = "categories: [{id: a, name: A, ended: 30}, {id: b, name: B, ended: 12}]"
    first = "{of: a, classes: [{id: same, name: Same, turn: unchanged, count: 30}]}"
    second = "{of: b, " + classes(("much", "improved", 3), ("worse", "worsened", 9))[1:]
    found = improved_of(evaluated(f"{categories}\noutcomes: [{first}, {second}]"), VOICE)
    assert found
    assert (found.part, found.whole, str(found.of)) == (3, 12, "B")


@pytest.mark.parametrize(
    ("told", "labels"),
    [
        ("ended: 4", []),
        ("outcomes: [{classes: [{id: a, name: A, count: 4}]}]", []),
        ("outcomes: [{classes: [{id: a, name: A, turn: improved, count: 0}]}]", []),
        ("goals: [{id: a, what: A, target: 3}]", ["Goals reached not known yet"]),
        ("goals: [{id: a, what: A, target: 3, result: 2}, {id: b, what: B}]", ["Goals reached 0 of 1"]),
    ],
)
def test_what_is_not_known_is_left_out(told: str, labels: list[str]) -> None:
    assert [f"{one.label} {one.number}" for one in headlines_of(evaluated(told), VOICE)] == labels


def test_of_many_groups_the_lowest_and_the_highest_score_are_told() -> None:
    groups = (
        f"{{id: g{number}, name: G{number}, promoters: {number}, passives: 0, detractors: {4 - number}}}"
        for number in range(1, 4)
    )
    one = evaluated(f"feedback: [{', '.join(groups)}]")
    assert headlines_of(one, VOICE) == (Headline("Recommend (NPS)", "−50 … +50", "3 groups"),)
    assert response_told(one, VOICE.words) == ""


def test_a_loss_is_called_one() -> None:
    money = "costs: [{year: 2025, euros: 300}], alternative: {name: Care, euros: 100}, prevented: {count: 2}"
    assert headlines_of(evaluated(f"economy: {{{money}}}"), VOICE) == (
        Headline("Pays for itself at", "3 cases", "", "prevented: 2"),
        Headline("Cost more than it spared", "−€100"),
    )
