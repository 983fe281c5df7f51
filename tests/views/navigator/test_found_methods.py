from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.navigator import TrainedNow, found_for
from interventio.measures.wishes import Wishes
from interventio.records.base import Part
from interventio.records.statement import AgeRange
from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.mention import Mention
from interventio.views.navigator.found_methods import teller_of
from interventio.views.navigator.page import FoundMethod, GivenBy, Why
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, intervention, ladder, organisation, settings, team

WORDS = organisation(
    {"harju": {"area": "north"}, "all": {}}, areas=["north"], services=["school"], themes=["sleep", "anxiety"]
)
COOL_KIDS = intervention(
    "cool-kids",
    themes=["anxiety", "sleep", "unheard-of"],
    ages=[{"from": 7, "to": 12, "source": "guide", "basis": "evaluated"}, {"to": 9}, {"from": 13}],
    formats={"forms": ["group", "parents"]},
    placements=[{"ladder": "children", "tier": "guided", "services": ["school"], "reason": "Mild anxiety."}],
    ratings=[
        {"register": "Itla", "scale": "1–3", "value": "3/3", "label": {"fi": "vahva näyttö"}, "version": "2"},
        {"register": "EIF"},
    ],
    sources=[{"id": "guide", "title": "The guide", "publisher": "The publisher"}],
    for_families="Learn to be brave.",
)
TEAMS = (
    team("ranta", ["cool-kids"], units=["all"]),
    team("harju", [{"intervention": "cool-kids", "languages": ["sv"]}], public_contact="www.example.org"),
)
TRAINED = {("harju", "cool-kids"): TrainedNow.YES}
ANXIOUS = Wishes(ages=AgeRange.model_construct(lowest=8, highest=8), themes=("anxiety",))


def told(wishes: Wishes, *records: Part, audience: Audience = Audience.COORDINATOR) -> FoundMethod:
    found: Catalogue = catalogue(settings(languages=["en"]), WORDS, ladder(), *records)
    trained = TRAINED if audience is Audience.COORDINATOR else {}
    teller = teller_of(found, audience, trained, Voice(translator(Language.EN), ("en",)))
    ((match,),) = [matches for stair in found_for(found, wishes).stairs for _, matches in stair.steps if matches]
    return teller.method(match, wishes)


def test_a_method_is_told_with_why_it_fits_and_who_gives_it() -> None:
    assert told(ANXIOUS, COOL_KIDS, *TEAMS) == FoundMethod(
        id="cool-kids",
        method=Mention(Words("cool-kids"), "interventions/cool-kids"),
        theme=ThemeKey("anxiety", Words("anxiety"), 1, 0),
        kind="intervention",
        kind_name="Intervention",
        quiet="from age 7 · group, parents",
        text=None,
        why=(
            Why("Ages", (Words("ages 7–12 (as evaluated, The publisher)"), Words("up to age 9"))),
            Why("Theme", (Words("anxiety (its first theme)"),)),
            Why("Form", (Words("group, parents"),)),
            Why("Services", (Words("school"),)),
            Why("Why on this step", (Words("Mild anxiety."),)),
            Why("Rating", (Words("Itla: 3/3 vahva näyttö, scale 1–3, 2"), Words("EIF"))),
        ),
        unknown=(),
        offer="2 teams give it now.",
        given_by=(
            GivenBy(
                id="harju",
                team=Mention(Words("harju"), "teams/harju"),
                areas=(Words("north"),),
                languages=("Swedish",),
                contact=Words("www.example.org"),
                trained="yes",
                trained_words="trained people now: yes",
            ),
            GivenBy("ranta", Mention(Words("ranta"), "teams/ranta"), (), (), None, "", ""),
        ),
    )


def test_without_a_wish_all_its_ages_and_themes_are_told() -> None:
    why = {one.label: [*map(str, one.told)] for one in told(Wishes(), COOL_KIDS).why}
    assert why["Ages"] == ["ages 7–12 (as evaluated, The publisher)", "up to age 9", "from age 13"]
    assert why["Theme"] == ["anxiety (its first theme)", "sleep (a further theme)"]


def test_families_are_told_in_their_words_and_nothing_of_the_trained() -> None:
    family = told(ANXIOUS, COOL_KIDS, *TEAMS, audience=Audience.CLIENT)
    assert (family.text, family.kind_name, [one.label for one in family.why]) == (
        Words("Learn to be brave."),
        "",
        ["For whom", "Form"],
    )
    assert [(one.id, one.contact, one.trained, one.trained_words) for one in family.given_by] == [
        ("harju", Words("www.example.org"), "", ""),
        ("ranta", None, "", ""),
    ]
    assert told(ANXIOUS, COOL_KIDS, audience=Audience.CLIENT).offer == "No team has been named."


def test_what_is_not_known_is_said() -> None:
    vague = intervention("vague", ["children/light"], (), formats={"forms": ["self-help"]})
    shown = told(ANXIOUS, vague)
    assert (shown.theme, shown.unknown, shown.offer, shown.given_by) == (
        None,
        ("It is not known for which ages it is.", "It is not known what it is for."),
        "People use it on their own, so no team is needed.",
        (),
    )
    assert told(ANXIOUS, COOL_KIDS).offer == "No team is to give it now."
