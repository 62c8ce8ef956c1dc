"""What a change of the data moves: sources and their effect, before and after; and what a change may not do."""
