"""`thuocdo new index | method | edition`: files to begin with, made from some that are there."""

import argparse
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from scoring.cli.main import data_argument, misuse
from scoring.faults import Faults, FaultsFound, Place, Refused, nearest, unhidden
from scoring.gate import pass_gate
from scoring.model.folder import IndexFiles
from scoring.scaffold.files import new_edition, new_index, new_method
from scoring.values import FILL, identifier, version

_T = TypeVar("_T")
_KINDS = {
    "index": "một bộ chỉ số / an index: NEW = INDEX",
    "method": "một phương pháp / a method: NEW = INDEX/VERSION",
    "edition": "một kỳ đánh giá / an edition: NEW = INDEX/EDITION",
}


class _Misuse(Exception):
    """What was asked cannot be done; the sentence says why, in both languages."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("new", help="tệp khởi đầu / files to begin with: index, method, edition")
    parser.add_argument("kind", choices=tuple(_KINDS), help="; ".join(_KINDS.values()))
    parser.add_argument("new", metavar="NEW")
    parser.add_argument("--from", dest="like", required=True, metavar="OLD", help="theo mẫu nào / made like which")
    parser.add_argument("--method", metavar="VERSION", help="phương pháp của kỳ mới / method of a new edition")
    data_argument(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    faults = Faults()
    indices = {index.id: index for index in pass_gate(arguments.data, faults)}
    try:
        files = _files(arguments, indices, faults)
        _write(arguments.data, files)
    except _Misuse as error:
        return misuse(str(error))
    for file in files:
        print(f"{_folder(arguments.data)}/{file}")
    print(
        f"Điền vào mỗi chỗ {FILL}; `thuocdo check` nêu từng chỗ. / Fill in each {FILL}; `thuocdo check` names them all."
    )
    return 0


def _files(arguments: argparse.Namespace, indices: Mapping[str, IndexFiles], faults: Faults) -> dict[str, str]:
    parts = 1 if arguments.kind == "index" else 2
    new, old = (_named(text, parts) for text in (arguments.new, arguments.like))
    like = _known(indices, old[0], faults)
    folder = arguments.data / old[0]
    _sound(arguments.kind, new, old, like, faults)
    if arguments.kind == "index":
        text = (folder / "index.yaml").read_text("utf-8")
        return new_index(new[0], like.index.groups, text)
    if arguments.kind == "method":
        if not (arguments.data / new[0] / "index.yaml").is_file():
            _known(indices, new[0], faults)
        _known(like.methods, old[1], faults)
        return new_method(new[0], new[1], (folder / "methods" / f"{old[1]}.yaml").read_text("utf-8"))
    target, edition = _known(indices, new[0], faults), _known(like.editions, old[1], faults)
    method = arguments.method or edition.edition.method
    _known(target.methods, method, faults)
    text = (folder / "editions" / old[1] / "edition.yaml").read_text("utf-8")
    return new_edition(target, new[1], method, text, edition)


def _sound(kind: str, new: list[str], old: list[str], like: IndexFiles, faults: Faults) -> None:
    """Nothing is made from a file with a fault: a row that could not be read would be left out without a word."""
    own = {"index": ["index.yaml"], "method": [f"methods/{old[-1]}.yaml"]}.get(kind)
    if own is None:
        used = {edition.edition.method for name, edition in like.editions.items() if name == old[1]}
        own = ["index.yaml", "units.csv", f"editions/{old[1]}/edition.yaml", *(f"methods/{name}.yaml" for name in used)]
    root = like.index_places.file.partition("/")[0]
    named = {f"{root}/{index}/{file}" for index in (old[0], new[0]) for file in own}
    if (wrong := faults.only(lambda file, _: file in named)).errors:
        raise FaultsFound(wrong)


def _named(text: str, parts: int) -> list[str]:
    found, told = text.split("/"), Faults()
    grammar: tuple[Callable[[str], str], ...] = (identifier, version)
    try:
        if len(found) == parts:
            return [parse(part) for parse, part in zip(grammar, found, strict=False)]
    except Refused as error:
        told.add(error.kind, Place(text), **error.values)
    form = "INDEX/2026" if parts == 2 else "INDEX"
    said = "".join(f" {fault.said(language).what}" for fault in told for language in ("vi", "en"))
    raise _Misuse(f"“{unhidden(text)}” không đúng dạng {form} / is not of the form {form}{':' if said else ''}{said}")


def _known(named: Mapping[str, _T], name: str, faults: Faults) -> _T:
    if name in named:
        return named[name]
    if faults.errors:
        raise FaultsFound(faults)
    near = nearest(name, named)
    raise _Misuse(f"không có “{name}”, có phải: {near}? / there is no “{name}”; there is: {near}")


def _folder(data: Path) -> str:
    return (data if data.name else data.resolve()).name


def _write(data: Path, files: dict[str, str]) -> None:
    """All files or none: they are written aside, and then the new folder or file is put in its place."""
    first = Path(min(files, key=len))
    whole = first if len(files) == 1 else first.parent
    named = f"{_folder(data)}/{whole}"
    if os.path.lexists(data / whole):
        raise _Misuse(f"đã có {named} / {named} is there already")
    try:
        _put(data, whole, files)
    except OSError as error:
        raise _Misuse(f"không ghi được {named} / cannot write {named}: {error.strerror}") from error


def _put(data: Path, whole: Path, files: dict[str, str]) -> None:
    aside = Path(tempfile.mkdtemp(prefix=".new-", dir=data.parent))
    try:
        for file, text in files.items():
            path = aside / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
        (data / whole).parent.mkdir(parents=True, exist_ok=True)
        (aside / whole).rename(data / whole)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
