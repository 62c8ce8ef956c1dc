"""What the data folder says, once read: index, units, methods, editions, and the rows of its tables."""
