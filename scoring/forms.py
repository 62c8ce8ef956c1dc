"""What a value looks like to a program that reads our files before we do: an editor, a table validator.

The parsers of `scoring.values` decide; a form says beforehand what it can. An editor takes `2024` for a number
where we read text, so a form admits both.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from scoring import values
from scoring.numbers import GRAMMAR


class Form(NamedTuple):
    """The same in the words of JSON Schema (draft 7) and of a field of Table Schema (Frictionless)."""

    schema: dict[str, Any]
    field: dict[str, Any]


def _text(longest: int | None = None) -> Form:
    most = {"maxLength": longest} if longest else {}
    return Form({"type": ["string", "number", "boolean"], **most}, {"type": "string", **_bounds(most)})


def _written(pattern: str, *, number: bool = False) -> Form:
    """Text of one pattern; `number`: an editor may take it for a whole number."""
    pattern = f"^(?:{pattern})$"
    kind = ["string", "integer"] if number else "string"
    return Form({"type": kind, "pattern": pattern}, {"type": "string", "constraints": {"pattern": pattern}})


def _number(kind: str, **bounds: int) -> Form:
    return Form(
        {"type": [kind, "string"], **bounds, "pattern": f"^(?:{GRAMMAR.pattern})$"}, {"type": kind, **_bounds(bounds)}
    )


def _bounds(bounds: dict[str, int]) -> dict[str, Any]:
    return {"constraints": bounds} if bounds else {}


_ANY = _text()
_DATE = Form(_written(values.DAY.pattern).schema, {"type": "date"})
_FORMS: dict[Callable[[str], Any], Form] = {
    values.identifier: _written(values.WORD.pattern),
    values.identifiers: _written(f"{values.WORD.pattern}( {values.WORD.pattern})*"),
    values.version: _written(values.EDITION.pattern, number=True),
    values.name: _text(values.LONGEST_NAME),
    values.unit_name: _text(values.LONGEST_NAME),
    values.prose: _text(values.LONGEST_TEXT),
    values.cell: _text(values.LONGEST_CELL),
    values.link: _written("https?://.+"),
    values.host: _text(),
    values.day: _DATE,
    values.past_day: _DATE,
    values.yes: Form({"enum": ["yes", "no"]}, {"type": "boolean", "trueValues": ["yes"], "falseValues": ["no"]}),
    values.count: _number("integer", minimum=0),
    values.signed: _number("number"),
    values.exact: _number("number", minimum=0),
    values.printed: _number("number", minimum=0),
    values.share: Form({"type": ["number", "string"], "minimum": 0, "maximum": 1}, {"type": "string"}),
}


def form(parse: Callable[[str], Any]) -> Form:
    """The form of what `parse` takes; any text, where nothing is known of it."""
    if isinstance(parse, values.OneOf):
        words = list(parse.words)
        digits = [int(word) for word in words if word.isdecimal()]
        return Form({"enum": words + digits}, {"type": "string", "constraints": {"enum": words}})
    if isinstance(parse, values.OrWords):
        inner, words = form(parse.parse).schema, list(parse.words)
        pattern = "|".join([inner.get("pattern", ".*"), *(f"^{word}$" for word in words)])
        return Form(
            {"anyOf": [inner, {"enum": words}]},
            {"type": "string", "constraints": {"pattern": pattern}},
        )
    return _FORMS.get(parse, _ANY)
