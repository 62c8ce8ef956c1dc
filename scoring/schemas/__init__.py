"""The folder `schemas/`: what other programs may know of our files, generated from the models that read them.

JSON Schema for editors of the YAML files, Table Schema (Frictionless) for every CSV file. `make schemas` writes
the folder; a test holds it against this module.
"""

import json
from pathlib import Path
from typing import Any

from scoring.model.edition import Edition
from scoring.model.index import Index
from scoring.model.method import Method
from scoring.model.plan import Plan
from scoring.model.tables import TABLES
from scoring.schemas.table import table_schema
from scoring.schemas.yaml import yaml_schema

FOLDER = Path(__file__).parents[2] / "schemas"
MODELS = {"index": Index, "method": Method, "edition": Edition, "plan": Plan}


def schemas() -> dict[str, str]:
    """File name -> its text: `index.schema.json`, `units.table.json` …"""
    found = {f"{name}.schema.json": yaml_schema(model) for name, model in MODELS.items()}
    found |= {f"{table.file.removesuffix('.csv')}.table.json": table_schema(table) for table in TABLES}
    return {name: _text(schema) for name, schema in found.items()}


def _text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
