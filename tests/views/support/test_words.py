import pytest

from interventio.catalogue.team_seasons import Presence
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.meetings import SeasonCount, SeasonState
from interventio.records.seasons import season_named
from interventio.views.support.page import SeasonCell
from interventio.views.support.words import presence_in_words, season_cell

ENGLISH = translator(Language.EN)


def count(held: int, planned: int, standing: SeasonState, untold: int = 0, cancelled: int = 0) -> SeasonCount:
    return SeasonCount(
        season_named("2026-spring"), held, planned, untold, cancelled, 0, 0, to_do=0, overdue=0, standing=standing
    )


@pytest.mark.parametrize(
    ("counted", "cell"),
    [
        (
            count(3, 0, SeasonState.REACHED),
            SeasonCell("Spring 2026", ("held",) * 3, "3 held", "reached", "often enough"),
        ),
        (
            count(1, 0, SeasonState.MISSED, cancelled=1),
            SeasonCell("Spring 2026", ("held", "lacking"), "1 held, 1 cancelled", "missed", "too seldom"),
        ),
        (
            count(0, 1, SeasonState.UNDER_WAY, untold=2),
            SeasonCell(
                "Spring 2026",
                ("planned", "lacking"),
                "0 held, 1 planned, 2 not told",
                "under-way",
                "the season is under way",
            ),
        ),
        (
            count(0, 0, SeasonState.IN_PART),
            SeasonCell("Spring 2026", (), "0 held", "in-part", "there for a part of the season"),
        ),
    ],
)
def test_a_season_has_a_dot_for_each_meeting_and_for_those_that_are_lacking(
    counted: SeasonCount, cell: SeasonCell
) -> None:
    assert season_cell(counted, ENGLISH) == cell


def test_a_picture_does_not_grow_without_end() -> None:
    assert len(season_cell(count(500, 0, SeasonState.REACHED), ENGLISH).dots) == 9


def test_presence_is_told_in_words_and_what_is_not_known_is_no_absence() -> None:
    told = {
        (supervisor, worker): presence_in_words(Presence(supervisor, worker), ENGLISH)
        for supervisor in (True, False, None)
        for worker in (True, False, None)
    }
    unknown = "It is not known whether both a supervisor and a trained worker were there."
    assert told == {
        (True, True): "A supervisor and a trained worker were there.",
        (True, False): "A supervisor was there, but no trained worker.",
        (False, True): "A trained worker was there, but no supervisor.",
        (False, False): "Neither a supervisor nor a trained worker was there.",
        **{pair: unknown for pair in told if None in pair},
    }
