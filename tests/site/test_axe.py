"""No page has a barrier that axe-core knows: light and dark, on a telephone and on a desk."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from interventio.disclosure.audience import Audience
from support.axe import SIZES, barriers, with_axe
from support.kinds import LANGUAGES, ROOT, html_paths, one_of_each_kind
from support.run import interventio

pytestmark = pytest.mark.browser

BAD = """\
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Bad</title><style>
main { background: white } p { color: #999 } @media (prefers-color-scheme: dark) { p { color: black } }
a { display: none } @media (max-width: 400px) { a { display: block } }
</style></head>
<body><main><h1>Bad</h1><img src="one.png"><p>Faint in the light</p><a href="#"></a></main></body>
</html>
"""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", [*LANGUAGES, ROOT])
def test_no_kind_of_page_has_barriers(browser: Browser, folder: Path, language: str, size: int) -> None:
    with with_axe(browser) as page:
        paths = one_of_each_kind(folder, language)
        found = {path: barriers(page, folder / path, sizes=[size]) for path in paths}
    assert {path: told for path, told in found.items() if told} == {}
    assert found


@pytest.mark.parametrize(
    ("audience", "language"), [(Audience.MANAGER, "sv"), (Audience.PROFESSIONAL, "en"), (Audience.CLIENT, "fi")]
)
def test_neither_have_pages_for_other_audiences(
    browser: Browser, reports: Callable[[Audience], Path], audience: Audience, language: str
) -> None:
    folder = reports(audience)
    with with_axe(browser) as page:
        for name in ("index", "charts/young-people", "interventions/cool-kids"):
            assert barriers(page, folder / language / f"{name}.html") == [], name


def test_neither_has_the_page_of_the_codes(browser: Browser, tmp_path: Path) -> None:
    interventio("explain", "SYN", "--format", "html", "-o", str(tmp_path / "codes.html"), "--lang", "fi")
    with with_axe(browser) as page:
        assert barriers(page, tmp_path / "codes.html") == []


@pytest.mark.long
@pytest.mark.parametrize("language", [*LANGUAGES, ROOT])
@pytest.mark.parametrize("audience", Audience)
def test_no_page_at_all_has_barriers(
    browser: Browser, reports: Callable[[Audience], Path], audience: Audience, language: str
) -> None:
    folder = reports(audience)
    with with_axe(browser) as page:
        found = {path: barriers(page, folder / path) for path in html_paths(folder, language)}
    assert {path: told for path, told in found.items() if told} == {}
    assert found


def test_barriers_are_found(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text(BAD, encoding="utf-8")
    with with_axe(browser) as page:
        assert barriers(page, tmp_path / "bad.html") == [
            "light 390: color-contrast at p",
            "light 390: image-alt at img",
            "light 390: link-name at a",
            "dark 390: image-alt at img",
            "dark 390: link-name at a",
            "light 1440: color-contrast at p",
            "light 1440: image-alt at img",
            "dark 1440: image-alt at img",
        ]
