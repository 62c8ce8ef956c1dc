"""A unit over editions."""
