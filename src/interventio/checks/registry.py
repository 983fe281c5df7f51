"""Every check, by hand, in the order of the codes."""

from interventio.checks import (
    accessibility,
    charts,
    combined_counts,
    counts,
    coverage,
    coverage_of_teams,
    deliveries,
    freshness,
    languages,
    methods,
    names,
    privacy,
    references,
    snapshots,
    source_references,
    tiers,
)
from interventio.checks.check import Check
from interventio.checks.severities import unknown_code_check
from interventio.findings.code import Code
from interventio.records.codes import CODES as RECORD_CODES
from interventio.sources.codes import CODES as SOURCE_CODES

REFERENCES = (
    references.unknown_intervention,
    references.unknown_ladder,
    references.unknown_tier,
    references.unknown_service,
    references.unknown_occupation,
    references.unknown_theme,
    references.unknown_unit,
    references.unknown_division,
    references.unknown_area,
    source_references.unknown_source,
    source_references.unused_source,
)

CONTENT = (
    names.duplicate_id,
    names.duplicate_name,
    names.confusable_id,
    methods.method_without_ages,
    methods.method_without_theme,
    methods.statement_without_source,
    methods.source_without_address,
    methods.rating_without_scale,
    methods.rating_without_date,
    methods.related_to_itself,
    tiers.intervention_on_no_tier,
    tiers.placed_twice,
    tiers.empty_tier,
    tiers.placement_outside_ages,
    charts.chart_under_other_name,
    charts.empty_chart,
    charts.unknown_tier_in_edition,
    counts.trained_above_headcount,
    counts.trained_above_expected,
    counts.exempt_above_headcount,
    counts.stages_out_of_order,
    counts.active_above_trained,
    combined_counts.any_count_impossible,
    combined_counts.all_count_impossible,
    snapshots.snapshots_out_of_order,
    snapshots.snapshots_on_one_day,
    snapshots.snapshot_in_future,
    snapshots.snapshot_outside_team_time,
    snapshots.occupation_twice,
    snapshots.team_without_snapshot,
    snapshots.bought_in_team_with_staff,
    deliveries.ends_before_it_begins,
    deliveries.delivered_twice,
    deliveries.occupation_may_not_deliver,
    deliveries.occupation_not_in_snapshot,
    deliveries.trained_but_not_delivered,
    deliveries.team_delivers_nothing,
    coverage.selected_but_nobody_may_deliver,
    coverage.selected_but_not_delivered,
    coverage.selected_assessment_method,
    coverage.selected_twice,
    coverage.no_method_selected,
    coverage.delivery_without_occupations,
    coverage_of_teams.nobody_to_deliver,
    coverage_of_teams.headcount_missing,
    coverage_of_teams.trained_count_missing,
    freshness.review_missing,
    freshness.review_overdue,
    freshness.review_in_future,
    freshness.snapshot_old,
    freshness.ladder_agreed_in_future,
    freshness.source_in_future,
    freshness.rating_in_future,
    freshness.rating_old,
    freshness.edition_in_future,
    languages.missing_translation,
    languages.foreign_language,
    languages.copied_text,
    languages.outdated_translation,
    privacy.identity_code,
    privacy.email_address,
    privacy.telephone_number,
    privacy.personal_contact,
    accessibility.accessibility_not_told,
)

_CODES_BEFORE = (*SOURCE_CODES, *RECORD_CODES, *(check.code for check in (*REFERENCES, *CONTENT)))

ALL_CHECKS: tuple[Check, ...] = (*REFERENCES, unknown_code_check(_CODES_BEFORE), *CONTENT)

ALL_CODES: tuple[Code, ...] = (*SOURCE_CODES, *RECORD_CODES, *(check.code for check in ALL_CHECKS))
"""Every code that a finding can have, family by family."""
