"""Evaluation: scoring, comparing and benchmarking what `submission` makes of page images."""

import submission  # noqa: F401 - keeps BLAS to one thread, if numpy is not there yet
