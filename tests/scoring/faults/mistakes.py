"""All mistakes, from the family files beside this one."""

import mistakes_claims
import mistakes_editions
import mistakes_keys
import mistakes_lineage
import mistakes_printed
import mistakes_rules
import mistakes_table
import mistakes_text
import mistakes_totals
import mistakes_values
import mistakes_yaml

MISTAKES = (
    mistakes_claims.MISTAKES
    + mistakes_text.MISTAKES
    + mistakes_table.MISTAKES
    + mistakes_yaml.MISTAKES
    + mistakes_values.MISTAKES
    + mistakes_keys.MISTAKES
    + mistakes_editions.MISTAKES
    + mistakes_totals.MISTAKES
    + mistakes_rules.MISTAKES
    + mistakes_printed.MISTAKES
    + mistakes_lineage.MISTAKES
)
