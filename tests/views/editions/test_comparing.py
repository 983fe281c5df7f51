from interventio.views.editions.comparing import comparison, methods_of, steps_of
from interventio.views.editions.comparison import ComparedMethod, Mark, Sign, TierSide
from interventio.views.mention import Mention
from interventio.views.words import Words
from support.compared import VOICE, compared, county, last_and_today, state


def called(id_: str, name: str = "") -> Mention:
    return Mention(Words(name or id_), None)


def test_each_step_has_its_methods_before_and_after_in_lines() -> None:
    before = state({"light": ["ali", "icdp", "friends"], "guided": ["dkt"]})
    after = state({"light": ["ali"], "guided": ["dkt", "icdp", "mim"]})
    light, guided = compared(before, after).rows
    assert light.before == light.after == TierSide("light", Words("1 light"), "")
    assert light.lines == (
        (Mark("ali", called("ali"), Sign.STAYED, "", ("light",)), Mark("ali", called("ali"), Sign.STAYED, "")),
        (Mark("friends", called("friends"), Sign.GONE, "no longer on the chart"), None),
        (Mark("icdp", called("icdp"), Sign.MOVED, "to: 2 guided", ("guided",)), None),
    )
    assert guided.lines[1:] == (
        (None, Mark("icdp", called("icdp"), Sign.MOVED, "from: 1 light")),
        (None, Mark("mim", called("mim"), Sign.COME, "new on the chart")),
    )


def test_a_method_that_comes_to_another_step_and_stays_on_its_own_is_new_there() -> None:
    before, after = {"light": ["ali"], "guided": []}, {"light": ["ali"], "guided": ["ali"]}
    there = compared(state(before), state(after)).rows[1].lines
    assert there == ((None, Mark("ali", called("ali"), Sign.COME, "new here, as before also on: 1 light")),)
    back = compared(state(after), state(before)).rows[1].lines
    assert back == ((Mark("ali", called("ali"), Sign.GONE, "no longer here, still on: 1 light"), None),)


def test_steps_that_were_left_lead_to_those_that_were_come_to_in_order() -> None:
    before = {"a": ["ali"], "b": ["ali"], "c": [], "d": ["icdp"], "e": []}
    after = {"a": [], "b": ["icdp"], "c": ["ali", "icdp"], "d": [], "e": ["ali", "icdp"]}
    rows = compared(state(before), state(after)).rows
    ways = [(mark.method, row.before.tier, mark.to) for row in rows for mark, _ in row.lines if row.before and mark]
    assert ways == [("ali", "a", ("c",)), ("ali", "b", ("e",)), ("icdp", "d", ("b", "c", "e"))]


def test_a_mark_names_a_few_steps_only() -> None:
    tiers = {f"t{number}": ["ali"] for number in range(9)}
    ((_, mark),) = compared(state({"x": ["ali"]}), state(tiers)).rows[1].lines
    assert mark
    assert mark.told == "from: 1 x"
    ((mark, _),) = compared(state({"x": ["ali"]}), state(tiers)).rows[0].lines
    assert mark
    assert mark.told == "to: 1 t0, 2 t1, 3 t2, 4 t3, 5 t4 and …"
    assert len(mark.to) == 9


def test_methods_are_listed_by_what_became_of_them_in_the_order_of_the_alphabet() -> None:
    told = compared(
        state({"light": ["ali", "icdp", "friends"]}, {"ali": "Brief help"}),
        state({"light": ["ali", "öljy", "art"], "guided": ["icdp"]}, {"ali": "Ali"}),
    )
    assert [one.id for one in told.come] == ["art", "öljy"]
    assert told.moved == (
        ComparedMethod("icdp", called("icdp"), None, ("1 light",), ("2 guided",), ("1 light",), ("2 guided",)),
    )
    assert [one.id for one in told.gone] == ["friends"]
    assert told.renamed == (
        ComparedMethod("ali", called("ali", "Ali"), Words("Brief help"), ("1 light",), ("1 light",), (), ()),
    )
    assert (told.unchanged, told.has_changes) == (1, True)


def test_steps_that_are_new_or_called_otherwise_say_so() -> None:
    told = compared(
        state({"light": [], "old": [], "guided": []}, {"guided": "Guided"}),
        state({"light": [], "guided": [], "top": []}, {"guided": "Guided help"}),
    )
    assert [(row.before, row.after) for row in told.rows] == [
        (TierSide("light", Words("1 light"), ""), TierSide("light", Words("1 light"), "")),
        (TierSide("old", Words("2 old"), "no longer a step"), None),
        (
            TierSide("guided", Words("3 Guided"), ""),
            TierSide("guided", Words("2 Guided help"), "another name or number"),
        ),
        (None, TierSide("top", Words("3 top"), "new step")),
    ]


def test_nothing_has_changed_in_the_same_state() -> None:
    one = state({"light": ["ali"], "guided": []})
    told = compared(one, one)
    assert not told.has_changes
    assert told.sentences == ("Nothing has changed.", "1 method stands where it stood.")


def test_methods_that_are_still_in_the_catalogue_have_their_pages() -> None:
    found = county({"light": ["ali"], "guided": []}, [{"name": "1", "agreed": "2025-01-01", "standings": {"x": ["y"]}}])
    then, now = last_and_today(found)
    assert methods_of(found, now, VOICE) == {"ali": Mention(Words("ali"), "interventions/ali")}
    assert methods_of(found, then, VOICE) == {"y": Mention(Words("y"), None)}
    assert steps_of(then, VOICE) == {"x": Words("1 x")}


def test_a_comparison_is_called_by_the_chart_and_its_states() -> None:
    found = county({"light": [], "guided": []}, [{"name": "1", "agreed": "2025-01-01", "standings": {}}])
    then, now = last_and_today(found)
    assert comparison(found, found.steppings["children"], then, now, VOICE).title == "children: Edition 1 and Today"
