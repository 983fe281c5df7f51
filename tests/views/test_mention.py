from dataclasses import replace

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.mention import Mention, chart_mention, method_mention, team_mention
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, intervention, ladder, stepping, team

VOICE = Voice(translator(Language.EN), ("en",))


def test_a_record_is_named_with_the_address_of_its_page() -> None:
    assert method_mention("cool-kids", {"cool-kids": intervention("cool-kids", name="Cool Kids")}, VOICE) == Mention(
        Words("Cool Kids"), "interventions/cool-kids"
    )
    assert team_mention("harju", {"harju": team("harju")}, VOICE) == Mention(Words("harju"), "teams/harju")
    assert chart_mention("youth", catalogue(ladder("youth")), VOICE) == Mention(Words("youth"), "charts/youth")


def test_what_is_not_there_has_no_page() -> None:
    assert method_mention("lost", {}, VOICE) == Mention(Words("lost"), None)


def test_where_a_ladder_s_own_chart_is_not_published_another_of_it_stands_in() -> None:
    found = catalogue(ladder("youth"), stepping("youth", "youth"), stepping("help", "youth", name="Help"))
    others = replace(found, steppings={"help": found.steppings["help"]})
    assert chart_mention("youth", others, VOICE) == Mention(Words("Help"), "charts/help")
    assert chart_mention("youth", replace(found, steppings={}), VOICE) == Mention(Words("youth"), None)
