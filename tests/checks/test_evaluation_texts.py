import pytest

from support.found import Told, found

AT = "data/evaluations/e.yaml"


@pytest.mark.parametrize(
    ("field", "at"),
    [
        ("summary: {}", "summary.fi"),
        ("observations: [{{side: effect, what: {}}}]", "observations.0.what.fi"),
        ("lessons: [{{kind: pitfall, what: {}}}]", "lessons.0.what.fi"),
        ("follow_ups: [{{months: 6, status: planned, note: {}}}]", "follow_ups.0.note.fi"),
        ("experts: [{{how: {}}}]", "experts.0.how.fi"),
    ],
)
def test_a_percentage_of_results_is_told_once_for_a_text(field: str, at: str) -> None:
    text = "{fi: 32 % parani, sv: 32 % blev bättre, en: A third improved}"
    told = Told(f"{AT} {at}", see=(f"{AT} {at.removesuffix('fi')}sv",))
    assert found("EVA028", f"evaluation e: {{{field.format(text)}}}") == [told]


@pytest.mark.parametrize(
    "field",
    [
        "method: 80 % vastasi",
        "goals: [{id: g, what: Vähintään 40 % vastaa}]",
        "economy: {costs: [{euros: 5, note: Palkat 80 %}]}",
        "summary: Useimmat vastasivat",
    ],
)
def test_goals_costs_and_methods_may_be_told_in_percentages(field: str) -> None:
    assert found("EVA028", f"evaluation e: {{{field}}}") == []


def test_a_small_group_is_told_in_any_text_in_any_language() -> None:
    records = """
        evaluation e:
          method: {fi: Haastattelut, sv: Intervju med tre unga, en: We met three families.}
          summary: Kolme nuorta sijoitettiin.
    """
    assert found("EVA029", records) == [
        Told(f"{AT} summary", {"threshold": 5}),
        Told(f"{AT} method.sv", {"threshold": 5}, see=(f"{AT} method.en",)),
    ]


def test_words_without_a_language_are_in_the_first_one_and_the_threshold_is_the_settings_own() -> None:
    records = """
        settings: {languages: [sv], disclosure: {threshold: 3}}
        evaluation e: {summary: Två familjer väntar., method: Tre familjer väntar.}
    """
    assert found("EVA029", records) == [Told(f"{AT} summary", {"threshold": 3})]


def test_only_evaluations_are_looked_at() -> None:
    assert found("EVA028", "risk r: {cause: 32 % lähtee}") == []
    assert found("EVA029", "risk r: {cause: Kolme perhettä lähtee}") == []
