"""What a page would be read as if nothing but its mapping were wrong: the limit that geometry sets."""

import numpy as np

from local_eval.bench.geometry import page_error_mm
from local_eval.simulate.draw import lead_points_mm
from submission.leads_mv import leads_mv
from submission.page import Trace
from submission.paper import N_STRIP, N_STRIPS, SEGMENTS


def read_without_error(page_id, estimated, true, mv):
    """Leads of a page whose ink is read exactly, through an estimated mapping.

    What an uneven printer moves besides is in no mapping and so not counted.

    Parameters
    ----------
    page_id : str
    estimated, true : object with ``to_image(x_mm, y_mm) -> (col, row)``
    mv : (12, 5000) float64
        The true leads in mV at 500 Hz.

    Returns
    -------
    LeadSeries
    """
    y_mm = np.empty((N_STRIPS, N_STRIP))
    for segment in SEGMENTS:
        x_mm, true_y_mm = lead_points_mm(mv, segment)
        right_mm, down_mm = page_error_mm(estimated, true, x_mm, true_y_mm)
        seen_x_mm, seen_y_mm = x_mm - right_mm, true_y_mm - down_mm
        order = np.argsort(seen_x_mm)
        y_mm[segment.strip, segment.samples] = np.interp(x_mm, seen_x_mm[order], seen_y_mm[order])
    return leads_mv(Trace(page_id, y_mm, np.zeros(y_mm.shape)), is_fused=False)
