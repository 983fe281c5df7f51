"""`interventio meeting`, run as its users run it on a small county."""

import shutil
from pathlib import Path

import icalendar
import pytest
from inline_snapshot import snapshot

from interventio.cli import completion
from support.run import REPOSITORY, Ended, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
TEAM = """
kind: support
name: {fi: Huolen tukitiimi, sv: Stödteamet för oro, en: Support team for worry}
summary: {fi: Huolesta., sv: Om oro., en: About worry.}
focus: symptom
convener: {fi: Koordinaattori, sv: Koordinatorn, en: The coordinator}
seats:
  - {unit: harju-school, role: supervisor}
  - {unit: harju-school, role: trained-worker}
seasons:
  - season: 2026-autumn
    meetings:
      - date: 2026-09-15
        starts: "13:00"
        ends: "14:30"
        where: {fi: Harju, sv: Harju, en: "Harju | school"}
        status: held
        topics: [{fi: Ohjautuminen, sv: Hänvisning, en: "Referral <b>*now*</b>"}]
        attendance: [{unit: harju-school, supervisors: 1, trained_workers: 2}]
        results:
          - kind: coordination
            what: {fi: Ryhmä pidetään yhdessä., sv: Gruppen hålls tillsammans., en: The group is held together.}
          - kind: follow-up
            what: {fi: Kirjataan., sv: Skriv ner., en: Write it down.}
            owner: {fi: Johtaja, sv: Chefen, en: The head}
            due: 2026-10-31
          - kind: follow-up
            what: {fi: Kerrotaan., sv: Berätta., en: Tell the others.}
            done: 2026-10-01
        practices:
          - what: {fi: Ajat kerralla., sv: Tiderna på en gång., en: All times at once.}
            unit: harju-school
            intervention: courage-group
        questions:
          - what: {fi: Miten?, sv: Hur?, en: How?}
            unit: harju-school
          - what: {fi: Miksi?, sv: Varför?, en: Why?}
            answer: {fi: Siksi., sv: Därför., en: Because.}
      - date: 2026-12-08
        starts: "13:00"
        status: planned
        topics: [{fi: Mentorointi, sv: Mentorskap, en: Mentoring}]
      - date: 2026-12-15
        status: cancelled
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Return a county with a support team that has met once and is to meet again."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "data/teams/worry.yaml").write_text(TEAM, encoding="utf-8")
    return tmp_path


def meeting(county: Path, *options: str) -> Ended:
    ended = interventio("meeting", "worry", *options, folder=county)
    assert ended.code == 0, ended.err
    return ended


def test_the_invitation_to_the_next_meeting(county: Path) -> None:
    assert meeting(county).out == snapshot("""\
# Invitation to a meeting: Support team for worry

About worry.

- **When:** Tuesday 8 Dec 2026, 13:00
- **Called together by:** The coordinator

Taking part is voluntary, and it is no role of responsibility. Supervisors and workers who are trained in the methods are both welcome.

## What we talk about

- Mentoring

## Still to be done after earlier meetings

| What | Who sees to it | By when |
| --- | --- | --- |
| Write it down. | The head | 31 Oct 2026 (overdue) |

## Questions that wait for an answer

- How? (Harju school, 15 Sept 2026)

## Who is represented

- **Education:** Harju school (supervisor, trained worker)

## What to bring

- Something that works in your unit and that others can learn from.
- A question that you would like the others' help with.
- How the methods are used in your unit just now.
- Nothing that tells who a client is: cases are talked about so that nobody can be recognised.

---

Harjula example county · As of 22 Nov 2026
""")


def test_the_minutes_of_the_last_meeting(county: Path) -> None:
    assert meeting(county, "--minutes").out == snapshot("""\
# Minutes of a meeting: Support team for worry

> **For coordinators: contains exact counts of staff, not for publication.**

- **When:** Tuesday 15 Sept 2026, 13:00–14:30
- **Where:** Harju \\| school

## Who took part

| Unit | Supervisors | Trained workers | Others |
| --- | ---: | ---: | ---: |
| Harju school | 1 | 2 | – |

## What we talked about

- Referral &lt;b&gt;\\*now\\*&lt;/b&gt;

## What came of it

### Agreed between units

- The group is held together.

## To be done

| What | Who sees to it | By when |
| --- | --- | --- |
| Write it down. | The head | 31 Oct 2026 (overdue) |
| Tell the others. | not known | done 1 Oct 2026 |

## Good practices

- All times at once. (Harju school, Courage group)

## Asked for help

- **How?** (Harju school) *No answer yet.*
- **Why?** Because.

## The next meeting

Tuesday 8 Dec 2026, 13:00

