from support.found import Told, found

COOL_KIDS = "data/interventions/cool-kids.yaml"


def test_a_method_tells_no_ages() -> None:
    assert found("CAT004", "{method cool-kids: {}, method ipc: {ages: [{from: 12}]}}") == [
        Told(f"{COOL_KIDS} key:name", {"id": "cool-kids"}),
    ]


def test_a_method_has_no_theme() -> None:
    assert found("CAT005", "{method cool-kids: {}, method ipc: {themes: [depression]}}") == [
        Told(f"{COOL_KIDS} key:name", {"id": "cool-kids"}),
    ]


def test_a_statement_has_no_source() -> None:
    assert found(
        "CAT006",
        """
        method cool-kids:
          ages: [{from: 7, source: guide}, {from: 8}, {from: 9, basis: offered}]
          dose: [{sessions: {from: 8}, basis: evaluated}]
          formats: {forms: [group]}
          ratings: [{register: Example register}]
        """,
    ) == [
        Told(f"{COOL_KIDS} formats", {"field": "formats"}),
        Told(f"{COOL_KIDS} ages.1", {"field": "ages"}),
        Told(f"{COOL_KIDS} dose.0", {"field": "dose"}),
        Told(f"{COOL_KIDS} ratings.0", {"field": "ratings"}),
    ]


def test_a_source_has_no_address() -> None:
    assert found(
        "CAT007",
        """
        ladder children: {sources: [{id: model, title: Model}]}
        method cool-kids:
          sources: [{id: guide, title: Guide, address: https://example.org/guide}, {id: book, title: Book}]
        """,
    ) == [
        Told("data/tiers/children.yaml sources.0.id", {"id": "model"}),
        Told(f"{COOL_KIDS} sources.1.id", {"id": "book"}),
    ]


RATINGS = """
    method cool-kids:
      ratings:
        - {register: One, scale: 1–5 (2026), value: "4", reviewed: 2026-01-31}
        - {register: Two, value: "4", reviewed: 2026-01-31}
        - {register: Three, scale: 1–5 (2026), value: "4"}
    """


def test_a_rating_has_no_scale() -> None:
    assert found("CAT008", RATINGS) == [Told(f"{COOL_KIDS} ratings.1.register", {"register": "Two"})]


def test_a_rating_has_no_date() -> None:
    assert found("CAT009", RATINGS) == [Told(f"{COOL_KIDS} ratings.2.register", {"register": "Three"})]


def test_a_method_is_related_to_itself() -> None:
    assert found(
        "CAT010",
        "method cool-kids: {related: [{intervention: ipc, how: x}, {intervention: cool-kids, how: x}]}",
    ) == [Told(f"{COOL_KIDS} related.1.intervention", {"id": "cool-kids"})]
