"""What all records and their parts have in common."""

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema


class Part(BaseModel):
    """A part of a record: unchanging, strict about types, without room for unknown fields."""

    model_config = ConfigDict(defer_build=True, frozen=True, strict=True, extra="forbid", allow_inf_nan=False)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Describe each field by the docstring under it, which is looked up only here: it takes reading the source."""
        from interventio.records.docstrings import docstrings_of  # noqa: PLC0415 - heavy, and only schemas need it

        schema = handler(core_schema)
        properties = handler.resolve_ref_schema(schema)["properties"]
        for name, words in docstrings_of(cls).items():
            properties[cls.model_fields[name].alias or name]["description"] = words
        return schema
