from support.found import Told, found


def test_a_team_delivers_a_method_that_is_not_there() -> None:
    assert found(
        "REF001",
        """
        method cool-kids: {}
        team harju:
          delivers:
            - intervention: cool-kids
            - intervention: cool-kid
        """,
    ) == [
        Told("data/teams/harju.yaml delivers.1.intervention", {"id": "cool-kid"}, ("cool-kids",)),
    ]


def test_a_method_that_is_not_there_is_told_once_a_file() -> None:
    assert found(
        "REF001",
        """
        method cool-kids: {}
        team harju:
          staffing:
            - date: 2026-01-31
              staff:
                - {occupation: nurse, trained: {ck: {completed: 1}}, active: {ck: 1}}
            - date: 2026-06-30
              staff:
                - {occupation: nurse, trained: {ck: {completed: 1}}}
        """,
    ) == [
        Told(
            "data/teams/harju.yaml staffing.0.staff.0.trained.key:ck",
            {"id": "ck"},
            see=(
                "data/teams/harju.yaml staffing.0.staff.0.active.key:ck",
                "data/teams/harju.yaml staffing.1.staff.0.trained.key:ck",
            ),
        ),
    ]


def test_settings_and_related_methods_point_to_methods_too() -> None:
    assert found(
        "REF001",
        """
        settings: {coverage: {methods: [cool-kids, ipc]}}
        method cool-kids:
          related:
            - {intervention: coolkids, how: The same under another name.}
        """,
    ) == [
        Told("interventio.yaml coverage.methods.1", {"id": "ipc"}),
        Told("data/interventions/cool-kids.yaml related.0.intervention", {"id": "coolkids"}, ("cool-kids",)),
    ]


def test_a_method_whose_file_cannot_be_read_is_there() -> None:
    assert (
        found(
            "REF001",
            """
            unread: [method cool-kids]
            settings: {coverage: {methods: [cool-kids]}}
            team harju: {delivers: [{intervention: cool-kids}]}
            """,
        )
        == []
    )


def test_a_placement_is_on_a_ladder_that_is_not_there() -> None:
    assert found(
        "REF002",
        """
        unread: [ladder adults]
        ladder children: {}
        method cool-kids:
          placements:
            - {ladder: child, tier: light}
            - {ladder: children, tier: light}
            - {ladder: adults, tier: light}
        """,
    ) == [
        Told("data/interventions/cool-kids.yaml placements.0.ladder", {"id": "child"}, ("children",)),
    ]


def test_a_tier_is_looked_for_on_its_own_ladder() -> None:
    assert found(
        "REF003",
        """
        unread: [ladder adults]
        ladder children: {}
        ladder youth: {tiers: [{id: low, name: Low}, {id: high, name: High}]}
        method cool-kids:
          placements:
            - {ladder: children, tier: brief}
            - {ladder: youth, tier: brief}
            - {ladder: children, tier: lihgt}
            - {ladder: adults, tier: any}
            - {ladder: unknown, tier: any}
        """,
    ) == [
        Told("data/interventions/cool-kids.yaml placements.1.tier", {"id": "brief", "ladder": "youth"}),
        Told("data/interventions/cool-kids.yaml placements.2.tier", {"id": "lihgt", "ladder": "children"}, ("light",)),
    ]


def test_services_of_units_and_placements_are_looked_up() -> None:
    assert found(
        "REF004",
        """
        organisation:
          divisions: [{id: health, name: Health}]
          services: [{id: school-health, name: School health care}]
          units: [{id: harju, name: Harju, division: health, services: [school-health, scool-health]}]
        method cool-kids:
          placements:
            - {ladder: children, tier: light, services: [school-health, family]}
        """,
    ) == [
        Told("data/organisation.yaml units.0.services.1", {"id": "scool-health"}, ("school-health",)),
        Told("data/interventions/cool-kids.yaml placements.0.services.1", {"id": "family"}),
    ]


def test_occupations_of_methods_deliveries_and_staff_are_looked_up() -> None:
    assert found(
        "REF005",
        """
        organisation:
          divisions: [{id: health, name: Health}]
          occupations: [{id: nurse, name: Nurse}]
        method cool-kids: {delivered_by: [nurse, nurses]}
        team harju:
          delivers: [{intervention: cool-kids, occupations: [nurse, doctor]}]
          staffing: [{date: 2026-01-31, staff: [{occupation: nurse}, {occupation: doctor}]}]
        """,
    ) == [
        Told("data/interventions/cool-kids.yaml delivered_by.1", {"id": "nurses"}, ("nurse",)),
        Told(
            "data/teams/harju.yaml delivers.0.occupations.1",
            {"id": "doctor"},
            see=("data/teams/harju.yaml staffing.0.staff.1.occupation",),
        ),
    ]


def test_a_method_has_a_theme_that_is_not_there() -> None:
    assert found(
        "REF006",
        """
        organisation:
          divisions: [{id: health, name: Health}]
          themes: [{id: anxiety, name: Anxiety}]
        method cool-kids: {themes: [anxiety, anxeity]}
        """,
    ) == [
        Told("data/interventions/cool-kids.yaml themes.1", {"id": "anxeity"}, ("anxiety",)),
    ]


def test_a_team_is_of_a_unit_that_is_not_there() -> None:
    assert found("REF007", "team harju: {units: [ranta]}") == [
        Told("data/teams/harju.yaml units.0", {"id": "ranta"}),
    ]


