"""The types that every YAML model is made of. Values arrive as text; these turn them into meaning."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Annotated, Any, NamedTuple

from pydantic import BaseModel, ConfigDict, PlainValidator, WithJsonSchema

from scoring import values
from scoring.faults import Refused
from scoring.faults.values import FILL, REQUIRED
from scoring.faults.yaml import SCALAR
from scoring.forms import form


class Strict(BaseModel):
    """A frozen model with no unknown keys and no silent conversion."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def read_as(parse: Callable[[str], Any], into: Callable[[Any], Any] = lambda value: value) -> PlainValidator:
    """A pydantic validator that hands one non-empty scalar to `parse`, one of `scoring.values`, and that to `into`."""

    def validate(value: object) -> Any:
        if not isinstance(value, str):
            raise Refused(SCALAR)
        if value == "":
            raise Refused(REQUIRED)
        if value == values.FILL:
            raise Refused(FILL)
        return into(parse(value))

    return PlainValidator(validate, json_schema_input_type=Annotated[Any, WithJsonSchema(form(parse).schema)])


class Takes(NamedTuple):
    """What a type of a shape's own takes, in words for the reference."""

    words: str


Id = Annotated[str, read_as(values.identifier)]
Version = Annotated[str, read_as(values.version)]
Name = Annotated[str, read_as(values.name)]
Prose = Annotated[str, read_as(values.prose)]
Exact = Annotated[Fraction, read_as(values.exact)]
Signed = Annotated[Fraction, read_as(values.signed)]
Share = Annotated[Fraction, read_as(values.share)]
Count = Annotated[int, read_as(values.count, int)]
Day = Annotated[date, read_as(values.day)]
Yes = Annotated[bool, read_as(values.yes)]
Link = Annotated[str, read_as(values.link)]
Host = Annotated[str, read_as(values.host)]
UnknownId = Annotated[str | None, read_as(values.unknown_or(values.identifier))]
UnknownDay = Annotated[date | None, read_as(values.unknown_or(values.day))]
UnknownName = Annotated[str | None, read_as(values.unknown_or(values.name))]
UnknownLink = Annotated[str | None, read_as(values.unknown_or(values.link))]
Maximum = Annotated[Fraction | str, read_as(values.or_words(values.exact, "not-applicable", "unknown"))]
WHEN_ZERO = "not-applicable"
"""The word that says a leaf does not apply, where a number of points could stand."""
WhenZero = Annotated[Fraction | str, read_as(values.or_words(values.exact, WHEN_ZERO))]
Digits = Annotated[int, read_as(values.one_of("0123456"), int)]


class Bilingual(Strict):
    """A text in both languages."""

    vi: Prose
    en: Prose

    def say(self, language: str) -> str:
        """The text in `language`: 'vi' or 'en'."""
        return self.vi if language == "vi" else self.en
