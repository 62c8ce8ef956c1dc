"""Files of which no figure changed, and Vietnamese texts that changed while their English stayed."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from pydantic import BaseModel

from scoring.base import Bilingual
from scoring.change.facts import Change
from scoring.change.sides import Side, all_editions, edition_pairs, index_pairs
from scoring.model.folder import IndexFiles, Path, Places

Way = Literal["added", "removed", "changed"]
Models = dict[str, tuple[BaseModel, Places]]
"""Name that a file has below the data folder -> its model and places."""


class WordsChange(NamedTuple):
    """A file that changed, or came or went, without any fact of it."""

    file: str
    way: Way


class Stale(NamedTuple):
    """A text whose Vietnamese changed and whose English did not; `key` is its place in the file."""

    file: str
    line: int
    key: str
    before: str
    after: str
    english: str


def words_changes(base: Side, head: Side, changes: Iterable[Change], drafts: bool) -> Iterator[WordsChange]:
    """The files that changed but for those in which `changes` stand; of drafts only with `drafts`.

    What came or went with its whole edition or index is not told file by file.
    """
    told = {change.file for change in changes}
    shown = {(pair.index_id, pair.id) for pair in edition_pairs(base, head, drafts) if pair.before and pair.after}
    folders = [f"{index}/" for index, old, new in index_pairs(base, head) if old is None or new is None]
    for pair in all_editions(base, head):
        if (pair.index_id, pair.id) not in shown:
            folders.append(f"{pair.index_id}/editions/{pair.id}/")
    untold = tuple(folders)
    for file in sorted(base.digests.keys() | head.digests.keys()):
        before, after = base.digests.get(file), head.digests.get(file)
        if before != after and file not in told and not file.startswith(untold):
            yield WordsChange(file, "added" if before is None else "removed" if after is None else "changed")


def stale(base: Side, head: Side, drafts: bool) -> Iterator[Stale]:
    """Every text of a YAML file whose translation is likely behind."""
    for file, before, after, places in both_models(base, head, drafts):
        yield from _stale(file, before, after, places)


def both_models(base: Side, head: Side, drafts: bool) -> Iterator[tuple[str, BaseModel, BaseModel, Places]]:
    """The YAML files that are on both sides, before and after, with the places of the later one."""
    for index, old, new in index_pairs(base, head):
        if old is None or new is None:
            continue
        before, after = _models(index, old), _models(index, new)
        for pair in edition_pairs(base, head, drafts):
            if pair.index_id == index and pair.before and pair.after:
                file = f"{index}/editions/{pair.id}/edition.yaml"
                before[file] = pair.before.edition, pair.before.places
                after[file] = pair.after.edition, pair.after.places
        for file in sorted(before.keys() & after.keys()):
            yield file, before[file][0], *after[file]


def _models(index: str, files: IndexFiles) -> Models:
    """The YAML files of an index but for its editions; index.yaml's own places are nobody's."""
    found: Models = {f"{index}/index.yaml": (files.index, files.index_places)}
    found |= {f"{index}/methods/{name}.yaml": (method.method, method.places) for name, method in files.methods.items()}
    if files.plan:
        found[f"{index}/plan.yaml"] = files.plan.plan, files.plan.places
    return found


def _stale(file: str, before: BaseModel, after: BaseModel, places: Places) -> Iterator[Stale]:
    old = {name: text for name, _, text in _texts(before, (), ())}
    for name, path, text in _texts(after, (), ()):
        known = old.get(name)
        if known is not None and known.vi != text.vi and known.en == text.en:
            line = places.at(*path, "vi").line
            yield Stale(file, line, ".".join(name), known.vi, text.vi, text.en)


def _texts(value: object, name: tuple[str, ...], path: Path) -> Iterator[tuple[tuple[str, ...], Path, Bilingual]]:
    """Every text in both languages, by the keys and ids that lead to it, and its path in the file."""
    match value:
        case Bilingual():
            yield name, path, value
        case BaseModel():
            for key in type(value).model_fields:
                yield from _texts(getattr(value, key), (*name, key), (*path, key))
        case dict():
            for key, inner in value.items():
                yield from _texts(inner, (*name, str(key)), (*path, str(key)))
        case tuple():
            for number, inner in enumerate(value):
                # By its id, so that an item put in before others changes no name of theirs.
                yield from _texts(inner, (*name, str(getattr(inner, "id", number))), (*path, number))
