"""The inputs of an evaluation that was published in Finland: a team for families, in the words of no source."""

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.evaluations import EvaluationNumbers, evaluation_numbers
from support.found import catalogue

PUBLISHED = """
family-team families: {}
organisation:
  divisions: [{id: children, name: Children}]
  units: [{id: harju, name: Harju, division: children}]
  instruments: [{id: sdq, name: SDQ, better: lower}]
evaluation families-2024:
  team: families
  starts: 2024-01-01
  ends: 2024-12-31
  method: Counted from the records of those whose work ended.
  ended: 27
  categories:
    - {id: protection, name: Child protection, ended: 25}
    - {id: assessment, name: Needs assessment, ended: 2}
  outcomes:
    - of: protection
      classes:
        - {id: better, name: Better without a placement, turn: improved, count: 8}
        - {id: same, name: Unchanged without a placement, turn: unchanged, count: 6}
        - id: worse
          name: Stayed bad or worsened
          turn: worsened
          count: 11
          parts: [{id: placed, name: Placed out of home, count: 3}]
  follow_ups:
    - months: 6
      status: done
      done: 2025-02-15
      of: worse
      classes:
        - {id: placed, name: Still placed, count: 3}
        - {id: at-home, name: Child protection at home, count: 5}
        - {id: ended, name: No longer a client, count: 3}
    - {months: 12, status: planned, due: 2025-08-31, of: worse}
  feedback:
    - {id: young, name: Young people, asked: 60, answered: 9, promoters: 6, passives: 2, detractors: 1}
    - {id: parents, name: Parents, asked: 66, answered: 10, promoters: 9, passives: 1, detractors: 0}
  economy:
    costs: [{year: 2024, euros: 960000}]
    alternative: {name: Demanding institutional care, euros: 245000, lowest: 180000, highest: 320000, year: 2024}
    prevented: {count: 8, lowest: 5, highest: 9}
  goals:
    - {id: placements, what: Prevent at least four placements, target: 4, result: 8}
"""


def published_county() -> Catalogue:
    """Return the workspace that holds the inputs."""
    return catalogue(PUBLISHED)


def published_numbers() -> EvaluationNumbers:
    """Return what is counted from them."""
    county = published_county()
    return evaluation_numbers(county.evaluations["families-2024"], county)
