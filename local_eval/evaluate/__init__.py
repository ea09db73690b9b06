"""Batch evaluation: pages digitised and scored in parallel, resumable, with the worst ones drawn.

`page` measures one page, `journal` keeps what was measured, `tables` makes tables of it, `facts`
says what a run was made of, and `cli` is the command.
"""
