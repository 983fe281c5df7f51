from dataclasses import replace

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.numbers import numbers_of
from interventio.views.site.site import chart_of, site
from support.build import catalogue, intervention, ladder, organisation, settings, stepping, support_team, team

FOUND = catalogue(
    settings(["cool-kids"], languages=["en"]),
    organisation(themes=["sleep"]),
    ladder("children"),
    ladder("youth"),
    intervention("cool-kids", ["children/guided", "youth/light"]),
    team("harju", ["cool-kids"], {"nurse": {"headcount": 10, "trained": {"cool-kids": 7}}}),
    support_team("worry", interventions=["cool-kids"]),
)
NUMBERS = numbers_of(FOUND, Audience.COORDINATOR)
ENGLISH = translator(Language.EN)


def test_every_record_has_its_page() -> None:
    assert [(page.path, page.section, page.view.kind) for page in site(FOUND, NUMBERS, ENGLISH).pages] == [
        ("index", "home", "home-page"),
        ("charts/children", "home", "stepping-chart"),
        ("charts/children.embed", "home", "chart-embed"),
        ("charts/youth", "home", "stepping-chart"),
        ("charts/youth.embed", "home", "chart-embed"),
        ("changes", "home", "changes-page"),
        ("news", "home", "news-page"),
        ("interventions/index", "interventions", "method-index"),
        ("find/index", "interventions", "navigator-index"),
        ("find/sleep", "interventions", "navigator-page"),
        ("interventions/cool-kids", "interventions", "intervention-page"),
        ("teams/index", "teams", "team-index"),
        ("teams/harju", "teams", "team-page"),
        ("support/index", "teams", "support-index"),
        ("support/worry", "teams", "support-page"),
        ("support/learnt", "teams", "learnt-page"),
        ("units/index", "teams", "unit-index"),
        ("units/harju", "teams", "unit-page"),
        ("induction/harju", "teams", "induction-page"),
        ("network", "teams", "network-page"),
        ("coverage", "coverage", "coverage-page"),
        ("gaps", "coverage", "gaps-page"),
        ("use", "coverage", "use-page"),
        ("trainings", "coverage", "trainings-page"),
        ("equity", "coverage", "equity-page"),
        ("plan", "coverage", "plan-page"),
        ("actions", "actions", "actions-page"),
        ("agenda", "actions", "agenda-page"),
        ("about", "about", "about-page"),
        ("glossary", "about", "glossary-page"),
        ("accessibility", "about", "accessibility-page"),
        ("data", "about", "download-page"),
        ("a-z", "interventions", "alphabet-page"),
        ("search", "search", "search-page"),
    ]


def test_the_coverage_of_a_tier_stands_on_its_own_ladder() -> None:
    for ladder_, shown in (("children", [None, 7, None]), ("youth", [7, None, None])):
        steps = chart_of(FOUND, ladder_, NUMBERS, ENGLISH).steps
        assert [step.coverage and step.coverage.part for step in steps] == shown


def test_families_find_no_page_of_staff_and_professionals_none_of_actions() -> None:
    kinds = {
        audience: {page.view.kind for page in site(FOUND, numbers_of(FOUND, audience), ENGLISH).pages}
        for audience in Audience
    }
    staff = {
        *("intervention-page", "team-index", "team-page", "unit-index", "unit-page", "induction-page"),
        *("coverage-page", "gaps-page", "trainings-page", "equity-page"),
    }
    everybody = {"home-page", "about-page", "glossary-page", "accessibility-page", "navigator-index", "navigator-page"}
    assert all(everybody < seen for seen in kinds.values())
    assert kinds[Audience.CLIENT].isdisjoint({*staff, "actions-page", "agenda-page"})
    assert kinds[Audience.PROFESSIONAL] == kinds[Audience.MANAGER] - {"actions-page", "agenda-page"}
    assert staff < kinds[Audience.PROFESSIONAL]


def test_a_chart_for_some_readers_is_published_for_them_alone() -> None:
    charted = replace(FOUND, steppings={**FOUND.steppings, "help": stepping("help", audiences=["client"])})
    paths = {
        audience: [page.path for page in site(charted, numbers_of(charted, audience), ENGLISH).pages]
        for audience in Audience
    }
    assert [audience for audience in Audience if "charts/help" in paths[audience]] == [Audience.CLIENT]
