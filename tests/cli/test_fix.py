"""`interventio validate --fix` and `--diff` as their users see them."""

import os
import shlex
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.run import REPOSITORY, Ended, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
TEAM = """\
# Harjun koulu, laskettu syksyllä
kind: service
name: {fi: Harjun koulun opiskeluhuolto, se: Elevvården i Åsens skola, en: Harju school}   # nimi
sumary:
  fi: Tukee koulun oppilaita: kaikkia
  sv: Stöder skolans elever.
  en: Supports the pupils.
units: harju-school
since: 1.8.2023
delivers:
  -intervention: courage-group
  - intervention: Sleep_Guidance
staffing:
\t- date: 31.3.2026
\t  staff:
\t    - occupation: psychologist
\t      headcount: "6"
\t      trained:
\t        courage-group: {attended: 5, completed: 5}
  - date: 2026-9-30   # uusin
    staff:
      - occupation: psychologst
        headcount: 6
        trained:
          courage-group: {attended: 6, completed: 5}
review:
  last_reviewed:2026-09-30
  every: 12 kk
  by: {fi: Esihenkilö, sv: Chefen, en: The supervisor}
"""
METHOD = (
    ("kind: intervention", "kind: Intervention"),
    ("themes: [anxiety]", "themes: anxiety"),
    ("    title: Rohkeus", "    titel: Rohkeus"),
    ("[student-welfare, ", "[student_welfare, "),
    ("read: 2026-09-01", "read: 1/9/2026"),
)
SETTINGS = (
    ("[courage-group, parent-group]", "[courage-group, parent-group, courage-group]"),
    ("target: 70", "target: 70 prosenttia"),
    ("every: 12 months", "every: vuosittain"),
)


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Return a county with twenty-one mistakes in three files, one of them with Windows' ends of lines."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "data/teams/harju-school.yaml").write_text(TEAM, encoding="utf-8", newline="\n")
    change(tmp_path / "data/interventions/courage-group.yaml", *METHOD, end="\r\n")
    change(tmp_path / "interventio.yaml", *SETTINGS)
    return tmp_path


def change(path: Path, *pairs: tuple[str, str], end: str = "\n") -> None:
    text = path.read_text(encoding="utf-8")
    for right, wrong in pairs:
        assert right in text
        text = text.replace(right, wrong, 1)
    path.write_text(text, encoding="utf-8", newline=end)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def run(folder: Path, *arguments: str, **environment: str) -> Ended:
    return interventio("validate", *arguments, folder=folder, **environment)


