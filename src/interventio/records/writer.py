"""From a record back to plain values, as other programs read them."""

from interventio.records.base import Part


def plain_values(record: Part) -> object:
    """Return what a record says as plain values, by the names that fields have in files, without what is unknown."""
    return record.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_unset=True)
