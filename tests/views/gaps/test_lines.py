"""Gaps in sentences."""

from interventio.catalogue.needs import Need
from interventio.disclosure.gaps import ShownSupply
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.gaps import Gap
from interventio.views.charts.themes import theme_keys
from interventio.views.gaps.lines import concerned, gap_line, steps_of
from interventio.views.voice import Voice
from support.build import catalogue, intervention, ladder, organisation

SCHOOL = {"id": "school", "name": "School age", "ages": {"from": 7, "to": 12}}
COUNTY = catalogue(
    organisation(themes=["anxiety"], age_groups=[SCHOOL]),
    ladder("children", ["light", "guided"]),
    intervention("cool-kids"),
)
VOICE = Voice(translator(Language.EN), ("en",))


def supply(tier: str, gap: Gap) -> ShownSupply:
    return ShownSupply(Need("children", tier, "anxiety", "school"), None, ("cool-kids",), ("vague",), gap)


def sentence(gap: Gap, *tiers: str) -> str:
    line = gap_line(COUNTY, gap, [supply(tier, gap) for tier in tiers], theme_keys(COUNTY, (), VOICE), VOICE)
    return f"{line.theme.name} · {line.age_group}: {line.sentence} {', '.join(str(one.name) for one in line.methods)}"


def test_one_step_and_several() -> None:
    assert sentence(Gap.NOT_USED, "guided") == (
        "anxiety · School age: On step 2 people are trained, but nobody has delivered in the last 12 months: cool-kids"
    )
    assert sentence(Gap.NOT_USED, "light", "guided") == (
        "anxiety · School age: On steps 1 and 2 people are trained, "
        "but nobody has delivered in the last 12 months: cool-kids"
    )


def test_where_ages_are_not_known_it_is_about_the_methods_without_them() -> None:
    assert concerned(Gap.AGES_UNKNOWN, [supply("light", Gap.AGES_UNKNOWN)]) == ("vague",)
    assert concerned(Gap.NO_TEAM, [supply("light", Gap.NO_TEAM), supply("guided", Gap.NO_TEAM)]) == ("cool-kids",)


def test_steps_are_numbered_from_the_lightest() -> None:
    assert {id_: (step.number, str(step.name)) for id_, step in steps_of(COUNTY, "children", VOICE).items()} == {
        "light": (1, "light"),
        "guided": (2, "guided"),
    }
