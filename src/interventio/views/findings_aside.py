"""Findings that do not count: how many there are, and what somebody said of those that are accepted."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from interventio.findings.selection import SetAside, Why, counted
from interventio.languages.translator import Translator
from interventio.records.text import said_in
from interventio.views.findings_report import FindingsReport, LeftOut, ToldAside, told

ACCEPTED = (Why.ACCEPTED, Why.KNOWN)
"""What is set aside because somebody said so."""
SHOWING = {
    Why.ACCEPTED: "interventio validate --accepted",
    Why.KNOWN: "interventio validate --accepted",
    Why.NOT_SELECTED: "interventio validate --select ALL",
    Why.ELSEWHERE: "interventio validate",
    Why.OLDER: "interventio validate",
}


def with_aside(
    report: FindingsReport, aside: Sequence[SetAside], words: Translator, shown_in: tuple[str, ...] = ()
) -> FindingsReport:
    """Return a report that counts what is set aside.

    It shows what is accepted where the languages of the workspace are given, in which reasons are written.
    """
    until = min((one.until for one in aside if one.until), default=None)
    left_out = tuple(
        LeftOut(why.value, count, _sentence(why, count, until, words), SHOWING[why])
        for why, count in counted(aside).items()
    )
    shown = [one for one in aside if shown_in and one.why in ACCEPTED]
    return replace(report, left_out=left_out, aside=tuple(_told_aside(one, words, shown_in) for one in shown))


def _sentence(why: Why, count: int, until: date | None, words: Translator) -> str:
    match why:
        case Why.ACCEPTED:
            return words.plural(
                "{count} accepted finding is left out, until {day}.",
                "{count} accepted findings are left out, the first until {day}.",
                count,
                day=until or "",
            )
        case Why.KNOWN:
            return words.plural(
                "{count} finding that the baseline knows is left out.",
                "{count} findings that the baseline knows are left out.",
                count,
            )
        case Why.NOT_SELECTED:
            return words.plural(
                "{count} finding with another code is left out.",
                "{count} findings with other codes are left out.",
                count,
            )
        case Why.ELSEWHERE:
            return words.plural("{count} finding in another file.", "{count} findings in other files.", count)
        case Why.OLDER:
            return words.plural(
                "{count} older finding is left out, as this branch did not bring it.",
                "{count} older findings are left out, as this branch did not bring them.",
                count,
            )


def _told_aside(one: SetAside, words: Translator, languages: tuple[str, ...]) -> ToldAside:
    reason = said_in(dict(one.reason), words.language, languages).words if one.reason else words("no reason is told")
    until = (
        words("Accepted until {day}: {reason}", day=one.until, reason=reason)
        if one.until
        else words("In the baseline: {reason}", reason=reason)
    )
    return ToldAside(told(one.finding, words), one.why.value, until)
