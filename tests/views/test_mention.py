from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.mention import Mention, chart_mention, method_mention, team_mention
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, intervention, ladder, team

VOICE = Voice(translator(Language.EN), ("en",))


def test_a_record_is_named_with_the_address_of_its_page() -> None:
    assert method_mention("cool-kids", {"cool-kids": intervention("cool-kids", name="Cool Kids")}, VOICE) == Mention(
        Words("Cool Kids"), "interventions/cool-kids"
    )
    assert team_mention("harju", {"harju": team("harju")}, VOICE) == Mention(Words("harju"), "teams/harju")
    assert chart_mention("youth", catalogue(ladder("youth")), VOICE) == Mention(Words("youth"), "charts/youth")


def test_what_is_not_there_has_no_page() -> None:
    assert method_mention("lost", {}, VOICE) == Mention(Words("lost"), None)
