import pytest

from support.found import Told, found

AT = "data/evaluations/e.yaml"
INSTRUMENTS = "organisation: {instruments: [{id: sdq, name: SDQ, lowest: 0, highest: 40}, {id: own, name: Own}]}"


def test_money_has_a_year() -> None:
    economy = "costs: [{euros: 5}, {euros: 6, year: 2025}], alternative: {name: n, euros: 7}"
    assert found("EVA024", f"evaluation e: {{economy: {{{economy}}}}}") == [
        Told(f"{AT} economy.costs.0.euros"),
        Told(f"{AT} economy.alternative.euros"),
    ]
    assert found("EVA024", "evaluation e: {economy: {alternative: {name: n, euros: 7, year: 2025}}}") == []


@pytest.mark.parametrize(
    ("ends", "is_told"),
    [
        ("", False),
        ("lowest: 5, highest: 9", False),
        ("lowest: 7, highest: 7", False),
        ("lowest: 8", True),
        ("highest: 6", True),
        ("lowest: 9, highest: 5", True),
    ],
)
def test_an_estimate_lies_in_its_range(ends: str, is_told: bool) -> None:  # noqa: FBT001
    records = (
        f"evaluation e: {{economy: {{prevented: {{count: 7, {ends}}}, alternative: {{name: n, euros: 7, {ends}}}}}}}"
    )
    told = [
        Told(f"{AT} economy.prevented.count", {"field": "count"}),
        Told(f"{AT} economy.alternative.euros", {"field": "euros"}),
    ]
    assert found("EVA025", records) == (told if is_told else [])


def scores(fields: str, instrument: str = "sdq") -> str:
    score = f"{{instrument: {instrument}, clients: 3, {fields}}}"
    return f"{{{INSTRUMENTS}, evaluation e: {{scores: [{score}]}}}}"


def test_means_lie_among_the_scores_of_their_instrument() -> None:
    facts = {"id": "sdq"}
    assert found("EVA026", scores("mean_before: 0, mean_after: 40")) == []
    assert found("EVA026", scores("mean_before: 40.1, mean_after: -1")) == [
        Told(f"{AT} scores.0.mean_before", {"field": "mean_before", **facts}),
        Told(f"{AT} scores.0.mean_after", {"field": "mean_after", **facts}),
    ]


@pytest.mark.parametrize("instrument", ["own", "unheard-of"])
def test_where_no_range_is_known_any_mean_will_do(instrument: str) -> None:
    assert found("EVA026", scores("mean_before: 900, mean_after: -900", instrument)) == []


def test_a_spread_is_not_below_zero() -> None:
    means = "mean_before: 9, mean_after: 8"
    spreads = ("spread_before", "spread_after", "spread_of_change")
    for field in spreads:
        told = [Told(f"{AT} scores.0.{field}", {"field": field})]
        assert found("EVA027", scores(f"{means}, {field}: -0.1")) == told
    assert found("EVA027", scores(f"{means}, {', '.join(f'{field}: 0' for field in spreads)}")) == []
