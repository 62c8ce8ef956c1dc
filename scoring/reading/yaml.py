"""YAML text to plain dicts, lists and strings, with the place of each; and those to a strict model.

No implicit types (`1.10` stays '1.10', `no` stays 'no'), no tags, anchors or merge keys, no duplicate
keys, one document, bounded depth. PyYAML's own loaders take all of these in silence.
"""

from typing import Annotated, Any, TypeVar, get_args, get_origin

import yaml
from pydantic import BaseModel, ValidationError

from scoring.faults import Faults, Place, Refused, nearest
from scoring.faults import yaml as say
from scoring.model.folder import Path, Places

DEEPEST = 24
ModelT = TypeVar("ModelT", bound=BaseModel)


class _Stop(Exception):
    """A fault after which the rest of the file has no certain meaning."""


class _Reader:
    def __init__(self, text: str, file: str, faults: Faults) -> None:
        self.file, self.faults = file, faults
        self.places: dict[Path, Place] = {}
        self.keys: dict[Path, Place] = {}
        self.events = yaml.parse(text, Loader=yaml.CSafeLoader)

    def place(self, mark: Any) -> Place:
        return Place(self.file, mark.line + 1, mark.column + 1)

    def next(self) -> Any:
        event = next(self.events)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self.faults.add(say.ALIAS, self.place(event.start_mark), found=getattr(event, "anchor", "") or "")
            raise _Stop
        if getattr(event, "tag", None):
            self.faults.add(say.TAG, self.place(event.start_mark), found=getattr(event, "tag", ""))
            raise _Stop
        return event

    def document(self) -> dict[str, Any]:
        event = self.next()
        while not isinstance(event, yaml.DocumentStartEvent):
            if isinstance(event, yaml.StreamEndEvent):
                self.faults.add(say.DOCUMENT, Place(self.file))
                raise _Stop
            event = self.next()
        first = self.next()
        if not isinstance(first, yaml.MappingStartEvent):
            self.faults.add(say.DOCUMENT, self.place(first.start_mark))
            raise _Stop
        value = self.mapping(first, ())
        self.next()
        after = self.next()
        if not isinstance(after, yaml.StreamEndEvent):
            self.faults.add(say.DOCUMENT, self.place(after.start_mark))
            raise _Stop
        return value

    def value(self, event: Any, path: Path) -> Any:
        self.places[path] = self.place(event.start_mark)
        if len(path) > DEEPEST:
            self.faults.add(say.DEPTH, self.places[path], limit=DEEPEST)
            raise _Stop
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(event, path)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Any] = []
            while not isinstance(item := self.next(), yaml.SequenceEndEvent):
                items.append(self.value(item, (*path, len(items))))
            return items
        return event.value

    def mapping(self, event: Any, path: Path) -> dict[str, Any]:
        self.places[path] = self.place(event.start_mark)
        found: dict[str, Any] = {}
        while not isinstance(key := self.next(), yaml.MappingEndEvent):
            if not isinstance(key, yaml.ScalarEvent):
                self.faults.add(say.DOCUMENT, self.place(key.start_mark))
                raise _Stop
            inner, name = (*path, key.value), key.value
            if name in found:
                self.faults.add(say.DUPLICATE, self.place(key.start_mark), key=name, other=self.keys[inner].line)
                self.value(self.next(), (*path, "", name))
                continue
            self.keys[inner] = self.place(key.start_mark)
            found[name] = self.value(self.next(), inner)
        return found


def read_yaml(text: str, file: str, faults: Faults) -> tuple[dict[str, Any], Places, dict[Path, Place]] | None:
    """The mapping that `text` holds, the places of its values, and those of its keys; None on a fault."""
    before = len(faults.errors)
    reader = _Reader(text, file, faults)
    try:
        value = reader.document()
    except _Stop:
        return None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = reader.place(mark) if mark else Place(file)
        faults.add(say.SYNTAX, place, problem=error.problem or error.context or "?")
        return None
    except (yaml.YAMLError, RecursionError) as error:
        faults.add(say.SYNTAX, Place(file), problem=str(error).split("\n")[0])
        return None
    return (value, Places(file, reader.places), reader.keys) if len(faults.errors) == before else None


def read_model(model: type[ModelT], text: str, file: str, faults: Faults) -> tuple[ModelT, Places] | None:
    """`text` as `model`, with the places of its values; all faults of the file are added in one go."""
    read = read_yaml(text, file, faults)
    if read is None:
        return None
    value, places, keys = read
    try:
        return model.model_validate(value), places
    except ValidationError as error:
        for problem in error.errors():
            _add(model, value, problem, places, keys, faults)
        return None


def _add(
    model: type[BaseModel], value: Any, problem: Any, places: Places, keys: dict[Path, Place], faults: Faults
) -> None:
    path = _resolve(problem["loc"], value, places)
    cause = problem.get("ctx", {}).get("error")
    if isinstance(cause, Refused):
        # pydantic marks a fault of a key, not of its value, by '[key]' at the end.
        place = keys.get(path) if problem["loc"][-1:] == ("[key]",) else None
        faults.add(cause.kind, place or places.at(*path), **cause.values)
    elif problem["type"] == "missing":
        faults.add(say.KEY_MISSING, places.at(*path), key=problem["loc"][-1])
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
        expected = str(problem.get("ctx", {}).get("expected", problem["msg"]))
        found = problem["input"] if isinstance(problem["input"], str) else "…"
        faults.add(say.FORM, places.at(*path), found=found, expected=expected)


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
        tags = (
            get_args(member.model_fields["shape"].annotation) if "shape" in getattr(member, "model_fields", {}) else ()
        )
        if not tags or (loc and loc[0] in tags):
            return keys_at(member, loc[1:] if tags else loc)
    return ()
