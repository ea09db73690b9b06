"""Pictures of a page's way through the chain, and of a run's scores.

`page` draws the eight figures of a page from what its stages gave, `cli` and `show` are the
commands, `style` is what all figures share; `lead2` pictures a run. Only here is matplotlib used.
"""
