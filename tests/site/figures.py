"""How figures and statuses must look on a page in each language; worked out here, not by the site's code."""

import re

from tests.site.dom import Element

STATUS = {
    "not-submitted": {"vi": "không nộp", "en": "not submitted"},
    "not-applicable": {"vi": "không áp dụng", "en": "not applicable"},
    "withheld": {"vi": "không công bố", "en": "withheld"},
    "not-verified": {"vi": "chưa thẩm định", "en": "not verified"},
    "not-found": {"vi": "không tìm thấy", "en": "not found"},
}


def shown(number: str, language: str) -> str:
    """'1234.50' as '1.234,50' in Vietnamese and '1,234.50' in English; '—' for nothing."""
    if not number:
        return "—"
    whole, point, rest = number.partition(".")
    groups = re.sub(r"(?<=\d)(?=(\d{3})+$)", "." if language == "vi" else ",", whole)
    return groups + ("," if language == "vi" else ".") * bool(point) + rest


def figure(row: dict[str, str], language: str) -> str:
    """The points of a row of results.csv as a page has them, or its status."""
    return STATUS[row["status"]][language] if row["status"] else shown(row["points"], language)


def over_units(n: str, language: str) -> str:
    """Over how many units a statistic is."""
    if language == "vi":
        return f"{n} đơn vị"
    return f"{n} unit" if n == "1" else f"{n} units"


def last(href: str) -> str:
    """The id at the end of an address: 'so-y-te' for '../../dak-lak/2020/so-y-te/'."""
    return href.rstrip("/").rpartition("/")[2]


def cells(row: Element) -> list[Element]:
    """The cells of a table's row, without the one that only holds a drawing."""
    return [cell for cell in row.elements if "drawn" not in cell.classes]


def heads(table: Element) -> list[str]:
    """The column heads: a node's id where the head leads to a node, otherwise its words."""
    found: list[str] = []
    for head in cells(table.one("thead").one("tr")):
        links = head.all("a")
        found.append(last(links[0].attrs["href"]) if links else head.text_without("note"))
    return found
