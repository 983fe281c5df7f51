from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.site.frame import Tongue, frame
from interventio.views.words import Words
from support.build import catalogue, organisation, settings

FOUND = catalogue(
    settings(languages=["fi", "sv"], target=72.5, owner={"fi": "Tiimi"}), organisation(themes=["sleep", "mood"])
)


def test_the_frame_speaks_its_language_and_knows_the_others() -> None:
    around = frame(FOUND, Audience.CLIENT, translator(Language.SV))
    assert (around.language, around.tongues) == ("sv", (Tongue("fi", "Suomi"), Tongue("sv", "Svenska")))
    assert (around.organisation, around.owner, around.notice) == (Words("Harjula", "fi"), Words("Tiimi", "fi"), None)
    assert (around.as_of.iso, around.themes, float(around.target_share)) == ("2026-06-01", 2, 0.725)


def test_only_coordinators_are_warned() -> None:
    warnings = {audience: frame(FOUND, audience, translator(Language.EN)).internal for audience in Audience}
    assert warnings.pop(Audience.COORDINATOR).endswith("not for publication.")
    assert set(warnings.values()) == {""}


def test_beside_methods_stands_the_navigator_beside_teams_units_and_beside_coverage_what_follows() -> None:
    beside = {
        audience: [item.page for item in frame(FOUND, audience, translator(Language.EN)).beside]
        for audience in (Audience.PROFESSIONAL, Audience.CLIENT)
    }
    assert beside == {
        Audience.PROFESSIONAL: [
            *("interventions/index", "find/index", "teams/index", "units/index", "network"),
            *("coverage", "gaps", "use", "trainings", "equity"),
        ],
        Audience.CLIENT: ["interventions/index", "find/index"],
    }


def test_the_accessibility_statement_is_linked_at_the_foot_of_every_page() -> None:
    foot = [item.page for item in frame(FOUND, Audience.CLIENT, translator(Language.EN)).foot]
    assert foot == ["about", "glossary", "accessibility", "data"]
