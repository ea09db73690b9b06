"""Evaluation: scoring, comparing and benchmarking what `submission` makes of page images."""
