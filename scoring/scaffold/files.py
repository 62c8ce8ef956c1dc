"""The files of a new index, method or edition, from those of one that is there: path below the data folder -> text."""

import csv
import io
from collections.abc import Iterable, Iterator

from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.method import Method
from scoring.model.tables import INPUTS, PUBLISHED, UNITS
from scoring.model.tables.spec import TableSpec
from scoring.model.unit import Unit
from scoring.scaffold.yaml_text import YamlText
from scoring.values import FILL


def new_index(target: str, groups: Iterable[str], text: str) -> dict[str, str]:
    """Index `target` from the text of another's index.yaml: its groups and licence stay; no unit is taken over."""
    changed = YamlText(text)
    for key in ("title", "short", "about", "publisher"):
        changed.fill(key)
    changed.fill("authority", "name")
    changed.put("no", "made_up")
    for key in ("sources", "hosts"):
        changed.drop(key)
    rows = ([FILL, group, FILL, FILL, "no", "unknown", ""] for group in groups)
    return {f"{target}/index.yaml": changed.changed(), f"{target}/{UNITS.file}": _table(UNITS, rows)}


def new_method(index: str, version: str, text: str) -> dict[str, str]:
    """Method `version` of `index` from the text of another: all but its legal basis and what that did not say."""
    changed = YamlText(text)
    changed.fill("decision")
    changed.drop("unknown")
    return {f"{index}/methods/{version}.yaml": changed.changed()}


def new_edition(index: IndexFiles, edition: str, version: str, text: str, like: EditionFiles) -> dict[str, str]:
    """A draft edition of `index` by its method `version`, from the text of edition.yaml of `like`.

    Its table has a row for each figure that is due, without the figure: of the units that are in use now.
    """
    changed = YamlText(text)
    for key in ("title", "period", "units_as_of"):
        changed.fill(key)
    changed.fill("ranked", "why")
    changed.fill("contest", "until")
    changed.fill("sources", "*", keep=("kind", "digits"))
    changed.put("draft", "status")
    changed.put(version, "method")
    for key in ("ranks_of", "readings"):
        changed.drop(key)
    groups = [group for group in like.edition.units_as_of if any(_in_use(index, group))]
    for group in set(like.edition.units_as_of) - set(groups):
        for key in ("units_as_of", "detail"):
            changed.drop(key, group)
    if like.inputs is not None:
        file, table = INPUTS.file, _table(INPUTS, _inputs(index, groups, index.methods[version].method))
    else:
        file, table = PUBLISHED.file, _table(PUBLISHED, _printed(index, groups, like, changed))
    folder = f"{index.id}/editions/{edition}"
    return {f"{folder}/edition.yaml": changed.changed(), f"{folder}/{file}": table}


def _in_use(index: IndexFiles, group: str) -> Iterator[Unit]:
    return (unit for unit in index.units.values() if unit.latest.end is None and group in unit.latest.groups)


def _inputs(index: IndexFiles, groups: list[str], method: Method) -> Iterator[list[str]]:
    for group in groups:
        for unit in _in_use(index, group):
            for leaf in method.leaves:
                above = (method.nodes[name] for name in method.above(leaf.id))
                if all(node.applies(group) and (not node.only or unit.id in node.only) for node in above):
                    for name in leaf.inputs_for(group):
                        yield [unit.id, leaf.id, name, *[""] * (len(INPUTS.names) - 3)]


def _printed(index: IndexFiles, groups: list[str], like: EditionFiles, text: YamlText) -> Iterator[list[str]]:
    """A row for each unit and node that the other edition's documents printed of any unit of the group."""
    rows = [row for row in like.published or () if row.unit and not row.statistic and row.group in groups]
    for source, document in like.edition.sources.items():
        for place in set(document.places) - {row.place for row in rows if row.source == source}:
            text.drop("sources", source, "places", place)
    for group in groups:
        nodes = dict.fromkeys((row.node, row.scale or "", row.source, row.place) for row in rows if row.group == group)
        for unit in _in_use(index, group):
            for node, scale, source, place in nodes:
                cells = {"group": group, "unit": unit.id, "node": node, "scale": scale, "source": source}
                yield [({**cells, "place": place}).get(name, "") for name in PUBLISHED.names]


def _table(spec: TableSpec, rows: Iterable[list[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(spec.names)
    writer.writerows(rows)
    return out.getvalue()
