"""The page of how values are written, with an example of each."""

from dataclasses import dataclass

from handbook.markdown import fenced, headings
from handbook.words import Words
from interventio.records.fields import Address, Amount, ClockTime, Day, Fingerprint, Id, Line, Percentage, Tally
from interventio.records.look import Colour, Picture
from interventio.records.period_log import QuarterName
from interventio.records.review import Interval
from interventio.records.seasons import SeasonName
from interventio.records.text import Tag, Text


@dataclass(frozen=True, slots=True)
class Value:
    """A kind of value: its name among the words, its type in the records, and a line of a file that has one."""

    name: str
    type: object
    example: str


VALUES = (
    Value("text", Text, "name: {fi: Vanhempainryhmä, sv: Föräldragrupp, en: Parents' group}"),
    Value("line", Line, 'edition: "2026"'),
    Value("id", Id, "id: perheneuvola"),
    Value("reference", Id, "intervention: cool-kids"),
    Value("day", Day, "last_reviewed: 2026-09-15"),
    Value("quarter", QuarterName, "quarter: 2026-Q1"),
    Value("season", SeasonName, "season: 2026-autumn"),
    Value("clock", ClockTime, "starts: 13:00"),
    Value("address", Address, "address: https://www.example.org/cool-kids"),
    Value("colour", Colour, 'accent: "#0b5394"'),
    Value("picture", Picture, "logo: templates/logo.svg"),
    Value("percentage", Percentage, "target: 70"),
    Value("number", Tally, "headcount: 8"),
    Value("amount", Amount, "value: 12.5"),
    Value("interval", Interval, "every: 12 months"),
    Value("tag", Tag, "language: sv"),
    Value("fingerprint", Fingerprint, "content: 3f9a0c51d2e7"),
)
LISTS = """
occupations: [psykologi, kuraattori]
ages:
  - {from: 7, to: 12}
  - from: 13
    to: 17
"""


def page(words: Words) -> str:
    """Return the page."""
    parts = [f"# {words('values.title')}\n", words("values.intro") + "\n"]
    for value in VALUES:
        told = f"{words(f'value.{value.name}.told')} {words('values.example')}\n"
        parts += [heading(value, words), told, fenced(value.example, "yaml")]
    lists = f"{words('values.lists-told')} {words('values.example')}\n"
    return "\n".join((*parts, f"## {words('values.lists')}\n", lists, fenced(LISTS.strip(), "yaml")))


def heading(value: Value, words: Words) -> str:
    """Return the heading of a value on the page."""
    return f"## {words(f'value.{value.name}.name').capitalize()}\n"


def link(value: Value, words: Words) -> str:
    """Return the name of a value, leading to where it is told."""
    (head,) = headings(heading(value, words))
    return f"[{words(f'value.{value.name}.name')}]({words('paths.values')}.md#{head.anchor})"
