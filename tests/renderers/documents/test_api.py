"""The API as other programs read it, and the schemas that say what they may rely on."""

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from functools import cache

import pytest
from jsonschema import Draft202012Validator

from interventio.disclosure.audience import Audience
from interventio.measures.action_kind import ActionKind
from interventio.renderers.documents.api import api_files, count_api_files
from interventio.views.api.actions import action_list
from interventio.views.api.api import KINDS, Api, api
from interventio.views.numbers import numbers_of
from support.build import catalogue, intervention, ladder, organisation, settings, team
from support.meetings import FOUND as MET
from support.reworded import HOSTILE, reworded
from support.sites import example

Node = dict[str, object]


@cache
def made(audience: Audience) -> Api:
    return api(example(), numbers_of(example(), audience))


@cache
def files(audience: Audience) -> dict[str, Node]:
    return {path.removeprefix("api/v1/"): json.loads(content) for path, content in api_files(made(audience))}


def schema_for(path: str) -> str:
    folder, is_inside, _ = path.partition("/")
    return f"schema/{folder.removesuffix('s')}.json" if is_inside else f"schema/{path}"


def documents(audience: Audience) -> dict[str, Node]:
    return {path: document for path, document in files(audience).items() if not path.startswith("schema/")}


@cache
def validator_of(schema: str) -> Draft202012Validator:
    form = files(Audience.COORDINATOR)[schema]
    Draft202012Validator.check_schema(form)
    return Draft202012Validator(form, format_checker=Draft202012Validator.FORMAT_CHECKER)


@pytest.mark.parametrize("audience", Audience)
def test_the_schemas_are_the_same_for_all(audience: Audience) -> None:
    schemas = {path: schema for path, schema in files(audience).items() if path.startswith("schema/")}
    assert schemas.items() <= files(Audience.COORDINATOR).items()


@pytest.mark.parametrize("audience", Audience)
def test_every_document_has_the_form_that_its_schema_says(audience: Audience) -> None:
    for path, document in documents(audience).items():
        assert [*validator_of(schema_for(path)).iter_errors(document)] == [], path


def test_every_kind_of_document_is_there_for_coordinators() -> None:
    assert {schema_for(path) for path in documents(Audience.COORDINATOR)} == {
        f"schema/{one.name}.json" for one in KINDS
    }


@pytest.mark.parametrize("audience", Audience)
def test_the_files_are_as_many_as_announced(audience: Audience) -> None:
    assert len(files(audience)) == count_api_files(made(audience))


@pytest.mark.parametrize("audience", Audience)
def test_the_index_names_every_document(audience: Audience) -> None:
    links = files(audience)["index.json"]["documents"]
    assert isinstance(links, list)
    for link in links:
        start, _, end = link["path"].partition("{id}")
        meant = [
            path
            for path in documents(audience)
            if path == link["path"] or ("{" in link["path"] and path.startswith(start) and path.endswith(end))
        ]
        assert (link["schema"] in files(audience), len(meant)) == (True, link["count"])
    assert sum(link["count"] for link in links) == len(documents(audience))


def objects(schema: object) -> Iterator[Node]:
    """Yield every object that a schema describes."""
    match schema:
        case dict():
            if schema.get("type") == "object":
                yield schema
            for value in schema.values():
                yield from objects(value)
        case list():
            for value in schema:
                yield from objects(value)
        case _:
            pass


@pytest.mark.parametrize("name", [kind.name for kind in KINDS])
def test_a_schema_is_closed_asks_for_all_and_describes_everything(name: str) -> None:
    for one in objects(files(Audience.COORDINATOR)[f"schema/{name}.json"]):
        assert one["additionalProperties"] is False
        if "properties" in one:
            properties = one["properties"]
            assert isinstance(properties, dict)
            assert one["required"] == [*properties]
            assert all(field["description"].endswith(".") for field in properties.values())
            assert one["description"]


def nodes(document: object) -> Iterator[Node]:
    match document:
        case dict():
            yield document
            for value in document.values():
                yield from nodes(value)
        case list():
            for value in document:
                yield from nodes(value)
        case _:
            pass


@pytest.mark.parametrize("path", ["index.json", "coverage.json", "teams.json", "charts.json", "actions.json"])
def test_a_field_that_no_schema_names_or_that_is_left_out_is_an_error(path: str) -> None:
    document = documents(Audience.COORDINATOR)[path]
    validator = validator_of(schema_for(path))
    for place, node in enumerate(nodes(document)):
        if place > 25:
            break
        more, less = deepcopy(document), deepcopy(document)
        [*nodes(more)][place]["Unheard of"] = "x"
        assert not validator.is_valid(more), node
        if "fi" not in node:  # a text may be in fewer languages
            name = next(iter(node))
            del [*nodes(less)][place][name]
            assert not validator.is_valid(less), name


