from interventio.checks.method_sheet import method_sheet
from interventio.findings.place import Place
from support.found import catalogue


def test_a_method_states_much_and_each_statement_has_its_route() -> None:
    known = catalogue(
        """
        method ck:
          ages: [{from: 7}, {from: 8}]
          formats: {forms: [group]}
          dose: [{sessions: {from: 8}}]
          training: [{text: Two days.}]
          supervision: [{text: Monthly.}]
          ratings: [{register: One}]
          codes: [{system: A, code: B}]
          summary_from: [guide]
        """
    )
    sheet = method_sheet(known.interventions["ck"])
    assert [route for route, _ in sheet.statements] == [
        ("formats",),
        ("ages", 0),
        ("ages", 1),
        ("dose", 0),
        ("training", 0),
        ("supervision", 0),
        ("ratings", 0),
        ("codes", 0),
    ]
    assert sheet.place("ages", 0) == Place("data/interventions/ck.yaml", ("ages", 0))
