"""Leads that the simulator's mask says are out of sight: torn off, stained over, glared out."""

from pathlib import Path

import numpy as np
import polars as pl

from local_eval.simulate.draw import lead_points_mm
from submission.paper import LEADS, SEGMENTS

GONE_BELOW = 0.5  # share of a lead's stroke that can be seen


def lead_sight(mv, visible, step_mm=0.5):
    """Share of each lead's stroke that can be seen.

    Parameters
    ----------
    mv : (12, 5000) float64
        Drawn signals, in the order of ``LEADS``.
    visible : (Y, X) bool
        Cells of the page, as `make_set` keeps them.
    step_mm : float
        Size of a cell.

    Returns
    -------
    dict of str to float
        0 to 1 by lead; of lead II's two prints the one that is seen better.
    """
    share = dict.fromkeys(LEADS, 0.0)
    for segment in SEGMENTS:
        x_mm, y_mm = lead_points_mm(mv, segment)
        row, col = (y_mm / step_mm).astype(int), (x_mm / step_mm).astype(int)
        seen = float(visible[row.clip(0, len(visible) - 1), col].mean())
        share[segment.lead] = max(share[segment.lead], seen)
    return share


def leads_gone(folder):
    """Leads of a simulated set's pages that are mostly out of sight.

    Parameters
    ----------
    folder : str or Path
        As `local_eval.simulate.make_set` makes it.

    Returns
    -------
    polars.DataFrame
        page_id, lead, seen_share below `GONE_BELOW`.
    """
    rows = []
    for path in sorted((Path(folder) / "mapping").glob("*.npz")):
        with np.load(path) as page, np.load(Path(folder) / "signals" / path.name) as signals:
            shares = lead_sight(signals["mv"].astype(float), page["visible"])
        rows += [(path.stem, lead, share) for lead, share in shares.items() if share < GONE_BELOW]
    schema = {"page_id": pl.String, "lead": pl.String, "seen_share": pl.Float64}
    return pl.DataFrame(rows, schema, orient="row")
