import pytest

from interventio.findings.place import Route
from interventio.records.kinds import RISK
from interventio.records.risk import Risk, RiskState
from interventio.records.writer import plain_values
from support.records import record, refused, written

FULL = """
    name: {fi: Koulutetut vaihtavat työpaikkaa}
    cause: {fi: Vaihtuvuus on suurta.}
    consequence: {fi: Menetelmät jäävät käyttämättä.}
    owner: {fi: Palvelupäällikkö}
    status: closed
    since: "2025-01-15"
    closed: "2026-05-31"
    weighings:
      - {date: "2025-01-15", likelihood: 5, impact: 4, reason: {fi: Kaksi lähti.}}
      - {date: "2026-01-15", likelihood: 1, impact: 1}
    measures:
      - {what: {fi: Koulutetaan sijaiset.}, owner: {fi: Koordinaattori}, due: "2025-12-31", done: "2025-11-30"}
      - what: {fi: Mentorointi.}
    divisions: [health]
    interventions: [cool-kids]
    review: {last_reviewed: "2026-06-01", by: {fi: Tiimi}}
    """
SHORT = "{name: Turnover, consequence: Less use, owner: Head"


def test_a_risk_says_what_its_file_says() -> None:
    assert plain_values(record(RISK, FULL)) == written(FULL)


def test_a_risk_is_open_until_it_says_otherwise() -> None:
    found = record(RISK, f"{SHORT}}}", "turnover")
    assert isinstance(found, Risk)
    assert (found.id, found.status, found.weighings, found.measures) == ("turnover", RiskState.OPEN, (), ())


@pytest.mark.parametrize("degree", [0, 6, -1])
def test_a_degree_is_from_one_to_five(degree: int) -> None:
    text = f"{SHORT}, weighings: [{{date: 2026-01-01, likelihood: {degree}, impact: {degree}}}]}}"
    code = "REC011" if degree > 1 else "REC010"
    assert refused(RISK, text) == [(code, ("weighings", 0, "likelihood")), (code, ("weighings", 0, "impact"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name: Turnover", [("REC001", ("consequence",)), ("REC001", ("owner",))]),
        (f"{SHORT}, status: over}}", [("REC009", ("status",))]),
        (f"{SHORT}, weighings: [{{date: 2026-01-01, impact: 2}}]}}", [("REC001", ("weighings", 0, "likelihood"))]),
        (
            f"{SHORT}, weighings: [{{date: 2026-01-01, likelihood: 2.5, impact: 2}}]}}",
            [("REC005", ("weighings", 0, "likelihood"))],
        ),
        (f"{SHORT}, measures: [{{due: 2026-01-01}}]}}", [("REC001", ("measures", 0, "what"))]),
    ],
)
def test_what_a_risk_cannot_say_is_refused(text: str, expected: list[tuple[str, Route]]) -> None:
    assert refused(RISK, text) == expected
