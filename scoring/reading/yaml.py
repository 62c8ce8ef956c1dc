"""YAML text to plain dicts, lists and strings, with the place of each.

No implicit types (`1.10` stays '1.10', `no` stays 'no'), no tags, anchors or merge keys, no duplicate
keys, one document, bounded depth. PyYAML's own loaders take all of these in silence.
"""

import re
from typing import Any

import yaml

from scoring.faults import Faults, Place
from scoring.faults import yaml as say
from scoring.model.folder import Path, Places
from scoring.reading.text import clean_scalar
from scoring.values import private

DEEPEST = 24
_HASH = {"": re.compile(r"(?:[ \t]+(?=#[^\s#])|,)(#.*)"), '"': re.compile(r",?(#.*)")}
"""A comment has a space on both sides of its #: without, it may be text that YAML would leave out in silence."""
_OUTSIDE = re.compile(r"\n(?:[^ \n]| *\t)")
"""A line of a quoted value that stands where the next key could."""
_COMMENT = re.compile(r"(?:[^#'\"]*\s)?(#.*)")
"""A line with quotation marks before it may have no comment; its values are looked at one by one."""


class _Stop(Exception):
    """A fault after which the rest of the file has no certain meaning."""


class _Reader:
    def __init__(self, text: str, file: str, faults: Faults) -> None:
        self.text, self.file, self.faults = text, file, faults
        self.places: dict[Path, Place] = {}
        self.keys: dict[Path, Place] = {}
        self.events = yaml.parse(text, Loader=yaml.CSafeLoader)

    def place(self, mark: Any) -> Place:
        return Place(self.file, mark.line + 1, mark.column + 1)

    def scalar(self, event: Any) -> str:
        written = self.text[event.start_mark.index : event.end_mark.index]
        if (not event.style and written == "-") or (event.style and event.style in "'\"" and _OUTSIDE.search(written)):
            self.unreadable(self.place(event.start_mark), "indentation")
            raise _Stop
        if event.value and not (event.style and event.style in "|>"):
            self.comment(event, event.style and '"')
        # What stands in the file as it is was looked at there; an escape may give any character.
        if "\\" in written and event.style == '"':
            return clean_scalar(event.value, self.place(event.start_mark), self.faults)
        return event.value

    def comment(self, event: Any, style: str) -> None:
        """Tell of a # behind `event` that YAML takes for a comment and a person may not."""
        if found := _HASH[style].match(self.text, event.end_mark.index):
            column = event.end_mark.column + 1 + found.start(1) - found.start()
            self.faults.add(say.HASH, Place(self.file, event.end_mark.line + 1, column), found=found[1])

    def unreadable(self, place: Place, problem: str) -> None:
        lines = self.text.rstrip("\n").split("\n")
        if place.line > len(lines):
            # The end of the file, which may be a line that it has not.
            place = Place(self.file, len(lines), len(lines[-1]) + 1)
        self.faults.add(say.SYNTAX, place, text=lines[place.line - 1].strip(), problem=problem)

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
        if event.version or event.tags:
            self.unreadable(self.place(event.start_mark), "directive")
            raise _Stop
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
            if event.flow_style:
                self.comment(item, '"')
            return items
        return self.scalar(event)

    def mapping(self, event: Any, path: Path) -> dict[str, Any]:
        self.places[path] = self.place(event.start_mark)
        found: dict[str, Any] = {}
        while not isinstance(key := self.next(), yaml.MappingEndEvent):
            if not isinstance(key, yaml.ScalarEvent):
                self.faults.add(say.DOCUMENT, self.place(key.start_mark))
                raise _Stop
            name = self.scalar(key)
            inner = (*path, name)
            if name in found:
                self.faults.add(say.DUPLICATE, self.place(key.start_mark), key=name, other=self.keys[inner].line)
                self.value(self.next(), (*path, "", name))
                continue
            self.keys[inner] = self.place(key.start_mark)
            found[name] = self.value(self.next(), inner)
        if event.flow_style:
            self.comment(key, '"')
        return found


def _comment(line: str, place: Place, faults: Faults) -> None:
    """What must not be published stands in no comment either: the files themselves are published."""
    if match := _COMMENT.match(line):
        for at, kind, shown in private.found(match[1]):
            faults.add(kind, place._replace(column=match.start(1) + at + 1), found=shown)


def read_yaml(text: str, file: str, faults: Faults) -> tuple[dict[str, Any], Places, dict[Path, Place]] | None:
    """The mapping that `text` holds, the places of its values, and those of its keys.

    None after a fault that leaves the rest without a certain meaning. Of a double key the first is kept, and
    a character that may not be there is left out of its value.
    """
    for number, line in enumerate(text.split("\n"), 1):
        _comment(line, Place(file, number), faults)
    reader = _Reader(text, file, faults)
    try:
        return reader.document(), Places(file, reader.places), reader.keys
    except _Stop:
        pass
    except yaml.MarkedYAMLError as error:
        # A word that is no key is at fault itself, not the line after it, where that becomes plain.
        first = error.context_mark if error.context == "while scanning a simple key" else error.problem_mark
        mark = first or error.context_mark
        reader.unreadable(reader.place(mark) if mark else Place(file), error.problem or error.context or "?")
    except (yaml.YAMLError, RecursionError) as error:
        reader.unreadable(Place(file), str(error).split("\n")[0])
    return None
