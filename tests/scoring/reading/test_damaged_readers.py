"""Each reader by itself on damaged files: it gives what it read, or faults at places inside the file."""

import csv
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scoring.faults import Faults
from scoring.importing.table_file import canonical, which
from scoring.model import tables
from scoring.model.edition import Edition
from scoring.model.index import Index
from scoring.model.method import Method
from scoring.model.tables.spec import TableSpec
from scoring.reading.characters import UNWANTED
from scoring.reading.model import read_model
from scoring.reading.table import read_table
from scoring.reading.text import read_text
from scoring.reading.yaml import read_yaml
from tests.scoring.conftest import HAND
from tests.scoring.reading.damaged import DAMAGE, Damage, damaged, told_inside

HOME = HAND / "mau-nho"
TABLES = (
    ("units.csv", tables.UNITS),
    ("editions/2023/inputs.csv", tables.INPUTS),
    ("editions/2023/evidence.csv", tables.EVIDENCE),
)
MODELS = (("index.yaml", Index), ("methods/1-2023.yaml", Method), ("editions/2023/edition.yaml", Edition))
TEXT = st.text(st.sampled_from("a1:-,;\"'#&*!|>%@`{}[]?\n\t \\<=.~Sởế"), max_size=60)
BYTES = st.binary(max_size=120) | st.text(max_size=60).flatmap(
    lambda text: st.sampled_from(("utf-8", "utf-16", "utf-16-le", "cp1258", "utf-32", "utf-7")).map(
        lambda encoding: text.encode(encoding, "replace")
    )
)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(("a.csv", "a.yaml")), BYTES)
def test_text(tmp_path: Path, name: str, content: bytes) -> None:
    path, faults = tmp_path / name, Faults()
    path.write_bytes(content)
    read = read_text(path, name, faults)
    told_inside(faults, {name: content})
    assert read or faults.errors
    if read and not faults.errors:
        assert not UNWANTED.search(read[0])


@settings(max_examples=500)
@given(st.sampled_from(TABLES), DAMAGE | TEXT.map(str.encode))
def test_tables(table: tuple[str, TableSpec], damage: Damage | bytes) -> None:
    content = damage if isinstance(damage, bytes) else damaged((HOME / table[0]).read_bytes(), damage)
    text = content.decode("utf-8", "replace").replace("\r", "")
    faults = Faults()
    read = read_table(table[1], text, "a.csv", faults)
    told_inside(faults, {"a.csv": text.encode()})
    assert read or faults.errors
    if read:
        columns, lines, _ = read
        assert all(len(column) == len(lines) for column in columns.values())
        rows = text.split("\n")
        assert all(next(csv.reader([rows[line - 1]])) for line in lines)


@settings(max_examples=500)
@given(st.sampled_from(MODELS), DAMAGE)
def test_models(model: tuple[str, Any], damage: Damage) -> None:
    text = damaged((HOME / model[0]).read_bytes(), damage).decode("utf-8", "replace")
    text = UNWANTED.sub("", text)
    faults = Faults()
    read = read_model(model[1], text, "a.yaml", faults)
    told_inside(faults, {"a.yaml": text.encode()})
    assert bool(read) != bool(faults.errors)


@settings(max_examples=3000)
@given(TEXT)
def test_yaml(text: str) -> None:
    faults = Faults()
    read = read_yaml(text, "a.yaml", faults)
    told_inside(faults, {"a.yaml": text.encode()})
    assert read or faults.errors


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from((",", ";", "\t")), DAMAGE)
def test_tables_of_spreadsheets(tmp_path: Path, mark: str, damage: Damage) -> None:
    path, faults = tmp_path / "evidence.csv", Faults()
    content = damaged((HOME / "editions/2023/evidence.csv").read_bytes().replace(b",", mark.encode()), damage)
    path.write_bytes(content)
    found = which(path, path.name, faults)
    if found and found[1] is tables.EVIDENCE:
        read_table(tables.EVIDENCE, canonical(*found, None, faults), "made.csv", Faults())
    told_inside(faults, {path.name: content})
    assert found or faults.errors
