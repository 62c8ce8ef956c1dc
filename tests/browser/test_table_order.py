"""The browser's alphabetical order is that of scoring/collation.py: of all names in the data, and of random ones."""

from random import Random

from playwright.sync_api import Page

from scoring.collation import vietnamese
from tests.site.built import Built, scored

SORTED = """async ([script, names]) => {
  const { compareKeys, key } = await import(script);
  return names.map(key).sort(compareKeys).map(found => found.name);
}"""
LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯHX"
TONES = "\u0300\u0309\u0303\u0301\u0323"
OTHERS = " -.'/()0123456789wjzéñæ_"


def _random(random: Random) -> str:
    return "".join(
        random.choice(OTHERS) if random.random() < 0.2 else random.choice(LETTERS) + random.choice(["", "", *TONES])
        for _ in range(random.randrange(1, 7))
    )


def _sorted(page: Page, address: str, names: list[str]) -> list[str]:
    page.goto(f"{address}about/")
    return page.evaluate(SORTED, [f"{address}theme/js/table/vietnamese.js", names])


def test_all_names_of_the_data(page: Page, address: str, site: Built) -> None:
    units = [unit for index in scored(site.data).indices for unit in index.units.values()]
    names = list({name for unit in units for row in unit.names for name in (row.name_vi, row.name_en)})
    Random(1).shuffle(names)
    assert len(names) > 200
    assert _sorted(page, address, names) == sorted(names, key=vietnamese)


def test_random_names(page: Page, address: str) -> None:
    random = Random(2)
    # Short ones are often equal but for their tones.
    names = list({_random(random) for _ in range(5000)})
    assert _sorted(page, address, names) == sorted(names, key=vietnamese)
