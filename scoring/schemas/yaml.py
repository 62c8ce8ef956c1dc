"""One YAML file as a JSON Schema, read off its model by pydantic, with the meaning of each key."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from scoring.model.keys import meanings


def yaml_schema(model: type[BaseModel]) -> dict[str, Any]:
    """The schema of a file that holds one `model`."""
    return {"$schema": _Editors.schema_dialect, **model.model_json_schema(schema_generator=_Editors)}


class _Editors(GenerateJsonSchema):
    """Draft 7, which editors read; without titles and defaults, which are the program's and not the maintainer's."""

    schema_dialect = "http://json-schema.org/draft-07/schema#"

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def default_schema(self, schema: Any) -> dict[str, Any]:
        return self.generate_inner(schema["schema"])

    def nullable_schema(self, schema: Any) -> dict[str, Any]:
        # None is the absence of a key; a key without a value is a fault.
        return self.generate_inner(schema["schema"])

    def tuple_schema(self, schema: Any) -> dict[str, Any]:
        found = super().tuple_schema(schema)
        if "prefixItems" in found:
            found["items"] = found.pop("prefixItems")
        return found

    def dict_schema(self, schema: Any) -> dict[str, Any]:
        keys, inner = (self.generate_inner(schema[name]) for name in ("keys_schema", "values_schema"))
        least = {"minProperties": schema["min_length"]} if "min_length" in schema else {}
        return {"type": "object", "propertyNames": keys, "additionalProperties": inner, **least}

    def tagged_union_schema(self, schema: Any) -> dict[str, Any]:
        found = super().tagged_union_schema(schema)
        found.pop("discriminator")  # of OpenAPI, not of JSON Schema
        return found

    def model_schema(self, schema: Any) -> dict[str, Any]:
        found = super().model_schema(schema)
        model = schema["cls"]
        for name, (vi, en) in meanings(_written(model)).items():
            found["properties"][name]["description"] = f"{vi}\n{en}"
        return {key: value for key, value in found.items() if key not in ("title", "description")}


def _written(model: type[BaseModel]) -> type[BaseModel]:
    """The class as it stands in the source: `Decided` of `Decided[Policy]`."""
    made: Mapping[str, Any] = getattr(model, "__pydantic_generic_metadata__", {})
    return made.get("origin") or model
