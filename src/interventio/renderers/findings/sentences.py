"""What a finding says, in one piece: the sentence, what may be meant, what to do."""

from interventio.languages.printable import printable
from interventio.languages.translator import Translator
from interventio.views.findings_report import ToldFinding

LONGEST = 4_000


def message(finding: ToldFinding, words: Translator) -> str:
    """Return all that is to be said of a finding, on one line."""
    return " ".join(filter(None, (finding.sentence, meant(finding, words), finding.advice)))


def meant(finding: ToldFinding, words: Translator) -> str:
    """Return the question whether something else was meant, or "" where nothing is near."""
    if not finding.suggestions:
        return ""
    quoted = tuple(words("“{word}”", word=suggestion) for suggestion in finding.suggestions)
    choices = quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} {words('or')} {quoted[-1]}"
    return words("Did you mean {choices}?", choices=choices)


def told_more(finding: ToldFinding, words: Translator) -> str:
    """Return how to read more about the code."""
    return words("What a code means and how to put it right: {command}", command=f"interventio explain {finding.code}")


def legible(text: str) -> str:
    """Return words on one line, safe to print wherever they end up."""
    return printable(text, LONGEST)
