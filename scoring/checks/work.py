"""Actions and reports of `plan.yaml`: their days fit the plan, and what is done has its day."""

from collections.abc import Iterator
from datetime import date

from scoring.faults import Faults
from scoring.faults import plan as say
from scoring.model.folder import IndexFiles, Path
from scoring.model.plan import Plan


def check(index: IndexFiles, faults: Faults) -> None:
    if index.plan is None:
        return
    plan, places = index.plan.plan, index.plan.places
    for number, action in enumerate(plan.actions):
        if (action.status == "done") != (action.done is not None):
            place = places.at("actions", number, "status")
            faults.add(say.DONE, place, found=action.id, status=action.status)
    for day, path in _days(plan):
        if day is not None and day < plan.starts:
            faults.add(say.EARLY, places.at(*path), found=day, starts=plan.starts)


def _days(plan: Plan) -> Iterator[tuple[date | None, Path]]:
    for number, action in enumerate(plan.actions):
        yield action.due, ("actions", number, "due")
        yield action.done, ("actions", number, "done")
    for number, report in enumerate(plan.reports):
        yield report.due, ("reports", number, "due")
        yield from ((day, ("reports", number, "received", name)) for name, day in (report.received or {}).items())
