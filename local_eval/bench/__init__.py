"""Measures everything that has a bar: scores, geometry, agreement on real pages, speed.

`cli` runs the parts and prints their tables; `digitise_set` takes pages through the chain,
`geometry` and `agreement` measure what the metric does not see, `speed` measures one process,
and `bars` holds the limits.
"""
