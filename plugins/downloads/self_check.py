"""The documents that the self-check reads: each method for each group, each unit's figures, what ranks are made of."""

from pathlib import Path

from plugins.downloads import documents
from scoring.compact import compact
from scoring.results import IndexResult
from scoring.self_check.group_document import group_document, placing
from scoring.self_check.method_document import method_document
from scoring.self_check.unit_document import unit_documents


def write(index: IndexResult, folder: Path) -> None:
    """Write them below `folder`, data/<index> of the site."""
    for version, method in index.methods.items():
        found = ((group, compact(method_document(index.id, version, method, group))) for group in method.groups)
        documents.write(found, folder / "methods" / version)
    for edition in index.editions:
        below = folder / edition.id / "self-check"
        placed = (group for group in edition.groups if placing(edition, group))
        documents.write(((group.id, compact(group_document(edition, group))) for group in placed), below)
        for group in edition.groups:
            documents.write(unit_documents(edition, group), below / group.id)
