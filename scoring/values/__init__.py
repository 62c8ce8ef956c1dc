"""How one cell or scalar becomes a value. Each parser returns it or raises `Refused` with the fault.

Used by CSV columns and YAML keys alike, so that a date is a date in both.
"""

from scoring.values.days import DAY, day, past_day
from scoring.values.figures import count, exact, grouped, printed, share, signed
from scoring.values.ids import EDITION, RESERVED, WORD, address, digest, identifier, identifiers, version
from scoring.values.links import host, link
from scoring.values.texts import LONGEST_CELL, LONGEST_NAME, LONGEST_TEXT, cell, name, prose, unit_name
from scoring.values.words import FILL, OneOf, OrWords, one_of, or_words, unknown_or, yes

__all__ = [
    "DAY",
    "EDITION",
    "FILL",
    "LONGEST_CELL",
    "LONGEST_NAME",
    "LONGEST_TEXT",
    "RESERVED",
    "WORD",
    "OneOf",
    "OrWords",
    "address",
    "cell",
    "count",
    "day",
    "digest",
    "exact",
    "grouped",
    "host",
    "identifier",
    "identifiers",
    "link",
    "name",
    "one_of",
    "or_words",
    "past_day",
    "printed",
    "prose",
    "share",
    "signed",
    "unit_name",
    "unknown_or",
    "version",
    "yes",
]
