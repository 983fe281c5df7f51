"""What records of all kinds have in common."""

import pytest

from interventio.records.kinds import KINDS, RISK, RecordKind
from interventio.records.reader import record_of
from interventio.records.record import Record

RISKY = {"name": "x", "consequence": "y", "owner": "z"}
ACCEPTED = {"code": "RIS004", "reason": "In spring.", "by": "The steering group", "until": "2027-03-31"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_record_may_accept_findings_and_says_so_last(kind: RecordKind) -> None:
    assert issubclass(kind.model, Record)
    assert [*kind.model.model_fields][-1] == "accepted_findings"


@pytest.mark.parametrize("missing", ACCEPTED)
def test_nothing_is_accepted_without_reason_or_end(missing: str) -> None:
    accepted = {name: value for name, value in ACCEPTED.items() if name != missing}
    found = record_of(RISK, "x", {**RISKY, "accepted_findings": [accepted]})
    assert isinstance(found, tuple)
    assert [(one.code.id, one.place.route) for one in found] == [("REC001", ("accepted_findings", 0, missing))]
