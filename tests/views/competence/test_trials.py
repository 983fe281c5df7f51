from dataclasses import replace

import pytest

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.trial import Size
from interventio.views.competence.trials import size_in_words, trials_page
from interventio.views.competence.trials_page import TrialLine, TrialsPage
from interventio.views.competence.trials_sheet import trial_rows, trials_sheet
from interventio.views.mention import Mention
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.found import catalogue

WORDS = translator(Language.EN)
VOICE = Voice(WORDS, ("en",))
FOUND = catalogue("""
    organisation:
      divisions: [{id: d, name: d}]
      areas: [{id: a, name: a}]
      units: [{id: harju, name: Harju, division: d}]
      municipalities: [{id: town, name: Town}]
    levels steps:
      name: Steps
      groups: [{id: nurses, name: Nurses, level: hearing}]
      levels: [{id: hearing, name: Hearing}, {id: encounter, name: Encounter}]
      tools: [{id: cards, name: Cards, kind: material, levels: [hearing]}]
    trial workers:
      name: Pilot
      form: pilot
      starts: 2026-02-10
      ends: 2026-04-30
      groups: [nurses, unknown]
      on_levels: [hearing]
      tools: [cards]
      units: [harju]
      municipalities: [town]
      size: {lowest: 30, highest: 50}
      took_part: 41
      feedback: {asked: 41, answered: 29, useful: 25, said: [It helped.]}
      learnt: It goes on.
    trial few: {name: Few, starts: 2026-01-10, took_part: 4}
    trial ahead: {name: Ahead, starts: 2027-03-01, status: planned, size: {lowest: 10}}
    trial late: {name: Late, starts: 2026-03-01, status: planned}
""")


def page(audience: Audience = Audience.COORDINATOR) -> TrialsPage:
    return trials_page(FOUND, FOUND.competence["steps"], numbers_of(FOUND, audience), VOICE)


PILOT = TrialLine(
    id="workers",
    name=Words("Pilot"),
    form="Pilot",
    state="held",
    state_told="held",
    is_passed=False,
    when="10 Feb 2026 – 30 Apr 2026",
    for_whom=Words("Workers"),
    groups=(Words("Nurses"), Words("unknown")),
    levels=(Mention(Words("Hearing"), "competence/steps/hearing"),),
    tools=(Words("Cards"),),
    units=(Mention(Words("Harju"), "units/harju"),),
    municipalities=(Words("Town"),),
    size="30–50",
    took_part="41",
    fit="as aimed at",
    answered="29 / 41, 70%",
    useful="25 / 29, 86%",
    said=(Words("It helped."),),
    learnt=Words("It goes on."),
)


def test_a_trial_is_told_with_its_numbers() -> None:
    assert page().past[0] == PILOT


@pytest.mark.parametrize("audience", [Audience.MANAGER, Audience.PROFESSIONAL])
def test_others_see_a_mark_in_place_of_small_numbers_and_of_what_gives_them_away(audience: Audience) -> None:
    pilot, few = page(audience).past
    assert pilot == replace(PILOT, answered="*", useful="*")
    assert (few.took_part, few.fit) == ("*", "")
    mark = "An asterisk (*) stands for a number that is hidden, so that few people cannot be told apart."
    assert [page(reader).rule.count(mark) for reader in (audience, Audience.COORDINATOR)] == [1, 0]


def test_how_many_took_part_in_all_is_for_coordinators() -> None:
    assert page().sentence == (
        "In the 2 trials whose participants are known, 45 have taken part in all; whoever took part in several counts "
        "in each."
    )
    assert page(Audience.MANAGER).sentence == ""


def test_those_to_come_stand_first_and_the_newest_of_the_others_before_older_ones() -> None:
    assert [(line.id, line.is_passed, line.took_part) for line in page().to_come] == [
        ("late", True, ""),
        ("ahead", False, ""),
    ]
    assert [line.id for line in page().past] == ["workers", "few"]


def test_rows_have_a_trial_each() -> None:
    sheet = trials_sheet(FOUND, numbers_of(FOUND, Audience.MANAGER), ("steps",), VOICE)
    assert [row[5:] for row in trial_rows(sheet, WORDS).rows] == [
        ("", "*", "", ""),
        ("30–50", "41 (as aimed at)", "*", "*"),
        ("", "", "", ""),
        ("at least 10", "", "", ""),
    ]
    assert trials_sheet(FOUND, numbers_of(FOUND, Audience.MANAGER), ("other",), VOICE).rows == ()


@pytest.mark.parametrize(
    ("lowest", "highest", "told"),
    [(None, None, ""), (10, None, "at least 10"), (None, 20, "at most 20"), (10, 10, "10"), (10, 20, "10–20")],
)
def test_sizes_in_words(lowest: int | None, highest: int | None, told: str) -> None:
    assert size_in_words(Size(lowest=lowest, highest=highest), WORDS) == told
