"""What has changed between two catalogues: nothing is passed over, and what is the same under another id is known."""

from collections.abc import Iterable
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.builder import catalogue_of
from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.workspace_changes import WorkspaceChange, workspace_change
from interventio.records.base import Part
from support.build import DAY, catalogue, intervention, ladder, organisation, settings, team, training

TEXT = {"fi": "Pelkojen kohtaamista askel kerrallaan.", "en": "Facing fears step by step."}


def told(change: WorkspaceChange) -> list[tuple[str, str, list[str]]]:
    """Return which files have changed, which they were before, and in which fields."""
    return [(one.entry.path, one.was, [field.name for field in one.fields]) for one in change.records]


def between(before: Catalogue, after: Catalogue) -> list[tuple[str, str, list[str]]]:
    return told(workspace_change(before, after))


def courage(id_: str = "courage-group", delivered_by: Iterable[str] = ("nurse",), **fields: object) -> Part:
    plain = {"name": "Courage", "summary": TEXT, "themes": ["fear", "sleep"]}
    return intervention(id_, ["children/light"], delivered_by, **(plain | fields))


def test_nothing_has_changed_where_only_the_layout_has() -> None:
    one = courage(summary={"fi": "Yksi   kaksi\n kolme", "en": "One"}, dose=[])
    other = courage(summary={"en": "One", "fi": "Yksi kaksi kolme"})
    assert between(catalogue(one), catalogue(other)) == []


def test_a_text_without_a_language_is_one_in_the_first() -> None:
    finnish = settings(languages=["fi", "en"])
    assert between(catalogue(finnish, courage(name="Ryhmä")), catalogue(finnish, courage(name={"fi": "Ryhmä"}))) == []


def test_what_is_said_is_what_was_left_out_and_goes_without_saying() -> None:
    assert between(catalogue(settings()), catalogue(settings(disclosure={"threshold": 5}))) == []


def test_fields_that_differ_are_named_however_deep() -> None:
    before, after = settings(target=70), settings(target=75, methods=["courage-group"])
    assert between(catalogue(before), catalogue(after)) == [
        ("interventio.yaml", "", ["coverage.target", "coverage.methods"])
    ]


def test_records_come_and_go() -> None:
    assert between(catalogue(team("a", units=["harju"])), catalogue(courage())) == [
        ("data/interventions/courage-group.yaml", "", []),
        ("data/teams/a.yaml", "", []),
    ]


def test_a_renamed_method_is_followed_wherever_it_is_named() -> None:
    def state(id_: str) -> Catalogue:
        staff = {"nurse": {"headcount": 8, "trained": {id_: 5}, "active": {id_: 2}}}
        return catalogue(
            settings([id_]), ladder(), courage(id_), team(delivers=[id_], staff=staff), training("spring", id_)
        )

    change = workspace_change(state("courage-group"), state("brave"))
    assert told(change) == [("data/interventions/brave.yaml", "data/interventions/courage-group.yaml", [])]
    assert change.renames["interventions"] == {"courage-group": "brave"}


def test_a_record_is_known_again_if_little_of_it_has_changed() -> None:
    before = courage(codes=[{"system": "x", "code": "1"}], delivered_by=["nurse", "psychologist"])
    after = courage("brave", codes=[{"system": "x", "code": "2"}], delivered_by=["nurse", "psychologist"])
    assert between(catalogue(before), catalogue(after)) == [
        ("data/interventions/brave.yaml", "data/interventions/courage-group.yaml", ["codes"])
    ]


def test_two_records_that_say_other_things_are_two() -> None:
    other = intervention("sleep", ["children/light"], summary={"en": "Sleep"}, themes=["sleep"])
    assert between(catalogue(courage()), catalogue(other)) == [
        ("data/interventions/courage-group.yaml", "", []),
        ("data/interventions/sleep.yaml", "", []),
    ]


def test_words_under_another_id_are_followed() -> None:
    before = catalogue(organisation(units={"harju": {"name": "Harju"}}), team(units=["harju"]))
    after = catalogue(organisation(units={"harju-school": {"name": "Harju"}}), team(units=["harju-school"]))
    assert between(before, after) == [("data/organisation.yaml", "", ["units"])]


def test_tiers_under_another_id_are_followed() -> None:
    def state(tier: str) -> Catalogue:
        tiers = [{"id": "light", "name": "Light"}, {"id": tier, "name": "Guided"}]
        return catalogue(ladder(tiers=tiers), intervention(tiers=[f"children/{tier}"]))

    assert between(state("guided"), state("led")) == [("data/tiers/children.yaml", "", ["tiers"])]


def test_a_file_that_cannot_be_read_is_neither_new_nor_gone() -> None:
    broken = catalogue(unread=[("intervention", "courage-group")])
    change = workspace_change(catalogue(courage()), broken)
    assert told(change) == []
    assert change.unread_after == ("data/interventions/courage-group.yaml",)
    assert told(workspace_change(broken, catalogue(courage()))) == []


IDS = ("a", "b", "c", "d")
METHODS = st.dictionaries(st.sampled_from(IDS), st.lists(st.sampled_from(("fear", "sleep", "anger")), unique=True))


def methods(found: dict[str, list[str]]) -> list[Part]:
    return [courage(id_, name=id_, summary={"en": f"{id_} " * 3}, themes=themes) for id_, themes in found.items()]


def state_of(records: Iterable[Part]) -> Catalogue:
    return catalogue_of((settings(), organisation(), *records), frozenset(), catalogue().day)


@given(METHODS)
def test_nothing_differs_from_itself(found: dict[str, list[str]]) -> None:
    assert between(state_of(methods(found)), state_of(methods(found))) == []


@given(METHODS, METHODS)
def test_what_is_new_one_way_is_gone_the_other(one: dict[str, list[str]], other: dict[str, list[str]]) -> None:
    def ends(before: dict[str, list[str]], after: dict[str, list[str]]) -> tuple[set[str], set[str], set[str]]:
        records = workspace_change(state_of(methods(before)), state_of(methods(after))).records
        come = {record.entry.path for record in records if record.before is None}
        gone = {record.entry.path for record in records if record.after is None}
        return come, gone, {record.entry.path for record in records if record.before and record.after}

    (come, gone, kept), (come_back, gone_back, kept_back) = ends(one, other), ends(other, one)
    assert (come, gone) == (gone_back, come_back)
    assert len(kept) == len(kept_back)


@given(METHODS, METHODS, st.randoms(use_true_random=False))
def test_the_order_of_files_does_not_matter(
    one: dict[str, list[str]], other: dict[str, list[str]], chance: Random
) -> None:
    mixed = methods(other)
    chance.shuffle(mixed)
    assert between(state_of(methods(one)), state_of(mixed)) == between(state_of(methods(one)), state_of(methods(other)))


def test_the_day_is_that_of_both() -> None:
    assert str(workspace_change(catalogue(), catalogue()).after.day) == DAY
