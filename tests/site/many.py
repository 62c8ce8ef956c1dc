"""A made-up index of many units, more than a page holds: printed figures, ties, a unit without any."""

import re
import subprocess
import sys
from pathlib import Path
from random import Random
from unittest.mock import patch

import plugins.scorecards.generator as generator
from plugins import build as builder
from plugins import downloads
from plugins.scorecards.pages import compare, edition, heat, index, node, report, robustness, trend
from tests.site.built import ROOT, Built

UNITS = 1200
EDITION = "2025"
INDEX, GROUP = "nhieu", "xa"
_FIRST = re.split(
    r"\s+",
    "An Ân Bình Cẩm Châu Cư Đại Đắk Đông Ea Gia Hòa Hưng Krông Long Lộc Mỹ Nam Nghĩa Phú Phước Quảng Sơn Tân Thạnh",
)
_SECOND = re.split(
    r"\s+",
    "An Bắc Bông Điền Đức Giang Hải Hiệp Khánh Lâm Lợi Minh Nâng Ngọc Ninh Phong Quý Sĩ Tâm Thắng Thủy Trung Ưng Yên",
)
_PARTS = {"cqs": "Chính quyền số", "kts": "Kinh tế số", "xhs": "Xã hội số", "an-toan": "An toàn thông tin"}
_TEXT = """# BỊA ĐẶT / MADE UP
title: {vi: Bộ chỉ số nhiều đơn vị (bịa đặt), en: Index of many units (made up)}
short: {vi: Nhiều, en: Many}
about: {vi: Để thử bảng dài., en: To test long tables.}
publisher: {vi: Bên thử, en: The testers}
authority:
  name: {vi: UBND Ví dụ (không có thật), en: Example Committee (not real)}
  publishes_here: no
licence: {name: CC0 1.0, url: https://creativecommons.org/publicdomain/zero/1.0/}
languages: [vi, en]
groups:
  xa: {name: {vi: Xã, en: Communes}}
made_up: yes
"""
_METHOD = """# BỊA ĐẶT / MADE UP
decision:
  number: 9/QĐ-VÍDỤ (bịa đặt)
  date: 2025-01-02
  issuer: {vi: UBND Ví dụ (không có thật), en: Example Committee (not real)}
  title: {vi: Bộ chỉ số (bịa đặt), en: Index (made up)}
  url: unknown
levels:
  - {id: tong, name: {vi: tổng điểm, en: total}}
  - {id: tru-cot, name: {vi: trụ cột, en: pillar}}
groups: [xa]
rounding:
  mode: {choice: half-up, by: decision}
  digits: {choice: 2, by: decision}
  value_digits: {choice: 4, by: publisher}
  stage: {choice: leaf, by: publisher}
ranking:
  basis: {choice: points, by: decision}
  on: {choice: rounded, by: publisher}
  ties: {choice: competition, by: decision}
missing: {choice: block, by: decision}
not_applicable: {choice: block, by: decision}
tree:
  id: tong-diem
  name: {vi: Tổng điểm, en: Total}
  max: {xa: 400}
  children:
"""
_EDITION_FILE = """# BỊA ĐẶT / MADE UP
method: 9-2025
title: {vi: "2025", en: "2025"}
period: {first: 2025-01-01, last: 2025-12-31}
units_as_of: {xa: 2025-12-31}
status: provisional
ranked:
  choice: yes
  why: {vi: Quyết định ví dụ quy định xếp hạng., en: The example decision ranks the group.}
coverage: whole
detail: {xa: tru-cot}
sources:
  bc:
    kind: office
    title: {vi: Báo cáo (bịa đặt), en: Report (made up)}
    issuer: {vi: UBND Ví dụ (không có thật), en: Example Committee (not real)}
    number: unknown
    date: unknown
    url: unknown
    digits: 2
    places: {bang: {vi: Bảng, en: Table}}
"""
_COLUMNS = "id,group,unit,statistic,node,figure,scale,status,quality,of,members,words_vi,words_en,source,place,row"


def many(target: Path, units: int = UNITS) -> Path:
    """Make the folder at `target`. Unit 0 did not report; 1 and 2 have equal figures."""
    random, folder = Random(6), target / INDEX
    (folder / "methods").mkdir(parents=True)
    (folder / "editions" / EDITION).mkdir(parents=True)
    (folder / "index.yaml").write_text(_TEXT, encoding="utf-8")
    children = [
        f"    - {{id: {part}, name: {{vi: {name}, en: {part}}}, max: {{xa: 100}}}}" for part, name in _PARTS.items()
    ]
    (folder / "methods" / "9-2025.yaml").write_text(_METHOD + "\n".join([*children, ""]), encoding="utf-8")
    (folder / "editions" / EDITION / "edition.yaml").write_text(_EDITION_FILE, encoding="utf-8")
    names = [f"{first} {second}" for first in _FIRST for second in _SECOND]
    random.shuffle(names)
    lines, figures = ["id,groups,name_vi,name_en,name_en_official,from,to"], [_COLUMNS]
    for number in range(units):
        name = f"{names[number % len(names)]} {number // len(names) + 1}"
        lines.append(f"xa-{number},xa,Xã {name},{name} Commune,no,2020-01-01,")
        figures += _figures(number, random)
    (folder / "units.csv").write_text("\n".join([*lines, ""]), encoding="utf-8")
    (folder / "editions" / EDITION / "published.csv").write_text("\n".join([*figures, ""]), encoding="utf-8")
    return target


def _figures(number: int, random: Random) -> list[str]:
    unit, place = f"xa-{number}", f"bc,bang,{number + 1}"
    if number == 0:
        return [f",xa,{unit},,tong-diem,,,not-submitted,,,,,,{place}"]
    points = [random.randint(0, 10000) for _ in _PARTS] if number > 2 else [5000, 2000, 3000, 10]
    printed = {"tong-diem": sum(points), **dict(zip(_PARTS, points, strict=True))}
    return [f",xa,{unit},,{node},{cents // 100}.{cents % 100:02},,,,,,,,{place}" for node, cents in printed.items()]


def build_many(folder: Path) -> Built:
    """A site of the pages with tables alone: those of 1,200 units would take half a minute.

    In a process of its own: a build forks, and where other tests have started threads, a fork may wait for ever.
    """
    subprocess.run([sys.executable, "-m", "tests.site.many", str(folder)], cwd=ROOT, check=True)
    return Built(folder / "output", folder / "data")


def _build(folder: Path) -> int:
    kinds = patch.object(
        generator, "page_kinds", lambda: [compare, edition, heat, index, node, report, robustness, trend]
    )
    with kinds, patch.object(downloads, "write", lambda *_: {}):
        return builder.build(ROOT / "pelicanconf.py", folder / "output", many(folder / "data"))


if __name__ == "__main__":
    sys.exit(_build(Path(sys.argv[1])))
