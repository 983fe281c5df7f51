import re
from base64 import b64encode
from collections import Counter
from dataclasses import replace
from hashlib import sha256

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.single_file import single_file
from interventio.views.charts.stepping_chart import SteppingChart
from support.reworded import HOSTILE, reworded
from support.sites import Page, example, sites

ENGLISH = translator(Language.EN)
(SITE,) = sites(example("en"))
TEXT = single_file(SITE, ENGLISH)
PAGE = Page(TEXT)
METHODS = example().interventions
CHARTS = [page.view.id for page in SITE.pages if isinstance(page.view, SteppingChart)]


def ids(page: Page) -> list[str]:
    return [one.attributes["id"] for one in page.elements if "id" in one.attributes]


def test_it_holds_the_charts_and_then_the_methods_by_name() -> None:
    found = [one.attributes["id"] for one in PAGE.all("article") if one.attributes.get("class", "").startswith("leaf")]
    charts, methods = found[: len(CHARTS)], found[len(CHARTS) :]
    assert charts == [f"charts-{id_}" for id_ in CHARTS]
    assert methods[:2] == ["interventions-aart", "interventions-art"]
    assert sorted(methods) == sorted(f"interventions-{id_}" for id_ in METHODS)


def test_no_id_is_there_twice_and_every_link_within_leads_somewhere() -> None:
    known = Counter(ids(PAGE))
    assert [id_ for id_, count in known.items() if count > 1] == []
    for element in PAGE.all("a", "use"):
        goal = element.attributes["href"]
        assert goal[1:] in known if goal.startswith("#") else goal.startswith(("https://", "http://")), goal
    named = Counter(one.attributes["aria-labelledby"] for one in PAGE.elements if "aria-labelledby" in one.attributes)
    assert {id_ for ids_ in named for id_ in ids_.split()} <= known.keys()
    assert "interventions-cool-kids interventions-cool-kids-facts" in named
    radios = Counter(one.attributes["name"] for one in PAGE.all("input"))
    assert radios.keys() <= {f"charts-{id_}-theme" for id_ in CHARTS}


def test_a_method_leads_to_its_chart_and_a_team_to_nothing() -> None:
    goals = {one.attributes["href"] for one in PAGE.all("a")}
    assert {"#charts-children", "#interventions-cool-kids", "#interventions-cool-kids-source-1"} <= goals
    assert not [goal for goal in goals if "teams" in goal]
    assert example().teams["jokilaakson-opiskeluhuolto"].name["en"] in PAGE.one("main").text


def test_nothing_is_loaded_and_nothing_runs() -> None:
    assert not [*PAGE.all("link", "script", "img", "iframe", "base", "form")]
    for element in PAGE.elements:
        assert not {name for name in element.attributes if name.startswith("on") or name == "style"}, element
    (style,) = re.findall(r"<style>(.*?)</style>", TEXT, re.DOTALL)
    policy = next(one.attributes["content"] for one in PAGE.all("meta") if "http-equiv" in one.attributes)
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; font-src data:; base-uri 'none'; form-action 'none'"
    )
    assert all(address.startswith("data:font/woff2;base64,") for address in re.findall(r"url\((.*?)\)", style))


def test_it_is_small_enough_to_send() -> None:
    """The style with its fonts is a quarter of a megabyte; a method adds some kilobytes."""
    assert len(TEXT) < 1_000_000
    fewer = replace(SITE, pages=tuple(page for page in SITE.pages if page.path != "interventions/cool-kids"))
    assert 2_000 < len(TEXT) - len(single_file(fewer, ENGLISH)) < 20_000


def test_families_have_their_own_pages_in_it() -> None:
    (found,) = sites(example("en"), Audience.CLIENT)
    page = Page(single_file(found, ENGLISH))
    known = ids(page)
    assert len(known) == len(set(known))
    assert "interventions-cool-kids-where" in known
    assert "interventions-cool-kids-offered" not in known


def test_words_are_never_markup() -> None:
    def drawn(kinds: tuple[str, ...]) -> Page:
        (found,) = sites(reworded(example("en"), kinds))
        return Page(single_file(found, ENGLISH))

    assert drawn(HOSTILE).skeleton == drawn(("plain",) * len(HOSTILE)).skeleton
