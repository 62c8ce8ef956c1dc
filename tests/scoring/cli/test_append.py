"""Lines at the end of a file: whoever breaks in leaves the file as it was, and nothing beside it."""

from pathlib import Path

import pytest

from scoring.cli.append import append
from scoring.faults import Place

LOG = Place("data/index/releases.csv")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "data/index").mkdir(parents=True)
    (tmp_path / "data/index/releases.csv").write_text("a,b\n1,2", "utf-8")
    return tmp_path / "data"


def test_lines_at_the_end(data: Path) -> None:
    assert append(data, LOG, "3,4\n") is None
    assert (data / "index/releases.csv").read_text("utf-8") == "a,b\n1,2\n3,4\n"
    assert len(list((data / "index").iterdir())) == 1


@pytest.mark.parametrize("error", [KeyboardInterrupt(), PermissionError(13, "Permission denied")])
def test_one_that_is_broken_off(data: Path, error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "replace", fail)
    if isinstance(error, OSError):
        assert append(data, LOG, "3,4\n") == (
            "không ghi được data/index/releases.csv / cannot write data/index/releases.csv: Permission denied"
        )
    else:
        with pytest.raises(KeyboardInterrupt):
            append(data, LOG, "3,4\n")
    assert [path.read_text("utf-8") for path in (data / "index").iterdir()] == ["a,b\n1,2"]
