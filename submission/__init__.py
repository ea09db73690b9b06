"""Offline inference: page images in, signals in millivolt and a submission file out."""

import os

# before numpy is there: its BLAS gets small systems only, and threads that wait for each other
# where pages share the cores took half a second a page
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
