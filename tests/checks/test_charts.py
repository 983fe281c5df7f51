from datetime import date

from support.found import Told, found


def test_a_chart_draws_the_ladder_whose_name_it_bears() -> None:
    records = """
        ladder children: {}
        ladder youth: {}
        chart youth: {ladder: children}
        chart children: {}
        chart sleep: {}
        """
    assert found("TIE005", records) == [Told("data/steppings/youth.yaml ladder", {"id": "youth", "ladder": "children"})]


def test_a_chart_shows_something() -> None:
    records = """
        organisation:
          divisions: [{id: health, name: Health}]
          themes: [{id: sleep, name: Sleep}, {id: mood, name: Mood}]
        ladder children: {}
        ladder youth: {}
        method cool-kids: {themes: [mood], placements: [{ladder: children, tier: light}]}
        chart sleep: {themes: [sleep]}
        chart mood: {themes: [mood]}
        """
    assert found("TIE006", records) == [Told("data/steppings/sleep.yaml key:ladder", {"id": "sleep"})]
    assert found("TIE006", records + "unread: [method theraplay]") == []


def test_an_earlier_edition_has_tiers_that_the_ladder_has_too() -> None:
    edition = "{name: '2025', agreed: 2025-06-01, standings: {lihgt: [cool-kids], brief: []}}"
    assert found("TIE007", f"ladder children: {{}}\nchart children: {{editions: [{edition}]}}") == [
        Told(
            "data/steppings/children.yaml editions.0.standings.key:lihgt",
            {"edition": "2025", "id": "lihgt"},
            ("light",),
        )
    ]
    assert found("TIE007", f"chart children: {{editions: [{edition}]}}") == []


def editions(*written: str, **chart: str) -> str:
    """Return a chart with these editions, as YAML."""
    rest = "".join(f", {name}: {value}" for name, value in chart.items())
    return f"ladder children: {{}}\nchart children: {{editions: [{', '.join(written)}]{rest}}}"


def test_editions_stand_in_the_order_of_their_days() -> None:
    first, second = "{name: a, agreed: 2025-06-01, standings: {}}", "{name: b, agreed: 2025-05-31, standings: {}}"
    assert found("TIE008", editions(second, first, first.replace("name: a", "name: c"))) == []
    assert found("TIE008", editions(first, second)) == [
        Told(
            "data/steppings/children.yaml editions.1.agreed",
            {"edition": "b", "day": date(2025, 5, 31), "other": "a", "later": date(2025, 6, 1)},
        )
    ]


def test_no_two_editions_have_one_name() -> None:
    first, second, third = (
        f"{{name: '{name}', agreed: 2025-06-01, standings: {{}}}}" for name in ("A b", "a  B", "ab")
    )
    assert found("TIE009", editions(first, third, second)) == [
        Told(
            "data/steppings/children.yaml editions.2.name",
            {"edition": "a  B"},
            see=("data/steppings/children.yaml editions.0.name",),
        )
    ]


def test_the_content_of_an_edition_is_written_down() -> None:
    one = "{name: '2025', agreed: 2025-06-01, standings: {}, content: 3f9a0c51d2e7}"
    kept = "[{fingerprint: 3f9a0c51d2e7, date: 2025-06-01, records: {}}]"
    assert found("TIE010", editions(one, contents=kept)) == []
    assert found("TIE010", editions(one, contents=kept.replace("d2e7", "d2e8"))) == [
        Told(
            "data/steppings/children.yaml editions.0.content",
            {"edition": "2025", "content": "3f9a0c51d2e7"},
            ("3f9a0c51d2e8",),
        )
    ]


def test_a_method_stands_on_a_tier_of_an_edition_once() -> None:
    one = "{name: '2025', agreed: 2025-06-01, standings: {light: [ali, icdp, ali], brief: [ali]}}"
    assert found("TIE011", editions(one)) == [
        Told(
            "data/steppings/children.yaml editions.0.standings.light.2",
            {"edition": "2025", "id": "ali", "tier": "light"},
            see=("data/steppings/children.yaml editions.0.standings.light.0",),
        )
    ]


def test_the_edition_of_the_heading_has_been_written_down() -> None:
    one = "{name: '2025', agreed: 2025-06-01, standings: {}}"
    facts = {"edition": "2026", "chart": "children"}
    assert found("TIE012", editions(one, edition="'2025'")) == []
    assert found("TIE012", editions(one, edition="'2026'")) == [
        Told("data/steppings/children.yaml edition", facts, ("2025",))
    ]
    of_ladder = editions(one).replace("children: {}", "children: {edition: '2026'}", 1)
    assert found("TIE012", of_ladder) == [Told("data/tiers/children.yaml edition", facts, ("2025",))]
    assert found("TIE012", "ladder children: {edition: '2026'}\nchart children: {}") == []
