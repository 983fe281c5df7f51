"""A support team with meetings of every state, on 22 November 2026."""

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.meetings import TeamMeeting, meetings_of
from support.found import catalogue

COUNTY = """
settings: {name: Harjula, site: {address: "https://example.org/"}}
organisation:
  divisions: [{id: health, name: Health}, {id: school, name: School}]
  units: [{id: harju, name: Harju, division: school}, {id: ranta, name: Ranta, division: health}]
  themes: [{id: anxiety, name: Anxiety}, {id: sleep, name: Sleep}]
method ck: {name: Cool Kids, themes: [anxiety]}
support worry:
  name: Support team for worry
  themes: [sleep, anxiety]
  convener: The coordinator
  seats:
    - {unit: ranta, role: trained-worker}
    - {unit: ranta, role: supervisor}
    - {unit: harju, role: trained-worker, until: 2026-12-31}
    - {unit: saari, role: other, until: 2026-05-31}
  seasons:
    - season: 2026-spring
      meetings:
        - date: 2026-03-10
          starts: "13:00"
          ends: "14:30"
          where: Harju school
          status: held
          topics: [Referral]
          attendance:
            - {unit: harju, supervisors: 1, trained_workers: 2}
            - {unit: ranta, trained_workers: 0, others: 3}
          results:
            - {kind: coordination, what: Groups are held together.}
            - {kind: follow-up, what: Write it down., owner: The head, due: 2026-04-30}
            - {kind: follow-up, what: Tell the others., due: 2026-05-31, done: 2026-05-20}
          practices: [{what: Times are booked at once., unit: harju, intervention: ck}]
          questions:
            - {what: How?, unit: ranta, intervention: ck}
            - {what: Why?, answer: Because.}
        - {date: 2026-05-12, status: cancelled, note: Illness}
    - season: 2026-autumn
      topics: [Mentoring]
      meetings:
        - date: 2026-09-15
          status: held
          results: [{kind: follow-up, what: Ask.}]
          practices: [{what: Talk first.}]
          questions: [{what: When?}]
        - {date: 2026-12-08, starts: "09:05", status: planned}
"""
FOUND = catalogue(COUNTY)


def meeting(day: str, found: Catalogue = FOUND) -> TeamMeeting:
    """Return the meeting of a day."""
    return next(one for one in meetings_of(found.support_teams["worry"]) if one.key == day)
