"""A copy of the example with ten mistakes, one of each family, as a coordinator may make them."""

import shutil
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.run import REPOSITORY, interventio

MISTAKES = {
    "data/interventions/art.yaml": ("kind: intervention", "kind:intervention"),
    "data/interventions/theraplay.yaml": ("\nsummary:", "\nsumary:"),
    "data/teams/metsaseudun-perhekeskus.yaml": ("- intervention: cool-kids", "- intervention: cool-kid"),
    "data/interventions/lasten-friends.yaml": ("name: {fi: Lasten Friends", "name: {fi: Fun Friends"),
    "data/interventions/voimaperheet.yaml": (
        "ladder: children\n    tier: varhainen",
        "ladder: young-people\n    tier: lyhyt-tuki",
    ),
    "data/teams/jokilaakson-neuvola.yaml": ("headcount: ", "headcount: 1  # "),
    "interventio.yaml": ("    - cool-kids\n", "    - cool-kids\n    - nmea\n"),
    "data/interventions/icdp.yaml": ("last_reviewed: 2026", "last_reviewed: 2023"),
    "data/organisation.yaml": ("{fi: Jokilaakso, sv: Ådalen,", "{fi: Jokilaakso, se: Ådalen,"),
    "data/tiers/children.yaml": ("Jokainen lapsi ja perhe", "Soita 040 123 4567"),
}


@pytest.fixture
def county(tmp_path: Path) -> Path:
    shutil.copytree(REPOSITORY / "data", tmp_path / "data")
    shutil.copy(REPOSITORY / "interventio.yaml", tmp_path)
    for path, (right, wrong) in MISTAKES.items():
        text = (tmp_path / path).read_text(encoding="utf-8")
        assert right in text, path
        (tmp_path / path).write_text(text.replace(right, wrong, 1), encoding="utf-8")
    return tmp_path


def test_each_is_found_at_its_place_and_told_so_that_it_can_be_mended(county: Path) -> None:
    ended = interventio("validate", "--output-format", "concise", folder=county)
    assert (ended.code, ended.out) == snapshot(
        (
            1,
            """\
data/interventions/art.yaml:1:5: SYN205 After “kind:” a space is missing.
data/interventions/theraplay.yaml:3:1: REC002 There is no field “sumary” here. Did you mean “summary” or “summary_from”?
data/teams/jokilaakson-neuvola.yaml:26:50: TEA001 More people are trained in “lapset-puheeksi-keskustelu” than work in the occupation “terveydenhoitaja”.
data/teams/jokilaakson-neuvola.yaml:27:43: TEA001 More people are trained in “voimaperheet-kysely” than work in the occupation “terveydenhoitaja”.
data/teams/metsaseudun-perhekeskus.yaml:18:19: REF001 There is no method “cool-kid” in data/interventions. Did you mean “cool-kids”?
data/teams/metsaseudun-perhekeskus.yaml:74:21: COV008 The headcount of “psykologi” is missing, so the coverage of this team is unknown.
data/tiers/children.yaml:60:20: PRI003 This text contains a telephone number: 04•••.
data/tiers/children.yaml:169:12: GAP001 The gap in “kaytos-ja-nepsy” on the tier “hoitojakso” was accepted until 31 Aug 2026, and counts again.
data/competence/osaamisen-portaat.yaml:488:12: COM012 The indicator “konsultaation-odotus” was last read on 30 Apr 2026; it should have been read again by 30 Oct 2026.
data/competence/rannikon-opiskeluhuolto.yaml:25:11: COM020 The latest count is of 30 Sept 2025, more than a year ago.
data/evaluations/monialainen-perhetiimi-2024.yaml:122:10: EVA021 The 12-month follow-up was to be done by 28 Feb 2026, and it is still planned.
data/interventions/icdp.yaml:59:18: FRE002 This record was last looked through on 22 Nov 2023; it should have been done again by 22 Nov 2024.
data/interventions/ipt-ast.yaml:60:18: FRE002 This record was last looked through on 15 Sept 2025; it should have been done again by 15 Sept 2026.
data/interventions/lapset-pois-eroriidoista.yaml:18:1: LAN001 Some texts are missing in the language “sv”: for_families.
data/interventions/lasten-friends.yaml:2:12: CAT002 “Fun Friends” is also the name of “fun-friends”.
data/interventions/voimaperheet.yaml:45:13: TIE004 “voimaperheet” is for other ages than the ladder “young-people”.
data/organisation.yaml:29:28: LAN002 “se” is not a language of this workspace, so this text is shown nowhere. Did you mean “sv”?
data/periods/metsaseudun-opiskeluhuolto.yaml:53:44: USE006 The team uses “cool-kids”, but by its latest snapshot, of 30 Sept 2026, nobody in it is trained.
data/risks/kaytto-hiipuu.yaml:46:10: RIS004 This was to be done against the risk by 15 Nov 2026, and it is still open.
data/risks/metsaseutu-jaa-jalkeen.yaml:36:10: RIS004 This was to be done against the risk by 31 Oct 2026, and it is still open.
data/risks/metsaseutu-jaa-jalkeen.yaml:45:18: FRE002 This record was last looked through on 19 May 2026; it should have been done again by 19 Nov 2026.
data/steppings/children.yaml:202:14: PRO006 The question was to be answered by 30 Sept 2026, and it is still open.
data/teams/harjulan-implementaatiotiimi.yaml:203:10: DEC001 “metsaseudun-koulutukset” was to be decided by 31 Oct 2026, and it is still open.
data/teams/kaytos-ja-paihteet-tukitiimi.yaml:95:18: SUP014 The follow-up was to be done by 15 May 2026.
data/teams/masennus-tukitiimi.yaml:133:13: SUP011 No supervisor came to any of the meetings in the season 2026-autumn.
data/teams/masennus-tukitiimi.yaml:164:18: SUP014 The follow-up was to be done by 13 Nov 2026.
data/teams/metsaseudun-opiskeluhuolto.yaml:84:11: TRA011 Nobody in the team is trained in “cool-kids” any more; on 31 Mar 2026 there still was somebody.
data/tiers/young-people.yaml:180:12: GAP001 The gap in “paihteet” on the tier “lyhyt-tuki” was accepted until 30 Sept 2026, and counts again.
interventio.yaml:37:7: COV002 “nmea” is a selected method, but no team delivers it.
""",
        )
    )


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_each_is_told_in_every_language_without_jargon(county: Path, language: str) -> None:
    out = interventio("validate", "--lang", language, folder=county).out
    assert [
        word for word in ("pydantic", "input_type", "Traceback", "NoneType", "<class", "loader") if word in out
    ] == []
