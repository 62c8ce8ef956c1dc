"""Pages written by hand, content/<slug>.<language>.md: checked like data, and rendered."""
