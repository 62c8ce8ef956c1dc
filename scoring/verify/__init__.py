"""Points computed again from what is published alone: no source, no engine, no trust in who serves it."""
