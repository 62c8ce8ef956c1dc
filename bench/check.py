"""`make bench-check`: all checks of a country's edition beside reading its inputs as typed columns.

3,321 communes × 100 inputs = 332,100, 2 % of them a status, 8 % of the claims not accepted as they stand. Both are done
several times by turns in one process. What pandas takes for the same file, unguarded, is a side figure.
"""

import resource
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from statistics import median

import pandas as pd

from bench.made import Criterion, Input, cells, values, write_index
from bench.measured import timed
from scoring.checks import CHECKS, check
from scoring.faults import Faults
from scoring.model.input_rows import InputRows
from scoring.model.tables import INPUTS
from scoring.reading.folder import read_folder
from scoring.reading.table import read_table
from scoring.reading.text import read_text

UNITS, ROUNDS, DOCUMENTS = 3321, 7, 300
MOST = 3
"""Times reading as typed columns that all checks may take."""
_COUNTS = (Input("a", "count"), Input("b", "count"))
_COUNT, _PERCENT = (Input("a", "count"),), (Input("a", "percent"),)
_LEVELS = "{one: {name: {vi: Một, en: One}, share: 1/2}, all: {name: {vi: Hết, en: All}, share: 1}}"
CRITERIA = (
    Criterion(20, _COUNTS, "{shape: ratio, numerator: a, denominator: b, when_zero: 0}"),
    Criterion(20, _COUNTS, "{shape: ratio-target, numerator: a, denominator: b, target: 0.8, when_zero: 0}"),
    Criterion(10, _COUNT, "{shape: steps, input: a, steps: [{at_least: 40, points: 10}, {at_least: 20, points: 5}]}"),
    Criterion(10, (Input("a", "yes-no"),), "{shape: yes-no, input: a}"),
    Criterion(10, _PERCENT, "{shape: goalposts, input: a, zero: 10, full: 95}"),
    Criterion(10, _COUNT, '{shape: formula, points: "max * min(1, a / 70)"}'),
    Criterion(10, (Input("a", "level"),), f"{{shape: levels, input: a, levels: {_LEVELS}}}"),
    Criterion(10, _PERCENT, '{shape: formula, points: "max * max(0, 1 - a / 100)"}'),
)
"""Ten inputs of each component."""


def _rows(units: int, random: Random) -> Iterator[str]:
    for at, criterion in cells(CRITERIA, units):
        if len(criterion.inputs) == 1 and random.random() < 0.03:
            yield f"{at},,,,not-submitted,Chưa gửi báo cáo.,Sent no report.,\n"
            continue
        for name, text in values(criterion, random).items():
            document = f"bb-{random.randrange(DOCUMENTS)}"
            if random.random() < 0.08:
                yield f"{at},{name},,{text},,Đã sửa theo biên bản.,Mended by the minutes.,{document}\n"
            else:
                yield f"{at},{name},{text},{text},,,,{document if random.random() < 0.2 else ''}\n"


def _evidence() -> str:
    rows = (f"bb-{n},{n}/BB,2024-12-31,Biên bản {n},Minutes {n},\n" for n in range(DOCUMENTS))
    return "id,number,date,title_vi,title_en,url\n" + "".join(rows)


def write_country(data: Path, units: int) -> Path:
    """Write an index of so many units × 100 inputs, and where its inputs are."""
    index = write_index(data, units, CRITERIA, {"2024": _rows(units, Random(2024))})
    edition = index / "editions" / "2024"
    (edition / "evidence.csv").write_text(_evidence(), "utf-8")
    return edition / "inputs.csv"


def read_columns(path: Path, faults: Faults) -> InputRows:
    """inputs.csv as typed columns."""
    text = read_text(path, path.name, faults)
    read = read_table(INPUTS, text[0], path.name, faults) if text else None
    assert read is not None
    columns, lines, _ = read
    return InputRows((columns[name] for name in INPUTS.names), lines)


def _by_pandas(path: Path) -> pd.DataFrame:
    return pd.read_csv(path, dtype=dict.fromkeys(INPUTS.names, "category"), keep_default_na=False)


def main() -> int:
    """Print the median processor seconds of each part, and the median of what they are of reading.

    Exit status 1 where all checks take more than `MOST` times reading.
    """
    with tempfile.TemporaryDirectory() as place:
        data, faults = Path(place) / "data", Faults()
        path = write_country(data, UNITS)
        index = read_folder(data, faults).indices[0]
        parts: dict[str, list[float]] = {}
        for _ in range(ROUNDS):
            parts.setdefault("reading as typed columns", []).append(timed(lambda: read_columns(path, faults))[1])
            parts.setdefault("all checks", []).append(timed(lambda: check(index, faults))[1])
            for family in CHECKS:
                name = family.__module__.removeprefix("scoring.")
                parts.setdefault(name, []).append(timed(lambda family=family: family(index, faults))[1])
            parts.setdefault("pandas.read_csv, by types", []).append(timed(lambda: _by_pandas(path))[1])
        assert not faults.errors, faults.errors[0]
        inputs = len(index.editions["2024"].inputs or ())
    print(f"{inputs:,} inputs, peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MiB")
    reading = parts["reading as typed columns"]
    ratios = {
        name: median(part / whole for part, whole in zip(found, reading, strict=True)) for name, found in parts.items()
    }
    for name, found in parts.items():
        if median(found) > 0.005:
            print(f"{name:26} {median(found):5.2f} s  {ratios[name]:4.2f}")
    return int(ratios["all checks"] > MOST)


if __name__ == "__main__":
    raise SystemExit(main())
