"""A YAML file to a strict model, every fault at its key or value and in both languages."""

import re
from collections.abc import Iterable
from typing import Annotated, Any, TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError

from scoring.faults import Faults, Kind, Place, Refused, nearest
from scoring.faults import yaml as say
from scoring.model.folder import Path, Places
from scoring.reading.yaml import read_yaml

ModelT = TypeVar("ModelT", bound=BaseModel)


def read_model(model: type[ModelT], text: str, file: str, faults: Faults) -> tuple[ModelT, Places] | None:
    """`text` as `model`, with the places of its values; None with all faults of the file added in one go."""
    before = faults.count("error")
    read = read_yaml(text, file, faults)
    if read is None:
        return None
    value, places, keys = read
    try:
        found = model.model_validate(value)
    except ValidationError as error:
        problems = error.errors()
        for problem in problems:
            if not _follows(problem, problems):
                _add(model, value, problem, places, keys, faults)
        return None
    return (found, places) if faults.count("error") == before else None


def _follows(problem: Any, problems: Iterable[Any]) -> bool:
    """Whether it only says that a list is too short whose items were refused."""
    loc = problem["loc"]
    if problem["type"] == "missing" and isinstance(loc[-1], int):
        loc = loc[:-1]
    elif problem["type"] != "too_short":
        return False
    others = (other["loc"] for other in problems if other["type"] != "missing")
    return any(len(other) > len(loc) and other[: len(loc)] == loc for other in others)


def _add(
    model: type[BaseModel], value: Any, problem: Any, places: Places, keys: dict[Path, Place], faults: Faults
) -> None:
    path = _resolve(problem["loc"], value, places)
    cause = problem.get("ctx", {}).get("error")
    if isinstance(cause, Refused):
        # pydantic marks a fault of a key, not of its value, by '[key]' at the end.
        place = keys.get(path) if problem["loc"][-1:] == ("[key]",) else None
        faults.add(cause.kind, place or places.at(*path), **cause.values)
    elif problem["type"] == "extra_forbidden":
        known = keys_at(model, problem["loc"][:-1])
        faults.add(
            say.KEY_UNKNOWN,
            keys.get(path, places.at(*path)),
            key=problem["loc"][-1],
            known=", ".join(known),
            near=nearest(str(problem["loc"][-1]), known),
        )
    else:
        kind, values = _said(problem)
        faults.add(kind, places.at(*path), **values)


def _said(problem: Any) -> tuple[Kind, dict[str, object]]:
    """pydantic's own kinds of fault in the words of this house; its sentences are English only."""
    last, context = problem["loc"][-1] if problem["loc"] else "", problem.get("ctx", {})
    match problem["type"]:
        case "missing" if isinstance(last, int):
            return say.TOO_FEW, {"limit": last + 1}
        case "missing":
            return say.KEY_MISSING, {"key": last}
        case "union_tag_not_found":
            return say.KEY_MISSING, {"key": context["discriminator"].strip("'")}
        case "tuple_type" | "list_type":
            return say.LIST, {}
        case "model_type" | "dict_type" | "model_attributes_type":
            return say.MAPPING, {}
        case "too_short":
            return say.TOO_FEW, {"limit": context["min_length"]}
        case "too_long":
            return say.TOO_MANY, {"limit": context["max_length"]}
        case _:
            found = problem["input"] if isinstance(problem["input"], str) else context.get("tag", "…")
            words = re.findall("'([^']*)'", str(context.get("expected", context.get("expected_tags", ""))))
            return say.FORM, {"found": found, "expected": ", ".join(words) or "docs/reference.md"}


def _resolve(loc: Path, value: Any, places: Places) -> Path:
    """The path in the file that pydantic's `loc` means; names of union members in it are left out.

    A member's name may also be a key of it: shape `steps` has a key `steps`. So the first is skipped.
    """
    path: Path = ()
    tagged: Path | None = None
    for part in loc:
        if tagged != path and isinstance(value, dict) and value.get("shape") == part:
            tagged = path
        elif (*path, part) in places.of:
            path = (*path, part)
            value = value[part]
    return path


def keys_at(annotation: Any, loc: Path) -> tuple[str, ...]:
    """The keys that the model at `loc` below `annotation` has, for a maintainer who mistyped one."""
    if get_origin(annotation) is Annotated:
        return keys_at(get_args(annotation)[0], loc)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        if not loc:
            return tuple(annotation.model_fields)
        field = annotation.model_fields.get(str(loc[0]))
        # In a union the next part of loc may be the member's tag ('ratio'), which is no key.
        return keys_at(field.annotation, loc[1:]) if field else keys_at(annotation, loc[1:])
    members = [arg for arg in get_args(annotation) if arg not in (Ellipsis, type(None))]
    if get_origin(annotation) in (dict, tuple, list):
        return keys_at(members[-1], loc[1:])
    for member in members:
        fields = getattr(member, "model_fields", {})
        tags = next((get_args(fields[tag].annotation) for tag in ("shape", "kind") if tag in fields), ())
        if not tags or (loc and loc[0] in tags):
            return keys_at(member, loc[1:] if tags else loc)
    return ()
