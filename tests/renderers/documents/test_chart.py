import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.pipeline import Workspace, chart_of
from interventio.renderers.documents.chart import CHART_SCHEMA, chart_json
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.words import Words
from support.charts import TARGET, card, chart, charts, step, theme
from support.sites import ROOT, example

WORDS = translator(Language.EN)
SCHEMA = json.loads(CHART_SCHEMA.read_bytes())
SLEEP = theme("sleep")
COVERAGE = ShownShare(State.EXACT, 34, 50, TARGET, 1, is_reached=False)
SHOWN = replace(
    chart(
        step(1, card("Sleep school", SLEEP, "13–22 y", also=(2,)), name="Self-help", Who="Everybody"),
        step(2, card("Sleep school", SLEEP, also=(1,), target=True), name="Guided", coverage=COVERAGE),
        themes=(SLEEP,),
        assessments=(card("SDQ", theme("family", 1, 0)),),
    ),
    subtitle=Words("Ungdomar", "sv"),
)


def closed(schema: dict[str, object]) -> dict[str, object]:
    """Return the schema with nothing allowed that it does not tell of."""
    inner = {name: _closed(value) for name, value in schema.items()}
    return inner | ({"additionalProperties": False} if schema.get("type") == "object" else {})


def _closed(part: object) -> object:
    if isinstance(part, list):
        return [_closed(item) for item in part]
    return closed(part) if isinstance(part, dict) else part


def problems(shown: SteppingChart) -> list[str]:
    errors = Draft202012Validator(closed(SCHEMA)).iter_errors(json.loads(chart_json(shown, WORDS)))
    return [f"{'/'.join(map(str, error.path))}: {error.message}" for error in errors]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_everything_that_the_picture_shows_is_there() -> None:
    told = json.loads(chart_json(SHOWN, WORDS))
    assert told["version"] == 1
    assert told["title"] == {"text": "Stepped support", "language": "en"}
    assert told["subtitle"] == {"text": "Ungdomar", "language": "sv"}
    assert told["target"] == {"share": "7/10", "inWords": "70%"}
    assert [(one["id"], one["shape"], one["methods"]) for one in told["themes"]] == [
        ("sleep", "circle", 1),
        ("family", "triangle", 0),
    ]
    assert told["steps"][0] == {
        "number": 1,
        "id": "tier-1",
        "name": {"text": "Self-help", "language": "en"},
        "facts": [{"label": "Who", "said": {"text": "Everybody", "language": "en"}}],
        "coverage": None,
        "methods": [
            {
                "id": "sleep-school",
                "name": {"text": "Sleep school", "language": "en"},
                "theme": "sleep",
                "forWhomAndHow": "13–22 y",
                "alsoOn": [2],
                "hasTarget": False,
            }
        ],
    }
    assert told["steps"][1]["coverage"]["share"] == "7/10"
    assert [one["id"] for one in told["assessmentMethods"]] == ["sdq"]


def test_readers_who_are_shown_no_coverage_get_no_target() -> None:
    assert json.loads(chart_json(replace(SHOWN, shows_coverage=False), WORDS))["target"] is None


@pytest.mark.parametrize("audience", list(Audience))
def test_the_example_fits_the_schema(audience: Audience) -> None:
    catalogue = example()
    found = Workspace(ROOT, catalogue, (), 0)
    for stepping in catalogue.steppings.values():
        assert problems(chart_of(found, stepping, audience, WORDS)) == []


@given(charts())
@settings(max_examples=20, deadline=None)
def test_any_chart_fits_the_schema(shown: SteppingChart) -> None:
    assert problems(shown) == []


def test_the_schema_refuses_a_chart_that_lacks_something_and_lets_fields_come() -> None:
    told, known = json.loads(chart_json(SHOWN, WORDS)), Draft202012Validator(SCHEMA)
    assert known.is_valid(told | {"colour": "red"})
    assert not known.is_valid({name: value for name, value in told.items() if name != "steps"})
