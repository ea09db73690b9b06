"""Training data for the small network, its training, and its shipped weights."""
