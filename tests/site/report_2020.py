"""The report on Đắk Lắk's index of 2020, read again by hand: each figure that it states, and what its tables give.

Both tables stand in tests/scoring/dak_lak_2020.py. Here are the maxima, and place by place what is said of them: as
printed, as the data have it by hand, and whether that is the same. Numbers have a decimal point; None is a list of
units, of which only the verdict is told.
"""

from typing import NamedTuple

AGREES, DIGITS, NOT = "agrees", "agrees-within-digits", "does-not-recompute"

PILLARS: dict[str, tuple[str, str, list[tuple[str, str]]]] = {
    # Departments, districts: 27 for change of awareness, …; "-" in the report's table is "not applicable".
    "cqs": (
        "180",
        "200",
        [("27", "32"), ("22", "27"), ("9", "19"), ("-", "8"), ("55", "57"), ("35", "25"), ("32", "32")],
    ),
    "kts": ("-", "95", [("-", "25"), ("-", "18"), ("-", "8"), ("-", "12"), ("-", "29"), ("-", "3")]),
    "xhs": ("-", "125", [("-", "25"), ("-", "24"), ("-", "10"), ("-", "10"), ("-", "19"), ("-", "15"), ("-", "22")]),
}
"""Part one, III.2: the maxima of each pillar and of its components."""


class Said(NamedTuple):
    """One printed figure."""

    printed: str | None
    given: str | None
    verdict: str = AGREES


def same(*figures: str | None) -> list[Said]:
    return [Said(figure, figure) for figure in figures]


def _table(group: int) -> list[Said]:
    """A column of the table of maxima: components, then the pillar's own sum."""
    return [
        said
        for pillar in PILLARS.values()
        for said in same(*(component[group] for component in pillar[2]), pillar[:2][group])
    ]


def _in_text(group: int) -> list[Said]:
    """The same in sentences: the pillar first."""
    return [
        said for pillar in PILLARS.values() for said in same(pillar[:2][group], *(part[group] for part in pillar[2]))
    ]


NOBODY = Said(None, None)
STATED: list[list[Said]] = [
    # Part one, I.4: 18 departments, named; 15 districts.
    [*same("18"), NOBODY, *same("15")],
    # II.1: one pillar, six components; 180 points and how they are shared out.
    [*same("1", "6", "180", "27", "22", "9", "55", "35", "32")],
    # II.2: three pillars of seven components each: digital economy has six.
    [*same("3", "7"), Said("7", "6", NOT), *same("7", "420"), *_in_text(1)],
    # III.2, the table.
    [*_table(0), *_table(1)],
    # III.3: two groups. III.4.a: 15 districts, 18 departments.
    same("2"),
    same("15", "18"),
    # III.4.b: 13 of 15 districts, 2 did not report, named; 17 of 18 departments, one did not, named.
    [*same("13", "15", "2"), NOBODY, *same("17", "18", "1"), NOBODY],
    # Table 1: row numbers with 8 twice and no 12; the mean of 17.
    [Said(None, None, NOT), *same("114.98")],
    # Table 2: thirteen totals; row numbers; four means, of which three do not recompute.
    [
        *same("204.6", "217.01", "190.32", "187.67", "127.68", "149.64", "112.07", "141.57", "133.7", "107.4"),
        *same("132.33", "102.98", "95.5"),
        NOBODY,
        Said("88.97", "96.05", NOT),
        Said("23.5", "25.30", NOT),
        Said("19.58", "27.08", NOT),
        *same("146.34"),
    ],
    # Part three, I.1: both means; who did not report.
    [*same("114.98", "146.34"), NOBODY, NOBODY],
    # I.2, departments: one unit and its points, one from 140 to 150, 12 from 100 to below 140, 3 below 100, one absent;
    # three units with a mean of 141.83, three with 57.64, which named and chosen ones do not have; their difference.
    [
        NOBODY,
        *same("155.41", "1"),
        NOBODY,
        *same("141.17", "12", "3", "1", "141.83"),
        NOBODY,
        Said("57.64", "92.71", NOT),
        Said(None, None, NOT),
        Said("84.19", "49.12", NOT),
    ],
    # I.3, digital government: 5 above 100, 6 from 80 to below 100; below 70 also Lắk; 2 did not report.
    [
        *same("5"),
        NOBODY,
        *same("118.01", "6"),
        Said("89.73", "89.74", DIGITS),
        Said(None, None, NOT),
        *same("2"),
        NOBODY,
    ],
    # Digital economy: 2 above 40, 6 from 20 to below 30; below 20 also Cư M'gar and Lắk; 2 did not report.
    [*same("2"), NOBODY, *same("44.87", "6"), NOBODY, Said(None, None, NOT), *same("2"), NOBODY],
    # Digital society: 2 above 45 with a mean; one of 40.91; 7 from 20 to below 30, of which Krông Búk did not report
    # and Krông Năng is not named; 2 below 10; 3 without figures.
    [
        *[*same("2"), NOBODY, *same("46.69", "1"), NOBODY, *same("40.91", "7"), Said(None, None, NOT)],
        *[*same("2"), NOBODY, *same("3"), NOBODY],
    ],
]
"""Place by place, in the order of the document."""