def test_what_would_be_changed_is_shown_and_nothing_is_written(county: Path) -> None:
    before = contents(county)
    ended = run(county, "--diff")
    assert (ended.code, ended.out, ended.err) == snapshot(
        (
            1,
            """\
--- a/data/interventions/courage-group.yaml
+++ b/data/interventions/courage-group.yaml
@@ -1,4 +1,4 @@
-kind: Intervention
+kind: intervention
 name: {fi: Rohkeusryhmä, sv: Modgruppen, en: Courage group}
 summary:
   fi: Keksitty ryhmä, jossa lapsi harjoittelee kohtaamaan pelkojaan askel kerrallaan.
@@ -9,7 +9,7 @@
   fi: Ryhmässä opitaan yhdessä, mitä pelolle voi tehdä.
   sv: I gruppen lär vi oss tillsammans vad man kan göra åt rädsla.
   en: In the group we learn together what can be done about fear.
-themes: anxiety
+themes: [anxiety]
 ages:
   - {from: 7, to: 12, source: guide, basis: evaluated}
 formats:
@@ -21,7 +21,7 @@
 placements:
   - ladder: children
     tier: brief
-    services: [student_welfare, family-counselling]
+    services: [student-welfare, family-counselling]
     reason: {fi: Tarkoitettu lievään tai keskivaikeaan oireeseen., sv: Avsedd för lindriga eller medelsvåra symtom., en: Meant for mild or moderate symptoms.}
 delivered_by: [psychologist, school-nurse]
 training:
@@ -29,7 +29,7 @@
     source: guide
 sources:
   - id: guide
-    titel: Rohkeusryhmän ohjaajan opas
+    title: Rohkeusryhmän ohjaajan opas
     publisher: Harjulan esimerkkialue
     address: https://example.org/rohkeus
     read: 1/9/2026
--- a/data/teams/harju-school.yaml
+++ b/data/teams/harju-school.yaml
@@ -1,29 +1,29 @@
 # Harjun koulu, laskettu syksyllä
 kind: service
-name: {fi: Harjun koulun opiskeluhuolto, se: Elevvården i Åsens skola, en: Harju school}   # nimi
-sumary:
-  fi: Tukee koulun oppilaita: kaikkia
+name: {fi: Harjun koulun opiskeluhuolto, sv: Elevvården i Åsens skola, en: Harju school}   # nimi
+summary:
+  fi: "Tukee koulun oppilaita: kaikkia"
   sv: Stöder skolans elever.
   en: Supports the pupils.
-units: harju-school
-since: 1.8.2023
+units: [harju-school]
+since: 2023-08-01
 delivers:
-  -intervention: courage-group
-  - intervention: Sleep_Guidance
+  - intervention: courage-group
+  - intervention: sleep-guidance
 staffing:
-\\t- date: 31.3.2026
-\\t  staff:
-\\t    - occupation: psychologist
-\\t      headcount: "6"
-\\t      trained:
-\\t        courage-group: {attended: 5, completed: 5}
-  - date: 2026-9-30   # uusin
+  - date: 2026-03-31
     staff:
-      - occupation: psychologst
+      - occupation: psychologist
+        headcount: 6
+        trained:
+          courage-group: {attended: 5, completed: 5}
+  - date: 2026-09-30   # uusin
+    staff:
+      - occupation: psychologist
         headcount: 6
         trained:
           courage-group: {attended: 6, completed: 5}
 review:
-  last_reviewed:2026-09-30
-  every: 12 kk
+  last_reviewed: 2026-09-30
+  every: 12 months
   by: {fi: Esihenkilö, sv: Chefen, en: The supervisor}
--- a/interventio.yaml
+++ b/interventio.yaml
@@ -13,13 +13,13 @@
   en: The intervention coordinators
 languages: [fi, sv, en]
 coverage:
-  target: 70 prosenttia
+  target: 70
   stage: completed
-  methods: [courage-group, parent-group, courage-group]
+  methods: [courage-group, parent-group]
 disclosure:
   threshold: 5
 review:
-  every: vuosittain
+  every: 1 year
 accessibility:
   status: full
   assessed: 2026-10-01
""",
            "",
        )
    )
    assert contents(county) == before


