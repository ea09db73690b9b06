"""Truth tables: the leads of a record, cut by the segment map, as the competition gives them for training."""

from dataclasses import dataclass, field

import numpy as np
import polars as pl
from scipy.signal import resample

from .paper import DRAWN_FS_HZ, LEADS, STRIP_S, lead_rows


@dataclass(frozen=True, eq=False)
class Truth:
    """The twelve leads as printed.

    Attributes
    ----------
    fs_hz : float
    mv : dict of str to (n,) float64
        Finite; lead II has 10 s, the others their quarter.
    """

    fs_hz: float
    mv: dict = field(default_factory=dict)


def read_truth(path, fs_hz=None):
    """Read a truth CSV and cut its leads out by the segment map.

    Parameters
    ----------
    path : str or Path
        A column per lead and a row per sample of 10 s; cells outside a lead's segment are
        not looked at, blank and ``nan`` are the same.
    fs_hz : float, optional
        By default a tenth of the number of rows.

    Returns
    -------
    Truth

    Raises
    ------
    ValueError
        If a lead is missing or a cell inside its segment is no number.
    """
    table = pl.read_csv(path, infer_schema_length=0)
    missing = [lead for lead in LEADS if lead not in table.columns]
    if missing:
        raise ValueError(f"{path}: no column {', '.join(missing)}; a truth CSV has {', '.join(LEADS)}")
    if not table.height:
        raise ValueError(f"{path}: 0 rows, at least 1 is needed; write the truth again")
    mv = {}
    for lead in LEADS:
        rows = lead_rows(table.height, lead)
        cells = table[lead].slice(rows.start, len(rows)).cast(pl.Float64, strict=False)
        mv[lead] = cells.to_numpy().astype(float)
        n_bad = len(rows) - np.count_nonzero(np.isfinite(mv[lead]))
        if n_bad:
            raise ValueError(
                f"{path}: {n_bad} cells of lead {lead} in rows {rows.start} to {rows.stop - 1} "
                "hold no number; a lead is complete in its segment: check the file and its number of rows"
            )
    return Truth(table.height / STRIP_S if fs_hz is None else fs_hz, mv)


def printed_mv(truth):
    """The leads at the 500 Hz of the print.

    Parameters
    ----------
    truth : Truth

    Returns
    -------
    (12, 5000) float64
        In mV; 0 where a lead is not printed.
    """
    n_rows = round(STRIP_S * DRAWN_FS_HZ)
    mv = np.zeros((len(LEADS), n_rows))
    for i, lead in enumerate(LEADS):
        rows = lead_rows(n_rows, lead)
        mv[i, rows.start:rows.stop] = resample(truth.mv[lead], len(rows))
    return mv
