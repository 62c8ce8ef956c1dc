"""Printed figures held against what they can be recomputed from: sums, readings, verdicts."""