def test_services_and_units_are_of_a_division_that_is_not_there() -> None:
    assert found(
        "REF008",
        """
        organisation:
          divisions: [{id: health, name: Health}]
          services: [{id: family, name: Family counselling, division: helth}, {id: open, name: For all}]
          units: [{id: harju, name: Harju, division: health}, {id: ranta, name: Ranta, division: school}]
        """,
    ) == [
        Told("data/organisation.yaml services.0.division", {"id": "helth"}, ("health",)),
        Told("data/organisation.yaml units.1.division", {"id": "school"}),
    ]


def test_a_unit_serves_an_area_that_is_not_there() -> None:
    assert found(
        "REF009",
        """
        organisation:
          divisions: [{id: health, name: Health}]
          areas: [{id: north, name: North}]
          units:
            - {id: harju, name: Harju, division: health, area: nort}
            - {id: ranta, name: Ranta, division: health}
        """,
    ) == [
        Told("data/organisation.yaml units.0.area", {"id": "nort"}, ("north",)),
    ]


def test_nothing_is_looked_up_in_vocabularies_that_could_not_be_read() -> None:
    records = """
        unread: [organisation]
        method cool-kids: {themes: [anxiety], delivered_by: [nurse]}
        team harju: {units: [harju]}
        """
    assert [found(code, records) for code in ("REF004", "REF005", "REF006", "REF007", "REF008", "REF009")] == [[]] * 6


def test_rounds_and_periods_are_of_teams_that_meet_clients() -> None:
    assert found(
        "REF013",
        """
        team harju: {}
        leaders managers: {}
        training ck-2026:
          intervention: ck
          participants:
            - {team: harju, occupation: nurse}
            - {team: hrju, occupation: nurse}
            - {team: hrju, occupation: doctor}
            - {team: managers, occupation: nurse}
        periods ranta: {team: ranta, quarters: []}
        """,
    ) == [
        Told(
            "data/trainings/ck-2026.yaml participants.1.team",
            {"id": "hrju"},
            ("harju",),
            see=("data/trainings/ck-2026.yaml participants.2.team",),
        ),
        Told("data/trainings/ck-2026.yaml participants.3.team", {"id": "managers"}),
        Told("data/periods/ranta.yaml team", {"id": "ranta"}),
    ]


def test_a_team_whose_file_cannot_be_read_is_there() -> None:
    assert found("REF013", "{unread: [team harju], periods harju: {team: harju, quarters: []}}") == []


def test_what_the_new_records_point_to_is_looked_up_as_well() -> None:
    records = """
        organisation:
          divisions: [{id: health, name: Health}]
          services: [{id: school, name: School health}]
          occupations: [{id: nurse, name: Nurse}]
          themes: [{id: anxiety, name: Anxiety}]
          areas: [{id: north, name: North}]
        settings: {planning: {turnover_of: {nurse: 8, nurses: 9}}}
        ladder children:
          accepted_gaps: [{tier: light, theme: sleep, areas: [south], reason: Rare, by: Us, until: 2027-01-01}]
        method ck: {need: [{year: 2026, clients: 9, area: west, basis: Visits}]}
        leaders harju-leaders:
          members: [{role: Head, services: [school, scool]}]
          decisions: [{id: one, what: Adopt, effect: adopt, intervention: kc}]
        """
    assert {code: [one.at for one in found(code, records)] for code in ("REF001", "REF004", "REF005", "REF006")} == {
        "REF001": ["data/teams/harju-leaders.yaml decisions.0.intervention"],
        "REF004": ["data/teams/harju-leaders.yaml members.0.services.1"],
        "REF005": ["interventio.yaml planning.turnover_of.key:nurses"],
        "REF006": ["data/tiers/children.yaml accepted_gaps.0.theme"],
    }
    assert [one.at for one in found("REF009", records)] == [
        "data/tiers/children.yaml accepted_gaps.0.areas.0",
        "data/interventions/ck.yaml need.0.area",
    ]


def test_units_surveys_and_trials_are_of_municipalities() -> None:
    assert found(
        "REF014",
        """
        organisation:
          divisions: [{id: health, name: Health}]
          municipalities: [{id: harjula, name: Harjula}]
          units:
            - {id: harju, name: Harju, division: health, municipality: harjula}
            - {id: ranta, name: Ranta, division: health, municipality: harjla}
        survey needs: {answers: [{group: nurses, municipality: rantala}, {group: teachers, municipality: harjula}]}
        trial pilot: {municipalities: [harjula, rantala]}
        """,
    ) == [
        Told("data/organisation.yaml units.1.municipality", {"id": "harjla"}, ("harjula",)),
        Told("data/competence/needs.yaml answers.0.municipality", {"id": "rantala"}),
        Told("data/competence/pilot.yaml municipalities.1", {"id": "rantala"}),
    ]


def test_no_municipality_is_looked_up_in_vocabularies_that_could_not_be_read() -> None:
    assert found("REF014", "{unread: [organisation], trial pilot: {municipalities: [rantala]}}") == []


def test_what_is_counted_or_tried_is_of_competence_levels() -> None:
    assert found(
        "REF015",
        """
        levels steps: {}
        survey needs: {levels: step}
        counts harju: {levels: steps}
        trial pilot: {levels: stairs}
        """,
    ) == [
        Told("data/competence/needs.yaml levels", {"id": "step"}, ("steps",)),
        Told("data/competence/pilot.yaml levels", {"id": "stairs"}),
    ]


def test_levels_whose_file_cannot_be_read_are_there() -> None:
    assert found("REF015", "{unread: [levels steps], survey needs: {}}") == []


def test_a_survey_is_no_levels() -> None:
    assert [one.at for one in found("REF015", "{survey steps: {}, counts harju: {}}")] == [
        "data/competence/steps.yaml levels",
        "data/competence/harju.yaml levels",
    ]
