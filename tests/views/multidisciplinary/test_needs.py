"""What clients need, in words, and what that says about the composition."""

from datetime import date

import pytest

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.disclosure.team_demand import ShownDemand, shown_demand
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.multidisciplinary_team import MultidisciplinaryTeam
from interventio.views.multidisciplinary.needs import (
    findings_of_need,
    need_groups,
    need_rules,
    time_in_words,
    time_line,
)
from interventio.views.multidisciplinary.page import PartFigure, TimeLine
from interventio.views.voice import Voice
from support.build import catalogue, multidisciplinary_team

VOICE = Voice(translator(Language.EN), ("en",))


def team(*years: tuple[int, int, int], posts: tuple[object, object] = (1, 2)) -> MultidisciplinaryTeam:
    """Return a team whose nurses, 1 and from 2025 on 2, were needed and lacked by so many of so many clients."""
    compositions = [
        {"since": since, "posts": [{"occupation": "nurse", "posts": amount}], "capacity": 24}
        for since, amount in zip(("2020-01-01", "2025-01-01"), posts, strict=True)
    ]
    demand = [
        {
            "starts": f"{year}-01-01",
            "ends": f"{year}-12-31",
            "clients": clients,
            "needing": {"nurse": needing},
            "lacking": {"nurse": lacking},
        }
        for year, (clients, needing, lacking) in enumerate(years, start=2024)
    ]
    return multidisciplinary_team("t", compositions=compositions, demand=demand, stay={"usual": 6})


def shown(one: MultidisciplinaryTeam, audience: Audience = Audience.COORDINATOR) -> tuple[ShownDemand, ...]:
    return shown_demand(catalogue(one), audience)["t"]


def told(one: MultidisciplinaryTeam, audience: Audience = Audience.COORDINATOR) -> tuple[str, ...]:
    return findings_of_need(catalogue(one), one, shown(one, audience), VOICE)


SHORT = "nurse is short: 40% of those who needed the profession had to do without or wait (12 / 30, {year})."


def test_the_latest_time_tells_what_is_short() -> None:
    assert told(team((60, 30, 12))) == (SHORT.format(year=2024),)


def test_the_latest_time_tells_what_is_rarely_needed() -> None:
    assert told(team((60, 8, 0))) == (
        "nurse is rarely needed: 13% of the clients needed the profession (8 / 60, 2024).",
    )


def test_what_is_neither_short_nor_rarely_needed_is_not_told() -> None:
    assert told(team((60, 30, 6))) == ()


def test_what_followed_a_change_of_posts_is_told_beside_what_was_before() -> None:
    assert told(team((60, 30, 12), (60, 30, 6))) == (
        (
            "nurse: from 1 to 2 posts on 1 Jan 2025. Of those who needed the profession, 40% had to do without or wait "
            "before the change (2024), and 20% after it (2025)."
        ),
    )


def test_where_posts_stayed_the_same_no_change_is_told() -> None:
    assert told(team((60, 30, 12), (60, 30, 6), posts=(2, 2))) == ()


@pytest.mark.parametrize("audience", [Audience.MANAGER, Audience.PROFESSIONAL])
def test_sentences_that_rest_on_hidden_numbers_are_left_out(audience: Audience) -> None:
    few = team((60, 30, 12), (60, 30, 27))
    assert len(told(few)) == 2
    assert told(few, audience) == ()


def test_need_is_told_by_profession_and_time() -> None:
    one = team((60, 30, 12), (60, 8, 0))
    (group,) = need_groups(catalogue(one), one, shown(one), VOICE)
    assert [
        (line.time, line.needing.percent, line.lacking.parts, line.per_post, line.says) for line in group.lines
    ] == [
        ("2024", "50%", "12 / 30", "30", "short"),
        ("2025", "13%", "0 / 8", "4", "rarely needed"),
    ]


def test_a_hidden_number_is_an_asterisk() -> None:
    one = team((60, 30, 2))
    ((line,),) = (group.lines for group in need_groups(catalogue(one), one, shown(one, Audience.MANAGER), VOICE))
    hidden = PartFigure(State.HIDDEN, "*", "", None)
    assert (line.needing, line.lacking, line.per_post, line.posts, line.says) == (hidden, hidden, "*", "1", "")


def test_clients_stand_beside_posts_and_room() -> None:
    (time,) = shown(team((60, 30, 12)))
    assert time_line(time, VOICE.words) == TimeLine("2024", "60", "1", "60", "20", "24")
    (few,) = shown(team((4, 2, 1)), Audience.MANAGER)
    assert time_line(few, VOICE.words) == TimeLine("2024", "*", "1", "*", "*", "24")


@pytest.mark.parametrize(
    ("starts", "ends", "words"),
    [
        ("2025-01-01", "2025-12-31", "2025"),
        ("2025-01-01", "2025-10-31", "Jan 2025 – Oct 2025"),
        ("2025-03-01", "2025-03-31", "Mar 2025"),
        ("2025-03-02", "2025-03-31", "2 Mar 2025 – 31 Mar 2025"),
        ("2025-03-01", "2026-02-28", "Mar 2025 – Feb 2026"),
    ],
)
def test_a_time_is_as_short_as_it_can_be(starts: str, ends: str, words: str) -> None:
    first, last = map(date.fromisoformat, (starts, ends))
    time = ShownDemand(first, last, State.EXACT, 9, None, None, None, None, ())
    assert time_in_words(time, VOICE.words) == words


def test_only_those_from_whom_something_is_hidden_are_told_so() -> None:
    rules = [
        need_rules(Audience.COORDINATOR, VOICE.words, hides=True),
        need_rules(Audience.MANAGER, VOICE.words, hides=False),
        need_rules(Audience.MANAGER, VOICE.words, hides=True),
    ]
    assert ["asterisk" in " ".join(one) for one in rules] == [False, False, True]
