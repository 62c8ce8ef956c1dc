"""What was released when: the ledger and its chain, corrections undone, an edition as it stood."""
