"""Names, titles, kinds and sources that changed: no figure moves, and yet readers take it for something else."""

from collections.abc import Iterator
from typing import NamedTuple

from pydantic import BaseModel

from scoring.base import Bilingual
from scoring.change.sides import Side, edition_pairs
from scoring.change.words import both_models
from scoring.facts import PUBLISHED, is_word, row_name
from scoring.model.folder import EditionFiles, Path
from scoring.model.index import Index

SOURCED = ("source", "place", "row", "words_vi", "words_en")
"""What says where a printed figure stands."""
Text = tuple[Path, str]


class Reworded(NamedTuple):
    """A word that another one replaced; `key` is its place in the file."""

    file: str
    line: int
    key: str
    before: str
    after: str


def reworded(base: Side, head: Side, drafts: bool) -> Iterator[Reworded]:
    """Every word of a YAML file, and every source of a printed figure, that is on both sides and another one.

    What changed in Vietnamese alone is told as a translation that is behind.
    """
    for file, old, new, places in both_models(base, head, drafts):
        before, after = (dict(_words(model, (), (), isinstance(model, Index))) for model in (old, new))
        for name, (path, text) in after.items():
            was = before.get(name, (path, text))[1]
            english = (*name[:-1], "en")
            behind = name[-1] == "vi" and english in after and before.get(english, ((), ""))[1] == after[english][1]
            if was != text and not behind:
                yield Reworded(file, places.at(*path).line, ".".join(name), was, text)
    for pair in edition_pairs(base, head, drafts):
        if pair.before and pair.after:
            yield from _sourced(f"{pair.index_id}/editions/{pair.id}/{PUBLISHED}", pair.before, pair.after)


def _sourced(file: str, old: EditionFiles, new: EditionFiles) -> Iterator[Reworded]:
    before = {row_name(PUBLISHED, row): row for row in old.published or ()}
    for row in new.published or ():
        name = row_name(PUBLISHED, row)
        for column in SOURCED if name in before else ():
            was, text = (_text(getattr(side, column)) for side in (before[name], row))
            if was != text:
                yield Reworded(file, row.line, f"{name} {column}", was, text)


def _words(value: object, name: tuple[str, ...], path: Path, word: bool) -> Iterator[tuple[tuple[str, ...], Text]]:
    """Every word, by the keys and ids that lead to it; `word`: all that stands in `value` is words."""
    match value:
        case BaseModel():
            for key in type(value).model_fields:
                inner = getattr(value, key)
                deeper = word or isinstance(value, Bilingual) or is_word(key, inner)
                yield from _words(inner, (*name, key), (*path, key), deeper)
        case dict():
            for key, inner in value.items():
                yield from _words(inner, (*name, str(key)), (*path, str(key)), word or is_word("", inner))
        case tuple():
            for number, inner in enumerate(value):
                own = (*name, str(getattr(inner, "id", number)))
                yield from _words(inner, own, (*path, number), word or is_word("", inner))
        case _ if word:
            yield name, (path, _text(value))
        case _:
            return


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case _:
            return str(value)
