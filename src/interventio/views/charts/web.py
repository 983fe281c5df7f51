"""Where pages are on the web, once the site is published."""

from interventio.records.settings import Settings


def page_on_the_web(settings: Settings, language: str, page: str) -> str | None:
    """Return the address of a page, or None where the settings do not say where the site is published."""
    address = settings.site.address
    return f"{address.rstrip('/')}/{language}/{page}.html" if address else None
