from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.chart_changes import Fate, MethodChange, chart_change
from interventio.catalogue.editions import ChartState
from support.compared import state

METHODS = st.lists(st.sampled_from(["ali", "icdp", "dkt", "art"]), unique=True)
STATES = st.dictionaries(st.sampled_from("abcdef"), METHODS).map(state)


def test_methods_come_move_go_and_stay() -> None:
    change = chart_change(
        state({"light": ["ali", "friends"], "guided": ["cool-kids"], "intensive": ["dkt"]}),
        state({"light": ["ali", "icdp"], "guided": ["cool-kids"], "intensive": ["cool-kids"]}),
    )
    assert [(one.method, one.fate) for one in change.methods] == [
        ("ali", Fate.STAYED),
        ("cool-kids", Fate.MOVED),
        ("dkt", Fate.GONE),
        ("friends", Fate.GONE),
        ("icdp", Fate.COME),
    ]


def test_several_tiers_are_compared_as_sets() -> None:
    moved = MethodChange("ali", ("light", "guided"), ("guided", "intensive"))
    assert (moved.lost, moved.added, moved.fate) == (("light",), ("intensive",), Fate.MOVED)
    assert MethodChange("ali", ("light", "guided"), ("guided", "light")).fate is Fate.STAYED


def test_tiers_that_are_new_and_those_that_are_no_more() -> None:
    change = chart_change(state({"light": [], "old": [], "guided": []}), state({"light": [], "guided": [], "top": []}))
    assert (change.new_tiers, change.lost_tiers, change.is_reordered) == (("top",), ("old",), False)
    assert change.pairs == (("light", "light"), ("old", None), ("guided", "guided"), (None, "top"))


def test_tiers_in_another_order_stand_once_on_each_side() -> None:
    change = chart_change(state({"a": [], "b": [], "c": []}), state({"b": [], "c": [], "a": []}))
    assert change.is_reordered
    assert change.pairs == (("a", None), ("b", "b"), ("c", "c"), (None, "a"))


@given(STATES, STATES)
def test_the_pairs_have_both_orders_whole_and_every_method_once(before: ChartState, after: ChartState) -> None:
    change = chart_change(before, after)
    assert [tier for tier, _ in change.pairs if tier] == [*before.tiers]
    assert [tier for _, tier in change.pairs if tier] == [*after.tiers]
    assert [one.method for one in change.methods] == sorted(before.stands_on().keys() | after.stands_on().keys())


@given(STATES)
def test_nothing_has_changed_between_a_state_and_itself(one: ChartState) -> None:
    change = chart_change(one, one)
    assert {each.fate for each in change.methods} <= {Fate.STAYED}
    assert (change.new_tiers, change.lost_tiers, change.is_reordered) == ((), (), False)


@given(STATES, STATES)
def test_what_has_come_one_way_has_gone_the_other(before: ChartState, after: ChartState) -> None:
    there, back = chart_change(before, after), chart_change(after, before)
    assert _of(there.methods, Fate.COME) == _of(back.methods, Fate.GONE)
    assert _of(there.methods, Fate.MOVED) == _of(back.methods, Fate.MOVED)
    assert there.new_tiers == back.lost_tiers


def _of(methods: tuple[MethodChange, ...], fate: Fate) -> list[str]:
    return [one.method for one in methods if one.fate is fate]
