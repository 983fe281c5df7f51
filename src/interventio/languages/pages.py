r"""The page of a code: why it matters, an example that is flagged, and the same put right.

A page is the file `pages/REC001.md`:

    # REC001 missing-field

    ## fi
    **A short title**

    Two to five sentences.

    ## sv
    ## en
    ## flagged
    ```yaml data/teams/harju-school.yaml
    name: Harju school
    kinds: service  # ← REC002
    ```
    ## mended

Under *flagged* and *mended* stand files, a fenced block each, to be laid over a small workspace. A line that is
flagged ends with `# ←` and its codes; the mark is no part of the file. After the path may stand, in any order:

- `flagged=SYN004`, codes that are told of the file as a whole and of no line in it;
- `bytes`: in the text `\xe4` stands for that byte, `\u00a0` for that character, `\t` and `\r` for these;
- `size=1100000`: the last line is written again and again until the file is that many bytes long;
- `link=../x`: in place of the file stands a link; `folder`: a folder; `pipe`: a pipe; `absent`: nothing.
"""

import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from interventio.languages.language import Language

PAGES = Path(__file__).with_name("pages")

_HEADING = re.compile(r"# ([A-Z]{3}\d{3}) ([a-z0-9-]+)")
_SECTION = re.compile(r"^## (\w+)$", re.MULTILINE)
_FENCE = re.compile(r"^```\w+ (.+)\n((?:.*\n)*?)```$", re.MULTILINE)
_MARK = re.compile(r" *# ← ([A-Z0-9 ]+)$")


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a page says in one language."""

    title: str
    why: tuple[str, ...]
    """Paragraphs: why it matters and what to do."""


@dataclass(frozen=True, slots=True)
class ExampleLine:
    """A line of an example, with the codes that are told of it."""

    text: str
    codes: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the line as readers see it, with its mark."""
        return f"{self.text}  # ← {' '.join(self.codes)}" if self.codes else self.text


@dataclass(frozen=True, slots=True)
class ExampleFile:
    """A file of an example. `codes` are told of the file as a whole; `options` say what is uncommon about it."""

    path: str
    lines: tuple[ExampleLine, ...]
    codes: tuple[str, ...] = ()
    options: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the path as readers see it: a slash after a folder, where a link leads, the mark of the whole file."""
        links = [option.removeprefix("link=") for option in self.options if option.startswith("link=")]
        slash = "/" if "folder" in self.options else ""
        return str(ExampleLine(" → ".join([self.path + slash, *links]), self.codes))


@dataclass(frozen=True, slots=True)
class Page:
    """What there is to know about a code, for people who write records."""

    code: str
    name: str
    explanations: Mapping[Language, Explanation]
    flagged: tuple[ExampleFile, ...]
    mended: tuple[ExampleFile, ...]


@cache
def page_of(code: str) -> Page | None:
    """Return the page of a code such as `REC001`, if there is one."""
    path = PAGES / f"{code}.md"
    is_code = _HEADING.fullmatch(f"# {code} name")
    return page_in(path.read_text(encoding="utf-8")) if is_code and path.is_file() else None


def headings() -> Iterator[tuple[str, str]]:
    """Yield the code and the name of every page, without reading the rest of it."""
    for path in sorted(PAGES.glob("*.md")):
        with path.open(encoding="utf-8") as page:
            code, _, name = page.readline().removeprefix("# ").strip().partition(" ")
        yield code, name


def page_in(text: str) -> Page:
    """Return the page that a text describes.

    Raises:
        ValueError: the text is no page.

    """
    heading, *rest = _SECTION.split(text)
    title = _HEADING.fullmatch(heading.strip())
    sections = dict(zip(rest[::2], rest[1::2], strict=True))
    if title is None or list(sections) != [*Language, "flagged", "mended"]:
        raise ValueError(heading)
    return Page(
        code=title[1],
        name=title[2],
        explanations={language: _explanation(sections[language]) for language in Language},
        flagged=tuple(_files(sections["flagged"])),
        mended=tuple(_files(sections["mended"])),
    )


def _explanation(section: str) -> Explanation:
    title, *why = [" ".join(paragraph.split()) for paragraph in section.strip().split("\n\n")]
    if not (title.startswith("**") and title.endswith("**") and why):
        raise ValueError(section)
    return Explanation(title.strip("*"), tuple(why))


def _files(section: str) -> Iterator[ExampleFile]:
    if _FENCE.sub("", section).strip():
        raise ValueError(section)
    for fence in _FENCE.finditer(section):
        path, *options = shlex.split(fence[1])
        codes = next((option.removeprefix("flagged=") for option in options if option.startswith("flagged=")), "")
        yield ExampleFile(
            path,
            tuple(map(_line, fence[2].splitlines())),
            tuple(filter(None, codes.split(","))),
            tuple(option for option in options if not option.startswith("flagged=")),
        )


def _line(text: str) -> ExampleLine:
    mark = _MARK.search(text)
    return ExampleLine(text[: mark.start()], tuple(mark[1].split())) if mark else ExampleLine(text)
