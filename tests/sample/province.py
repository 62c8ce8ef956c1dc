"""The whole folder of the made-up index."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from scoring.model.tables import APPEALS, CORRECTIONS, RELEASES, REPLIES
from tests.sample import special, story
from tests.sample.criteria import first, second
from tests.sample.editions import INPUTS, Edition
from tests.sample.evidence import documents
from tests.sample.index import index
from tests.sample.method import method
from tests.sample.plan import plan
from tests.sample.units import changes, names
from tests.sample.write import write_csv, write_yaml
from tests.scoring.releases.made import ledger, read

EDITIONS = (
    Edition(2022, "01-2022", ("so-nganh", "huyen"), "final"),
    Edition(2023, "01-2022", ("so-nganh", "huyen"), "final"),
    Edition(2024, "07-2024", ("so-nganh", "huyen"), "revised"),
    Edition(2025, "07-2024", ("so-nganh", "xa"), "provisional"),
    Edition(2026, "07-2024", ("so-nganh",), "final", quarter=1),
    Edition(2026, "07-2024", ("so-nganh",), "provisional", quarter=2),
)


def write(folder: Path) -> None:
    """Write every file of the index into `folder`."""
    write_yaml(folder / "index.yaml", index())
    header = ("id", "groups", "name_vi", "name_en", "name_en_official", "from", "to")
    write_csv(folder / "units.csv", header, names())
    write_csv(folder / "lineage.csv", ("date", "kind", "from", "to", "source"), changes())
    write_yaml(folder / "plan.yaml", plan())
    trees = {"01-2022": first(), "07-2024": second()}
    write_yaml(folder / "methods" / "01-2022.yaml", method(trees["01-2022"], "01", "2022-01-10", views=False))
    write_yaml(folder / "methods" / "07-2024.yaml", method(trees["07-2024"], "07", "2024-01-22", views=True))
    for edition in EDITIONS:
        where = folder / "editions" / edition.id
        write_yaml(where / "edition.yaml", edition.file())
        write_csv(where / "inputs.csv", INPUTS, edition.inputs(trees[edition.method]))
        if edition.quarter is None:
            said = documents(edition.year, decided=edition.id in special.OVERRIDES)
            papers = [(*paper, "") for paper in (*said, *story.DOCUMENTS[edition.id])]
            write_csv(where / "evidence.csv", ("id", "number", "date", "title_vi", "title_en", "url"), papers)
        if found := special.OVERRIDES.get(edition.id):
            header = ("unit", "node", "points", "decision", "reason_vi", "reason_en")
            write_csv(where / "overrides.csv", header, found)
        for spec, said in (
            (CORRECTIONS, story.CORRECTIONS),
            (REPLIES, story.REPLIES),
            (APPEALS, story.APPEALS),
        ):
            if edition.id in said:
                write_csv(where / spec.file, spec.names, said[edition.id])
    (folder / RELEASES.file).write_text(_releases(folder), "utf-8")


def _releases(folder: Path) -> str:
    """The ledger of the files of `folder`, read as the index of a data folder."""
    with TemporaryDirectory() as place:
        root = Path(place, "data")
        shutil.copytree(folder, root / "tinh-mau")
        return ledger(read(root, "tinh-mau"), story.RELEASES)
