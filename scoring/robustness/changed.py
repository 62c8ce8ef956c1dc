"""A model of a method with something changed, for a supposition: the method that stands is never touched."""

from typing import Any, TypeVar

from scoring.base import Strict
from scoring.model.choices import Decided
from scoring.model.method import Method

M = TypeVar("M", bound=Strict)


def changed(model: M, **values: Any) -> M:
    """`model` with `values` in place of its own; made anew, since a copy would keep what was computed of the old."""
    kept = {name: getattr(model, name) for name in type(model).model_fields}
    return type(model).model_construct(**kept | values)


def choosing(model: M, **choices: Any) -> M:
    """`model` with other choices, by whoever made them."""
    made = {name: _chosen(getattr(model, name), choice) for name, choice in choices.items()}
    return changed(model, **made)


def rounding_by(method: Method, mode: str) -> Method:
    """`method`, rounding by `mode`."""
    return changed(method, rounding=choosing(method.rounding, mode=mode))


def ranking_on(method: Method, on: str) -> Method:
    """`method`, ranking on the figure as `on` says: 'rounded' or 'exact'."""
    return changed(method, ranking=choosing(method.ranking, on=on))


def missing_by(method: Method, policy: str) -> Method:
    """`method` with `policy` for what is missing, but for the nodes that say something of their own."""
    return choosing(method, missing=policy)


def _chosen(decided: Decided[Any], choice: Any) -> Decided[Any]:
    return changed(decided, choice=choice)
