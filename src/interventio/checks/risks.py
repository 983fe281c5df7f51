"""Risks: weighed, with something under way against the grave ones, and closed in words and date alike (family RIS)."""

from collections.abc import Iterator
from itertools import pairwise

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.risk_register import GRAVE, open_measures, register_of
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Place, Step
from interventio.languages.translator import N_
from interventio.records.kinds import RISK
from interventio.records.risk import Risk, RiskState


def _place(risk: Risk, *route: Step, at_key: bool = False) -> Place:
    return RISK.place(risk.id, *route, at_key=at_key)


@check(
    "RIS001",
    "risk-not-weighed",
    Severity.WARNING,
    says=N_("Nobody has said how likely and how grave the risk “{id}” is."),
    advice=N_("Add “weighings” with a day, “likelihood” and “impact”, each from 1 to 5."),
)
def risk_not_weighed(catalogue: Catalogue) -> Iterator[Hit]:
    """A risk that is not closed has no weighing, so it stands in no matrix."""
    for risk in catalogue.risks.values():
        if not risk.weighings and risk.status is not RiskState.CLOSED:
            yield Hit(_place(risk, "name", at_key=True), {"id": risk.id})


@check(
    "RIS002",
    "weighings-out-of-order",
    Severity.WARNING,
    says=N_("The weighing of {day} stands after one of the same day or a later one."),
    advice=N_("Put the weighings in the order of their dates, the oldest first, one for each day."),
)
def weighings_out_of_order(catalogue: Catalogue) -> Iterator[Hit]:
    """A weighing stands below one that is as young or younger, so it is not clear which one holds."""
    for risk in catalogue.risks.values():
        for number, (before, weighing) in enumerate(pairwise(risk.weighings), start=1):
            if weighing.date <= before.date:
                place = _place(risk, "weighings", number, "date")
                yield Hit(place, {"day": weighing.date}, related=(_place(risk, "weighings", number - 1, "date"),))


@check(
    "RIS003",
    "weighing-in-future",
    Severity.ERROR,
    says=N_("The weighing is of {day}, a day still to come."),
    advice=N_("Write the day on which the risk was weighed."),
)
def weighing_in_future(catalogue: Catalogue) -> Iterator[Hit]:
    """A risk is said to have been weighed on a day that has not come."""
    for risk in catalogue.risks.values():
        for number, weighing in enumerate(risk.weighings):
            if weighing.date > catalogue.day:
                yield Hit(_place(risk, "weighings", number, "date"), {"day": weighing.date})


@check(
    "RIS004",
    "risk-measure-overdue",
    Severity.WARNING,
    says=N_("This was to be done against the risk by {day}, and it is still open."),
    advice=N_("Write the day under “done”, or agree on a new day and write it under “due”."),
)
def measure_overdue(catalogue: Catalogue) -> Iterator[Hit]:
    """Something was to be done against a risk before today, and is not done."""
    for risk in catalogue.risks.values():
        left = {id(one) for one in open_measures(risk, catalogue.day)}
        for number, measure in enumerate(risk.measures):
            if measure.due and measure.due < catalogue.day and id(measure) in left:
                yield Hit(_place(risk, "measures", number, "due"), {"day": measure.due})


@check(
    "RIS005",
    "risk-measure-done-in-future",
    Severity.ERROR,
    says=N_("This is said to be done on {day}, a day still to come."),
    advice=N_("Leave “done” out until it is done; “due” is the day by which it is to be done."),
)
def measure_done_in_future(catalogue: Catalogue) -> Iterator[Hit]:
    """Something is said to be done on a day that has not come."""
    for risk in catalogue.risks.values():
        for number, measure in enumerate(risk.measures):
            if measure.done and measure.done > catalogue.day:
                yield Hit(_place(risk, "measures", number, "done"), {"day": measure.done})


@check(
    "RIS006",
    "grave-risk-without-measure",
    Severity.WARNING,
    says=N_("Nothing is under way against this risk, whose size is {size} of 25."),
    advice=N_("Agree what is done about it, by whom and by when, and write it under “measures”."),
)
def grave_risk_without_measure(catalogue: Catalogue) -> Iterator[Hit]:
    """A risk is high or very high, and all that was to be done about it has been done."""
    for one in register_of(catalogue):
        is_closed = one.risk.status is RiskState.CLOSED
        if one.size and one.size >= GRAVE and not one.open and not is_closed:
            yield Hit(_place(one.risk, "name", at_key=True), {"size": one.size})


@check(
    "RIS007",
    "risk-half-closed",
    Severity.WARNING,
    says=N_("The risk is closed by its status or by its day, but not by both."),
    advice=N_("Write “status: closed” and the day under “closed”, or take the one of them away that is there."),
)
def risk_half_closed(catalogue: Catalogue) -> Iterator[Hit]:
    """A risk has the status of a closed one without the day, or the day without the status."""
    for risk in catalogue.risks.values():
        is_closed = risk.status is RiskState.CLOSED
        if is_closed is (risk.closed is None):
            yield Hit(_place(risk, "status" if is_closed else "closed"))


@check(
    "RIS008",
    "risk-measure-without-date",
    Severity.HINT,
    says=N_("It is not said by when this is to be done."),
    advice=N_("Add “due” with the day, so that it comes up in time."),
)
def measure_without_date(catalogue: Catalogue) -> Iterator[Hit]:
    """Something is to be done about a risk, and no day is named."""
    for risk in catalogue.risks.values():
        left = {id(one) for one in open_measures(risk, catalogue.day)}
        for number, measure in enumerate(risk.measures):
            if measure.due is None and id(measure) in left:
                yield Hit(_place(risk, "measures", number, "what", at_key=True))
