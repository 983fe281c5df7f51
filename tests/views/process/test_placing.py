from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.process.placing import reason_groups
from interventio.views.voice import Voice
from support.found import catalogue

FOUND = catalogue("""
    settings: {languages: [en]}
    ladder children: {tiers: [{id: light, name: Light}, {id: brief, name: Brief}, {id: long, name: Long}]}
    method b: {name: Brave, themes: [mood], placements: [{ladder: children, tier: long, reason: It takes months}]}
    method a: {name: Ali, placements: [{ladder: children, tier: long}, {ladder: elsewhere, tier: light}]}
    chart mood: {ladder: children, themes: [mood]}
""")
VOICE = Voice(translator(Language.EN), ("en",))


def reasons(chart: str) -> dict[int, list[tuple[str, str | None]]]:
    return {
        group.number: [(str(line.method.name), str(line.reason) if line.reason else None) for line in group.lines]
        for group in reason_groups(FOUND, FOUND.steppings[chart], VOICE)
    }


def test_reasons_stand_by_step_in_the_order_of_the_alphabet_without_empty_steps() -> None:
    assert reasons("children") == {3: [("Ali", None), ("Brave", "It takes months")]}


def test_a_chart_of_some_methods_gives_the_reasons_of_these() -> None:
    assert reasons("mood") == {3: [("Brave", "It takes months")]}
