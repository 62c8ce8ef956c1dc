"""`plan.yaml`: every target names a known unit, group and document, and a rank that can be reached."""

from scoring.faults import Faults, keys, nearest
from scoring.faults import lineage as say
from scoring.model.folder import IndexFiles


def check(index: IndexFiles, faults: Faults) -> None:
    if index.plan is None:
        return
    for number, target in enumerate(index.plan.plan.targets):
        for key, kind, known in (
            ("unit", keys.UNIT, index.units),
            ("group", keys.GROUP, index.index.groups),
            ("source", keys.SOURCE, index.index.sources),
        ):
            found = getattr(target, key)
            if found not in known and not (key == "unit" and index.unit_places.may_hold(found)):
                place = index.plan.places.at("targets", number, key)
                faults.add(kind, place, found=found, near=nearest(found, known))
        if not 1 <= target.figure <= target.of:
            place = index.plan.places.at("targets", number, "figure")
            faults.add(say.TARGET, place, found=target.figure, n=target.of)
