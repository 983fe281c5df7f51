"""What editors show with our schemas: yaml-language-server, as Visual Studio Code and others run it, on a workspace."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.language_server import LanguageServer
from support.run import REPOSITORY, interventio

pytestmark = pytest.mark.slow

TEAM = """\
kind: service
name: {suomi: Tiimi, fi: ""}
units: [keskikaupungin-nuorisoasema, keskusta]
delivers:
  - intervention: cool-kid
    since: 2026-3-9
    occupation: psykologi
staffing:
  - date: 2026-01-01
    staff:
      - occupation: laakri
        headcount: "7"
        trained:
          x: 1
"""
METHOD = """\
kind: interventio
name: Ryhmä
summary:
ages:
  - basis: offered
placements:
  - ladder: children
    tier: alin
sources:
  - {id: itla, title: Itla, address: www.itla.fi}
"""


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the example."""
    folder = tmp_path_factory.mktemp("example")
    shutil.copytree(REPOSITORY / "data", folder / "data")
    shutil.copy(REPOSITORY / "interventio.yaml", folder)
    return folder


@pytest.fixture(scope="module")
def server(example: Path) -> Iterator[LanguageServer]:
    """Return a server on the example with its schemas."""
    made = interventio("schema", "--output", "schemas", folder=example)
    with LanguageServer(example, json.loads(made.out)["yaml.schemas"]) as server:
        yield server


def test_no_file_of_the_example_has_a_mistake(server: LanguageServer, example: Path) -> None:
    files = [*example.glob("data/**/*.yaml"), example / "interventio.yaml"]
    found = server.mistakes_in(
        {path.relative_to(example).as_posix(): path.read_text(encoding="utf-8") for path in files}
    )
    assert len(found) > 100
    assert {path: mistakes for path, mistakes in found.items() if mistakes} == {}


def test_mistakes_are_shown_at_their_lines_with_our_advice(server: LanguageServer) -> None:
    files = {
        "data/teams/uusi.yaml": TEAM,
        "data/interventions/uusi.yaml": METHOD,
        "data/teams/muu.yaml": "kind: suport\n",
    }
    assert server.mistakes_in(files) == snapshot(
        {
            "data/teams/uusi.yaml": [
                (2, "Finnish is fi, Swedish sv and English en."),
                (2, "Write the text, or take the line away: what is left out counts as unknown."),
                (3, "Nothing here has this id. Choose one of those that the editor offers."),
                (5, "Nothing here has this id. Choose one of those that the editor offers."),
                (6, "Write the year, the month and the day with hyphens: 2026-03-09."),
                (7, "Property occupation is not allowed."),
                (11, "Nothing here has this id. Choose one of those that the editor offers."),
                (12, 'Incorrect type. Expected "integer".'),
                (14, 'Incorrect type. Expected "Trained".'),
                (14, "Nothing here has this id. Choose one of those that the editor offers."),
            ],
            "data/interventions/uusi.yaml": [
                (1, 'Value is not accepted. Valid values: "intervention", "work-method", "assessment-method".'),
                (3, "Incorrect type. Expected one of string, object."),
                (5, 'Missing property "from".'),
                (8, "Nothing here has this id. Choose one of those that the editor offers."),
                (10, "Write the whole address; it begins with https://"),
            ],
            "data/teams/muu.yaml": [
                (1, 'Value is not accepted. Valid values: "service", "implementation", "support", "multidisciplinary".')
            ],
        }
    )


def test_ids_of_the_workspace_are_offered_with_their_names(server: LanguageServer) -> None:
    server.mistakes_in({"data/teams/uusi.yaml": TEAM, "data/interventions/uusi.yaml": METHOD})
    assert server.completions("data/teams/uusi.yaml", 5, 19)["ipc-n"] == snapshot("Interpersonal Counselling (IPC)")
    assert server.completions("data/teams/uusi.yaml", 11, 21)["laakari"] == snapshot("Physician")
    assert "jokilaakson-neuvola" in server.completions("data/teams/uusi.yaml", 3, 40)
    assert server.completions("data/teams/uusi.yaml", 14, 11).keys() >= {"cool-kids", "ipc-n"}
    assert server.completions("data/interventions/uusi.yaml", 8, 11)["arki"] == snapshot("Everyday support")


