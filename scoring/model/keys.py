"""Every key of the YAML files, read off the models: where it stands, what it takes, what it means.

A key's meaning is the text below it in its model: a line in Vietnamese, then one in English.
"""

import ast
import inspect
import textwrap
from collections.abc import Iterator
from itertools import pairwise
from types import UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from scoring import base
from scoring.model.choices import Decided
from scoring.model.edition import Reading
from scoring.rules.shapes import Rule

_TAKES = {
    base.Id: "mã / id",
    base.Version: "mã, bắt đầu bằng số / id with a digit first",
    base.Name: "chữ ngắn / short text",
    base.Prose: "chữ / text",
    base.Exact: "số từ 0 / number from 0",
    base.Count: "số nguyên / whole number",
    base.Signed: "số / number",
    base.Share: "số từ 0 đến 1 hoặc phân số / number from 0 to 1, or fraction: `1/2`",
    base.Day: "ngày / date: `2021-09-01`",
    base.Yes: "`yes`, `no`",
    base.Link: "địa chỉ / address: `https://…`",
    base.UnknownId: "mã / id, `unknown`",
    base.UnknownDay: "ngày / date, `unknown`",
    base.UnknownName: "chữ ngắn / short text, `unknown`",
    base.UnknownLink: "địa chỉ / address, `unknown`",
    base.Maximum: "số / number, `not-applicable`, `unknown`",
    base.WhenZero: "số / number, `not-applicable`",
    base.Digits: "`0` … `6`",
    base.Bilingual: "`{vi: …, en: …}`",
    Rule: "một quy tắc / a rule (below)",
    Reading: "một cách đọc / a reading (below)",
}


class Key(NamedTuple):
    """One key. `path` leads to it from the top of its file: 'groups.<id>.name'."""

    path: str
    required: bool
    takes: str
    vi: str
    en: str


def keys(model: type[BaseModel], above: str = "", told: set[type] | None = None) -> Iterator[Key]:
    """The keys of `model` and of what stands below them, in the order of the model; each model below it once."""
    said, told = meanings(model), {model} if told is None else told
    for name, hint in get_type_hints(model, include_extras=True).items():
        if name not in model.model_fields:
            continue
        vi, en = said[name]
        yield Key(above + name, model.model_fields[name].is_required(), _takes(hint), vi, en)
        inner, mark = _inside(hint)
        if inner is not None and inner not in told:
            told.add(inner)
            yield from keys(inner, f"{above}{name}{mark}.", told)


def meanings(model: type[BaseModel]) -> dict[str, tuple[str, str]]:
    """Key -> its meaning in Vietnamese and in English, as written below it in `model`."""
    body = ast.parse(textwrap.dedent(inspect.getsource(model))).body[0]
    found: dict[str, tuple[str, str]] = {}
    for above in model.__bases__:
        if issubclass(above, base.Strict) and above is not base.Strict:
            found |= meanings(above)
    statements = body.body if isinstance(body, ast.ClassDef) else []
    for field, text in pairwise(statements):
        if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant):
            vi, en = inspect.cleandoc(str(text.value.value)).split("\n")
            found[ast.unparse(field.target)] = (vi, en)
    return found


def _takes(hint: Any) -> str:
    if hint in _TAKES:
        return _TAKES[hint]
    if own := next((note.words for note in getattr(hint, "__metadata__", ()) if isinstance(note, base.Takes)), None):
        return own
    origin, members = get_origin(hint), [arg for arg in get_args(hint) if arg not in (Ellipsis, type(None))]
    if origin is Literal:
        return ", ".join(f"`{word}`" for word in members)
    if origin in (Union, UnionType):
        return _takes(members[0])
    if origin is dict:
        return f"theo mã / by id: {_takes(members[1])}"
    if origin is tuple:
        return f"danh sách / list: {', '.join(map(_takes, members))}"
    if choice := _decided(hint):
        return f"`{{choice: …, by: …}}`; choice: {_takes(choice)}"
    return "các khóa dưới đây / keys of its own"


def _decided(hint: Any) -> Any:
    """What is chosen, where `hint` is a choice with its maker."""
    generic = getattr(hint, "__pydantic_generic_metadata__", {"origin": None})
    return generic["args"][0] if generic["origin"] is Decided else None


def _inside(hint: Any) -> tuple[type[BaseModel] | None, str]:
    """The model whose keys stand below a key, if any, and how they are reached from it."""
    origin, members = get_origin(hint), get_args(hint)
    if origin is dict:
        return _inside(members[1])[0], ".<id>"
    if origin is tuple:
        return _inside(members[0])[0], "[]"
    if origin in (Union, UnionType):
        return _inside(members[0])
    if hint in _TAKES or _decided(hint) or not isinstance(hint, type) or not issubclass(hint, BaseModel):
        return None, ""
    return hint, ""
