"""`make bench`: builds generated indices of growing size and prints what each costs.

One edition of 100 criteria in ten components, one language, in a fresh process for each size.
The figures are whole-process figures; quote their ratios rather than single seconds.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from random import Random

SIZES = (100, 1000, 3321)
COMPONENTS, CRITERIA = 10, 10
ROOT = Path(__file__).parent.parent

_INDEX = """\
title: {vi: Bộ chỉ số đo tốc độ (bịa đặt), en: Benchmark index (made up)}
short: {vi: Đo tốc độ, en: Benchmark}
about: {vi: Số liệu bịa đặt để đo tốc độ., en: Made-up figures to measure speed.}
publisher: {vi: Thước đo, en: Thước đo}
authority: {name: {vi: không có, en: nobody}, publishes_here: no}
licence: {name: CC0 1.0, url: https://creativecommons.org/publicdomain/zero/1.0/}
languages: [vi, en]
groups: {xa: {name: {vi: Xã, en: Communes}}}
made_up: yes
"""
_METHOD = """\
decision:
  number: 1/QĐ (bịa đặt)
  date: 2024-01-01
  issuer: {vi: không có, en: nobody}
  title: {vi: Bộ chỉ số đo tốc độ, en: Benchmark index}
  url: unknown
levels:
  - {id: tong, name: {vi: tổng điểm, en: total}}
  - {id: nhom, name: {vi: nhóm, en: component}}
  - {id: tieu-chi, name: {vi: tiêu chí, en: criterion}}
groups: [xa]
rounding:
  mode: {choice: half-up, by: decision}
  digits: {choice: 2, by: decision}
  value_digits: {choice: 4, by: decision}
  stage: {choice: leaf, by: decision}
ranking:
  basis: {choice: points, by: decision}
  on: {choice: rounded, by: decision}
  ties: {choice: competition, by: decision}
missing: {choice: block, by: decision}
not_applicable: {choice: block, by: decision}
tree:
  id: tong-diem
  name: {vi: Tổng điểm, en: Total}
  max: {xa: 1000}
  children:
"""
_EDITION = """\
method: 1-2024
title: {vi: "2024", en: "2024"}
period: {first: 2024-01-01, last: 2024-12-31}
units_as_of: {xa: 2024-12-31}
status: final
ranked: {choice: yes, why: {vi: Để đo tốc độ., en: To measure speed.}}
coverage: whole
"""


def leaf(component: int, number: int) -> str:
    name = f"c{component}-{number}"
    head = (
        f"        - id: {name}\n          name: {{vi: Tiêu chí {name}, en: Criterion {name}}}\n"
        "          max: {xa: 10}\n          inputs:\n"
        "            a: {kind: count, name: {vi: Số việc đã làm, en: Done}}\n"
    )
    if number % 2 == 0:
        return (
            head + "            b: {kind: count, name: {vi: Tổng số việc, en: All}}\n"
            "          rule: {shape: ratio, numerator: a, denominator: b, when_zero: 0}\n"
        )
    return (
        head
        + "          rule: {shape: steps, input: a, steps: [{at_least: 4, points: 10}, {at_least: 2, points: 5}]}\n"
    )


def rows(units: int) -> Iterator[str]:
    random = Random(units)
    for n in range(units):
        for component in range(COMPONENTS):
            for number in range(CRITERIA):
                whole, ratio = random.randint(4, 60), number % 2 == 0
                part = random.randint(0, whole if ratio else 5)
                yield f"xa-{n},c{component}-{number},a,{part},{part},,,,\n"
                if ratio:
                    yield f"xa-{n},c{component}-{number},b,{whole},{whole},,,,\n"


def write_index(root: Path, units: int, leaf: Callable[[int, int], str], editions: Mapping[str, Iterable[str]]) -> None:
    """Write a made-up index: `leaf` gives a criterion's lines of YAML, `editions` the rows of inputs by year."""
    index = root / "do-toc-do"
    (index / "methods").mkdir(parents=True)
    (index / "index.yaml").write_text(_INDEX, encoding="utf-8")
    with (index / "methods" / "1-2024.yaml").open("w", encoding="utf-8") as file:
        file.write(_METHOD)
        for component in range(COMPONENTS):
            file.write(f"    - id: n{component}\n      code: N{component}\n")
            file.write(f"      name: {{vi: Nhóm chỉ số {component}, en: Component {component}}}\n")
            file.write("      max: {xa: 100}\n      children:\n")
            file.writelines(leaf(component, number) for number in range(CRITERIA))
    with (index / "units.csv").open("w", encoding="utf-8") as file:
        file.write("id,groups,name_vi,name_en,name_en_official,from,to\n")
        file.writelines(f"xa-{n},xa,Xã Mẫu {n},Sample Commune {n},no,unknown,\n" for n in range(units))
    for year, rows in editions.items():
        folder = index / "editions" / year
        folder.mkdir(parents=True)
        (folder / "edition.yaml").write_text(_EDITION.replace("2024", year).replace(f"1-{year}", "1-2024"), "utf-8")
        with (folder / "inputs.csv").open("w", encoding="utf-8") as file:
            file.write("unit,node,input,self,verified,status,reason_vi,reason_en,evidence\n")
            file.writelines(rows)


def _child(data: str, output: str) -> int:
    from plugins import build
    from plugins.scorecards import generator

    both = generator.sides()
    generator.sides = lambda: both[:1]
    return build.build(ROOT / "pelicanconf.py", Path(output), Path(data))


def main() -> int:
    """Build each size and print one row for it."""
    print("units  seconds  pages  pages/s  ms/page  peak MiB  site MB")
    for units in SIZES:
        with tempfile.TemporaryDirectory() as place:
            data, output = Path(place) / "data", Path(place) / "output"
            write_index(data, units, leaf, {"2024": rows(units)})
            started = time.monotonic()
            command = [sys.executable, "-m", "tests.bench", str(data), str(output)]
            subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
            seconds = time.monotonic() - started
            pages = sum(1 for _ in output.rglob("*.html"))
            size = sum(path.stat().st_size for path in output.rglob("*") if path.is_file()) / 1e6
            # The largest child so far: sizes grow, so it is this one.
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
            row = f"{units:5}  {seconds:7.1f}  {pages:5}  {pages / seconds:7.0f}  {1000 * seconds / pages:7.2f}"
            print(f"{row}  {peak:8.0f}  {size:7.1f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(_child(*sys.argv[1:]) if len(sys.argv) == 3 else main())
