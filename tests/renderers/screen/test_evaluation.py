from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.measuring import cells
from interventio.renderers.screen.evaluation import evaluation_text
from interventio.renderers.screen.lines import plain
from interventio.renderers.screen.parts import ASCII
from interventio.renderers.to_markdown import evaluation_markdown
from support.evaluation_reports import report

WORDS = translator(Language.EN)

TEXT = """\
Harjula · 1 June 2026
For coordinators.
All of it is invented.
Family team 2024
Evaluated: Family team
Time: 2024

It pays for itself.

Turned out better: 32%, between 17–52% (8 / 25, small number)
Goals reached: 1 of 1
──────────────────────────────────────────────────────────────────────
How it turned out
Child protection
Outcome: Share (Of how many) · Interval (95 %)
  Better   32% (8 / 25) · 16–50%
           ███████─────░░░░░░░░░░░░
  – Placed 12% (3 / 25) · 16–50%
           ██░░────────░░░░░░░░░░░░
  Unknown: 2.
Each class is divided by the known.
──────────────────────────────────────────────────────────────────────
The four-way goal
Effectiveness
  – speaks for it: Ohjausryhmä *tuki* #0. (only in Finnish)
──────────────────────────────────────────────────────────────────────
Sources
1. The report. The county. https://example.org/report
"""

MARKDOWN = """\
# Family team 2024

Evaluation for decision makers

> **For coordinators.**

> All of it is invented.

- Evaluated: Family team
- Time: 2024

It pays for itself.

- Turned out better: **32%**, between 17–52% (8 / 25, small number)
- Goals reached: **1 of 1**

## How it turned out

### Child protection

| Outcome | Share | Of how many | Interval (95 %) |
| --- | ---: | ---: | ---: |
| Better | 32% | 8 / 25 | 16–50% |
| – Placed | 12% | 3 / 25 | 16–50% |

Unknown: 2.

- Each class is divided by the known.

## The four-way goal

### Effectiveness

- speaks for it: Ohjausryhmä \\*tuki\\* #0. *(only in Finnish)*

## Sources

1. The report. The county. https\\://example.org/report

---

Harjula · As of 1 June 2026
"""


def test_letters_tell_headlines_then_section_by_section() -> None:
    assert plain(tuple(evaluation_text(report(), WORDS, 70))) == TEXT


def test_letters_are_no_wider_than_the_terminal() -> None:
    for width in (24, 40, 61):
        told = plain(tuple(evaluation_text(report(), WORDS, width, ASCII)))
        assert max(cells(line) for line in told.splitlines()) <= width


def test_markdown_has_tables_and_lists_and_everything_escaped() -> None:
    assert evaluation_markdown(report(), WORDS) == MARKDOWN
