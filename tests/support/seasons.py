"""Support teams with seasons of every standing, and with seats of some who use their methods, on 22 November 2026."""

from support.found import catalogue

COUNTY = """
organisation:
  divisions: [{id: school, name: School}, {id: health, name: Health}]
  units:
    - {id: harju, name: Harju, division: school}
    - {id: laakso, name: Laakso, division: school}
    - {id: ranta, name: Ranta, division: health}
    - {id: saari, name: Saari, division: health}
  themes: [{id: anxiety, name: Anxiety}, {id: sleep, name: Sleep}, {id: crises, name: Crises}, {id: grief, name: Grief}]
method ck: {name: Cool Kids, themes: [anxiety]}
method ali: {name: ALI, themes: [anxiety, sleep]}
method sleep: {name: Sleep school, themes: [sleep]}
team pupils: {units: [harju, laakso], delivers: [{intervention: ck}]}
team nurses: {units: [ranta], delivers: [{intervention: ali}]}
team closed: {units: [saari], delivers: [{intervention: ck}], until: 2026-01-31}
team later: {units: [saari], delivers: [{intervention: ck, since: 2027-01-01}]}
support anxiety:
  name: Support team for anxiety
  summary: About anxiety.
  themes: [anxiety]
  since: 2025-09-01
  convener: The coordinator
  seats:
    - {unit: harju, role: supervisor}
    - {unit: harju, role: trained-worker}
    - {unit: saari, role: other}
    - {unit: ranta, role: supervisor, until: 2026-06-30}
  seasons:
    - season: 2025-autumn
      meetings: [{date: 2025-11-03, status: held}]
    - season: 2026-spring
      topics: [Referral]
      note: A hard season.
      meetings:
        - date: 2026-02-10
          status: held
          topics: [Groups]
          attendance: [{unit: harju, supervisors: 1, trained_workers: 2}, {unit: ranta, trained_workers: 1}]
          results:
            - {kind: mentoring, what: Mentoring began.}
            - {kind: follow-up, what: Write it down., owner: The head, due: 2026-04-30}
            - {kind: follow-up, what: Ask., due: 2026-12-31}
            - {kind: follow-up, what: Tell., due: 2026-03-31, done: 2026-03-30}
          practices: [{what: Book at once., unit: harju, intervention: ck}]
          questions: [{what: How?, answer: So.}]
        - {date: 2026-04-14, status: cancelled, note: Illness.}
    - season: 2026-autumn
      meetings:
        - date: 2026-09-15
          status: held
          attendance: [{unit: harju, supervisors: 0, trained_workers: 1}]
        - {date: 2026-10-20, status: planned}
        - {date: 2026-12-08, status: planned, starts: "13:00"}
support over:
  name: An ended team
  interventions: [sleep]
  since: 2025-01-01
  until: 2025-12-31
  seats: [{unit: harju, role: supervisor}]
"""
FOUND = catalogue(COUNTY)
