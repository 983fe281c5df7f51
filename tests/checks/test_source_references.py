from support.found import Told, found

METHOD = """
    method cool-kids:
      summary_from: [guide]
      ages: [{from: 7, to: 12, source: giude}, {from: 8, basis: offered}]
      dose: [{sessions: {from: 8}, source: register}]
      formats: {forms: [group], source: old}
      training: [{text: Two days., source: guide}]
      supervision: [{text: Monthly., source: who}]
      ratings: [{register: Example register, source: register}]
      codes: [{system: A, code: B, source: classification}]
      sources:
        - {id: guide, title: Guide}
        - {id: register, title: Register}
        - {id: book, title: Book}
    """


def test_statements_and_ratings_rest_on_sources_that_are_not_listed() -> None:
    path = "data/interventions/cool-kids.yaml"
    assert found("REF010", METHOD) == [
        Told(f"{path} formats.source", {"id": "old"}),
        Told(f"{path} ages.0.source", {"id": "giude"}, ("guide",)),
        Told(f"{path} supervision.0.source", {"id": "who"}),
        Told(f"{path} codes.0.source", {"id": "classification"}),
    ]


def test_a_source_that_nothing_rests_on_is_told() -> None:
    assert found("REF011", METHOD) == [
        Told("data/interventions/cool-kids.yaml sources.2.id", {"id": "book"}),
    ]


def test_what_a_ladder_builds_on_needs_no_pointer() -> None:
    assert found("REF011", "ladder children: {sources: [{id: guide, title: Guide}]}") == []
