from support.found import Told, found

ALL = "status: full, assessed: 2026-01-01, basis: audit, feedback: Form, authority: Office"


def test_everything_that_a_statement_owes_is_asked_for() -> None:
    fields = ("status", "assessed", "basis", "feedback", "authority")
    assert found("ACC001", "settings: {}") == [Told("interventio.yaml key:schema_version", {"fields": fields})]


def test_only_what_is_missing_is_asked_for() -> None:
    records = "settings: {accessibility: {status: full, assessed: 2026-01-01, authority: Office}}"
    assert found("ACC001", records) == [
        Told("interventio.yaml key:accessibility", {"fields": ("basis", "feedback")}),
    ]


def test_shortcomings_are_owed_only_where_there_are_any() -> None:
    assert found("ACC001", f"settings: {{accessibility: {{{ALL}}}}}") == []
