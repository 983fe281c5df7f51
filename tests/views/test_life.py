import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.life import StageLine, not_started, stage_lines, status_in_words
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words
from support.found import catalogue

VOICE = Voice(translator(Language.EN), ("en",))
STAGES = """
method ck:
  life:
    - {status: piloting, since: 2025-09-01, note: By decision}
    - {status: planned, since: 2025-03-01}
    - {status: in-use, since: 2026-09-01}
    - {status: phasing-out, since: 2027-09-01}
"""


def test_stages_are_told_with_their_days_the_newest_first() -> None:
    found = catalogue(STAGES)
    assert stage_lines(found, found.interventions["ck"], VOICE) == (
        StageLine("being phased out", DayWords("1 Sept 2027", "2027-09-01"), None, is_now=False, is_to_come=True),
        StageLine("in use", DayWords("1 Sept 2026", "2026-09-01"), None, is_now=True, is_to_come=False),
        StageLine(
            "being piloted", DayWords("1 Sept 2025", "2025-09-01"), Words("By decision"), is_now=False, is_to_come=False
        ),
        StageLine("being planned", DayWords("1 Mar 2025", "2025-03-01"), None, is_now=False, is_to_come=False),
    )


ENDED = "This help is not given here any more."
PHASED_OUT = "This help is not started with new families any more."
PAUSED = "This help is not started with new families for the time being."


@pytest.mark.parametrize(
    ("life", "decision", "label", "told"),
    [
        ("", "", "", ""),
        ("{status: in-use, since: 2026-01-01}", "", "", ""),
        ("{status: piloting, since: 2026-01-01}", "", "being piloted", ""),
        ("{status: ended, since: 2026-11-22}", "", "ended", ENDED),
        ("{status: ended, since: 2026-11-23}", "", "", ""),
        ("{status: phasing-out, since: 2026-01-01}", "", "being phased out", PHASED_OUT),
        ("{status: in-use, since: 2026-01-01}", "effect: pause, decided: 2026-05-01", "", PAUSED),
        ("", "effect: pause, decided: 2026-05-01", "", PAUSED),
        ("{status: in-use, since: 2026-06-01}", "effect: pause, decided: 2026-05-01", "", ""),
        ("{status: in-use, since: 2026-01-01}", "effect: pause, decided: 2026-12-01", "", ""),
        ("{status: in-use, since: 2026-01-01}", "effect: adopt, decided: 2026-05-01", "", ""),
        ("{status: ended, since: 2026-01-01}", "effect: pause, decided: 2026-05-01", "ended", ENDED),
    ],
)
def test_families_are_told_of_what_is_not_started(life: str, decision: str, label: str, told: str) -> None:
    decisions = f"{{id: d, what: w, intervention: ck, {decision}}}" if decision else ""
    found = catalogue(f"""
        method ck: {{life: [{life}]}}
        leaders board: {{decisions: [{decisions}]}}
    """)
    method = found.interventions["ck"]
    assert (status_in_words(found, method, VOICE), not_started(found, method, VOICE)) == (label, told)
