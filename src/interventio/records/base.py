"""What all records and their parts have in common."""

from pydantic import BaseModel, ConfigDict


class Part(BaseModel):
    """A part of a record: unchanging, strict about types, without room for unknown fields."""

    model_config = ConfigDict(
        defer_build=True, frozen=True, strict=True, extra="forbid", allow_inf_nan=False, use_attribute_docstrings=True
    )