def test_fields_and_words_are_offered_with_what_they_mean(server: LanguageServer) -> None:
    server.mistakes_in({"data/teams/tuki.yaml": "kind: support\nname: Tuki\nseats:\n  - {unit: x, role: x}\n\n"})
    assert server.completions("data/teams/tuki.yaml", 5, 1) == snapshot(
        {
            "summary": "What the team is for, in a sentence.",
            "focus": "Whether it is about a symptom, a method or a phenomenon.",
            "SupportTeam": """\
A team in which units support each other. Taking part is voluntary, and it is no role of responsibility.

----

```yaml
focus: \n\
```\
""",
            "themes": "The themes that it is about.",
            "interventions": "The methods that it is about. Left out: all those of its themes.",
            "since": "The day on which the team began.",
            "until": "The last day of the team.",
            "convener": "The role that calls the meetings together. Never a person's name.",
            "seasons": "The seasons, the oldest first.",
            "review": "When the record was last looked through.",
            "accepted_findings": "Findings of this file that are known and accepted for a time.",
        }
    )
    assert list(server.completions("data/teams/tuki.yaml", 1, 7)) == snapshot(
        ["support", "service", "implementation", "multidisciplinary"]
    )
    assert server.completions("data/teams/tuki.yaml", 4, 21) == snapshot(
        {
            "supervisor": "As the supervisor of a unit (*esihenkilö*).",
            "trained-worker": "As a worker who is trained in a method of the team.",
            "other": "As somebody else, such as an expert by experience or a trainer.",
        }
    )


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_help_is_in_the_language_asked_for(example: Path, language: str) -> None:
    made = interventio("schema", "--output", f"schemas-{language}", "--lang", language, folder=example)
    with LanguageServer(example, json.loads(made.out)["yaml.schemas"]) as server:
        server.mistakes_in({"data/teams/uusi.yaml": TEAM})
        told = [server.hover("data/teams/uusi.yaml", *place) for place in ((5, 8), (6, 6), (12, 10))]
    assert [words.partition("\n\nAllowed")[0] for words in told] == {
        "fi": snapshot(
            [
                """\
#### Interventio

Menetelmä: sen tiedoston nimi kansiossa `data/interventions`.\
""",
                """\
#### Alkaen

Päivä, josta alkaen sitä on määrä toteuttaa.

Example:

```yaml
2026-03-09
```\
""",
                """\
#### Henkilömäärä

Ammatissa työskentelevät henkilöt, myös osa-aikaiset ja vapaalla olevat, jokainen kerran.

Example:

```yaml
8
```\
""",
            ]
        ),
        "sv": snapshot(
            [
                """\
#### Intervention

Metoden: namnet på dess fil i mappen `data/interventions`.\
""",
                """\
#### Sedan

Dagen från och med vilken den ska användas.

Example:

```yaml
2026-03-09
```\
""",
                """\
#### Antal personer

Personer i yrkesgruppen, även deltidsanställda och tjänstlediga, var och en räknad en gång.

Example:

```yaml
8
```\
""",
            ]
        ),
        "en": snapshot(
            [
                """\
#### Intervention

The method, by the name of its file in `data/interventions`.\
""",
                """\
#### Since

The day from which it is to be delivered.

Example:

```yaml
2026-03-09
```\
""",
                """\
#### Headcount

People in the occupation, part-time and on leave among them, each counted once.

Example:

```yaml
8
```\
""",
            ]
        ),
    }[language]


def test_the_settings_name_a_schema_for_each_file(example: Path) -> None:
    made = interventio("schema", "--output", "schemas", folder=example)
    told = json.loads(made.out)["yaml.schemas"]
    assert told == snapshot(
        {
            "schemas/settings.schema.json": "interventio.yaml",
            "schemas/organisation.schema.json": "data/organisation.yaml",
            "schemas/ladder.schema.json": "data/tiers/*.yaml",
            "schemas/intervention.schema.json": "data/interventions/*.yaml",
            "schemas/stepping.schema.json": "data/steppings/*.yaml",
            "schemas/training.schema.json": "data/trainings/*.yaml",
            "schemas/periods.schema.json": "data/periods/*.yaml",
            "schemas/evaluation.schema.json": "data/evaluations/*.yaml",
            "schemas/risk.schema.json": "data/risks/*.yaml",
            "schemas/teams.schema.json": "data/teams/*.yaml",
            "schemas/competence.schema.json": "data/competence/*.yaml",
        }
    )
    assert all((example / path).is_file() for path in told)
