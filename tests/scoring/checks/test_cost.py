"""Checking inputs costs no more than three times reading them as columns; `make bench-check` measures a country."""

from pathlib import Path

from scoring.checks import check
from scoring.faults import Faults
from scoring.reading.folder import read_folder
from tests.bench_check import read_columns, timed, write_country


def test_checking_costs_no_more_than_three_times_reading(tmp_path: Path) -> None:
    """30,000 inputs; the best of three turns each, for another process may take the machine's time."""
    path, faults = write_country(tmp_path / "data", 300), Faults()
    index = read_folder(tmp_path / "data", faults).indices[0]
    assert len(index.editions["2024"].inputs or ()) == 30_000
    reading = min(timed(lambda: read_columns(path, faults))[1] for _ in range(3))
    checking = min(timed(lambda: check(index, faults))[1] for _ in range(3))
    assert faults.errors == []
    assert checking <= 3 * reading
