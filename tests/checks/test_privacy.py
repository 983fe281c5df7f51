import pytest

from interventio.checks.registry import ALL_CHECKS
from support.found import Told, catalogue, found, told

RECORDS = """
    settings: {owner: "Tel. 040 123 4567"}
    organisation:
      divisions: [{id: health, name: Health, summary: {fi: Johtaja eeva.esimerkki@example.org, sv: Chef}}]
    ladder children: {edition: "Eeva, eeva@example.org"}
    method cool-kids:
      also: [Kysy 010190-900P]
      summary: {fi: "Soita 040 123 4567 tai 09 123 4567 tai 040 123 4567.", sv: "Ring 040-1234567."}
      sources: [{id: guide, title: Guide, publisher: 0401234567, address: "https://example.org/?tunnus=010190-900P"}]
    team harju:
      public_contact: {fi: "Perheneuvola, 09 123 4567, perheneuvola@example.org", sv: "010190-900P"}
      review: {by: "Eeva Esimerkki, eeva.esimerkki@example.org", last_reviewed: 2026-01-31}
    team ranta:
      public_contact: "eeva.esimerkki@example.org, 040 123 4567"
    """.replace("publisher: 0401234567", 'publisher: "0401234567"')


def test_identity_codes_are_told_wherever_they_stand() -> None:
    facts = {"found": ("••••••-••••",)}
    assert found("PRI001", RECORDS) == [
        Told("data/interventions/cool-kids.yaml also.0", facts),
        Told("data/interventions/cool-kids.yaml sources.0.address", facts),
        Told("data/teams/harju.yaml public_contact.sv", facts),
    ]


def test_email_addresses_are_told_outside_public_contacts() -> None:
    facts = {"found": ("e•••@•••",)}
    assert found("PRI002", RECORDS) == [
        Told("data/organisation.yaml divisions.0.summary.fi", facts),
        Told("data/tiers/children.yaml edition", facts),
        Told("data/teams/harju.yaml review.by", facts),
    ]


def test_telephone_numbers_are_told_outside_public_contacts() -> None:
    assert found("PRI003", RECORDS) == [
        Told("interventio.yaml owner", {"found": ("04•••",)}),
        Told("data/interventions/cool-kids.yaml summary.fi", {"found": ("04•••", "09•••")}),
        Told("data/interventions/cool-kids.yaml summary.sv", {"found": ("04•••",)}),
        Told("data/interventions/cool-kids.yaml sources.0.publisher", {"found": ("04•••",)}),
    ]


def test_a_persons_address_is_no_public_contact() -> None:
    assert found("PRI004", RECORDS) == [Told("data/teams/ranta.yaml public_contact", {"found": ("e•••@•••",)})]


@pytest.mark.parametrize(
    "words", ["010190-900P", "eeva.esimerkki@example.org", "+358 40 123 4567", "eeva(at)example.org"]
)
def test_no_finding_of_privacy_repeats_what_it_found(words: str) -> None:
    from interventio.checks.check import findings_of
    from interventio.languages.language import Language
    from interventio.languages.translator import translator

    private = [check for check in ALL_CHECKS if check.code.family == "PRI"]
    findings = findings_of(catalogue(f'team harju: {{public_contact: "{words}", summary: "{words}"}}'), private)
    said = [
        str(told(finding)) + finding.sentence(translator(language)) + finding.advice(translator(language))
        for finding in findings
        for language in Language
    ]
    assert said
    assert not any(words in sentence or words[3:] in sentence for sentence in said)


def test_an_accessibility_statement_names_a_service_for_feedback_and_nobody_else() -> None:
    records = """
        settings:
          accessibility:
            feedback: {fi: "palaute@example.org, 09 123 4567", sv: "eeva.esimerkki@example.org"}
            authority: "eeva@example.org"
            shortcomings: ["Tel. 040 123 4567"]
        """
    route = "interventio.yaml accessibility"
    assert found("PRI002", records) == [Told(f"{route}.authority", {"found": ("e•••@•••",)})]
    assert [one.at for one in found("PRI003", records)] == [f"{route}.shortcomings.0"]
    assert found("PRI004", records) == [Told(f"{route}.feedback.sv", {"found": ("e•••@•••",)})]
