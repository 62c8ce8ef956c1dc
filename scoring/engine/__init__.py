"""Scores, exactly: inputs and rules to points, points to totals, totals to ranks and statistics."""
