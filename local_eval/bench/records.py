"""Whether records are what `submission.recorder` takes them for."""

import numpy as np
import polars as pl
from scipy.interpolate import CubicSpline, make_lsq_spline

from local_eval.simulate.signals import STORED_LEADS, RecordFile
from submission.paper import DRAWN_FS_HZ, LEADS, N_STRIP, STRIP_S
from submission.recorder import RECORDER_FS_HZ, STEP_MV

STORED = [LEADS.index(lead) for lead in STORED_LEADS]
RESTS = 20  # samples before a record's end from which on it may rest


def recorded_table(path):
    """How many samples of a file's records lie on splines through a recorder's steps.

    Parameters
    ----------
    path : Path
        File of real records.

    Returns
    -------
    polars.DataFrame
        One row: records, samples (of the `STORED_LEADS`, up to `RESTS` before each record's
        last change) and on_steps_pct, those that such a spline gives to the microvolt.
    """
    records = RecordFile(path)
    n_samples = n_same = 0
    for index in range(len(records)):
        record = records[index]
        stored_uv = np.round(1000 * record.mv[STORED].T)
        same = stored_uv == _spline_uv(stored_uv)
        n_samples += same[: record.n_valid - RESTS].size
        n_same += np.count_nonzero(same[: record.n_valid - RESTS])
    row = {"records": len(records), "samples": n_samples, "on_steps_pct": 100 * n_same / n_samples}
    return pl.DataFrame([row])


def _spline_uv(stored_uv):
    """What a cubic spline gives whose knots are the nearest whole steps to those that fit best (T, L)."""
    at_s = np.arange(N_STRIP) / DRAWN_FS_HZ
    knots_s = np.arange(STRIP_S * RECORDER_FS_HZ) / RECORDER_FS_HZ
    between = np.concatenate([[0] * 4, knots_s[2:-2], [knots_s[-1]] * 4])
    within = at_s <= knots_s[-1]
    fitted = make_lsq_spline(at_s[within], stored_uv[within], between, k=3)
    steps_uv = 1000 * STEP_MV * np.round(fitted(knots_s) / (1000 * STEP_MV))
    return np.round(CubicSpline(knots_s, steps_uv, bc_type="natural")(at_s))
