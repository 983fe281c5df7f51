from interventio.records.kinds import INTERVENTION, RISK, TEAM, kind_at
from interventio.records.order import fields_in_order, languages_in_order


def test_fields_stand_as_the_model_has_them_and_without_the_id() -> None:
    assert fields_in_order(INTERVENTION, {})[:3] == ("kind", "name", "also")


def test_the_field_kind_tells_which_model_it_is() -> None:
    assert "staffing" in fields_in_order(TEAM, {"kind": "service"})
    assert "seats" in fields_in_order(TEAM, {"kind": "support"})
    assert fields_in_order(TEAM, {"kind": ["no", "word"]}) == fields_in_order(TEAM, {"kind": "service"})


def test_the_languages_of_the_workspace_come_first() -> None:
    assert languages_in_order({"languages": ["en", "sv"]}) == ("en", "sv", "fi")
    assert languages_in_order({"languages": "all"}) == ("fi", "sv", "en")
    assert languages_in_order({"languages": ["de", 3, "sv"]}) == ("sv", "fi", "en")


def test_a_path_tells_the_kind_of_record() -> None:
    kinds = [
        kind_at(path) for path in ("data/risks/late.yaml", "data/teams/harju.yaml", "interventio.yaml", "README.md")
    ]
    assert [kind.name if kind else None for kind in kinds] == [RISK.name, TEAM.name, "settings", None]
    assert kind_at("data/interventio.yaml") is None
