"""The same pages as a Hugo site: its frame is cut out of one of our pages, its moving parts stand in `bench/hugo/`.

So a change of our frame needs nothing here; where the parts change, the comparison of the pages says so.
"""

import json
import re
import shutil
from pathlib import Path
from typing import Any

PARTS = Path(__file__).parent / "hugo"


def site(folder: Path, values: Path, page: str, strong: bool) -> None:
    """Write the Hugo site of the pages with `values` into `folder`; `page` is one of them, as this project made it.

    In its `strong` form what is the same for all units of a row is escaped beforehand and handed over as it is.
    """
    (folder / "layouts").mkdir(parents=True)
    (folder / "content").mkdir()
    shutil.copy(PARTS / "hugo.toml", folder)
    shutil.copy(PARTS / "_content.gotmpl", folder / "content")
    first = json.loads(sorted(values.glob("*.json"))[0].read_text(encoding="utf-8"))[0]
    (folder / "layouts" / "page.html").write_text(_template(page, first, strong), encoding="utf-8")
    if not strong:
        shutil.copytree(values, folder / "assets" / "values")
        return
    (folder / "assets" / "values").mkdir(parents=True)
    (folder / "data").mkdir()
    nodes = json.dumps([_static(row) for row in first["rows"]], ensure_ascii=False)
    (folder / "data" / "nodes.json").write_text(nodes, encoding="utf-8")
    for file in values.glob("*.json"):
        pages = json.loads(file.read_text(encoding="utf-8"))
        own = [{**one, "rows": [_own(row) for row in one["rows"]]} for one in pages]
        (folder / "assets" / "values" / file.name).write_text(json.dumps(own, ensure_ascii=False), encoding="utf-8")


def _template(page: str, first: dict[str, Any], strong: bool) -> str:
    """`page`, the one of the values `first`, with what differs between units replaced by what prints it."""
    cut = [
        (r"<tbody>.*</tbody>", "rows_strong.html" if strong else "rows.html"),
        (r'<ul class="bars">.*?</ul>', "bars.html"),
        (r"<figcaption>[^<]*</figcaption>\n<svg class=\"chart small\".*?</svg>", "place.html"),
        (r'(?<=<nav class="elsewhere" aria-label="Xem tiếp: Xã">\n)<p>.*?</p>', "elsewhere.html"),
        (r'(?<=<p class="lede">).*?(?=</p>)', "{{ .Params.lede }}"),
    ]
    pieces: list[str] = []

    def kept(text: str) -> str:
        pieces.append(text)
        return f"\x00{len(pieces) - 1}\x00"

    for pattern, name in cut:
        text = (PARTS / name).read_text(encoding="utf-8").strip() if name.endswith(".html") else name
        page, times = re.subn(pattern, lambda _, text=text: kept(text), page, count=1, flags=re.S)
        if not times:
            raise ValueError(f"no {name} in the page")
    for value, name in ((first["summary"], "summary"), (first["name"], "name")):
        page = page.replace(value, kept(f"{{{{ .Params.{name} }}}}"))
    page = re.sub(rf"\b{re.escape(first['id'])}\b(?!-)", lambda _: kept("{{ .Params.id }}"), page)
    page = page.replace("{{", kept('{{ "{{" }}')).replace("}}", kept('{{ "}}" }}'))
    while "\x00" in page:
        page = re.sub("\x00([0-9]+)\x00", lambda found: pieces[int(found[1])], page)
    return page


def _static(row: dict[str, Any]) -> list[Any]:
    """What stands before, between and after the values of a row for every unit, as HTML."""
    inputs = [f"<p>{item['name']}: <b>" for item in row["inputs"]]
    rule = f"<p>{row['rule']}</p>\n" if row["rule"] else ""
    return [
        f'<tr class="depth-{row["depth"]}" id="{row["anchor"]}"><th scope="row">'
        f'<a href="{row["href"]}">{row["title"]}</a></th>'
        '<td class="num claimed">',
        f'</td><td class="num">{row["maximum"]}</td></tr>\n<tr class="how"><td colspan="4">\n{rule}',
        inputs,
    ]


def _own(row: dict[str, Any]) -> list[Any]:
    return [row["claimed"], row["text"], [item["shown"] for item in row["inputs"]], row["sum"], row["where"]]
