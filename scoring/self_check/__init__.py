"""A unit's own check: the method and a unit's figures as documents, and a result from the unit's own figures."""
