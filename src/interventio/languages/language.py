"""The languages that interventio itself speaks."""

from enum import StrEnum


class Language(StrEnum):
    """A language of the messages, charts and pages, named by its BCP 47 code."""

    FI = "fi"
    SV = "sv"
    EN = "en"

    @property
    def own_name(self) -> str:
        """The name of the language in the language itself."""
        return {"fi": "Suomi", "sv": "Svenska", "en": "English"}[self.value]

    @property
    def locale(self) -> str:
        """The locale whose dates and numbers the language follows."""
        return {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}[self.value]


def language_of(tag: str) -> Language | None:
    """Return the language that a tag such as `fi`, `fi_FI.UTF-8` or `sv-FI` begins with, if it is one of ours."""
    start = tag.replace("_", "-").partition("-")[0].partition(".")[0].casefold()
    return Language(start) if start in set(Language) else None
