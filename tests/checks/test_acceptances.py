"""What files accept, until when, and what may not be accepted."""

from datetime import date

import pytest

from interventio.checks.acceptances import accepted_in, accepting_nothing
from interventio.checks.registry import ALL_CODES
from interventio.findings.finding import Finding
from interventio.findings.place import Place
from support.found import Told, catalogue, found

CODES = {code.id: code for code in ALL_CODES}


def risk(code: str, until: str) -> str:
    accepted = f"{{code: {code}, reason: In spring., by: The steering group, until: {until}}}"
    return f"risk turnover: {{accepted_findings: [{accepted}]}}"


def is_accepted(code: str, records: str, path: str = "data/risks/turnover.yaml") -> bool:
    return accepted_in(catalogue(records))(Finding(CODES[code], Place(path))) is not None


@pytest.mark.parametrize(
    ("until", "codes"),
    [
        ("2026-11-21", ["ACP001"]),
        ("2026-11-22", []),
        ("2027-11-22", []),
        ("2027-11-23", ["ACP003"]),
        ("9999-12-31", ["ACP003"]),
    ],
)
def test_an_acceptance_is_for_a_year_at_most(until: str, codes: list[str]) -> None:
    assert [code for code in ("ACP001", "ACP003") if found(code, risk("RIS004", until))] == codes


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("RIS004", []),
        ("ris004", []),
        ("risk-measure-overdue", []),
        ("RIS", ["ACP004"]),
        ("RIS04", ["ACP004"]),
        ("ALL", ["ACP004"]),
        ("SYN101", ["ACP005"]),
        ("missing-field", ["ACP005"]),
        ("ACP001", ["ACP005"]),
        ("PRI001", ["ACP005"]),
        ("PRI003", []),
    ],
)
def test_what_may_be_accepted(code: str, expected: list[str]) -> None:
    assert [one for one in ("ACP004", "ACP005") if found(one, risk(code, "2027-01-31"))] == expected


def test_a_misspelt_code_is_told_with_what_may_be_meant() -> None:
    assert found("ACP004", risk("RIS04", "2027-01-31")) == [
        Told("data/risks/turnover.yaml accepted_findings.0.code", {"code": "RIS04"}, ("RIS004", "RIS008", "RIS007"))
    ]


def test_a_finding_of_the_file_is_accepted_until_the_day() -> None:
    holding = risk("ris004", "2026-11-22")
    assert is_accepted("RIS004", holding)
    assert not is_accepted("RIS004", holding, "data/risks/other.yaml")
    assert not is_accepted("RIS003", holding)
    assert not is_accepted("RIS004", risk("RIS004", "2026-11-21"))
    assert not is_accepted("REC001", risk("REC001", "2026-11-22"))


def test_of_two_acceptances_the_longer_one_counts() -> None:
    two = """
    risk turnover:
      accepted_findings:
        - {code: RIS004, reason: In spring., by: We, until: 2027-03-31}
        - {code: RIS004, reason: In spring., by: We, until: 2027-01-31}
    """
    aside = accepted_in(catalogue(two))(Finding(CODES["RIS004"], Place("data/risks/turnover.yaml")))
    assert aside is not None
    assert aside.until == date(2027, 3, 31)


def nothing(records: str, *there: Finding) -> list[tuple[str, Place]]:
    return [(one.code.id, one.place) for one in accepting_nothing(catalogue(records), there, ALL_CODES)]


def test_an_acceptance_of_nothing_is_told_while_it_holds() -> None:
    place = Place("data/risks/turnover.yaml", ("accepted_findings", 0, "code"))
    late = Finding(CODES["RIS004"], Place("data/risks/turnover.yaml"))
    assert nothing(risk("RIS004", "2027-01-31")) == [("ACP002", place)]
    assert nothing(risk("RIS004", "2027-01-31"), late) == []
    assert nothing(risk("RIS004", "2026-01-31")) == []
    assert nothing(risk("nobody-knows", "2027-01-31")) == []
    assert nothing("unread: [team harju]\n" + risk("RIS004", "2027-01-31")) == []
