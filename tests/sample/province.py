"""The whole folder of the made-up index."""

from pathlib import Path

from tests.sample import special
from tests.sample.criteria import first, second
from tests.sample.editions import INPUTS, Edition
from tests.sample.evidence import documents
from tests.sample.index import index
from tests.sample.method import method
from tests.sample.units import changes, names
from tests.sample.write import write_csv, write_yaml

EDITIONS = (
    Edition(2022, "01-2022", ("so-nganh", "huyen"), "final"),
    Edition(2023, "01-2022", ("so-nganh", "huyen"), "final"),
    Edition(2024, "07-2024", ("so-nganh", "huyen"), "final"),
    Edition(2025, "07-2024", ("so-nganh", "xa"), "provisional"),
)


def write(folder: Path) -> None:
    """Write every file of the index into `folder`."""
    write_yaml(folder / "index.yaml", index())
    header = ("id", "groups", "name_vi", "name_en", "name_en_official", "from", "to")
    write_csv(folder / "units.csv", header, names())
    write_csv(folder / "lineage.csv", ("date", "kind", "from", "to", "source"), changes())
    trees = {"01-2022": first(), "07-2024": second()}
    write_yaml(folder / "methods" / "01-2022.yaml", method(trees["01-2022"], "01", "2022-01-10", views=False))
    write_yaml(folder / "methods" / "07-2024.yaml", method(trees["07-2024"], "07", "2024-01-22", views=True))
    for edition in EDITIONS:
        where = folder / "editions" / edition.id
        write_yaml(where / "edition.yaml", edition.file())
        write_csv(where / "inputs.csv", INPUTS, edition.inputs(trees[edition.method]))
        papers = [(*paper, "") for paper in documents(edition.year)]
        write_csv(where / "evidence.csv", ("id", "number", "date", "title_vi", "title_en", "url"), papers)
        if found := special.OVERRIDES.get(edition.id):
            header = ("unit", "node", "points", "decision", "reason_vi", "reason_en")
            write_csv(where / "overrides.csv", header, found)
