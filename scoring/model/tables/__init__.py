"""Every CSV file of the data folder: its columns, what each means, how a cell is read.

This is the one place for a column's meaning. The readers, the checks, the page on data and
docs/reference.md take it from here.
"""

from scoring.model.tables.figures import EVIDENCE, INPUTS, OVERRIDES, OWN, PUBLISHED
from scoring.model.tables.log import ACKNOWLEDGED, ADDRESSES, APPEALS, CORRECTIONS, RELEASES, REPLIES
from scoring.model.tables.units import LINEAGE, UNITS

TABLES = (
    *(UNITS, LINEAGE, INPUTS, PUBLISHED, EVIDENCE, OVERRIDES),
    *(RELEASES, CORRECTIONS, REPLIES, APPEALS, ACKNOWLEDGED, ADDRESSES, OWN),
)
