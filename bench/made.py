"""A made-up index of any size for the benchmarks: components of criteria, communes of one group, drawn by chance."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

COMPONENTS = 10

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
title: {vi: "YEAR", en: "YEAR"}
period: {first: YEAR-01-01, last: YEAR-12-31}
units_as_of: {xa: YEAR-12-31}
status: final
ranked: {choice: yes, why: {vi: Để đo tốc độ., en: To measure speed.}}
coverage: whole
"""


class Input(NamedTuple):
    """An input of a criterion; a count is at most `most`, and a part at most what was drawn for its whole."""

    name: str
    kind: str
    most: int = 60


class Criterion(NamedTuple):
    """What a criterion takes and how it is scored: its maximum, its inputs, a rule as YAML."""

    most: int
    inputs: tuple[Input, ...]
    rule: str


_PART, _WHOLE = Input("a", "count"), Input("b", "count")
HALVES = 5 * (
    Criterion(10, (_PART, _WHOLE), "{shape: ratio, numerator: a, denominator: b, when_zero: 0}"),
    Criterion(
        10,
        (Input("a", "count", 5),),
        "{shape: steps, input: a, steps: [{at_least: 4, points: 10}, {at_least: 2, points: 5}]}",
    ),
)
"""Ten criteria of a component: half of them a ratio of two counts, half steps of one."""


def values(criterion: Criterion, random: Random) -> dict[str, str]:
    """Input -> its text. Of several counts each is the whole of those before it."""
    found: dict[str, str] = {}
    whole: int | None = None
    for name, kind, most in reversed(criterion.inputs):
        if kind == "count":
            whole = random.randint(0, most if whole is None else whole)
            found[name] = str(whole)
        elif kind == "percent":
            found[name] = f"{random.randint(0, 10000) / 100:.2f}"
        else:
            found[name] = random.choice(("yes", "no") if kind == "yes-no" else ("one", "all"))
    return found


def cells(criteria: Sequence[Criterion], units: int) -> Iterator[tuple[str, Criterion]]:
    """Each unit's each criterion, as the first two columns of inputs.csv."""
    for unit in range(units):
        for component in range(COMPONENTS):
            for number, criterion in enumerate(criteria):
                yield f"xa-{unit},c{component}-{number}", criterion


def rows(criteria: Sequence[Criterion], units: int, random: Random) -> Iterator[str]:
    """The lines of inputs.csv: every input there, and accepted as claimed."""
    for at, criterion in cells(criteria, units):
        for name, text in values(criterion, random).items():
            yield f"{at},{name},{text},{text},,,,\n"


def write_index(root: Path, units: int, criteria: Sequence[Criterion], editions: Mapping[str, Iterable[str]]) -> Path:
    """Write a made-up index with `criteria` in each of its components, and by year the lines of inputs; its folder."""
    index = root / "do-toc-do"
    (index / "methods").mkdir(parents=True)
    (index / "index.yaml").write_text(_INDEX, encoding="utf-8")
    (index / "methods" / "1-2024.yaml").write_text(_METHOD + _tree(criteria), encoding="utf-8")
    with (index / "units.csv").open("w", encoding="utf-8") as file:
        file.write("id,groups,name_vi,name_en,name_en_official,from,to\n")
        file.writelines(f"xa-{n},xa,Xã Mẫu {n},Sample Commune {n},no,unknown,\n" for n in range(units))
    for year, lines in editions.items():
        folder = index / "editions" / year
        folder.mkdir(parents=True)
        (folder / "edition.yaml").write_text(_EDITION.replace("YEAR", year), encoding="utf-8")
        with (folder / "inputs.csv").open("w", encoding="utf-8") as file:
            file.write("unit,node,input,self,verified,status,reason_vi,reason_en,evidence\n")
            file.writelines(lines)
    return index


def _tree(criteria: Sequence[Criterion]) -> str:
    text = ""
    for component in range(COMPONENTS):
        text += f"    - id: n{component}\n      code: N{component}\n"
        text += f"      name: {{vi: Nhóm chỉ số {component}, en: Component {component}}}\n"
        text += f"      max: {{xa: {sum(criterion.most for criterion in criteria)}}}\n      children:\n"
        text += "".join(_leaf(f"c{component}-{number}", criterion) for number, criterion in enumerate(criteria))
    return text


def _leaf(name: str, criterion: Criterion) -> str:
    taken = ", ".join(
        f"{one.name}: {{kind: {one.kind}, name: {{vi: Số {one.name}, en: Figure {one.name}}}}}"
        for one in criterion.inputs
    )
    return (
        f"        - id: {name}\n          name: {{vi: Tiêu chí {name}, en: Criterion {name}}}\n"
        f"          max: {{xa: {criterion.most}}}\n          inputs: {{{taken}}}\n          rule: {criterion.rule}\n"
    )
