"""What a unit could still gain: the points lost at each leaf, and the least change of one figure that regains them."""
