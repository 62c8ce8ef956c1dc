"""New files made from old ones: all that carries over, and `???` where only a person knows."""
