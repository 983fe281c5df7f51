"""Competence charts in a line or two, and random ones, so that tests of their drawing read like data."""

from datetime import date

from hypothesis import strategies as st

from interventio.views.competence.chart import ChartedGroup, ChartedLevel, CompetenceChart
from interventio.views.words import Words
from support.charts import HOSTILE, LONG

SKILLS = ("Itsereflektio", "Auttavan vuorovaikutuksen opastaminen", "Att höra barnet", "X", LONG, *HOSTILE)
GROUPS = (
    "Terveydenhoitajat",
    "Opettajat ja varhais\u00adkasvatuksen henkilöstö",
    "Perheneuvolan ja lastensuojelun asiantuntijat",
    LONG,
    *HOSTILE,
)


def level(number: int, *groups: str, name: str = "Lapsen kuuleminen", example: str = "") -> ChartedLevel:
    """Return a level with its groups, whose ids are their places."""
    stand = tuple(ChartedGroup(f"{number}-{place}", Words(one)) for place, one in enumerate(groups))
    return ChartedLevel(number, f"level-{number}", Words(name), Words(example) if example else None, 3, 2, 1, stand)


def levels(*them: ChartedLevel, title: str = "Osaamisen portaat", notice: str = "") -> CompetenceChart:
    """Return a chart of these levels."""
    return CompetenceChart(
        id="steps",
        language="fi",
        organisation=Words("Harjulan hyvinvointialue"),
        notice=Words(notice) if notice else None,
        title=Words(title),
        subtitle=Words("Mitä työ vaatii ja mistä osaamista saa."),
        model=Words("Keski-Suomen malli"),
        owner=Words("Implementaatiotiimi"),
        levels=them,
        as_of=date(2026, 11, 28),
    )


@st.composite
def random_levels(draw: st.DrawFn, most_groups: int = 100) -> CompetenceChart:
    """Draw charts of two to nine levels with up to so many groups in all, their names short, long and hostile."""
    count = draw(st.integers(2, 9))
    places = draw(st.lists(st.integers(1, count), min_size=1, max_size=most_groups))
    names = draw(st.lists(st.sampled_from(GROUPS), min_size=len(places), max_size=len(places)))
    on = {number: [name for place, name in zip(places, names, strict=True) if place == number] for number in range(10)}
    skills = draw(st.lists(st.sampled_from(SKILLS), min_size=count, max_size=count))
    examples = draw(st.lists(st.sampled_from(("", *GROUPS)), min_size=count, max_size=count))
    them = (
        level(number, *on[number], name=skill, example=example)
        for number, (skill, example) in enumerate(zip(skills, examples, strict=True), start=1)
    )
    return levels(*them, title=draw(st.sampled_from(SKILLS)), notice=draw(st.sampled_from(("", LONG))))
