"""edition.yaml and a method's file as they were."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from scoring.facts import Facts, is_word
from scoring.model.edition import Edition
from scoring.model.method import Method, Views
from scoring.model.node import Node
from scoring.releases.cells import PART_OF
from scoring.releases.rows import Old


def edition_then(edition: Edition, facts: Facts) -> Edition:
    """The edition with `facts` for its facts and the words that it has now. Raises `ValidationError`.

    A reading that was tried then and no longer stands in the file is left out: its words are gone, and it moves no
    figure.
    """
    found: dict[str, Any] = {}
    for cell, text in facts.items():
        *above, last = cell.column.split(".")
        inner = found
        for key in above:
            inner = inner.setdefault(key, {})
        inner[last] = text
    if "readings" in found:
        found["readings"] = {name: inner for name, inner in found["readings"].items() if name in edition.readings}
    _words(found, edition)
    return Edition.model_validate(found)


def _words(into: dict[str, Any], now: BaseModel | Mapping[str, Any]) -> None:
    """Put the words of `now` where `into` has the facts beside them."""
    if isinstance(now, BaseModel):
        now = {name: getattr(now, name) for name in type(now).model_fields}
    for name, value in now.items():
        if value is not None and is_word(name, value):
            into[name] = value
        elif value is not None and isinstance(into.get(name), dict):
            _words(into[name], value)


def method_then(method: Method, old: Old) -> Method:
    """The method before what was unknown of it was filled in: maxima, and parts that it did not name yet."""
    added = {name for (name, column), text in old.items() if column == PART_OF and text is None}
    keys = {(name, column): text for (name, column), text in old.items() if name not in added}
    nodes = method.views.nodes if method.views else ()
    views = tuple(_node(node, added, keys) for node in nodes if node.id not in added)
    return _made(
        method,
        tree=_node(method.tree, added, keys),
        views=_made(method.views, nodes=views) if isinstance(method.views, Views) and views else None,
    )


def _node(node: Node, added: set[str], keys: Old) -> Node:
    maxima = {group: keys.get((node.id, f"max.{group}"), most) for group, most in node.max.items()}
    return _made(
        node,
        max=maxima,
        parts=keys.get((node.id, "parts"), node.parts) or "whole",
        children=tuple(_node(child, added, keys) for child in node.children if child.id not in added),
    )


def _made(model: Any, **other: Any) -> Any:
    """A new model with `other` in it: a copy would keep what was worked out of the old one."""
    values = {name: getattr(model, name) for name in type(model).model_fields}
    return type(model).model_construct(model.model_fields_set, **{**values, **other})
