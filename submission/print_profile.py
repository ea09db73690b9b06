"""How far a known printer lays black off its colours, from print to print the same.

Part of what `black_offset` looks for repeats on every print of a printer, as its drums and gears
start every sheet alike: on three real scans 0.22 of 0.21 to 0.26 px rms did. Pages with truth tell
it where no label stands: `python -m local_eval printer FOLDER` measures it. As shipped it is nil.
"""

import csv
import io
from functools import cache

import numpy as np

from .assets import asset_bytes

PROFILE = "print_profile.csv"
PROFILE_COLUMNS = ("x_mm", "black_mm")


def print_offset_mm(x_mm):
    """How far right of where the colours say the printer's black lies.

    Parameters
    ----------
    x_mm : (N,) float64
        Positions along the page's width.

    Returns
    -------
    (N,) float64
        In mm.
    """
    return np.interp(x_mm, *_stored_profile())


@cache
def _stored_profile():
    rows = csv.DictReader(io.StringIO(asset_bytes(PROFILE).decode()))
    return np.array([[float(row[name]) for name in PROFILE_COLUMNS] for row in rows]).T
