"""The committed `schemas/`: in step with the models, true of every file, and blind to no misspelt key."""

import copy
import fnmatch
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from frictionless import Package, Resource, Schema, system
from jsonschema import Draft7Validator

from scoring.faults import Faults
from scoring.forms import form
from scoring.model.tables import TABLES
from scoring.reading.model import read_model
from scoring.schemas import FOLDER, MODELS, schemas
from scoring.values import one_of, or_words, signed

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = (ROOT / "data", ROOT / "tests" / "fixtures" / "hand" / "data", ROOT / "tests" / "fixtures" / "mini")
YAML_FILES = [path for folder in FOLDERS for path in sorted(folder.rglob("*.yaml"))]
CSV_FILES = [path for folder in FOLDERS for path in sorted(folder.rglob("*.csv"))]
GLOBS: dict[str, str] = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))["yaml.schemas"]


class _Core(yaml.SafeLoader):
    """What an editor makes of a scalar: the core schema of YAML 1.2, in which `yes` and a day are text."""

    yaml_implicit_resolvers: dict[str, Any] = {}


for tag, pattern, first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$"), first)


def _edited(text: str) -> Any:
    return yaml.load(text, Loader=_Core)  # noqa: S506 - a SafeLoader with fewer types


def _schema(path: Path) -> str:
    """The one schema whose glob in the editor's settings is that of `path`."""
    inside = next(path.relative_to(folder) for folder in FOLDERS if path.is_relative_to(folder))
    name = f"data/{inside.as_posix()}"
    depth = name.count("/")
    found = [key for key, glob in GLOBS.items() if glob.count("/") == depth and fnmatch.fnmatchcase(name, glob)]
    assert len(found) == 1, name
    return found[0].removeprefix("./schemas/")


def _validator(name: str) -> Draft7Validator:
    schema = json.loads((FOLDER / name).read_text("utf-8"))
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def test_the_folder_is_in_step_with_the_models() -> None:
    assert {path.name: path.read_text("utf-8") for path in FOLDER.iterdir()} == schemas(), "run `make schemas`"


def test_every_schema_is_bound_to_the_files_that_it_is_of() -> None:
    assert {name.removeprefix("./schemas/") for name in GLOBS} == {f"{name}.schema.json" for name in MODELS}
    assert {_schema(path) for path in YAML_FILES} == {f"{name}.schema.json" for name in MODELS}


@pytest.mark.parametrize("path", YAML_FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_yaml_file_is_valid_as_an_editor_reads_it(path: Path) -> None:
    errors = list(_validator(_schema(path)).iter_errors(_edited(path.read_text("utf-8"))))
    assert [(error.json_path, error.message) for error in errors] == []


def _mappings(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every key in `value`."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(value, dict):
            yield (*path, key)
        if isinstance(inner, dict | list):
            yield from _mappings(inner, (*path, key))


def _misspelt(value: Any, path: tuple[str | int, ...]) -> Any:
    """`value` with the key at `path` written with an underscore too many, which no id may hold either."""
    value = copy.deepcopy(value)
    above = value
    for part in path[:-1]:
        above = above[part]
    above[f"{path[-1]}_"] = above.pop(path[-1])
    return value


SMALL = [path for path in YAML_FILES if path.stat().st_size < 8000]


@pytest.mark.parametrize("path", SMALL, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_misspelt_key_passes(path: Path) -> None:
    name = _schema(path)
    validator, read = _validator(name), _edited(path.read_text("utf-8"))
    places = list(_mappings(read))
    assert len(places) > 5
    assert [place for place in places if validator.is_valid(_misspelt(read, place))] == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("edition", "status: final", "status: finale"),
        ("edition", "choice: yes", "choice: true"),
        ("edition", "first: 2023-01-01", "first: 01/01/2023"),
        ("edition", "so-nganh: 2023-12-31}", "so-nganh: }"),
        ("edition", "coverage: whole", ""),
        ("edition", "method: 1-2023", "method: [1-2023]"),
        ("method", "digits: {choice: 2, by: ", "digits: {choice: 7, by: "),
        ("method", "max: {so-nganh: 100}", "max: {so-nganh: -100}"),
        ("method", "max: {so-nganh: 100}", "max: {so-nganh: none}"),
        ("method", "shape: ", "shape: x"),
    ],
)
def test_what_the_program_refuses_the_editor_marks(name: str, old: str, new: str) -> None:
    """Each is a mistake for both: our reader, which takes text, and the schema, which sees what editors see."""
    index = ROOT / "tests" / "fixtures" / "hand" / "data" / "mau-nho"
    path = index / ("methods/1-2023.yaml" if name == "method" else "editions/2023/edition.yaml")
    text = path.read_text("utf-8")
    assert old in text
    bad = text.replace(old, new, 1)
    assert not _validator(f"{name}.schema.json").is_valid(_edited(bad))
    assert read_model(MODELS[name], text, "good.yaml", Faults()) is not None
    assert read_model(MODELS[name], bad, "bad.yaml", Faults()) is None


def test_every_table_has_its_schema() -> None:
    assert len({table.file for table in TABLES}) == len(TABLES)
    for table in TABLES:
        found = json.loads((FOLDER / f"{table.file.removesuffix('.csv')}.table.json").read_text("utf-8"))
        assert [field["name"] for field in found["fields"]] == list(table.names)
        assert found["primaryKey"] == list(table.key)
        assert all(field["title"] != field["description"] for field in found["fields"])


def _faults(folder: Path, name: str, table: str) -> list[tuple[str, int | None]]:
    schema = Schema.from_descriptor(json.loads((FOLDER / f"{table}.table.json").read_text("utf-8")))
    with system.use_context(trusted=True):
        report = Package(basepath=str(folder), resources=[Resource(path=name, schema=schema)]).validate()
    return [(kind, row) for kind, row in report.flatten(["type", "rowNumber"])]


@pytest.mark.parametrize("path", CSV_FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_table_is_valid_for_others_tools(path: Path) -> None:
    assert _faults(path.parent, path.name, path.stem) == []


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("So-A,nhom,Sở A,A,no,2020-01-01,", "constraint-error"),
        ("so-a,,Sở A,A,no,2020-01-01,", "constraint-error"),
        ("so-a,nhom,Sở A,A,maybe,2020-01-01,", "type-error"),
        ("so-a,nhom,Sở A,A,no,01/01/2020,", "constraint-error"),
        ("so-b,nhom,Sở B,B,no,2020-01-01,", "primary-key"),
        ("so-a,nhom,Sở A,A,no,2020-01-01", "missing-cell"),
    ],
)
def test_others_tools_see_a_bad_row(tmp_path: Path, row: str, fault: str) -> None:
    head = "id,groups,name_vi,name_en,name_en_official,from,to\nso-b,nhom,Sở B,B,no,2020-01-01,unknown\n"
    (tmp_path / "units.csv").write_text(f"{head}{row}\n", encoding="utf-8")
    assert _faults(tmp_path, "units.csv", "units") == [(fault, 3)]


def test_a_form_takes_what_its_parser_takes() -> None:
    digits = form(one_of("012")).schema
    assert Draft7Validator(digits).is_valid(2)
    assert not Draft7Validator(digits).is_valid(3)
    either = Draft7Validator(form(or_words(signed, "none")).schema)
    assert [either.is_valid(value) for value in (-1.5, "-1.50", "none", "some", None)] == [
        True,
        True,
        True,
        False,
        False,
    ]
    assert form(lambda text: text).field == {"type": "string"}
