"""What the scripts of the theme make of something, on a page beside them (`beside`)."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

SCRIPTS = Path(__file__).resolve().parents[2] / "theme" / "static" / "js"


def run(beside: Page, program: str, given: Any) -> Any:
    """What `program` makes of `given`; its second argument writes a number. Lists go as one text, which is faster."""
    text = (
        "number => number?.bottom ? number.bottom === 1n ? `${number.top}` : `${number.top}/${number.bottom}` : number"
    )
    whole = f"async given => JSON.stringify(await ({program})(JSON.parse(given), {text}))"
    return json.loads(beside.evaluate(whole, json.dumps(given)))
