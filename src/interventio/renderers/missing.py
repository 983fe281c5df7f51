"""The pages that a web server shows for an address that leads nowhere."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.environment import rendered
from interventio.renderers.inline_style import inline_style
from interventio.views.site.frame import Frame


@dataclass(frozen=True, slots=True)
class Missing:
    """What such a page says in one language, and where its link leads."""

    language: str
    title: str
    advice: str
    link: str
    start: str


def missing_pages(frames: Sequence[Frame], search: tuple[Path, ...] = ()) -> Iterator[tuple[str, bytes]]:
    """Yield `404.html`, which speaks all languages, and one for the pages of each language.

    A host shows the page in place of the one asked for, at its address and so at any depth. GitHub Pages, GitLab
    Pages and most others show `404.html` at the top by themselves; in nginx it is `error_page 404 /fi/404.html;` in
    the `location` of each language, in Apache `ErrorDocument 404 /fi/404.html`. The page loads nothing, so it reads
    well at any depth. Its link is right at any depth once the settings say where the site is published; until then
    it is relative and leads right from where most go astray: the page of a language from its folders such as `teams`,
    the one at the top from there.
    """
    yield "404.html", _page([_missing(frame, f"{frame.language}/index.html") for frame in frames], frames, search)
    for frame in frames:
        yield f"{frame.language}/404.html", _page([_missing(frame, "../index.html")], [frame], search)


def _missing(frame: Frame, start: str) -> Missing:
    words = translator(Language(frame.language))
    return Missing(
        language=frame.language,
        title=words("This page is not here"),
        advice=words("It may have another name by now, or a letter of its address is wrong."),
        link=words("To the start"),
        start=f"{frame.address}/{frame.language}/index.html" if frame.address else start,
    )


def _page(messages: Sequence[Missing], frames: Sequence[Frame], search: tuple[Path, ...]) -> bytes:
    words = translator(Language(frames[0].language))
    style = inline_style(rendered("site/missing.css.j2", words, search))
    return rendered("site/missing.html.j2", words, search, messages=messages, frames=frames, **style).encode()