---

Harjula example county · As of 22 Nov 2026
""")


def test_minutes_for_others_name_the_units_alone(county: Path) -> None:
    minutes = meeting(county, "--minutes", "--audience", "professional").out
    assert "## Who took part\n\n- Harju school\n\n## What we talked about" in minutes
    assert "not for publication" not in minutes


def test_a_meeting_is_asked_for_by_its_day_and_papers_are_files(county: Path) -> None:
    ended = meeting(county, "--minutes", "--date", "2026-09-15", "--lang", "fi", "-o", "pöytäkirja.md")
    assert (ended.out, ended.err) == ("", "pöytäkirja.md\n")
    assert "15.9.2026" in (county / "pöytäkirja.md").read_text(encoding="utf-8")
    assert meeting(county, "--date", "2026-12-08").out == meeting(county, "--invitation").out


def test_the_calendar_of_a_team_is_the_same_every_time(county: Path) -> None:
    first, second = meeting(county, "--calendar"), meeting(county, "--calendar")
    assert first == second
    events = [one for one in icalendar.Calendar.from_ical(first.out).walk("VEVENT") if isinstance(one, icalendar.Event)]
    assert [(str(one["SUMMARY"]), one.get("STATUS")) for one in events] == [
        ("Support team for worry", None),
        ("To be done: Write it down.", None),
        ("Support team for worry", None),
        ("Cancelled: Support team for worry", "CANCELLED"),
    ]


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        (["--date", "2026-12-09"], 2, "Support team for worry does not meet on 9 Dec 2026."),
        (["--date", "2026-09-15"], 2, "The meeting of 15 Sept 2026 has been held or was cancelled"),
        (["--date", "2026-12-15"], 2, "The meeting of 15 Dec 2026 has been held or was cancelled"),
        (["--minutes", "--date", "2026-12-08"], 2, "The meeting of 8 Dec 2026 is not written down as held"),
        (["--as-of", "2026-12-09"], 3, "Support team for worry has no meeting to come."),
        (["--minutes", "--as-of", "2026-09-14"], 3, "Support team for worry has not held a meeting yet."),
        (["--audience", "client"], 2, "Clients and their families are shown nothing of staff"),
        (["--minutes", "--date", "soon"], 2, "soon is not a day"),
    ],
)
def test_where_there_is_no_such_meeting_it_is_said_what_there_is(
    county: Path, options: list[str], code: int, says: str
) -> None:
    ended = interventio("meeting", "worry", *options, folder=county)
    assert (ended.code, ended.out) == (code, "")
    assert says in " ".join(ended.err.split())


def test_the_meetings_and_the_file_are_named_where_none_is_to_come(county: Path) -> None:
    ended = interventio("meeting", "worry", "--as-of", "2026-12-09", folder=county)
    assert ended.err == snapshot("""\
Error: Support team for worry has no meeting to come.
Add its day to data/teams/worry.yaml, with status: planned. The last meetings there: 15 Sept 2026, 8 Dec 2026 and 15 Dec 2026.
""")


def test_a_team_that_is_not_known(county: Path) -> None:
    ended = interventio("meeting", "wory", folder=county)
    assert (ended.code, ended.err) == (2, "Error: “wory” is not known here.\nKnown are: worry.\n")
    (county / "data/teams/worry.yaml").unlink()
    ended = interventio("meeting", "worry", folder=county)
    assert (ended.code, "There are no support teams." in ended.err) == (3, True)


def test_a_template_of_the_workspace_stands_in_place_of_ours(county: Path) -> None:
    own = county / "templates/markdown/invitation.md.j2"
    own.parent.mkdir(parents=True)
    own.write_text("# {{ page.team }}, {{ page.meeting.when }}\n", encoding="utf-8")
    assert meeting(county).out == "# Support team for worry, Tuesday 8 Dec 2026, 13:00\n"
    assert meeting(county, "--no-user-templates").out.startswith("# Invitation to a meeting: Support team for worry\n")


@pytest.mark.parametrize("name", ["invitation", "minutes"])
def test_our_templates_do_within_the_sandbox_what_they_do_without_it(county: Path, name: str) -> None:
    ours = interventio("template", f"markdown/{name}.md.j2").out
    plain = meeting(county, f"--{name}").out
    own = county / f"templates/markdown/{name}.md.j2"
    own.parent.mkdir(parents=True)
    own.write_text(ours + "{# own #}\n", encoding="utf-8")
    assert meeting(county, f"--{name}").out == plain


def test_support_teams_are_completed(county: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(county)
    assert completion.support_teams("") == ["worry"]
    assert completion.support_teams("harju") == []
