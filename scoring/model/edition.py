"""`editions/<edition>/edition.yaml`: one assessment by one method."""

from datetime import date
from typing import Literal, Self

from pydantic import Field, model_validator

from scoring.base import Bilingual, Day, Id, Strict, UnknownDay, UnknownLink, UnknownName, Version, Yes
from scoring.faults import Refused
from scoring.faults.values import DATE_ORDER


class Period(Strict):
    """The days that were assessed, both included."""

    first: Day
    last: Day

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.last < self.first:
            raise Refused(DATE_ORDER, start=self.first, to=self.last)
        return self


class Ranked(Strict):
    """Whether units are ranked, and why or why not."""

    choice: Yes
    why: Bilingual


class Source(Strict):
    """A document that figures were copied from. `None` where its number, date or address is unknown."""

    kind: Literal["decision", "office", "press", "third-party"]
    title: Bilingual
    issuer: Bilingual
    number: UnknownName
    date: UnknownDay
    url: UnknownLink
    places: dict[Id, Bilingual] = Field(min_length=1)


class Edition(Strict):
    """One edition. Its groups are those that `units_as_of` names, each with the day its units are of."""

    method: Version
    title: Bilingual
    period: Period
    units_as_of: dict[Id, Day] = Field(min_length=1)
    status: Literal["provisional", "final", "revised"]
    ranked: Ranked
    coverage: Literal["whole", "partial"]
    detail: dict[Id, Id] = {}
    """For each group with printed figures: the finest level that the documents print."""
    sources: dict[Id, Source] = {}

    def as_of(self, group: str) -> date:
        """The day on which the units of `group` are taken."""
        return self.units_as_of[group]
