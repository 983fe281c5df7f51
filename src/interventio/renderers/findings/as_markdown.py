"""Findings as Markdown in plain language, for the summary of a run and for a comment on a pull request."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from interventio.languages.translator import N_, Translator
from interventio.renderers.findings.as_text import SEVERITIES, summary
from interventio.renderers.findings.sentences import legible, meant
from interventio.renderers.markdown_text import markdown_within
from interventio.renderers.screen.lines import plain
from interventio.views.findings_report import FindingsReport, ToldFinding

MARKER = "<!-- interventio -->"
"""By which a comment is found again, so that the next one takes its place."""
MOST_BYTES = 60_000
"""A comment on GitHub holds 65,536 characters; a few are left for what others may write around it."""
_BREAK = "\u200b"
_REFERENCE = re.compile(
    r"[@#~$](?=.)|[!%&](?=\w)|:(?=[\w+-]*:)"
    r"|(?:(?:https?|ftp|mailto|xmpp):|www\.)(?=.)|\bGH-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])",
    re.IGNORECASE,
)
"""How mentions, numbers of issues, commits, pictures of feelings and addresses begin that forges make links of."""


def findings_markdown(report: FindingsReport, words: Translator) -> str:
    """Return a heading, how much was found, and every finding under its file, as far as there is room."""
    head = f"{MARKER}\n## {words('Check of the data')}\n\n{forge_text(plain((summary(report, words),)).strip())}\n"
    shown = [*_fitting(_parts(report.findings, words), MOST_BYTES)]
    told = sum(count for count, _ in shown)
    foot = "".join(f"\n{line}\n" for line in _foot(report, report.hidden + len(report.findings) - told, words))
    return head + "".join(part for _, part in shown) + foot


def forge_text(text: str) -> str:
    r"""Return words as a forge shows them as they are: no mention, no link, no picture, no reference.

    What it would take for one is parted by a space that nobody sees.

    >>> print(forge_text("@team, see #12 and <b>*x*</b>"))
    \@&#8203;team, see #&#8203;12 and &lt;b&gt;\*x\*&lt;/b&gt;
    """
    parted = _REFERENCE.sub(rf"\g<0>{_BREAK}", legible(text))
    return str(markdown_within(parted)).replace(_BREAK, "&#8203;")


def _parts(findings: Iterable[ToldFinding], words: Translator) -> Iterator[tuple[int, str]]:
    """Yield headings of files and findings under them, each with how many findings it is."""
    for path, group in groupby(findings, key=lambda finding: finding.path):
        yield 0, f"\n**{forge_text(path) or '.'}**\n\n"
        for finding in group:
            yield 1, f"- {_item(finding, words)}\n"


def _item(finding: ToldFinding, words: Translator) -> str:
    kind = words(SEVERITIES[finding.severity][0])
    line = words("line {line}", line=finding.spot.line) if finding.spot else ""
    said = (finding.sentence, meant(finding, words), finding.advice)
    place = ", ".join(filter(None, (f"{kind[:1].upper()}{kind[1:]}", line)))
    return f"**{place}:** {' '.join(forge_text(part) for part in said if part)} ({finding.code})"


def _fitting(parts: Iterable[tuple[int, str]], room: int) -> Iterator[tuple[int, str]]:
    for count, part in parts:
        room -= len(part.encode())
        if room < 0:
            return
        yield count, part


def _foot(report: FindingsReport, left_out: int, words: Translator) -> Iterator[str]:
    if left_out:
        more = words.plural("… and {count} more finding.", "… and {count} more findings.", left_out)
        yield f"{more} {words('Show all: {command}', command='`interventio validate --limit 0`')}"
    if report.errors:
        yield words(CANNOT_GO_ON)
    if report.findings:
        command = f"`interventio explain {report.findings[0].code}`"
        yield words("What a code means and how to put it right: {command}", command=command)


CANNOT_GO_ON = N_("Errors are to be put right before charts and numbers can be made. Warnings are worth a look.")
