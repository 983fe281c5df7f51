"""The filters of the list of methods in a real browser: with the keyboard alone, and with the state in the address."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from interventio.records.intervention import Placement
from support.browser import FAINT, SIDEWAYS
from support.sites import example
from support.watching import served, watched

pytestmark = pytest.mark.browser

LIST = "fi/interventions/index.html"


def shown(page: Page) -> set[str]:
    links = page.locator("[data-method]:visible th a").evaluate_all("all => all.map(one => one.getAttribute('href'))")
    return {link.rpartition("/")[2].removesuffix(".html") for link in links}


def told(page: Page) -> str:
    return page.locator("[data-filters] [role=status]").text_content() or ""


def _degrees(place: Placement) -> set[str]:
    tier = example().tier(place)
    return {degree.value for degree in tier.severities} if tier else set()


def methods(**wanted: object) -> set[str]:
    """Return the ids of the example's methods whose record says this."""
    found = set()
    for id_, method in example().interventions.items():
        ages = [
            (one.lowest or 0) <= age <= (one.highest or 999)
            for one in method.ages
            for age in [wanted.get("age")]
            if isinstance(age, int)
        ]
        fits = {
            "age": any(ages),
            "theme": wanted.get("theme") in method.themes,
            "form": wanted.get("form") in [one.value for one in (method.formats.forms if method.formats else ())],
            "kind": wanted.get("kind") == method.kind.value,
            "step": wanted.get("step") in {f"{one.ladder}/{one.tier}" for one in method.placements},
            "chart": wanted.get("chart") in {one.ladder for one in method.placements},
            "severity": wanted.get("severity") in {one for place in method.placements for one in _degrees(place)},
            "selected": id_ in example().settings.coverage.methods,
        }
        if all(fits[name] for name in wanted):
            found.add(id_)
    return found


EVERYTHING = methods()
STEP = f"children/{example().ladders['children'].tiers[0].id}"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", EVERYTHING),
        ("?theme=ahdistus", methods(theme="ahdistus")),
        ("?age=14", methods(age=14)),
        ("?theme=ahdistus&age=14", methods(theme="ahdistus", age=14)),
        ("?form=group", methods(form="group")),
        ("?kind=assessment-method", methods(kind="assessment-method")),
        (f"?step={STEP}", methods(step=STEP)),
        ("?step=children", methods(chart="children")),
        ("?severity=severe", methods(severity="severe")),
        ("?selected=yes", methods(selected=True)),
        ("?words=chilled", {"cool-kids"}),
        ("?theme=nothing-of-the-kind&age=old&kind=__proto__&form=%3Cscript%3E&other=1", EVERYTHING),
        ("?selected=perhaps", EVERYTHING),
    ],
)
def test_an_address_that_was_sent_shows_the_same(
    browser: Browser, folder: Path, words: str, expected: set[str]
) -> None:
    assert expected
    with watched(browser, f"{folder.as_uri()}/{LIST}{words}") as page:
        assert shown(page) == expected
        assert told(page).startswith(f"{len(expected)} ")


def test_filters_are_set_and_taken_back_with_the_keyboard(browser: Browser, folder: Path) -> None:
    with served(folder) as site, watched(browser, f"{site}/{LIST}") as page:
        page.focus("[name=words]")
        page.keyboard.press("Tab")
        page.keyboard.type("14")
        expect(page).to_have_url(f"{site}/{LIST}?age=14")
        page.keyboard.press("Tab")
        page.keyboard.type("Ahd")
        expect(page).to_have_url(f"{site}/{LIST}?age=14&theme=ahdistus")
        assert shown(page) == methods(theme="ahdistus", age=14)
        page.go_back()
        expect(page).to_have_url(f"{site}/{LIST}?age=14")
        assert shown(page) == methods(age=14)
        page.go_back()
        expect(page).to_have_url(f"{site}/{LIST}")
        assert shown(page) == EVERYTHING
        page.go_forward()
        page.go_forward()
        assert shown(page) == methods(theme="ahdistus", age=14)
        page.focus("[data-clear]")
        page.keyboard.press("Enter")
        expect(page).to_have_url(f"{site}/{LIST}")
        assert shown(page) == EVERYTHING
        assert page.evaluate("document.activeElement.name") == "words"


def test_an_open_range_of_ages_is_open_and_unknown_ages_are_told(browser: Browser, folder: Path) -> None:
    unknown = {id_ for id_, method in example().interventions.items() if not method.ages}
    with watched(browser, f"{folder.as_uri()}/{LIST}?age=14") as page:
        assert not shown(page) & unknown
        assert "art" in shown(page)
        assert (page.locator("[data-unsure]").text_content() or "").startswith(f"{len(unknown)} ")
        page.fill("[name=age]", "")
        assert page.locator("[data-unsure]").text_content() == ""


def test_an_empty_list_says_what_to_take_back(browser: Browser, folder: Path) -> None:
    with watched(browser, f"{folder.as_uri()}/{LIST}?age=3&theme=paihteet&form=group") as page:
        assert shown(page) == set()
        assert page.locator("[data-group]:visible, [data-to]:visible").count() == 0
        ways = page.locator("[data-nothing] li")
        expected = [
            (name, found)
            for name, found in (
                ("theme", methods(age=3, form="group")),
                ("form", methods(age=3, theme="paihteet")),
                ("age", methods(theme="paihteet", form="group")),
            )
            if found
        ]
        assert ways.count() == len(expected)
        page.locator("[data-nothing] button").first.focus()
        page.keyboard.press("Enter")
        assert len(shown(page)) == max(len(found) for _, found in expected)
        assert page.evaluate("document.activeElement.name") == max(expected, key=lambda one: len(one[1]))[0]
        assert not page.locator("[data-nothing]").is_visible()


def test_the_switch_of_languages_takes_the_filters_along(browser: Browser, folder: Path) -> None:
    with watched(browser, f"{folder.as_uri()}/{LIST}?theme=ahdistus&age=14#theme-2") as page:
        page.focus(".tongues a[lang=sv]")
        page.keyboard.press("Enter")
        page.wait_for_url(f"{folder.as_uri()}/sv/interventions/index.html?theme=ahdistus&age=14#theme-2")
        assert shown(page) == methods(theme="ahdistus", age=14)


def test_the_key_of_a_chart_stands_in_the_address(browser: Browser, folder: Path) -> None:
    with watched(browser, f"{folder.as_uri()}/fi/charts/children.html") as page:
        page.focus("#f-all")
        page.keyboard.press("ArrowRight")
        chosen = page.evaluate("document.activeElement.value")
        expect(page).to_have_url(f"{folder.as_uri()}/fi/charts/children.html?theme={chosen}")
        page.reload()
        assert page.locator(".key input:checked").input_value() == chosen
        page.keyboard.press("Tab")
        page.focus(f".key input[value={chosen}]")
        page.keyboard.press("ArrowLeft")
        expect(page).to_have_url(f"{folder.as_uri()}/fi/charts/children.html")


@pytest.mark.parametrize("is_dark", [False, True])
def test_filters_stay_in_the_window_and_can_be_read(browser: Browser, folder: Path, *, is_dark: bool) -> None:
    with watched(browser, f"{folder.as_uri()}/{LIST}?age=3&theme=paihteet&form=group", is_dark=is_dark) as page:
        assert page.evaluate(FAINT) == []
        for width in (320, 390, 768, 1280, 1440):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate(SIDEWAYS) <= 0, width
