"""Makes a workspace of N records, about 1.7 kB each, in three languages and without a finding.

The same N gives the same bytes. So do the same numbers of methods and teams, written `40x24`.

Run as `python benchmarks/generate.py N`; it writes benchmarks/workspaces/N and, with mistakes in it, N-failing.
"""

import shutil
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from random import Random

from words import AREAS, NOUNS, OCCUPATIONS, PLACES, SENTENCES, SERVICES, TEAMS, THEMES, TIERS
from writing import Record, write

WORKSPACES = Path(__file__).with_name("workspaces")
DAY = date(2026, 11, 1)
"""The day on which the workspaces are looked at."""
REVIEWED = date(2026, 9, 1)
SNAPSHOTS = (date(2026, 3, 31), date(2026, 9, 30))
LADDERS = ("lapset", "nuoret")
METHODS_OF_TEN = 4
UNIT_TEAMS = 5
MISTAKES = {"name: {fi:": "nmae: {fi:", "kind: ": "kind: un", "last_reviewed: 2026-09-01": "last_reviewed: 1.9.2026"}
"""A misspelt field, a word that is not on the list, and a date as it is written in Finland."""

Three = Sequence[str]


def workspace(size: str) -> Path:
    """Write the workspace of that many records, or of methods and teams such as `40x24`, and return its folder."""
    folder = WORKSPACES / size
    shutil.rmtree(folder, ignore_errors=True)
    for path, record in records(*numbers_of(size)):
        write(folder / path, record)
    return folder


def numbers_of(size: str) -> tuple[int, int]:
    """Return how many methods and teams are meant; the settings, the vocabularies and the ladders are records too."""
    if "x" in size:
        methods, teams = map(int, size.split("x"))
        return methods, teams
    rest = int(size) - 2 - len(LADDERS)
    return rest * METHODS_OF_TEN // 10, rest - rest * METHODS_OF_TEN // 10


def failing(size: str) -> Path:
    """Copy the workspace of that size with mistakes in each hundredth file and return the folder of the copy."""
    folder = WORKSPACES / f"{size}-failing"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(WORKSPACES / size, folder)
    for path in sorted(folder.glob("data/*/*.yaml"))[50::100]:
        words = path.read_text(encoding="utf-8")
        for right, wrong in MISTAKES.items():
            words = words.replace(right, wrong, 1)
        path.write_text(words, encoding="utf-8")
    return folder


