"""Simulated competition folders: signals, the drawn page, its distortion, the whole set.

The way of the data is the order of the files: `signals` gives a record, `draw` the page that
the competition would print of it, `distort` the picture of that page with its exact mapping,
`make_set` the folder with its truth.
"""
