"""Everything that is published for one audience: the site in each language, and the API for all of them."""

from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.languages.translator import translator
from interventio.views.api.api import Api, api
from interventio.views.numbers import Numbers
from interventio.views.site.site import Site, seen_by, site


@dataclass(frozen=True, slots=True)
class Published:
    """The site in each language, and the API."""

    sites: tuple[Site, ...]
    api: Api


def published(catalogue: Catalogue, numbers: Numbers) -> Published:
    """Return what is published of a catalogue, as the audience of the numbers sees it."""
    languages = catalogue.settings.languages
    sites = tuple(site(catalogue, numbers, translator(language)) for language in languages)
    return Published(sites, api(seen_by(numbers.audience, catalogue), numbers))