def records(method_count: int, teams: int) -> Iterator[tuple[str, Record]]:
    """Yield the path and content of every file."""
    random = Random(method_count + teams + 2 + len(LADDERS))  # the seed is the number of records
    methods = [f"menetelma-{number}" for number in range(method_count)]
    yield "interventio.yaml", settings(methods[:5])
    yield "data/organisation.yaml", organisation(min(900, -(-teams // UNIT_TEAMS)))
    for ladder in LADDERS:
        yield f"data/tiers/{ladder}.yaml", ladder_of_care(ladder)
    for number, method in enumerate(methods):
        yield f"data/interventions/{method}.yaml", intervention(random, number)
    for number in range(teams):
        delivered = sorted({methods[number % len(methods)], *random.sample(methods, 2)})
        yield f"data/teams/tiimi-{number}.yaml", team(random, number, delivered)


def settings(selected: Sequence[str]) -> Record:
    """Return the settings."""
    return {
        "schema_version": 1,
        "name": text(("Mittausalue", "Mätområdet", "Measured county")),
        "notice": text(("Kaikki on keksittyä.", "Allt är påhittat.", "All of it is invented.")),
        "languages": ["fi", "sv", "en"],
        "coverage": {"target": 70, "stage": "completed", "methods": list(selected)},
        "review": {"every": "12 months"},
        "accessibility": {
            "status": "full",
            "assessed": REVIEWED,
            "basis": "self",
            "feedback": text(("Palautelomake", "Responsformulär", "Feedback form")),
            "authority": text(("Valvoja", "Tillsynsmyndighet", "Supervising authority")),
        },
    }


def organisation(units: int) -> Record:
    """Return the vocabularies, with that many units."""
    return {
        "divisions": [{"id": "sote", "name": text(("Sote", "Social- och hälsovård", "Social and health services"))}],
        "areas": [term(*words) for words in AREAS],
        "services": [term(*words) | {"division": "sote"} for words in SERVICES],
        "units": [
            term(f"yksikko-{number}", *numbered(("Yksikkö", "Enhet", "Unit"), number))
            | {"division": "sote", "area": AREAS[number % len(AREAS)][0], "services": [service_of(number)]}
            for number in range(units)
        ],
        "occupations": [term(*words) for words in OCCUPATIONS],
        "themes": [term(*words) for words in THEMES],
        "age_groups": [
            term("lapset", "Lapset", "Barn", "Children") | {"ages": {"from": 5, "to": 12}},
            term("nuoret", "Nuoret", "Unga", "Young people") | {"ages": {"from": 13, "to": 22}},
        ],
        "review": review(),
    }


def ladder_of_care(id_: str) -> Record:
    """Return one of the two ladders."""
    ages = {"from": 5, "to": 12} if id_ == "lapset" else {"from": 13, "to": 22}
    name = ("Lasten tuki", "Stöd för barn", "Support for children")
    if id_ == "nuoret":
        name = ("Nuorten tuki", "Stöd för unga", "Support for young people")
    return {
        "name": text(name),
        "model": text(("Keksitty malli.", "En påhittad modell.", "An invented model.")),
        "owner": text(("Implementaatiotiimi", "Implementeringsteamet", "The implementation team")),
        "edition": "1",
        "agreed": REVIEWED,
        "ages": ages,
        "factors": [text(("Oireen haitta", "Symtomets tyngd", "Weight of the symptom"))],
        "tiers": [term(*words) | {"summary": text(SENTENCES[0]), "for_whom": text(SENTENCES[5])} for words in TIERS],
        "sources": [source(id_)],
        "review": review(),
    }


def intervention(random: Random, number: int) -> Record:
    """Return a method."""
    adult = number % 2
    youngest = random.randint(13, 16) if adult else random.randint(5, 8)
    occupations = some_occupations(random, 3)
    return {
        "kind": "intervention",
        "name": text(numbered(NOUNS[number % len(NOUNS)], number)),
        "summary": paragraph(random, 2),
        "summary_from": ["opas"],
        "for_families": paragraph(random, 1),
        "themes": sorted(random.sample([id_ for id_, *_ in THEMES], 2)),
        "ages": [{"from": youngest, "to": youngest + 4, "source": "opas", "basis": "evaluated"}],
        "formats": {"forms": ["group"], "source": "opas"},
        "dose": [{"sessions": {"from": 8, "to": random.randint(9, 14)}, "weeks": {"from": 8}, "source": "opas"}],
        "placements": [
            {
                "ladder": LADDERS[adult],
                "tier": TIERS[number // 2 % len(TIERS)][0],
                "services": [service_of(number)],
                "reason": paragraph(random, 1),
            }
        ],
        "delivered_by": occupations,
        "training": [{"text": text(("Kaksi päivää.", "Två dagar.", "Two days.")), "source": "opas"}],
        "ratings": [
            {"register": "Keksitty rekisteri", "scale": "1–5", "value": "3", "reviewed": REVIEWED, "source": "opas"}
        ],
        "sources": [source("opas")],
        "review": review(),
    }


def team(random: Random, number: int, delivered: Sequence[str]) -> Record:
    """Return a team with two snapshots."""
    place, kind = PLACES[number % len(PLACES)], TEAMS[number % len(TEAMS)]
    occupations = some_occupations(random, 2)
    return {
        "kind": "service",
        "name": text(numbered([f"{one} {other}" for one, other in zip(place, kind, strict=True)], number)),
        "summary": paragraph(random, 1),
        "units": [f"yksikko-{min(899, number // UNIT_TEAMS)}"],
        "since": date(2024, 8, 1),
        "delivers": [{"intervention": method} for method in delivered],
        "staffing": [snapshot(random, day, occupations, delivered) for day in SNAPSHOTS],
        "review": review(),
    }


def snapshot(random: Random, day: date, occupations: Sequence[str], delivered: Sequence[str]) -> Record:
    """Return the staff of a team on one day."""
    return {"date": day, "staff": [staff(random, occupation, delivered) for occupation in occupations]}


def staff(random: Random, occupation: str, delivered: Sequence[str]) -> Record:
    """Return the counts of one occupation, of whom fewer have completed a training than have attended it."""
    headcount = random.randint(4, 14)
    attended = [random.randint(1, headcount - 1) for _ in delivered]
    trained = {
        method: {"attended": count, "completed": random.randint(1, count)}
        for method, count in zip(delivered, attended, strict=True)
    }
    return {"occupation": occupation, "headcount": headcount, "exempt": 1, "trained": trained}


def some_occupations(random: Random, count: int) -> list[str]:
    """Return occupations, the first one always among them, so that no team delivers what nobody in it may."""
    first, *others = (id_ for id_, *_ in OCCUPATIONS)
    return [first, *sorted(random.sample(others, count - 1))]


def text(words: Three) -> Record:
    """Return words in the three languages."""
    return dict(zip(("fi", "sv", "en"), words, strict=True))


def paragraph(random: Random, sentences: int) -> Record:
    """Return a text of some sentences, the same ones in each language."""
    chosen = random.sample(SENTENCES, sentences)
    return text([" ".join(versions) for versions in zip(*chosen, strict=True)])


def numbered(words: Three, number: int) -> list[str]:
    """Return words with a number behind them, so that no two names are the same."""
    return [f"{word} {number}" for word in words]


def term(id_: str, *words: str) -> Record:
    """Return a word of the organisation."""
    return {"id": id_, "name": text(words)}


def service_of(number: int) -> str:
    """Return the id of a service."""
    return SERVICES[number % len(SERVICES)][0]


def source(id_: str) -> Record:
    """Return a source."""
    return {"id": id_, "title": "Ohjaajan opas", "address": f"https://example.org/{id_}", "read": REVIEWED}


def review() -> Record:
    """Return when a record was last looked through."""
    return {"last_reviewed": REVIEWED, "by": text(("Tukitiimi", "Stödteamet", "The support team"))}


if __name__ == "__main__":
    print(workspace(sys.argv[1]))
    print(failing(sys.argv[1]))
