"""A build from spoilt data ends with 1, without a crash, and leaves the last good site byte for byte as it was."""

import contextlib
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from mistakes import FAMILIES
from mutation import INDICES, Mutation

from scoring.cli.main import main
from scoring.faults.codes import CODES
from tests.site.built import files

CHANCE = random.Random(5)


def _stopping(mistakes: tuple[Mutation, ...]) -> list[Mutation]:
    """Those that must stop a build: a notice and a warning do not."""
    return [mistake for mistake in mistakes if CODES[mistake.code].level == "error"]


SOME_OF_EACH = [
    mistake
    for mistakes in map(_stopping, FAMILIES.values())
    for mistake in CHANCE.sample(mistakes, min(3, len(mistakes)))
]


def _pairs(count: int) -> list[tuple[Mutation, Mutation]]:
    """Mistakes of one index; the second may be in the very place of the first."""
    everything = [mistake for mistakes in FAMILIES.values() for mistake in _stopping(mistakes) if not mistake.limit]
    by_index = [[mistake for mistake in everything if mistake.index == index] for index in INDICES]
    drawn: list[tuple[Mutation, Mutation]] = []
    for number in range(count):
        first, second = CHANCE.sample(by_index[number % len(INDICES)], 2)
        drawn.append((first, second))
    return drawn


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """What an earlier build left."""
    folder = tmp_path / "public" / "site"
    (folder / "en").mkdir(parents=True)
    (folder / ".thuocdo").touch()
    for name in ("index.html", "en/index.html"):
        (folder / name).write_text("<p>126,41\n", "utf-8")
    return folder


def _stays(good: Path, data: Path, capsys: pytest.CaptureFixture[str]) -> str:
    before = files(good)
    assert main(["build", "--data", str(data), "--output", str(good)]) == 1
    said = capsys.readouterr()
    assert "Traceback" not in said.err + said.out
    assert files(good) == before
    assert [path.name for path in good.parent.iterdir()] == ["site"], "what the build began is left behind"
    return said.err


@pytest.mark.parametrize("mistake", SOME_OF_EACH, ids=lambda mistake: f"{mistake.code} {mistake.name}")
def test_alone(
    mistake: Mutation,
    good: Path,
    copy: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if mistake.limit:
        monkeypatch.setattr(*mistake.limit)
    copied = copy(*mistake.indices)
    mistake.change(copied)
    assert f" {mistake.code} " in _stays(good, copied, capsys)


@pytest.mark.parametrize(("first", "second"), _pairs(48), ids=lambda mistake: mistake.name)
def test_in_pairs(
    first: Mutation, second: Mutation, good: Path, copy: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """Whichever of the two is told, or both: one may take away what the other is told by."""
    copied = copy(first.index)
    first.change(copied)
    # The first may have changed what the second would change.
    with contextlib.suppress(AssertionError, OSError, UnicodeDecodeError):
        second.change(copied)
    said = _stays(good, copied, capsys)
    assert any(f" {code} " in said for mistake in (first, second) for code in (mistake.code, *mistake.also))
