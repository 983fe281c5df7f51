"""What is said of meetings of support teams: when they are, what they bring about, and as what people take part."""

from datetime import time

from interventio.languages.translator import N_, Translator
from interventio.records.support_team import Meeting, ResultKind, SeatRole

RESULTS = {
    ResultKind.MADE_VISIBLE: N_("Use of methods made visible"),
    ResultKind.COORDINATION: N_("Agreed between units"),
    ResultKind.MENTORING: N_("Mentoring"),
    ResultKind.SHARED_PRACTICE: N_("Practices taken over"),
}
"""What a meeting can bring about, in the order in which it is told; follow-ups are told by themselves."""

ROLES = {
    SeatRole.SUPERVISOR: N_("supervisor"),
    SeatRole.TRAINED_WORKER: N_("trained worker"),
    SeatRole.OTHER: N_("other participant"),
}
"""As what somebody takes part."""

TO_BRING = (
    N_("Something that works in your unit and that others can learn from."),
    N_("A question that you would like the others' help with."),
    N_("How the methods are used in your unit just now."),
    N_("Nothing that tells who a client is: cases are talked about so that nobody can be recognised."),
)
"""What to bring to a meeting."""


def when_in_words(meeting: Meeting, words: Translator) -> str:
    """Return the day of a meeting with its weekday, and its times where they are known."""
    weekday, day = words.weekday(meeting.date), meeting.date
    starts, ends = (words.clock(time.fromisoformat(one)) if one else "" for one in (meeting.starts, meeting.ends))
    if starts and ends:
        return words("{weekday} {day}, {starts}–{ends}", weekday=weekday, day=day, starts=starts, ends=ends)
    if starts:
        return words("{weekday} {day}, {starts}", weekday=weekday, day=day, starts=starts)
    return words("{weekday} {day}", weekday=weekday, day=day)