SMALL = catalogue(
    settings(["cool-kids"], languages=["fi", "en"]),
    organisation({"harju": {"area": "north"}}, areas=["north"]),
    ladder(),
    intervention("cool-kids", ["children/guided"], name={"fi": "Rohkea", "en": "Cool Kids"}),
    team("harju", ["cool-kids"], {"nurse": {"headcount": 30, "trained": {"cool-kids": 20}}}),
)


def small(path: str, audience: Audience = Audience.MANAGER) -> Node:
    found = dict(api_files(api(SMALL, numbers_of(SMALL, audience))))
    document = json.loads(found[f"api/v1/{path}"])
    assert isinstance(document, dict)
    return document


SHARE = {
    "state": "exact",
    "part": 20,
    "whole": 30,
    "share": "2/3",
    "seats": 1,
    "isReached": False,
    "unknown": 0,
    "oldest": "2026-03-01",
    "newest": "2026-03-01",
}


def test_the_list_of_methods() -> None:
    assert small("interventions.json") == {
        "version": 1,
        "asOf": "2026-06-01",
        "audience": "manager",
        "interventions": [
            {
                "id": "cool-kids",
                "kind": "intervention",
                "name": {"fi": "Rohkea", "en": "Cool Kids"},
                "themes": [],
                "isSelected": True,
                "coverage": SHARE,
                "document": "interventions/cool-kids.json",
            }
        ],
    }


def test_a_team_for_coordinators() -> None:
    assert small("teams/harju.json", Audience.COORDINATOR) == {
        "version": 1,
        "asOf": "2026-06-01",
        "audience": "coordinator",
        "id": "harju",
        "name": {"fi": "harju"},
        "summary": None,
        "units": ["harju"],
        "since": None,
        "until": None,
        "boughtFrom": None,
        "publicContact": None,
        "deliveries": [
            {"intervention": "cool-kids", "occupations": ["nurse"], "since": None, "until": None, "coverage": SHARE}
        ],
        "coverage": SHARE,
        "counted": "2026-03-01",
        "staff": [{"occupation": "nurse", "headcount": 30, "exempt": 0}],
        "reviewed": None,
        "pages": {"fi": "fi/teams/harju.html", "en": "en/teams/harju.html"},
    }


def test_coverage_has_its_rule_in_words_and_for_machines() -> None:
    document = small("coverage.json")
    rule, tables = document["rule"], document["tables"]
    assert isinstance(rule, dict)
    assert isinstance(tables, list)
    assert (rule["target"], rule["stage"], rule["interventions"], rule["threshold"]) == (
        "7/10",
        "completed",
        ["cool-kids"],
        5,
    )
    assert rule["inWords"][3] == {
        "fi": "Tavoite on 70\u00a0%, ja se saavutetaan täsmälleen tällä osuudella tai sen yläpuolella.",
        "en": "The target is 70%; it is reached at exactly that share or above it.",
    }
    assert tables[0]["rows"] == [
        {"id": "north", "name": {"fi": "north", "en": "north"}, "cells": [SHARE], "total": SHARE}
    ]


def test_a_chart_names_what_stands_on_its_steps() -> None:
    charts = small("charts.json")["charts"]
    assert isinstance(charts, list)
    (chart,) = charts
    assert [(step["tier"], step["interventions"]) for step in chart["steps"]] == [
        ("light", []),
        ("guided", ["cool-kids"]),
        ("intensive", []),
    ]


def test_hostile_words_stay_words() -> None:
    rude = reworded(example("en"), HOSTILE)
    for path, content in api_files(api(rude, numbers_of(rude, Audience.MANAGER))):
        text = content.decode()
        assert isinstance(json.loads(text), dict), path
        assert "\u202e" not in text
        assert "\\u001b" not in text


def test_what_support_teams_have_agreed_and_asked_is_told_apart() -> None:
    found = action_list(MET, numbers_of(MET, Audience.COORDINATOR)).actions
    kinds = (ActionKind.FOLLOW_UP, ActionKind.ANSWER_QUESTION)
    march, september = date(2026, 3, 10), date(2026, 9, 15)
    assert [(one.what, one.id, one.about, one.intervention, one.since) for one in found if one.what in kinds] == [
        ("follow-up", "worry", "worry-2026-03-10-2", None, march),
        ("follow-up", "worry", "worry-2026-09-15-1", None, september),
        ("answer-question", "worry", "worry-2026-03-10-1", "ck", march),
    ]
    assert {one.record for one in found if one.what in kinds} == {"support-team"}
