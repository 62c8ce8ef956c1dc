"""`index.yaml`: a scoring programme and who publishes it here."""

from typing import Literal

from pydantic import Field

from scoring.base import Bilingual, Id, Link, Name, Strict, Yes


class Authority(Strict):
    """Who decides the index, and whether that is the one who publishes it here."""

    name: Bilingual
    publishes_here: Yes


class Licence(Strict):
    """Under what terms the data may be used again."""

    name: Name
    url: Link


class Group(Strict):
    """Units that are compared with one another."""

    name: Bilingual


class Index(Strict):
    """One index. `made_up` marks data that nobody measured; it is then said wherever the data shows."""

    title: Bilingual
    short: Bilingual
    about: Bilingual
    publisher: Bilingual
    authority: Authority
    licence: Licence
    languages: tuple[Literal["vi"], Literal["en"]]
    groups: dict[Id, Group] = Field(min_length=1)
    made_up: Yes
