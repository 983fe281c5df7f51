"""Records of levels, counts, surveys and trials: what the pages of the codes have no room for."""

from datetime import date

import pytest

from support.found import Told, found

LEVELS = "data/competence/steps.yaml"
COUNTS = "data/competence/harju.yaml"
TRIAL = "data/competence/day.yaml"


@pytest.mark.parametrize(
    ("fields", "at"),
    [
        ("groups: [{id: a, name: a, level: hearing}, {id: a, name: b, level: hearing}]", "groups.1.id"),
        ("levels: [{id: a, name: a}, {id: b, name: b}, {id: a, name: c}]", "levels.2.id"),
        (
            """levels: [{id: x, name: x, requirements: [{id: a, what: a}]},
                        {id: y, name: y, requirements: [{id: a, what: b}]}]""",
            "levels.1.requirements.0.id",
        ),
        ("indicators: [{id: a, name: a}, {id: a, name: b}]", "indicators.1.id"),
    ],
)
def test_each_list_has_each_id_once(fields: str, at: str) -> None:
    told = found("COM001", f"levels steps: {{{fields}}}")
    assert [(one.at, one.facts) for one in told] == [(f"{LEVELS} {at}", {"id": "a"})]


def test_unknown_ids_are_told_once_each_with_what_may_be_meant() -> None:
    records = """
        levels steps:
          tools: [{id: course, name: c, kind: training, levels: [hearin, encounter]}]
          indicators: [{id: wait, name: w, levels: [hearin]}]
        counts harju:
          counts:
            - {date: 2026-09-30, groups: [{group: nurse, people: 4, having: {hearing: 4, encounters: 2}}]}
        survey needs: {answers: [{group: nurses, needs: {time: 2}}]}
        trial day: {groups: [nurses, doctors], on_levels: [encounter], tools: [course, cours]}
    """
    named = {"levels": "steps"}
    assert found("COM002", records) == [
        Told(
            f"{LEVELS} tools.0.levels.0",
            {"id": "hearin", **named},
            ("hearing",),
            (f"{LEVELS} indicators.0.levels.0",),
        ),
        Told(f"{COUNTS} counts.0.groups.0.having.key:encounters", {"id": "encounters", **named}, ("encounter",)),
    ]
    assert found("COM003", records) == [
        Told(f"{COUNTS} counts.0.groups.0.group", {"id": "nurse", **named}, ("nurses",)),
        Told(f"{TRIAL} groups.1", {"id": "doctors", **named}),
    ]
    assert found("COM004", records) == [
        Told("data/competence/needs.yaml answers.0.needs.key:time", {"id": "time", **named})
    ]
    assert found("COM005", records) == [Told(f"{TRIAL} tools.1", {"id": "cours", **named}, ("course",))]


def test_ids_of_levels_that_are_not_there_are_left_to_the_check_of_references() -> None:
    records = "counts harju: {levels: other, counts: [{date: 2026-09-30, groups: [{group: x, people: 1}]}]}"
    assert found("COM003", records) == []


def test_a_requirement_of_a_level_that_nobody_is_to_have_is_told() -> None:
    records = """
        levels steps:
          groups: [{id: nurses, name: n, level: hearing}]
          levels:
            - {id: hearing, name: h, requirements: [{id: time, what: t}]}
            - {id: encounter, name: e, requirements: [{id: asking, what: a}, {id: odd, what: o, groups: [nobody]}]}
    """
    assert [one.facts for one in found("COM007", records)] == [{"id": "asking"}]


def test_an_occupation_stands_once_in_all_groups_together() -> None:
    groups = "[{id: a, name: a, level: hearing, occupations: [nurse, nurse]}, {id: b, name: b, level: hearing}]"
    told = Told(f"{LEVELS} groups.0.occupations.1", {"id": "nurse"}, see=(f"{LEVELS} groups.0.occupations.0",))
    assert found("COM009", f"levels steps: {{groups: {groups}}}") == [told]


def counts(*dated: str) -> str:
    return f"""
        levels steps: {{}}
        counts harju: {{counts: [{", ".join(dated)}]}}
    """


def count(day: str, people: int, having: str) -> str:
    return f"{{date: {day}, groups: [{{group: nurses, people: {people}, having: {{{having}}}}}]}}"


def test_as_many_as_there_are_may_have_each_level() -> None:
    sound = counts(count("2026-09-30", 4, "hearing: 4, encounter: 4"))
    assert [found(code, sound) for code in ("COM014", "COM015")] == [[], []]


def test_messages_of_counts_name_no_number() -> None:
    wrong = counts(count("2026-09-30", 4, "hearing: 5, encounter: 6"))
    assert [dict(one.facts) for one in found("COM014", wrong)] == [
        {"group": "nurses", "level": "hearing"},
        {"group": "nurses", "level": "encounter"},
    ]
    assert [dict(one.facts) for one in found("COM015", wrong)] == [
        {"group": "nurses", "higher": "encounter", "lower": "hearing"}
    ]


def test_two_files_may_not_count_a_unit_on_one_day_and_the_newest_of_both_counts() -> None:
    one, other = count("2026-01-31", 4, ""), count("2025-01-31", 4, "")
    twice = f"""
        levels steps: {{}}
        counts harju: {{counts: [{other}, {one}]}}
        counts second: {{counts: [{one}]}}
    """
    at = "data/competence/second.yaml counts.0.date"
    assert found("COM018", twice) == [Told(at, {"day": date(2026, 1, 31)}, see=(f"{COUNTS} counts.1.date",))]
    assert found("COM020", twice) == []
    assert [one.at for one in found("COM020", counts(other))] == [f"{COUNTS} counts.0.date"]


def test_needs_are_held_against_the_asked_where_the_answers_are_not_told() -> None:
    records = (
        "survey needs: {answers: [{group: nurses, asked: 4, needs: {time: 5}}, {group: nurses, needs: {time: 5}}]}"
    )
    assert [one.at for one in found("COM022", records)] == ["data/competence/needs.yaml answers.0.needs.time"]


@pytest.mark.parametrize(
    ("took_part", "is_told"), [("9", True), ("10", False), ("20", False), ("21", True), ("null", False)]
)
def test_a_size_holds_its_ends(took_part: str, is_told: bool) -> None:  # noqa: FBT001
    part = "" if took_part == "null" else f", took_part: {took_part}"
    records = f"trial day: {{size: {{lowest: 10, highest: 20}}{part}}}"
    assert bool(found("COM027", records)) is is_told
