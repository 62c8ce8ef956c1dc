"""The files of all editions are those of each joined, wherever the pieces that are read of them end."""

import hashlib
import json
from pathlib import Path

import pytest

from plugins.downloads import editions
from plugins.downloads.listed import save
from tests.site.built import scored


@pytest.mark.parametrize("piece", [1, 7, 2**20])
def test_rows_of_all_editions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, piece: int) -> None:
    monkeypatch.setattr(editions, "_PIECE", piece)
    index = next(index for index in scored().indices if index.id == "dak-lak")
    whole = {
        "2020": {"results.csv": b"a\n1\n2\n", "results.json": b'{\n "a": 1\n}\n'},
        "2022": {"results.csv": b"a\n3\n", "results.json": b'{\n "a": 2\n}\n', "statistics.csv": b"b\n4\n"},
    }
    for edition, files in whole.items():
        save(tmp_path / edition, {name: [content] for name, content in files.items()})
    joined = {name: [*pieces] for name, pieces in editions.of_index(index, tmp_path, whole).items()}
    assert [*joined] == ["results.csv", "statistics.csv", "results.json", "datapackage.json"]
    texts = {name: b"".join(pieces).decode() for name, pieces in joined.items()}
    assert texts["results.csv"] == "a\n1\n2\n3\n"
    assert texts["statistics.csv"] == "b\n4\n"
    assert texts["results.json"] == '{"index": "dak-lak", "editions": [\n{\n "a": 1\n},\n{\n "a": 2\n}\n]}\n'
    assert [found["name"] for found in json.loads(texts["datapackage.json"])["resources"]] == ["results", "statistics"]
    for file in save(tmp_path, joined):
        content = (tmp_path / file.name).read_bytes()
        assert content.decode() == texts[file.name]
        assert (file.size, file.digest) == (len(content), hashlib.sha256(content).hexdigest())
