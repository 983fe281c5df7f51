"""Findings for other programs, as the schema that ships with the program describes them."""

import json
from collections.abc import Iterable

from hypothesis import given
from jsonschema import Draft202012Validator

from interventio.findings.fix import Fix, Replacement
from interventio.findings.place import Spot
from interventio.pipeline import examine, told_findings
from interventio.renderers.findings.as_json import FINDINGS_SCHEMA, findings_json
from interventio.views.findings_report import FindingsReport
from support.build_servers import obeyed_by_azure, obeyed_by_github
from support.run import REPOSITORY
from support.sites import DAY
from support.told import WORDS, reports

SCHEMA = json.loads(FINDINGS_SCHEMA.read_bytes())


def closed(part: object) -> object:
    """Return the schema with nothing allowed that it does not tell of."""
    match part:
        case dict():
            inner = {name: closed(value) for name, value in part.items()}
            return inner | ({"additionalProperties": False} if part.get("type") == "object" else {})
        case list():
            return [closed(one) for one in part]
        case _:
            return part


def problems(written: str) -> Iterable[str]:
    schema = closed(SCHEMA)
    assert isinstance(schema, dict)
    errors = Draft202012Validator(schema).iter_errors(json.loads(written))
    return [f"{'/'.join(map(str, error.path))}: {error.message}" for error in errors]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_what_the_example_gives_is_as_the_schema_says() -> None:
    assert problems(findings_json(told_findings(examine(REPOSITORY, DAY), WORDS))) == []


@given(reports)
def test_whatever_the_data_holds_is_read_back_as_it_is(told: FindingsReport) -> None:
    written = findings_json(told)
    read = json.loads(written)["findings"]
    assert problems(written) == []
    assert [(one["path"], spot_of(one), one["message"], one["advice"], one["suggestions"]) for one in read] == [
        (one.path, one.spot, one.sentence, one.advice, list(one.suggestions)) for one in told.findings
    ]
    assert [fix_of(one["fix"]) for one in read] == [one.fix for one in told.findings]
    assert obeyed_by_github(written) + obeyed_by_azure(written) == []


def spot_of(read: dict[str, int]) -> Spot | None:
    return Spot(*(read[name] for name in ("line", "column", "endLine", "endColumn"))) if read["line"] else None


def fix_of(read: dict[str, object] | None) -> Fix | None:
    match read:
        case {"path": str() as path, "isSafe": bool() as is_safe, "replacements": list() as changes}:
            return Fix(
                path, tuple(Replacement(spot_of(one) or Spot(0, 0, 0, 0), one["text"]) for one in changes), is_safe
            )
        case _:
            return None
