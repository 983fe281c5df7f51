import pytest

from interventio.views.charts.web import page_on_the_web
from support.build import settings


@pytest.mark.parametrize("address", ["https://example.org/steps", "https://example.org/steps/"])
def test_a_page_is_in_the_folder_of_its_language(address: str) -> None:
    found = page_on_the_web(settings(site={"address": address}), "sv", "charts/children")
    assert found == "https://example.org/steps/sv/charts/children.html"


def test_what_is_not_published_has_no_address() -> None:
    assert page_on_the_web(settings(), "sv", "charts/children") is None