def test_what_is_safe_is_put_right_and_the_rest_is_told(county: Path) -> None:
    ended = run(county, "--fix")
    assert (ended.code, ended.out, ended.err) == snapshot(
        (
            1,
            """\
data/interventions/courage-group.yaml:35:11 error REC016 not-a-date
  “1/9/2026” is not a date.
  34 │     address: https://example.org/rohkeus
  35 │     read: 1/9/2026
     │           ^^^^^^^^
  36 │ review:
  Write the year, the month and the day with hyphens: 2026-09-01.
  See what may be meant: interventio validate --diff --unsafe-fixes

data/teams/harju-school.yaml:12:19 warning COV007 nobody-to-deliver
  The latest snapshot counts nobody of the occupations that deliver “sleep-guidance”.
  11 │   - intervention: courage-group
  12 │   - intervention: sleep-guidance
     │                   ^^^^^^^^^^^^^^
  13 │ staffing:
  Add them to the snapshot, or name under “occupations” those in this team who are to deliver the method.

9 files: 1 error, 1 warning.
""",
            """\
data/interventions/courage-group.yaml: 4 findings put right
  line 1: REC009 “Intervention” is not one of the words that “kind” can be.
  line 12: REC006 “themes” should be a list.
  line 24: REC018 “student_welfare” cannot be an id.
  line 32: REC002 There is no field “titel” here.
data/teams/harju-school.yaml: 14 findings put right
  line 3: LAN002 “se” is not a language of this workspace, so this text is shown nowhere.
  line 4: REC002 There is no field “sumary” here.
  line 5: SYN207 Here is a second colon in the line. A text with a colon and a space in it must stand in quotation marks.
  line 8: REC006 “units” should be a list.
  line 9: REC016 “1.8.2023” is not a date.
  line 11: SYN209 After the dash that begins this item a space is missing.
  line 12: REC018 “Sleep_Guidance” cannot be an id.
  line 14: SYN201 Here is a tab, where only spaces may stand.
  line 14: REC016 “31.3.2026” is not a date.
  line 17: REC005 “headcount” should be a whole number, not “6”.
  line 20: REC016 “2026-9-30” is not a date.
  line 22: REF005 There is no occupation “psychologst” in data/organisation.yaml.
  line 27: SYN205 After “last_reviewed:” a space is missing.
  line 28: REC023 “12 kk” does not say how often.
interventio.yaml: 3 findings put right
  line 16: REC022 “70 prosenttia” is not a percentage from 0 to 100.
  line 18: COV004 “courage-group” is selected twice.
  line 22: REC023 “vuosittain” does not say how often.
What a code means and how to put it right: interventio explain REC016
""",
        )
    )
    assert (county / "data/teams/harju-school.yaml").read_text(encoding="utf-8") == snapshot("""\
# Harjun koulu, laskettu syksyllä
kind: service
name: {fi: Harjun koulun opiskeluhuolto, sv: Elevvården i Åsens skola, en: Harju school}   # nimi
summary:
  fi: "Tukee koulun oppilaita: kaikkia"
  sv: Stöder skolans elever.
  en: Supports the pupils.
units: [harju-school]
since: 2023-08-01
delivers:
  - intervention: courage-group
  - intervention: sleep-guidance
staffing:
  - date: 2026-03-31
    staff:
      - occupation: psychologist
        headcount: 6
        trained:
          courage-group: {attended: 5, completed: 5}
  - date: 2026-09-30   # uusin
    staff:
      - occupation: psychologist
        headcount: 6
        trained:
          courage-group: {attended: 6, completed: 5}
review:
  last_reviewed: 2026-09-30
  every: 12 months
  by: {fi: Esihenkilö, sv: Chefen, en: The supervisor}
""")


def test_once_is_enough(county: Path) -> None:
    run(county, "--fix")
    before = contents(county)
    assert run(county, "--fix").err.splitlines()[0] == snapshot("Nothing was found that could be put right.")
    assert run(county, "--diff").code == 0
    assert contents(county) == before


def test_the_rest_can_be_put_right_too_by_who_looks_at_it(county: Path) -> None:
    run(county, "--fix")
    ended = run(county, "--fix", "--unsafe-fixes")
    assert (ended.code, ended.out, ended.err) == snapshot(
        (
            0,
            """\
data/teams/harju-school.yaml:12:19 warning COV007 nobody-to-deliver
  The latest snapshot counts nobody of the occupations that deliver “sleep-guidance”.
  11 │   - intervention: courage-group
  12 │   - intervention: sleep-guidance
     │                   ^^^^^^^^^^^^^^
  13 │ staffing:
  Add them to the snapshot, or name under “occupations” those in this team who are to deliver the method.

9 files: 1 warning.
""",
            """\
data/interventions/courage-group.yaml: 1 finding put right
  line 35: REC016 “1/9/2026” is not a date.
What a code means and how to put it right: interventio explain COV007
Next, make the pages: interventio report
""",
        )
    )


