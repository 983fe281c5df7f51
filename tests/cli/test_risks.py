"""`interventio risks`, run as its users run it."""

import json
import shutil
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
TURNOVER = """\
name: {fi: Koulutetut vaihtavat työtä, en: Trained workers leave}
consequence: {fi: Peittävyys laskee., en: Coverage falls.}
owner: {fi: Palvelujohtaja, en: Head of services}
weighings:
  - {date: 2026-01-09, likelihood: 4, impact: 4}
  - {date: 2026-03-09, likelihood: 4, impact: 3}
measures:
  - what: {fi: Koulutus suunnitellaan., en: Training is planned.}
    due: 2026-10-31
review: {last_reviewed: 2026-09-01, by: {fi: Johtoryhmä, en: Leaders}}
"""
CLOSED = """\
name: {fi: Rahat loppuvat, en: Money runs out}
consequence: {fi: Työ loppuu., en: The work ends.}
owner: {fi: Palvelujohtaja, en: Head of services}
status: closed
closed: 2026-03-09
weighings: [{date: 2026-01-09, likelihood: 1, impact: 5}]
review: {last_reviewed: 2026-03-09, by: {fi: Johtoryhmä, en: Leaders}}
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "data/risks").mkdir()
    (tmp_path / "data/risks/turnover.yaml").write_text(TURNOVER, encoding="utf-8")
    (tmp_path / "data/risks/money.yaml").write_text(CLOSED, encoding="utf-8")
    return tmp_path


def test_risks_as_a_table(county: Path) -> None:
    assert interventio("risks", folder=county).out == snapshot("""\
Rank   Risk                    Risk size   In words   Answers for it     Still to do   Overdue   Next due
────────────────────────────────────────────────────────────────────────────────────────────────────────────
   1   Trained workers leave          12   high ↓     Head of services             1         1   31 Oct 2026
The size of a risk is its likelihood times its impact, each from 1 to 5, by the latest weighing.
Sizes: low 1–4, moderate 5–9, high 10–14 and very high 15–25.
The arrow compares with the weighing before. Sizes are ranks to sort by; they are not added up.
What was to be done before today and is not done is overdue, and so is a review whose day has passed.
""")


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        ([], ["turnover"]),
        (["--status", "closed"], ["money"]),
        (["--status", "closed", "--status", "open"], ["turnover", "money"]),
        (["--least", "13"], []),
        (["--overdue"], ["turnover"]),
        (["--overdue", "--as-of", "2026-10-31"], []),
    ],
)
def test_risks_are_asked_for_by_state_size_and_delay(county: Path, options: list[str], ids: list[str]) -> None:
    told = json.loads(interventio("risks", "--format", "json", *options, folder=county).out)
    assert [one["id"] for one in told["risks"]] == ids


def test_a_risk_as_json(county: Path) -> None:
    (told,) = json.loads(interventio("risks", "--format", "json", folder=county).out)["risks"]
    assert told == snapshot(
        {
            "id": "turnover",
            "name": "Trained workers leave",
            "status": "open",
            "likelihood": 4,
            "impact": 3,
            "size": 12,
            "band": "high",
            "sizeBefore": 16,
            "owner": "Head of services",
            "cause": None,
            "consequence": "Coverage falls.",
            "measures": [
                {
                    "what": "Training is planned.",
                    "owner": "Head of services",
                    "due": "2026-10-31",
                    "done": None,
                    "overdue": True,
                }
            ],
            "reviewDue": "2027-09-01",
        }
    )


def test_professionals_and_clients_see_no_risks(county: Path) -> None:
    run = interventio("risks", "--audience", "professional", folder=county)
    assert (run.code, run.out) == (2, "")
    assert "Risks are shown to coordinators and managers alone." in run.err
