from interventio.disclosure.audience import Audience
from interventio.disclosure.traces import ShownTrace, shown_traces
from interventio.findings.place import Place
from interventio.measures.count import Count
from interventio.measures.traces import Of, Trace

PLACE = Place("data/teams/harju.yaml", ("staffing", 0, "staff", 0))
TRACE = Trace(Of.STAFF, PLACE, "2026-03-01", "harju", "cool-kids", "nurse", (("headcount", Count(0)), ("exempt", None)))


def test_coordinators_see_the_counts_and_others_no_line() -> None:
    shown = ShownTrace(
        Of.STAFF, PLACE, "2026-03-01", "harju", "cool-kids", "nurse", (("headcount", 0), ("exempt", None))
    )
    assert {audience: shown_traces([TRACE], audience) for audience in Audience} == {
        Audience.COORDINATOR: (shown,),
        Audience.MANAGER: (),
        Audience.PROFESSIONAL: (),
        Audience.CLIENT: (),
    }