def test_ends_of_lines_and_rights_stay(county: Path) -> None:
    path = county / "data/interventions/courage-group.yaml"
    path.chmod(0o640)
    run(county, "--fix")
    content = path.read_bytes()
    assert content.count(b"\r\n") == content.count(b"\n")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_county_in_order_is_left_alone(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    before = contents(tmp_path)
    ended = run(tmp_path, "--fix")
    assert (ended.code, ended.out, ended.err) == snapshot(
        (
            0,
            "Everything is in order. 9 files.\n",
            """\
Nothing was found that could be put right.
Next, make the pages: interventio report
""",
        )
    )
    assert contents(tmp_path) == before
    assert run(tmp_path, "--diff").code == 0


def test_a_link_is_left_alone(county: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """What lies outside is not read; what lies inside is put right where it stands."""
    outside = tmp_path_factory.mktemp("outside") / "team.yaml"
    outside.write_text(TEAM, encoding="utf-8")
    (county / "data/teams/outside.yaml").symlink_to(outside)
    (county / "data/teams/inside.yaml").symlink_to("harju-school.yaml")
    run(county, "--fix", "--unsafe-fixes")
    assert outside.read_text(encoding="utf-8") == TEAM
    assert (county / "data/teams/inside.yaml").is_symlink()


def test_an_error_that_a_fix_would_bring_keeps_it_from_being_made(tmp_path: Path) -> None:
    """The only method that the misspelt id could mean is delivered by the team already."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    path = tmp_path / "data/teams/harju-school.yaml"
    change(path, ("  - intervention: sleep-guidance", "  - intervention: courage-grup"))
    before = path.read_bytes()
    ended = run(tmp_path, "--fix", "--output-format", "concise")
    assert (ended.code, ended.out, ended.err) == snapshot(
        (
            1,
            "data/teams/harju-school.yaml:11:19: REF001 There is no method “courage-grup” in data/interventions. Did you mean “courage-group”?\n",
            """\
Nothing was found that could be put right.
Left as they are, since the change would have made something else wrong:
  data/teams/harju-school.yaml:11:19: REF001 There is no method “courage-grup” in data/interventions.
What a code means and how to put it right: interventio explain REF001
""",
        )
    )
    assert path.read_bytes() == before


def test_options_that_do_not_go_together(county: Path) -> None:
    assert [run(county, *options).code for options in (("--fix", "--diff"), ("--unsafe-fixes",))] == [2, 2]
    assert run(county, "--unsafe-fixes").err == snapshot("""\
Error: This cannot be asked for so: --unsafe-fixes.
Give --fix to write, or --diff to look first; --unsafe-fixes is added to one of them.
""")


def test_only_what_is_selected_is_put_right(county: Path) -> None:
    path = county / "interventio.yaml"
    before = path.read_text(encoding="utf-8")
    run(county, "--fix", "--select", "REC022")
    assert path.read_text(encoding="utf-8") == before.replace("70 prosenttia", "70")
    assert (county / "data/teams/harju-school.yaml").read_text(encoding="utf-8") == TEAM


def test_a_text_that_is_not_saved_is_not_put_right(county: Path) -> None:
    before = contents(county)
    ended = run(county, "--fix", "--stdin-filename", "data/teams/harju-school.yaml", "-")
    assert (ended.code, ended.err.splitlines()[0]) == snapshot(
        (2, "Error: This cannot be asked for so: --fix and --stdin-filename.")
    )
    assert contents(county) == before


def test_findings_say_what_can_be_put_right(county: Path) -> None:
    said = [line.strip() for line in run(county).out.splitlines() if "interventio validate" in line]
    assert said == snapshot(
        [
            "Can be put right with: interventio validate --fix",
            "Can be put right with: interventio validate --fix",
            "Can be put right with: interventio validate --fix",
            "Can be put right with: interventio validate --fix",
            "See what may be meant: interventio validate --diff --unsafe-fixes",
            "Can be put right with: interventio validate --fix",
            "Can be put right with: interventio validate --fix",
            "Can be put right with: interventio validate --fix",
        ]
    )


@pytest.mark.skipif(os.name == "nt", reason="its shells have no such limit")
def test_a_disk_on_which_nothing_can_be_written(county: Path) -> None:
    before = {path: path.read_bytes() for path in county.rglob("*.yaml")}
    command = f"ulimit -f 0; exec {shlex.quote(sys.executable)} -m interventio validate --fix"
    spoken = {**os.environ, "INTERVENTIO_LANG": "en"}
    ended = subprocess.run(
        ["sh", "-c", command], cwd=county, env=spoken, capture_output=True, encoding="utf-8", check=False
    )
    assert ended.returncode == 3
    assert "could not be written" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert {path: path.read_bytes() for path in county.rglob("*") if path.is_file()} == before
