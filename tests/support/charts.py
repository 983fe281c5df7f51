"""Stepped-care charts in a line or two, and random ones, so that tests of drawings read like data."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from random import Random

from hypothesis import strategies as st

from interventio.disclosure.shown import ShownShare, State
from interventio.views.charts.own_look import PLAIN_LOOK, Logo, OwnLook
from interventio.views.charts.stepping_chart import Card, Several, Step, SteppingChart, ThemeKey
from interventio.views.words import Words

TARGET = Fraction(7, 10)
LONG = "Lastensuojelun perhehoitajavalmennuspalvelukokonaisuuden monimuotoinen vanhempainohjausmenetelmä"
HOSTILE = (
    "<script>alert(1)</script>",
    "{{ 7 * 7 }}{% raise %}",
    "]]><!-- & --> &amp; \"quoted\" 'words'",
    "=1+1",
    "[bold red]rich[/bold red]",
    "\x1b[31mred\x1b[0m \x00\x07",
    "\u202ereversed\u200b \ufeff\ufffe",
    "two\nlines\tand a tab",
    "漢字かな交じり文 🙂",
    "W" * 200,
)
NAMES = (
    "Unikoulu nuorille",
    "Interpersonaalinen psykoterapia",
    "Puhelinohjattu vanhempainohjelma",
    "ADHD-lääkehoito ja seuranta",
    "SDQ",
    LONG,
    *HOSTILE,
)
SHARES = (
    None,
    ShownShare(State.UNKNOWN),
    ShownShare(State.HIDDEN),
    ShownShare(State.NOBODY),
    ShownShare(State.EXACT, 0, 12, Fraction(0), 9, is_reached=False, unknown=2),
    ShownShare(State.EXACT, 34, 50, Fraction(34, 50), 1, is_reached=False),
    ShownShare(State.EXACT, 12, 12, Fraction(1), 0, is_reached=True),
)


def theme(id_: str = "sleep", look: int = 0, count: int = 1) -> ThemeKey:
    """Return a theme, named as its id."""
    return ThemeKey(id_, Words(id_), look, count)


def card(
    name: str = "Unikoulu",
    key: ThemeKey | None = None,
    quiet: str = "",
    *,
    also: tuple[int, ...] = (),
    target: bool = False,
) -> Card:
    """Return a card; its id is its name in lower case."""
    return Card(name.lower().replace(" ", "-"), Words(name), key, quiet, also, target)


def step(number: int, *cards: Card, name: str = "Omahoito", coverage: ShownShare | None = None, **facts: str) -> Step:
    """Return a step with its facts by their labels: `step(1, card("Unikoulu"), Who="Everybody")`."""
    told = tuple((label, Words(text)) for label, text in facts.items())
    return Step(number, f"tier-{number}", Words(name), told, cards, coverage)


def chart(*steps: Step, themes: tuple[ThemeKey, ...] = (), assessments: tuple[Card, ...] = ()) -> SteppingChart:
    """Return a chart with these steps."""
    return SteppingChart(
        id="children",
        language="en",
        organisation=Words("Harjula"),
        notice=None,
        title=Words("Stepped support"),
        subtitle=None,
        model=Words("A model of our own."),
        owner=Words("The implementation team"),
        edition="",
        factors=(),
        themes=themes,
        steps=steps,
        assessments=assessments,
        target="70%",
        target_share=TARGET,
        as_of=date(2026, 6, 1),
    )


LOGO = Logo("svg", b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>', None)
WITH_LOGO = OwnLook(logo=LOGO)


@st.composite
def charts(draw: st.DrawFn, most_cards: int = 30) -> SteppingChart:
    """Return charts of 3 to 9 steps with up to so many cards, spread in any way, with texts of every kind."""
    chance = Random(draw(st.integers(0, 2**32)))  # noqa: S311 - nobody is to be kept from guessing it
    steps, cards = draw(st.integers(3, 9)), draw(st.integers(0, most_cards))
    themes = tuple(theme(chance.choice(NAMES), look) for look in range(draw(st.integers(0, 20))))
    heaviest = draw(st.integers(1, steps))
    standing = [min(steps, max(1, round(chance.triangular(1, steps, heaviest)))) for _ in range(cards)]
    made = [standing_on(_random_card(chance, themes, steps), _spread(chance, on, steps)) for on in standing]
    plain = chart(
        *(
            _random_step(chance, number, tuple(held[number] for held in made if number in held))
            for number in range(1, steps + 1)
        ),
        themes=themes,
        assessments=tuple(_random_card(chance, themes, steps) for _ in range(draw(st.integers(0, 9)))),
    )
    return replace(
        plain,
        organisation=_words(chance),
        notice=chance.choice((None, _words(chance))),
        title=_words(chance),
        subtitle=chance.choice((None, _words(chance))),
        model=Words(" ".join(chance.choices(NAMES, k=chance.randint(1, 6)))),
        owner=_words(chance),
        edition=chance.choice(("", *NAMES)),
        factors=tuple(_words(chance) for _ in range(chance.randint(0, 5))),
        several=chance.choice(tuple(Several)),
        look=chance.choice((PLAIN_LOOK, WITH_LOGO)),
        address=chance.choice((None, "https://harjula.example/porrastukset/fi/charts/children.html")),
        outdated=chance.choice((None, None, _words(chance))),
    )


def standing_on(one: Card, numbers: Iterable[int]) -> dict[int, Card]:
    """Return the cards of a method on these steps, by their numbers; that of a method on one step is left as it is."""
    held = sorted(set(numbers))
    if len(held) == 1:
        return {held[0]: one}
    return {number: replace(one, also_on=tuple(other for other in held if other != number)) for number in held}


def several_steps(counts: Sequence[int], name: str = "Unikoulu nuorille", several: int = 0) -> SteppingChart:
    """Return a chart with so many methods on each step, `several` of which stand on the next step as well."""
    cards: list[list[Card]] = [[] for _ in counts]
    for place, count in enumerate(counts):
        for number in range(count):
            one = replace(card(name, theme(look=number % 8), "7–17\u00a0v · ryhmä"), id=f"m-{place}-{number}")
            on = (place + 1, place + 2) if number < several and place + 1 < len(cards) else (place + 1,)
            for step_, held in standing_on(one, on).items():
                cards[step_ - 1].append(held)
    return chart(*(step(number, *held, Who=LONG, Where="Koulu") for number, held in enumerate(cards, start=1)))


def _spread(chance: Random, number: int, steps: int) -> tuple[int, ...]:
    """Return the steps of a method: most stand on one, some on neighbours, a few anywhere."""
    match chance.randint(0, 9):
        case 0 | 1:
            return (number, min(number + chance.randint(1, 2), steps))
        case 2:
            return (number, *chance.sample(range(1, steps + 1), min(3, steps)))
        case _:
            return (number,)


def _random_card(chance: Random, themes: tuple[ThemeKey, ...], steps: int) -> Card:
    also = sorted(chance.sample(range(1, steps + 1), chance.choice((0, 0, 1, steps // 2))))
    return Card(
        id=f"method-{chance.randint(0, 10**9)}",
        name=_words(chance),
        theme=chance.choice((None, *themes)),
        quiet=chance.choice(("", "7–17\u00a0v · ryhmä", *NAMES)),
        also_on=tuple(also),
        is_selected=chance.random() < 0.3,
    )


def _random_step(chance: Random, number: int, cards: tuple[Card, ...]) -> Step:
    labels = chance.sample(("For whom", "Where", "How long", "Step up when"), chance.randint(0, 4))
    facts = tuple((label, _words(chance)) for label in labels)
    return Step(number, f"tier-{number}", _words(chance), facts, cards, chance.choice(SHARES))


def _words(chance: Random) -> Words:
    return Words(chance.choice(NAMES), chance.choice((None, None, "sv")))
