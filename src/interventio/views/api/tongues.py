"""All languages at once: texts of the workspace and sentences of our own, by language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from interventio.languages.language import Language
from interventio.languages.translator import Translator, translator
from interventio.records.text import UNTOLD
from interventio.views.api.documents import Texts


@dataclass(frozen=True, slots=True)
class Tongues:
    """The languages of a workspace, the first one being that of texts that are written without one."""

    languages: tuple[Language, ...]

    def text(self, text: Mapping[str, str]) -> Texts:
        """Return a text of the workspace in the languages that it is written in."""
        return {self.languages[0].value if tag == UNTOLD else tag: words for tag, words in text.items()}

    def text_if_any(self, text: Mapping[str, str] | None) -> Texts | None:
        """Return a text, or None where there is none."""
        return self.text(text) if text else None

    def said(self, say: Callable[[Translator], str]) -> Texts:
        """Return a sentence of our own in every language."""
        return {language.value: say(translator(language)) for language in self.languages}

    def sentences(self, say: Callable[[Translator], tuple[str, ...]]) -> tuple[Texts, ...]:
        """Return sentences of our own, each in every language."""
        told = [say(translator(language)) for language in self.languages]
        tags = [language.value for language in self.languages]
        return tuple(dict(zip(tags, same, strict=True)) for same in zip(*told, strict=True))

    def pages(self, path: str, ending: str = "html") -> Texts:
        """Return where a page, or a file beside it, stands in each language, from the folder of the site."""
        return {language.value: f"{language.value}/{path}.{ending}" for language in self.languages}
