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
