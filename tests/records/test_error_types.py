from typing import get_args

import pytest
from pydantic_core.core_schema import ErrorType

from interventio.records.codes import CODES, UNFIT
from interventio.records.error_types import FIELD_TYPES, FOREIGN_TYPES, OWN_TYPES, code_of


def test_every_error_type_of_pydantic_is_accounted_for() -> None:
    """A new type in a new Pydantic must be given a code, or be known not to come from our records."""
    assert {*get_args(ErrorType)} - {*FIELD_TYPES, *FOREIGN_TYPES} == set()
    assert not FIELD_TYPES.keys() & FOREIGN_TYPES


@pytest.mark.parametrize("error_type", sorted({*FIELD_TYPES, *OWN_TYPES}))
def test_a_type_that_fields_can_give_has_a_text_of_its_own(error_type: str) -> None:
    assert code_of(error_type) in CODES


def test_a_foreign_type_is_told_as_an_unfit_value() -> None:
    assert code_of("datetime_future") is UNFIT


def test_codes_are_numbered_in_order_and_never_used_twice() -> None:
    ids = [code.id for code in CODES]
    assert ids == sorted(set(ids))
    assert len({code.name for code in CODES}) == len(CODES)
