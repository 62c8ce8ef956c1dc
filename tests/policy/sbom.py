"""The bill of materials and the list of licences of what is pinned: `make sbom`.

docs/sbom.cdx.json (CycloneDX 1.6) and docs/licences.md, from requirements.lock and what the packages say of themselves.
The same lock gives the same bytes: no time stands in them, and the serial number is made of the lock's digest.
"""

import json
import tomllib
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from tests.policy.licences import Licence, licence
from tests.policy.lock import Pinned, builds_the_site, directly_needed, pinned

ROOT = Path(__file__).resolve().parents[2]
LOCK, PROJECT = ROOT / "requirements.lock", ROOT / "pyproject.toml"
BILL, LICENCES = ROOT / "docs" / "sbom.cdx.json", ROOT / "docs" / "licences.md"
OWN = "thuocdo"
_HEAD = """# Licences of what is pinned

Written by `make sbom` from `requirements.lock` and what each package says of itself; “unknown” where it says nothing or
is for another system than Linux. `docs/sbom.cdx.json` is the same for machines. No published site holds any of these
packages. A package may hold further libraries in compiled form, under licences of their own.
"""
_GROUPS = {
    True: "What builds the site",
    False: "Only for developing and testing",
}


def _ref(one: Pinned) -> str:
    return f"pkg:pypi/{one.name}@{one.version}"


def _licences(said: Licence) -> dict[str, Any]:
    if said.expression:
        return {"licenses": [{"expression": said.expression}]}
    return {"licenses": [{"license": {"name": said.words}}]} if said.words else {}


def _component(one: Pinned, required: bool) -> dict[str, Any]:
    where = {"properties": [{"name": f"{OWN}:where", "value": one.where}]} if one.where else {}
    return {
        "type": "library",
        "bom-ref": _ref(one),
        "name": one.name,
        "version": one.version,
        "scope": "required" if required else "excluded",
        **_licences(licence(one.name)),
        "purl": _ref(one),
        **where,
    }


def bill(packages: list[Pinned], direct: frozenset[str], version: str, lock: bytes) -> str:
    """The bill of materials; `excluded` in it is what a site is built without."""
    needed, digest = builds_the_site(packages, direct), sha256(lock).hexdigest()
    own = [one for one in packages if any(name.startswith(f"{OWN} ") for name in one.brought_by)]
    brings = {one.name: [_ref(other) for other in packages if one.name in other.brought_by] for one in packages}
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_OID, digest)}",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "bom-ref": OWN, "name": OWN, "version": version},
            "properties": [{"name": f"{OWN}:requirements.lock:sha256", "value": digest}],
        },
        "components": [_component(one, one.name in needed) for one in packages],
        "dependencies": [
            {"ref": OWN, "dependsOn": [_ref(one) for one in own]},
            *({"ref": _ref(one), "dependsOn": brings[one.name]} for one in packages),
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def licences(packages: list[Pinned], direct: frozenset[str]) -> str:
    """The list of licences, what builds the site apart from the rest."""
    needed, parts = builds_the_site(packages, direct), [_HEAD]
    for required, title in _GROUPS.items():
        listed = [(one, licence(one.name)) for one in packages if (one.name in needed) == required]
        rows = [
            f"| {one.name} | {one.version} | {said.expression or said.words or 'unknown'} |" for one, said in listed
        ]
        parts.append("\n".join(["", f"## {title}", "", "| package | version | licence |", "|---|---|---|", *rows, ""]))
    return "".join(parts)


def texts() -> dict[Path, str]:
    """The two files as they should stand."""
    packages, project = pinned(LOCK.read_text("utf-8")), PROJECT.read_text("utf-8")
    direct, version = directly_needed(project), tomllib.loads(project)["project"]["version"]
    return {
        BILL: bill(packages, direct, version, LOCK.read_bytes()),
        LICENCES: licences(packages, direct),
    }


if __name__ == "__main__":
    for path, text in texts().items():
        path.write_text(text, encoding="utf-8")
