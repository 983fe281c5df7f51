import pytest

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.grouping import By
from interventio.views.coverage.table import CoverageRow, CoverageTable, coverage_by, headings, mention_of
from interventio.views.figures import figure
from interventio.views.mention import Mention
from interventio.views.numbers import TABLES, numbers_of
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, intervention, ladder, organisation, settings, team

ENGLISH = translator(Language.EN)
VOICE = Voice(ENGLISH, ("en",))
FOUND = catalogue(
    settings(["cool-kids"], languages=["en"]),
    organisation({"harju": {"area": "north"}}, areas=["north"], services=["clinic"], themes=["mood"]),
    ladder(),
    intervention("cool-kids", ["children/guided"]),
    team("harju", ["cool-kids"], {"nurse": {"headcount": 10, "trained": {"cool-kids": 7}}}),
)


def test_a_tier_stands_with_its_number_and_its_ladder() -> None:
    table = numbers_of(FOUND, Audience.COORDINATOR).tables[TABLES.index(By.TIER)]
    assert coverage_by(FOUND, table, VOICE) == CoverageTable(
        id="by-tier",
        title="By step of care",
        first="Step",
        rows=(
            CoverageRow(
                of=Mention(Words("2. guided"), "charts/children"),
                figure=figure(table.total, ENGLISH),
                beside=(Words("children"),),
            ),
        ),
    )


@pytest.mark.parametrize(
    ("by", "key", "mention"),
    [
        (By.TEAM, "harju", Mention(Words("harju"), "teams/harju")),
        (By.INTERVENTION, "cool-kids", Mention(Words("cool-kids"), "interventions/cool-kids")),
        (By.TIER, "children/lost", Mention(Words("children/lost"), None)),
        (By.UNIT, "harju", Mention(Words("harju"), None)),
        (By.DIVISION, "children", Mention(Words("children"), None)),
        (By.AREA, "north", Mention(Words("north"), None)),
        (By.SERVICE, "clinic", Mention(Words("clinic"), None)),
        (By.OCCUPATION, "nurse", Mention(Words("nurse"), None)),
        (By.THEME, "mood", Mention(Words("mood"), None)),
        (By.AREA, None, Mention(Words("no area of its own"), None)),
        (By.OCCUPATION, None, Mention(Words("not known"), None)),
    ],
)
def test_keys_have_names(by: By, key: str | None, mention: Mention) -> None:
    assert mention_of(FOUND, by, key, VOICE) == mention


def test_every_grouping_has_its_headings() -> None:
    assert len({headings(by, VOICE) for by in By}) == len(By)
