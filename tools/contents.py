"""Keeps what the example's units have looked through true when records of it are changed for another reason.

A changed record outdates every review of a chart that it stands on: that is what fingerprints are for. In the example
the reviews are part of a story in which one unit's is outdated and no others, so a spelling that is mended must not
undo them.

Run as `python tools/contents.py BEFORE`, where BEFORE is the folder of the workspace as it was, such as another
checkout: each record that is another than there gets its new fingerprint wherever it had its old one. What differed
then on purpose still does.
"""

import sys
from datetime import date
from pathlib import Path

from interventio.catalogue.contents import content_of, fingerprint_of_all
from interventio.pipeline import examine
from interventio.records.kinds import STEPPING
from interventio.records.stepping import Content, Stepping
from interventio.sources.laid_out import beside

ROOT = Path(__file__).resolve().parents[1]
DAY = date(2026, 11, 22)
Fingerprints = dict[str, str]


def contents_now(root: Path) -> tuple[dict[str, Stepping], dict[str, Fingerprints]]:
    """Return the charts of a workspace, and the fingerprint of each record on each of them."""
    catalogue = examine(root, DAY).catalogue
    charts = dict(catalogue.steppings)
    return charts, {id_: content_of(catalogue, one).records for id_, one in charts.items()}


def renewed(text: str, contents: tuple[Content, ...], before: Fingerprints, after: Fingerprints) -> str:
    """Return the text of a chart's file with the fingerprints of changed records, and of contents that have them."""
    for key in before.keys() & after.keys():
        text = text.replace(f"{key}: {beside(before[key])}\n", f"{key}: {beside(after[key])}\n")
    for one in contents:
        records = {key: after.get(key, mark) if mark == before.get(key) else mark for key, mark in one.records.items()}
        text = text.replace(beside(one.fingerprint), beside(fingerprint_of_all(records)))
    return text


def main(arguments: list[str]) -> int:
    """Renew the fingerprints in the files of all charts."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    _, before = contents_now(Path(arguments[0]))
    charts, after = contents_now(ROOT)
    for id_, chart in charts.items():
        if chart.contents and id_ in before:
            path = ROOT / STEPPING.path_of(id_)
            text = path.read_text(encoding="utf-8")
            path.write_text(renewed(text, chart.contents, before[id_], after[id_]), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
