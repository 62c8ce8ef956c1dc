"""What the tests of tables share: the pages they look at, and what stands in their tables."""

import re
from fractions import Fraction

from playwright.sync_api import Page, expect

NOT_RANKED = "dak-lak/2020/"
RANKED = "tinh-mau/2023/"
LEAF = "tinh-mau/2023/criteria/c1-7/"
PARTIAL = "viet-nam/2022/"
NAMES = """group => {
  const table = document.querySelector(`[data-group="${group}"] table:has(.sort)`);
  return [...table.tBodies[0].rows].map(row => row.querySelector("th a").textContent);
}"""
COLUMN = """([group, key]) => {
  const table = document.querySelector(`[data-group="${group}"] table:has(.sort)`);
  const place = [...table.tHead.rows[0].cells].findIndex(head => head.dataset.key === key);
  return [...table.tBodies[0].rows].map(row => {
    const cell = row.cells[place].cloneNode(true);
    for (const note of cell.querySelectorAll(".note, .remark")) note.remove();
    return cell.textContent.trim();
  });
}"""


def opened(page: Page, address: str) -> None:
    """Go there and wait until the tools can be used."""
    page.goto(address)
    expect(page.locator(".tools > fieldset")).to_be_enabled()


def names_of(page: Page, group: str) -> list[str]:
    """The units of a group's table as they stand on the screen."""
    return page.evaluate(NAMES, group)


def column_of(page: Page, group: str, key: str) -> list[str]:
    """The words of one column without remarks, as they stand on the screen."""
    return page.evaluate(COLUMN, [group, key])


def sort_by(page: Page, key: str, group: str) -> None:
    page.locator(f'[data-group="{group}"] th[data-key="{key}"] button').click()


def number_of(text: str) -> Fraction | None:
    """The number that a cell shows in Vietnamese; None where it shows none."""
    found = text.replace(".", "").replace(",", ".")
    return Fraction(found) if re.fullmatch(r"[\d.]+", found) else None
