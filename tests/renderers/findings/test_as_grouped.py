from inline_snapshot import snapshot

from interventio.renderers.findings.as_grouped import grouped
from interventio.renderers.screen.lines import plain
from support.told import HINT, OVERDUE, TYPO, WORDS, report


def test_findings_stand_under_their_file() -> None:
    assert plain(tuple(grouped(report(TYPO, OVERDUE, HINT), WORDS))) == snapshot("""\
data/teams/harju.yaml
  10:19  error    REF001  There is no method “courage-groups” in data/interventions. Did you mean “courage-group”?
  10:19  warning  FRE002  This record was last looked through long ago.
      –  hint     REF001  There is no method “courage-groups” in data/interventions. Did you mean “courage-group”?

9 files: 1 error, 1 warning, 1 hint.
""")


def test_a_workspace_in_order() -> None:
    assert plain(tuple(grouped(report(), WORDS))) == "Everything is in order. 9 files.\n"
